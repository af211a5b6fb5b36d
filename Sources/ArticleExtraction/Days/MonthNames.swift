import Bytes
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

  /// `table` as Scripts/calendar writes it. `words` has further forms and fillers, `solar` the names of the months of the solar Hijri
  /// calendar.
  package init(_ table: String, also words: DateWords = DateWords(), solar: [Int: [String]] = [:]) {
    // Bytes, not characters: the table has thousands of lines, and every run of the program reads it.
    for line in table.utf8.split(separator: 0x0A) {
      let parts = line.split(separator: 0x20).map { Substring($0) }
      guard let first = parts.first, parts.count >= 2 else { continue }
      if first == "~" {
        fillers.formUnion(parts.dropFirst().map { WordKey.of($0) })
      } else if first == "#" {
        signs.formUnion(parts.dropFirst().map { WordKey.of($0) })
      } else if let month = Int(parts[1]) {
        add(first, month, parts.count > 2 ? parts[2].split(separator: ",") : [])
      }
    }
    fillers.formUnion(words.fillers.map { WordKey.of($0) })
    for (month, names) in words.months {
      for name in names where meanings[MonthNames.key(name[...])] == nil { add(name[...], month, []) }
    }
    for (month, names) in solar { for name in names { self.solar[WordKey.of(name)] = month } }
  }

  private static func key(_ name: Substring) -> UInt64 {
    key(name.split(separator: "_").map { WordKey.of($0) }[...])
  }

  private static func key(_ words: ArraySlice<UInt64>) -> UInt64 {
    words.dropFirst().reduce(words.first ?? 0) { ($0 &* 31) ^ $1 }
  }

  private mutating func add(_ name: Substring, _ month: Int, _ languages: [Substring]) {
    let words = name.utf8.split(separator: 0x5F).map { WordKey.of(Substring($0)) }
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

  /// Whether a text begins with a month.
  func begin(_ text: some StringProtocol) -> Bool {
    let words = DateParts(Array(text.utf8.prefix(60))[...]).words
    return month(words.prefix(MonthNames.longest), language: "") != nil
  }

  /// Whether a word may stand between the parts of a date.
  func isFiller(_ word: UInt64) -> Bool { fillers.contains(word) }

  /// Whether a word stands beside a month that is written as a number.
  func isSign(_ word: UInt64) -> Bool { signs.contains(word) }

  /// The month of the solar Hijri calendar.
  func solarMonth(_ word: UInt64) -> Int? { solar[word] }
}
