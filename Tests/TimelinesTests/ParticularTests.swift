import AnnotatedTexts
import DatelineModel
import Testing

@testable import Timelines

/// What tells one incident from another of its kind, day and town, and what does not.
@Suite struct ParticularTests {
  private static func entries(_ texts: [String]) -> [Timeline.Entry] {
    AnnotatedText.timeline(texts.map { AnnotatedText.annotate($0) }).entries
  }

  @Test(arguments: [
    (
      "A grenade wounded four traders in Multan on Tuesday.", "An avalanche wounded four skiers near Multan on Tuesday."
    ),
    (
      "A coach overturned in Punjab on Tuesday, killing six.", "A helicopter crashed in Punjab on Tuesday, killing two."
    ),
    (
      "A blaze in a textile mill in Izmir killed five on Tuesday.",
      "A blaze in a nightclub in Izmir injured thirty on Tuesday."
    ),
    (
      "Nurses rallied in Bari on Tuesday for more staff.",
      "Miners rallied in Bari on Tuesday against the closure of a pit."
    ),
    ("Police arrested a plumber in Split on Tuesday.", "Police arrested a violinist in Split on Tuesday."),
    ("A woman was stabbed in a hotel in Lyon on Tuesday.", "Three men were stabbed at a stadium in Lyon on Tuesday."),
  ])
  func whatContradictsAParticularIsAnotherIncident(one: String, other: String) {
    let entries = ParticularTests.entries([one, other])
    #expect(entries.count == 2)
    #expect(entries.allSatisfy { $0.members.count == 1 })
  }

  @Test(arguments: [
    (
      "A coach overturned in Punjab on Tuesday, killing six people.",
      "Six people died on Tuesday when a minibus overturned in Punjab."
    ),
    (
      "A launch capsized off Bari on Tuesday, drowning eight.",
      "Eight people drowned on Tuesday when a ferry sank near Bari."
    ),
    (
      "Robbers held up a bank in Split on Tuesday.",
      "Robbers fled from a savings bank in Split on Tuesday in a stolen van."
    ),
    (
      "A train left the rails near Sibi on Tuesday, killing nine.",
      "Nine people were killed on Tuesday when a train derailed near Sibi."
    ),
    ("A plane left the runway at Zadar on Tuesday.", "A plane veered off the runway at Zadar on Tuesday."),
  ])
  func otherWordsForAParticularAreNoContradiction(one: String, other: String) {
    let entries = ParticularTests.entries([one, other])
    #expect(entries.contains { $0.members.count == 2 })
  }

  /// A longer phrase hides the words in it: a car park is no car.
  @Test func whatStandsInAPhraseIsNoParticular() {
    let entries = ParticularTests.entries([
      "A lorry burned in a car park in Lyon on Tuesday.", "A lorry burned in Lyon on Tuesday, the fire brigade said.",
    ])
    #expect(entries.contains { $0.members.count == 2 })
  }

  @Test func aLineOfTheSiteTakesNoDayFromThePagesItStandsOn() {
    let line = "Ferry owner held over the fire at the old pier of Zadar."
    let entries = ParticularTests.entries([
      "Rain flooded the market of Sibi on Tuesday, killing three traders.\n\n\(line)",
      "\(line)\n\nThe port of Gwadar opened a second pier on Monday, its director said.",
      "\(line)\n\nA bridge near Multan was closed on Monday for repairs.",
    ])
    #expect(entries.flatMap(\.members).filter { $0.article > 0 }.count == 2)
  }
}
