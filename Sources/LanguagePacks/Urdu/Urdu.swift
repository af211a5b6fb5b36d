import CivilCalendar
import TemporalExpressions

/// Urdu: words, rules and what joins them.
///
/// Covered: dates in words and numbers (Western and Eastern digits), months, years, weekdays, today and the day before
/// yesterday, whole units before and after, distances, durations, parts of the day, Islamic feasts. "کل" is yesterday or
/// tomorrow; the verb decides, and without one it is yesterday. "ہفتہ" is Saturday and a week: Saturday where "کے روز", "کو" or a part of
/// the day follows. Not covered: spelled-out years.
enum Urdu {
  /// The expressions of time.
  static let grammar = TemporalGrammar(
    language: "ur", lexicon: UrduTimeWords.lexicon,
    rules: UrduNamedDays.rules + dates + relative + durations + UrduClock.rules,
    connectives: .init(
      dateToClock: "/،/کی/کو/کے روز/کی", clockToDate: "/،", toYear: "/،/سنہ", rangeTo: "سے/تا/-", listAnd: "اور/،"),
    habits: .init(verbMayFollow: true, yesterdayIsTomorrow: true), spelling: UrduTimeWords.spelling)

  private static let dates: [TimexRule] = [
    TimeRules.date(
      "weekday-day", "WEEKDAY ،? DAY MONTH", "WEEKDAY ،? DAY MONTH ،? YEAR", "بروز WEEKDAY ،? DAY MONTH",
      "بروز WEEKDAY ،? DAY MONTH ،? YEAR", "DAY MONTH بروز WEEKDAY", "DAY MONTH YEAR بروز WEEKDAY"),
    TimeRules.date(
      "day-part", "DAY MONTH کی|کو PART", "DAY MONTH YEAR کی|کو PART", "WEEKDAY کی|کو PART", "RELATION WEEKDAY کی PART",
      "WEEKDAY اور WEEKDAY کی درمیانی PART"),
    TimexRule("saturday-part", "ہفتے|ہفتہ کی PART", "ہفتے|ہفتہ کو &PART", "ہفتے|ہفتہ کے روز PART") { c in
      TimexMeaning(.date(DateFields(weekday: 6)), clock: c[.part].flatMap(PartOfDay.init).map { .init(part: $0) })
    },
    TimexRule("day-month-year", "DAY MONTH YEAR", "DAY MONTH سنہ YEAR", "DAY MONTH ، YEAR") { c in
      guard let month = c.month, let day = c.day(), let year = c.year() else { return nil }
      return TimexMeaning(.date(DateFields(year: .written(year), month: month, day: day)))
    },
    TimexRule("day-month", "DAY MONTH") { c in TimexMeaning(.date(DateFields(month: c.month, day: c.day()))) },
    TimexRule("month-year", "MONTH YEAR") { c in
      guard let month = c.month, let year = c.year() else { return nil }
      return TimexMeaning(.date(DateFields(year: .written(year), month: month)))
    },
    TimexRule("month", "MONTH") { c in c.month.map { TimexMeaning(.date(DateFields(month: $0))) } },
    TimexRule("weekday", "WEEKDAY", "بروز WEEKDAY", "WEEKDAY کے روز|دن") { c in
      c[.weekday].map { TimexMeaning(.date(DateFields(weekday: $0))) }
    },
    TimexRule("saturday", "ہفتے|ہفتہ کے روز|دن", "ہفتے|ہفتہ کو", "بروز ہفتہ") { _ in
      TimexMeaning(.date(DateFields(weekday: 6)))
    },
    TimexRule("year", "YEAR !WORD", "YEAR &میں|سے|تک|کے|کی|کا|کو|ء", "YEAR ~ء", "سنہ YEAR", "سال YEAR") { c in
      c.year().map { TimexMeaning(.date(DateFields(year: .written($0)))) }
    },
    TimexRule("numeric", "N2 ~/ ~N2 ~/ ~N4", "N2 ~- ~N2 ~- ~N4") { c in
      guard let year = c.fourDigits, let day = c.small(0), let month = c.small(1) else { return nil }
      return TimexMeaning(.date(DateFields(year: .written(year), month: month, day: day)))
    },
    TimexRule("ramadan", "رمضان", "ماہ رمضان") { _ in TimexMeaning(.holiday(.ramadan, nil)) },
    TimexRule("eid", "عید الفطر", "عیدالفطر") { _ in TimexMeaning(.holiday(.eidAlFitr, nil)) },
    TimexRule("eid-adha", "عید الاضحی", "عیدالاضحیٰ") { _ in TimexMeaning(.holiday(.eidAlAdha, nil)) },
  ]

