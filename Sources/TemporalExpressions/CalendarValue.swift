import CivilCalendar

/// A place on the calendar as far as it is known: TIMEX3 value, days covered, granularity.
struct CalendarValue {
  var text: String
  var interval: CivilInterval?
  var granularity: Granularity

  static func day(_ date: CivilDate) -> CalendarValue {
    CalendarValue(text: date.iso8601, interval: CivilInterval(day: date), granularity: .day)
  }

  static func month(_ year: Int, _ month: Int) -> CalendarValue {
    CalendarValue(
      text: yearText(year) + "-" + padded(month, 2), interval: CivilInterval(year: year, month: month),
      granularity: .month)
  }

  static func year(_ year: Int) -> CalendarValue {
    CalendarValue(
      text: yearText(year),
      interval: CivilInterval(years: year, through: year),
      granularity: .year)
  }

  /// "1998", "BC0218".
  private static func yearText(_ year: Int) -> String { year > 0 ? padded(year, 4) : "BC" + padded(1 - year, 4) }

  static func quarter(_ year: Int, _ quarter: Int) -> CalendarValue {
    let first = CivilDate(year: year, month: quarter * 3 - 2, day: 1)
    return CalendarValue(
      text: padded(year, 4) + "-Q\(quarter)",
      interval: first.flatMap { CivilInterval(start: $0, end: $0.adding(months: 3)) },
      granularity: .quarter)
  }

  static func half(_ year: Int, _ half: Int) -> CalendarValue {
    let first = CivilDate(year: year, month: half * 6 - 5, day: 1)
    return CalendarValue(
      text: padded(year, 4) + "-H\(half)",
      interval: first.flatMap { CivilInterval(start: $0, end: $0.adding(months: 6)) },
      granularity: .half)
  }

  /// Northern seasons by whole months: spring is March to May; winter begins in December of its year.
  static func season(_ year: Int, _ season: Int) -> CalendarValue {
    let first = CivilDate(year: year, month: [3, 6, 9, 12][season], day: 1)
    return CalendarValue(
      text: yearText(year) + "-" + ["SP", "SU", "FA", "WI"][season],
      interval: first.flatMap { CivilInterval(start: $0, end: $0.adding(months: 3)) }, granularity: .season)
  }

  static func week(containing date: CivilDate) -> CalendarValue {
    let week = ISOWeek(containing: date)
    return CalendarValue(
      text: padded(week.year, 4) + "-W" + padded(week.week, 2),
      interval: CivilInterval(start: week.monday, end: week.monday.adding(days: 7)), granularity: .week)
  }

  static func weekend(ofWeekWith date: CivilDate) -> CalendarValue {
    let week = ISOWeek(containing: date)
    return CalendarValue(
      text: padded(week.year, 4) + "-W" + padded(week.week, 2) + "-WE",
      interval: CivilInterval(start: week.monday.adding(days: 5), end: week.monday.adding(days: 7)),
      granularity: .weekend)
  }

  static func decade(_ decade: Int) -> CalendarValue {
    CalendarValue(
      text: padded(decade, 3), interval: CivilInterval(years: decade * 10, through: decade * 10 + 9),
      granularity: .decade)
  }

  static func century(_ century: Int) -> CalendarValue {
    CalendarValue(
      text: padded(century, 2), interval: CivilInterval(years: century * 100, through: century * 100 + 99),
      granularity: .century)
  }

  static func unknown(_ text: String, _ granularity: Granularity) -> CalendarValue {
    CalendarValue(text: text, interval: nil, granularity: granularity)
  }

  /// The unit of `unit` that lies `offset` units from the one with `date` in it.
  static func unit(_ unit: TimeUnit, _ offset: Int, from date: CivilDate) -> CalendarValue? {
    switch unit {
    case .day, .night: return day(date.adding(days: offset))
    case .week, .fortnight: return week(containing: date.adding(days: 7 * offset))
    case .weekend: return weekend(ofWeekWith: date.adding(days: 7 * offset))
    case .month:
      let there = CivilDate(year: date.year, month: date.month, day: 1)!.adding(months: offset)
      return month(there.year, there.month)
    case .quarter:
      let index = date.year * 4 + (date.month - 1) / 3 + offset
      return quarter(index / 4, index % 4 + 1)
    case .half:
      let index = date.year * 2 + (date.month - 1) / 6 + offset
      return half(index / 2, index % 2 + 1)
    case .year: return year(date.year + offset)
    case .decade: return decade(date.year / 10 + offset)
    case .century: return century(date.year / 100 + offset)
    case .second, .minute, .hour, .millennium, .season: return nil
    }
  }
}
