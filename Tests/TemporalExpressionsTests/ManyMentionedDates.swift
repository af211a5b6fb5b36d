import CivilCalendar
import DatelineModel
import LanguagePacks
import TemporalExpressions
import Testing
import Text

/// Days, years and asides by the thousand: each expression still finds what was mentioned before it.
@Suite struct ManyMentionedDates {
  private func timexes(_ text: String, asides: (Tokenization) -> [TextRange] = { _ in [] }) -> [Timex] {
    let tokens = Tokenization(Array(text.utf8))
    var reference = TimexResolver.Reference(publication: CivilDate(year: 2025, month: 3, day: 12))
    reference.asides = asides(tokens)
    return TimexResolver(LanguagePack.english.time).resolve(tokens, reference).timexes
  }

  @Test func anEventIsFoundBehindManyOthers() {
    let text =
      "On March 3 the bridge fell.\n" + String(repeating: "On March 5 it rained.\n", count: 3000)
      + String(repeating: "Two days after the war he left.\n", count: 1500) + "Two days after the rain he left.\n"
      + "Two days after the bridge he left.\n"
    let found = timexes(text).suffix(3).map { $0.interval?.start.iso8601 }
    #expect(found == [nil, "2025-03-07", "2025-03-05"])
  }

  @Test func theSameWordInTheOwnSentenceIsNoEventBefore() {
    let found = timexes("On March 5 the bridge opened, three days after the bridge fell.")
    #expect(found.last?.interval == nil)
  }

  @Test func aYearIsFoundByItsMonth() {
    let text =
      "It began on June 20, 2023.\nIt went on in May 2022.\n"
      + String(repeating: "He was killed on June 24.\n", count: 3000)
    #expect(Set(timexes(text).dropFirst(2).map(\.value)) == ["2023-06-24"])
  }

  /// Between the day mentioned and the words that count from it are 3000 asides; running text between them separates the two.
  @Test(arguments: [("", "2025-03-03"), ("He spoke.\nHe rose.\nHe left.\n", "2025-03-12")])
  func asidesDoNotSeparateWhatTheyStandBetween(between: String, expected: String) {
    let box = "A caption about nothing at all\n"
    let head = "On March 3, 2025 it began.\n"
    let text = head + String(repeating: box, count: 3000) + between + "It rained earlier in the day.\n"
    let found = timexes(text) { _ in
      (0..<3000).map {
        TextRange(head.utf8.count + $0 * box.utf8.count, head.utf8.count + ($0 + 1) * box.utf8.count - 1)
      }
    }
    #expect(found.map(\.value) == ["2025-03-03", expected])
  }
}
