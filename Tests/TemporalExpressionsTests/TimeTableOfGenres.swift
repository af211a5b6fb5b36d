import CivilCalendar
import DatelineModel
import TemporalExpressions
import Testing

/// What histories and chat say otherwise than news.
@Suite struct TimeTableOfGenres {
  private func said(_ text: String, _ genre: Genre) -> [String] {
    let (timexes, _, texts) = TimeTable.resolve(text, genre: genre)
    return zip(texts, timexes).map { "\($0)=\($1.value)" }
  }

  @Test(arguments: [
    // A month takes the year of the last date told, not that of the last day told.
    ("They met on 3 May 1862. In 1863 they met again. In June they parted.", "June=1863-06"),
    // What stands in brackets, in the pluperfect, behind "until" or ahead does not move the story.
    ("The siege of 1863 (begun in 1859) was long. In June it ended.", "June=1863-06"),
    ("The siege began in 1863. The town had been taken in 1859. In June it fell.", "June=1863-06"),
    ("The siege of 1863 would last until 1865. In June it rained.", "June=1863-06"),
    ("In 1863 the former king returned.", "former=PAST_REF"),
    ("They fought there in 1915-17.", "17=1917"),
    ("The war lasted from 264 to 241 BC.", "241 BC=BC0241"),
    ("The army rested over the winter of 1863.", "the winter of 1863=1863-WI"),
    ("The siege began in May 1863. At the end of the year it was over.", "the end of the year=1863"),
    // What is only compared with, and what is named by its year, does not move the story.
    ("They met in 1863. The previous year had been quiet. In June they parted.", "June=1863-06"),
    ("The rising of 1863 failed. The August 1792 rising was its model. In June it ended.", "June=1863-06"),
    ("The siege of 1863 lasted until the fall of the town in 1865. In June it rained.", "June=1863-06"),
    ("They met in November 1863. The next spring they would part. In December it snowed.", "December=1863-12"),
    ("They met in November 1863. The next spring they parted.", "The next spring=1864-SP"),
    // The turn of the year.
    ("They met in December 1863. In January they parted.", "January=1864-01"),
    ("They met in March 1863. In January they had parted.", "January=1863-01"),
    ("It began in 1863. On December 7 (8 in the east), 1863 they met. In January they parted.", "January=1864-01"),
    ("They met in November 1863. The winter was hard.", "The winter=1864-WI"),
    ("They met in March 1863. The winter was hard.", "The winter=1863-WI"),
    // Times that are no day of the story.
    ("On 3 May 1863 it began. They often marched by night.", "night=XXXX-XX-XXTNI"),
    ("In 1863 he said: today we march.", "today=XXXX-XX-XX"),
    ("In 1863 they went into winter quarters.", "winter=XXXX-WI"),
    ("He was 18 years old in 1863.", "18 years old=P18Y"), ("It lasted two bloody weeks.", "two bloody weeks=P2W"),
    // Parts that are not written out.
    ("They left in 1898. They came back in '99.", "'99=1899"), ("They fought in May-August 1863.", "May=1863-05"),
    ("The wars (149 B.C to 146 B.C) were long.", "146 B.C=BC0146"),
  ])
  func history(text: String, expected: String) {
    let all = said(text, .narrative)
    #expect(all.contains(expected), "\(all)")
  }

  @Test(arguments: [
    ("what a long day", "day=P1D"), ("enjoy your weekend", "weekend=2025-W11-WE"), ("see you tmrw", "tmrw=2025-03-13"),
    ("home again last nite", "last nite=2025-03-11TNI"), ("time for xmas shopping in November", "November=2024-11"),
    ("lunch at 12 noon", "12 noon=2025-03-12T12:00"), ("Summer reading list", "Summer=2025-SU"),
    ("I'll go in June", "June=2025-06"), ("one more day", "one more day=P1D"),
    ("be there at 9.30pm", "9.30pm=2025-03-12T21:30"), ("no class every wed", "every wed=XXXX-WXX-3"),
    ("2 years ago we met", "2 years ago=2023-03-12"), ("one night in town", "one night=2025-03-12TNI"),
    ("Day 2 of camp", "Day 2=P1D"), ("the first day of camp", "the first day=P1D"),
    ("Course May 2 - 3, 9 - 10, 16 - 17", "16=2025-05-16"),
    ("our cat is 16 days old", "16 days old=P16D"), ("every night the same", "every night=TNI"),
    ("bed by 5+am", "5+am=2025-03-12T05:00"),
    ("xmas was great", "xmas=2024-12-25"), ("we planned camp in July", "July=2025-07"),
  ])
  func chat(text: String, expected: String) {
    let all = said(text, .colloquial)
    #expect(all.contains(expected), "\(all)")
  }

  @Test func aTagIsNoTime() {
    #expect(said("so ready #Christmas", .colloquial).isEmpty)
    #expect(said("so ready for Camp10days", .colloquial).isEmpty)
  }

  /// Written 1864, it begins in December 1863.
  @Test func theWinterBehindNovemberBeginsInItsDecember() {
    let (timexes, _, _) = TimeTable.resolve("They met in November 1863. The winter was hard.", genre: .narrative)
    #expect(timexes.last?.interval?.start.iso8601 == "1863-12-01")
  }

  @Test func aBareUnitIsNoTimeInNews() {
    #expect(said("It was a hard day for the town.", .news).isEmpty)
  }
}