  private static let relative: [TimexRule] = [
    TimeRules.deictic("today", "DEICTIC", "DEICTIC کی? PART", "DEICTIC بروز WEEKDAY", "DEICTIC کے روز"),
    TimeRules.unit("yesterday", "گزشتہ|گذشتہ روز", offset: -1, unit: .day),
    TimeRules.deictic("last-night", "گزشتہ|گذشتہ|پچھلی رات|شب", days: -1, part: .night),
    TimexRule("tomorrow", "آئندہ کل", "آنے والے کل") { _ in TimexMeaning(.deictic(days: 1)) },
    TimexRule("relative-unit", "RELATION UNIT") { c in
      guard let unit = c.unit, let offset = c[.relation], unit.rawValue >= TimeUnit.day.rawValue else { return nil }
      return TimexMeaning(.unit(unit, offset: offset, from: .reference))
    },
    TimexRule("relative-weekday", "RELATION WEEKDAY") { c in
      var fields = DateFields(weekday: c[.weekday])
      fields.year = c[.relation].map(YearReference.occurrence)
      return TimexMeaning(.date(fields))
    },
    TimexRule("ago", "NUM UNIT|UNITS پہلے|قبل", "تقریبا|لگ NUM UNIT|UNITS پہلے|قبل", "UNIT پہلے|قبل") { c in
      c.unit.map {
        TimexMeaning(.shift(Amount(hundredths: c.hundredths() ?? 100, $0), backwards: true, from: .reference))
      }
    },
    TimexRule("later", "NUM UNIT|UNITS بعد") { c in
      c.unit.map { TimexMeaning(.shift(Amount(hundredths: c.hundredths() ?? 100, $0), backwards: false, from: .story)) }
    },
    TimexRule("next-day", "اگلے روز", "اگلے دن", "دوسرے دن") { _ in TimexMeaning(.unit(.day, offset: 1, from: .story))
    },
    TimexRule("vague", "VAGUE") { c in c[.vague].flatMap(VagueReference.init).map { TimexMeaning(.vague($0)) } },
  ]

  private static let durations: [TimexRule] = [
    TimexRule("duration", "NUM UNIT|UNITS") { c in
      guard let unit = c.unit, let n = c.hundredths() else { return nil }
      return TimexMeaning(.duration(Amount(hundredths: n, unit), to: nil))
    },
    TimeRules.duration("half-unit", "آدھا|آدھے|نصف UNIT", hundredths: 50),
    TimeRules.duration("one-and-half", "ڈیڑھ UNIT|UNITS", hundredths: 150),
    TimeRules.duration("two-and-half", "ڈھائی UNIT|UNITS", hundredths: 250),
    TimeRules.duration("and-half", "ساڑھے NUM UNIT|UNITS", plus: 50),
    TimexRule("open-duration", "QUANTIFIER UNIT|UNITS") { c in
      c.unit.map { TimexMeaning(.duration(Amount(nil, $0), to: nil)) }
    },
    TimexRule("every-weekday", "ہر WEEKDAY") { c in
      TimexMeaning(.set("XXXX-WXX-\(c[.weekday] ?? 1)"))
    },
    TimexRule("every", "ہر UNIT", "روزانہ") { c in TimexMeaning(.set(Amount(1, c.unit ?? .day).code)) },
    TimexRule("part", "PART") { c in
      c[.part].flatMap(PartOfDay.init).map { TimexMeaning(.date(DateFields()), clock: .init(part: $0)) }
    },
  ]
}

extension LanguagePack {
  /// Urdu.
  package static let urdu = LanguagePack(
    code: "ur", evidence: Evidence(letters: "ٹڈڑںہے"), time: Urdu.grammar, places: Urdu.placeCues,
    statements: Urdu.statements)
}
