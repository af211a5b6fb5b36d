package import CivilCalendar

/// What an expression says by itself, before any reference date is known.
package struct TimexMeaning: Sendable {
  /// The kinds of things that words of time say.
  package enum Core: Sendable {
    /// Parts of a date as written or counted: "March 3", "Tuesday", "the third quarter of last year".
    case date(DateFields)
    /// So many days from today: "yesterday" −1.
    case deictic(days: Int)
    /// A whole unit before, at or after the reference: "last week".
    case unit(TimeUnit, offset: Int, from: Anchor)
    /// "Tuesday of last week": a weekday of the week that lies so many weeks from that of the reference.
    case weekdayOfWeek(Weekday, offset: Int)
    /// "The first Monday of next month": the n-th of a whole unit, counted from its end when negative.
    case nthWeekday(Int, Weekday, of: TimeUnit, offset: Int, from: Anchor)
    /// A date of the Islamic or the Solar Hijri calendar: "14 Ramadan 1446".
    case foreign(ForeignDate)
    /// A distance from the reference: "two days ago", "a year later".
    case shift(Amount, backwards: Bool, from: Anchor)
    /// A length of time: "three weeks"; with a second end "two to three days".
    case duration(Amount, to: Amount?)
    /// "Two years and three months": lengths that are counted together, the longest unit first.
    case lengths([Amount])
    /// How old somebody is: "18 years old". A length of time in histories and chat; news states it of everybody it names.
    case age(Amount)
    /// A repetition, with its TIMEX3 value: "every Friday" `XXXX-WXX-5`.
    case set(String)
    /// Somewhere in the past, present or future: "recently".
    case vague(VagueReference)
    /// A feast: "Christmas", "last Ramadan".
    case holiday(Holiday, YearReference?)
    /// Words that look like a time and are none: page numbers, scores.
    case nothing
    /// Words that only narrow the expression behind them: "early", "the end of". Alone they are no time.
    case narrowing

    /// Whether it is counted away from what was mentioned before: "the next day", "four days earlier". "Later in the day" stays at
    /// it; where nothing was mentioned that is the day of publication.
    var isCountedFromStory: Bool {
      switch self {
      case .unit(_, let offset, let anchor): offset != 0 && anchor != .reference
      case .shift(_, _, let anchor): anchor != .reference
      default: false
      }
    }
  }

  package var core: Core
  /// Clock time or part of the day.
  package var clock: ClockFields?
  package var modifier: TimexModifier?
  /// How far from the day that the words name: "the eve of" −1 day, "the Friday before last" −1 week.
  package var step: CalendarStep?

  package init(
    _ core: Core, clock: ClockFields? = nil, modifier: TimexModifier? = nil, step: CalendarStep? = nil
  ) {
    self.core = core
    self.clock = clock
    self.modifier = modifier
    self.step = step
  }
}

/// A signed number of whole units by which a named day is passed: "two days before Sunday" −2 days. None: the unit that the day lies
/// in, "the week of March 6".
package struct CalendarStep: Hashable, Sendable {
  package var count: Int
  package var unit: TimeUnit

  package init(_ count: Int, _ unit: TimeUnit) {
    self.count = count
    self.unit = unit
  }
}

/// What a relative expression counts from.
package enum Anchor: Sendable {
  /// News: the day of publication; narrative: the last date mentioned.
  case reference
  /// The last date mentioned, in every genre: "the next day".
  case story
  /// The last day mentioned in the same block, else the reference: "earlier in the day".
  case block
}

/// TIMEX3's values for times that nobody can put on a calendar.
package enum VagueReference: Int, Sendable {
  case past = -1
  case present, future

  /// The TIMEX3 value.
  package var code: String { self == .past ? "PAST_REF" : self == .present ? "PRESENT_REF" : "FUTURE_REF" }
}

/// Which year is meant.
package enum YearReference: Hashable, Sendable {
  /// Astronomical year, as written.
  case written(Int)
  /// Counted from the year of the reference: "last year" −1.
  case relative(Int, Anchor)
  /// The latest, the next or the present one of its kind: "last March" −1, "next March" 1.
  case occurrence(Int)
}

