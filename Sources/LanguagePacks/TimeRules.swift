import CivilCalendar
import TemporalExpressions

/// What rows of words mean in most languages: a pack gives the rows, the meaning is written once.
enum TimeRules {
  /// Parts of a date as they stand: day, month, year, weekday, season, and with "last", "next", "this" the one that the word says.
  static func date(_ name: String, _ patterns: String...) -> TimexRule {
    TimexRule(name, patterns) { c in
      var fields = DateFields(
        year: c.year().map(YearReference.written) ?? c[.relation].map(YearReference.occurrence), month: c.month,
        day: c.day() ?? c.small(), weekday: c[.weekday] ?? c[.weekdayShort], season: c[.season])
      if let day = fields.day, !(1...31).contains(day) { return nil }
      if let short = c.twoDigitYear {
        fields.year = .written(fullYear(short))
        fields.isShortYear = true
      }
      return TimexMeaning(.date(fields), clock: c[.part].flatMap(PartOfDay.init).map { .init(part: $0) })
    }
  }

  /// Two digits of a year: 1930 … 2029.
  static func fullYear(_ short: Int) -> Int { short < 30 ? 2000 + short : 1900 + short }

  /// Dates in figures, the day first as all of Europe and Latin America write it, and those of ISO 8601.
  static let figures: [TimexRule] = [
    TimexRule(
      "numeric", "N2 ~/ ~N2 ~/ ~N4", "N2 ~. ~N2 ~. ~N4", "N2 ~- ~N2 ~- ~N4", "N2 ~. N2 ~. N4"
    ) { c in numeric(c.fourDigits, c.small(1), c.small(0)) },
    TimexRule("numeric-short", "N2 ~/ ~N2 ~/ ~YY", "N2 ~. ~N2 ~. ~YY") { c in
      numeric(c.twoDigitYear.map(fullYear), c.small(1), c.small(0))
    },
    TimexRule("iso-date", "N4 ~- ~N2 ~- ~N2") { c in numeric(c.fourDigits, c.small(0), c.small(1)) },
    TimexRule("nine-eleven", "N2 ~- ~s") { c in c.small() == 11 ? TimexMeaning(.holiday(.nineEleven, nil)) : nil },
  ]

  /// A day of a calendar as it is written in figures; nil where there is none.
  static func numeric(_ year: Int?, _ month: Int?, _ day: Int?) -> TimexMeaning? {
    guard let year, let month, let day, year >= 1000, (1...12).contains(month), (1...31).contains(day) else {
      return nil
    }
    return TimexMeaning(.date(DateFields(year: .written(year), month: month, day: day)))
  }

  /// The n-th weekday of a month, the last one where no ordinal is caught.
  static func nthOfMonth(_ patterns: String...) -> TimexRule {
    TimexRule("nth-weekday-of-month", patterns) { c in
      guard let month = c.month, let weekday = c[.weekday], (1...5).contains(c.ordinal ?? 1) else { return nil }
      var fields = DateFields(year: c.year().map(YearReference.written), month: month, weekday: weekday)
      fields.nth = c.ordinal ?? -1
      return TimexMeaning(.date(fields))
    }
  }

  /// The n-th weekday of this, the last or the next month or year.
  static func nthOfUnit(_ patterns: String...) -> TimexRule {
    TimexRule("nth-weekday-of-unit", patterns) { c in
      guard let weekday = c[.weekday].flatMap(Weekday.init), let unit = c.unit, unit == .month || unit == .year,
        (1...5).contains(c.ordinal ?? 1)
      else { return nil }
      return TimexMeaning(.nthWeekday(c.ordinal ?? -1, weekday, of: unit, offset: c[.relation] ?? 0, from: .reference))
    }
  }

  /// The weekday of this, the last or the next week.
  static func weekdayOfWeek(_ patterns: String...) -> TimexRule {
    TimexRule("weekday-of-week", patterns) { c in
      guard c.unit == .week, let offset = c[.relation], let weekday = c[.weekday].flatMap(Weekday.init) else {
        return nil
      }
      return TimexMeaning(.weekdayOfWeek(weekday, offset: offset))
    }
  }

  /// A weekday so many times before the reference: "hace tres lunes".
  static func weekdaysAgo(_ patterns: String...) -> TimexRule {
    TimexRule("weekdays-ago", patterns) { c in
      guard let count = c.count(), (1...60).contains(count), let weekday = c[.weekday] ?? c[.weekdays] else {
        return nil
      }
      return passedWeekday(weekday, CalendarStep(1 - count, .week))
    }
  }

