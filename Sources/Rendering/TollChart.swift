import CivilCalendar
import DatelineModel
import Templating

/// How a reported number moved: each report a dot, by the time at which its page was published.
enum TollChart {
  private static let width = 420.0
  private static let height = 96.0
  private static let edge = 34.0
  /// Fewer different numbers than this need no picture.
  private static let least = 3

  private struct Dot {
    let time: Double
    let value: Int
    let source: String
    let published: DateTime
  }

  /// The chart as SVG, nil where too few dated reports differ.
  static func svg(_ table: FigureTable, _ briefing: Briefing) -> String? {
    guard !table.kind.isMeasure else { return nil }
    let dots = self.dots(table, briefing)
    let values = Set(dots.map(\.value))
    guard values.count >= least, let low = values.min(), let high = values.max(), let first = dots.map(\.time).min(),
      let last = dots.map(\.time).max(), last > first
    else { return nil }
    func x(_ time: Double) -> Double { edge + (time - first) / (last - first) * (width - edge * 2) }
    func y(_ value: Int) -> Double {
      height - 26 - Double(value - low) / Double(max(1, high - low)) * (height - 48)
    }
    let summary = dots.map { "\($0.value) (\($0.source), \(briefing.dates.time($0.published)))" }.joined(
      separator: "; ")
    var svg =
      "<svg class=\"chart\" viewBox=\"0 0 \(number(width)) \(number(height))\" role=\"img\"><title>\(Escaping.html("\(briefing.words.figures.title(table.kind)): \(summary)"))</title>"
    svg +=
      "<line class=\"axis\" x1=\"\(number(edge))\" y1=\"\(number(height - 18))\" x2=\"\(number(width - edge))\" y2=\"\(number(height - 18))\"/>"
    for dot in dots {
      svg +=
        "<circle class=\"spot scene\" cx=\"\(number(x(dot.time)))\" cy=\"\(number(y(dot.value)))\" r=\"4\"><title>\(Escaping.html("\(dot.value), \(dot.source)"))</title></circle>"
    }
    for value in [low, high] {
      svg +=
        "<text class=\"tick\" x=\"\(number(edge - 8))\" y=\"\(number(y(value) + 4))\" text-anchor=\"end\">\(value)</text>"
    }
    let ends = [dots.min { $0.time < $1.time }!, dots.max { $0.time < $1.time }!]
    for (dot, anchor) in zip(ends, ["start", "end"]) {
      svg +=
        "<text class=\"tick\" x=\"\(number(x(dot.time)))\" y=\"\(number(height - 3))\" text-anchor=\"\(anchor)\">\(briefing.dates.shortDay(dot.published.date))</text>"
    }
    return svg + "</svg>"
  }

  private static func dots(_ table: FigureTable, _ briefing: Briefing) -> [Dot] {
    table.rows.filter { !$0.figure.isPart && !$0.figure.isClaim }.flatMap { row in
      row.reports.compactMap { report -> Dot? in
        guard let published = briefing.timeline.articles[report.article].article.published?.value else { return nil }
        let time = Double(published.date.dayNumber) + Double(published.secondOfDay ?? 43_200) / 86_400
        return Dot(
          time: time, value: row.figure.value, source: briefing.sourceName(report.article), published: published)
      }
    }.sorted { ($0.time, $0.value, $0.source) < ($1.time, $1.value, $1.source) }
  }

  private static func number(_ value: Double) -> String { Decimal.text(value, places: 1) }
}
