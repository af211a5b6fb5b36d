import CivilCalendar

/// A date of a calendar that is not the Gregorian, as written: year and day may be missing.
package struct ForeignDate: Hashable, Sendable {
  /// The calendars that news names.
  package enum Calendar: Int, Sendable {
    case islamic, solarHijri
  }

  package var calendar: Calendar
  package var year: Int?
  package var month: Int
  package var day: Int?

  /// A date by its parts.
  package init(_ calendar: Calendar, year: Int?, month: Int, day: Int?) {
    self.calendar = calendar
    self.year = year
    self.month = month
    self.day = day
  }

  /// Its days in a year of its own calendar, nil where the calendar has no such day.
  func days(in year: Int) -> CivilInterval? {
    guard (1...12).contains(month), year > 0 else { return nil }
    guard let first = start(year, month) else { return nil }
    let next = month == 12 ? start(year + 1, 1) : start(year, month + 1)
    guard let next else { return nil }
    guard let day else { return CivilInterval(start: first, end: next) }
    let date = first.adding(days: day - 1)
    return day >= 1 && date < next ? CivilInterval(day: date) : nil
  }

  /// The year of its calendar that a day lies in.
  func year(of day: CivilDate) -> Int {
    calendar == .islamic ? IslamicDate(day).year : SolarHijriDate.year(of: day)
  }

  private func start(_ year: Int, _ month: Int) -> CivilDate? {
    switch calendar {
    case .islamic: IslamicDate(year: year, month: month, day: 1).civilDate
    case .solarHijri: SolarHijriDate(year: year, month: month, day: 1).civilDate
    }
  }
}