/// Parts of a date; nil what the words do not say.
package struct DateFields: Hashable, Sendable {
  package var year: YearReference?
  package var isFiscal = false
  /// "Fiscal year 2007": the year is written as a fiscal one.
  package var isFiscalYear = false
  /// "'88": two digits, of the century that the text is about.
  package var isShortYear = false
  /// What "previous" and "following" count from.
  package var anchor = Anchor.reference
  /// "the 1988 period": the part of the year that the report is about.
  package var isPeriod = false
  /// First two or three digits: 19 for the 20th century (1900 …), 199 for the 1990s.
  package var century: Int?
  package var decade: Int?
  package var isBC = false
  package var half: Int?
  package var quarter: Int?
  package var season: Int?
  package var month: Int?
  package var week: Int?
  package var weekday: Weekday?
  package var day: Int?
  /// "The last Friday of February" −1: which of its weekdays in the month.
  package var nth: Int?
  /// What the figures of "3/11/2025" say of which of them is the month; nil where nothing is in doubt.
  package var order: NumericOrder?
  /// "a Tuesday", "one day in March": not said which.
  package var isIndefinite = false

  package init() {}

  package init(
    year: YearReference? = nil, month: Int? = nil, day: Int? = nil, weekday: Int? = nil, season: Int? = nil,
    quarter: Int? = nil, half: Int? = nil
  ) {
    self.year = year
    self.month = month
    self.day = day
    self.weekday = weekday.flatMap(Weekday.init)
    self.season = season
    self.quarter = quarter
    self.half = half
  }
}

/// A time of day as said.
package struct ClockFields: Hashable, Sendable {
  package var part: PartOfDay?
  package var hour: Int?
  package var minute: Int?
  package var second: Int?
  /// Minutes east of UTC, where a zone is named.
  package var offsetMinutes: Int?

  package init(part: PartOfDay? = nil, hour: Int? = nil, minute: Int? = nil, second: Int? = nil, offset: Int? = nil) {
    self.part = part
    self.hour = hour
    self.minute = minute
    self.second = second
    offsetMinutes = offset
  }

  /// What stands behind the date in a TIMEX3 value: "T17:00", "TEV".
  package var code: String {
    if let hour {
      var text = "T" + padded(hour, 2)
      text += ":" + padded(minute ?? 0, 2)
      if let second { text += ":" + padded(second, 2) }
      // TIMEX3 values are local time; only a time given in universal time is marked so.
      if offsetMinutes == 0 { text += "Z" }
      return text
    }
    return part.map { "T" + $0.code } ?? ""
  }
}

/// So many units; `count` nil where the words leave the number open ("several").
package struct Amount: Hashable, Sendable {
  /// In hundredths, so that "two and a half" stays exact.
  package var hundredths: Int?
  package var unit: TimeUnit

  package init(_ count: Int?, _ unit: TimeUnit) {
    hundredths = count.map { $0 * 100 }
    self.unit = unit
  }

  package init(hundredths: Int?, _ unit: TimeUnit) {
    self.hundredths = hundredths
    self.unit = unit
  }

  /// TIMEX3's value of lengths counted together: "P2Y3M", "PT2H30M".
  package static func code(of amounts: [Amount]) -> String {
    func part(_ isClock: Bool) -> String {
      amounts.filter { $0.unit.designator.isClock == isClock }
        .map { String($0.code.dropFirst(isClock ? 2 : 1)) }.joined()
    }
    let clock = part(true)
    return "P" + part(false) + (clock.isEmpty ? "" : "T" + clock)
  }

  /// Whole units, nil for fractions and for open numbers.
  package var whole: Int? {
    hundredths.flatMap { $0 % 100 == 0 ? $0 / 100 : nil }
  }

  /// TIMEX3: "P3W", "PT90M", "PXY", "P2.5Y".
  package var code: String {
    let (letter, isClock) = unit.designator
    let prefix = isClock ? "PT" : "P"
    // "Decades": some number of years, as "a decade" is ten of them.
    guard let hundredths else { return unit == .decade ? "PXY" : prefix + "X" + letter }
    if unit == .decade { return Amount(hundredths: hundredths * 10, .year).code }
    // TIMEX3 has no letter for half a year, and counts parts of a century in years.
    if unit == .half { return Amount(hundredths: hundredths * 6, .month).code }
    if unit == .century, hundredths % 100 != 0 { return Amount(hundredths: hundredths * 100, .year).code }
    let count = unit == .fortnight ? hundredths * 2 : hundredths
    if count % 100 == 50, unit == .hour || unit == .minute || unit == .year {
      let finer = unit == .hour ? "30M" : unit == .minute ? "30S" : "6M"
      return count < 100 ? prefix + finer : "\(prefix)\(count / 100)\(letter)\(finer)"
    }
    var number = String(count / 100)
    if count % 100 != 0 {
      var fraction = padded(count % 100, 2)
      while fraction.last == "0" { fraction.removeLast() }
      number += "." + fraction
    }
    return prefix + number + letter
  }
}
