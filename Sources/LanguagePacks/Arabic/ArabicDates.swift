import CivilCalendar
import TemporalExpressions

/// Arabic dates that are written out: "الثلاثاء 11 مارس 2025", "11 آذار/مارس", "مساء الثلاثاء", "عام 2011", "14 رمضان 1446".
enum ArabicDates {
  static let rules: [TimexRule] =
    days("month-name", "MONTH") + days("month-both", "MONTH ~/ ~MONTH") + levantine + TimeRules.figures + others

  /// Months of the Levant in two words.
  private static let levantine =
    days("kanun-second", "كانون الثاني", 1) + days("kanun-first", "كانون الأول", 12)
    + days("tishrin-first", "تشرين الأول", 10)
    + days("tishrin-second", "تشرين الثاني", 11) + days("kanun-second", "كانون الثاني ~/ ~MONTH", 1)
    + days("kanun-first", "كانون الأول ~/ ~MONTH", 12) + days("tishrin-first", "تشرين الأول ~/ ~MONTH", 10)
    + days("tishrin-second", "تشرين الثاني ~/ ~MONTH", 11)

  /// A date with a month: its day before it, its weekday and part of day before that, its year behind.
  private static func days(_ name: String, _ month: String, _ number: Int? = nil) -> [TimexRule] {
    let day = [
      "", "DAY ", "DAY من ", "DAY من شهر ", "شهر ", "WEEKDAY ،? DAY ", "يوم WEEKDAY ،? DAY ", "يوم DAY ",
      "WEEKDAY ،? DAY من ",
    ]
    let parts = day + day.filter { $0.hasPrefix("WEEKDAY") || $0.hasPrefix("يوم") }.map { "PART " + $0 }
    let behind = ["", " YEAR", " من عام YEAR", " عام YEAR", " سنة YEAR", " من العام RELATION", " RELATION", " ، YEAR"]
    let patterns = parts.flatMap { start in behind.map { start + month + $0 } }
    return [
      TimexRule(name, patterns) { c in
        guard let month = number ?? c.month else { return nil }
        var fields = DateFields(
          year: c.year().map(YearReference.written) ?? c[.relation].map(YearReference.occurrence), month: month,
          day: c.day(), weekday: c[.weekday])
        if fields.day == nil { fields.weekday = nil }
        return TimexMeaning(.date(fields), clock: c[.part].flatMap(PartOfDay.init).map { .init(part: $0) })
      }
    ]
  }

  private static let others: [TimexRule] = [
    TimeRules.date(
      "weekday", "WEEKDAY", "يوم WEEKDAY", "WEEKDAY RELATION", "يوم WEEKDAY RELATION", "هذا WEEKDAY"),
    TimeRules.date(
      "weekday-part", "PART يوم? WEEKDAY", "PART يوم? WEEKDAY RELATION", "يوم? WEEKDAY PART", "بعد ظهر يوم? WEEKDAY"),
    TimeRules.weekdayOfWeek("يوم? WEEKDAY من الأسبوع RELATION"),
    TimeRules.night("ليلة WEEKDAY و WEEKDAY", "ليلة WEEKDAY - WEEKDAY"),
    TimeRules.year("عام YEAR", "سنة YEAR", "العام YEAR", "السنة YEAR", "YEAR !WORD"),
    TimexRule("season", "SEASON RELATION") { c in
      TimexMeaning(
        .date(DateFields(year: c[.relation].map(YearReference.occurrence), season: c[.season])))
    },
    TimeRules.date("season-of-year", "SEASON عام? YEAR"),
    century("century-teens", "القرن ORD عشر", "القرن ORD عشر الميلادي", plus: 10),
    century("century-twentieth", "القرن العشرين|العشرون", is: 20),
    century("century-twenties", "القرن الحادي و العشرين|العشرون", is: 21),
    TimeRules.century("القرن ORD", "القرن ORD الميلادي", "القرن ال ~N2"),
    TimexRule(
      "foreign-date", "DAY من? FOREIGNMONTH", "DAY من? FOREIGNMONTH N4", "FOREIGNMONTH N4", "شهر FOREIGNMONTH N4"
    ) { c in
      guard let month = c[.foreignMonth], c.fourDigits.map({ $0 < 1600 }) ?? true else { return nil }
      return TimexMeaning(.foreign(ForeignDate(.islamic, year: c.fourDigits, month: month, day: c.day())))
    },
    TimexRule("rabi-first", "DAY من? ربيع الأول N4") { c in islamic(c, 3) },
    TimexRule("rabi-second", "DAY من? ربيع الآخر|الثاني N4") { c in islamic(c, 4) },
    TimexRule("jumada-first", "DAY من? جمادى الأولى N4") { c in islamic(c, 5) },
    TimexRule("jumada-second", "DAY من? جمادى الآخرة|الثانية N4") { c in islamic(c, 6) },
    TimexRule("dhu-qada", "DAY من? ذو|ذي القعدة N4") { c in islamic(c, 11) },
    TimexRule("dhu-hijja", "DAY من? ذو|ذي الحجة N4") { c in islamic(c, 12) },
    TimeRules.feast("شهر رمضان", "رمضان", is: .ramadan, of: "عام"),
    TimeRules.feast("عيد الفطر", is: .eidAlFitr, of: "عام"), TimeRules.feast("عيد الأضحى", is: .eidAlAdha, of: "عام"),
    TimeRules.feast("عيد الميلاد", is: .christmas, of: "عام"), TimeRules.feast("عاشوراء", is: .ashura, of: "عام"),
  ]

  /// A century of the teens or twenties.
  private static func century(_ name: String, _ patterns: String..., plus: Int = 0, is fixed: Int? = nil) -> TimexRule {
    TimexRule(name, patterns) { c in
      guard let n = fixed ?? c.ordinal.map({ $0 + plus }), (1...30).contains(n) else { return nil }
      var fields = DateFields()
      fields.century = n - 1
      return TimexMeaning(.date(fields))
    }
  }

  private static func islamic(_ c: Captures, _ month: Int) -> TimexMeaning? {
    guard let year = c.fourDigits, year < 1600 else { return nil }
    return TimexMeaning(.foreign(ForeignDate(.islamic, year: year, month: month, day: c.day())))
  }
}
