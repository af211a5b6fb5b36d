import CivilCalendar
import TemporalExpressions

/// German dates that are written out: "Dienstag, 11. März 2025", "Dienstagabend", "vergangenen Oktober", "die 1970er-Jahre".
enum GermanDates {
  static let rules: [TimexRule] = days + TimeRules.figures + weekdayParts + named + years + parts + feasts

  private static let days: [TimexRule] = [
    TimeRules.date(
      "day-month-year", "DEFINITE? DAY MONTH YEAR", "DEFINITE? DAY MONTHSHORT .? YEAR",
      "DEFINITE? DAY MONTH des? jahres? YEAR",
      "DEFINITE? DAY MONTH , YEAR"),
    TimeRules.date(
      "weekday-day", "DEFINITE? WEEKDAY ,? dem|den|der? DAY MONTH ,?",
      "DEFINITE? WEEKDAY ,? dem|den|der? DAY MONTH YEAR",
      "WEEKDAYSHORT .? ,? DAY MONTH", "WEEKDAYSHORT .? ,? DAY MONTH YEAR",
      "DEFINITE? WEEKDAY ,? dem|den|der? DAY MONTHSHORT ."),
    TimeRules.date("day-month", "DEFINITE? DAY MONTH", "DEFINITE? DAY MONTHSHORT .?", "DAY RELATION MONTH"),
    TimexRule("day-month-figures", "N2 ~. ~N2 ~. !N2|uhr", "N2 ~. N2 ~. !N2|uhr") { c in
      guard let day = c.small(0), let month = c.small(1), (1...12).contains(month), (1...31).contains(day) else {
        return nil
      }
      return TimexMeaning(.date(DateFields(month: month, day: day)))
    },
    TimeRules.date("month-year", "MONTH YEAR", "MONTH des jahres YEAR", "MONTHSHORT . YEAR"),
    TimeRules.date("month", "MONTH", "RELATION MONTH", "monat MONTH"),
    TimeRules.date("weekday", "WEEKDAY", "DEFINITE? RELATION WEEKDAY", "RELATION WEEKDAY"),
    TimexRule("indefinite-weekday", "INDEFINITE WEEKDAY") { c in
      var fields = DateFields(weekday: c[.weekday])
      fields.isIndefinite = true
      return TimexMeaning(.date(fields))
    },
    TimeRules.date("weekday-part", "WEEKDAY PART", "RELATION WEEKDAY PART"),
    TimeRules.bareDay("WEEKDAY ,? dem|den DAY &STOP"),
  ]

  /// "Dienstagabend": weekday and part in one word, also as an adverb and with "last" and "next".
  private static let weekdayParts: [TimexRule] = {
    let weekdays = ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"]
    let parts: [(String, PartOfDay)] = [
      ("morgen", .morning), ("vormittag", .morning), ("früh", .morning), ("mittag", .midday),
      ("nachmittag", .afternoon),
      ("abend", .evening), ("nacht", .night),
    ]
    return weekdays.enumerated().flatMap { number, weekday in
      parts.map { word, part in
        TimexRule("weekday-part", "RELATION? \(weekday)\(word)", "\(weekday)\(word)s") { c in
          var fields = DateFields(weekday: number + 1)
          fields.year = c[.relation].map(YearReference.occurrence)
          return TimexMeaning(.date(fields), clock: .init(part: part))
        }
      }
    }
  }()

  private static let named: [TimexRule] = [
    TimeRules.nthOfMonth(
      "DEFINITE? ORD WEEKDAY im|des MONTH", "DEFINITE? ORD WEEKDAY im|des MONTH YEAR",
      "DEFINITE? letzten|letzter WEEKDAY im|des MONTH",
      "DEFINITE? letzten|letzter WEEKDAY im|des MONTH YEAR"),
    TimeRules.nthOfUnit(
      "DEFINITE? ORD|letzten|letzter WEEKDAY im|des UNIT", "DEFINITE? ORD|letzten|letzter WEEKDAY des|im RELATION UNIT"),
    TimeRules.weekdayOfWeek("WEEKDAY DEFINITE? RELATION UNIT", "WEEKDAY in der RELATION UNIT"),
    TimeRules.night(
      "DEFINITE? nacht vom|von WEEKDAY auf|zu|zum den? WEEKDAY", "DEFINITE? nacht vom DAY auf|zum den? DAY MONTH",
      "DEFINITE? nacht vom DAY MONTH",
      "DEFINITE? nacht des DAY MONTH", "DEFINITE? nacht vom DAY MONTH auf|zum den? DAY MONTH",
      "DEFINITE? nacht vom DAY zum|auf den? DAY MONTH YEAR"),
    TimexRule("night-before", "DEFINITE? nacht auf|zu|zum den? WEEKDAY", "DEFINITE? nacht auf|zu|zum den? DAY MONTH") {
      c in
      TimexMeaning(
        .date(DateFields(month: c.month, day: c.day(), weekday: c[.weekday])), clock: .init(part: .night),
        step: CalendarStep(-1, .day))
    },
    TimexRule(
      "part-of-day", "DEFINITE? PART des DAY MONTH YEAR?", "DEFINITE? PART des WEEKDAY", "DEFINITE? PART vom DAY MONTH"
    ) { c in
      guard let part = c[.part].flatMap(PartOfDay.init) else { return nil }
      let year = c.year().map(YearReference.written)
      return TimexMeaning(
        .date(DateFields(year: year, month: c.month, day: c.day(), weekday: c[.weekday])), clock: .init(part: part))
    },
  ]