  /// The latest such weekday, passed by a step.
  static func passedWeekday(_ weekday: Int, _ step: CalendarStep) -> TimexMeaning {
    var fields = DateFields(weekday: weekday)
    fields.year = .occurrence(-1)
    return TimexMeaning(.date(fields), step: step.count == 0 ? nil : step)
  }

  /// The night that begins on the first of two days or weekdays.
  static func night(_ patterns: String...) -> TimexRule {
    TimexRule("night-between-days", patterns) { c in
      guard c.day() != nil || c[.weekday] != nil else { return nil }
      return TimexMeaning(
        .date(
          DateFields(year: c.year().map(YearReference.written), month: c.month, day: c.day(), weekday: c[.weekday])),
        clock: .init(part: .night))
    }
  }

  /// A day counted from today, with the part of the day where one is said.
  static func deictic(_ name: String, _ patterns: String..., days: Int? = nil, part: PartOfDay? = nil) -> TimexRule {
    TimexRule(name, patterns) { c in
      guard let days = days ?? c[.deictic] else { return nil }
      let part = part ?? c[.part].flatMap(PartOfDay.init)
      return TimexMeaning(.deictic(days: days), clock: part.map { .init(part: $0) })
    }
  }

  /// "Last week", "this year"; with a fixed offset where the words have none of their own.
  static func unit(_ name: String, _ patterns: String..., offset: Int? = nil, unit fixed: TimeUnit? = nil) -> TimexRule
  {
    TimexRule(name, patterns) { c in
      guard let unit = fixed ?? c.unit, let offset = offset ?? c[.relation], unit.rawValue >= TimeUnit.day.rawValue
      else {
        return nil
      }
      if unit == .night { return TimexMeaning(.deictic(days: offset), clock: .init(part: .night)) }
      // "An diesem Tag", "al próximo día": a day that was told of.
      let isTold = unit == .day && fixed == nil && c[.relation] != nil
      return TimexMeaning(.unit(unit, offset: offset, from: isTold ? .story : .reference))
    }
  }

  /// "Fin de l'année", "principios de mes": the beginning, middle or end of the unit that the text is in.
  static func boundary(_ name: String, _ patterns: String..., modifier: TimexModifier) -> TimexRule {
    TimexRule(name, patterns) { c in
      guard let unit = c.unit, [.week, .month, .year, .decade, .century].contains(unit) else { return nil }
      return TimexMeaning(.unit(unit, offset: 0, from: .reference), modifier: modifier)
    }
  }

  /// "The following day", "that year": counted from what was told before.
  static func storyUnit(
    _ name: String, _ patterns: String..., offset: Int? = nil, unit fixed: TimeUnit? = nil, part: PartOfDay? = nil
  ) -> TimexRule {
    TimexRule(name, patterns) { c in
      guard let unit = fixed ?? c.unit, unit.rawValue >= TimeUnit.day.rawValue else { return nil }
      let part = part ?? c[.part].flatMap(PartOfDay.init)
      let day: TimeUnit = unit == .night ? .day : unit
      return TimexMeaning(
        .unit(day, offset: offset ?? c[.storyRelation] ?? 0, from: .story),
        clock: part.map { .init(part: $0) } ?? (unit == .night ? .init(part: .night) : nil))
    }
  }

  /// So many units before or after; an unknown number behind "several".
  static func shift(
    _ name: String, _ patterns: String..., backwards: Bool, from anchor: Anchor, plus hundredths: Int = 0
  ) -> TimexRule {
    TimexRule(name, patterns) { c in
      guard let unit = c.unit else { return nil }
      let isOpen = c.hundredths() == nil && (c[.quantifier] != nil || c[.units] != nil && c[.unit] == nil)
      let count = isOpen ? nil : (c.hundredths() ?? 100) + hundredths
      return TimexMeaning(.shift(Amount(hundredths: count, unit), backwards: backwards, from: anchor))
    }
  }

  /// A length of time; of one unit where no number is caught, of an unknown number behind "several" and for a plural alone.
  static func duration(
    _ name: String, _ patterns: String..., hundredths fixed: Int? = nil, plus: Int = 0, modifier: TimexModifier? = nil
  ) -> TimexRule {
    TimexRule(name, patterns) { c in
      guard let unit = c.unit else { return nil }
      let isOpen = c.hundredths() == nil && (c[.quantifier] != nil || c[.units] != nil && c[.unit] == nil)
      let count = fixed ?? c.hundredths() ?? (isOpen ? nil : 100)
      return TimexMeaning(.duration(Amount(hundredths: count.map { $0 + plus }, unit), to: nil), modifier: modifier)
    }
  }

