import AnnotatedTexts
import CivilCalendar
import DatelineModel
import Gazetteers
import Testing
import Timelines
import Toponyms

/// What sentences state: which day, by which words, which figures.
@Suite struct StatementTests {
  @Test(arguments: [
    ("The siege began on Tuesday when gunmen stopped the train.", "event", "own", "2025-03-11"),
    ("At least 27 hostages were killed, a security source confirmed on Wednesday.", "saying", "said", "2025-03-12"),
    ("The province has long struggled with poverty.", "background", "none", ""),
    ("Tuesday’s attack marks a turn in the long conflict.", "background", "none", ""),
    ("The minister spoke of the blessed month of Ramadan after the attack.", "event", "lead", "2025-03-12"),
  ])
  func dating(text: String, kind: String, basis: String, day: String) {
    let statement = AnnotatedText.annotate(text).statements[0]
    #expect(statement.kind.rawValue == kind)
    #expect(statement.basis.rawValue == basis)
    #expect((statement.interval?.start.iso8601 ?? "") == day)
  }

  /// "Four days earlier" than what? No date was stated to count from; a stated one is counted from.
  @Test func wordsThatCountFromAnUnstatedDateDateNothing() {
    let alone = AnnotatedText.annotate("A man fired four days earlier shot two people at the mill, police said.")
    #expect(alone.statements[0].basis != .own)
    let dated = AnnotatedText.annotate(
      "The mill burned on Monday. Four days earlier a fire had killed two people in the mill.")
    #expect(dated.statements[1].basis == .own)
    #expect(dated.statements[1].interval?.start.iso8601 == "2025-03-06")
  }

  @Test func aDayIsCarriedOnAndMarkedAsInferred() {
    let statements = AnnotatedText.annotate("Gunmen stopped the train on Tuesday. They killed 12 people.").statements
    #expect(statements[1].basis == .carried)
    #expect(statements[1].interval?.start.iso8601 == "2025-03-11")
  }

  @Test(arguments: [
    ("At least 27 hostages were killed.", "killed at-least 27"),
    ("The blast killed five people and injured 12 others.", "killed exactly 5, injured exactly 12"),
    ("About 440 people were on board.", "aboard about 440"),
    ("Troops freed 155 passengers and killed 27 militants.", "rescued exactly 155, attackers-killed exactly 27"),
    ("More than 100 people were wounded.", "injured more-than 100"),
    ("They were holding 214 hostages.", "held exactly 214"),
    ("The tunnel lies 157 km from the town.", ""), ("It took 30 hours.", ""), ("It took three tries.", ""),
  ])
  func figures(text: String, expected: String) {
    let figures = AnnotatedText.annotate(text).statements.flatMap(\.figures)
    #expect(
      figures.map { "\($0.kind.rawValue) \($0.qualifier.rawValue) \($0.value)" }.joined(separator: ", ") == expected)
  }

  @Test(arguments: [
    ("The bridge fell on Tuesday, police said.", "police"),
    ("According to officials, the bridge fell on Tuesday.", "officials"),
    ("16 deaths were reported on Tuesday.", nil),
    ("The road, which according to the drivers makes it hard to pass, was closed on Tuesday.", "the drivers"),
  ])
  func attribution(text: String, speaker: String?) {
    #expect(AnnotatedText.annotate(text).statements[0].attribution == speaker)
  }

  /// Each number has the speaker of its own clause; what stands before another speaker's clause is said by nobody.
  @Test(arguments: [
    ("The miners say 18 men died, while the owner puts the toll at 19.", "18 The miners, 19 the owner"),
    ("The mayor put the number of the dead at 31.", "31 The mayor"),
    ("Nine people were killed and the coastguard said the boat was old.", "9 nobody"),
    ("The coastguard said nine people were killed, but fishermen said 12 had died.", "9 The coastguard, 12 fishermen"),
    ("Four people were killed, the mayor said, and 40 injured, doctors said.", "4 the mayor, 40 doctors"),
    ("According to the mayor, three people died and five were injured.", "3 the mayor, 5 the mayor"),
    ("The mayor said that four people died and he added that 60 were injured.", "4 The mayor, 60 The mayor"),
    ("The mayor counts 12 people killed, fewer than the 18 deaths announced by the owner.", "12 nobody, 18 the owner"),
    ("The toll was put at 19.", "19 nobody"),
    ("Two porters who carried the wounded said 12 people had died.", "12 Two porters"),
    ("An alarm at the pump warned of the wave that killed 12 people.", "12 nobody"),
    ("The club loves to report that 12 people died.", "12 nobody"),
    ("The alarm company said 12 people had died.", "12 The alarm company"),
    ("Firefighters put out the blaze at 9 a.m. and nine people were killed.", "9 nobody"),
    ("Nine sailors were killed, the mayor said by telephone.", "9 the mayor"),
    ("The 318 deaths announced by the owner on Monday were too few, doctors said.", "318 the owner"),
    ("In Lisbon, police said nine people died, and 40 were hurt, doctors said.", "9 police, 40 police"),
  ])
  func speakersOfFigures(text: String, expected: String) {
    let figures = AnnotatedText.annotate(text).statements.flatMap(\.figures)
    #expect(figures.map { "\($0.value) \($0.speaker ?? "nobody")" }.joined(separator: ", ") == expected, "\(text)")
  }

  @Test func agencyTextOnTwoSitesIsOneEntry() {
    let text = "Gunmen stopped a train near Mach on Tuesday and took hostages, officials said."
    let timeline = AnnotatedText.timeline([
      AnnotatedText.annotate(text), AnnotatedText.annotate(text + " More follows."),
    ])
    #expect(timeline.entries.count == 1)
    #expect(Set(timeline.entries[0].members.map(\.article)) == [0, 1])
  }

  @Test func differentHappeningsOfOneDayStayApart() {
    let timeline = AnnotatedText.timeline([
      AnnotatedText.annotate("A flood destroyed the bridge at Sibi on Tuesday."),
      AnnotatedText.annotate("Voters in Karachi elected a new mayor on Tuesday."),
    ])
    #expect(timeline.entries.count == 2)
  }

  @Test func aTownsEntriesCountForItsRegionToo() {
    let timeline = AnnotatedText.timeline([
      AnnotatedText.annotate(
        "A bomb killed two people in Quetta, Balochistan, on Tuesday. A mine killed one soldier in Sibi on Monday.")
    ])
    let region = timeline.places.first { $0.place.name == "Balochistan" }
    #expect(region?.entries.contains { $0.via?.name == "Sibi" } == true)
  }

  @Test func withoutPublicationTheTimelineIsRelative() {
    let timeline = AnnotatedText.timeline([
      AnnotatedText.annotate(
        "Gunmen stopped the train on Tuesday. The army ended the siege on Wednesday.", published: nil)
    ])
    #expect(timeline.entries.isEmpty)
    #expect(timeline.relativeDays.map(\.label) == ["Tuesday", "Wednesday"])
    #expect(timeline.relativeDays.map(\.daysLater) == [0, 1])
  }

  @Test func idsComeFromContent() {
    let text = "Gunmen stopped a train near Mach on Tuesday."
    let alone = AnnotatedText.timeline([AnnotatedText.annotate(text)]).entries[0].id
    let second = AnnotatedText.timeline([
      AnnotatedText.annotate("A flood destroyed a bridge on Monday."), AnnotatedText.annotate(text),
    ]).entries
    #expect(second.map(\.id).contains(alone))
  }
}
