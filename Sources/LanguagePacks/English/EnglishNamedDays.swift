import CivilCalendar
import TemporalExpressions

/// Days named by their place: "the last Friday of February", "Tuesday of last week", "the Friday before last", "a week on
/// Monday", "two Sundays ago", "the night between March 10 and 11", "on the 12th", "14 Ramadan 1446".
enum EnglishNamedDays {
  static let rules: [TimexRule] = ofMonth + ofWeek + counted + nights + compared + calendars

  private static let ofMonth: [TimexRule] = [
    TimexRule(
      "nth-weekday-of-month", "the? ORD|last|final WEEKDAY of|in MONTH ,? YEAR?", "MONTH 's ORD|last|final WEEKDAY"
    ) { c in
      guard let month = c.month, let weekday = c[.weekday], let nth = place(c) else { return nil }
      var fields = DateFields(year: c.year().map(YearReference.written), month: month, weekday: weekday)
      fields.nth = nth
      return TimexMeaning(.date(fields))
    },
    TimexRule(
      "nth-weekday-of-unit", "the? ORD|last|final WEEKDAY of|in the|RELATION|STORYRELATION STORYRELATION? UNIT"
    ) { c in
      guard let weekday = c[.weekday].flatMap(Weekday.init), let unit = c.unit, unit == .month || unit == .year,
        let nth = place(c)
      else { return nil }
      let anchor: Anchor = c[.storyRelation] == nil ? .reference : .story
      return TimexMeaning(
        .nthWeekday(nth, weekday, of: unit, offset: c[.storyRelation] ?? c[.relation] ?? 0, from: anchor))
    },
    TimexRule("bare-day", "the N2 ~ORDINALSUFFIX !WORD") { c in
      guard let day = c.small(), (1...31).contains(day) else { return nil }
      return TimexMeaning(.date(DateFields(day: day)))
    },
  ]

  /// 1 … 5 from the beginning, −1 for the last.
  private static func place(_ c: Captures) -> Int? {
    guard let ordinal = c.ordinal else { return -1 }
    return (1...5).contains(ordinal) ? ordinal : nil
  }

  private static let ofWeek: [TimexRule] = [
    TimexRule(
      "weekday-of-week", "the? WEEKDAY of? RELATION UNIT", "the? WEEKDAY of the STORYRELATION UNIT",
      "RELATION UNIT 's WEEKDAY"
    ) { c in
      guard c.unit == .week, let offset = c[.relation] ?? c[.storyRelation],
        let weekday = c[.weekday].flatMap(Weekday.init)
      else {
        return nil
      }
      return TimexMeaning(.weekdayOfWeek(weekday, offset: offset))
    },
    TimexRule("part-of-weekday-of-week", "WEEKDAY PART of? RELATION UNIT") { c in
      guard c.unit == .week, let offset = c[.relation], let weekday = c[.weekday].flatMap(Weekday.init) else {
        return nil
      }
      return TimexMeaning(
        .weekdayOfWeek(weekday, offset: offset), clock: c[.part].flatMap(PartOfDay.init).map { .init(part: $0) })
    },
  ]

