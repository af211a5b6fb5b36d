import CivilCalendar
import DatelineModel
import Templating

/// The story's days as inline SVG: a bar for each day with entries, gaps of more than a week folded and marked; months, or
/// years, where there are too many days. Drawn twice, for a page and for a telephone, like the map.
struct TimelineStrip {
  private let timeline: Timeline
  private let words: InterfaceWords
  private let dates: DateWords

  init(_ timeline: Timeline, words: InterfaceWords = .english, dates: DateWords = DateWords()) {
    self.timeline = timeline
    self.words = words
    self.dates = dates
  }

  /// What one bar stands for.
  enum Step: CaseIterable, Sendable { case day, month, year }

  private func title(_ step: Step) -> String {
    switch step {
    case .day: words[.entriesByDay]
    case .month: words[.entriesByMonth]
    case .year: words[.entriesByYear]
    }
  }

  private func steps(_ count: Int, _ step: Step) -> String {
    switch step {
    case .day: words.count(.dayCount, count)
    case .month: words.count(.monthCount, count)
    case .year: words.count(.yearCount, count)
    }
  }

  private func label(_ date: CivilDate, _ step: Step) -> String {
    switch step {
    case .day: dates.shortDay(date)
    case .month: dates.shortMonth(date, withYear: false)
    case .year: dates.year(date.year)
    }
  }

  /// What one bar is described as.
  private func fullLabel(_ date: CivilDate, _ step: Step) -> String {
    switch step {
    case .day: dates.day(date)
    case .month: dates.shortMonth(date, withYear: true)
    case .year: dates.year(date.year)
    }
  }

  private struct Slot {
    /// The day, month or year; nil in a gap.
    var start: CivilDate?
    var count = 0
    /// Steps that are folded here.
    var gap = 0
  }

  private struct Size {
    let name: String
    let width, height, letter: Double
    static let all = [
      Size(name: "wide", width: 720, height: 120, letter: 12),
      Size(name: "narrow", width: 340, height: 116, letter: 12.5),
    ]
  }

  /// The pictures, or nothing when fewer than two days have entries.
  func svg() -> String {
    let days = timeline.entries.filter { !$0.isMinor && $0.interval.length == 1 }.map(\.interval.start)
    guard Set(days).count > 1 else { return "" }
    var step = Step.day
    var slots = TimelineStrip.slots(days, step)
    for coarser in Step.allCases where slots.count > 60 {
      (step, slots) = (coarser, TimelineStrip.slots(days, coarser))
    }
    return Size.all.map { picture(slots, step, $0) }.joined()
  }

  private static func slots(_ days: [CivilDate], _ step: Step) -> [Slot] {
    var counts: [CivilDate: Int] = [:]
    for day in days { counts[step.start(day), default: 0] += 1 }
    var slots: [Slot] = []
    for (start, count) in counts.sorted(by: { $0.key < $1.key }) {
      if let last = slots.last?.start {
        let between = step.number(start) - step.number(last) - 1
        if between > step.longestShown {
          slots.append(Slot(gap: between))
        } else {
          slots += [Slot](repeating: Slot(), count: between)
        }
      }
      slots.append(Slot(start: start, count: count))
    }
    return slots
  }

  private func picture(_ slots: [Slot], _ step: Step, _ size: Size) -> String {
    let ground = size.height - 36
    let each = (size.width - 24) / Double(slots.count)
    let most = Double(slots.map(\.count).max() ?? 1)
    var out =
      "<svg class=\"strip \(size.name)\" viewBox=\"0 0 \(Int(size.width)) \(Int(size.height))\" role=\"img\" aria-labelledby=\"strip-title\" aria-describedby=\"strip-desc\">"
    if size.name == "wide" {
      out += "<title id=\"strip-title\">\(Escaping.html(title(step)))</title>"
      out += "<desc id=\"strip-desc\">\(Escaping.html(description(slots, step)))</desc>"
    }
    out += "<path class=\"axis\" d=\"M12 \(n(ground))H\(n(size.width - 12))\"/>"
    var free = -1000.0
    var year: Int?
    for (index, slot) in slots.enumerated() {
      let x = 12 + each * (Double(index) + 0.5)
      if let start = slot.start {
        let tall = 6 + (ground - 30) * Double(slot.count) / most
        let wide = min(26, max(2, each * 0.62))
        out +=
          "<rect class=\"bar\" x=\"\(n(x - wide / 2))\" y=\"\(n(ground - tall))\" width=\"\(n(wide))\" height=\"\(n(tall))\"/>"
        if each > Double(String(slot.count).count) * size.letter * 0.62 + 2 {
          out += text("count", String(slot.count), x, ground - tall - 4)
        }
        let half = Double(label(start, step).count) * size.letter * 0.3
        let place = min(max(x, half + 1), size.width - half - 1)
        guard place - half > free else { continue }
        out += text("tick", label(start, step), place, ground + 15)
        if start.year != year, step != .year {
          out += text("tick year", dates.year(start.year), place, ground + 30)
          year = start.year
        }
        free = place + half + 6
      } else if slot.gap > 0 {
        out += "<path class=\"gap\" d=\"\(gap(x, ground))\"/>"
        let folded = steps(slot.gap, step)
        if each > Double(folded.count) * size.letter * 0.5 { out += text("gap-text", folded, x, ground - 14) }
      }
    }
    return out + "</svg>"
  }

  /// Two strokes across the axis.
  private func gap(_ x: Double, _ y: Double) -> String {
    "M\(n(x - 5)) \(n(y + 6))L\(n(x - 1)) \(n(y - 6))M\(n(x + 1)) \(n(y + 6))L\(n(x + 5)) \(n(y - 6))"
  }

  /// The same in words, gaps included, and what the bars leave out.
  private func description(_ slots: [Slot], _ step: Step) -> String {
    var parts = slots.compactMap { slot -> String? in
      if let start = slot.start { return "\(fullLabel(start, step)): \(slot.count)" }
      return slot.gap > 0 ? words(.withoutEntries, ["steps": steps(slot.gap, step)]) : nil
    }
    let coarse = timeline.entries.count { !$0.isMinor && $0.interval.length != 1 }
    if coarse > 0 { parts.append(words(.notDrawn, ["n": words.grouped(coarse)])) }
    return parts.joined(separator: "; ") + "."
  }

  private func text(_ kind: String, _ words: String, _ x: Double, _ y: Double) -> String {
    "<text class=\"\(kind)\" x=\"\(n(x))\" y=\"\(n(y))\" text-anchor=\"middle\">\(Escaping.html(words))</text>"
  }

  private func n(_ number: Double) -> String { Decimal.text(number, places: 1) }
}

extension TimelineStrip.Step {
  func start(_ date: CivilDate) -> CivilDate {
    switch self {
    case .day: date
    case .month: CivilDate(year: date.year, month: date.month, day: 1)!
    case .year: CivilDate(year: date.year, month: 1, day: 1)!
    }
  }

  /// Steps from a date that is not shown to this one.
  func number(_ date: CivilDate) -> Int {
    switch self {
    case .day: date.dayNumber
    case .month: date.year * 12 + date.month
    case .year: date.year
    }
  }

  /// Steps without entries that are still drawn one by one.
  var longestShown: Int { self == .day ? 6 : 2 }
}
