import AnnotatedTexts
import CivilCalendar
import DatelineKit
import DatelineModel
import Pipeline
import Testing
import Timelines

/// What stands together as one happening, and what stays apart.
@Suite struct HappeningTests {
  static func timeline(_ texts: [String], published: String = "2025-03-12") -> Timeline {
    AnnotatedText.timeline(texts.map { AnnotatedText.annotate($0, published: published) })
  }

  @Test func differentWordsForOneAttackStandTogether() {
    let timeline = HappeningTests.timeline([
      "Armed men opened fire on a bus near Sibi on Tuesday.",
      "Gunmen attacked a coach with pilgrims close to the town of Sibi on Tuesday, killing six people.",
      "Six people were killed on Tuesday in an ambush on a bus near Sibi.",
    ])
    #expect(timeline.entries.filter { !$0.isMinor }.count == 1)
    #expect(timeline.entries[0].independentSources == 3)
  }

  /// Things of one kind are one thing, where place and day agree, however the words differ.
  @Test(arguments: [
    (
      "An explosion shook a market in Quetta on Tuesday.", "A bomb was detonated among the stalls in Quetta on Tuesday."
    ),
    ("A fire burned down a theatre in Lisbon on Tuesday.", "Flames gutted a playhouse in Lisbon on Tuesday."),
    ("A tram derailed in Lisbon on Tuesday.", "On Tuesday a tram crashed at a bend in Lisbon."),
    // Numbers of victims are of one kind, too.
    ("Four sailors were killed in Lisbon on Tuesday.", "Several lives were lost in Lisbon on Tuesday."),
    ("Police arrested a banker in Lisbon on Tuesday.", "A banker was detained by officers in Lisbon on Tuesday."),
  ])
  func thingsOfOneKindInOnePlaceStandTogether(first: String, second: String) {
    let opening = "The valley is known for its wine.\nIts old towers are made of stone.\n"
    let timeline = HappeningTests.timeline([opening + first, opening + second])
    #expect(timeline.entries.count == 1, "\(first)")
  }

  /// An entry is what somebody said only where somebody said it and nobody tells the day of the thing itself.
  @Test(arguments: [
    ("A ferry sank near Lisbon with nine sailors aboard.", Statement.Kind.event),
    ("A ferry sank near Lisbon on Monday.", .event),
    ("Nine sailors were hurt near Lisbon, a doctor said on Monday.", .saying),
  ])
  func kindOfEntry(text: String, expected: Statement.Kind) {
    #expect(HappeningTests.timeline([text]).entries.map(\.kind) == [expected])
  }

  /// What was announced is told by whoever tells that it came about.
  @Test func whatHasHappenedIsNotToldAsAPlan() {
    let plan = "The harbour master will host a meeting of the ferry owners in Lisbon on Tuesday."
    let report = "The ferry owners met the harbour master in Lisbon on Tuesday."
    let timeline = AnnotatedText.timeline([
      AnnotatedText.annotate(plan, published: "2025-03-10"), AnnotatedText.annotate(report, published: "2025-03-12"),
    ])
    #expect(timeline.entries.map(\.members[0].article) == [1])
  }

  /// What counts the dead of another year stands for no event of this one, and the mark of a list is no part of a statement.
  @Test func comparisonsAndBulletsOpenNothing() {
    let compared =
      "Tuesday's attack on the port of Lisbon was the worst since 3 May 2023, when gunmen killed 23 people there."
    let report = "- Gunmen attacked the port of Lisbon on Tuesday, killing nine sailors and two guards at the gate."
    let timeline = HappeningTests.timeline([compared, report])
    #expect(timeline.entries.count == 1)
    #expect(timeline.entries.first?.members.first?.article == 1)
    #expect(AnnotatedText.annotate(report).statements.map(\.range.start) == [2])
  }

  /// A number with a day of its own stands in no entry of another day.
  @Test func numbersOfAnotherDayStandInNoEntry() {
    let timeline = HappeningTests.timeline([
      "Tuesday's attack on the port of Lisbon killed nine sailors and was the worst since 3 May 2023, when 23 people were killed."
    ])
    #expect(timeline.figures.map { "\($0.figure.value) \($0.entry == nil)" } == ["23 true", "9 false"])
  }

  @Test func attacksInPlacesFarApartStayApart() {
    let timeline = HappeningTests.timeline([
      "Gunmen attacked a bus near Sibi on Tuesday.", "Gunmen attacked a bus in Karachi on Tuesday.",
    ])
    #expect(timeline.entries.count == 2)
  }

  @Test func hoursThatDoNotMeetStayApart() {
    let timeline = HappeningTests.timeline([
      "Troops freed 155 passengers on Tuesday morning.", "Troops freed another 40 passengers late on Tuesday evening.",
    ])
    #expect(timeline.entries.count == 2)
  }

  @Test func aMonthJoinsTheDayInItThatItMustMean() {
    let timeline = HappeningTests.timeline([
      "A suicide bomber killed at least 26 people at the station of Quetta on February 8.",
      "In February, a suicide bomber killed at least 26 people at a station in Quetta.",
    ])
    #expect(timeline.entries.count == 1)
    #expect(timeline.entries[0].interval.length == 1)
  }

  @Test func copiesOfOneTextCountOnce() {
    let agency =
      "Gunmen stopped a train near Mach on Tuesday and took many hostages. The army sent troops to the pass at once, officials in the city said. Passengers were later freed on Tuesday evening by soldiers."
    let timeline = HappeningTests.timeline([
      agency, agency + " More follows.", "Gunmen attacked a train near Mach on Tuesday.",
    ])
    #expect(timeline.originals == [0, 0, 2])
    let attack = timeline.entries.first { $0.happening == .violence }
    #expect(Set(attack?.members.map(\.article) ?? []) == [0, 1, 2])
    #expect(attack?.independentSources == 2)
  }