  private static let counted: [TimexRule] = [
    TimexRule("weekday-before-last", "the? WEEKDAY before last") { c in passed(c, -1, CalendarStep(-1, .week)) },
    TimexRule("weekday-after-next", "the? WEEKDAY after next") { c in passed(c, 1, CalendarStep(1, .week)) },
    TimexRule("unit-before-last", "the? UNIT before last !WEEKDAY|MONTH|UNIT|PART|SEASON") { c in unit(c, -2) },
    TimexRule("unit-after-next", "the? UNIT after next") { c in unit(c, 2) },
    TimexRule("part-before-last", "the? PART before last") { c in
      c[.part].flatMap(PartOfDay.init).map { TimexMeaning(.deictic(days: -2), clock: .init(part: $0)) }
    },
    TimexRule("weekday-week", "WEEKDAY week !-|WORD", "a week on|from WEEKDAY", "a week next? WEEKDAY") { c in
      passed(c, 1, CalendarStep(1, .week))
    },
    TimexRule("weekday-fortnight", "WEEKDAY fortnight", "a fortnight on|from WEEKDAY") { c in
      passed(c, 1, CalendarStep(2, .week))
    },
    TimexRule("week-ago-weekday", "a week ago last? WEEKDAY", "a week last WEEKDAY") { c in
      passed(c, -1, CalendarStep(-1, .week))
    },
    TimexRule("deictic-week", "DEICTIC week !-|WORD", "a week DEICTIC", "a week from DEICTIC") { c in
      guard let days = c[.deictic], days >= 0 else { return nil }
      return TimexMeaning(.deictic(days: days), step: CalendarStep(1, .week))
    },
    TimexRule("week-ago-deictic", "a week ago DEICTIC") { c in c[.deictic].map { TimexMeaning(.deictic(days: $0 - 7)) }
    },
    TimexRule("weekdays-ago", "NUM WEEKDAYS ago", "a couple of WEEKDAYS ago") { c in
      let count = c.hundredths() == nil ? 2 : c.count() ?? 0
      guard (1...60).contains(count) else { return nil }
      return passed(c, -1, count == 1 ? nil : CalendarStep(1 - count, .week))
    },
  ]

  /// The weekday next before or after the reference, and weeks beyond it.
  private static func passed(_ c: Captures, _ occurrence: Int, _ step: CalendarStep?) -> TimexMeaning? {
    guard let weekday = c[.weekday] ?? c[.weekdays] else { return nil }
    var fields = DateFields(weekday: weekday)
    fields.year = .occurrence(occurrence)
    return TimexMeaning(.date(fields), step: step)
  }

  private static func unit(_ c: Captures, _ offset: Int) -> TimexMeaning? {
    guard let unit = c.unit, unit.rawValue >= TimeUnit.day.rawValue else { return nil }
    if unit == .night { return TimexMeaning(.deictic(days: offset), clock: .init(part: .night)) }
    return TimexMeaning(.unit(unit, offset: offset, from: .reference))
  }

  private static let nights: [TimexRule] = [
    TimexRule(
      "night-between-days", "the? night between|of|from MONTH DAY and|to|into|- DAY",
      "the? night between|of|from the? DAY and|to|into|- the? DAY of? MONTH",
      "the? night between|of|from MONTH DAY and|to|into|- MONTH DAY",
      "the? night between|of|from DAY MONTH and|to|into|- DAY MONTH"
    ) { c in
      guard let month = c.month, let day = c.day() else { return nil }
      return TimexMeaning(.date(DateFields(month: month, day: day)), clock: .init(part: .night))
    },
    TimexRule(
      "night-between-weekdays", "the? night between|of|from WEEKDAY and|to|into|- WEEKDAY",
      "overnight between|from WEEKDAY and|to|into|- WEEKDAY", "overnight WEEKDAY to|into|- WEEKDAY",
      "WEEKDAY night into|to WEEKDAY"
    ) { c in
      c[.weekday].map { TimexMeaning(.date(DateFields(weekday: $0)), clock: .init(part: .night)) }
    },
    TimexRule("overnight-into", "overnight into|to WEEKDAY") { c in
      c[.weekday].map {
        TimexMeaning(.date(DateFields(weekday: $0)), clock: .init(part: .night), step: CalendarStep(-1, .day))
      }
    },
    TimexRule("overnight-into-day", "overnight into|to MONTH DAY", "overnight into|to DAY MONTH") { c in
      guard let month = c.month, let day = c.day() else { return nil }
      return TimexMeaning(
        .date(DateFields(month: month, day: day)), clock: .init(part: .night), step: CalendarStep(-1, .day))
    },
  ]

