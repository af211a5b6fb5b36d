import TemporalExpressions

/// Lengths of time, repetitions, clock times.
enum EnglishDurations {
  static let rules: [TimexRule] = [clockOfFourFigures] + durations + sets + clocks + noTimes

  private static let durations: [TimexRule] = [
    TimexRule(
      "duration", "NUM -? UNIT|UNITS", "NUM UNIT|UNITS or so", "NUM - UNIT period|term|history",
      "NUM more|additional|full|straight|consecutive|long UNITS", "NUM more UNIT"
    ) { c in
      guard let unit = c.unit, let n = c.hundredths() else { return nil }
      return TimexMeaning(.duration(Amount(hundredths: n, unit), to: nil))
    },
    TimexRule("age", "NUM UNITS old") { c in
      guard let unit = c.unit, let n = c.hundredths() else { return nil }
      return TimexMeaning(.age(Amount(hundredths: n, unit)))
    },
    TimexRule("described-duration", "NUM WORD UNITS") { c in
      guard let unit = c.unit, let n = c.hundredths() else { return nil }
      return TimexMeaning(.duration(Amount(hundredths: n, unit), to: nil))
    },
    TimexRule("duration-long", "NUM - UNIT - long", "NUM UNITS long", "NUM - UNITS - long", "NUM UNIT long") { c in
      guard let unit = c.unit, let n = c.hundredths() else { return nil }
      return TimexMeaning(.duration(Amount(hundredths: n, unit), to: nil))
    },
    TimexRule("duration-and-half", "NUM and a half UNITS", "NUM - and - a - half UNITS") { c in
      guard let unit = c.unit, let n = c.hundredths() else { return nil }
      return TimexMeaning(.duration(Amount(hundredths: n + 50, unit), to: nil))
    },
    TimexRule("unit-and-half", "a|one UNIT and a half") { c in
      c.unit.map { TimexMeaning(.duration(Amount(hundredths: 150, $0), to: nil)) }
    },
    TimexRule("half-unit", "half a|an UNIT", "a half -? UNIT", "half - UNIT") { c in
      c.unit.map { TimexMeaning(.duration(Amount(hundredths: 50, $0), to: nil)) }
    },
    TimexRule("duration-range", "NUM to|or|- NUM UNITS", "between NUM and NUM UNITS") { c in
      guard let unit = c.unit, let a = c.hundredths(0), let b = c.hundredths(1) else { return nil }
      return TimexMeaning(.duration(Amount(hundredths: a, unit), to: Amount(hundredths: b, unit)))
    },
    TimexRule(
      "one-unit", "INDEFINITE UNIT", "INDEFINITE UNIT or so", "INDEFINITE whole|full|entire|additional|single UNIT",
      "another UNIT",
      "UNIT - long", "the? whole|entire UNIT", "all UNIT"
    ) { c in
      return
        c.unit.map { TimexMeaning(.duration(Amount(1, $0), to: nil)) }
    },
    TimexRule("bare-unit", "UNIT") { c in
      guard let unit = c.unit else { return nil }
      if unit == .weekend { return TimexMeaning(.unit(.weekend, offset: 0, from: .reference)) }
      return [.day, .week, .month, .year].contains(unit) ? TimexMeaning(.duration(Amount(1, unit), to: nil)) : nil
    },
    TimexRule("couple", "a couple of? UNITS", "a couple of more UNITS") { c in
      c.unit.map { TimexMeaning(.duration(Amount(2, $0), to: nil)) }
    },
    TimexRule(
      "open-duration", "INDEFINITE? QUANTIFIER more? UNITS", "UNITS", "UNITS - long", "some UNITS", "QUANTIFIER - UNIT",
      "dozens|hundreds|thousands of UNITS", "recent|past|coming UNITS", "the coming UNITS", "those UNITS"
    ) { c in
      if c.unit == .weekend { return nil }
      return
        c.unit.map { TimexMeaning(.duration(Amount(nil, $0), to: nil)) }
    },
    TimexRule("relative-whole", "the? last|past|next UNIT") { c in
      guard let unit = c.unit, [.decade, .century, .millennium].contains(unit) else { return nil }
      let years = unit == .decade ? 10 : unit == .century ? 100 : 1000
      return TimexMeaning(.duration(Amount(years, .year), to: nil))
    },
    TimexRule(
      "relative-duration", "the? RELATION NUM UNIT|UNITS", "the first|final|previous|following|latest NUM UNITS",
      "these NUM UNITS", "another NUM UNITS", "the NUM UNITS", "the year - ago|earlier NUM UNITS"
    ) { c in
      guard let unit = c.unit, let n = c.hundredths() else { return nil }
      return TimexMeaning(.duration(Amount(hundredths: n, unit), to: nil))
    },
    TimexRule(
      "relative-open-duration", "the? RELATION few|several UNITS", "the first few UNITS",
      "the first|final UNITS"
    ) { c in
      c.unit.map { TimexMeaning(.duration(Amount(nil, $0), to: nil)) }
    },
    TimexRule("relative-couple", "the? RELATION couple of? UNITS") { c in
      c.unit.map { TimexMeaning(.duration(Amount(2, $0), to: nil)) }
    },
    TimexRule("overnight", "overnight") { _ in TimexMeaning(.date(DateFields()), clock: .init(part: .night)) },
  ]

