import CivilCalendar
package import TemporalExpressions

/// Urdu: words, rules and what joins them.
///
/// Covered: dates in words and numbers (Western and Eastern digits), months, years, weekdays, today and the day before
/// yesterday, whole units before and after, distances, durations, parts of the day, Islamic feasts. "کل" is yesterday or
/// tomorrow; the verb decides, and without one it is yesterday. Not covered: spelled-out years, clock times in words.
enum Urdu {
  /// The expressions of time.
  static let grammar = TemporalGrammar(
    language: "ur", lexicon: Lexicon(words), rules: UrduNamedDays.rules + dates + relative + durations,
    connectives: .init(
      dateToClock: "/،/کی/کو/کے روز/کی", clockToDate: "/،", toYear: "/،/سنہ", rangeTo: "سے/تا/-", listAnd: "اور/،"))

  private static let dates: [TimexRule] = [
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
    TimexRule("weekday", "WEEKDAY", "بروز WEEKDAY") { c in
      c[.weekday].map { TimexMeaning(.date(DateFields(weekday: $0))) }
    },
    TimexRule("saturday", "ہفتے کے روز", "ہفتہ کے روز", "ہفتے کو") { _ in TimexMeaning(.date(DateFields(weekday: 6))) },
    TimexRule("year", "YEAR", "سنہ YEAR", "سال YEAR") { c in
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
    TimexRule("today", "DEICTIC") { c in c[.deictic].map { TimexMeaning(.deictic(days: $0)) } },
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
    TimexRule("ago", "NUM UNIT|UNITS پہلے|قبل") { c in
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
    TimexRule("open-duration", "QUANTIFIER UNIT|UNITS") { c in
      c.unit.map { TimexMeaning(.duration(Amount(nil, $0), to: nil)) }
    },
    TimexRule("every", "ہر UNIT", "روزانہ") { c in TimexMeaning(.set(Amount(1, c.unit ?? .day).code)) },
    TimexRule("part", "PART") { c in
      c[.part].flatMap(PartOfDay.init).map { TimexMeaning(.date(DateFields()), clock: .init(part: $0)) }
    },
  ]

  private static let words = """
    month 1: جنوری
    month 2: فروری
    month 3: مارچ
    month 4: اپریل
    month 5: مئی
    month 6: جون
    month 7: جولائی
    month 8: اگست
    month 9: ستمبر
    month 10: اکتوبر
    month 11: نومبر
    month 12: دسمبر
    weekday 1: پیر
    weekday 2: منگل
    weekday 3: بدھ
    weekday 4: جمعرات
    weekday 5: جمعہ جمعے
    weekday 7: اتوار
    unit 0: سیکنڈ
    unit 1: منٹ
    unit 2: گھنٹہ گھنٹے
    unit 3: دن روز
    unit 5: ہفتہ ہفتے
    unit 7: ماہ مہینہ مہینے
    unit 10: سال برس
    unit 11: دہائی
    unit 12: صدی
    units 2: گھنٹوں
    units 3: دنوں
    units 5: ہفتوں
    units 7: مہینوں
    units 10: سالوں برسوں
    cardinal 1: ایک
    cardinal 2: دو
    cardinal 3: تین
    cardinal 4: چار
    cardinal 5: پانچ
    cardinal 6: چھ
    cardinal 7: سات
    cardinal 8: آٹھ
    cardinal 9: نو
    cardinal 10: دس
    cardinal 11: گیارہ
    cardinal 12: بارہ
    cardinal 15: پندرہ
    cardinal 20: بیس
    cardinal 30: تیس
    cardinal 50: پچاس
    part 0: صبح
    part 2: دوپہر
    part 3: شام
    part 4: رات شب
    deictic 0: آج
    deictic -1: کل
    deictic -2: پرسوں
    relation -1: گزشتہ پچھلے پچھلی
    relation 0: اس رواں
    relation 1: اگلے اگلی آئندہ
    vague 0: اب
    vague -1: حال
    quantifier 0: کئی چند
    preposition 0: میں کو سے تک
    pastVerb 0: تھا تھی تھے گیا گئے گئی ہوا ہوئے ہوئی
    futureVerb 0: گا گے گی
    """
}

extension LanguagePack {
  /// Urdu.
  package static let urdu = LanguagePack(
    code: "ur", evidence: Evidence(letters: "ٹڈڑںہے"), time: Urdu.grammar)
}
