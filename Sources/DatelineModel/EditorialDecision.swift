public import CivilCalendar

/// One thing that an editor decided about an entry.
public struct EditorialDecision: Hashable, Sendable {
  /// What is done.
  public enum Action: Hashable, Sendable {
    /// The entry is right.
    case confirm
    /// It happened at another time.
    case date(ReviewedDate)
    /// It happened somewhere else.
    case place(ReviewedPlace)
    /// Entries that report the same; they join this one.
    case merge([String])
    /// Words of a statement that reports something else; it gets an entry of its own.
    case split(String)
    /// The entry is not shown.
    case hide
    /// Other words are shown.
    case text(String)
    /// A remark, and nothing else.
    case note(String)
  }

  /// The entry's id.
  public let entry: String
  /// What is done.
  public let action: Action
  /// Why.
  public let note: String?
  /// Where the entry stood and what it said when the editor decided; it helps to find the entry again.
  public let was: EntryDescription?
  /// Line of the review file.
  public let line: Int

  /// A decision.
  public init(entry: String, action: Action, note: String? = nil, was: EntryDescription? = nil, line: Int) {
    self.entry = entry
    self.action = action
    self.note = note
    self.was = was
    self.line = line
  }
}

/// The time that an editor gives: a month, a day, a day with its hour, or the days of a range.
public struct ReviewedDate: Hashable, Sendable {
  /// The days.
  public let interval: CivilInterval
  /// How finely they are known.
  public let granularity: Granularity
  /// Seconds after midnight, where a clock time is given.
  public let secondOfDay: Int?

  /// A day, perhaps with a clock time.
  public init(day: CivilDate, secondOfDay: Int? = nil) {
    interval = CivilInterval(day: day)
    granularity = secondOfDay == nil ? .day : .minute
    self.secondOfDay = secondOfDay
  }

  /// Days from one to another, or a whole month.
  public init(interval: CivilInterval, granularity: Granularity) {
    self.interval = interval
    self.granularity = granularity
    secondOfDay = nil
  }

  /// Reads `2025-03-11`, `2025-03-11T13:00`, `2025-03`, and `2025-03-11/2025-03-14`, both days of which belong to it;
  /// nil for anything else.
  public init?(_ text: String) {
    let ends = text.split(separator: "/", omittingEmptySubsequences: false).map { String($0) }
    if ends.count == 2, let first = ReviewedDate.day(ends[0]), let last = ReviewedDate.day(ends[1]),
      let interval = CivilInterval(start: first, end: last.adding(days: 1))
    {
      self.init(interval: interval, granularity: .day)
    } else if let day = ReviewedDate.day(text) {
      self.init(day: day)
    } else if text.utf8.count == 7, let first = ReviewedDate.day(text + "-01"),
      let month = CivilInterval(year: first.year, month: first.month)
    {
      self.init(interval: month, granularity: .month)
    } else if text.utf8.count == 16, let time = DateTime(iso8601: text), let second = time.secondOfDay {
      self.init(day: time.date, secondOfDay: second)
    } else {
      return nil
    }
  }

  private static func day(_ text: String) -> CivilDate? {
    guard text.utf8.count == 10, let date = DateTime(iso8601: text)?.date, date.iso8601 == text else { return nil }
    return date
  }

  /// As it is written in a review file.
  public var iso8601: String {
    let day = interval.start.iso8601
    if granularity == .month { return String(day.prefix(day.utf8.count - 3)) }
    if let second = secondOfDay { return "\(day)T\(padded(second / 3600, 2)):\(padded(second / 60 % 60, 2))" }
    return interval.length == 1 ? day : "\(day)/\(interval.end.adding(days: -1).iso8601)"
  }
}

/// The place that an editor gives.
public enum ReviewedPlace: Hashable, Sendable {
  /// By a name that the gazetteer knows.
  case name(String)
  /// By its number at GeoNames.
  case geonameID(Int)
}

/// What distinguishes an entry from others when its id is gone: its first day and its words.
public struct EntryDescription: Hashable, Sendable {
  /// First day.
  public let day: CivilDate?
  /// Words.
  public let words: String

  /// A description.
  public init(day: CivilDate?, words: String) {
    self.day = day
    self.words = words
  }

  /// Reads "2025-03-11 Gunmen blew up the track": a day, where one stands there, and words.
  public init(_ text: String) {
    let parts = text.split(separator: " ", maxSplits: 1)
    if let first = parts.first, let date = ReviewedDate(String(first)) {
      self.init(day: date.interval.start, words: parts.count > 1 ? String(parts[1]) : "")
    } else {
      self.init(day: nil, words: text)
    }
  }
}
