import CivilCalendar
import DatelineModel
import TemporalExpressions
import Testing
import Text

/// Each relative form against the calendar, from every day of two winters and the leap day between them: all weekdays, month ends and
/// the turn of the year.
@Suite struct RelativeFormProperties {
  private static let days: [CivilDate] = [
    CivilDate(year: 2023, month: 12, day: 18)!, CivilDate(year: 2024, month: 2, day: 20)!,
    CivilDate(year: 2024, month: 12, day: 24)!, CivilDate(year: 2025, month: 2, day: 22)!,
  ].flatMap { first in (0..<16).map { first.adding(days: $0) } }

  private func day(_ text: String, _ published: CivilDate) -> CivilDate? {
    let found = TimeTable.resolve(text, published: published).timexes
    return found.count == 1 ? found.first?.day : nil
  }

  /// The latest weekday before a day, by walking back.
  private func before(_ day: CivilDate, _ weekday: Weekday) -> CivilDate {
    (1...7).map { day.adding(days: -$0) }.first { $0.weekday == weekday }!
  }

  private func after(_ day: CivilDate, _ weekday: Weekday) -> CivilDate {
    (1...7).map { day.adding(days: $0) }.first { $0.weekday == weekday }!
  }

  @Test(arguments: Weekday.allCases)
  func weekdays(_ weekday: Weekday) {
    let name = weekday.name
    for today in Self.days {
      let last = before(today, weekday)
      let next = after(today, weekday)
      #expect(day("The mast fell the \(name) before last.", today) == last.adding(days: -7))
      #expect(day("The mast fell two \(name)s ago.", today) == last.adding(days: -7))
      #expect(day("The mast fell five \(name)s ago.", today) == last.adding(days: -28))
      #expect(day("The fair opens \(name) week.", today) == next.adding(days: 7))
      #expect(day("The fair opens a week on \(name).", today) == next.adding(days: 7))
      #expect(day("The fair opens a fortnight on \(name).", today) == next.adding(days: 14))
      #expect(day("The fair opens the \(name) after next.", today) == next.adding(days: 7))
      let monday = today.adding(days: 1 - today.weekday.rawValue)
      #expect(day("The mast fell on \(name) of last week.", today) == monday.adding(days: weekday.rawValue - 8))
      #expect(day("The fair opens on \(name) of next week.", today) == monday.adding(days: weekday.rawValue + 6))
    }
  }

  @Test(arguments: Weekday.allCases)
  func weekdaysOfMonths(_ weekday: Weekday) {
    for today in Self.days {
      let next = CivilDate(year: today.year, month: today.month, day: 1)!.adding(months: 1)
      let days = (0..<31).map { next.adding(days: $0) }.filter { $0.month == next.month && $0.weekday == weekday }
      #expect(day("They vote on the first \(weekday.name) of next month.", today) == days.first)
      #expect(day("They vote on the last \(weekday.name) of next month.", today) == days.last)
      #expect(day("They vote on the third \(weekday.name) of next month.", today) == days[2])
    }
  }

  @Test func deicticDays() {
    for today in Self.days {
      #expect(day("The mast fell day before yesterday.", today) == today.adding(days: -2))
      #expect(day("The fair opens day after tomorrow.", today) == today.adding(days: 2))
      #expect(day("The fair opens a week from tomorrow.", today) == today.adding(days: 8))
      #expect(day("The lock shuts at midnight tonight.", today) == today.adding(days: 1))
    }
  }

  @Test(arguments: 1...31)
  func bareDays(_ number: Int) {
    let suffix = [1: "st", 21: "st", 31: "st", 2: "nd", 22: "nd", 3: "rd", 23: "rd"][number] ?? "th"
    for today in Self.days {
      let past = (0...62).map { today.adding(days: -$0) }.first { $0.day == number }
      let coming = (0...62).map { today.adding(days: $0) }.first { $0.day == number }
      #expect(day("The kiln cracked on the \(number)\(suffix).", today) == past)
      #expect(day("The kiln will be lit on the \(number)\(suffix).", today) == coming)
    }
  }

  /// No range of days without a year ends before it begins.
  @Test(arguments: Weekday.allCases)
  func rangesRunForward(_ first: Weekday) {
    for today in Self.days {
      for last in Weekday.allCases where last != first {
        for text in [
          "The fair ran from \(first.name) to \(last.name).", "The fair will run from \(first.name) to \(last.name).",
        ] {
          let found = TimeTable.resolve(text, published: today).timexes.compactMap(\.day)
          #expect(
            found.count == 2 && found[0] < found[1] && found[1].dayNumber - found[0].dayNumber < 7, "\(text) \(today)")
        }
      }
    }
  }
}
