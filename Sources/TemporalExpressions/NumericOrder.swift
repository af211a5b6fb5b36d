import CivilCalendar
import DatelineModel

/// Which of two numbers before a year is the month: "3/11/2025".
package enum NumericOrder: Hashable, Sendable {
  case monthFirst, dayFirst
  /// Both numbers may be months.
  case open

  /// The order of the page's region; nil where it is not known, or both orders are written there.
  package static func of(region: String?) -> NumericOrder? {
    guard let region, region != "CA" else { return nil }
    return ["US", "PH", "FM", "MH", "PW"].contains(region) ? .monthFirst : .dayFirst
  }
}

/// Dates in figures whose order is open.
extension TimexResolution {
  /// What the other dates of the text tell of the order: nil where they are silent or disagree.
  static func order(in timexes: [TimexMention]) -> NumericOrder? {
    var found: NumericOrder?
    for timex in timexes {
      guard case .date(let fields) = timex.meaning.core, let order = fields.order, order != .open else { continue }
      if let known = found, known != order { return nil }
      found = order
    }
    return found
  }

  /// The date of a text whose order the figures leave open: by the other dates, the page's region, the day of publication. Where it
  /// stays open no day is made up.
  mutating func dateOfOpenOrder(_ fields: DateFields, _ timex: TimexMention) -> Outcome? {
    guard case .written(let year)? = fields.year, let first = fields.month, let second = fields.day,
      let monthFirst = CivilDate(year: year, month: first, day: second),
      let dayFirst = CivilDate(year: year, month: second, day: first)
    else { return nil }
    switch textOrder ?? reference.dayOrder {
    case .monthFirst:
      return Outcome(
        value: .day(monthFirst), basis: .written,
        reason: textOrder == nil ? "month first, as in the page's region" : "month first, as other dates of the text")
    case .dayFirst:
      return Outcome(
        value: .day(dayFirst), basis: .written,
        reason: textOrder == nil ? "day first, as in the page's region" : "day first, as other dates of the text")
    case .open, nil: break
    }
    if let publication = reference.publication, let near = nearer(monthFirst, dayFirst, publication) {
      return Outcome(value: .day(near), basis: .written, reason: "the reading close to publication")
    }
    diagnostics.append(
      Diagnostic(
        .timeOrder,
        "These figures may be \(monthFirst.iso8601) or \(dayFirst.iso8601); nothing on the page says which, and only the year is kept.",
        range: timex.range))
    return Outcome(
      value: CalendarValue(
        text: padded(year, 4) + "-XX-XX", interval: CivilInterval(years: year, through: year), granularity: .year),
      basis: .written, reason: "\(monthFirst.iso8601) or \(dayFirst.iso8601)")
  }

  /// The one of two readings that lies within ten days of publication, or else within a month and a half, where only one does.
  private func nearer(_ a: CivilDate, _ b: CivilDate, _ publication: CivilDate) -> CivilDate? {
    for reach in [10, 45] {
      func isNear(_ day: CivilDate) -> Bool { abs(day.dayNumber - publication.dayNumber) <= reach }
      if isNear(a) != isNear(b) { return isNear(a) ? a : b }
    }
    return nil
  }
}
