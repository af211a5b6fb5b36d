import Bytes
import Text

/// What is written in dates and beside clock times, beside the names of months that the CLDR has.
package struct DateWords: Sendable {
  /// Words that stand with a clock time in figures in lines that hold nothing else: "Uhr".
  package var clock: [String]
  /// Words between a date and its clock time: "at".
  package var clockLinks: [String]
  /// What makes the hours of the first and of the second half of a day; words of one letter are divided by a space.
  package var forenoon: [String]
  package var afternoon: [String]
  /// Small words between the parts of a date: "of".
  package var fillers: [String]
  /// Further forms of the names of months, by the month.
  package var months: [Int: [String]]

  package init(
    clock: [String] = [], clockLinks: [String] = [], forenoon: [String] = [], afternoon: [String] = [],
    fillers: [String] = [], months: [Int: [String]] = [:]
  ) {
    self.clock = clock
    self.clockLinks = clockLinks
    self.forenoon = forenoon
    self.afternoon = afternoon
    self.fillers = fillers
    self.months = months
  }

  /// Those of several languages together.
  init(joining all: [DateWords]) {
    self.init(
      clock: all.flatMap(\.clock), clockLinks: all.flatMap(\.clockLinks), forenoon: all.flatMap(\.forenoon),
      afternoon: all.flatMap(\.afternoon), fillers: all.flatMap(\.fillers),
      months: all.reduce(into: [:]) { $0.merge($1.months) { $0 + $1 } })
  }
}

/// The words beside clock times, made ready for looking up.
struct ClockWords: Sendable {
  /// Words between a date and its clock time; "T" is that of ISO 8601.
  private let links: Set<UInt64>
  private let forenoon: [[UInt64]]
  private let afternoon: [[UInt64]]

  init(_ words: DateWords) {
    func keys(_ phrases: [String]) -> [[UInt64]] { phrases.map { $0.split(separator: " ").map { WordKey.of($0) } } }
    links = Set(words.clockLinks.map { WordKey.of($0) }).union([WordKey.of("t")])
    forenoon = keys(words.forenoon)
    afternoon = keys(words.afternoon)
  }

  func isLink(_ word: UInt64) -> Bool { links.contains(word) }

  /// The half of the day that words begin with, and how many of them say so.
  func half(_ words: ArraySlice<UInt64>) -> (isAfternoon: Bool, words: Int)? {
    if let found = forenoon.first(where: { words.starts(with: $0) }) { return (false, found.count) }
    if let found = afternoon.first(where: { words.starts(with: $0) }) { return (true, found.count) }
    return nil
  }
}
