import CivilCalendar
import DatelineModel
import TemporalExpressions
import Testing
import Text

/// Days named by their place and figures that are none: sentences of our own, counted from Wednesday, 12 March 2025.
@Suite struct TimeTableOfNamedDays {
  static let positive: [(String, [String])] = [
    // Not cut to the last word
    ("The ferry sank day before yesterday.", ["day before yesterday=2025-03-10"]),
    ("The envoy comes day after tomorrow.", ["day after tomorrow=2025-03-14"]),
    ("The weir broke on the last Thursday of January.", ["the last Thursday of January=2025-01-30"]),
    ("The choir will sing on the second Sunday of May.", ["the second Sunday of May=2025-05-11"]),
    ("The weir broke on the first Friday of June 2019.", ["the first Friday of June 2019=2019-06-07"]),
    ("They vote on the third Monday of next month.", ["the third Monday of next month=2025-04-21"]),
    ("They pay on the last Friday of the month.", ["the last Friday of the month=2025-03-28"]),
    ("The mast fell on Monday of last week.", ["Monday of last week=2025-03-03"]),
    ("The mast fell Thursday last week.", ["Thursday last week=2025-03-06"]),
    ("The fair opens on Saturday of next week.", ["Saturday of next week=2025-03-22"]),
    ("The mast fell the Monday before last.", ["the Monday before last=2025-03-03"]),
    ("The fair opens the Sunday after next.", ["the Sunday after next=2025-03-23"]),
    ("The mast fell the month before last.", ["the month before last=2025-01"]),
    ("The mast fell the night before last.", ["the night before last=2025-03-10TNI"]),
    ("The fair opens Saturday week.", ["Saturday week=2025-03-22"]),
    ("The fair opens a fortnight on Monday.", ["a fortnight on Monday=2025-03-31"]),
    ("The fair opens a week from Monday.", ["a week from Monday=2025-03-24"]),
    ("The fair opens two weeks from Monday.", ["two weeks from Monday=2025-03-31"]),
    ("The mill burned three Mondays ago.", ["three Mondays ago=2025-02-24"]),
    ("The mill burned on the eve of Christmas.", ["the eve of Christmas=2024-12-24"]),
    ("The mill burned the day after Christmas.", ["the day after Christmas=2024-12-26"]),
    // The bare day of a month
    ("The kiln cracked on the 7th.", ["the 7th=2025-03-07"]),
    ("The kiln cracked on the 27th.", ["the 27th=2025-02-27"]),
    ("The kiln will be lit on the 27th.", ["the 27th=2025-03-27"]),
    ("In June 2012 it rained. On the 9th it froze.", ["June 2012=2012-06", "the 9th=2012-06-09"]),
    // Lists and ranges
    (
      "It snowed on Sunday 2, Monday 3 and Friday 7 February.",
      ["Sunday 2=2025-02-02", "Monday 3=2025-02-03", "Friday 7 February=2025-02-07"]
    ),
    (
      "It snowed on the 2nd, 4th and 9th of February.",
      ["the 2nd=2025-02-02", "4th=2025-02-04", "9th of February=2025-02-09"]
    ),
    ("It is shut 6–9 March.", ["6=2025-03-06", "9 March=2025-03-09"]),
    ("The fair ran from Wednesday through Monday.", ["Wednesday=2025-03-05", "Monday=2025-03-10"]),
    ("The fair ran from 29 December to 2 January.", ["29 December=2024-12-29", "2 January=2025-01-02"]),
    (
      "On Monday the bridge was shut from 7pm to 3am.",
      ["Monday=2025-03-10", "7pm=2025-03-10T19:00", "3am=2025-03-11T03:00"]
    ),
    (
      "On Monday the bridge was shut from 3am to 7pm.",
      ["Monday=2025-03-10", "3am=2025-03-10T03:00", "7pm=2025-03-10T19:00"]
    ),
    ("It rained between 4 and 6 pm on Monday.", ["4=2025-03-10T16:00", "6 pm on Monday=2025-03-10T18:00"]),
    ("It rained from 11 to 1 p.m. on Monday.", ["11=2025-03-10T11:00", "1 p.m. on Monday=2025-03-10T13:00"]),
    ("It fell on the night between March 5 and 6.", ["the night between March 5 and 6=2025-03-05TNI"]),
    ("It fell overnight into Monday.", ["overnight into Monday=2025-03-09TNI"]),
    ("Rents rose in the 1960s and 70s.", ["the 1960s=196", "70s=197"]),
    // Clock times
    ("The tug left at 0445 hrs on Monday.", ["0445 hrs on Monday=2025-03-10T04:45"]),
    ("The tug left at 1730 hours.", ["1730 hours=2025-03-12T17:30"]),
    ("The tug left at 1415 GMT on Monday.", ["1415 GMT on Monday=2025-03-10T14:15Z"]),
    ("The lock shuts at midnight tonight.", ["midnight tonight=2025-03-13T00:00"]),
    ("It was filmed for 1200 hours.", ["1200 hours=PT1200H"]),
    // Other years
    ("It was sealed on 5 Rajab 1446.", ["5 Rajab 1446=2025-01-05"]),
    ("It was sealed on 22 Bahman 1357.", ["22 Bahman 1357=1979-02-11"]),
    ("The chapel burned at Easter in 1979.", ["Easter=1979-04-15", "1979=1979"]),
    ("The Boxing Day flood of 1998 was worse.", ["Boxing Day=1998-12-26", "1998=1998"]),
    ("Rents fell in the final quarter of 2008.", ["the final quarter of 2008=2008-Q4"]),
    ("Rents fell in the same month last year.", ["the same month last year=2024-03"]),
    ("Rents fell in 2H 2019.", ["2H 2019=2019-H2"]),
    ("Lambs came two weeks later than usual.", ["two weeks=P2W"]),
    // Figures in an order that the text or the day of publication tells
    ("Of 25/11/2011 and 04/06/2012 both are lost.", ["25/11/2011=2011-11-25", "04/06/2012=2012-06-04"]),
    ("Of 11/25/2011 and 04/06/2012 both are lost.", ["11/25/2011=2011-11-25", "04/06/2012=2012-04-06"]),
    ("The form of 09/03/2025 is lost.", ["09/03/2025=2025-03-09"]),
  ]

