import CivilCalendar
import Foundation
import JSONText

/// One happening of a gold list: days on which an entry of it may stand, and words that report it.
struct GoldHappening {
  let id: String
  let isMain: Bool
  /// Whether the list leaves open if it counts.
  let isOpen: Bool
  private let days: [ClosedRange<Int>]
  /// Groups that must all be found; of a group one expression.
  private let words: [[NSRegularExpression]]

  init?(_ value: JSONValue) {
    guard let id = value["id"]?.string, let days = value["days"]?.elements, let words = value["kw"]?.elements else {
      return nil
    }
    self.id = id
    isOpen = value["either"] == .bool(true)
    isMain = value["importance"]?.string == "main" && !isOpen
    self.days = days.compactMap { $0.string.flatMap(GoldHappening.range) }
    self.words = words.map { group in
      (group.elements ?? []).compactMap(\.string).compactMap {
        try? NSRegularExpression(pattern: $0, options: .caseInsensitive)
      }
    }
  }

  /// Day numbers of `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
  private static func range(_ text: String) -> ClosedRange<Int>? {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    let interval =
      switch parts.count {
      case 3: CivilDate(year: parts[0], month: parts[1], day: parts[2]).map(CivilInterval.init(day:))
      case 2: CivilInterval(year: parts[0], month: parts[1])
      case 1: CivilInterval(years: parts[0], through: parts[0])
      default: CivilInterval?.none
      }
    return interval.map { $0.start.dayNumber...($0.end.dayNumber - 1) }
  }

  func isNamed(in text: String) -> Bool {
    let whole = NSRange(text.startIndex..., in: text)
    return words.allSatisfy { group in group.contains { $0.firstMatch(in: text, range: whole) != nil } }
  }

  /// Whether it may stand on a day, or in a range of no more than a month that touches one of its days.
  func isOn(_ interval: CivilInterval) -> Bool {
    let (first, last) = (interval.start.dayNumber, interval.end.dayNumber - 1)
    return days.contains { $0.contains(first) || first <= $0.lowerBound && $0.lowerBound <= last && last - first <= 31 }
  }
}
