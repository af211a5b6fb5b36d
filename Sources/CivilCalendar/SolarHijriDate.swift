/// A day of the Solar Hijri calendar of Iran and Afghanistan, with leap years by the cycle of 33 years, which agrees with
/// the observed equinox from 1206 to 1498 (1827 to 2119).
public struct SolarHijriDate: Hashable, Sendable {
  /// Year of the Hijra, in years of the sun.
  public let year: Int
  /// 1 (Farvardin) … 12 (Esfand)
  public let month: Int
  /// 1 … 31
  public let day: Int

  /// A date by its parts, whether or not there is such a day.
  public init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Whether a year has 366 days.
  public static func isLeap(_ year: Int) -> Bool { (25 * year + 11) % 33 < 8 }

  /// Days of a month: six of 31, five of 30, and Esfand of 29 or 30.
  private static func days(inMonth month: Int, of year: Int) -> Int {
    month <= 6 ? 31 : month < 12 || isLeap(year) ? 30 : 29
  }

  /// The Gregorian day; nil outside the years for which the cycle holds, and for days that the month does not have.
  public var civilDate: CivilDate? {
    guard SolarHijriDate.years.contains(year), (1...12).contains(month), day >= 1,
      day <= SolarHijriDate.days(inMonth: month, of: year)
    else { return nil }
    let before = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30
    return SolarHijriDate.newYear(year).adding(days: before + day - 1)
  }

  /// The year that a Gregorian day lies in.
  public static func year(of date: CivilDate) -> Int {
    let guess = date.year - 621
    guard years.contains(guess) else { return guess }
    return newYear(guess) <= date ? guess : guess - 1
  }

  private static let years = 1206...1498

  /// 1 Farvardin; that of 1206 fell on 22 March 1827.
  private static func newYear(_ year: Int) -> CivilDate {
    let leaps = (years.lowerBound..<max(year, years.lowerBound)).count { isLeap($0) }
    return CivilDate(dayNumber: firstDay + (year - years.lowerBound) * 365 + leaps)
  }

  /// 22 March 1827 as days since 1 January 1970.
  private static let firstDay = -52_150
}
