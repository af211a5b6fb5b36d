import ArticleExtraction
import DatelineModel
import HTMLReading
import LanguagePacks
import Testing

/// One page for each rule of what falls away and what stays, in our own words.
@Suite struct BodyRulesTests {
  private static let story = (1...6).map {
    "<p>In year \($0) of the survey, the river carried more gravel than the engineers had thought, and the town raised its dam.</p>"
  }.joined()

  private static func text(_ inside: String) -> String {
    let page = """
      <html lang=en><head><title>The river and its dam</title></head><body>
      <main><h1>The river and its dam</h1><div class=article-body>\(story)\(inside)</div></main></body></html>
      """
    let article = ArticleExtractor(language: .all).article(
      id: "page", from: HTMLReader.read(Array(page.utf8)))
    return String(decoding: article.text, as: UTF8.self)
  }

  private static let box = "<p>Gauges of the lower valley: nine of them are read by hand, the others by wire.</p>"

  @Test(arguments: [
    "<div class=factbox>\(box)</div>", "<div class=faktabox>\(box)</div>", "<div class=page-footer>\(box)</div>",
    "<div class=forum-list>\(box)</div>", "<div style='position:absolute;left:-9999px'>\(box)</div>",
    "<ul class=related-list><li><a href=1>Gauges of the lower valley</a><li><a href=2>Rain</a><li><a href=3>Snow</a></ul>",
    "<p>See also: Gauges of the lower valley</p>",
  ])
  func leftOut(inside: String) {
    let text = BodyRulesTests.text(inside)
    #expect(text.contains("In year 6"))
    #expect(!text.contains("Gauges of the lower valley"))
  }

  @Test func aFewHiddenWordsDoNotTakeTheirParagraph() {
    let text = BodyRulesTests.text(
      "<p>The keeper of the weir, <a href=w>Ana Brook<span class=sr-only> (opens a window)</span></a>, measured the level twice a day.</p>"
        + "<p>She wrote the <a class=popup-link href=b>numbers</a> into a book that the museum now shows to its visitors.</p>"
    )
    #expect(text.contains("Ana Brook, measured the level"))
    #expect(text.contains("She wrote the numbers into a book"))
  }

  @Test func aHiddenCopyOfTheHeadlineSavesNothing() {
    let text = BodyRulesTests.text(
      "<div style='display:none'><h1>The river and its dam</h1>\(BodyRulesTests.box)</div>")
    #expect(!text.contains("Gauges of the lower valley"))
  }

  @Test(arguments: ["commentary", "accredited", "loadad-container"])
  func namesThatOnlyLookLikeOthers(name: String) {
    let text = BodyRulesTests.text(
      "<div class=\(name)><p>The council will decide in autumn, the mayor said, whether the old weir is to stay.</p></div>"
    )
    #expect(text.contains("The council will decide in autumn"))
  }
}

@Suite struct ScriptTextTests {
  private static func article(_ html: String) -> Article {
    ArticleExtractor(language: .all).article(id: "page", from: HTMLReader.read(Array(html.utf8)))
  }

  @Test func paragraphsOfAContentTree() {
    let paragraphs = (1...6).map {
      "{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"value\":\"Night \($0): the ferry did not sail, and the island waited for bread and for its post.\"}]}"
    }.joined(separator: ",")
    let text = ScriptTextTests.article(
      "<title>The ferry</title><h1>The ferry</h1><script>window.state = {\"page\":{\"body\":[\(paragraphs)]}};</script>"
    ).text
    #expect(String(decoding: text, as: UTF8.self).hasPrefix("Night 1: the ferry did not sail"))
    #expect(String(decoding: text, as: UTF8.self).split(separator: "\n").count == 6)
  }

  @Test func markUpInAString() {
    let markup = (1...6).map {
      "<p>Night \($0): the ferry did not sail, and the island waited for bread and for its post.</p>"
    }
    .joined()
    let text = ScriptTextTests.article(
      "<title>The ferry</title><script type=application/json>{\"story\":{\"html\":\"\(markup)\"}}</script>"
    ).text
    #expect(String(decoding: text, as: UTF8.self).split(separator: "\n").count == 6)
  }
}
