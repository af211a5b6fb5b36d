import CivilCalendar
import DatelineModel
import TemporalExpressions
import Testing
import Text

/// Sentences of our own in which neighbours decide: what stands before and behind an expression, and what was mentioned before.
/// Counted from Wednesday, 12 March 2025.
@Suite struct TimeTableOfContext {
  static func said(_ text: String) -> [String] {
    let (timexes, _, texts) = TimeTable.resolve(text)
    return zip(texts, timexes).map { "\($0)=\($1.value)" }
  }

  /// Rows that must hold an answer; what else the text says is not asked.
  @Test(arguments: [
    // A feast that describes a thing is no day to count from
    ("Clerks left their Christmas party early. The day before, a pipe had burst.", "The day before=2025-03-11"),
    ("The shop kept its Easter prices. Thieves came on Friday night.", "Friday night=2025-03-07TNI"),
    ("They met on Christmas Day 2024. The day before, it had snowed.", "The day before=2024-12-24"),
    ("The coach fell into the gorge two weeks ago. It was old. A nurse was saved on the Sunday.", "Sunday=2025-03-02"),
    // Counted from what was mentioned
    ("A ferry burned in February 2002. He saw it that night.", "that night=2002-02TNI"),
    ("They met on Monday. A ferry had burned in June 2019. He saw it that night.", "that night=2019-06TNI"),
    ("They met in March. The strike began on Monday. That night it rained.", "That night=2025-03-10TNI"),
    (
      "In March last year two trains collided. Weeks later, on April 18, a third left the track.", "April 18=2024-04-18"
    ),
    ("A dam failed in June 2021. A few months later, on 9 October, another burst.", "9 October=2021-10-09"),
    ("A dam failed on 2 March. Days later, on 7 March, another burst.", "7 March=2025-03-07"),
    ("They drowned on an August morning.", "an August morning=XXXX-08TMO"),
    ("They drowned in August.", "August=2024-08"),
    ("He came on March 3 at 10 a.m. Four hours later he left.", "Four hours later=2025-03-03T14:00"),
    ("He came on March 3 at 11 p.m. Two hours later he left.", "Two hours later=2025-03-04T01:00"),
    ("He came on March 3. Four hours later he left.", "Four hours later=2025-03-03"),
    ("He came on March 3. At 11 p.m. he left. Two hours later it rained.", "Two hours later=2025-03-04T01:00"),
    ("Third-quarter output rose. For six months it rose to $3 million from $2 million last year.", "last year=2024"),
    (
      "Third-quarter output rose. For three months it rose to $3 million from $2 million last year.",
      "last year=2023-Q3"
    ),
    ("Unpaved roads open in May.", "May=2025-05"),
    ("The paved road opened in May.", "May=2024-05"),
    ("The unmarked path joined it in May.", "May=2024-05"),
    ("Untested, the buses run in May.", "May=2025-05"),
    ("Most voters are still undecided in May.", "May=2025-05"),
    ("They met in June 2023. The previous April it had rained.", "The previous April=2023-04"),
    ("They met in June 2023. The following March it froze.", "The following March=2024-03"),
    ("They met on 4 November 2024. The previous Friday it had rained.", "The previous Friday=2024-11-01"),
    ("Following Monday's talks they left.", "Monday=2025-03-10"),
    ("The mill has been shut since Monday. It had burned the day before.", "the day before=2025-03-11"),
    ("The mill burned on Monday. Rain had come the day before.", "the day before=2025-03-09"),
    ("The mill burned on Monday. The next night it rained.", "The next night=2025-03-11TNI"),
    ("The mill burned on Monday. That night it rained.", "That night=2025-03-10TNI"),
    // The article is the vigil's; alone it makes the day an unknown one
    ("A Monday evening vigil was held.", "Monday evening=2025-03-10TEV"),
    ("They held a Monday vigil.", "Monday=2025-03-10"),
    ("It was a Sunday evening.", "a Sunday evening=XXXX-WXX-7TEV"), ("He came on a Sunday.", "a Sunday=XXXX-WXX-7"),
    // What has happened lies behind, in the year mentioned with its month; what was put off or is planned lies ahead
    ("The guard was killed on June 24.", "June 24=2024-06-24"),
    ("He was shot on June 20, 2023. The guard was killed on June 24.", "June 24=2023-06-24"),
    ("The talks were put off to June 24.", "June 24=2025-06-24"),
    ("He planned to leave on June 24.", "June 24=2025-06-24"),
    ("The guard was killed on March 14.", "March 14=2025-03-14"),
    ("They left weeks earlier.", "weeks earlier=PAST_REF"), ("They left weeks later.", "weeks later=FUTURE_REF"),
    // A weekday of the days mentioned, of a month mentioned, of no time mentioned
    ("They met on 4 November 2024. The Friday meeting failed.", "Friday=2024-11-08"),
    ("The valley flooded in November 2024. The Saturday evening was worst.", "Saturday evening=XXXX-WXX-6TEV"),
    ("The Friday meeting failed.", "Friday=2025-03-07"),
    // Which Tuesday
    ("A Tuesday meeting failed.", "Tuesday=2025-03-11"), ("They meet on a Tuesday.", "a Tuesday=XXXX-WXX-2"),
    ("On Monday, the court will meet.", "Monday=2025-03-17"),
    ("On Monday, the court planned to meet.", "Monday=2025-03-10"),
    // Parts of a day belong to a day mentioned near them
    ("The dam broke on March 3. Earlier in the day it had rained.", "Earlier in the day=2025-03-03"),
    (
      "The dam broke on March 3.\nTwo houses fell.\nA bridge fell.\nA wall fell.\nEarlier in the day it had rained.",
      "Earlier in the day=2025-03-12"
    ),
    // Months that a plan or nearness puts ahead
    ("They voted to close the mill in June.", "June=2025-06"), ("The opening was set for May.", "May=2025-05"),
    ("The mill burned in June.", "June=2024-06"), ("The unopened mill was sold in June.", "June=2024-06"),
    ("The firm told all of its clients of a cut in supplies in April.", "April=2025-04"),
    ("It burned in April.", "April=2024-04"),
    ("The case is heard in May.", "May=2025-05"),
    // Lists
    ("They met on May 6 and 7th.", "7th=2025-05-07"),
    // Local time, and the start of the day
    ("It fell at 5 p.m. EST on Tuesday.", "5 p.m. EST on Tuesday=2025-03-11T17:00"),
    ("It fell at midnight on Monday.", "midnight on Monday=2025-03-10T00:00"),
    ("It opens around March 20.", "around March 20=2025-03-20"),
  ])
  func context(text: String, expected: String) {
    let all = TimeTableOfContext.said(text)
    #expect(all.contains(expected), "\(all)")
  }

