import CivilCalendar
import DatelineModel
import LanguagePacks
import TemporalExpressions
import Testing
import Text

/// Sentences of our own with the values they must give, counted from Wednesday, 12 March 2025.
@Suite struct TimeTable {
  static let resolver = TimexResolver(LanguagePack.english.time)
  static let day = CivilDate(year: 2025, month: 3, day: 12)!

  static func resolve(_ text: String, published: CivilDate? = day, genre: Genre = .news) -> (
    timexes: [Timex], diagnostics: [Diagnostic], texts: [String]
  ) {
    let bytes = Array(text.utf8)
    let (timexes, diagnostics) = resolver.resolve(Tokenization(bytes), .init(publication: published, genre: genre))
    return (timexes, diagnostics, timexes.map { String(decoding: bytes[$0.range.start..<$0.range.end], as: UTF8.self) })
  }

  static let positive: [(String, [String])] = [
    // Written in full
    ("The bridge fell on 11 March 2025.", ["11 March 2025=2025-03-11"]),
    ("It opened on Mar. 11, 2025, they said.", ["Mar. 11, 2025=2025-03-11"]),
    ("The letter of 2025-03-11 was lost.", ["2025-03-11=2025-03-11"]),
    ("The form says 03/11/2025.", ["03/11/2025=2025-03-11"]),
    ("The form says 13/11/2024.", ["13/11/2024=2024-11-13"]),
    ("The form says 11.3.2025.", ["11.3.2025=2025-03-11"]),
    ("On the 3rd of May, 1998, it rained.", ["the 3rd of May, 1998=1998-05-03"]),
    ("They met in May 2024.", ["May 2024=2024-05"]),
    ("He was born in '88.", ["'88=1988"]),
    ("Trade grew in the 1990s.", ["the 1990s=199"]),
    ("Trade grew in the nineties.", ["the nineties=199"]),
    ("It was built in the 19th century.", ["the 19th century=18"]),
    ("The city fell in 479 BC.", ["479 BC=BC0479"]),
    ("Sales fell in Q3 2024.", ["Q3 2024=2024-Q3"]),
    ("Sales fell in the first half of 2024.", ["the first half of 2024=2024-H1"]),
    ("Costs rose in fiscal year 2007.", ["fiscal year 2007=FY2007"]),
    ("It froze in winter 2001.", ["winter 2001=2001-WI"]),
    // Direction found
    ("The train was stopped on Tuesday.", ["Tuesday=2025-03-11"]),
    ("The court will meet on Monday.", ["Monday=2025-03-17"]),
    ("He came on Wednesday.", ["Wednesday=2025-03-12"]),
    ("She left last Tuesday.", ["last Tuesday=2025-03-11"]),
    ("The talks begin next Friday.", ["next Friday=2025-03-14"]),
    ("It rained on March 3.", ["March 3=2025-03-03"]),
    ("The line was cut on Oct. 20.", ["Oct. 20=2024-10-20"]),
    ("The mill burned in August.", ["August=2024-08"]),
    ("The school will open in August.", ["August=2025-08"]),
    ("Sales fell in the third quarter.", ["the third quarter=2024-Q3"]),
    ("It was hot last summer.", ["last summer=2024-SU"]),
    // Counted
    ("He resigned yesterday.", ["yesterday=2025-03-11"]),
    ("He resigned the day before yesterday.", ["the day before yesterday=2025-03-10"]),
    ("The shop closed two days ago.", ["two days ago=2025-03-10"]),
    ("The shop closed last week.", ["last week=2025-W10"]),
    ("The shop closes this month.", ["this month=2025-03"]),
    ("The shop closes next year.", ["next year=2026"]),
    ("There was rain over the weekend.", ["the weekend=2025-W10-WE"]),
    ("He came on March 3. He left two days later.", ["March 3=2025-03-03", "two days later=2025-03-05"]),
    ("He came on March 3. He left the next day.", ["March 3=2025-03-03", "the next day=2025-03-04"]),
    ("He came on March 3. It was said the previous day.", ["March 3=2025-03-03", "the previous day=2025-03-02"]),
    ("He came in 1998. He left that year.", ["1998=1998", "that year=1998"]),
    // Narrowed
    ("It began in early March.", ["early March=2025-03"]),
    ("It began in mid-May 2024.", ["mid-May 2024=2024-05"]),
    ("It ended at the end of 2003.", ["the end of 2003=2003"]),
    // Clock and part of day
    ("It happened on Tuesday evening.", ["Tuesday evening=2025-03-11TEV"]),
    ("The vote will be tonight.", ["tonight=2025-03-12TNI"]),
    ("It struck at 5 pm on Wednesday.", ["5 pm on Wednesday=2025-03-12T17:00"]),
    ("It struck at noon on Tuesday.", ["noon on Tuesday=2025-03-11T12:00"]),
    ("The signal came at 08:30 UTC.", ["08:30 UTC=2025-03-12T08:30Z"]),
    // Durations, sets, vague
    ("The siege lasted three weeks.", ["three weeks=P3W"]),
    ("The siege lasted 90 minutes.", ["90 minutes=PT90M"]),
    ("They set a 48-hour ultimatum.", ["48-hour=PT48H"]),
    ("It took two and a half years.", ["two and a half years=P2Y6M"]),
    ("It took several years.", ["several years=PXY"]),
    ("It lasted two to three days.", ["two to three days=P2D/P3D"]),
    ("The bus leaves every Friday.", ["every Friday=XXXX-WXX-5"]),
    ("The bus leaves daily.", ["daily=P1D"]),
    ("The bus leaves twice a week.", ["twice a week=P1W"]),
    ("He is now a minister.", ["now=PRESENT_REF"]),
    ("He was recently named.", ["recently=PAST_REF"]),
    ("He will soon be named.", ["soon=FUTURE_REF"]),
    // Feasts
    ("It happened at Christmas.", ["Christmas=2024-12-25"]),
    ("It happened on Easter Sunday.", ["Easter Sunday=2024-03-31"]),
    ("Shops closed on Thanksgiving.", ["Thanksgiving=2024-11-28"]),
    ("They met on Eid al-Fitr.", ["Eid al-Fitr=2024-04-10"]),
    ("Rules changed after 9/11.", ["9/11=2001-09-11"]),
    // Determiners inside, quantifiers outside, adjectives without their article
    ("Output fell in the first nine months.", ["the first nine months=P9M"]),
    ("For the nine months, output fell.", ["the nine months=P9M"]),
    ("The eight-year war ended.", ["eight-year=P8Y"]),
    ("The dam held for over ten years.", ["ten years=P10Y"]),
    ("The harvest of the past decade was poor.", ["the past decade=P10Y"]),
    ("They waited two decades.", ["two decades=P20Y"]),
    ("The mine closed in recent years.", ["recent years=PXY"]),
    // The year and its end
    ("The bridge will open by year-end.", ["year-end=2025"]),
    ("Rain came earlier in the year.", ["earlier in the year=2025"]),
    ("Rain fell at the end of the month.", ["the end of the month=2025-03"]),
    ("The rent for the year ended March 31 was paid.", ["the year=P1Y", "March 31=2024-03-31"]),
    ("Trains stood still in the last week of January.", ["the last week of January=2025-01"]),
    ("The castle was built by the year two thousand.", ["the year two thousand=2000"]),
    ("Prices rose in the latter half of 2008.", ["the latter half of 2008=2008-H2"]),
    // Reports of figures
    (
      "Third-quarter output rose. A year earlier the mill lost money. In the quarter it hired.",
      ["Third-quarter=2024-Q3", "A year earlier=2023-Q3", "the quarter=2024-Q3"]
    ),
    ("Output rose in the 1988 third quarter.", ["the 1988 third quarter=1988-Q3"]),
    ("Output rose in the latest period.", ["the latest period=2024-Q4"]),
    ("The current year is wet.", ["The current year=2025"]),
    // Verbs that look ahead or back
    ("The dividend would be paid in June.", ["June=2025-06"]),
    ("The firm agreed to sell the mill in June.", ["June=2025-06"]),
    ("They have met since June.", ["June=2024-06"]),
    ("The line was cut on Sept. 20.", ["Sept. 20=2024-09-20"]),
    ("Until Monday they had not answered.", ["Monday=2025-03-10"]),
    ("The lease had been due to expire Friday.", ["Friday=2025-03-07"]),
    ("The report is due as soon as possible.", ["as soon as possible=FUTURE_REF"]),
    ("The feast of Christmas is near.", ["Christmas=2024-12-25"]),
    ("He slept badly last night.", ["last night=2025-03-11TNI"]),
    ("Doors open at 430pm.", ["430pm=2025-03-12T16:30"]),
    ("A March operation failed.", ["March=2025-03"]),
    ("It stands in present-day Peru.", ["present-day=PRESENT_REF"]),
    ("The month of Ramadan had begun.", ["Ramadan=2025-03-01/2025-03-30"]),
    ("He had said the day before that it rained.", ["the day before=2025-03-11"]),
    // Ranges and lists
    ("Trains stop from 11 to 14 March.", ["11=2025-03-11", "14 March=2025-03-14"]),
    ("It ran between May and July 2024.", ["May=2024-05", "July 2024=2024-07"]),
    ("They met on September 14 and 18, 2010.", ["September 14=2010-09-14", "18, 2010=2010-09-18"]),
    ("The flu of 2009-2010 spread.", ["2009=2009", "2010=2010"]),
  ]

