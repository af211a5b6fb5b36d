package import CivilCalendar
package import DatelineModel
package import Gazetteers
import TemporalExpressions
import Timelines
import Toponyms

/// The view model: what the page shows, in order. Every output is made from it and from the timeline it holds.
package struct Briefing: Sendable {
  /// What the person who asks decides.
  package struct Request: Sendable {
    /// Title of the page; nil takes the earliest report's headline.
    package var title: String?
    /// Places that get a table of their own; empty gives all that matter.
    package var places: [String] = []
    /// The day up to which the briefing speaks; nil takes the latest publication.
    package var asOf: CivilDate?
    /// How days are written.
    package var dateStyle = DateStyle.dayFirst
    /// The zone whose days and clock times are meant, in words: "Asia/Karachi (UTC+05:00)"; nil when none was given.
    package var zone: String?
    /// Documents that could not be read: name, code, message.
    package var unreadable: [(name: String, code: String, message: String)] = []
    /// What became of every file that was found.
    package var intake = IntakeAccount()

    /// A request with defaults.
    package init() {}
  }

  /// The story in the order of time.
  package let timeline: Timeline
  /// Title of the page.
  package let title: String
  /// First and last day of the entries.
  package let period: (first: CivilDate, last: CivilDate)?
  /// The latest publication among the sources, or the day given.
  package let asOf: CivilDate?
  /// How days are written.
  package let dateStyle: DateStyle
  /// Indices of entries that several sources report, or that carry the heaviest figures, by time.
  package let highlights: [Int]
  /// The places that get a table, in the order asked for.
  package let placeTables: [PlaceTable]
  /// Documents that could not be read.
  package let unreadable: [(name: String, code: String, message: String)]
  /// What became of every file that was found.
  package let intake: IntakeAccount
  /// What is meant by a clock time, in a sentence.
  let clockNote: String
  private let gazetteer: Gazetteer
  /// Figures of each entry.
  private let figuresOfEntries: [Int: [Timeline.ReportedFigure]]

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
    unreadable = request.unreadable
    intake = request.intake
    dateStyle = request.dateStyle
    self.gazetteer = gazetteer
    clockNote =
      request.zone.map { "Clock times are told in \($0)." }
      ?? "Clock times are as the sources tell them; their time zone was not given."
    figuresOfEntries = Dictionary(grouping: timeline.figures.filter { $0.entry != nil }, by: { $0.entry! })
    let published = timeline.articles.compactMap { $0.article.published?.value.date }
    asOf = request.asOf ?? published.max()
    let dated = timeline.entries.filter { $0.granularity <= .month }
    let first = dated.map(\.interval.start).min()
    let last = dated.filter { !$0.isAhead }.map { $0.interval.end.adding(days: -1) }.max()
    period = first.flatMap { a in last.map { (a, max(a, $0)) } }
    title = request.title ?? Briefing.headline(timeline) ?? "A briefing"
    highlights = Briefing.highlights(timeline)
    placeTables = Briefing.tables(timeline, request.places, gazetteer)
  }

  private static func headline(_ timeline: Timeline) -> String? {
    let dated = timeline.articles.enumerated().min { a, b in
      let x = a.element.article.published?.value.date.dayNumber ?? .max
      let y = b.element.article.published?.value.date.dayNumber ?? .max
      return (x, a.offset) < (y, b.offset)
    }
    return dated?.element.article.title?.value
  }

  /// The most entries that are put first.
  private static let highlightLimit = 7

  /// The entries that most independent sources report; places, figures and own dates break ties. No more than two of a day, and each
  /// day before a second one of another, shown in the order of time.
  private static func highlights(_ timeline: Timeline) -> [Int] {
    func weight(_ index: Int) -> Int {
      let entry = timeline.entries[index]
      let statements = entry.members.map { timeline.articles[$0.article].statements[$0.statement] }
      let victims = statements.contains { $0.figures.contains { $0.kind == .killed } } ? 3 : 0
      let scene = statements.contains { $0.places.contains { $0.role == .scene } } ? 3 : 0
      let own = statements.contains { $0.basis == .own } ? 2 : 0
      let grave: Set<EventKind> = [.violence, .accident, .disaster, .ending]
      return min(entry.independentSources, 6) * 2 + victims + scene + own
        + (entry.happening.map(grave.contains) ?? false ? 3 : 0) + (entry.kind == .event ? 1 : 0)
    }
    let candidates = timeline.entries.indices.filter {
      let entry = timeline.entries[$0]
      return !entry.isAhead && !entry.isMinor && entry.granularity <= .day
    }.sorted { (weight($0), -$0) > (weight($1), -$1) }
    var perDay: [CivilDate: Int] = [:]
    var chosen: [Int] = []
    for round in 1...2 {
      for index in candidates where chosen.count < highlightLimit && !chosen.contains(index) {
        let day = timeline.entries[index].interval.start
        guard perDay[day, default: 0] < round else { continue }
        perDay[day, default: 0] += 1
        chosen.append(index)
      }
    }
    return chosen.sorted()
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

  /// The words shown for an entry: the editor's, else its first statement's.
  package func text(of entry: Timeline.Entry) -> String { entry.review?.text ?? text(of: entry.members[0]) }

  package func text(of member: Timeline.Entry.Member) -> String {
    let annotated = timeline.articles[member.article]
    return annotated.article.string(annotated.statements[member.statement].range)
  }

  /// How an entry was dated, in a sentence or two: by the editor, else by its first statement.
  package func dating(of entry: Timeline.Entry) -> String {
    let reported = dating(of: entry.members[0])
    guard let change = entry.review?.changes.last(where: { $0.kind == .date }) else { return reported }
    let day = DateWords.interval(entry.interval, entry.granularity, dateStyle)
    let note = change.note.map { " (\($0))" } ?? ""
    return "The editor dated it \(day), in place of \(change.from)\(note). The report: \(reported)"
  }

  /// How a statement was dated, in a sentence.
  package func dating(of member: Timeline.Entry.Member) -> String {
    let annotated = timeline.articles[member.article]
    let statement = annotated.statements[member.statement]
    guard let index = statement.timex else {
      return statement.interval.map { undated(statement.basis, DateWords.longDay($0.start, dateStyle)) }
        ?? "No day is told."
    }
    let timex = annotated.timexes[index]
    let words = "“\(annotated.article.string(timex.range))”"
    let day = timex.interval.map { DateWords.interval($0, timex.granularity, dateStyle) } ?? timex.value
    var text: String
    switch timex.basis {
    case .written: text = "\(words) is written in full: \(day)"
    case .publication(let published):
      text =
        "\(words) → \(day): counted from publication on \(DateWords.longDay(published, dateStyle)); \(timex.reason)"
    case .story(_, let anchor):
      text = "\(words) → \(day): counted from \(DateWords.day(anchor, dateStyle)), told before; \(timex.reason)"
    case .event, .unknown: text = "\(words) could not be put on the calendar"
    }
    switch statement.basis {
    case .carried: text = "Inferred: the sentence has no date of its own and goes on from " + text
    case .said: text += ". This is the day on which it was said."
    case .clock: text = "Inferred: the sentence tells a time and no day; " + text
    case .own, .story, .publication, .lead, .none: break
    }
    return text.hasSuffix(".") ? text : text + "."
  }

  /// Where no words state the day.
  private func undated(_ basis: Statement.Basis, _ day: String) -> String {
    basis == .lead
      ? "The article opens with it and names no day; it was published on \(day)."
      : "The sentence has no date of its own; the post it stands in is of \(day)."
  }

  /// Short name of a source: the publisher, else the file.
  package func sourceName(_ article: Int) -> String {
    let annotated = timeline.articles[article].article
    return annotated.publisher?.value ?? SourcePath.shown(annotated.id)
  }
}
