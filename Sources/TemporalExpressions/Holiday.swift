package import CivilCalendar

/// A feast or memorial day and how its date is found.
package enum Holiday: Int, Sendable, CaseIterable {
  case newYearsDay, newYearsEve, valentine, stPatrick, mayDay, independenceDayUS, bastilleDay, halloween, allSaints
  case christmasEve, christmas, boxingDay, veteransDay, nineEleven, dDay
  case ashWednesday, palmSunday, goodFriday, easter, easterMonday, ascension, pentecost
  case martinLutherKingDay, presidentsDay, memorialDay, laborDay, columbusDay, thanksgiving, mothersDay, fathersDay
  case ramadan, eidAlFitr, eidAlAdha, ashura, pakistanDay, pakistanIndependence, republicDayIndia, womensDay

  /// The days it covers in a Gregorian year, in order; the Islamic year can bring one twice or not at all.
  package func days(in year: Int) -> [CivilInterval] {
    switch self {
    case .newYearsDay: fixed(1, 1, year)
    case .newYearsEve: fixed(12, 31, year)
    case .valentine: fixed(2, 14, year)
    case .stPatrick: fixed(3, 17, year)
    case .mayDay: fixed(5, 1, year)
    case .independenceDayUS: fixed(7, 4, year)
    case .bastilleDay: fixed(7, 14, year)
    case .halloween: fixed(10, 31, year)
    case .allSaints: fixed(11, 1, year)
    case .christmasEve: fixed(12, 24, year)
    case .christmas: fixed(12, 25, year)
    case .boxingDay: fixed(12, 26, year)
    case .veteransDay: fixed(11, 11, year)
    case .nineEleven: year == 2001 ? fixed(9, 11, 2001) : []
    case .dDay: year == 1944 ? fixed(6, 6, 1944) : []
    case .ashWednesday: easter(year, -46)
    case .palmSunday: easter(year, -7)
    case .goodFriday: easter(year, -2)
    case .easter: easter(year, 0)
    case .easterMonday: easter(year, 1)
    case .ascension: easter(year, 39)
    case .pentecost: easter(year, 49)
    case .martinLutherKingDay: nth(3, .monday, 1, year)
    case .presidentsDay: nth(3, .monday, 2, year)
    case .memorialDay: nth(-1, .monday, 5, year)
    case .laborDay: nth(1, .monday, 9, year)
    case .columbusDay: nth(2, .monday, 10, year)
    case .thanksgiving: nth(4, .thursday, 11, year)
    case .mothersDay: nth(2, .sunday, 5, year)
    case .fathersDay: nth(3, .sunday, 6, year)
    case .ramadan: islamic(9, 1, months: 1, year)
    case .eidAlFitr: islamic(10, 1, months: 0, year)
    case .eidAlAdha: islamic(12, 10, months: 0, year)
    case .ashura: islamic(1, 10, months: 0, year)
    case .pakistanDay: fixed(3, 23, year)
    case .pakistanIndependence: fixed(8, 14, year)
    case .republicDayIndia: fixed(1, 26, year)
    case .womensDay: fixed(3, 8, year)
    }
  }

  /// Whether its date rests on the sighting of the moon and may be a day off.
  package var isByMoonSighting: Bool { [.ramadan, .eidAlFitr, .eidAlAdha, .ashura].contains(self) }

  /// A feast of the Islamic year in its own calendar.
  var islamic: ForeignDate {
    switch self {
    case .eidAlFitr: ForeignDate(.islamic, year: nil, month: 10, day: 1)
    case .eidAlAdha: ForeignDate(.islamic, year: nil, month: 12, day: 10)
    case .ashura: ForeignDate(.islamic, year: nil, month: 1, day: 10)
    default: ForeignDate(.islamic, year: nil, month: 9, day: nil)
    }
  }

  /// Whether it happened once.
  package var year: Int? { self == .nineEleven ? 2001 : self == .dDay ? 1944 : nil }

  private func fixed(_ month: Int, _ day: Int, _ year: Int) -> [CivilInterval] {
    CivilDate(year: year, month: month, day: day).map { [CivilInterval(day: $0)] } ?? []
  }

  private func easter(_ year: Int, _ offset: Int) -> [CivilInterval] {
    MovableFeasts.easter(year: year).map { [CivilInterval(day: $0.adding(days: offset))] } ?? []
  }

  private func nth(_ n: Int, _ weekday: Weekday, _ month: Int, _ year: Int) -> [CivilInterval] {
    MovableFeasts.nth(n, weekday, month: month, year: year).map { [CivilInterval(day: $0)] } ?? []
  }

  /// By the tabular calendar; `isByMoonSighting` says that it may be a day off.
  private func islamic(_ month: Int, _ day: Int, months: Int, _ year: Int) -> [CivilInterval] {
    guard let first = CivilDate(year: year, month: 1, day: 1) else { return [] }
    let around = IslamicDate(first).year
    return (around...(around + 1)).compactMap { islamicYear in
      let start = IslamicDate(year: islamicYear, month: month, day: day).civilDate
      guard start.year == year else { return nil }
      let end =
        months == 0 ? start.adding(days: 1) : IslamicDate(year: islamicYear, month: month + 1, day: 1).civilDate
      return CivilInterval(start: start, end: end)
    }
  }
}
