import CivilCalendar
import DatelineModel
import TemporalExpressions
import Testing
import Text

/// Clock times that name their zone, counted from Wednesday, 12 March 2025.
@Suite struct ClockZoneTests {
  private func read(_ text: String, zone: String? = nil, country: String? = nil, day: CivilDate = TimeTable.day) -> (
    timexes: [Timex], diagnostics: [Diagnostic]
  ) {
    var reference = TimexResolver.Reference(publication: day)
    reference.zone = zone.flatMap { CivilTimeZone(identifier: $0) }
    reference.country = country
    return TimeTable.resolver.resolve(Tokenization(Array(text.utf8)), reference)
  }

  /// A clock of another zone is put on the day of the story.
  @Test(
    arguments: [
      ("The tug sank at 0200 GMT on Tuesday.", "Asia/Karachi", "2025-03-11T07:00", "2025-03-11"),
      ("The tug sank at 2130 GMT on Monday.", "Asia/Karachi", "2025-03-11T02:30", "2025-03-11"),
      ("The mast fell at 11 p.m. EST Monday.", "+05:00", "2025-03-11T09:00", "2025-03-11"),
      ("The vote closed at 1:15 a.m. JST on Monday.", "America/Lima", "2025-03-09T11:15", "2025-03-09"),
      ("The lock shut at 17:40:20 UTC on Saturday.", "Pacific/Kiritimati", "2025-03-09T07:40:20", "2025-03-09"),
      ("It was lit at 19:00 PKT on 28 February 2025.", "Pacific/Auckland", "2025-03-01T03:00", "2025-03-01"),
      ("It was lit at 20:00 GMT on 31 December 2024.", "Asia/Karachi", "2025-01-01T01:00", "2025-01-01"),
      ("It was lit at 20:00 GMT on 28 February 2024.", "Asia/Karachi", "2024-02-29T01:00", "2024-02-29"),
      // Summer time by the day told, not by that of publication
      ("It was lit at 12:00 UTC on 1 July 2024.", "Europe/Paris", "2024-07-01T14:00", "2024-07-01"),
      ("It was lit at 12:00 UTC on 1 January 2025.", "Europe/Paris", "2025-01-01T13:00", "2025-01-01"),
      // The story's own clock, and a time without a zone, stay
      ("The tug sank at 9 pm PKT on Tuesday.", "Asia/Karachi", "2025-03-11T21:00", "2025-03-11"),
      ("The tug sank at 9 pm on Tuesday.", "Asia/Karachi", "2025-03-11T21:00", "2025-03-11"),
      // A time whose day is that of the story keeps it
      ("The tug sank at 2315 GMT.", "Asia/Karachi", "2025-03-12T04:15", "2025-03-12"),
    ])
  func storyZone(text: String, zone: String, value: String, day: String) {
    let found = read(text, zone: zone)
    #expect(found.timexes.map(\.value) == [value])
    #expect(found.timexes.first?.day?.iso8601 == day)
    #expect(found.diagnostics.isEmpty)
  }

  /// Without a zone of the story the words are kept as they are.
  @Test(arguments: [
    ("It fell at 5 p.m. EST on Tuesday.", "2025-03-11T17:00", "EST", -300),
    ("It fell at 1415 GMT on Monday.", "2025-03-10T14:15Z", "GMT", 0),
    ("It fell at 6 am NPT on Monday.", "2025-03-10T06:00", "NPT", 345),
  ])
  func zoneIsKept(text: String, value: String, name: String, offset: Int) {
    let timex = read(text).timexes.first
    #expect(timex?.value == value)
    #expect(timex?.zone?.name == name)
    #expect(timex?.zone?.offsetMinutes == offset)
    #expect(timex?.reason.contains("on the clock of UTC") == true)
  }

  @Test(
    arguments: [
      (nil, nil, nil), ("Asia/Kolkata", nil, 330), ("Asia/Jerusalem", nil, 120), (nil, "IN", 330), (nil, "IL", 120),
      (nil, "IE", 60), (nil, "PK", nil), ("Asia/Karachi", nil, nil), ("Asia/Karachi", "IN", 330),
    ] as [(String?, String?, Int?)])
  func sharedName(zone: String?, country: String?, offset: Int?) {
    let found = read("It struck at 9:30 pm IST on Tuesday.", zone: zone, country: country)
    #expect(found.timexes.first?.zone?.name == "IST")
    #expect(found.timexes.first?.zone?.offsetMinutes == offset)
    #expect(found.diagnostics.map(\.code) == (offset == nil ? [.timeZone] : []))
    if offset == nil || zone != "Asia/Karachi" { #expect(found.timexes.first?.value == "2025-03-11T21:30") }
  }

  @Test(arguments: ["CST", "BST", "AST", "PST"])
  func sharedNamesStayOpen(name: String) {
    let found = read("It struck at 9:30 pm \(name) on Tuesday.", zone: "Asia/Karachi")
    #expect(found.timexes.map(\.value) == ["2025-03-11T21:30"])
    #expect(found.diagnostics.map(\.code) == [.timeZone])
  }

  /// Every hour of a day that a leap day, a month's end or a year's end follows, against the calendar.
  @Test(arguments: ["2024-02-28", "2023-02-28", "2024-12-31", "2025-04-30"])
  func everyHour(day: String) {
    let date = DateTime(iso8601: day)!.date
    for hour in 0..<24 {
      for (zone, offset) in [("+05:00", 300), ("-03:30", -210), ("+14:00", 840)] {
        let text = "The bell rang at \(hour < 10 ? "0" : "")\(hour):30 UTC on \(day)."
        let told = DateTime(utcSecond: date.dayNumber * 86_400 + hour * 3600 + 1800, offsetMinutes: offset)
        let timex = read(text, zone: zone).timexes.first
        #expect(timex?.day == told.date, "\(text) \(zone)")
        #expect(timex?.secondOfDay == told.secondOfDay, "\(text) \(zone)")
      }
    }
  }
}
