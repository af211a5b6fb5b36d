import CivilCalendar
import Text

/// What months are called in all languages, and the small words that stand between the parts of a date.
package struct MonthNames: Sendable {
  /// What a name means: the month in most languages, and those languages where it is another.
  private struct Meaning: Sendable {
    var month: Int
    var others: [(month: Int, languages: [Substring])] = []
  }

  private var meanings: [UInt64: Meaning] = [:]
  private var fillers: Set<UInt64> = []
  private var signs: Set<UInt64> = []
  /// Words that names of several words begin with.
  private var openings: Set<UInt64> = []
  private var solar: [UInt64: Int] = [:]

  /// Words of the longest name.
  static let longest = 4

  /// `table` as Scripts/calendar writes it. `also` has further forms and, behind "~", fillers; `solar` the months of the solar Hijri calendar: each line
  /// a number 1 … 12, a colon, names.
  package init(_ table: String, also: String = "", solar: String = "") {
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard let first = parts.first, parts.count >= 2 else { continue }
      if first == "~" {
        fillers.formUnion(parts.dropFirst().map { WordKey.of($0) })
      } else if first == "#" {
        signs.formUnion(parts.dropFirst().map { WordKey.of($0) })
      } else if let month = Int(parts[1]) {
        add(first, month, parts.count > 2 ? parts[2].split(separator: ",") : [])
      }
    }
    for line in also.split(separator: "\n") where line.hasPrefix("~ ") {
      fillers.formUnion(line.dropFirst(2).split(separator: " ").map { WordKey.of($0) })
    }
    for (name, month) in MonthNames.numbered(also) where meanings[MonthNames.key(name)] == nil { add(name, month, []) }
    for (name, month) in MonthNames.numbered(solar) { self.solar[WordKey.of(name)] = month }
  }

  private static func numbered(_ table: String) -> [(Substring, Int)] {
    table.split(separator: "\n").flatMap { line in
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, let number = Int(parts[0].filter(\.isNumber)) else { return [(Substring, Int)]() }
      return parts[1].split(separator: " ").map { ($0, number) }
    }
  }

  private static func key(_ name: Substring) -> UInt64 {
    key(name.split(separator: "_").map { WordKey.of($0) }[...])
  }

  private static func key(_ words: ArraySlice<UInt64>) -> UInt64 {
    words.dropFirst().reduce(words.first ?? 0) { ($0 &* 31) ^ $1 }
  }

  private mutating func add(_ name: Substring, _ month: Int, _ languages: [Substring]) {
    let words = name.split(separator: "_").map { WordKey.of($0) }
    guard let first = words.first else { return }
    if words.count > 1 { openings.insert(first) }
    let key = MonthNames.key(words[...])
    if meanings[key] == nil {
      meanings[key] = Meaning(month: month)
    } else {
      meanings[key]?.others.append((month, languages))
    }
  }

  /// The month that words begin with, and how many of them name it: the longest name counts.
  func month(_ words: ArraySlice<UInt64>, language: String) -> (month: Int, words: Int)? {
    guard let first = words.first else { return nil }
    let longest = openings.contains(first) ? min(MonthNames.longest, words.count) : 1
    for count in stride(from: longest, through: 1, by: -1) {
      guard let found = meanings[MonthNames.key(words.prefix(count))] else { continue }
      let other = found.others.first { $0.languages.contains { $0 == language } }
      return (other?.month ?? found.month, count)
    }
    return nil
  }

  /// Whether a word may stand between the parts of a date.
  func isFiller(_ word: UInt64) -> Bool { fillers.contains(word) }

  /// Whether a word stands beside a month that is written as a number.
  func isSign(_ word: UInt64) -> Bool { signs.contains(word) }

  /// The month of the solar Hijri calendar.
  func solarMonth(_ word: UInt64) -> Int? { solar[word] }
}

/// The solar Hijri calendar of Iran and Afghanistan, by its cycle of 33 years.
enum SolarHijri {
  private static func isLeap(_ year: Int) -> Bool { [1, 5, 9, 13, 17, 22, 26, 30].contains(year % 33) }

  /// The day in the civil calendar; nil for days that do not exist and years that no page is of.
  static func date(year: Int, month: Int, day: Int) -> CivilDate? {
    guard (1369...1472).contains(year), (1...12).contains(month), day >= 1,
      day <= (month <= 6 ? 31 : month < 12 || isLeap(year) ? 30 : 29),
      let first = CivilDate(year: 2021, month: 3, day: 21)
    else { return nil }
    // 1 Farvardin 1400 is 21 March 2021.
    var days = first.dayNumber
    for other in min(year, 1400)..<max(year, 1400) { days += (year < 1400 ? -1 : 1) * (isLeap(other) ? 366 : 365) }
    days += min(month - 1, 6) * 31 + max(0, month - 7) * 30 + day - 1
    return CivilDate(dayNumber: days)
  }
}
