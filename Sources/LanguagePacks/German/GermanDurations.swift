import TemporalExpressions

/// German lengths of time, repetitions and clock times.
enum GermanDurations {
  static let rules: [TimexRule] = durations + [years] + halves + adjectives + long + sets + clocks

  private static let durations: [TimexRule] = [
    TimeRules.duration(
      "duration", "NUM UNIT|UNITS", "NUM RELATION|volle|vollen|lange|langen|weitere|weiteren|ganze|ganzen UNITS",
      "DEFINITE? RELATION NUM UNITS",
      "DEFINITE NUM UNITS", "INDEFINITE UNIT",
      "INDEFINITE ganze|ganzen|ganzes|volle|volles|weiteres|weitere|weiteren UNIT",
      "INDEFINITE? QUANTIFIER UNITS", "DEFINITE? RELATION INDEFINITE? QUANTIFIER? UNITS", "QUANTIFIER RELATION UNITS"),
    TimeRules.duration("half-unit", "INDEFINITE? halbe|halben|halbes|halber UNIT", hundredths: 50),
    TimexRule("quarter-hour", "INDEFINITE? viertelstunde") { _ in TimexMeaning(.duration(Amount(15, .minute), to: nil))
    },
    TimexRule("three-quarter-hour", "INDEFINITE? dreiviertelstunde") { _ in
      TimexMeaning(.duration(Amount(45, .minute), to: nil))
    },
    TimexRule("half-hour", "INDEFINITE? halbstunde") { _ in TimexMeaning(.duration(Amount(30, .minute), to: nil)) },
    TimeRules.durationRange("NUM bis|oder|- NUM UNITS", "zwischen NUM und NUM UNITS"),
    TimeRules.duration(
      "open-units", "UNITS", "lange UNITS", "DEFINITE? STORYRELATION UNITS", "hunderte|tausende|dutzende UNITS",
      "hunderte von UNITS"),
    TimeRules.duration("whole-unit", "den ganzen UNIT", "die ganze UNIT", "das ganze UNIT", hundredths: 100),
  ]

  /// "Die Jahre der Krise".
  private static let years = TimexRule("the-years", "DEFINITE UNITS !YEAR|NUM") { c in
    c.unit == .year ? TimexMeaning(.duration(Amount(nil, .year), to: nil)) : nil
  }

  private static let halves: [TimexRule] = GermanNumbers.halves.map { word, hundredths in
    TimeRules.duration("duration-and-half", "\(word) UNIT|UNITS", hundredths: hundredths)
  }

  /// "Dreitägig", "sechswöchigen": lengths told as adjectives; "-jährig" is an age in the news.
  private static let adjectives: [TimexRule] = {
    let units: [(String, TimeUnit)] = [
      ("tägig", .day), ("wöchig", .week), ("monatig", .month), ("stündig", .hour), ("minütig", .minute),
    ]
    let endings = ["", "e", "en", "er", "es", "em"]
    let words = GermanNumbers.stems.flatMap { stem, count in
      units.map { suffix, unit in
        TimexRule("adjective-of-length", endings.map { stem + suffix + $0 }) { _ in
          TimexMeaning(.duration(Amount(count, unit), to: nil))
        }
      }
    }
    let ages = GermanNumbers.stems.map { stem, count in
      TimexRule("adjective-of-age", endings.map { stem + "jährig" + $0 }) { _ in
        TimexMeaning(.age(Amount(count, .year)))
      }
    }
    let figures = units.map { suffix, unit in
      TimexRule("adjective-of-length", endings.map { "NUM - \(suffix)\($0)" } + endings.map { "NUM ~\(suffix)\($0)" }) {
        c in
        c.hundredths().map { TimexMeaning(.duration(Amount(hundredths: $0, unit), to: nil)) }
      }
    }
    return words + ages + figures
  }()

  /// "Jahrelang", "wochenlange".
  private static let long: [TimexRule] = [
    ("sekundenlang", TimeUnit.second), ("minutenlang", .minute), ("stundenlang", .hour), ("tagelang", .day),
    ("wochenlang", .week),
    ("monatelang", .month), ("jahrelang", .year), ("langjährig", .year), ("mehrjährig", .year), ("mehrtägig", .day),
    ("mehrwöchig", .week), ("mehrstündig", .hour), ("mehrmonatig", .month), ("jahrzehntelang", .decade),
    ("jahrhundertelang", .century),
  ].map { word, unit in
    TimexRule("long-lasting", ["", "e", "en", "er", "es", "em"].map { word + $0 }) { _ in
      TimexMeaning(.duration(Amount(nil, unit), to: nil))
    }
  }

  private static let sets: [TimexRule] = [
    TimeRules.set(
      "every-unit", "EVERY UNIT", "alle NUM UNITS", "NUM ~mal|- pro UNIT",
      "einmal|zweimal|dreimal|viermal pro|im|am UNIT",
      "EVERY WEEKDAY", "EVERY MONTH", "EVERY SEASON", "EVERY PART", "WEEKDAYS", "WEEKDAYS PARTS", "je UNIT",
      "EVERY NUM UNIT"),
    TimeRules.set("per-unit", "pro UNIT"), TimeRules.set("daily", "ADVERBOFSET", "einmal|zweimal|dreimal ADVERBOFSET"),
  ]

  private static let clocks: [TimexRule] = [
    TimeRules.clock(
      "clock", "N2 ~. ~N2 uhr ZONE?", "N2 : ~N2 uhr? ZONE?", "N2 uhr ZONE?", "N2 uhr N2", "NUM uhr",
      "N2 ~. ~N2 uhr PARTS", "N2 uhr PARTS",
      "NUM uhr PARTS"),
    TimeRules.clock("half-past", "halb NUM", "halb NUM uhr", minute: -30),
    TimeRules.clock("quarter-past", "viertel nach NUM", minute: 15),
    TimeRules.clock("quarter-to", "viertel vor NUM", "dreiviertel NUM", minute: -15),
    TimeRules.clock("midnight", "NAMEDHOUR"),
    TimeRules.part(
      "part-of-day", "PARTS", "DEFINITE PART", "frühen PART", "späten PART", "DEFINITE frühen|späten PART"),
    TimeRules.part("early-hours", "frühen morgenstunden", "frühe morgenstunden", "morgenstunden", of: .morning),
    TimeRules.part("evening-hours", "abendstunden", "späten abendstunden", of: .evening),
  ]

  /// What looks like a time and is none.
  static let noTimes: [TimexRule] = [
    TimeRules.nothing(
      "NUM UNITS alt", "NUM UNIT alt", "NUM - jährige|jähriger|jährigen|jähriges",
      "NUM ~jährige|jähriger|jährigen|jähriges", "zimmer|seite|nummer|flug N4",
      "so früh", "zu früh", "früh genug", "guten tag|morgen|abend", "tag für tag",
      "früher oder später", "kilometer|meter|meilen pro UNIT", "nun ja", "nun mal")
  ]
}