  @Test func whatDidNotHappenIsNoEntry() {
    let timeline = HappeningTests.timeline([
      "The deadline would have ended on Thursday.", "There was no independent confirmation of the attack on Tuesday.",
    ])
    #expect(timeline.entries.isEmpty)
  }

  @Test func aPronounStandsForTheSpeakerNamedLast() {
    let statements = AnnotatedText.annotate(
      "Police said gunmen attacked a bus on Tuesday. They said six people were killed."
    ).statements
    #expect(statements[1].attribution == "Police")
  }

  @Test func aMonthIsNoMarch() {
    #expect(AnnotatedText.annotate("The bridge was painted on 15 March.").statements[0].happenings.isEmpty)
  }

  @Test func whatNoCueNamesStandsTogetherByItsWords() {
    let timeline = HappeningTests.timeline([
      "A crane lifted the bronze bell out of the tower of Saint Anne on Tuesday.",
      "The bronze bell of Saint Anne was lifted out of its tower by a crane on Tuesday.",
      "Gulls nested on the roof of the library for the first time on Tuesday.",
    ])
    #expect(timeline.entries.count == 2)
    #expect(timeline.entries.first { $0.members.count == 2 }?.isMinor == false)
  }

  /// The sentence before is shown with it.
  @Test func whatLeansOnTheSentenceBeforeMayBelongToTheMainLine() {
    let timeline = HappeningTests.timeline([
      "Two brothers ran the mill of Sibi. They were shot dead by gunmen at the mill of Sibi on Tuesday.",
      "Two brothers ran the mill of Sibi. They were shot dead by gunmen at their mill in Sibi on Tuesday.",
    ])
    #expect(timeline.entries.map(\.members.count) == [2])
    #expect(timeline.entries.map(\.isMinor) == [false])
  }

  /// A death without a number is news where reports open with it.
  @Test func aDeathThatOpensReportsBelongsToTheMainLine() {
    let timeline = HappeningTests.timeline([
      "The poet Ansa Merrick died of a fever in Lisbon on Tuesday, her doctor said.",
      "Ansa Merrick, the poet, died of fever in Lisbon on Tuesday.",
    ])
    #expect(timeline.entries.map(\.isMinor) == [false])
  }

  @Test func aLeadWithoutADateJoinsItsDay() {
    let timeline = HappeningTests.timeline([
      "Gunmen attacked a bus with pilgrims near Sibi on Monday.",
      "Gunmen have attacked a bus with pilgrims near the town of Sibi.",
    ])
    #expect(timeline.entries.count == 1)
    #expect(timeline.entries[0].interval.start.iso8601 == "2025-03-10")
    #expect(timeline.entries[0].independentSources == 2)
  }

  @Test func aLeadThatNobodyElseTellsStandsOnItsDay() {
    let timeline = HappeningTests.timeline(["Gunmen have attacked a bus with pilgrims near the town of Sibi."])
    #expect(timeline.entries.map(\.interval.start.iso8601) == ["2025-03-12"])
    #expect(timeline.articles[0].statements[0].basis == .lead)
  }

  @Test func aMonthStatedTwiceIsOneEntry() {
    let timeline = HappeningTests.timeline([
      "The harbour railway was shut down in December 2007 for want of money.",
      "For want of money the harbour railway was shut down in December 2007.",
    ])
    #expect(timeline.entries.count == 1)
  }

  @Test func aClockTimeAloneDoesNotDateByItself() {
    let statements = AnnotatedText.annotate("The man was arrested shortly before midnight.").statements
    #expect(statements[0].basis == .clock)
    #expect(statements[0].interval?.start.iso8601 == "2025-03-12")
  }

  @Test func aStateIsNoDeed() {
    #expect(
      AnnotatedText.annotate("The old harbour wall remained a popular place on Monday.").statements[0].kind
        == .background)
  }

  /// Two kinds of thing are related in either order, so that the order of the articles decides nothing.
  @Test func relatedKindsHaveNoOrder() {
    for a in EventKind.allCases {
      for b in a.mentionedWith { #expect(b.mentionedWith.contains(a)) }
    }
    let texts = [
      "Thieves robbed the jeweller in Sibi on Tuesday and took rings.",
      "Gunmen raided the jeweller in Sibi on Tuesday and took rings.",
    ]
    #expect(HappeningTests.timeline(texts).entries.count == HappeningTests.timeline(texts.reversed()).entries.count)
  }

  @Test func howAnUndatedLeadCameToItsDayIsSaid() throws {
    let result = try BriefingMaker().make(
      [
        AnnotatedText.annotate(
          "Gunmen have attacked a bus with pilgrims near the town of Sibi.", published: "2025-03-12")
      ])
    let page = String(decoding: try #require(result.files.first { $0.name == "briefing.md" }).bytes, as: UTF8.self)
    #expect(page.contains("The article opens with it and names no day; it was published on"))
  }

  @Test func aTimeWithoutADayKeepsItsTime() throws {
    let result = try BriefingMaker().make(
      [AnnotatedText.annotate("Gunmen attacked a bus near Sibi on Tuesday. Troops freed 12 people in the evening.")])
    let page = String(decoding: try #require(result.files.first { $0.name == "briefing.md" }).bytes, as: UTF8.self)
    #expect(page.contains("**evening** – Troops freed 12 people"))
    #expect(page.contains("Inferred: the sentence gives a time and no day; “the evening”"))
  }
}
