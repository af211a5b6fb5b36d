import DatelineModel
import Testing

/// A hundred sentences of the kinds that news and chat are made of, written before the rules were looked at, with every expression of
/// time and its value. All of them together are the measure: a rule that mends one sentence and breaks two is seen here.
@Suite struct TimeTableOfSentences {
  @Test func valuesAreRight() {
    let found = TimeTableOfSentences.wrong(TimeTableOfSentences.news, .news)
    let said = TimeTableOfSentences.wrong(TimeTableOfSentences.chat, .colloquial)
    #expect(
      TimeTableOfSentences.rows(TimeTableOfSentences.news).count
        + TimeTableOfSentences.rows(TimeTableOfSentences.chat).count == 100)
    #expect(found.count <= 3, "\(found)")
    #expect(said.count <= 2, "\(said)")
  }

  /// The sentences of which an expression is missed, wrong or invented, with what was found in them.
  private static func wrong(_ table: String, _ genre: Genre) -> [String] {
    rows(table).compactMap { text, expected in
      let (timexes, _, texts) = TimeTable.resolve(text, genre: genre)
      let found = zip(texts, timexes).map { "\($0)=\($1.value)" }
      return found == expected ? nil : "\(text): \(found)"
    }
  }

  /// The sentences of a table, each with its expressions as "words=value".
  private static func rows(_ table: String) -> [(text: String, expected: [String])] {
    table.split(separator: "\n").map { line in
      let parts = line.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
      let values = parts.count < 2 ? [] : parts[1].split(separator: ";")
      return (trimmed(parts[0]), values.map(trimmed).filter { !$0.isEmpty })
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  private static let news = """
    The council will vote on the plan next Tuesday. | next Tuesday=2025-03-18
    The bridge reopened on Monday after two years of repairs. | Monday=2025-03-10; two years=P2Y
    Crews worked through Sunday night to restore power. | Sunday night=2025-03-09TNI
    Sales fell 4 percent in the fourth quarter of 2024. | the fourth quarter of 2024=2024-Q4
    The trial, which began in late January, is expected to end by mid-April. | late January=2025-01; mid-April=2025-04
    The mayor resigned last Thursday, a day before the audit was published. | last Thursday=2025-03-06; a day=P1D
    She was born on 4 July 1976 in a mining town. | 4 July 1976=1976-07-04
    He served as minister from 1998 to 2003. | 1998=1998; 2003=2003
    Three people were hurt early on Tuesday. | Tuesday=2025-03-11
    The blaze was reported shortly after 3 a.m. on Saturday. | 3 a.m. on Saturday=2025-03-08T03:00
    The ceasefire takes effect at midnight on Friday. | midnight on Friday=2025-03-14T00:00
    It is the third such attack in as many weeks. |
    Unemployment rose to 5.1 percent in February from 4.9 percent a month earlier. | February=2025-02; a month earlier=2025-01
    The festival runs from March 20 to March 23. | March 20=2025-03-20; March 23=2025-03-23
    Some 1,500 people have fled since the weekend. | the weekend=2025-W10-WE
    The company was founded in the late 1980s. | the late 1980s=198
    More than 60 years after the crash, divers found the wreck. | More than 60 years=P60Y
    The two leaders met in Geneva in December and again last month. | December=2024-12; last month=2025-02
    The museum will be closed until the summer of 2027. | the summer of 2027=2027-SU
    An inquest in November 2019 returned an open verdict. | November 2019=2019-11
    Police are due to give an update later today. | today=2025-03-12
    Residents were told on Wednesday morning that the water was safe. | Wednesday morning=2025-03-12TMO
    The deal was signed on February 28. | February 28=2025-02-28
    The report covers the six months to the end of September. | the six months=P6M; the end of September=2024-09
    A 45-day truce expired on March 1. | 45-day=P45D; March 1=2025-03-01
    For centuries the valley fed the capital. | centuries=PXCE
    The judge adjourned the hearing to 9 May. | 9 May=2025-05-09
    The ban was lifted four years ago. | four years ago=2021
    The first snow fell the following day. | the following day=2025-03-13
    The club has not won at home this season. |
    Prices have tripled over the past decade. | the past decade=P10Y
    The rocket lifted off at 14:32 GMT on Thursday. | 14:32 GMT on Thursday=2025-03-06T14:32Z
    The army took power in a coup on 1 February 2021. | 1 February 2021=2021-02-01
    Heavy rain is forecast for Thursday and Friday. | Thursday=2025-03-13; Friday=2025-03-14
    The airport was shut for more than three hours on Tuesday afternoon. | more than three hours=PT3H; Tuesday afternoon=2025-03-11TAF
    It was the coldest night since 1963. | 1963=1963
    The village has had no electricity for the last nine days. | the last nine days=P9D
    The vote, originally planned for last October, will take place on June 15. | last October=2024-10; June 15=2025-06-15
    The plant employs 800 people and runs 24 hours a day. | 24 hours=PT24H
    The law comes into force on January 1, 2026. | January 1, 2026=2026-01-01
    Two years on, half of the houses are still in ruins. | Two years=P2Y
    The suspect, 34, was arrested on the evening of March 5. | the evening of March 5=2025-03-05TEV
    Until recently, the two sides did not speak. | recently=PAST_REF
    The ferry sank overnight on Saturday. | overnight on Saturday=2025-03-08TNI
    Officials now expect the dam to be ready by 2028. | now=PRESENT_REF; 2028=2028
    Polls open at 7 a.m. on Sunday and close at 8 p.m. | 7 a.m. on Sunday=2025-03-16T07:00; 8 p.m.=2025-03-16T20:00
    The quake struck at 5:17 p.m. local time on Monday. | 5:17 p.m. local time on Monday=2025-03-10T17:17
    The company said it will cut 900 jobs over the next two years. | the next two years=P2Y
    He has visited the region twice this year. | this year=2025
    The sanctions will be reviewed every six months. | every six months=P6M
    About 90 minutes into the flight the pilot turned back. | 90 minutes=PT90M
    The agreement was reached in the early hours of Wednesday. | Wednesday=2025-03-12
    The film opens on Good Friday. | Good Friday=2025-04-18
    He died on New Year's Eve at the age of 81. | New Year's Eve=2024-12-31
    The treaty was drafted in the spring of 1919. | the spring of 1919=1919-SP
    Nurses will walk out on March 19, 20 and 21. | March 19=2025-03-19; 20=2025-03-20; 21=2025-03-21
    Exports in the first half of 2024 rose 3 percent. | the first half of 2024=2024-H1
    The mine closed in the 1950s and never reopened. | the 1950s=195
    The offices will reopen on Thursday, 20 March. | Thursday, 20 March=2025-03-20
    In the past 24 hours, 12 more bodies were recovered. | the past 24 hours=PT24H
    The road had been closed for days. | days=PXD
    The election is scheduled for the autumn. | the autumn=2025-FA
    The same day, a second bomb went off. | The same day=2025-03-12
    The statement came hours after the raid. | hours=PTXH
    The tower was built in the 14th century. | the 14th century=13
    The regulator fined the bank in March last year. | March last year=2024-03
    The storm is expected to reach the coast by tomorrow evening. | tomorrow evening=2025-03-13TEV
    The child went missing on the night of February 3-4. | the night of February 3-4=2025-02-03TNI
    At the time, the company denied any fault. |
    The army said on Monday it had freed 12 people held since mid-2023. | Monday=2025-03-10; mid-2023=2023
    The fund lost a fifth of its value in a single week. | a single week=P1W
    By the end of this month all schools should be open again. | the end of this month=2025-03
    The talks on Thursday will be the first in five years. | Thursday=2025-03-13; five years=P5Y
    The victims were aged between 9 and 14 years. |
    The accident on Dec. 3, 2024 killed seven. | Dec. 3, 2024=2024-12-03
    He was sentenced on Friday to 12 years in prison. | Friday=2025-03-07; 12 years=P12Y
    The paper has appeared daily since 1887. | daily=P1D; 1887=1887
    The monthly rent is 900 euros. | monthly=P1M
    The tanker was last seen on the morning of 7 March. | the morning of 7 March=2025-03-07TMO
    Two of the dams were built in the early 1970s. | the early 1970s=197
    The hospital reopened on Tuesday, March 11. | Tuesday, March 11=2025-03-11
    The charter expired on December 31, 2023. | December 31, 2023=2023-12-31
    The company will report its results on April 24. | April 24=2025-04-24
    """

  private static let chat = """
    cant wait for saturday night!! | saturday night=2025-03-15TNI
    up since 5am and still no coffee | 5am=2025-03-12T05:00
    see u all tonite at the show | tonite=2025-03-12TNI
    happy monday everyone, new ep drops thursday | monday=2025-03-10; thursday=2025-03-13
    this time last year i was in lisbon | last year=2024
    omg its already march | march=2025-03
    so tired 2day, couldnt sleep last night | 2day=2025-03-12; last night=2025-03-11TNI
    game starts at 7:30 pm tomorrow | 7:30 pm tomorrow=2025-03-13T19:30
    5 days till vacation | 5 days=P5D
    i was so happy yesterday lol | yesterday=2025-03-11
    we're open 9am til 5pm mon-fri | 9am=2025-03-12T09:00; 5pm=2025-03-12T17:00
    meeting on 3/20 at noon | 3/20=2025-03-20; noon=2025-03-20T12:00
    what a week | a week=P1W
    been waiting 4 hrs at the airport | 4 hrs=PT4H
    class was cancelled this morning so i slept in | this morning=2025-03-12TMO
    i'll call you later tonight | tonight=2025-03-12TNI
    best concert of the year so far | the year=2025
    """
}
