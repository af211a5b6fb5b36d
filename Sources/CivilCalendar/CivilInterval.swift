/// A stretch of days, half open: `start` belongs to it, `end` no longer.
public struct CivilInterval: Hashable, Codable, Sendable {
  /// First day.
  public let start: CivilDate
  /// The day after the last one.
  public let end: CivilDate

  /// An interval of at least one day.
  public init?(start: CivilDate, end: CivilDate) {
    guard start < end else { return nil }
    self.start = start
    self.end = end
  }

  /// One day.
  public init(day: CivilDate) {
    start = day
    end = day.adding(days: 1)
  }

  /// All of a month.
  public init?(year: Int, month: Int) {
    guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
    self.init(start: first, end: first.adding(months: 1))
  }

  /// All of the years `first` … `last`.
  public init?(years first: Int, through last: Int) {
    guard let a = CivilDate(year: first, month: 1, day: 1), let b = CivilDate(year: last, month: 12, day: 31)
    else { return nil }
    self.init(start: a, end: b.adding(days: 1))
  }

  /// Number of days, at least 1.
  public var length: Int { end.dayNumber - start.dayNumber }

  /// Whether `day` lies in the interval.
  public func contains(_ day: CivilDate) -> Bool { start <= day && day < end }

  /// Whether the two share a day.
  public func overlaps(_ other: CivilInterval) -> Bool { start < other.end && other.start < end }
}

/// How finely a time is known. Finer is smaller.
public enum Granularity: Int, Comparable, Codable, Sendable, CaseIterable {
  /// Known to a time of day: to its minute, its hour, or a part such as the evening.
  case minute, hour, partOfDay
  /// Known to a day or to days that stand together.
  case day, weekend, week
  /// Known to a stretch of a year.
  case month, season, quarter, half
  /// Known to a year or to years that stand together.
  case year, decade, century, millennium

  /// Finer granularities are smaller: `.day < .month`.
  public static func < (a: Granularity, b: Granularity) -> Bool { a.rawValue < b.rawValue }
}
