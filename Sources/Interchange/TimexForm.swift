import CivilCalendar
import DatelineModel
import JSONText

extension Timex: AnnotationPart {
  static func described<Form: JSONForm<Timex, AnnotationContext>>(_ form: Form) throws(Form.Failure) -> Timex {
    let context = form.context
    let isFull = context.isFull
    let range = try form.range { $0.range }
    form.derived { w, timex in w.member("text", context.words(timex.range)) }
    let kind = try form.text("type") { $0.kind }
    let value = try form.text("value") { $0.value }
    let modifier = try form.text("mod") { $0.modifier }
    let interval = try form.text("interval") { $0.interval }
    let zone = try form.objectIfAny("zone") { $0.zone }
    let anchor = try form.text("anchor") { TimexAnchor($0.basis, context) }
    let rule = try form.text("rule") { $0.rule }
    let rangeEnd = try form.indexIfAny("rangeEnd", below: context.timexCount) { $0.rangeEnd }
    let reason = try form.text("reason", if: context.givesReasons) { $0.reason }
    let granularity = try form.text("granularity", if: isFull) { $0.granularity }
    let second = try form.number("second", if: isFull) { $0.secondOfDay }
    let part = try form.text("part", if: isFull) { $0.partOfDay }
    let bound = try form.textIfAny("clockBound", if: isFull) { $0.clockBound }
    let anchorRange = try form.objectIfAny("anchorRange", if: isFull) { $0.basis.range }
    let basis = try form.settled({ $0.basis }) { anchor == nil ? .written : anchor?.basis(anchorRange) }
    return try form.settled({ $0 }) {
      var timex = Timex(
        range: range, kind: kind, value: value, modifier: modifier, interval: interval, granularity: granularity,
        secondOfDay: second, partOfDay: part, basis: basis, rule: rule, reason: reason, rangeEnd: rangeEnd,
        isClockAlone: false, isUnanchored: false, tokens: 0..<0, clockBound: bound)
      timex.zone = zone
      return timex
    }
  }
}

extension Timex.Zone: AnnotationPart {
  static func described<Form: JSONForm<Timex.Zone, AnnotationContext>>(_ form: Form) throws(Form.Failure) -> Timex.Zone
  {
    let name = try form.text("name") { $0.name }
    let offset = try form.number("offset") { $0.offsetMinutes }
    return try form.settled({ $0 }) { Timex.Zone(name: name, offsetMinutes: offset) }
  }
}

/// What a timex is counted from, in words: "publication 2025-03-12", "story 2025-03-11", "event attack", "unknown". What is
/// written in full needs none.
enum TimexAnchor: WrittenAsText {
  case publication(CivilDate)
  case story(CivilDate)
  case event(words: String)
  case unknown

  init?(_ basis: Timex.Basis, _ context: AnnotationContext) {
    switch basis {
    case .written: return nil
    case .publication(let day): self = .publication(day)
    case .story(_, let day): self = .story(day)
    case .event(let range): self = .event(words: context.words(range))
    case .unknown: self = .unknown
    }
  }

  /// The basis again; nil where the words are missing that it points at.
  func basis(_ range: TextRange?) -> Timex.Basis? {
    switch self {
    case .publication(let day): .publication(day)
    case .story(let day): range.map { .story($0, day) }
    case .event: range.map { .event($0) }
    case .unknown: .unknown
    }
  }

  var written: String {
    switch self {
    case .publication(let day): "publication \(day.iso8601)"
    case .story(let day): "story \(day.iso8601)"
    case .event(let words): "event \(words)"
    case .unknown: "unknown"
    }
  }

  init?(written: String) {
    let parts = written.split(separator: " ", maxSplits: 1)
    switch (parts.first, parts.dropFirst().first) {
    case ("publication", let day?):
      guard let day = CivilDate(written: day) else { return nil }
      self = .publication(day)
    case ("story", let day?):
      guard let day = CivilDate(written: day) else { return nil }
      self = .story(day)
    case ("event", let words): self = .event(words: words.map(String.init) ?? "")
    case ("unknown", nil): self = .unknown
    default: return nil
    }
  }
}