  @Test(arguments: positive)
  func value(text: String, expected: [String]) {
    let (timexes, _, texts) = TimeTable.resolve(text)
    #expect(zip(texts, timexes).map { "\($0)=\($1.value)" } == expected)
  }

  /// Words that look like a time and are none.
  @Test(arguments: [
    "It may last, and they march on.", "The second man said so.", "It was found in 90 cases and 2000 people.",
    "The sun set over the city.", "Call 555-1234-6789 for help.", "He paid $1998 for it.", "They won 3-2.",
    "Room 2012 was empty.",
    "She reads page 1998.", "A second attempt failed.", "A quarter of the voters stayed away.",
    "Three quarters of the crop was lost.", "The bill is $1.76 a year.", "The line has four flights a week.",
    "The six-year-old boy was found.", "She is 37 years old.", "He was soon released.",
    "The shelling began soon after.",
    "The fall of the city was near.", "It was saved at the last minute.", "The former minister spoke.",
    "The flight left for future talks.",
  ])
  func negative(text: String) {
    let (timexes, _, texts) = TimeTable.resolve(text)
    #expect(timexes.isEmpty, "\(texts)")
  }

  /// Without a day of publication nothing is invented.
  @Test(arguments: [
    ("It happened on Tuesday.", "XXXX-WXX-2"), ("It happened yesterday.", "XXXX-XX-XX"),
    ("It happened on March 3.", "XXXX-03-03"),
    ("It happened in August.", "XXXX-08"), ("It happened last week.", "XXXX-WXX"),
  ])
  func unknownStaysUnknown(text: String, value: String) {
    let (timexes, _, _) = TimeTable.resolve(text, published: nil)
    #expect(timexes.map(\.value) == [value])
    #expect(timexes.first?.interval == nil)
    #expect(timexes.first?.basis == .unknown)
  }

