import AnnotatedTexts
import CivilCalendar
import DatelineModel
import Editing
import Gazetteers
import Testing
import Timelines

/// What an editor decides is what the timeline states; what was stated before stays known.
@Suite struct EditorialReviewTests {
  /// Three reports of one story; the blast is reported twice.
  private static let raw = AnnotatedText.timeline([
    AnnotatedText.annotate(
      "A bomb killed two people in Quetta on Tuesday, police said. Voters in Karachi elected a new mayor on Monday."),
    AnnotatedText.annotate(
      "A bomb killed two people in Quetta on Tuesday, hospital officials said. A flood destroyed the old bridge at Sibi on Tuesday."
    ),
  ])

  private func entry(_ words: String, in timeline: Timeline = raw) throws -> Timeline.Entry {
    try #require(EntrySearch(timeline).entries(with: words).first.map { timeline.entries[$0] })
  }

  private func id(_ words: String) throws -> String { try entry(words).id }

  private func applied(_ decisions: [EditorialDecision]) -> Timeline {
    EditorialReview(.embedded).applied(decisions, to: Self.raw)
  }

  private func applied(_ words: String, _ action: EditorialDecision.Action, note: String? = nil) throws -> Timeline {
    applied([EditorialDecision(entry: try id(words), action: action, note: note, line: 1)])
  }

  @Test func nothingDecidedChangesNothing() throws {
    let same = applied([])
    #expect(same.entries.map(\.id) == Self.raw.entries.map(\.id))
    #expect(same.entries.allSatisfy { $0.review == nil })
    #expect(same.figures.count == Self.raw.figures.count)
    #expect(same.places.map(\.place.name) == Self.raw.places.map(\.place.name))
  }

  @Test func confirm() throws {
    let entry = try entry("elected a new mayor", in: try applied("elected a new mayor", .confirm, note: "Seen."))
    #expect(entry.review?.isConfirmed == true)
    #expect(entry.review?.notes == ["Seen."])
    #expect(entry.review?.changes == [])
    #expect(!entry.isMinor)
  }

  @Test func dateMovesTheEntryItsFiguresAndItsPlaces() throws {
    let date = try #require(ReviewedDate("2025-03-09"))
    let timeline = try applied("bomb killed two people", .date(date), note: "The police list.")
    let entry = try entry("bomb killed two people", in: timeline)
    #expect(entry.id == (try id("bomb killed two people")))
    #expect(entry.interval == CivilInterval(day: date.interval.start))
    #expect(timeline.entries.first?.id == entry.id)
    let change = try #require(entry.review?.changes.first)
    #expect(change.kind == .date && change.from == "2025-03-11" && change.to == "2025-03-09")
    #expect(change.note == "The police list.")
    #expect(timeline.figures.filter { $0.figure.kind == .killed }.allSatisfy { $0.day == date.interval })
    #expect(timeline.places.first { $0.place.name == "Quetta" }?.days?.first == date.interval.start)
  }

  @Test(arguments: [
    ("2025-03-11", "2025-03-11", "2025-03-12", Granularity.day),
    ("2025-03-11T13:05", "2025-03-11", "2025-03-12", .minute), ("2025-03", "2025-03-01", "2025-04-01", .month),
    ("2025-03-11/2025-03-14", "2025-03-11", "2025-03-15", .day),
    ("2024-02-28/2024-02-29", "2024-02-28", "2024-03-01", .day),
  ])
  func dates(text: String, start: String, end: String, granularity: Granularity) throws {
    let date = try #require(ReviewedDate(text))
    #expect(date.interval.start.iso8601 == start)
    #expect(date.interval.end.iso8601 == end)
    #expect(date.granularity == granularity)
    #expect(date.iso8601 == text)
  }

