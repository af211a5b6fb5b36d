public import CivilCalendar

/// An expression of time with its place on the calendar and the way it got there.
public struct Timex: Sendable {
  /// TIMEX3's types.
  public enum Kind: String, Codable, Sendable {
    /// A day or a stretch of days: "11 March", "last week".
    case date = "DATE"
    /// A time of day: "1 p.m.", "Tuesday evening".
    case time = "TIME"
    /// A length of time: "for three days".
    case duration = "DURATION"
    /// Times that come again: "every Friday".
    case set = "SET"
  }

  /// How a clock time is bounded.
  public enum ClockBound: String, Codable, Sendable {
    /// "about 1 pm"
    case about
    /// "shortly before 9 am"
    case before
    /// "just after noon"
    case after
  }

  /// The zone that a clock time names: "0200 GMT", "11 p.m. EST".
  public struct Zone: Hashable, Sendable {
    /// As the words write it: "GMT", "EST".
    public let name: String
    /// Minutes east of UTC; nil where the name stands for several zones and nothing on the page decides.
    public let offsetMinutes: Int?

    /// A zone as the words name it.
    package init(name: String, offsetMinutes: Int?) {
      self.name = name
      self.offsetMinutes = offsetMinutes
    }
  }

  /// What it was counted from.
  public enum Basis: Hashable, Sendable {
    /// Written in full; nothing was needed.
    case written
    /// Counted from the day of publication.
    case publication(CivilDate)
    /// Counted from a date mentioned before in the text.
    case story(TextRange, CivilDate)
    /// Counted from a happening that the words name and the text has not dated: where the text names it.
    case event(TextRange)
    /// Nothing to count from is known, or the words do not say enough.
    case unknown

    /// Where the date or the happening that it was counted from stands in the text; nil where it was counted from neither.
    public var range: TextRange? {
      switch self {
      case .story(let range, _), .event(let range): range
      case .written, .publication, .unknown: nil
      }
    }
  }

  /// Where it stands in the article's text.
  public let range: TextRange
  /// DATE, TIME, DURATION or SET.
  public let kind: Kind
  /// The TIMEX3 value; unknown digits are X ("XXXX-WXX-2").
  public package(set) var value: String
  /// TIMEX3's `mod`: "START", "APPROX" …
  public let modifier: String?
  /// The days it covers, nil for durations, repetitions and what could not be put on a calendar.
  public package(set) var interval: CivilInterval?
  /// How finely the interval is known.
  public let granularity: Granularity
  /// Seconds after midnight, when a clock time is given.
  public let secondOfDay: Int?
  /// The part of the day, as TIMEX3 writes it: "MO", "EV".
  public let partOfDay: String?
  /// How the clock time is bounded: "about 1 pm", "shortly before 9 am"; nil where it is exact or none is given.
  public let clockBound: ClockBound?
  /// The zone that its words name, nil where they name none. Value and seconds are those of the story's zone where one is given with
  /// the story, else those of this zone.
  public package(set) var zone: Zone?
  /// What it was counted from.
  public let basis: Basis
  /// The rule that found it.
  public let rule: String
  /// Why it was counted in this direction: "latest Tuesday not after publication". Empty when written in full.
  public let reason: String
  /// Index of the expression that ends a range which this one begins.
  public package(set) var rangeEnd: Int?
  /// "shortly before midnight": a time of day whose day comes from outside the sentence.
  package let isClockAlone: Bool
  /// "Four days earlier", "the next day" where nothing was mentioned to count from: counted from publication for want of it.
  package let isUnanchored: Bool
  /// Index of the token it begins with, and the one behind it.
  package var tokens: Range<Int>
  /// The expressions that TimeML has in its place where dateline joins or moves by choice; empty where they are the same.
  package var standard: [Timex] = []

  /// An expression of known parts; one that was read back from what was written has no tokens.
  package init(
    range: TextRange, kind: Kind, value: String, modifier: String?, interval: CivilInterval?, granularity: Granularity,
    secondOfDay: Int?, partOfDay: String?, basis: Basis, rule: String, reason: String, rangeEnd: Int?,
    isClockAlone: Bool, isUnanchored: Bool, tokens: Range<Int>, clockBound: ClockBound? = nil
  ) {
    self.clockBound = clockBound
    self.range = range
    self.kind = kind
    self.value = value
    self.modifier = modifier
    self.interval = interval
    self.granularity = granularity
    self.secondOfDay = secondOfDay
    self.partOfDay = partOfDay
    self.basis = basis
    self.rule = rule
    self.reason = reason
    self.rangeEnd = rangeEnd
    self.isClockAlone = isClockAlone
    self.isUnanchored = isUnanchored
    self.tokens = tokens
  }

  /// The one day it covers, nil when it is wider.
  public var day: CivilDate? {
    guard let interval, interval.length == 1 else { return nil }
    return interval.start
  }
}