  private static let compared: [TimexRule] = [
    TimexRule(
      "same-unit-of-year-before", "the? same|corresponding|comparable UNIT of? last year",
      "the? same|corresponding|comparable UNIT a year ago|earlier|before",
      "the? same|corresponding|comparable UNIT in the? previous year"
    ) { c in
      guard let unit = c.unit else { return nil }
      return switch unit {
      case .month: TimexMeaning(.unit(.month, offset: -12, from: .story))
      case .day: TimexMeaning(.deictic(days: 0), step: CalendarStep(-1, .year))
      case .week: TimexMeaning(.unit(.week, offset: -52, from: .reference))
      default: nil
      }
    },
    TimexRule("last-quarter-of-year", "the? final|last|closing quarter of|in YEAR") { c in
      c.year().map { TimexMeaning(.date(DateFields(year: .written($0), quarter: 4))) }
    },
    TimexRule("opening-quarter-of-year", "the? opening quarter of|in YEAR") { c in
      c.year().map { TimexMeaning(.date(DateFields(year: .written($0), quarter: 1))) }
    },
    TimexRule("last-quarter-of-relative-year", "the? final|closing quarter of RELATION UNIT") { c in
      guard c.unit == .year, let offset = c[.relation] else { return nil }
      return TimexMeaning(.date(DateFields(year: .relative(offset, .reference), quarter: 4)))
    },
    TimexRule("half-letter", "h ~N2 ,? YEAR?", "N2 ~h ,? YEAR") { c in
      guard let half = c.small(), (1...2).contains(half) else { return nil }
      return TimexMeaning(.date(DateFields(year: c.year().map(YearReference.written), half: half)))
    },
  ]

  /// A month of another calendar needs a day or a year beside it: its name alone may be that of a person.
  private static let calendars: [TimexRule] = [
    TimexRule("foreign-date", "DAY of? FOREIGNMONTH ,? N4", "FOREIGNMONTH DAY ,? N4") { c in
      c.fourDigits.flatMap { foreign(c[.foreignMonth], $0, c.day()) }
    },
    TimexRule("foreign-day", "the? DAY of? FOREIGNMONTH") { c in foreign(c[.foreignMonth], nil, c.day()) },
    TimexRule("foreign-month", "FOREIGNMONTH N4") { c in
      c.fourDigits.flatMap { (1200...1599).contains($0) ? foreign(c[.foreignMonth], $0, nil) : nil }
    },
    islamic("rabi -? al|ul -? awwal", 3), islamic("rabi -? al|ul -? thani", 4),
    islamic("jumada -? al|ul -? awwal", 5), islamic("jumada -? al|ul -? thani", 6), islamic("dhu -? al -? qadah", 11),
    islamic("dhu -? al -? hijjah", 12),
  ]

  /// Months of several words.
  private static func islamic(_ name: String, _ month: Int) -> TimexRule {
    TimexRule("foreign-date", "DAY of? \(name) ,? N4") { c in c.fourDigits.flatMap { foreign(month, $0, c.day()) } }
  }

  /// A month by its number, those of the Solar Hijri year from 21 on.
  private static func foreign(_ month: Int?, _ year: Int?, _ day: Int?) -> TimexMeaning? {
    guard let month, year.map({ $0 < 1600 }) ?? true else { return nil }
    let date =
      month > 20
      ? ForeignDate(.solarHijri, year: year, month: month - 20, day: day)
      : ForeignDate(.islamic, year: year, month: month, day: day)
    return TimexMeaning(.foreign(date))
  }

  /// Words that pass the day behind them; alone they are no time.
  static let passed: [TimexRule] = [
    TimexRule("eve-of", "the? eve of the?", "the? day before") { _ in
      TimexMeaning(.narrowing, step: CalendarStep(-1, .day))
    },
    TimexRule("day-after-day", "the? day after") { _ in TimexMeaning(.narrowing, step: CalendarStep(1, .day)) },
    TimexRule("week-before-day", "the week before") { _ in TimexMeaning(.narrowing, step: CalendarStep(-1, .week)) },
    TimexRule(
      "week-of-day", "the? UNIT of|beginning|starting|commencing &MONTH|MONTHSHORT|DAY|WEEKDAY|N4",
      "the UNIT of|beginning the &DAY"
    ) { c in
      guard let unit = c.unit, unit == .week || unit == .weekend else { return nil }
      return TimexMeaning(.narrowing, step: CalendarStep(0, unit))
    },
    TimexRule("week-after-day", "the week after") { _ in TimexMeaning(.narrowing, step: CalendarStep(1, .week)) },
  ]
}
