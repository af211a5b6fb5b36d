import TemporalExpressions

/// Arabic lengths of time, repetitions and clock times.
enum ArabicDurations {
  static let rules: [TimexRule] = durations + sets + clocks

  private static let durations: [TimexRule] =
    [
      TimeRules.duration("duration", "NUM UNIT|UNITS", "UNIT واحد|واحدة|واحدا", "QUANTIFIER UNITS"),
      TimeRules.duration("half-unit", "نصف UNIT", hundredths: 50),
      TimexRule("quarter-hour", "ربع ساعة") { _ in TimexMeaning(.duration(Amount(15, .minute), to: nil)) },
      TimeRules.duration("unit-and-half", "NUM UNIT|UNITS و نصف", "UNIT و نصف", plus: 50),
    ]
    + ArabicRelative.duals.map { word, unit in
      TimexRule("two-units", word) { _ in TimexMeaning(.duration(Amount(2, unit), to: nil)) }
    }

  private static let sets: [TimexRule] = [
    TimeRules.set("every-unit", "EVERY UNIT", "EVERY NUM UNITS", "EVERY يوم? WEEKDAY", "EVERY PART"),
    TimexRule("every-weekday", "EVERY يوم? WEEKDAYSHORT") { c in
      c[.weekdayShort].map { TimexMeaning(.set("XXXX-WXX-\($0)")) }
    },
    TimeRules.set("daily", "ADVERBOFSET"),
  ]

  private static let clocks: [TimexRule] = [
    TimeRules.clock(
      "clock", "الساعة N2 : ~N2", "الساعة N2 : ~N2 PART", "الساعة N2", "الساعة N2 PART", "N2 : ~N2 PART",
      "الساعة N2 : ~N2 بتوقيت|بالتوقيت WORD", "الساعة N2 ~. ~N2", "N2 PART", "N2 : ~N2"),
    TimexRule("clock-afternoon", "الساعة N2 بعد الظهر", "الساعة N2 : ~N2 بعد الظهر", "الساعة ORD بعد الظهر") { c in
      guard let hour = c.small() ?? c.ordinal, (1...12).contains(hour) else { return nil }
      return TimexMeaning(
        .date(DateFields()), clock: .init(hour: hour < 12 ? hour + 12 : hour, minute: c.small() == nil ? 0 : c.small(1))
      )
    },
    TimexRule(
      "clock-ordinal", "الساعة ORD", "الساعة ORD PART", "ORD PART", "الساعة ORD و النصف", "الساعة ORD و النصف PART"
    ) {
      c in
      guard let hour = c.ordinal, (1...12).contains(hour) else { return nil }
      let isLate = c[.part].flatMap(PartOfDay.init).map { $0 != .morning && !($0 == .night && hour < 6) } ?? false
      return TimexMeaning(.date(DateFields()), clock: .init(hour: isLate && hour < 12 ? hour + 12 : hour))
    },
    TimeRules.part("noon", "منتصف النهار", of: .midday),
    TimexRule("midnight", "منتصف الليل") { _ in TimexMeaning(.date(DateFields()), clock: .init(hour: 0)) },
    TimeRules.part("part", "صباحا|مساء|ليلا|ظهرا|فجرا|عصرا &STOP"),
  ]

  /// What looks like a time and is none.
  static let noTimes: [TimexRule] = [
    TimeRules.nothing("صباح الخير", "مساء الخير", "NUM عاما من العمر", "صحيفة|جريدة اليوم", "كل عام و أنتم")
  ]
}
