import ArticleExtraction
import DatelineModel
import HTMLReading
import LanguagePacks
import Testing

@Suite struct PageKindTests {
  private func codes(_ html: String) -> [DiagnosticCode] {
    ArticleExtractor(language: .all).article(id: "page", from: HTMLReader.read(Array(html.utf8)))
      .diagnostics.map(\.code)
  }

  @Test func errorPages() {
    #expect(
      codes(
        "<title>404 Not Found</title><h1>Not Found</h1><p>The page you asked for is not here, sorry about that.</p>"
      ).contains(.articleErrorPage))
  }

  @Test func errorPagesWithoutANumber() {
    #expect(
      codes("<title>Hello</title><h1>Oops!</h1><p>There is nothing to read here, dear visitor.</p>").contains(
        .articleErrorPage))
  }

  @Test func consentWalls() {
    let text = String(repeating: "We and our partners store data on your device to count our readers. ", count: 5)
    #expect(
      codes("<title>Before you continue</title><h1>Before you continue</h1><p>\(text)</p>").contains(.articleNotFound))
  }

  @Test func pagesOfCards() {
    let cards = (1...5).map {
      "<div class=card><h3><a href=\($0)>Harvest report number \($0)</a></h3><p>The barley of district \($0) stood well this year, the growers said at their meeting.</p></div>"
    }.joined()
    #expect(codes("<title>Reports</title><h1>Reports</h1><div>\(cards)</div>").contains(.articleNotFound))
  }

  @Test func stubsBeforeALineThatAsksToPay() {
    let text = String(repeating: "This is the opening of a long story about a river. ", count: 5)
    #expect(
      codes("<title>River</title><h1>River</h1><p>\(text)</p><div>Already a subscriber? Log in.</div>").contains(
        .articleStub))
  }

  @Test func pagesWithoutAnArticle() {
    #expect(codes("<title>Start</title><ul><li><a href=a>One</a><li><a href=b>Two</a></ul>").contains(.articleNotFound))
  }

  @Test func stubsBeforeAPaywall() {
    let text = String(repeating: "This is the opening of a long story about a river. ", count: 5)
    #expect(
      codes("<title>River</title><h1>River</h1><p>\(text)</p><div class=paywall>Pay</div>").contains(.articleStub))
  }

  @Test func aPageThatTheParserDidNotFinish() {
    var page = HTMLReader.read(Array("<h1>River</h1><p>The river rose.</p>".utf8))
    #expect(page.stoppedAt == nil)
    page.stoppedAt = 20
    let article = ArticleExtractor(language: .all).article(id: "page", from: page)
    #expect(article.diagnostics.map(\.code).contains(.htmlTruncated))
  }

  @Test func deepPages() {
    let text = String(repeating: "A sentence about the river and its banks, told at length. ", count: 5)
    #expect(codes(String(repeating: "<div>", count: 3000) + "<p>\(text)</p>").contains(.htmlTooDeep))
  }

  @Test func aBodyThatIsOnlyInLinkedData() {
    let body = String(repeating: "The bridge was closed after the flood, the town said. ", count: 8)
    let html =
      "<title>Bridge</title><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Bridge\",\"articleBody\":\"\(body)\"}</script><div id=app></div>"
    let article = ArticleExtractor(language: .all).article(
      id: "page", from: HTMLReader.read(Array(html.utf8)))
    #expect(String(decoding: article.text, as: UTF8.self).hasPrefix("The bridge was closed"))
  }

  @Test func conflictingDays() {
    let text = String(repeating: "A sentence about the river and its banks, told at length. ", count: 5)
    let html =
      "<title>River</title><meta property=article:published_time content=2025-03-12><h1>River</h1><p>5 May 2024</p><p>\(text)</p>"
    #expect(codes(html).contains(.publicationConflict))
  }
}
