import CivilCalendar
import TemporalExpressions

/// Arabic times counted from a reference: "أمس", "الأسبوع الماضي", "قبل ثلاثة أيام", "بعد يومين", "منذ عامين".
enum ArabicRelative {
  static let rules: [TimexRule] = deictic + units + distances + vague

  private static let deictic: [TimexRule] = [
    TimeRules.deictic(
      "today", "DEICTIC", "DEICTIC ،? WEEKDAY", "DEICTIC الأول|الاول &WEEKDAY", "PART DEICTIC", "PART DEICTIC WEEKDAY",
      "DEICTIC PART", "يوم DEICTIC", "يوم DEICTIC WEEKDAY"),
    TimeRules.deictic(
      "day-before-yesterday", "أول أمس", "أول من أمس", "أمس الأول", "أول أمس WEEKDAY", "أول من أمس WEEKDAY",
      "أمس الأول WEEKDAY", "يوم أول أمس", "PART أول أمس", days: -2),
    TimeRules.deictic("day-after-tomorrow", "بعد غد", "بعد الغد", "بعد غد WEEKDAY", days: 2),
    TimeRules.deictic("afternoon-yesterday", "بعد ظهر DEICTIC", part: .afternoon),
    TimeRules.deictic("tonight", "الليلة", "هذه الليلة", days: 0, part: .night),
    TimeRules.deictic("last-night", "الليلة الماضية", days: -1, part: .night),
    TimeRules.deictic("this-part", "هذا الصباح|المساء", days: 0),
  ]

  private static func whole(_ name: String, _ word: String, _ unit: TimeUnit) -> [TimexRule] {
    [
      TimeRules.unit(name, "\(word) RELATION", unit: unit),
      TimeRules.unit("this-" + name, "هذا|هذه \(word)", offset: 0, unit: unit),
      TimeRules.unit(name + "-before-last", "\(word) قبل الماضي|الماضية", offset: -2, unit: unit),
      TimeRules.storyUnit("story-" + name, "\(word) STORYRELATION", unit: unit),
      TimeRules.storyUnit("that-" + name, "ذلك|تلك \(word)", "نفس \(word)", offset: 0, unit: unit),
      TimexRule("every-" + name, "كل \(word)") { _ in TimexMeaning(.set(Amount(1, unit).code)) },
    ]
  }

  private static let units: [TimexRule] =
    whole("day", "اليوم", .day) + whole("week", "الأسبوع", .week) + whole("month", "الشهر", .month)
    + whole("year", "العام|السنة", .year) + whole("decade", "العقد", .decade) + whole("century", "القرن", .century)
    + [
      TimeRules.narrowing("start-of", "بداية|مطلع|أوائل|مستهل", modifier: .start),
      TimeRules.narrowing("mid-of", "منتصف|أواسط", modifier: .mid),
      TimeRules.narrowing("end-of", "نهاية|أواخر|ختام", modifier: .end),
    ]

  /// Two of a unit are one word.
  static let duals: [(words: String, unit: TimeUnit)] = [
    ("ثانيتان|ثانيتين", .second), ("دقيقتان|دقيقتين", .minute), ("ساعتان|ساعتين", .hour), ("يومان|يومين", .day),
    ("أسبوعان|أسبوعين", .week), ("شهران|شهرين", .month), ("عامان|عامين|سنتان|سنتين", .year), ("عقدان|عقدين", .decade),
    ("قرنان|قرنين", .century), ("ليلتان|ليلتين", .night),
  ]

  private static let distances: [TimexRule] =
    [
      TimeRules.shift(
        "ago", "قبل|منذ NUM UNIT|UNITS", "قبل|منذ UNIT !YEAR", "قبل|منذ نحو|حوالي NUM UNIT|UNITS",
        "قبل أكثر|أقل من NUM UNIT|UNITS",
        "منذ أكثر|أقل من NUM UNIT|UNITS", "قبل|منذ QUANTIFIER UNITS", backwards: true, from: .reference),
      TimeRules.shift(
        "in-units", "بعد NUM UNIT|UNITS", "بعد UNIT !YEAR", "بعد QUANTIFIER UNITS", backwards: false, from: .reference),
    ]
    + duals.map { word, unit in
      TimexRule("two-ago", "قبل|منذ \(word)", "قبل|منذ نحو|حوالي \(word)") { _ in
        TimexMeaning(.shift(Amount(2, unit), backwards: true, from: .reference))
      }
    }
    + duals.map { word, unit in
      TimexRule("in-two", "بعد \(word)") { _ in
        TimexMeaning(.shift(Amount(2, unit), backwards: false, from: .reference))
      }
    }

  private static let vague: [TimexRule] = [
    TimeRules.vague("vague", "VAGUE"),
    TimeRules.vague("at-present", "في الوقت الحالي|الراهن", "الوقت الحالي|الراهن", reference: .present),
    TimeRules.vague("in-past", "في الماضي &STOP", reference: .past),
    TimeRules.vague("in-future", "المستقبل القريب", "في المستقبل", reference: .future),
  ]
}
