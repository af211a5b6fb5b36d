/// A day of the proleptic Gregorian calendar, without clock or zone.
///
/// A civil date is not an instant: "11 March 2025" names a different stretch of time in Quetta and in London.
/// Years are astronomical: 1 BC is year 0, 479 BC is year −478.
public struct CivilDate: Hashable, Comparable, Codable, Sendable {
  /// Astronomical year, −9999 … 9999.
  public let year: Int
  /// 1 … 12
  public let month: Int
  /// 1 … 31, never beyond the month's length
  public let day: Int

  /// The date, or nil where the calendar has no such day (31 April, 29 February 2025).
  public init?(year: Int, month: Int, day: Int) {
    guard (-9999...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= CivilDate.length(ofMonth: month, year: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The date that lies `dayNumber` days after 1 January 1970; clamped to −9999-01-01 … 10000-01-01.
  ///
  /// Integer arithmetic on the 400-year cycle of 146,097 days, counted from 1 March of year 0.
  public init(dayNumber: Int) {
    let shifted = min(max(dayNumber, CivilDate.firstDayNumber), CivilDate.lastDayNumber) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days since 1 January 1970.
  public var dayNumber: Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private static let firstDayNumber = CivilDate(unchecked: -9999, 1, 1).dayNumber
  /// One day beyond the last, so that the last can be an interval, too.
  private static let lastDayNumber = CivilDate(unchecked: 10_000, 1, 1).dayNumber

  private init(unchecked year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Day of the week.
  public var weekday: Weekday {
    Weekday(rawValue: ((dayNumber + 3) % 7 + 7) % 7 + 1)!
  }

  /// The date `days` later, or earlier when negative.
  public func adding(days: Int) -> CivilDate {
    CivilDate(dayNumber: dayNumber + days)
  }

  /// The same day `months` later; the last day of the month where the month is shorter (31 January → 28 February).
  public func adding(months: Int) -> CivilDate {
    let index = year * 12 + (month - 1) + months
    let y = index >= 0 ? index / 12 : (index - 11) / 12
    let m = index - y * 12 + 1
    let clamped = min(max(y, -9999), 9999)
    return CivilDate(unchecked: clamped, m, min(day, CivilDate.length(ofMonth: m, year: clamped)))
  }

  /// Number of days in a month: 28 … 31.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year: year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether 29 February exists in `year`.
  public static func isLeap(year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// Earlier days are smaller.
  public static func < (a: CivilDate, b: CivilDate) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}

/// A day of the week, numbered as in ISO 8601: Monday is 1, Sunday 7.
///
/// There is no `<`: which day a week begins with is a custom, not an order.
public enum Weekday: Int, Sendable, CaseIterable {
  /// The first day, as ISO 8601 counts.
  case monday = 1
  /// A day after it, in the order of the week.
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// English name: "Monday".
  public var name: String {
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][rawValue - 1]
  }
}
