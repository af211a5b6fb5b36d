import CivilCalendar
import TemporalExpressions

/// Portuguese dates that are written out: "terça-feira, 11 de março de 2025", "sábado passado", "último domingo de maio", "século XIX".
enum PortugueseDates {
  static let rules: [TimexRule] = days + TimeRules.figures + weekdays + named + years + parts + feasts

  private static let days: [TimexRule] = [
    TimeRules.date(
      "day-month-year", "o? DAY de MONTH de|do YEAR", "o? dia DAY de MONTH de|do YEAR",
      "DAY - MONTH|MONTHSHORT - YEAR",
      "o? DAY de MONTH , YEAR", "MONTH DAY , YEAR"),
    TimeRules.date(
      "day-month", "o? DAY de MONTH", "o? dia DAY de MONTH", "o? RELATION dia? DAY de MONTH",
      "o? dia? DAY de MONTH RELATION"),
    TimeRules.date("month-year", "MONTH de|do YEAR", "MONTH YEAR", "mês de MONTH de|do YEAR"),
    TimeRules.date("month", "MONTH", "mês de MONTH", "RELATION mês? de? MONTH", "MONTH RELATION"),
    TimexRule("month-to-come", "MONTH que vem") { c in
      TimexMeaning(.date(DateFields(year: .occurrence(1), month: c.month)))
    },
    TimexRule("bare-day", "dia N2 !de", "RELATION dia N2 !de", "RELATION N2 !de|UNITS") { c in
      guard let day = c.small(), (1...31).contains(day) else { return nil }
      var fields = DateFields(day: day)
      fields.year = c[.relation].map(YearReference.occurrence)
      return TimexMeaning(.date(fields))
    },
  ]

  /// "Segunda-feira" is two words with a hyphen, "sábado" one: each row is written for both.
  private static let weekdays: [TimexRule] =
    both(
      ("weekday", ["WD", "RELATION WD", "WD RELATION", "mesma? WD", "DEFINITE WD RELATION"]),
      (
        "weekday-day",
        [
          "WD ,? dia? DAY de MONTH ,?", "WD ,? dia? DAY de MONTH de YEAR", "RELATION WD ,? dia? DAY de MONTH",
          "WD RELATION ,? dia? DAY de MONTH",
          "WD ( DAY de MONTH )",
        ]
      ),
      (
        "weekday-part",
        [
          "WD à|de|da|pela PART", "RELATION WD à|de|da|pela PART", "DEFINITE? PART de|da|do WD",
          "DEFINITE? PART de|da|do RELATION WD",
          "DEFINITE? PART de|da|do WD RELATION", "DEFINITE? PART RELATION WD", "WD PART",
        ]
      ),
      ("weekday-number", ["WD ,? dia N2 !de", "WD ( N2 )", "RELATION WD ( N2 )"])
    ) + [
      TimeRules.date("short-weekday", "na|nesta|desta WEEKDAYSHORT &STOP", "na|nesta|desta WEEKDAYSHORT à|de|da PART"),
      TimexRule("weekday-to-come", "WEEKDAY que vem", "WEEKDAYSHORT - feira que vem") { c in
        TimexMeaning(.date(DateFields(year: .occurrence(1), weekday: c[.weekday] ?? c[.weekdayShort])))
      },
    ]

  private static func both(_ rows: (String, [String])...) -> [TimexRule] {
    rows.map { name, patterns in
      TimexRule(
        name,
        patterns.flatMap { row in
          [row.replacing("WD", with: "WEEKDAY"), row.replacing("WD", with: "WEEKDAYSHORT - feira")]
        }
      ) { c in
        let day = c.day() ?? c.small()
        if let day, !(1...31).contains(day) { return nil }
        let fields = DateFields(
          year: c.year().map(YearReference.written) ?? c[.relation].map(YearReference.occurrence), month: c.month,
          day: day,
          weekday: c[.weekday] ?? c[.weekdayShort])
        return TimexMeaning(.date(fields), clock: c[.part].flatMap(PartOfDay.init).map { .init(part: $0) })
      }
    }
  }

