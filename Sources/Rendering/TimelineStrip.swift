import CivilCalendar
import Timelines

/// The story's days as an inline SVG: a bar for each day with entries, gaps of more than a week folded and marked.
struct TimelineStrip {
  private let timeline: Timeline
  private let style: DateStyle
  private let width = 720.0
  private let height = 120.0

  init(_ timeline: Timeline, style: DateStyle = .dayFirst) {
    self.timeline = timeline
    self.style = style
  }

  /// The picture, or nothing when fewer than two days have entries.
  func svg() -> String {
    var counts: [CivilDate: Int] = [:]
    for entry in timeline.entries where entry.interval.length == 1 { counts[entry.interval.start, default: 0] += 1 }
    let days = counts.keys.sorted()
    guard days.count > 1 else { return "" }
    var slots: [(day: CivilDate?, gap: Int)] = []
    for (index, day) in days.enumerated() {
      if index > 0 {
        let between = day.dayNumber - days[index - 1].dayNumber - 1
        if between > 6 { slots.append((nil, between)) } else { for _ in 0..<between { slots.append((nil, 0)) } }
      }
      slots.append((day, 0))
    }
    if slots.count > 60 { slots = days.map { ($0, 0) } }
    let step = (width - 40) / Double(slots.count)
    let most = Double(counts.values.max() ?? 1)
    var out =
      "<svg class=\"strip\" viewBox=\"0 0 \(Int(width)) \(Int(height))\" role=\"img\" aria-labelledby=\"strip-title strip-desc\">"
    out +=
      "<title id=\"strip-title\">Entries by day</title><desc id=\"strip-desc\">\(Escaping.html(description(days, counts)))</desc>"
    out += "<path class=\"axis\" d=\"M20 84H\(Int(width - 20))\"/>"
    var lastLabel = -100.0
    for (index, slot) in slots.enumerated() {
      let x = 20 + step * (Double(index) + 0.5)
      if let day = slot.day, let count = counts[day] {
        let tall = 8 + 56 * Double(count) / most
        let wide = min(26, max(3, step * 0.6))
        out +=
          "<rect class=\"bar\" x=\"\(n(x - wide / 2))\" y=\"\(n(84 - tall))\" width=\"\(n(wide))\" height=\"\(n(tall))\" rx=\"2\"/>"
        out +=
          step > 14
          ? "<text class=\"count\" x=\"\(n(x))\" y=\"\(n(84 - tall - 5))\" text-anchor=\"middle\">\(count)</text>" : ""
        if x - lastLabel > 58 {
          out +=
            "<text class=\"tick\" x=\"\(n(x))\" y=\"101\" text-anchor=\"middle\">\(DateWords.shortDay(day, style))</text>"
          out += "<text class=\"tick year\" x=\"\(n(x))\" y=\"115\" text-anchor=\"middle\">\(day.year)</text>"
          lastLabel = x
        }
      } else if slot.gap > 0 {
        out += "<path class=\"gap\" d=\"M\(n(x - 5)) 90L\(n(x - 1)) 78M\(n(x + 1)) 90L\(n(x + 5)) 78\"/>"
        if step > 34 {
          out += "<text class=\"gap-text\" x=\"\(n(x))\" y=\"70\" text-anchor=\"middle\">\(slot.gap) days</text>"
        }
      }
    }
    return out + "</svg>"
  }

  private func description(_ days: [CivilDate], _ counts: [CivilDate: Int]) -> String {
    days.map { "\(DateWords.day($0, style)): \(counts[$0] ?? 0)" }.joined(separator: "; ") + "."
  }

  private func n(_ number: Double) -> String { Decimal.text(number, places: 1) }
}
