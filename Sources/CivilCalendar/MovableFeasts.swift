/// Days that the year moves: Easter, the n-th weekday of a month, and the Islamic calendar by table.
public enum MovableFeasts {
  /// Easter Sunday of the Gregorian calendar (the "anonymous" algorithm of 1876), years 1583 … 9999.
  public static func easter(year: Int) -> CivilDate? {
    guard (1583...9999).contains(year) else { return nil }
    let a = year % 19
    let b = year / 100, c = year % 100
    let d = b / 4, e = b % 4
    let g = (8 * b + 13) / 25
    let h = (19 * a + b - d - g + 15) % 30
    let i = c / 4, k = c % 4
    let l = (32 + 2 * e + 2 * i - h - k) % 7
    let m = (a + 11 * h + 19 * l) / 433
    let n = (h + l - 7 * m + 90) / 25
    let p = (h + l - 7 * m + 33 * n + 19) % 32
    return CivilDate(year: year, month: n, day: p)
  }

  /// The `n`-th `weekday` of a month, counted from its end when negative (−1 is the last).
  public static func nth(_ n: Int, _ weekday: Weekday, month: Int, year: Int) -> CivilDate? {
    guard n != 0, let first = CivilDate(year: year, month: month, day: 1) else { return nil }
    let length = CivilDate.length(ofMonth: month, year: year)
    if n > 0 {
      let offset = (weekday.rawValue - first.weekday.rawValue + 7) % 7
      return CivilDate(year: year, month: month, day: 1 + offset + (n - 1) * 7)
    }
    let last = first.adding(days: length - 1)
    let offset = (last.weekday.rawValue - weekday.rawValue + 7) % 7
    return CivilDate(year: year, month: month, day: length - offset + (n + 1) * 7)
  }
}

/// A day of the tabular Islamic calendar (civil epoch, leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29 of 30).
///
/// Months begin by the sighting of the moon; the table can be a day off in either direction, and says so nowhere
/// in itself: whoever prints such a date has to.
public struct IslamicDate: Hashable, Sendable {
  /// Year of the Hijra, 1 and later.
  public let year: Int
  /// 1 (Muharram) … 12 (Dhu al-Hijjah); Ramadan is 9.
  public let month: Int
  /// 1 … 30
  public let day: Int

  /// A date by its parts; not checked against the length of the month.
  public init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The date of the tabular calendar for a Gregorian day.
  public init(_ date: CivilDate) {
    let days = date.dayNumber - IslamicDate.epoch
    var y = (30 * days + 10_646) / 10_631
    while IslamicDate(year: y, month: 1, day: 1).dayNumber > date.dayNumber { y -= 1 }
    let inYear = date.dayNumber - IslamicDate(year: y, month: 1, day: 1).dayNumber
    var m = 1
    while m < 12, IslamicDate(year: y, month: m + 1, day: 1).dayNumber <= date.dayNumber { m += 1 }
    year = y
    month = m
    day =
      inYear
      - (IslamicDate(year: y, month: m, day: 1).dayNumber
        - IslamicDate(year: y, month: 1, day: 1).dayNumber) + 1
  }

  /// 16 July 622 of the Julian calendar, as days since 1 January 1970.
  private static let epoch = -492_148

  /// Days since 1 January 1970.
  public var dayNumber: Int {
    day + (59 * (month - 1) + 1) / 2 + (year - 1) * 354 + (3 + 11 * year) / 30 + IslamicDate.epoch - 1
  }

  /// The Gregorian day by the table.
  public var civilDate: CivilDate { CivilDate(dayNumber: dayNumber) }
}
