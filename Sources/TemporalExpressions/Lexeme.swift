/// What a word can mean in an expression of time. A word may belong to several classes ("second", "last", "may").
package enum LexemeClass: UInt8, CaseIterable, Sendable {
  /// 1 … 12
  case month
  /// Month names cut short; they need company ("Mar. 3") or a full stop.
  case monthShort
  /// 1 … 7, Monday first
  case weekday
  /// A month of another calendar: 1 … 12 of the Islamic, 21 … 32 of the Solar Hijri year.
  case foreignMonth
  /// Weekdays cut short.
  case weekdayShort
  /// "Fridays": repeated weekdays.
  case weekdays
  /// A unit of time (`TimeUnit`), singular.
  case unit
  /// A unit, plural.
  case units
  /// 0 … 99 in words.
  case cardinal
  /// 100, 1000, 1000000
  case multiplier
  /// 1 … 31, 100 in words.
  case ordinal
  /// "st", "nd", "th" behind a number.
  case ordinalSuffix
  /// 0 spring, 1 summer, 2 autumn, 3 winter
  case season
  /// Part of the day (`PartOfDay`).
  case part
  /// Parts of the day, repeated: "nights".
  case parts
  /// 0 before noon, 12 after it
  case halfDay
  /// Noon 12, midnight 24.
  case namedHour
  /// Zone abbreviation; minutes east of UTC.
  case zone
  /// Day counted from today: 0, −1, 1.
  case deictic
  /// Day counted from today with the night meant.
  case deicticNight
  /// The unit before (−1), after (1) or the present one (0), counted from the reference: "last", "next", "this".
  case relation
  /// The same counted from the story: "previous", "following", "that", "same".
  case storyRelation
  /// Points into the past, present, future: −1, 0, 1 ("recently", "now", "soon").
  case vague
  /// Adjectives that do so: "recent", "current", "future".
  case vagueAdjective
  /// "former", "then": used in narratives only.
  case formerly
  /// A repeated unit in one word (`TimeUnit`): "daily".
  case adverbOfSet
  /// "every", "each"
  case every
  /// "several", "few", "many": an unknown number.
  case quantifier
  /// The decade in words: "nineties" 90.
  case decade
  /// A feast or memorial day (`Holiday` index).
  case holiday
  /// "the"
  case definite
  /// "a", "an": one.
  case indefinite
  /// "early" (START), "mid" (MID), "late" (END) …; value of `TimexModifier`.
  case modifier
  /// "about", "nearly"; value of `TimexModifier`.
  case approximator
  /// Words that open a span behind which a date stands: "in", "on", "since", "by", "until" …
  case preposition
  /// Words before the present: "was", "had".
  case pastVerb
  /// "will", "shall", "'ll"
  case futureVerb
  /// "scheduled", "expected", "due"
  case expectation
  /// 0: "is"; 1: "has"; 2: "takes", "opens", which state what a timetable says and so look ahead.
  case presentVerb
  /// "agreed", "ready": look ahead when an infinitive follows.
  case promise
  /// "to" before a verb.
  case infinitive
  /// "be", the infinitive: a participle behind it is governed by the verb before it.
  case be
  /// "been"
  case been
  /// "had"
  case pluperfect
  /// "have", behind "would" and "could": what did not happen.
  case have
  /// "ended", "since": the time behind it is over, or has begun.
  case overCue
  /// Saying: "said", "announced".
  case saying
  /// Believing, wanting, planning: "thinks", "hopes".
  case belief
  /// "by", "through": what is due then.
  case deadlineCue
  /// "earlier", "later": narrow "this month", not a day.
  case comparative
  /// "of", behind a fraction.
  case partOf
  /// "and", "or"
  case joint
  /// Months that are also words or first names: 0 a verb or noun ("may"), 1 a name ("April").
  case ambiguousMonth
  /// "fall", "spring": seasons that are also other words.
  case ambiguousSeason
  /// "until", "as early as": the time lies ahead.
  case aheadCue
  /// "fiscal"
  case fiscal
  /// 1 for BC, 0 for AD.
  case era
  /// Words that join clauses or stand for names and can never qualify a noun: "when", "into", "he".
  case function
  /// What a verb in the simple present stands behind: 0 "he", "still"; 1 the relative pronouns, "which".
  case subject
  /// "planned", "set", "due": a plan behind "was" too, when "for" or "to" follows.
  case arranged
  /// "for", behind a plan.
  case purpose
  /// "of", "by", "only": behind them a plural alone ("months") measures nothing.
  case looseCue
  /// "good", before "morning".
  case greeting
  /// A Roman numeral, of a century: "XIX", "XIXe".
  case roman

  /// The class's bit.
  @inline(__always)
  package var mask: UInt64 { 1 << UInt64(rawValue) }
}

/// A unit that time is counted in.
package enum TimeUnit: Int, Sendable {
  case second, minute, hour, day, weekend, week, fortnight, month, quarter, half, year, decade, century, millennium
  case night, season

  /// Whether ISO 8601 counts in it: seconds to years.
  package var isPlain: Bool { [.second, .minute, .hour, .day, .week, .month, .year].contains(self) }

  /// The designator of ISO 8601 durations as TIMEX3 writes them, and whether it stands behind the T.
  package var designator: (letter: String, isClock: Bool) {
    switch self {
    case .second: ("S", true)
    case .minute: ("M", true)
    case .hour: ("H", true)
    case .day: ("D", false)
    case .weekend: ("WE", false)
    case .week, .fortnight: ("W", false)
    case .month: ("M", false)
    case .quarter: ("Q", false)
    case .half: ("H", false)
    case .year: ("Y", false)
    case .decade: ("DE", false)
    case .century: ("CE", false)
    case .millennium: ("ML", false)
    case .night: ("NI", true)
    case .season: ("SE", false)
    }
  }
}

/// A part of the day, with TIMEX3's two letters.
package enum PartOfDay: Int, Sendable {
  case morning, midday, afternoon, evening, night, daytime

  /// The value behind the T: "MO", "AF" …
  package var code: String { ["MO", "MI", "AF", "EV", "NI", "DT"][rawValue] }
}

/// What is said of a time beyond its value; TIMEX3's `mod` attribute.
package enum TimexModifier: Int, Sendable {
  case before, after, onOrBefore, onOrAfter, lessThan, moreThan, equalOrLess, equalOrMore, start, mid, end,
    approximately

  /// The attribute's value.
  package var code: String {
    [
      "BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE",
      "START", "MID", "END", "APPROX",
    ][rawValue]
  }
}