  @Test(arguments: positive)
  func value(text: String, expected: [String]) {
    let (timexes, _, texts) = TimeTable.resolve(text)
    #expect(zip(texts, timexes).map { "\($0)=\($1.value)" } == expected)
  }

  /// Counts, names, addresses and results that only look like a time.
  @Test(arguments: [
    "About 1900 settlers came.", "Some 2000 people came.", "It took 1700 masons and 2015 carters.",
    "She lives on the 6th floor.", "They appealed to the 9th Circuit.", "It lies in the 8th district.",
    "He was found in his 2014 Lada near Hull.", "Operation Easter Lily failed.",
    "See https://example.org/2019/07/04/weir-2011-05-12 there.", "See www.example.org/2018/03/05 there.",
    "The 7/7 bombings shook the town.", "She won in 2:04:15 there.", "He swam it at 1:12.5 there.",
    "They lost 3:1 there.",
    "It was struck (2130 GMT).",
  ])
  func negative(text: String) {
    let (timexes, _, texts) = TimeTable.resolve(text)
    #expect(timexes.isEmpty, "\(texts)")
  }

  @Test func figuresOfOpenOrderAreReportedAndNoDayIsMadeUp() {
    let (timexes, diagnostics, _) = TimeTable.resolve("The form of 04/06/2012 is lost.")
    #expect(timexes.map(\.value) == ["2012-XX-XX"])
    #expect(timexes.first?.day == nil)
    #expect(diagnostics.map(\.code) == [.timeOrder])
  }

  @Test(
    arguments: [
      ("en-GB", nil, NumericOrder.dayFirst), ("en-US", "GB", .monthFirst), ("en", "PK", .dayFirst),
      ("en", "US", .monthFirst),
      ("en", nil, nil), ("fr-CA", nil, nil), ("zh-Hant-TW", nil, .dayFirst),
    ] as [(String, String?, NumericOrder?)])
  func orderOfRegion(language: String, country: String?, order: NumericOrder?) {
    #expect(NumericOrder.of(region: LanguageTag.region(of: language) ?? country) == order)
  }

  @Test(arguments: [(NumericOrder.dayFirst, "2012-06-04"), (.monthFirst, "2012-04-06")])
  func orderOfThePage(order: NumericOrder, value: String) {
    var reference = TimexResolver.Reference(publication: TimeTable.day)
    reference.dayOrder = order
    let found = TimeTable.resolver.resolve(Tokenization(Array("The form of 04/06/2012 is lost.".utf8)), reference)
    #expect(found.timexes.map(\.value) == [value])
    #expect(found.diagnostics.isEmpty)
  }

  @Test func aLengthFromADatedHappeningHasItsDay() {
    for text in ["They fled two days before Sunday's fair.", "They fled two days before the fair on Sunday."] {
      let length = TimeTable.resolve(text).timexes.first
      #expect(length?.value == "P2D")
      #expect(length?.day == CivilDate(year: 2025, month: 3, day: 7))
    }
  }
}
