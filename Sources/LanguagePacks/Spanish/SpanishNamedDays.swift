import CivilCalendar
import TemporalExpressions

/// Spanish days named by their place: "el último viernes de febrero", "el martes de la semana pasada", "hace dos domingos", "la
/// noche del 10 al 11 de marzo", "el día 12", "la víspera de Navidad".
enum SpanishNamedDays {
  static let rules: [TimexRule] = ofMonth + ofWeek + counted + nights + passed + feasts

  private static let ofMonth: [TimexRule] = [
    TimexRule(
      "nth-weekday-of-month", "DEFINITE? ORD|último WEEKDAY de MONTH",
      "DEFINITE? ORD|último WEEKDAY de MONTH de|del YEAR"
    ) { c in
      guard let month = c.month, let weekday = c[.weekday] else { return nil }
      var fields = DateFields(year: c.year().map(YearReference.written), month: month, weekday: weekday)
      fields.nth = c.ordinal ?? -1
      return (1...5).contains(c.ordinal ?? 1) ? TimexMeaning(.date(fields)) : nil
    },
    TimexRule(
      "nth-weekday-of-unit", "DEFINITE? ORD|último WEEKDAY del UNIT", "DEFINITE? ORD|último WEEKDAY del RELATION UNIT",
      "DEFINITE? ORD|último WEEKDAY del UNIT RELATION"
    ) { c in
      guard let weekday = c[.weekday].flatMap(Weekday.init), let unit = c.unit, unit == .month || unit == .year,
        (1...5).contains(c.ordinal ?? 1)
      else { return nil }
      return TimexMeaning(
        .nthWeekday(c.ordinal ?? -1, weekday, of: unit, offset: c[.relation] ?? 0, from: .reference))
    },
    TimexRule("bare-day", "el día DAY !de", "el pasado|próximo N2 !de", "el pasado|próximo día N2 !de") { c in
      guard let day = c.day() ?? c.small(), (1...31).contains(day) else { return nil }
      return TimexMeaning(.date(DateFields(day: day)))
    },
    TimexRule("last-quarter-of-year", "DEFINITE? último trimestre de|del YEAR") { c in
      c.year().map { TimexMeaning(.date(DateFields(year: .written($0), quarter: 4))) }
    },
  ]

  private static let ofWeek: [TimexRule] = [
    TimexRule("weekday-of-week", "DEFINITE? WEEKDAY de la UNIT RELATION", "DEFINITE? WEEKDAY de la RELATION UNIT") {
      c in
      guard c.unit == .week, let offset = c[.relation], let weekday = c[.weekday].flatMap(Weekday.init) else {
        return nil
      }
      return TimexMeaning(.weekdayOfWeek(weekday, offset: offset))
    }
  ]

  private static let counted: [TimexRule] = [
    TimexRule("day-before-yesterday", "antes de ayer", "anteayer", "antier") { _ in TimexMeaning(.deictic(days: -2)) },
    TimexRule("weekday-before-last", "DEFINITE? WEEKDAY antepasado") { c in weekday(c, 2) },
    TimexRule("unit-before-last", "DEFINITE? UNIT antepasado|antepasada") { c in
      guard let unit = c.unit, unit.rawValue >= TimeUnit.day.rawValue else { return nil }
      return TimexMeaning(.unit(unit, offset: -2, from: .reference))
    },
    TimexRule("weekdays-ago", "hace NUM WEEKDAY|WEEKDAYS") { c in
      guard let count = c.count(), (1...60).contains(count) else { return nil }
      return weekday(c, count)
    },
  ]

  /// The weekday so many times before the reference.
  private static func weekday(_ c: Captures, _ count: Int) -> TimexMeaning? {
    guard let weekday = c[.weekday] ?? c[.weekdays] else { return nil }
    var fields = DateFields(weekday: weekday)
    fields.year = .occurrence(-1)
    return TimexMeaning(.date(fields), step: count == 1 ? nil : CalendarStep(1 - count, .week))
  }

  private static let nights: [TimexRule] = [
    TimexRule("night-between-days", "la noche del DAY al DAY de MONTH", "la noche entre el DAY y el DAY de MONTH") {
      c in
      guard let month = c.month, let day = c.day() else { return nil }
      return TimexMeaning(.date(DateFields(month: month, day: day)), clock: .init(part: .night))
    },
    TimexRule(
      "night-between-weekdays", "la noche del WEEKDAY al WEEKDAY", "la noche entre el WEEKDAY y el WEEKDAY"
    ) { c in
      c[.weekday].map { TimexMeaning(.date(DateFields(weekday: $0)), clock: .init(part: .night)) }
    },
  ]

  private static let feasts: [TimexRule] = [
    feast("navidad", .christmas), feast("nochebuena", .christmasEve), feast("nochevieja", .newYearsEve),
    feast("año nuevo", .newYearsDay), feast("viernes santo", .goodFriday), feast("domingo de pascua", .easter),
    feast("ramadán", .ramadan),
  ]

  private static func feast(_ name: String, _ holiday: Holiday) -> TimexRule {
    TimexRule("holiday", name, name + " de|del YEAR") { c in
      TimexMeaning(.holiday(holiday, c.year().map(YearReference.written)))
    }
  }

  /// Words that pass the day behind them; alone they are no time.
  private static let passed: [TimexRule] = [
    TimexRule("eve-of", "DEFINITE? víspera de|del", "vísperas de|del", "un día antes de|del", "el día antes de|del") {
      _ in
      TimexMeaning(.narrowing, step: CalendarStep(-1, .day))
    },
    TimexRule("day-after-day", "un día después de|del", "el día después de|del") { _ in
      TimexMeaning(.narrowing, step: CalendarStep(1, .day))
    },
  ]
}