  /// "Two or three weeks".
  static func durationRange(_ patterns: String...) -> TimexRule {
    TimexRule("duration-range", patterns) { c in
      guard let unit = c.unit, let a = c.hundredths(0), let b = c.hundredths(1) else { return nil }
      return TimexMeaning(.duration(Amount(hundredths: a, unit), to: Amount(hundredths: b, unit)))
    }
  }

  /// A length of an unknown number of units, in one word or phrase.
  static func open(_ name: String, _ patterns: String..., unit: TimeUnit) -> TimexRule {
    TimexRule(name, patterns) { _ in TimexMeaning(.duration(Amount(nil, unit), to: nil)) }
  }

  /// "Every Friday", "each month", "every two weeks", "every summer".
  static func set(_ name: String, _ patterns: String...) -> TimexRule {
    TimexRule(name, patterns) { c in
      if let weekday = c[.weekday] ?? c[.weekdays] {
        let part = (c[.part] ?? c[.parts]).flatMap(PartOfDay.init).map { "T" + $0.code } ?? ""
        return TimexMeaning(.set("XXXX-WXX-\(weekday)\(part)"))
      }
      if let part = (c[.part] ?? c[.parts]).flatMap(PartOfDay.init) { return TimexMeaning(.set("T" + part.code)) }
      if let month = c.month { return TimexMeaning(.set(month < 10 ? "XXXX-0\(month)" : "XXXX-\(month)")) }
      if let season = c[.season] { return TimexMeaning(.set("XXXX-" + ["SP", "SU", "FA", "WI"][season])) }
      guard let unit = c.unit ?? c[.adverbOfSet].flatMap(TimeUnit.init) else { return nil }
      if unit == .weekend { return TimexMeaning(.set("XXXX-WE")) }
      if unit == .night { return TimexMeaning(.set("TNI")) }
      return TimexMeaning(.set(Amount(hundredths: c.hundredths() ?? 100, unit).code))
    }
  }

  /// "Per year": not of what counts by the hour, such as a speed.
  static func per(_ patterns: String...) -> TimexRule {
    TimexRule("per-unit", patterns) { c in
      guard let unit = c.unit, unit.rawValue >= TimeUnit.day.rawValue else { return nil }
      return TimexMeaning(.set(Amount(1, unit).code))
    }
  }

  /// Half a unit before or after: half a year is six months.
  static func halfShift(_ name: String, _ patterns: String..., backwards: Bool, from anchor: Anchor) -> TimexRule {
    TimexRule(name, patterns) { c in
      let amount: Amount? =
        switch c.unit {
        case .year: Amount(6, .month)
        case .hour: Amount(30, .minute)
        case .decade: Amount(5, .year)
        case .century: Amount(50, .year)
        default: nil
        }
      return amount.map { TimexMeaning(.shift($0, backwards: backwards, from: anchor)) }
    }
  }

  /// A time of the clock: hour and minute as caught, in the half of the day that its part says.
  static func clock(_ name: String, _ patterns: String..., minute fixed: Int? = nil) -> TimexRule {
    TimexRule(name, patterns) { c in
      guard var hour = c.small(0) ?? c.count() ?? c[.namedHour], (0...24).contains(hour) else { return nil }
      let minute = fixed ?? c.twoDigitYear ?? c.small(1) ?? 0
      if let fixed, fixed < 0 { hour -= 1 }
      guard (-59...59).contains(minute), hour >= 0 else { return nil }
      if let part = (c[.part] ?? c[.parts]).flatMap(PartOfDay.init), part != .morning, hour < 12,
        !(part == .night && hour < 6), !(part == .midday && hour > 9)
      {
        hour += 12
      }
      if let half = c[.halfDay] { hour = hour % 12 + half }
      return TimexMeaning(
        .date(DateFields()),
        clock: .init(hour: hour, minute: minute < 0 ? 60 + minute : minute, second: c.small(2), offset: c[.zone]))
    }
  }

  /// A part of the day alone.
  static func part(_ name: String, _ patterns: String..., of fixed: PartOfDay? = nil) -> TimexRule {
    TimexRule(name, patterns) { c in
      (fixed ?? (c[.part] ?? c[.parts]).flatMap(PartOfDay.init)).map {
        TimexMeaning(.date(DateFields()), clock: .init(part: $0))
      }
    }
  }

  /// A year as written.
  static func year(_ patterns: String...) -> TimexRule {
    TimexRule("year", patterns) { c in
      guard let year = c.year() ?? c.count(), (1000...2999).contains(year) else { return nil }
      return TimexMeaning(.date(DateFields(year: .written(year))))
    }
  }

