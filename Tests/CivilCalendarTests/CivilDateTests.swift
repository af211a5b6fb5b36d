import CivilCalendar
import Testing

@Suite struct CivilDateTests {
  @Test func everyDayOfFourHundredYearsComesBack() {
    let start = CivilDate(year: 1801, month: 1, day: 1)!.dayNumber
    var previous = CivilDate(dayNumber: start - 1)
    for number in start..<(start + 146_097) {
      let date = CivilDate(dayNumber: number)
      #expect(date.dayNumber == number)
      #expect(previous < date)
      #expect(date.weekday.rawValue == previous.weekday.rawValue % 7 + 1)
      previous = date
    }
  }

  @Test(arguments: [
    (2025, 4, 31), (2025, 2, 29), (1900, 2, 29), (2025, 13, 1), (2025, 0, 1), (2025, 1, 0), (10_000, 1, 1),
  ])
  func daysThatDoNotExist(year: Int, month: Int, day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    ("2025-03-11", Weekday.tuesday), ("2024-11-09", .saturday), ("2000-02-29", .tuesday), ("1970-01-01", .thursday),
    ("1600-01-01", .saturday),
  ])
  func weekdays(text: String, weekday: Weekday) {
    #expect(DateTime(iso8601: text)?.date.weekday == weekday)
  }

  @Test func monthsAreAddedWithoutOverflow() {
    let date = CivilDate(year: 2025, month: 1, day: 31)!
    #expect(date.adding(months: 1).iso8601 == "2025-02-28")
    #expect(date.adding(months: -11).iso8601 == "2024-02-29")
    #expect(date.adding(months: -25).iso8601 == "2022-12-31")
  }

  @Test(arguments: [
    ("2024-12-30", 2025, 1), ("2021-01-03", 2020, 53), ("2025-03-12", 2025, 11), ("2026-12-31", 2026, 53),
    ("2027-01-01", 2026, 53),
  ])
  func isoWeeks(text: String, year: Int, week: Int) {
    let found = ISOWeek(containing: DateTime(iso8601: text)!.date)
    #expect(found.year == year)
    #expect(found.week == week)
    #expect(found.monday.weekday == .monday)
  }

  @Test(arguments: [(2024, "2024-03-31"), (2025, "2025-04-20"), (1961, "1961-04-02"), (2038, "2038-04-25")])
  func easter(year: Int, day: String) {
    #expect(MovableFeasts.easter(year: year)?.iso8601 == day)
  }

  @Test func nthWeekday() {
    #expect(MovableFeasts.nth(4, .thursday, month: 11, year: 2024)?.iso8601 == "2024-11-28")
    #expect(MovableFeasts.nth(-1, .monday, month: 5, year: 2025)?.iso8601 == "2025-05-26")
    #expect(MovableFeasts.nth(5, .friday, month: 2, year: 2025) == nil)
  }

  @Test(arguments: [(1446, 9, 1, "2025-03-01"), (1445, 10, 1, "2024-04-10"), (1446, 1, 10, "2024-07-17")])
  func islamicCalendar(year: Int, month: Int, day: Int, expected: String) {
    let date = IslamicDate(year: year, month: month, day: day)
    #expect(date.civilDate.iso8601 == expected)
    #expect(IslamicDate(date.civilDate) == date)
  }
}

@Suite struct ISO8601Tests {
  @Test(arguments: [
    ("2025-03-12", "2025-03-12"), ("20250312", "2025-03-12"),
    ("2025-03-12T10:19:00+05:00", "2025-03-12T10:19:00+05:00"),
    ("2025-03-12T10:19:00.123Z", "2025-03-12T10:19:00Z"), ("2025-03-12 10:19", "2025-03-12T10:19:00"),
    ("2025-03-12T10:19:00-0330", "2025-03-12T10:19:00-03:30"), (" 2025-3-2", "2025-03-02"),
    ("2025-03-12T25:00", "2025-03-12"),
  ])
  func read(text: String, expected: String) {
    #expect(DateTime(iso8601: text)?.iso8601 == expected)
  }

  @Test(arguments: ["", "Tuesday", "2025", "2025-13-01", "2025-02-30", "12.03.2025", "99999999"])
  func refused(text: String) {
    #expect(DateTime(iso8601: text) == nil)
  }

  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z"), (951_827_696, "2000-02-29T12:34:56Z"), (-1, "1969-12-31T23:59:59Z"),
    (4_102_444_800, "2100-01-01T00:00:00Z"), (DateTime.fourDigitYears.lowerBound, "0001-01-01T00:00:00Z"),
    (DateTime.fourDigitYears.upperBound - 1, "9999-12-31T23:59:59Z"),
  ])
  func secondsAsCalendarTime(second: Int, text: String) {
    #expect(DateTime(utcSecond: second).iso8601 == text)
    #expect(DateTime(iso8601: text)?.utcSecond == second)
  }

  @Test func anInstantMovesToAnotherZoneAndMayChangeItsDay() {
    let utc = DateTime(iso8601: "2024-11-09T19:40:00Z")!
    #expect(utc.shifted(toOffset: 300).iso8601 == "2024-11-10T00:40:00+05:00")
    #expect(utc.shifted(toOffset: -1200 / 2).date.iso8601 == "2024-11-09")
    #expect(DateTime(iso8601: "2025-03-12")!.shifted(toOffset: 300).iso8601 == "2025-03-12")
  }
}
