import ArticleModel
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
    ("be there at 9.30pm", "9.30pm=2025-03-12T21:30"),
  ])
  func chat(text: String, expected: String) {
    let all = said(text, .colloquial)
    #expect(all.contains(expected), "\(all)")
  }

  @Test func aBareUnitIsNoTimeInNews() {
    #expect(said("It was a hard day for the town.", .news).isEmpty)
  }
}