  private static let sets: [TimexRule] = [
    TimexRule("every-unit", "EVERY UNIT", "per UNIT", "every other UNIT", "EVERY single UNIT") { c in
      c.unit.map { TimexMeaning(.set($0 == .night ? "TNI" : Amount(1, $0).code)) }
    },
    TimexRule("every-n-units", "EVERY NUM UNITS") { c in
      guard let unit = c.unit, let n = c.hundredths() else { return nil }
      return TimexMeaning(.set(Amount(hundredths: n, unit).code))
    },
    TimexRule("times-a-unit", "once|twice|thrice a|an|per|each|every UNIT", "NUM times a|an|per|each|every UNIT") { c in
      c.unit.map { TimexMeaning(.set(Amount(1, $0).code)) }
    },
    TimexRule("every-weekday", "EVERY WEEKDAY|WEEKDAYSHORT") { c in
      (c[.weekday] ?? c[.weekdayShort]).map { TimexMeaning(.set("XXXX-WXX-\($0)")) }
    },
    shortWeekday("mon", 1), shortWeekday("tues", 2), shortWeekday("tue", 2), shortWeekday("wed", 3),
    shortWeekday("thu", 4), shortWeekday("thur", 4), shortWeekday("thurs", 4), shortWeekday("fri", 5),
    shortWeekday("sat", 6),
    TimexRule("weekdays", "WEEKDAYS") { c in c[.weekdays].map { TimexMeaning(.set("XXXX-WXX-\($0)")) } },
    TimexRule("weekday-parts", "WEEKDAY PARTS") { c in
      guard let day = c[.weekday], let part = c[.parts].flatMap(PartOfDay.init) else { return nil }
      return TimexMeaning(.set("XXXX-WXX-\(day)T\(part.code)"))
    },
    TimexRule("every-month", "EVERY MONTH") { c in
      c.month.map { TimexMeaning(.set($0 < 10 ? "XXXX-0\($0)" : "XXXX-\($0)")) }
    },
    TimexRule("every-season", "EVERY SEASON") { c in
      c[.season].map { TimexMeaning(.set("XXXX-" + ["SP", "SU", "FA", "WI"][$0])) }
    },
    TimexRule("every-part", "EVERY PART") { c in
      c[.part].flatMap(PartOfDay.init).map { TimexMeaning(.set("T\($0.code)")) }
    },
    TimexRule("daily", "ADVERBOFSET") { c in
      c[.adverbOfSet].flatMap(TimeUnit.init).map { TimexMeaning(.set(Amount(1, $0).code)) }
    },
    TimexRule("weekends", "weekends") { _ in TimexMeaning(.set("XXXX-WE")) },
  ]

  /// "Every wed": short names without their capital are other words, but not behind "every".
  private static func shortWeekday(_ name: String, _ number: Int) -> TimexRule {
    TimexRule("every-weekday", "EVERY \(name)") { _ in TimexMeaning(.set("XXXX-WXX-\(number)")) }
  }

  /// "0330 hrs", "2015 GMT": four figures and a word of the clock.
  private static let clockOfFourFigures = TimexRule(
    "clock-of-four-figures", "N4 ZONE", "N4 hrs|hours|h ZONE?", "N4 hrs|hours|h? local time"
  ) { c in
    guard let figures = c.fourDigits, figures <= 2400, figures % 100 < 60 else { return nil }
    return TimexMeaning(
      .date(DateFields()), clock: .init(hour: figures / 100, minute: figures % 100, offset: c[.zone]))
  }