  private static let named: [TimexRule] = [
    nthOfMonth("DEFINITE? ORD|último|última WEEKDAY de MONTH"),
    nthOfMonth("DEFINITE? ORD|último|última WEEKDAYSHORT - feira de MONTH"),
    nthOfMonth("DEFINITE? ORD|último|última WEEKDAY de MONTH de YEAR"),
    nthOfMonth("DEFINITE? ORD|último|última WEEKDAYSHORT - feira de MONTH de YEAR"),
    TimexRule(
      "weekday-of-week", "WEEKDAY da UNIT RELATION", "WEEKDAYSHORT - feira da UNIT RELATION",
      "WEEKDAY da RELATION UNIT",
      "WEEKDAYSHORT - feira da RELATION UNIT"
    ) { c in
      guard c.unit == .week, let offset = c[.relation],
        let weekday = (c[.weekday] ?? c[.weekdayShort]).flatMap(Weekday.init)
      else { return nil }
      return TimexMeaning(.weekdayOfWeek(weekday, offset: offset))
    },
    TimexRule("weekdays-ago", "há NUM WEEKDAYS", "há NUM WEEKDAYS - feiras") { c in
      guard let count = c.count(), (1...60).contains(count), let weekday = c[.weekdays] else { return nil }
      return TimeRules.passedWeekday(weekday, CalendarStep(1 - count, .week))
    },
    TimeRules.night(
      "noite de DAY para DAY de MONTH", "noite de WEEKDAY para WEEKDAY", "madrugada de WEEKDAY para WEEKDAY"),
    TimexRule(
      "night-between-weekdays", "noite de WEEKDAYSHORT para WEEKDAYSHORT",
      "noite de WEEKDAYSHORT - feira para WEEKDAYSHORT - feira",
      "noite de WEEKDAYSHORT -? feira? para WEEKDAY", "noite de WEEKDAY para WEEKDAYSHORT - feira"
    ) { c in
      guard let first = c.all(of: [.weekday, .weekdayShort]).first else { return nil }
      return TimexMeaning(.date(DateFields(weekday: first)), clock: .init(part: .night))
    },
    TimexRule("part-of-day", "DEFINITE? PART de|do dia? DAY de MONTH", "DEFINITE? PART de|do dia? DAY de MONTH de YEAR")
    { c in
      TimexMeaning(
        .date(DateFields(year: c.year().map(YearReference.written), month: c.month, day: c.day())),
        clock: c[.part].flatMap(PartOfDay.init).map { .init(part: $0) })
    },
  ]

  private static func nthOfMonth(_ pattern: String) -> TimexRule {
    TimexRule("nth-weekday-of-month", pattern) { c in
      guard let month = c.month, let weekday = c[.weekday] ?? c[.weekdayShort], (1...5).contains(c.ordinal ?? 1) else {
        return nil
      }
      var fields = DateFields(year: c.year().map(YearReference.written), month: month, weekday: weekday)
      fields.nth = c.ordinal ?? -1
      return TimexMeaning(.date(fields))
    }
  }

  private static let years: [TimexRule] = [
    TimeRules.year("YEAR", "ano de YEAR", "ano YEAR", "ano NUM &STOP"),
    TimeRules.yearBeforeChrist("ano? NUM a.c.", "ano? NUM a . c .", "ano? NUM antes de cristo"),
    TimeRules.decade(
      "os? anos NUM", "os? anos DECADE", "DEFINITE? década de NUM", "DEFINITE? década de DECADE",
      "DEFINITE? década de YEAR",
      "DEFINITE? década dos anos? NUM"),
    TimeRules.century("DEFINITE? século ROMAN", "DEFINITE? século N2", "DEFINITE? ORD século"),
    TimeRules.century(
      "DEFINITE? século ROMAN a.c.", "DEFINITE? século ROMAN a . c .", "DEFINITE? século ROMAN antes de cristo",
      isBC: true),
  ]

  private static let parts: [TimexRule] = [
    TimeRules.quarter(
      "DEFINITE? ORD trimestre", "DEFINITE? ORD trimestre de|do YEAR", "DEFINITE? ORD trimestre do ano RELATION",
      "DEFINITE? ORD trimestre RELATION ano",
      "DEFINITE? último trimestre de|do YEAR", "N2 ~º trimestre"),
    TimeRules.half(
      "DEFINITE? ORD semestre", "DEFINITE? ORD semestre de|do YEAR", "DEFINITE? ORD metade de|do YEAR",
      "DEFINITE? ORD metade do ano"),
    TimeRules.date(
      "season", "DEFINITE SEASON", "SEASON de|do YEAR", "DEFINITE? SEASON RELATION", "DEFINITE? RELATION SEASON",
      "SEASON"),
  ]

  private static let feasts: [TimexRule] = [
    TimeRules.feast("natal", "dia de natal", is: .christmas, of: "de|do"),
    TimeRules.feast("véspera de natal", "consoada", is: .christmasEve, of: "de|do"),
    TimeRules.feast("véspera de ano novo", "réveillon", is: .newYearsEve, of: "de|do"),
    TimeRules.feast("ano novo", "dia de ano novo", is: .newYearsDay, of: "de|do"),
    TimeRules.feast("dia do trabalhador", "dia do trabalho", is: .mayDay, of: "de|do"),
    TimeRules.feast("todos os santos", is: .allSaints, of: "de|do"),
    TimeRules.feast("quarta - feira de cinzas", is: .ashWednesday, of: "de|do"),
    TimeRules.feast("domingo de ramos", is: .palmSunday, of: "de|do"),
    TimeRules.feast("sexta - feira santa", is: .goodFriday, of: "de|do"),
    TimeRules.feast("domingo de páscoa", "páscoa", is: .easter, of: "de|do"),
    TimeRules.feast("pentecostes", is: .pentecost, of: "de|do"),
    TimeRules.feast("ramadã", "ramadão", is: .ramadan, of: "de|do"),
  ]
}
