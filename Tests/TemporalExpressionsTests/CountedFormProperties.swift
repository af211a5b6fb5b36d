import CivilCalendar
import DatelineModel
import TemporalExpressions
import Testing
import Text

/// Forms that count from publication or from a day mentioned, against the calendar: every day of a month's end, a leap day and the turn
/// of two years, and every hour.
@Suite struct CountedFormProperties {
  private static let days: [CivilDate] = [
    CivilDate(year: 2023, month: 12, day: 25)!, CivilDate(year: 2024, month: 2, day: 24)!,
    CivilDate(year: 2024, month: 4, day: 27)!, CivilDate(year: 2024, month: 12, day: 27)!,
  ].flatMap { first in (0..<9).map { first.adding(days: $0) } }

  private func timex(_ text: String, _ published: CivilDate) -> Timex? {
    let found = TimeTable.resolve(text, published: published).timexes
    return found.count == 1 ? found.first : nil
  }

  @Test(arguments: [1, 2, 3, 5, 7, 10, 28, 30, 31, 100, 366])
  func days(_ count: Int) {
    let units = count == 1 ? "day" : "days"
    for today in Self.days {
      #expect(timex("The mast fell \(count) \(units) ago.", today)?.day == today.adding(days: -count))
      #expect(timex("The fair opens \(count) \(units) from now.", today)?.day == today.adding(days: count))
    }
  }

  @Test(arguments: [1, 2, 3, 5, 13, 26, 52])
  func weeks(_ count: Int) {
    let units = count == 1 ? "week" : "weeks"
    for today in Self.days {
      for (text, days) in [("fell \(count) \(units) ago", -7 * count), ("opens \(count) \(units) from now", 7 * count)]
      {
        let week = ISOWeek(containing: today.adding(days: days))
        let found = timex("The mast \(text).", today)
        #expect(found?.interval?.start == week.monday, "\(text) \(today)")
        #expect(found?.interval?.length == 7)
      }
    }
  }

  /// A month has no 31 days, and "a month ago" is a month, not a day.
  @Test(arguments: [1, 2, 3, 6, 11, 12, 13, 18])
  func months(_ count: Int) {
    let units = count == 1 ? "month" : "months"
    for today in Self.days {
      for (text, months) in [("fell \(count) \(units) ago", -count), ("opens \(count) \(units) from now", count)] {
        let month = today.year * 12 + today.month - 1 + months
        let found = timex("The mast \(text).", today)?.interval
        #expect(found == CivilInterval(year: month / 12, month: month % 12 + 1), "\(text) \(today)")
      }
    }
  }

  @Test(arguments: [1, 2, 4, 10, 100])
  func years(_ count: Int) {
    let units = count == 1 ? "year" : "years"
    for today in Self.days {
      let past = today.year - count
      let coming = today.year + count
      #expect(
        timex("The mast fell \(count) \(units) ago.", today)?.interval == CivilInterval(years: past, through: past))
      #expect(
        timex("The lease ends \(count) \(units) from now.", today)?.interval
          == CivilInterval(years: coming, through: coming))
    }
  }

  @Test func wholeUnits() {
    for today in Self.days {
      for (word, offset) in [("last", -1), ("this", 0), ("next", 1)] {
        let week = ISOWeek(containing: today.adding(days: 7 * offset))
        #expect(timex("The mast fell \(word) week.", today)?.interval?.start == week.monday, "\(word) week \(today)")
        let month = today.year * 12 + today.month - 1 + offset
        #expect(
          timex("The mast fell \(word) month.", today)?.interval
            == CivilInterval(year: month / 12, month: month % 12 + 1), "\(word) month \(today)")
        let year = today.year + offset
        #expect(
          timex("The mast fell \(word) year.", today)?.interval == CivilInterval(years: year, through: year),
          "\(word) year \(today)")
      }
    }
  }

  /// Counted from a day that the text names.
  @Test(arguments: [1, 2, 3, 6, 30])
  func fromADayMentioned(_ count: Int) {
    let units = count == 1 ? "day" : "days"
    for day in Self.days {
      for (word, sign) in [("later", 1), ("earlier", -1)] {
        let text = "The mast fell on \(day.iso8601). The lock had burst \(count) \(units) \(word)."
        let found = TimeTable.resolve(text, published: day.adding(days: 60)).timexes
        #expect(found.last?.day == day.adding(days: sign * count), "\(text)")
      }
      let next = TimeTable.resolve(
        "The mast fell on \(day.iso8601). The next day it was raised.", published: day.adding(days: 60))
      #expect(next.timexes.last?.day == day.adding(days: 1))
    }
  }

  /// Every hour of the clock, and hours that pass midnight.
  @Test(arguments: 0..<24)
  func hours(_ hour: Int) {
    let half = hour < 12 ? "a.m." : "p.m."
    let name = "\(hour % 12 == 0 ? 12 : hour % 12) \(half)"
    for day in Self.days {
      let said = TimeTable.resolve("The mast fell at \(name) on \(day.iso8601).", published: day).timexes.first
      #expect(said?.day == day && said?.secondOfDay == hour * 3600, "\(name) \(day)")
      for count in [1, 5, 23, 30] {
        let text = "The mast fell at \(name) on \(day.iso8601). It burned \(count) hours later."
        let found = TimeTable.resolve(text, published: day.adding(days: 60)).timexes.last
        #expect(found?.day == day.adding(days: (hour + count) / 24), "\(text)")
        #expect(found?.secondOfDay == (hour + count) % 24 * 3600, "\(text)")
      }
    }
  }

  /// The week of each day: from Monday to Sunday, and from its Sunday where it is named by one.
  @Test func weeksOfADay() {
    for day in Self.days {
      let found = timex("Rain fell in the week of \(day.iso8601).", day.adding(days: 20))
      let monday = day.weekday.rawValue == 7 ? day.adding(days: 1) : ISOWeek(containing: day).monday
      #expect(found?.interval?.start == monday, "\(day)")
    }
  }

  /// The eve of each day, and the day after it.
  @Test func daysBesideADay() {
    for day in Self.days {
      #expect(timex("It was lit the day before \(day.iso8601).", day.adding(days: 20))?.day == day.adding(days: -1))
      #expect(timex("It was lit the day after \(day.iso8601).", day.adding(days: 20))?.day == day.adding(days: 1))
    }
  }
}