  private static let years: [TimexRule] = [
    TimeRules.year("YEAR", "jahr|jahre|jahres YEAR", "jahr|jahre|jahres NUM &STOP"),
    TimexRule("short-year", "' ~YY", "’ ~YY") { c in
      guard let short = c.twoDigitYear else { return nil }
      var fields = DateFields(year: .written(TimeRules.fullYear(short)))
      fields.isShortYear = true
      return TimexMeaning(.date(fields))
    },
    TimeRules.yearBeforeChrist(
      "jahr|jahre|jahres? NUM v . chr .?", "jahr|jahre? NUM vor christus", "MONTH NUM v . chr .?",
      "jahr|jahre? NUM v . u . z .?"),
    TimexRule("year-ad", "jahr|jahre|jahres? NUM n . chr .?", "jahr|jahre? NUM nach christus") { c in
      guard let year = c.count(), (1...2999).contains(year) else { return nil }
      return TimexMeaning(.date(DateFields(year: .written(year))))
    },
    TimeRules.decade(
      "DEFINITE? NUM ~er -? jahre|jahren|jahres?", "DEFINITE? YEAR ~er -? jahre|jahren",
      "DEFINITE? DECADE -? jahre|jahren",
      "DEFINITE? NUM ~er &STOP", "DEFINITE? DECADE", "DEFINITE? YEAR ~ern",
      "DEFINITE? NUM ~er -? jahre|jahren des ORD jahrhunderts"),
    TimeRules.century("DEFINITE? ORD jahrhundert|jahrhunderts|jh", "ORD jhdt|jh .?"),
    TimeRules.century("DEFINITE? ORD jahrhundert|jahrhunderts v . chr .?", isBC: true),
  ]

  private static let parts: [TimexRule] = [
    TimeRules.quarter(
      "DEFINITE? ORD quartal|quartals|vierteljahr", "DEFINITE? ORD quartal|quartals|vierteljahr YEAR",
      "DEFINITE? ORD quartal|quartals|vierteljahr des jahres YEAR",
      "DEFINITE? ORD quartal|quartals DEFINITE? RELATION jahres",
      "DEFINITE? schlussquartal YEAR?", "q ~N2 YEAR?"),
    TimeRules.half(
      "DEFINITE? ORD halbjahr|halbjahres", "DEFINITE? ORD halbjahr|halbjahres YEAR", "DEFINITE? ORD jahreshälfte YEAR?",
      "DEFINITE? ORD hälfte des jahres YEAR?"),
    TimeRules.date(
      "season", "SEASON", "SEASON YEAR", "SEASON des jahres YEAR", "DEFINITE? RELATION SEASON", "SEASON des YEAR"),
    TimexRule("season-of-two-years", "SEASON YEAR ~/ ~YY", "SEASON YEAR ~/ ~YEAR") { c in
      guard let season = c[.season], let year = c.year() else { return nil }
      return TimexMeaning(.date(DateFields(year: .written(year), season: season)))
    },
  ]

  private static let feasts: [TimexRule] = [
    TimeRules.feast("weihnachten", "weihnachtstag", is: .christmas, of: "des? jahres?"),
    TimeRules.feast("heiligabend", "heiliger abend", "weihnachtsabend", is: .christmasEve, of: "des? jahres?"),
    TimeRules.feast("silvester", "silvesterabend", is: .newYearsEve, of: "des? jahres?"),
    TimeRules.feast("neujahr", "neujahrstag", is: .newYearsDay, of: "des? jahres?"),
    TimeRules.feast("valentinstag", is: .valentine, of: "des? jahres?"),
    TimeRules.feast("tag der arbeit", is: .mayDay, of: "des? jahres?"),
    TimeRules.feast("allerheiligen", is: .allSaints, of: "des? jahres?"),
    TimeRules.feast("aschermittwoch", is: .ashWednesday, of: "des? jahres?"),
    TimeRules.feast("palmsonntag", is: .palmSunday, of: "des? jahres?"),
    TimeRules.feast("karfreitag", is: .goodFriday, of: "des? jahres?"),
    TimeRules.feast("ostern", "ostersonntag", is: .easter, of: "des? jahres?"),
    TimeRules.feast("ostermontag", is: .easterMonday, of: "des? jahres?"),
    TimeRules.feast("christi himmelfahrt", is: .ascension, of: "des? jahres?"),
    TimeRules.feast("pfingsten", "pfingstsonntag", is: .pentecost, of: "des? jahres?"),
    TimeRules.feast("ramadan", is: .ramadan, of: "des? jahres?"),
  ]
}
