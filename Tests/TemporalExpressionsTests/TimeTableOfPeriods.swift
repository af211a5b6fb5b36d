import CivilCalendar
import DatelineModel
import TemporalExpressions
import Testing

/// Weeks named by a day, lengths in two units, periods of accounts, counted from Wednesday, 12 March 2025.
@Suite struct TimeTableOfPeriods {
  @Test(arguments: [
    // The week of a day
    ("The hearing is set for the week of March 24.", "the week of March 24=2025-W13"),
    ("The hearing was held in the week of 12 May 2014.", "the week of 12 May 2014=2014-W20"),
    ("Rain fell in the week beginning Monday, 3 March.", "the week beginning Monday, 3 March=2025-W10"),
    ("The races of the weekend of Feb. 22 were put off.", "the weekend of Feb. 22=2025-W08-WE"),
    ("It opens the week of the 24th of March.", "the week of the 24th of March=2025-W13"),
    // A week named by its Sunday
    ("Rain fell in the week of Sunday, March 2.", "the week of Sunday, March 2=2025-W10"),
    // None
    ("It was the week of 12 strikes.", ""), ("It was the week of the flood.", ""),
    // Lengths in two units
    ("The dig took 1 hour 30 minutes.", "1 hour 30 minutes=PT1H30M"),
    ("The dig took an hour thirty minutes.", "an hour thirty minutes=PT1H30M"),
    ("The dig took two minutes 15 seconds.", "two minutes 15 seconds=PT2M15S"),
    ("The dig took two hours and 15 minutes.", "two hours and 15 minutes=PT2H15M"),
    ("Shifts of one hour 90 minutes apart were cut.", "one hour=PT1H"),
    ("It was open seven days 12 hours at a time.", "seven days=P7D"),
    // Periods of accounts
    ("In the quarter ended Sept. 30, 2024, it lost money.", "the quarter=2024-Q3"),
    ("In the quarter ended Sept. 29, 2024, it lost money.", "the quarter=2024-Q3"),
    ("In the quarter ended July 2, 2024, it lost money.", "the quarter=2024-Q2"),
    ("In the quarter ended July 31, 2024, it lost money.", "the quarter=2024-QX"),
    // A company's own year, named before or by its end
    ("Its fourth quarter was dry. In the quarter ended Sept. 30, 2024, it lost money.", "the quarter=2024-QX"),
    ("Its third quarter was dry. In the quarter ended Sept. 30, 2024, it lost money.", "the quarter=2024-Q3"),
    (
      "In its fourth quarter ended Aug. 26, 2024, it lost money. A year earlier it had earned $2 million.",
      "A year earlier=2023-Q4"
    ),
    ("For the year ended June 30, 2024, it lost money.", "the year=P1Y"),
    ("For the year ending March 31, 2026, it expects less.", "the year=P1Y"),
    ("The quarter, it said, was poor.", "The quarter=2024-Q4"),
    ("The meeting ended Feb. 28, 2025.", "Feb. 28, 2025=2025-02-28"),
    // A short month in small letters
    ("It was set for 26nov 2015.", "26nov 2015=2015-11-26"), ("It was set for 3 mar 2015.", "3 mar 2015=2015-03-03"),
    ("They mar 3 walls.", ""), ("They may 5 years on.", "5 years=P5Y"),
  ])
  func values(text: String, expected: String) {
    let found = TimeTable.resolve(text)
    let all = zip(found.texts, found.timexes).map { "\($0)=\($1.value)" }
    #expect(expected.isEmpty ? all.isEmpty : all.contains(expected), "\(all)")
  }

  @Test(arguments: [
    ("In the quarter ended July 31, 2024, it lost money.", "2024-05-01", "2024-08-01"),
    ("In its fourth quarter ended Sept. 30, 2024, it lost money.", "2024-07-01", "2024-10-01"),
    ("For the year ended June 30, 2024, it lost money.", "2023-07-01", "2024-07-01"),
  ])
  func days(text: String, first: String, behind: String) {
    let interval = TimeTable.resolve(text).timexes.first?.interval
    #expect(interval?.start.iso8601 == first)
    #expect(interval?.end.iso8601 == behind)
  }
}