  @Test func anAbsoluteDateBeforeFixesTheNextDay() {
    let (timexes, _, _) = TimeTable.resolve("It began on 9 May 1998. The next day it ended.", published: nil)
    #expect(timexes.map(\.value) == ["1998-05-09", "1998-05-10"])
  }

  @Test func aWeekdayThatContradictsItsDateIsReported() {
    let (timexes, diagnostics, _) = TimeTable.resolve("It happened on Tuesday, March 12, 2025.")
    #expect(timexes.map(\.value) == ["2025-03-12"])
    #expect(diagnostics.map(\.code) == [.timeWeekday])
  }

  @Test func anImpossibleDateIsReportedAndLeftOut() {
    let (timexes, diagnostics, _) = TimeTable.resolve("It happened on April 31, 2024.")
    #expect(timexes.isEmpty)
    #expect(diagnostics.map(\.code) == [.timeImpossible])
  }

  @Test func narrativeCountsFromTheLastDateMentioned() {
    let (timexes, _, _) = TimeTable.resolve(
      "The army crossed the river in May 1863. In June it turned north.", published: TimeTable.day, genre: .narrative)
    #expect(timexes.map(\.value) == ["1863-05", "1863-06"])
  }

  @Test func everyAnswerTellsWhatItCountsFrom() {
    let (timexes, _, _) = TimeTable.resolve("It happened on Tuesday.")
    #expect(timexes.first?.basis == .publication(TimeTable.day))
    #expect(timexes.first?.rule == "weekday")
    #expect(timexes.first?.reason == "the latest Tuesday not after it")
  }

  @Test func rangesKeepTheirTwoEnds() {
    let (timexes, _, _) = TimeTable.resolve("Trains stop from 11 to 14 March.")
    #expect(timexes.first?.rangeEnd == 1)
  }
}