  private static let clocks: [TimexRule] = [
    TimexRule(
      "clock", "N2 : ~N2 HALFDAY? ZONE?", "N2 HALFDAY ZONE?", "N2 ~+ ~HALFDAY", "N2 ~. ~N2 HALFDAY ZONE?",
      "N2 : ~N2 hours|hrs ZONE?", "N2 ~. ~N2 hrs ZONE?"
    ) { c in
      guard var hour = c.small(0), hour <= 24 else { return nil }
      let minute = c.small(1)
      if let minute, minute > 59 { return nil }
      if let half = c[.halfDay] {
        guard (1...12).contains(hour) else { return nil }
        hour = hour % 12 + half
      }
      return TimexMeaning(.date(DateFields()), clock: .init(hour: hour, minute: minute ?? 0, offset: c[.zone]))
    },
    TimexRule("clock-seconds", "N2 : ~N2 : ~N2 HALFDAY? ZONE?") { c in
      guard var hour = c.small(0), let minute = c.small(1), let second = c.small(2), hour <= 24, minute < 60,
        second < 60
      else { return nil }
      if let half = c[.halfDay] { hour = hour % 12 + half }
      return TimexMeaning(
        .date(DateFields()), clock: .init(hour: hour, minute: minute, second: second, offset: c[.zone]))
    },
    TimexRule("clock-run-together", "NUM ~HALFDAY") { c in
      guard let digits = c.count(), (100...1259).contains(digits), digits % 100 < 60, let half = c[.halfDay] else {
        return nil
      }
      return TimexMeaning(.date(DateFields()), clock: .init(hour: digits / 100 % 12 + half, minute: digits % 100))
    },
    TimexRule("o-clock", "NUM o'clock", "NUM in the PART", "NUM o'clock in the PART") { c in
      guard var hour = c.count(), (1...12).contains(hour) else { return nil }
      if let part = c[.part].flatMap(PartOfDay.init), part != .morning, hour < 12 { hour += 12 }
      return TimexMeaning(.date(DateFields()), clock: .init(hour: hour))
    },
    TimexRule("noon", "NAMEDHOUR ZONE?", "N2 NAMEDHOUR ZONE?") { c in
      if let digits = c.small(), digits != 12 { return nil }
      return
        c[.namedHour].map { TimexMeaning(.date(DateFields()), clock: .init(hour: $0, offset: c[.zone])) }
    },
    TimexRule("part-of-day", "the PART", "PART") { c in
      c[.part].flatMap(PartOfDay.init).map { TimexMeaning(.date(DateFields()), clock: .init(part: $0)) }
    },
    TimexRule("part-early", "early|late PART", "the early|late PART") { c in
      c[.part].flatMap(PartOfDay.init).map { TimexMeaning(.date(DateFields()), clock: .init(part: $0)) }
    },
  ]

  /// What looks like a time and is none: these win over the rules above by being longer or standing first.
  static let noTimes: [TimexRule] = [
    TimexRule(
      "no-time", "may be", "second largest|biggest|most|best|time|half|of|to|man|woman", "day care", "year - round",
      "one second", "the second NUM", "all - time", "the fall of !YEAR",
      "as soon as", "soon after|afterward|afterwards|thereafter", "as recently as", "the? early hours",
      "early morning hours",
      "NUM - UNIT - old", "NUM - UNIT - olds", "NUM UNIT old", "quarterly", "last minute", "UNITS apart",
      "the foreseeable future", "to this day", "to that day", "this day and age", "high noon", "N4 ~, N4",
      "chapter|page|pages|flight|room|highway|route|section|no|number .? N4",
      "$ N4", "N4 ~- ~N4 ~- ~N4",
      "month|week|day|year|hour|minute|second - to - month|week|day|year|hour|minute|second",
      "century fox",
      "overnight train|trains|bus|buses|ferry|ferries|coach|flight|flights|sleeper|service|express|shift|accommodation",
      "quarter - final|finals", "the sun", "night club", "day one", "as many UNITS",
      "sun will|rise|rises|rose|rising|sets|shines|shine|shining",
      "aged between NUM and NUM UNITS?", "aged NUM to|- NUM UNITS?"
    ) { _ in TimexMeaning(.nothing) }
  ]
}