  /// Reports of figures: what they are about and what they compare it with.
  @Test(arguments: [
    ("Third-quarter output rose to $3 million from $2 million last year.", "last year=2023-Q3"),
    ("Third-quarter output rose. Last year the mill burned.", "Last year=2024"),
    ("The third quarter was poor. Sales for last year's quarter were better.", "last year's quarter=2023-Q3"),
    ("Third-quarter output rose. The year-ago loss was small.", "year-ago=2023-Q3"),
    (
      "Third-quarter output rose. It will hire in the second quarter of 2025. The quarter was dry.",
      "The quarter=2024-Q3"
    ),
    ("Costs rose in fiscal 2007.", "fiscal 2007=2007"),
    ("Output rose in the latest fiscal year.", "the latest fiscal year=2024"),
    ("Output fell in the year-earlier nine months.", "the year-earlier nine months=P9M"),
  ])
  func figures(text: String, expected: String) {
    let all = TimeTableOfContext.said(text)
    #expect(all.contains(expected), "\(all)")
  }

  @Test(arguments: [
    ("It took two hard weeks.", "two hard weeks=P2W"), ("It took a year or so.", "a year or so=P1Y"),
    ("The three-year term ended.", "three-year term=P3Y"), ("The decades-long feud ended.", "decades-long=PXY"),
    ("A several-year study ended.", "several-year=PXY"), ("It closed a week or so ago.", "a week or so ago=2025-W10"),
    ("It will last the next couple of years.", "the next couple of years=P2Y"),
    ("The fee is paid annually.", "annually=P1Y"), ("They waited for months.", "months=PXM"),
    ("This week it rained.", "This week=2025-W11"), ("It came after several quarters of loss.", "several quarters=PXQ"),
    ("Nobody knows the future.", "the future=FUTURE_REF"),
  ])
  func lengths(text: String, expected: String) {
    let all = TimeTableOfContext.said(text)
    #expect(all.contains(expected), "\(all)")
  }

