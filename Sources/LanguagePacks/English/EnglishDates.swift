import CivilCalendar
import TemporalExpressions

/// Dates that are written out: "11 March 2025", "Mar. 11", "03/11/2025", "the 1990s", "Q3 2024".
enum EnglishDates {
  static let rules: [TimexRule] = days + smallMonths + numeric + years + parts

  /// "26nov 2015": a short name without its capital is a month between its day and its year alone.
  private static let smallMonths: [TimexRule] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ].enumerated().map { index, name in
    TimexRule("day-month-year", "DAY \(name) YEAR", "\(name) DAY ,? YEAR") { c in
      guard let day = c.day(), let year = c.year() else { return nil }
      return TimexMeaning(.date(DateFields(year: .written(year), month: index + 1, day: day)))
    }
  }

  private static let days: [TimexRule] = [
    TimexRule(
      "month-day-year", "MONTH the? DAY ,? YEAR", "MONTHSHORT .? DAY ,? YEAR", "MONTH DAY ~. YEAR"
    ) { c in
      guard let month = c.month, let day = c.day(), let year = c.year() else { return nil }
      return TimexMeaning(.date(DateFields(year: .written(year), month: month, day: day)))
    },
    TimexRule(
      "day-month-year", "the? DAY of? MONTH ,? YEAR", "the? DAY of? MONTHSHORT .? ,? YEAR",
      "DAY - MONTHSHORT|MONTH - YEAR"
    ) { c in
      guard let month = c.month, let day = c.day(), let year = c.year() else { return nil }
      return TimexMeaning(.date(DateFields(year: .written(year), month: month, day: day)))
    },
    TimexRule("day-month-short-year", "DAY - MONTHSHORT|MONTH - YY") { c in
      guard let month = c.month, let day = c.day(), let year = c.twoDigitYear else { return nil }
      return TimexMeaning(.date(DateFields(year: .written(fullYear(year)), month: month, day: day)))
    },
    TimexRule("month-day", "MONTH the? DAY", "MONTHSHORT .? DAY") { c in
      guard let month = c.month, let day = c.day() else { return nil }
      return TimexMeaning(.date(DateFields(month: month, day: day)))
    },
    TimexRule("day-month", "the? DAY of MONTH", "the? DAY MONTH", "DAY MONTHSHORT") { c in
      guard let month = c.month, let day = c.day() else { return nil }
      return TimexMeaning(.date(DateFields(month: month, day: day)))
    },
    TimexRule("month-year", "MONTH ,? of? YEAR", "MONTHSHORT .? ,? YEAR", "MONTH ~- YEAR") { c in
      guard let month = c.month, let year = c.year() else { return nil }
      return TimexMeaning(.date(DateFields(year: .written(year), month: month)))
    },
    TimexRule("the-month-of", "the month of MONTH") { c in c.month.map { TimexMeaning(.date(DateFields(month: $0))) } },
    TimexRule("month", "MONTH", "MONTHSHORT .?") { c in
      c.month.map { TimexMeaning(.date(DateFields(month: $0))) }
    },
    TimexRule("weekday", "WEEKDAY", "WEEKDAYSHORT .?") { c in
      (c[.weekday] ?? c[.weekdayShort]).map { TimexMeaning(.date(DateFields(weekday: $0))) }
    },
    // "On an August morning": of which year is not told.
    TimexRule("indefinite-month", "INDEFINITE MONTH PART !WORD") { c in
      guard var fields = c.month.map({ DateFields(month: $0) }) else { return nil }
      fields.isIndefinite = true
      return TimexMeaning(.date(fields), clock: c[.part].flatMap(PartOfDay.init).map { .init(part: $0) })
    },
    // "A Monday evening vigil": the article is the vigil's, the Monday is no unknown one.
    TimexRule("indefinite-weekday", "INDEFINITE WEEKDAY !PART|WORD", "INDEFINITE WEEKDAY PART !WORD") { c in
      var fields = DateFields(weekday: c[.weekday])
      fields.isIndefinite = true
      return TimexMeaning(.date(fields), clock: c[.part].flatMap(PartOfDay.init).map { .init(part: $0) })
    },
    TimexRule(
      "weekday-ordinal", "WEEKDAY|WEEKDAYSHORT ,? the ORD &STOP", "WEEKDAY|WEEKDAYSHORT ,? the N2 ~ORDINALSUFFIX"
    ) { c in
      guard let day = c.ordinal ?? c.small(), (1...31).contains(day) else { return nil }
      return TimexMeaning(.date(DateFields(day: day, weekday: c[.weekday] ?? c[.weekdayShort])))
    },
  ]

  private static let numeric: [TimexRule] = [
    TimexRule("iso-date", "N4 ~- ~N2 ~- ~N2", "N4 ~/ ~N2 ~/ ~N2") { c in
      date(c.fourDigits, c.small(0), c.small(1))
    },
    TimexRule("slashed-date", "N2 ~/ ~N2 ~/ ~N4") { c in slashed(c.small(0), c.small(1), c.fourDigits) },
    TimexRule("slashed-short-date", "N2 ~/ ~N2 ~/ ~YY", "N2 ~- ~N2 ~- ~YY") { c in
      slashed(c.small(0), c.small(1), c.twoDigitYear.map(fullYear))
    },
    TimexRule("nine-eleven", "N2 ~/ ~N2") { c in
      c.small(0) == 9 && c.small(1) == 11 ? TimexMeaning(.holiday(.nineEleven, nil)) : nil
    },
    TimexRule("dotted-date", "N2 ~. ~N2 ~. ~N4") { c in date(c.fourDigits, c.small(1), c.small(0)) },
    TimexRule("dashed-date", "N2 ~- ~N2 ~- ~N4") { c in slashed(c.small(0), c.small(1), c.fourDigits) },
  ]

  /// Month first, as Americans write with slashes, unless the first number is no month; where both may be, the page decides.
  private static func slashed(_ first: Int?, _ second: Int?, _ year: Int?) -> TimexMeaning? {
    guard let first, let second else { return nil }
    let order: NumericOrder? = first > 12 ? .dayFirst : second > 12 ? .monthFirst : first == second ? nil : .open
    var meaning = first > 12 ? date(year, second, first) : date(year, first, second)
    if case .date(var fields)? = meaning?.core {
      fields.order = order
      meaning?.core = .date(fields)
    }
    return meaning
  }

  private static func date(_ year: Int?, _ month: Int?, _ day: Int?) -> TimexMeaning? {
    guard let year, let month, let day, (1...12).contains(month), (1...31).contains(day), year >= 1000 else {
      return nil
    }
    return TimexMeaning(.date(DateFields(year: .written(year), month: month, day: day)))
  }

  /// Two digits: 1930 … 2029.
  private static func fullYear(_ short: Int) -> Int { short < 30 ? 2000 + short : 1900 + short }

  private static let years: [TimexRule] = [
    TimexRule("year", "YEAR") { c in c.year().map { TimexMeaning(.date(DateFields(year: .written($0)))) } },
    TimexRule("the-year", "the year YEAR") { c in c.year().map { TimexMeaning(.date(DateFields(year: .written($0)))) }
    },
    TimexRule("the-year-in-words", "the year NUM") { c in
      guard let year = c.count(), (1000...2999).contains(year) else { return nil }
      return TimexMeaning(.date(DateFields(year: .written(year))))
    },
    TimexRule("period-of-year", "the? YEAR quarter|period") { c in
      var fields = DateFields(year: c.year().map(YearReference.written))
      fields.isPeriod = true
      return TimexMeaning(.date(fields))
    },
    TimexRule("short-year", "' ~YY", "’ ~YY", "‘ ~YY") { c in
      guard let short = c.twoDigitYear else { return nil }
      var fields = DateFields(year: .written(fullYear(short)))
      fields.isShortYear = true
      return TimexMeaning(.date(fields))
    },
    TimexRule("year-bc", "the? year? NUM ERA", "about? NUM ERA") { c in
      guard let year = c.count(), let era = c[.era], year > 0, year < 10_000 else { return nil }
      var fields = DateFields(year: .written(era == 1 ? 1 - year : year))
      fields.isBC = era == 1
      return TimexMeaning(.date(fields))
    },
    TimexRule("decade", "the? YEAR ~s", "the? N4 ~s", "the? N4 ~' ~s") { c in
      guard let year = c.year() ?? c.fourDigits, year % 10 == 0 else { return nil }
      var fields = DateFields()
      fields.decade = year / 10
      return TimexMeaning(.date(fields))
    },
    TimexRule("short-decade", "the? '|’|‘ YY ~s", "the YY ~s") { c in
      guard let short = c.twoDigitYear, short % 10 == 0 else { return nil }
      var fields = DateFields()
      fields.decade = fullYear(short) / 10
      return TimexMeaning(.date(fields))
    },
    TimexRule("decade-words", "the DECADE", "the? nineteen DECADE") { c in
      var fields = DateFields()
      fields.decade = c[.decade].map { 190 + $0 / 10 }
      return TimexMeaning(.date(fields))
    },
    TimexRule("century", "the? ORD -? century ERA?", "the? ORD -? centuries ERA?") { c in
      guard let n = c.ordinal, n > 0 else { return nil }
      var fields = DateFields()
      fields.century = n - 1
      fields.isBC = c[.era] == 1
      return TimexMeaning(.date(fields))
    },
  ]

  private static let parts: [TimexRule] = [
    TimexRule(
      "quarter", "ORD - quarter", "the? FISCAL? -? ORD FISCAL? quarter", "the YEAR ORD quarter",
      "the? ORD calendar quarter"
    ) { c in
      guard let n = c.ordinal, (1...4).contains(n) else { return nil }
      let fields = DateFields(year: c.year().map(YearReference.written), quarter: n)
      return TimexMeaning(.date(fields))
    },
    TimexRule("quarter-letter", "q ~N2 YEAR?") { c in
      guard let n = c.small(), (1...4).contains(n) else { return nil }
      return TimexMeaning(.date(DateFields(year: c.year().map(YearReference.written), quarter: n)))
    },
    TimexRule("half", "the? ORD -? half of? YEAR", "the ORD -? half", "ORD ~- ~half") { c in
      guard let n = c.ordinal, (1...2).contains(n) else { return nil }
      return TimexMeaning(.date(DateFields(year: c.year().map(YearReference.written), half: n)))
    },
    TimexRule("latter-half", "the? last|latter half of? YEAR", "the last|latter half") { c in
      TimexMeaning(.date(DateFields(year: c.year().map(YearReference.written), half: 2)))
    },
    TimexRule("season-year", "the? SEASON ,? of? YEAR") { c in
      guard let season = c[.season], let year = c.year() else { return nil }
      return TimexMeaning(.date(DateFields(year: .written(year), season: season)))
    },
    TimexRule("season", "the SEASON", "SEASON") { c in
      c[.season].map { TimexMeaning(.date(DateFields(season: $0))) }
    },
    TimexRule("fiscal-year", "FISCAL year YEAR") { c in
      guard let year = c.year() else { return nil }
      var fields = DateFields(year: .written(year))
      fields.isFiscal = true
      fields.isFiscalYear = true
      return TimexMeaning(.date(fields))
    },
    TimexRule("fiscal", "FISCAL YEAR") { c in
      guard let year = c.year() else { return nil }
      var fields = DateFields(year: .written(year))
      fields.isFiscal = true
      return TimexMeaning(.date(fields))
    },
  ]
}
