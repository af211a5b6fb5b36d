/// A week of ISO 8601: Monday to Sunday; week 1 holds the year's first Thursday.
public struct ISOWeek: Hashable, Sendable {
  /// The year that holds the week's Thursday; it may differ from the calendar year of a day near New Year.
  public let year: Int
  /// 1 … 53
  public let week: Int

  /// The week that holds `date`.
  public init(containing date: CivilDate) {
    let thursday = date.adding(days: 4 - date.weekday.rawValue)
    let firstOfYear = CivilDate(year: thursday.year, month: 1, day: 1)!
    year = thursday.year
    week = (thursday.dayNumber - firstOfYear.dayNumber) / 7 + 1
  }

  /// The week's Monday.
  public var monday: CivilDate {
    let fourth = CivilDate(year: year, month: 1, day: 4)!
    return fourth.adding(days: 1 - fourth.weekday.rawValue + (week - 1) * 7)
  }
}