  /// Words of time that state no time.
  @Test(arguments: [
    "It is a matter of months.", "The two shots fell minutes apart.", "They will stay for the foreseeable future.",
    "The future of the mill is open.", "Good evening from the harbour.", "He spoke on \"This Week\" of the mill.",
    "He spoke on the show 60 Minutes about the mill.", "Output grows 8% annually.",
    "The suite MyMovie'11 is out.",
  ])
  func noTime(text: String) {
    let all = TimeTableOfContext.said(text)
    #expect(all.isEmpty, "\(all)")
  }

  @Test func aLengthFromADatedEventHasItsDay() {
    let (timexes, _, _) = TimeTable.resolve(
      "The attack came on March 3. The port reopened three days after the attack.")
    #expect(timexes.last?.value == "P3D")
    #expect(timexes.last?.interval?.start == CivilDate(year: 2025, month: 3, day: 6))
    #expect(timexes.last?.reason == "counted from the attack, reported for that day")
  }

  /// Only words that join two dates make a range of them.
  @Test(arguments: [
    ("It rained from March 3 to March 7.", true), ("It rained March 3 – March 7.", true),
    ("It rained on March 3 and March 7.", false), ("It rained on March 3, March 7 was dry.", false),
    ("It rained on March 3 (March 7 was dry).", false),
  ])
  func ranges(text: String, isRange: Bool) {
    let (timexes, _, _) = TimeTable.resolve(text)
    #expect(timexes.count == 2)
    #expect((timexes.first?.rangeEnd != nil) == isRange, "\(text)")
  }

  @Test func aLengthFromAnEventWithoutADateStaysALength() {
    let (timexes, _, _) = TimeTable.resolve("It happened three days after the attack.")
    #expect(timexes.map(\.value) == ["P3D"])
    #expect(timexes.first?.interval == nil)
    #expect(timexes.first?.basis == .event(TextRange(33, 39)))
    #expect(timexes.first?.reason == "counted from the attack, whose date the text has not given")
  }

  @Test func aPostDoesNotCountFromThePostAboveIt() {
    let text = Array("It rained on March 3.\nThe next day it was dry.".utf8)
    var reference = TimexResolver.Reference(publication: TimeTable.day)
    reference.posts = [
      (TextRange(0, 21), CivilDate(year: 2025, month: 3, day: 12)!),
      (TextRange(22, text.count), CivilDate(year: 2025, month: 3, day: 13)!),
    ]
    let (timexes, _) = TimeTable.resolver.resolve(Tokenization(text), reference)
    #expect(timexes.map(\.value) == ["2025-03-03", "2025-03-14"])
  }

  @Test func aWeekdayOfAMentionedMonthKeepsTheMonth() {
    let (timexes, _, _) = TimeTable.resolve("The valley flooded in November 2024. The Saturday was worst.")
    #expect(timexes.last?.interval == CivilInterval(year: 2024, month: 11))
    #expect(timexes.last?.granularity == .month)
  }
}
