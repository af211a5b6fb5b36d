import CivilCalendar
import DatelineModel
import Templating

/// How a reported number moved: a dot for each number at the time at which it was first published, with its value beside it.
///
/// Numbers that one page gives stand in one column, since a page does not say in which order they were counted; where all are of one
/// page they stand on a line of their values. Dots are not joined: reports that differ are rivals until somebody says more.
struct FigureChart {
  private static let width = 320.0
  private static let line = 14.0
  /// Days beside each other whose numbers still stand apart; the table behind the chart has them all.
  private static let mostColumns = 6

  private struct Dot {
    let row: FigureRows.Row
    let moment: Int
    let published: DateTime
    let source: Int
    let speaker: String?
  }

  let rows: FigureRows
  let briefing: Briefing

  /// The chart as SVG, nil where fewer than two dated numbers differ.
  var svg: String? {
    let dots = dots
    guard !rows.kind.isMeasure, Set(dots.map(\.row.figure.value)).count > 1 else { return nil }
    let columns = Dictionary(grouping: dots, by: \.published.date).sorted { $0.key < $1.key }
    guard columns.count <= FigureChart.mostColumns else { return nil }
    let most = columns.map(\.value.count).max() ?? 1
    let isLine = columns.count == 1
    let height = isLine ? 46 : max(70, Double(most) * FigureChart.line + 34)
    var out =
      "<svg class=\"chart\" viewBox=\"0 0 \(n(FigureChart.width)) \(n(height))\" role=\"img\"><title>\(Escaping.html(words(dots)))</title>"
    if isLine { out += line(dots, height) } else { out += drawn(columns, height) }
    return out + "</svg>"
  }

  /// All values on one line, each at its height above the least.
  private func line(_ dots: [Dot], _ height: Double) -> String {
    let values = dots.map(\.row.figure.value)
    let (low, high) = (values.min() ?? 0, values.max() ?? 1)
    let y = height - 12
    var out = "<path class=\"ax\" d=\"M8 \(n(y))H\(n(FigureChart.width - 8))\"/>"
    var free = -100.0
    for dot in dots.sorted(by: { $0.row.figure.value < $1.row.figure.value }) {
      let x = 20 + Double(dot.row.figure.value - low) / Double(max(1, high - low)) * (FigureChart.width - 40)
      let text = briefing.words.number(dot.row.figure.value)
      let half = Double(text.count) * 3.8 + 2
      let isFree = x - half > free
      out += mark(dot, x, y) + label(text, x, isFree ? y - 9 : y - 22, "middle")
      if isFree { free = x + half }
    }
    return out
  }

  /// A column for each day of publication, labels pushed apart.
  private func drawn(_ columns: [(key: CivilDate, value: [Dot])], _ height: Double) -> String {
    let values = columns.flatMap { $0.value.map(\.row.figure.value) }
    let (low, high) = (values.min() ?? 0, values.max() ?? 1)
    let ground = height - 18
    var out = "<path class=\"ax\" d=\"M4 \(n(ground))H\(n(FigureChart.width - 4))\"/>"
    let each = (FigureChart.width - 16) / Double(columns.count)
    let step = max(1, Int((46 / each).rounded(.up)))
    for (number, column) in columns.enumerated() {
      let x = 14 + each * Double(number)
      var above = ground + 2
      for dot in column.value.sorted(by: { $0.row.figure.value < $1.row.figure.value }) {
        let wanted = ground - 10 - Double(dot.row.figure.value - low) / Double(max(1, high - low)) * (ground - 24)
        let y = min(wanted, above - FigureChart.line)
        above = y
        out += mark(dot, x, y) + label(briefing.words.number(dot.row.figure.value), x + 9, y + 4, "start")
      }
      if number % step == 0 || number == columns.count - 1 && each > 46 {
        out +=
          "<text class=\"tick\" x=\"\(n(x - 5))\" y=\"\(n(height - 4))\">\(Escaping.html(briefing.dates.shortDay(column.key)))</text>"
      }
    }
    return out
  }

  /// A full dot is somebody's number, a ring one of the report's own, a hollow diamond a party's claim of itself.
  private func mark(_ dot: Dot, _ x: Double, _ y: Double) -> String {
    if dot.row.figure.isClaim {
      return "<path class=\"claim\" d=\"M\(n(x)) \(n(y - 5))l5 5l-5 5l-5 -5z\"/>"
    }
    return "<circle class=\"\(dot.speaker == nil ? "other" : "said")\" cx=\"\(n(x))\" cy=\"\(n(y))\" r=\"4\"/>"
  }

  private func label(_ text: String, _ x: Double, _ y: Double, _ anchor: String) -> String {
    "<text class=\"v\" x=\"\(n(x))\" y=\"\(n(y))\" text-anchor=\"\(anchor)\">\(Escaping.html(text))</text>"
  }

  private func words(_ dots: [Dot]) -> String {
    let numbers = dots.map { dot in
      briefing.words(
        .chartDot,
        [
          "n": briefing.words.figure(dot.row.figure), "who": dot.speaker ?? briefing.sourceName(dot.source),
          "day": briefing.dates.time(dot.published),
        ])
    }
    return briefing.words(
      .chartOf, ["what": briefing.words.name(rows.kind), "numbers": numbers.joined(separator: "; ")])
  }

  /// Each number once, where it was first published.
  private var dots: [Dot] {
    (rows.wholes.filter { !$0.isShare } + rows.claims).compactMap { row -> Dot? in
      let dated = row.reports.compactMap { report -> (Int, Timeline.ReportedFigure)? in
        FigureRows.moment(report, briefing.timeline).map { ($0, report) }
      }
      guard let first = dated.min(by: { ($0.0, $0.1.article) < ($1.0, $1.1.article) }),
        let published = briefing.timeline.articles[first.1.article].article.published?.value
      else { return nil }
      return Dot(
        row: row, moment: first.0, published: published, source: first.1.article, speaker: first.1.figure.speaker)
    }.sorted { ($0.moment, $0.row.figure.value) < ($1.moment, $1.row.figure.value) }
  }

  private func n(_ value: Double) -> String { Decimal.text(value, places: 1) }
}
