import CivilCalendar
import TemporalExpressions

/// Urdu days named by their place: the last Friday of a month, the weekday of a week, weekdays ago, the night between two days, the
/// bare day of a month, dates of the Islamic year.
enum UrduNamedDays {
  static let rules: [TimexRule] = [
    TimexRule("nth-weekday-of-month", "MONTH کے|کی آخری WEEKDAY", "MONTH YEAR کے|کی آخری WEEKDAY") { c in
      nthWeekday(c, -1)
    },
    place("پہلے|پہلی", 1), place("دوسرے|دوسری", 2), place("تیسرے|تیسری", 3), place("چوتھے|چوتھی", 4),
    TimexRule("weekday-of-week", "RELATION UNIT کے|کی WEEKDAY") { c in
      guard c.unit == .week, let offset = c[.relation], let weekday = c[.weekday].flatMap(Weekday.init) else {
        return nil
      }
      return TimexMeaning(.weekdayOfWeek(weekday, offset: offset))
    },
    TimexRule("unit-before-last", "پچھلے|پچھلی|گزشتہ سے پچھلے|پچھلی|پیوستہ UNIT") { c in
      guard let unit = c.unit, unit.rawValue >= TimeUnit.day.rawValue else { return nil }
      return TimexMeaning(.unit(unit, offset: -2, from: .reference))
    },
    TimexRule("weekdays-ago", "NUM WEEKDAY پہلے|قبل") { c in
      guard let count = c.count(), (1...60).contains(count) else { return nil }
      var fields = DateFields(weekday: c[.weekday])
      fields.year = .occurrence(-1)
      return TimexMeaning(.date(fields), step: count == 1 ? nil : CalendarStep(1 - count, .week))
    },
    TimexRule("bare-day", "N2 تاریخ کو") { c in
      guard let day = c.small(), (1...31).contains(day) else { return nil }
      return TimexMeaning(.date(DateFields(day: day, weekday: nil)))
    },
    TimexRule("night-between-weekdays", "WEEKDAY اور WEEKDAY کی درمیانی شب|رات") { c in
      c[.weekday].map { TimexMeaning(.date(DateFields(weekday: $0)), clock: .init(part: .night)) }
    },
    TimexRule("night-between-days", "DAY اور DAY MONTH کی درمیانی شب|رات") { c in
      guard let month = c.month, let day = c.day() else { return nil }
      return TimexMeaning(.date(DateFields(month: month, day: day)), clock: .init(part: .night))
    },
    islamic("محرم", 1), islamic("رجب", 7), islamic("شعبان", 8), islamic("رمضان", 9), islamic("رمضان المبارک", 9),
    islamic("شوال", 10), islamic("ذوالحجہ", 12),
  ]

  private static func place(_ words: String, _ nth: Int) -> TimexRule {
    TimexRule("nth-weekday-of-month", "MONTH کے|کی \(words) WEEKDAY", "MONTH YEAR کے|کی \(words) WEEKDAY") { c in
      nthWeekday(c, nth)
    }
  }

  private static func nthWeekday(_ c: Captures, _ nth: Int) -> TimexMeaning? {
    guard let month = c.month, let weekday = c[.weekday] else { return nil }
    var fields = DateFields(year: c.year().map(YearReference.written), month: month, weekday: weekday)
    fields.nth = nth
    return TimexMeaning(.date(fields))
  }

  private static func islamic(_ name: String, _ month: Int) -> TimexRule {
    TimexRule("foreign-date", "DAY \(name)", "DAY \(name) N4", "DAY \(name) N4 ہجری", "\(name) N4") { c in
      let year = c.fourDigits
      guard year.map({ $0 < 1600 }) ?? true else { return nil }
      return TimexMeaning(.foreign(ForeignDate(.islamic, year: year, month: month, day: c.day())))
    }
  }
}
