import ArticleExtraction
import CivilCalendar
import DatelineModel
import HTMLReading
import LanguagePacks
import Testing

/// Days that stand in no declared place.
@Suite struct VisibleDateTests {
  private static func published(_ inside: String, behind: String = "") -> String? {
    let text = (1...6).map { "<p>Verse \($0) of the song tells of a miller, his wheel and the long dry summer.</p>" }
      .joined()
    let page = "<html lang=en><title>A mill song</title><h1>A mill song</h1>\(inside)<div>\(text)</div>\(behind)"
    return ArticleExtractor(language: .all).article(id: "page", from: HTMLReader.read(Array(page.utf8)))
      .published?.value.iso8601
  }

  @Test func aLineBeatsADayInTheText() {
    let sentence = "<p>The mill that burned down on 3 May 2019 is to be rebuilt by its owner.</p>"
    #expect(VisibleDateTests.published(sentence + "<p>7 June 2021</p>")?.prefix(10) == "2021-06-07")
    #expect(VisibleDateTests.published(sentence) == nil)
  }

  @Test(arguments: ["data-time=1623024000", "data-timestamp=1623024000000", "data-date=2021-06-07"])
  func stamps(attribute: String) {
    #expect(VisibleDateTests.published("<span \(attribute)>some time ago</span>")?.prefix(10) == "2021-06-07")
  }

  @Test func aSentenceAtTheFoot() {
    let foot =
      "<p>This text was written for the yearbook of the singers' guild and was posted on 7 June 2021 by its clerk, who asks for more.</p>"
    #expect(VisibleDateTests.published("", behind: foot)?.prefix(10) == "2021-06-07")
  }

  @Test(arguments: ["7 June", "[06月07日 11時30分]"])
  func theYearOfAStamp(line: String) {
    #expect(VisibleDateTests.published("<p id=song-20210607>\(line)</p>")?.prefix(10) == "2021-06-07")
  }
}
