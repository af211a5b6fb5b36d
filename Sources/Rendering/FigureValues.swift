import CivilCalendar
import DatelineModel
import Gazetteers
import Templating
import Toponyms

extension Briefing {
  /// A happening and a kind of number in one row: all that is reported, each number with its sources.
  func figuresAtAGlance(_ table: FigureTable) -> TemplateValue {
    .record([
      "title": .text(words.figures.title(table.kind)),
      "where": .text(happeningWords(table.entry)),
      "entry": table.entry.map { .text(timeline.entries[$0].id) } ?? .none,
      "numbers": .list(
        table.rows.sorted { (rank($0.figure), $0.figure.value) < (rank($1.figure), $1.figure.value) }
          .map(figureRow)),
    ])
  }

  /// Whole numbers, then claims, then parts.
  private func rank(_ figure: Figure) -> Int { figure.isPart ? 2 : figure.isClaim ? 1 : 0 }

  /// A happening and a kind of number, report by report: contradictions stand side by side.
  func figureTable(_ table: FigureTable) -> TemplateValue {
    .record([
      "title": .text(words.figures.title(table.kind)),
      "where": .text(happeningWords(table.entry)),
      "entry": table.entry.map { .text(timeline.entries[$0].id) } ?? .none,
      "spread": table.spread(words.figures).map { .text($0) } ?? .none,
      "chart": TollChart.svg(table, self).map { .markup($0) } ?? .none,
      "rows": .list(table.rows.map(figureRow)),
    ])
  }

  /// "Quetta, 9 November 2024, evening": what a table's numbers are of.
  private func happeningWords(_ index: Int?) -> String {
    guard let index else { return words.figures.noEvent }
    let entry = timeline.entries[index]
    let day =
      entry.interval.length == 1
      ? dates.day(entry.interval.start)
      : dates.interval(entry.interval, entry.granularity)
    return (mainPlace(of: entry).map { "\($0), " } ?? "") + day + (clock(entry).map { ", \($0)" } ?? "")
  }

  /// The editor's place, else the one where most sources of the entry have it happen; for a departure where from, for an arrival where to.
  func mainPlace(of entry: Timeline.Entry) -> String? {
    if let place = entry.review?.place { return place.name }
    var counts: [(name: String, weight: Int)] = []
    for member in entry.members {
      let annotated = timeline.articles[member.article]
      for mention in annotated.statements[member.statement].places {
        let isEnd = mention.role == (entry.happening == .departure ? .origin : .destination)
        guard mention.role == .scene || isEnd, let place = annotated.toponyms[mention.toponym].likeliest else {
          continue
        }
        let weight = (place.feature == .country ? 1 : place.feature == .region1 ? 2 : 4) * (isEnd ? 1 : 3)
        if let known = counts.firstIndex(where: { $0.name == place.name }) {
          counts[known].weight += weight
        } else {
          counts.append((place.name, weight))
        }
      }
    }
    return counts.enumerated().max { ($0.element.weight, -$0.offset) < ($1.element.weight, -$1.offset) }?.element.name
  }

  private func figureRow(_ row: FigureTable.Row) -> TemplateValue {
    let first = row.reports[0]
    let annotated = timeline.articles[first.article]
    let statement = annotated.statements[first.statement]
    let speakers = row.reports.compactMap { timeline.articles[$0.article].statements[$0.statement].attribution }
    var seen: Set<String> = []
    let sources = Set(row.reports.map(\.article)).sorted()
    return .record([
      "value": .text(words.figures.words(row.figure)),
      "more": more(sources.count),
      "of": row.figure.of.map { .text($0) } ?? .none,
      "isPart": .flag(row.figure.isPart), "isClaim": .flag(row.figure.isClaim),
      "day": first.day.map { .text(dates.interval($0, .day)) } ?? .text(words.figures.noDay),
      "says": speakers.isEmpty
        ? .none : .text(speakers.filter { seen.insert($0).inserted }.prefix(3).joined(separator: "; ")),
      "text": .text(annotated.article.string(statement.range)),
      "sources": .list(
        sources.prefix(Briefing.sourcesShown).map {
          .record(["number": .text(String($0 + 1)), "name": .text(sourceName($0))])
        }),
    ])
  }

  /// The totals of an entry in a line: "killed 16 to 26", "injured 62".
  func figureWords(_ index: Int) -> [TemplateValue] {
    FigureTable.tables(of: index, self).compactMap { table in
      let totals = table.rows.filter { !$0.figure.isPart && !$0.figure.isClaim }
      guard !totals.isEmpty else { return nil }
      let unit = table.kind.isMeasure ? " " + (totals.first!.figure.of ?? "") : ""
      let number = (table.spread(words.figures) ?? words.figures.words(totals.first!.figure)) + unit
      return .record(["title": .text(words.figures.title(table.kind).lowercased()), "words": .text(number)])
    }
  }
}

/// The reports of one kind of number about one happening.
struct FigureTable {
  /// Reports that give the same number.
  struct Row {
    let figure: Figure
    var reports: [Timeline.ReportedFigure]
  }

  let kind: Figure.Kind
  /// Index of the happening's entry; nil for numbers of none.
  let entry: Int?
  let rows: [Row]

  /// "16 to 26": the least and the most that is reported of the whole; parts and claims are left out.
  func spread(_ words: InterfaceWords.Figures) -> String? {
    let totals = rows.map(\.figure).filter {
      !$0.isPart && !$0.isClaim && (!kind.isMeasure || $0.of == rows[0].figure.of)
    }
    guard let low = totals.map(\.value).min(), let high = totals.map({ $0.upper ?? $0.value }).max(), low < high else {
      return nil
    }
    return words.span(words.number(low), words.number(high))
  }

  /// All tables in the order of the happenings; numbers of details and of no happening come last.
  static func tables(_ briefing: Briefing) -> [FigureTable] {
    let entries = briefing.timeline.entries
    var tables: [FigureTable] = []
    for index in entries.indices where !entries[index].isMinor { tables += FigureTable.tables(of: index, briefing) }
    let loose = briefing.timeline.figures.filter { report in report.entry.map { entries[$0].isMinor } ?? true }
    return tables + made(of: loose, entry: nil)
  }

  /// The tables of one entry.
  static func tables(of index: Int, _ briefing: Briefing) -> [FigureTable] {
    made(of: briefing.figures(of: index), entry: index)
  }

  private static func made(of reports: [Timeline.ReportedFigure], entry: Int?) -> [FigureTable] {
    Figure.Kind.allCases.compactMap { kind in
      var rows: [Row] = []
      var known: [Figure: Int] = [:]
      for report in reports where report.figure.kind == kind {
        let key = identity(report.figure)
        if let row = known[key] {
          rows[row].reports.append(report)
        } else {
          known[key] = rows.count
          rows.append(Row(figure: report.figure, reports: [report]))
        }
      }
      guard !rows.isEmpty else { return nil }
      return FigureTable(
        kind: kind, entry: entry, rows: FigureTable.ordered(rows))
    }
  }

  /// Whole numbers first, then what a party claims, then parts.
  private static func ordered(_ rows: [Row]) -> [Row] {
    rows.filter { !$0.figure.isPart && !$0.figure.isClaim } + rows.filter { !$0.figure.isPart && $0.figure.isClaim }
      + rows.filter(\.figure.isPart)
  }

  /// What makes two reports give the same number: its words and, for a part, of whom.
  private static func identity(_ figure: Figure) -> Figure {
    var figure = figure
    figure.range = TextRange(0, 0)
    figure.timex = nil
    if !figure.isPart, !figure.kind.isMeasure { figure.of = nil }
    return figure
  }
}
