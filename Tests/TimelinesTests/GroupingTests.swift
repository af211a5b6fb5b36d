import AnnotatedTexts
import CivilCalendar
import DatelineModel
import Testing

@testable import Timelines

/// Which statements are of one event, and which events belong to the main line.
@Suite struct GroupingTests {
  private static func timeline(_ texts: [String]) -> Timeline {
    AnnotatedText.timeline(texts.map { AnnotatedText.annotate($0) })
  }

  // MARK: average linkage

  @Test func theBestPairIsMergedFirst() {
    let clusters = AverageLinkage.clusters(
      of: 4, pairs: [(0, 1, 1), (1, 2, 3), (0, 2, -4), (2, 3, -1), (0, 3, 2), (1, 3, -2)], threshold: 0)
    #expect(clusters == [[0, 3], [1, 2]])
  }

  @Test func clustersAreJoinedByTheAverageOfTheirPairs() {
    // 0 and 1 are one; 2 fits 0 well and 1 badly.
    #expect(AverageLinkage.clusters(of: 3, pairs: [(0, 1, 5), (0, 2, 2), (1, 2, -3)], threshold: 0) == [[0, 1], [2]])
    #expect(AverageLinkage.clusters(of: 3, pairs: [(0, 1, 5), (0, 2, 3), (1, 2, -2)], threshold: 0) == [[0, 1, 2]])
  }

  @Test func whatIsHardlyKnownIsNotJoined() {
    // Of the pairs between {0, 1, 2} and 3 one is known: too few for a cluster of three.
    let pairs = [(0, 1, 4.0), (0, 2, 4.0), (1, 2, 4.0), (2, 3, 3.0)].map { (a: $0.0, b: $0.1, score: $0.2) }
    #expect(AverageLinkage.clusters(of: 4, pairs: pairs, threshold: 0) == [[0, 1, 2], [3]])
  }

  // MARK: witnesses

  @Test func aSentenceOfSeveralArticlesIsOneWitness() throws {
    let teaser = "Two ministers resign over the cost of the new harbour."
    let timeline = GroupingTests.timeline([
      "Rain flooded the market of Sibi on Tuesday, killing three traders. \(teaser)",
      "A bridge near Multan was closed on Monday for repairs. \(teaser)",
      "The port of Gwadar opened a second pier on Monday, its director said. \(teaser)",
    ])
    let shared = SharedTexts(timeline.articles)
    #expect(shared.originals == [0, 1, 2])
    #expect(Set(shared.borrowed.values) == [0])
    #expect(shared.borrowed.keys.map(\.article).sorted() == [1, 2])
  }

  @Test func anAgencysMarkMakesNoOtherText() {
    let text = "Robbers took a lorry of copper near Split on Tuesday. The driver walked nine kilometres to a farm."
    let timeline = GroupingTests.timeline([text, "(AP) - " + text])
    #expect(timeline.originals == [0, 0])
  }

  // MARK: the main line

  @Test(arguments: [
    ("The regional railway has agreed to buy twelve trains from a maker in Brno.", true),
    ("The regional railway has long bought its trains in Brno.", false),
    ("The regional railway had bought its trains in Brno.", false),
    ("Has the regional railway bought its trains in Brno?", false),
  ])
  func anOpeningIsNewsOfItsDay(text: String, isDated: Bool) {
    let opening = AnnotatedText.annotate(text).statements[0]
    #expect((opening.basis == .lead) == isDated)
  }

  @Test func aSecondSentenceWithoutADayIsNoNewsOfItsDay() {
    let article = AnnotatedText.annotate(
      "The regional railway has agreed to buy twelve trains. Its drivers walked out over the older ones.")
    #expect(article.statements[1].basis != .lead)
  }

  @Test func aTollStandsWithTheEventThatMadeIt() {
    let timeline = GroupingTests.timeline([
      "A launch sank off Bari on Tuesday. Eight people were killed on Tuesday, the harbour office said.",
      "A launch sank near Bari on Tuesday.",
    ])
    #expect(timeline.entries.filter { !$0.isMinor }.count == 1)
  }

  @Test func whatCannotStandAloneIsADetail() {
    let timeline = GroupingTests.timeline([
      "A dam broke near Sibi on Monday. They had seen water at its foot on Sunday evening, a guard said."
    ])
    #expect(timeline.entries.filter { !$0.isMinor }.allSatisfy { $0.interval.start.iso8601 == "2025-03-10" })
  }
}
