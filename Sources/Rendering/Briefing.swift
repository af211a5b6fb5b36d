package import CivilCalendar
package import DatelineModel
package import Gazetteers
import TemporalExpressions
package import Timelines
import Toponyms

/// The view model: what the page shows, in order. Every output is made from it and from the timeline it holds.
package struct Briefing: Sendable {
  /// What the person who asks decides.
  package struct Request: Sendable {
    /// Title of the page; nil takes a headline; see `Headline`.
    package var title: String?
    /// Places that get a table of their own; empty gives all that matter.
    package var places: [String] = []
    /// The day up to which the briefing speaks; nil takes the latest publication.
    package var asOf: CivilDate?
    /// How days are written.
    package var dateStyle = DateStyle.dayFirst
    /// The language of the page's own words.
    package var words = InterfaceWords.english
    /// The content security policy of the pages.
    package var policy = Briefing.policy
    /// The zone whose days and clock times are meant, in words: "Asia/Karachi (UTC+05:00)"; nil when none was given.
    package var zone: String?
    /// Documents that could not be read: name, code, message.
    package var unreadable: [(name: String, code: String, message: String)] = []
    /// What became of every file that was found.
    package var intake = IntakeAccount()

    /// A request with defaults.
    package init() {}
  }

  /// No script, no request: the page's own style and pictures inside it.
  package static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

  /// The content security policy of the pages.
  let policy: String
  /// The story in the order of time.
  package let timeline: Timeline
  /// Title of the page.
  package let title: String
  /// First and last day of the entries.
  package let period: (first: CivilDate, last: CivilDate)?
  /// The latest publication among the sources, or the day given.
  package let asOf: CivilDate?
  /// The page's own words.
  package let words: InterfaceWords
  /// How days are written.
  package let dates: DateWords
  /// Indices of the entries that are put first, by time; see `Highlights`.
  package let highlights: [Int]
  /// The places that get a table, in the order asked for.
  package let placeTables: [PlaceTable]
  /// Names of places that stand on no map.
  package let unknownPlaces: [UnknownPlace]
  /// Documents that could not be read.
  package let unreadable: [(name: String, code: String, message: String)]
  /// What became of every file that was found.
  package let intake: IntakeAccount
  /// What is meant by a clock time, in a sentence.
  let clockNote: String
  let gazetteer: Gazetteer
  /// Figures of each entry.
  private let figuresOfEntries: [Int: [Timeline.ReportedFigure]]
  /// How many entries each source has a part in.
  let entryCounts: [Int]
  /// What entries are called.
  let labels: EntryLabels
  /// The places of the map.
  let numbers: PlaceNumbers
  /// Which page each part stands on.
  let layout: PageLayout

  /// A place that was asked for, or that matters.
  package struct PlaceTable: Sendable {
    /// The name as asked for.
    package let name: String
    /// What is reported of it; nil when the story does not name it.
    package let summary: Timeline.PlaceSummary?
  }

  /// Puts the page together.
  package init(_ timeline: Timeline, _ request: Request, gazetteer: Gazetteer) {
    self.timeline = timeline
    policy = request.policy
    unreadable = request.unreadable
    words = request.words
    dates = DateWords(request.words, style: request.dateStyle)
    intake = request.intake
    entryCounts = Briefing.entryCounts(timeline)
    labels = EntryLabels(timeline)
    numbers = PlaceNumbers(timeline)
    unknownPlaces = UnknownPlaces(gazetteer, timeline).places()
    layout = PageLayout(timeline)
    self.gazetteer = gazetteer
    clockNote = request.zone.map { request.words(.zone, ["zone": $0]) } ?? request.words[.zoneUnknown]
    figuresOfEntries = Dictionary(grouping: timeline.figures.filter { $0.entry != nil }, by: { $0.entry! })
    let published = timeline.articles.compactMap { $0.article.published?.value.date }
    asOf = request.asOf ?? published.max()
    let dated = timeline.entries.filter { $0.granularity <= .month }
    let first = dated.map(\.interval.start).min()
    let last = dated.filter { !$0.isAhead }.map { $0.interval.end.adding(days: -1) }.max()
    period = first.flatMap { a in last.map { (a, max(a, $0)) } }
    title = request.title ?? Headline.of(timeline, reader: request.words.code) ?? request.words[.untitled]
    highlights = Highlights.indices(timeline)
    placeTables = Briefing.tables(timeline, request.places, gazetteer)
  }

  private static func tables(_ timeline: Timeline, _ asked: [String], _ gazetteer: Gazetteer) -> [PlaceTable] {
    if asked.isEmpty {
      return timeline.places.filter { $0.place.feature != .country && $0.entries.contains { $0.role == .scene } }
        .prefix(6).map {
          PlaceTable(name: $0.place.name, summary: $0)
        }
    }
    return asked.map { name in
      let bearers = Set(gazetteer.places(named: name).map(\.id))
      let mentioned = timeline.places.filter { bearers.contains($0.place.id) }
      return PlaceTable(
        name: name, summary: mentioned.max { ($0.mentions, $0.entries.count) < ($1.mentions, $1.entries.count) })
    }
  }

  /// The areas a place lies in, nearest first.
  func holders(_ place: Place) -> [Place] { gazetteer.holders(of: place) }

  /// The figures that count an entry's happening.
  func figures(of entry: Int) -> [Timeline.ReportedFigure] { figuresOfEntries[entry] ?? [] }

  // MARK: what entries say

  /// The words shown for an entry: the editor's, else its first statement's, behind the sentence before where they need it.
  package func text(of entry: Timeline.Entry) -> String { entry.review?.text ?? standaloneText(of: entry.members[0]) }

  /// The words of an entry's own statement, for where there is room for one line.
  package func ownWords(of entry: Timeline.Entry) -> String { entry.review?.text ?? text(of: entry.members[0]) }

  private func standaloneText(of member: Timeline.Entry.Member) -> String {
    let annotated = timeline.articles[member.article]
    let words = text(of: member)
    if let context = annotated.statements[member.statement].context {
      return annotated.article.string(context) + " " + words
    }
    // A part of a sentence is marked as one.
    return words.first?.isLowercase ?? false ? "… " + words : words
  }

  package func text(of member: Timeline.Entry.Member) -> String {
    let annotated = timeline.articles[member.article]
    return annotated.article.string(annotated.statements[member.statement].range)
  }

  /// Short name of a source: the publisher, else the host of its address, else the file.
  package func sourceName(_ article: Int) -> String {
    let annotated = timeline.articles[article].article
    return annotated.publisherName ?? SourcePath.shown(annotated.id)
  }
}
