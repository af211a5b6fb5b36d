import CivilCalendar
import TemporalExpressions

/// Spanish dates that are written out: "el martes 11 de marzo de 2025", "el pasado día 9", "el último domingo de mayo", "el siglo XIX".
enum SpanishDates {
  static let rules: [TimexRule] = days + TimeRules.figures + named + years + parts + feasts

  private static let days: [TimexRule] = [
    TimeRules.date(
      "day-month-year", "DEFINITE? DAY de MONTH de|del YEAR", "DEFINITE? día DAY de MONTH de|del YEAR",
      "DEFINITE? DAY de MONTH , YEAR",
      "DAY - MONTH|MONTHSHORT - YEAR", "MONTH DAY , YEAR", "DEFINITE? DAY de MONTH YEAR", "DAY MONTH YEAR"),
    TimeRules.date(
      "weekday-day", "DEFINITE|RELATION? WEEKDAY ,? día? DAY de MONTH",
      "DEFINITE|RELATION? WEEKDAY ,? día? DAY de MONTH de|del YEAR",
      "DEFINITE? RELATION WEEKDAY ,? día? DAY de MONTH", "DEFINITE? WEEKDAY RELATION ,? DAY de MONTH"),
    TimeRules.date(
      "day-month", "DEFINITE? DAY de MONTH", "DEFINITE? día DAY de MONTH", "DEFINITE? RELATION día? DAY de MONTH",
      "DEFINITE? DAY de MONTH RELATION"),
    TimeRules.date(
      "month-year", "MONTH de|del YEAR", "MONTH YEAR", "DEFINITE? mes de MONTH de|del YEAR", "MONTH del año YEAR"),
    TimeRules.date(
      "month", "MONTH", "DEFINITE|INDEFINITE? mes de MONTH", "DEFINITE? RELATION mes? de? MONTH", "MONTH RELATION",
      "DEFINITE? mes de MONTH RELATION"),
    TimexRule("month-to-come", "DEFINITE? mes? de? MONTH que viene") { c in
      TimexMeaning(.date(DateFields(year: .occurrence(1), month: c.month)))
    },
    TimexRule(
      "day-of-this-month", "DEFINITE? DAY de este mes", "DEFINITE? DAY del mes en curso",
      "DEFINITE? DAY del presente mes"
    ) { c in
      var fields = DateFields(day: c.day())
      fields.year = .occurrence(0)
      return TimexMeaning(.date(fields))
    },
    TimeRules.date(
      "weekday", "DEFINITE? WEEKDAY", "DEFINITE? WEEKDAY RELATION", "DEFINITE? RELATION WEEKDAY",
      "DEFINITE? RELATION día WEEKDAY"),
    TimexRule("weekday-to-come", "DEFINITE? WEEKDAY que viene") { c in
      TimexMeaning(.date(DateFields(year: .occurrence(1), weekday: c[.weekday])))
    },
    TimeRules.date(
      "weekday-part", "DEFINITE|RELATION? WEEKDAY por|en|a la PART", "DEFINITE|RELATION? WEEKDAY PART",
      "DEFINITE? RELATION WEEKDAY por la PART",
      "DEFINITE? PART del|de DEFINITE|RELATION? WEEKDAY", "DEFINITE? PART del? RELATION WEEKDAY",
      "DEFINITE? PART del DAY de MONTH",
      "DEFINITE? PART del WEEKDAY ,? DAY de MONTH", "DEFINITE? PART del? RELATION día? DAY de MONTH"),
    TimexRule(
      "bare-day", "el día DAY !de", "el RELATION N2 !de", "el RELATION día N2 !de", "día N2 !de|UNITS",
      "el N2 &STOP !/|-|%",
      "WEEKDAY DAY &STOP|y|a|al",
      "el WEEKDAY DAY &STOP|y|a|al", "el RELATION WEEKDAY día? N2 !de"
    ) { c in
      guard let day = c.day() ?? c.small(), (1...31).contains(day) else { return nil }
      var fields = DateFields(day: day, weekday: c[.weekday])
      fields.year = c[.relation].map(YearReference.occurrence)
      return TimexMeaning(.date(fields))
    },
  ]

