import CivilCalendar
import DatelineModel

/// The reports of one kind of number about one happening, those of one number together.
struct FigureRows {
  /// Reports that give the same number.
  struct Row {
    var figure: Figure
    var reports: [Timeline.ReportedFigure]
    /// Whether it stands in one sentence with a larger number of others, "21 passengers and four security men", or is of a part of what others
    /// count. It rivals no whole number.
    var isShare = false
  }

  let kind: Figure.Kind
  /// Whole numbers, the newest first.
  let wholes: [Row]
  /// What a party claims, the newest first.
  let claims: [Row]
  /// Parts of whole numbers.
  let parts: [Row]

  /// The kinds of an incident in the order of the model.
  ///
  /// Numbers of no one event are of one row only where they are of one day: "20 killed" may be said of two crashes.
  static func of(
    _ figures: [Timeline.ReportedFigure], _ timeline: Timeline, areOfOneEvent: Bool = true
  ) -> [FigureRows] {
    Figure.Kind.allCases.compactMap { kind in
      let own = figures.filter { $0.figure.kind == kind }
      return own.isEmpty ? nil : FigureRows(kind, own, timeline, areOfOneEvent)
    }
  }

  /// What the reports of one row have in common.
  private struct Identity: Hashable {
    let figure: Figure
    let day: CivilInterval?
  }

  private init(
    _ kind: Figure.Kind, _ figures: [Timeline.ReportedFigure], _ timeline: Timeline, _ areOfOneEvent: Bool
  ) {
    var rows: [Row] = []
    var known: [Identity: Int] = [:]
    for report in figures {
      let key = Identity(
        figure: FigureRows.identity(report.figure), day: areOfOneEvent || kind.isMeasure ? nil : report.day)
      if let row = known[key] {
        rows[row].reports.append(report)
        // What one report shows to be a party's claim is one wherever the number stands.
        if report.figure.isClaim { rows[row].figure.isClaim = true }
      } else {
        known[key] = rows.count
        rows.append(Row(figure: report.figure, reports: [report]))
      }
    }
    func newest(_ row: Row) -> (Int, Int, Int, Int, Int) {
      let last = row.reports.map { FigureRows.moment($0, timeline) ?? .min }.max() ?? .min
      let first = row.reports.map { ($0.article, $0.statement) }.min { $0 < $1 } ?? (0, 0)
      return (row.isShare ? 0 : 1, last, Set(row.reports.map(\.article)).count, -first.1, -row.figure.value)
    }
    FigureRows.markShares(&rows)
    if FigureRows.grown.contains(kind) { FigureRows.markLocal(&rows) }
    rows.sort { newest($0) > newest($1) }
    self.kind = kind
    wholes = rows.filter { !$0.figure.isPart && !$0.figure.isClaim }
    claims = rows.filter { !$0.figure.isPart && $0.figure.isClaim }
    parts = rows.filter(\.figure.isPart)
  }

  /// Kinds whose numbers grow as more becomes known.
  private static let grown: Set<Figure.Kind> = [.killed, .attackersKilled, .injured]

  /// "Fifty-six people died here": a number that is at most half of the median of all, and of which each article that gives it has a whole
  /// one at least twice as large, is that of a place or a part, and leads no row. One number alone that is far above all others may be an
  /// exaggeration, and makes nothing small.
  private static func markLocal(_ rows: inout [Row]) {
    let wholes = rows.filter { !$0.figure.isPart && !$0.figure.isClaim }
    let values = wholes.map(\.figure.value).sorted()
    guard let median = values.dropLast(values.count / 2).last else { return }
    for index in rows.indices where !rows[index].figure.isPart && rows[index].figure.value <= median / 2 {
      let own = rows[index]
      let isLocal = own.reports.allSatisfy { report in
        wholes.contains { other in
          other.figure.value / 2 >= own.figure.value && other.reports.contains { $0.article == report.article }
        }
      }
      if isLocal { rows[index].isShare = true }
    }
  }

  private static func markShares(_ rows: inout [Row]) {
    for index in rows.indices where !rows[index].figure.isPart && rows[index].figure.of != nil {
      let own = rows[index]
      rows[index].isShare = own.reports.allSatisfy { report in
        rows.contains { other in
          other.figure.value > own.figure.value && other.figure.of != nil && other.figure.of != own.figure.of
            && !other.figure.isPart
            && other.reports.contains { $0.article == report.article && $0.statement == report.statement }
        }
      }
    }
  }

  /// What makes two reports give the same number: its words and, for a part, of whom.
  private static func identity(_ figure: Figure) -> Figure {
    var figure = figure
    figure.range = TextRange(0, 0)
    figure.timex = nil
    figure.speaker = nil
    if !figure.isPart {
      figure.isClaim = false
      if !figure.kind.isMeasure { figure.of = nil }
    }
    return figure
  }

  /// Seconds since the beginning of the calendar at which a report's page was published.
  static func moment(_ report: Timeline.ReportedFigure, _ timeline: Timeline) -> Int? {
    guard let published = timeline.articles[report.article].article.published?.value else { return nil }
    return published.date.dayNumber * 86_400 + (published.secondOfDay ?? 43_200)
  }

  /// "16 to 26": the least and the most that is reported of the whole; nil where all reports agree.
  func spread(_ words: InterfaceWords) -> String? {
    let figures = wholes.filter { !$0.isShare }.map(\.figure).filter { !kind.isMeasure || $0.of == wholes[0].figure.of }
    guard let low = figures.map(\.value).min(), let high = figures.map({ $0.upper ?? $0.value }).max(), low < high
    else {
      return nil
    }
    return words(.range, ["a": words.number(low), "b": words.number(high)])
  }

  /// The parts that a whole number can have: smaller, told of somebody, in an article that gives the whole.
  func parts(of whole: Row) -> [Row] {
    let articles = Set(whole.reports.map(\.article))
    var seen = Set<String>()
    return parts.filter { part in
      part.figure.value < whole.figure.value && part.figure.of != nil
        && part.reports.contains { articles.contains($0.article) }
        && seen.insert("\(part.figure.value) \(part.figure.of ?? "")").inserted
    }
  }
}