  @Test(arguments: [
    "", "11 March 2025", "2025-02-30", "2025-13", "2025-3-1", "2025-03-14/2025-03-11", "2025-03-11/",
    "2025-03-11T25:00",
    "2025-03-11 to 2025-03-14", "2025",
  ])
  func noDates(text: String) { #expect(ReviewedDate(text) == nil) }

  @Test func anHourStaysWhenTheDayMoves() throws {
    let raw = AnnotatedText.timeline([AnnotatedText.annotate("Gunmen stopped the train near Mach at 1 pm on Tuesday.")])
    let rawEntry = try #require(raw.entries.first)
    #expect(rawEntry.secondOfDay == 13 * 3600)
    func moved(_ text: String) throws -> Timeline.Entry {
      let date = try #require(ReviewedDate(text))
      let decision = EditorialDecision(entry: rawEntry.id, action: .date(date), line: 1)
      return try #require(EditorialReview(.embedded).applied([decision], to: raw).entries.first)
    }
    #expect(try moved("2025-03-10").secondOfDay == 13 * 3600)
    #expect(try moved("2025-03-10T09:30").secondOfDay == 9 * 3600 + 1800)
    #expect(try moved("2025-03-10/2025-03-11").secondOfDay == nil)
    #expect(try moved("2025-03").granularity == .month)
  }

  @Test func placeReplacesTheScene() throws {
    let timeline = try applied("bomb killed two people", .place(.name("Chaman")))
    let entry = try entry("bomb killed two people", in: timeline)
    #expect(entry.review?.place?.name == "Chaman")
    #expect(entry.review?.place?.country == "PK")
    #expect(entry.review?.changes.first?.from == "Quetta")
    func tells(_ name: String) -> Bool {
      timeline.places.first { $0.place.name == name }?.entries.contains { timeline.entries[$0.entry].id == entry.id }
        == true
    }
    #expect(tells("Chaman") && tells("Balochistan"))
    #expect(!tells("Quetta"))
    #expect(timeline.places.first { $0.place.name == "Chaman" }?.mentions == 1)
  }

  @Test func placeByNumberAndByArea() throws {
    let quetta = try #require(Gazetteer.embedded.places(named: "Quetta").first?.geonameID)
    let byNumber = try applied("destroyed the old bridge", .place(.geonameID(quetta)))
    #expect(try entry("destroyed the old bridge", in: byNumber).review?.place?.name == "Quetta")
    let byArea = try applied("destroyed the old bridge", .place(.name("Hyderabad, India")))
    #expect(try entry("destroyed the old bridge", in: byArea).review?.place?.country == "IN")
    let byStory = try applied("destroyed the old bridge", .place(.name("Hyderabad")))
    #expect(try entry("destroyed the old bridge", in: byStory).review?.place?.country == "PK")
  }

  @Test func placesThatDoNotExistAreReported() throws {
    for place in [ReviewedPlace.name("Xyzzyville"), .geonameID(2_999_999_999)] {
      let timeline = try applied("destroyed the old bridge", .place(place))
      let unapplied = try #require(timeline.review?.unapplied.first)
      guard case .noSuchPlace = unapplied.reason else {
        Issue.record("the reason is \(unapplied.reason)")
        continue
      }
      #expect(try entry("destroyed the old bridge", in: timeline).review == nil)
    }
  }

  @Test func mergeJoinsStatementsAndKeepsTheId() throws {
    let bomb = try id("bomb killed two people")
    let flood = try id("destroyed the old bridge")
    let decisions = [
      EditorialDecision(entry: bomb, action: .merge([flood, bomb]), note: "One night.", line: 1),
      EditorialDecision(entry: flood, action: .text("Now under the other id."), line: 2),
    ]
    let timeline = applied(decisions)
    #expect(timeline.entries.count == Self.raw.entries.count - 1)
    let entry = try #require(timeline.entries.first { $0.id == bomb })
    #expect(entry.members.count == (try self.entry("bomb killed two people")).members.count + 1)
    #expect(entry.review?.changes.map(\.kind) == [.merge, .text])
    #expect(entry.review?.changes.first?.to == flood)
    #expect(entry.review?.text == "Now under the other id.")
    #expect(timeline.review?.unapplied.isEmpty == true)
  }

  @Test func splitGivesAStatementItsOwnEntry() throws {
    let whole = try entry("bomb killed two people")
    #expect(whole.members.count == 2)
    let timeline = try applied("bomb killed two people", .split("Hospital officials"))
    let rest = try #require(timeline.entries.first { $0.id == whole.id })
    let part = try entry("hospital officials said", in: timeline)
    #expect(rest.members.count == 1 && part.members.count == 1)
    #expect(part.id != rest.id)
    #expect(part.interval == whole.interval)
    #expect(part.review?.previous(.split) == whole.id)
    #expect(part.independentSources == 1)
    // Its id can be named by a later decision, and is the same in every build.
    let again = applied([
      EditorialDecision(entry: whole.id, action: .split("hospital officials"), line: 1),
      EditorialDecision(entry: part.id, action: .confirm, line: 2),
    ])
    #expect(again.entries.first { $0.id == part.id }?.review?.isConfirmed == true)
  }

  @Test(arguments: ["no such words", "A bomb killed two people"])
  func splitThatTellsNothingApartIsReported(words: String) throws {
    let timeline = try applied("bomb killed two people", .split(words))
    #expect(timeline.review?.unapplied.map(\.reason) == [.noSuchStatement(words)])
    #expect(timeline.entries.count == Self.raw.entries.count)
  }

  @Test func hideTakesTheEntryAndItsFiguresAway() throws {
    let bomb = try id("bomb killed two people")
    let timeline = try applied("bomb killed two people", .hide)
    #expect(!timeline.entries.contains { $0.id == bomb })
    #expect(timeline.review?.hidden == [bomb])
    #expect(!Self.raw.figures.isEmpty && timeline.figures.isEmpty)
  }

  @Test func textAndNote() throws {
    let timeline = try applied("destroyed the old bridge", .text("The bridge at Sibi fell."))
    let entry = try #require(timeline.entries.first { $0.review?.text != nil })
    #expect(entry.review?.text == "The bridge at Sibi fell.")
    #expect(entry.review?.previous(.text)?.hasPrefix("A flood destroyed") == true)
    #expect(EntrySearch(timeline).entries(with: "A flood destroyed the old bridge").count == 1)
    let noted = try applied("destroyed the old bridge", .note("Ask the engineer."))
    #expect(try self.entry("destroyed the old bridge", in: noted).review?.notes == ["Ask the engineer."])
  }

  @Test func anIdThatIsGoneIsReportedWithTheNearestEntry() throws {
    let flood = try entry("destroyed the old bridge")
    let mayor = try entry("elected a new mayor")
    func nearest(_ id: String, _ was: String?, _ action: EditorialDecision.Action = .confirm) -> String? {
      let decision = EditorialDecision(entry: id, action: action, was: was.map { EntryDescription($0) }, line: 7)
      let unapplied = applied([decision]).review?.unapplied
      #expect(unapplied?.count == 1)
      #expect(unapplied?.first?.reason == .noSuchEntry(id))
      return unapplied?.first?.nearest?.id
    }
    #expect(nearest("e-gonegonego", "2025-03-11 Floods destroyed an old bridge of Sibi") == flood.id)
    #expect(nearest("e-gonegonego", "Karachi elected its mayor") == mayor.id)
    #expect(nearest("e-gonegonego", "2025-03-10") == mayor.id)
    #expect(nearest("e-gonegonego", nil, .text("Flood destroyed the bridge at Sibi")) == flood.id)
    #expect(nearest("e-gonegonego", nil) == nil)
    let mistyped = String(flood.id.dropLast()) + (flood.id.hasSuffix("a") ? "b" : "a")
    #expect(nearest(mistyped, nil) == flood.id)
  }
}