  private static let named: [TimexRule] = [
    TimeRules.nthOfMonth("DEFINITE? ORD|último WEEKDAY de MONTH", "DEFINITE? ORD|último WEEKDAY de MONTH de|del YEAR"),
    TimeRules.nthOfUnit(
      "DEFINITE? ORD|último WEEKDAY del|de UNIT", "DEFINITE? ORD|último WEEKDAY del|de RELATION UNIT",
      "DEFINITE? ORD|último WEEKDAY del UNIT RELATION"),
    TimeRules.weekdayOfWeek("DEFINITE? WEEKDAY de la UNIT RELATION", "DEFINITE? WEEKDAY de la? RELATION UNIT"),
    TimeRules.weekdaysAgo("hace NUM WEEKDAY|WEEKDAYS"),
    TimexRule("weekday-before-last", "DEFINITE? WEEKDAY antepasado") { c in
      c[.weekday].map { TimeRules.passedWeekday($0, CalendarStep(-1, .week)) }
    },
    TimeRules.night(
      "la? noche del DAY al DAY de MONTH", "la? noche entre el DAY y el DAY de MONTH",
      "la? noche del WEEKDAY al WEEKDAY",
      "la? noche entre el WEEKDAY y el WEEKDAY", "la? madrugada del WEEKDAY al WEEKDAY"),
  ]

  private static let years: [TimexRule] = [
    TimeRules.year("YEAR", "el? año YEAR", "el? año NUM &STOP"),
    TimeRules.yearBeforeChrist(
      "el? año? NUM a.c.", "el? año? NUM a . c .", "el? año? NUM antes de cristo", "el? año? NUM a . de c ."),
    TimeRules.decade(
      "los? años NUM", "los? años DECADE", "la? década de los? años? NUM", "la? década de los DECADE",
      "la? década de los? años? YEAR",
      "la? década del? NUM", "los DECADE !WORD|UNITS", "los YY &STOP"),
    TimeRules.century("el? siglo ROMAN", "el? ROMAN siglo", "el? siglo N2"),
    TimeRules.century("el? siglo ROMAN a.c.", "el? siglo ROMAN a . c .", "el? siglo ROMAN antes de cristo", isBC: true),
  ]

  private static let parts: [TimexRule] = [
    TimeRules.quarter(
      "DEFINITE? ORD trimestre", "DEFINITE? ORD trimestre de|del YEAR", "DEFINITE? ORD trimestre del año RELATION",
      "DEFINITE? ORD trimestre de RELATION año",
      "DEFINITE? último trimestre de|del YEAR", "DEFINITE? ORD trimestre del año YEAR", "DEFINITE? cuarto trimestre"),
    TimeRules.half(
      "DEFINITE? ORD semestre", "DEFINITE? ORD semestre de|del YEAR", "DEFINITE? ORD semestre del año YEAR",
      "DEFINITE? ORD mitad de|del YEAR",
      "DEFINITE? ORD mitad del año"),
    TimeRules.date(
      "season", "DEFINITE SEASON", "DEFINITE? SEASON de|del YEAR", "DEFINITE? SEASON RELATION",
      "DEFINITE? RELATION SEASON", "SEASON"),
  ]

  private static let feasts: [TimexRule] = [
    TimeRules.feast("navidad", "día de navidad", is: .christmas, of: "de|del"),
    TimeRules.feast("nochebuena", is: .christmasEve, of: "de|del"),
    TimeRules.feast("nochevieja", is: .newYearsEve, of: "de|del"),
    TimeRules.feast("año nuevo", "día de año nuevo", is: .newYearsDay, of: "de|del"),
    TimeRules.feast("san valentín", is: .valentine, of: "de|del"),
    TimeRules.feast("día del trabajo", is: .mayDay, of: "de|del"),
    TimeRules.feast("todos los santos", is: .allSaints, of: "de|del"),
    TimeRules.feast("miércoles de ceniza", is: .ashWednesday, of: "de|del"),
    TimeRules.feast("domingo de ramos", "DEFINITE domingo de ramos", is: .palmSunday, of: "de|del"),
    TimeRules.feast("viernes santo", "DEFINITE viernes santo", is: .goodFriday, of: "de|del"),
    TimeRules.feast("domingo de pascua", "domingo de resurrección", "pascua", is: .easter, of: "de|del"),
    TimeRules.feast("lunes de pascua", is: .easterMonday, of: "de|del"),
    TimeRules.feast("pentecostés", is: .pentecost, of: "de|del"),
    TimeRules.feast("ramadán", is: .ramadan, of: "de|del"),
    TimeRules.feast("día de la mujer", "día internacional de la mujer", is: .womensDay, of: "de|del"),
  ]
}