  /// A year before Christ.
  static func yearBeforeChrist(_ patterns: String...) -> TimexRule {
    TimexRule("year-bc", patterns) { c in
      guard let year = c.count(), year > 0, year < 10_000 else { return nil }
      var fields = DateFields(year: .written(1 - year), month: c.month)
      fields.isBC = true
      return TimexMeaning(.date(fields))
    }
  }

  /// "The third quarter of 2019"; the last one where no ordinal is caught.
  static func quarter(_ patterns: String...) -> TimexRule {
    TimexRule("quarter", patterns) { c in
      let n = c.ordinal ?? c.small() ?? 4
      guard (1...4).contains(n) else { return nil }
      return TimexMeaning(.date(DateFields(year: year(c), quarter: n)))
    }
  }

  /// "The first half of 2023"; the second one where no ordinal is caught.
  static func half(_ patterns: String...) -> TimexRule {
    TimexRule("half", patterns) { c in
      let n = c.ordinal ?? 2
      guard (1...2).contains(n) else { return nil }
      return TimexMeaning(.date(DateFields(year: year(c), half: n)))
    }
  }

  /// A year as written, or that of the word of relation.
  private static func year(_ c: Captures) -> YearReference? {
    c.year().map(YearReference.written) ?? c[.relation].map { .relative($0, .reference) }
  }

  /// "The sixties", "the 1990s".
  static func decade(_ patterns: String...) -> TimexRule {
    TimexRule("decade", patterns) { c in
      guard let number = c.year() ?? c[.decade] ?? c.count() ?? c.twoDigitYear, number % 10 == 0,
        number < 100 && number >= 10 || number >= 1000
      else { return nil }
      var fields = DateFields()
      fields.decade = number < 100 ? 190 + number / 10 : number / 10
      return TimexMeaning(.date(fields))
    }
  }

  /// "The 19th century".
  static func century(_ patterns: String..., isBC: Bool = false) -> TimexRule {
    TimexRule("century", patterns) { c in
      guard let n = c[.roman] ?? c.ordinal ?? c[.cardinal] ?? c.small(), (1...30).contains(n) else { return nil }
      var fields = DateFields()
      fields.century = n - 1
      fields.isBC = isBC
      return TimexMeaning(.date(fields))
    }
  }

  /// The day of the month alone: "el día 12".
  static func bareDay(_ patterns: String...) -> TimexRule {
    TimexRule("bare-day", patterns) { c in
      guard let day = c.day() ?? c.small(), (1...31).contains(day) else { return nil }
      return TimexMeaning(.date(DateFields(day: day, weekday: c[.weekday])))
    }
  }

  /// A feast, also with its year or "last" and "next".
  static func feast(_ names: String..., is holiday: Holiday, of: String) -> TimexRule {
    TimexRule("holiday", names.flatMap { [$0, "\($0) \(of) YEAR", "RELATION \($0)", "\($0) RELATION"] }) { c in
      TimexMeaning(
        .holiday(holiday, c.year().map(YearReference.written) ?? c[.relation].map(YearReference.occurrence)))
    }
  }

  /// A word that points somewhere into the past, present or future.
  static func vague(_ name: String, _ patterns: String..., reference: VagueReference? = nil) -> TimexRule {
    TimexRule(name, patterns) { c in
      (reference ?? (c[.vague] ?? c[.vagueAdjective]).flatMap(VagueReference.init)).map { TimexMeaning(.vague($0)) }
    }
  }

  /// Words that only narrow what stands behind them.
  static func narrowing(_ name: String, _ patterns: String..., modifier: TimexModifier) -> TimexRule {
    TimexRule(name, patterns) { _ in TimexMeaning(.narrowing, modifier: modifier) }
  }

  /// Words that pass the day behind them; alone they are no time.
  static func step(_ name: String, _ patterns: String..., by step: CalendarStep) -> TimexRule {
    TimexRule(name, patterns) { _ in TimexMeaning(.narrowing, step: step) }
  }

  /// What looks like a time and is none.
  static func nothing(_ patterns: String...) -> TimexRule {
    TimexRule("no-time", patterns) { _ in TimexMeaning(.nothing) }
  }

  /// Roman numerals of centuries as lines of a lexicon, bare and with each of the endings that make them ordinals.
  static func romanNumerals(endings: String = "") -> String {
    let tens = ["", "x", "xx"]
    let ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
    return (1...29).map { n in
      let numeral = tens[n / 10] + ones[n % 10]
      let forms = [numeral] + endings.split(separator: " ").map { numeral + $0 }
      return "roman \(n): " + forms.map { "^" + $0 }.joined(separator: " ")
    }.joined(separator: "\n")
  }
}
