import DatelineModel
import Testing

/// What falls away beside a story and what has to stay: each rule with the guard that keeps it from taking too much.
@Suite struct PruningTests {
  private static let box =
    "<p>Gauges of the lower valley: nine of them are read by hand, the others by wire, day and night.</p>"

  /// A page whose story has as many paragraphs, with something behind them, inside or outside the story's own part.
  private static func keeps(_ something: String, paragraphs: Int = 8, outside: Bool = false) -> Bool {
    let story = (0..<paragraphs).map(SmallPage.paragraph).joined()
    let html = """
      <html lang=en><head><title>The river and its dam</title></head><body><article><h1>The river and its dam</h1>
      <div>\(story)\(outside ? "" : something)</div></article>\(outside ? something : "")</body></html>
      """
    let body = SmallPage.article(html).body
    #expect(body.contains("In the first part"))
    return body.contains("Gauges of the lower valley")
  }

  @Test(arguments: [
    "<nav>\(box)</nav>", "<footer>\(box)</footer>", "<aside>\(box)</aside>", "<dialog>\(box)</dialog>",
    "<details>\(box)</details>",
    "<figure><figcaption>\(box)</figcaption></figure>", "<form>\(box)</form>", "<div class=newsletter-box>\(box)</div>",
    "<div class=author-bio>\(box)</div>", "<div class=advert>\(box)</div>", "<div class=breadcrumbs>\(box)</div>",
    "<div class=related-stories>\(box)</div>", "<div id=recommended>\(box)</div>", "<div class=social-bar>\(box)</div>",
    "<div class=wp-caption>\(box)</div>", "<div class=comment-list>\(box)</div>", "<div id=disqus_thread>\(box)</div>",
    "<div class=infobox>\(box)</div>", "<div class=cookie-notice>\(box)</div>", "<div class=modal>\(box)</div>",
    "<div hidden>\(box)</div>", "<div aria-hidden=true>\(box)</div>", "<div class=sr-only>\(box)</div>",
    "<div style='text-indent: -999px'>\(box)</div>",
  ])
  func furnitureFallsAway(something: String) {
    #expect(!PruningTests.keeps(something))
  }

  @Test(arguments: [
    "<div>\(box)</div>", "<section class=story>\(box)</section>", "<div class=article-body>\(box)</div>",
    // A name of furniture on the body itself is no furniture.
    "<div class='article-body newsletter-page'>\(box)</div>", "<div class='article-body related'>\(box)</div>",
    "<div class='article-body cookie'>\(box)</div>", "<div class='paywall cookie'>\(box)</div>",
    "<div class=relative>\(box)</div>", "<div class=shadow>\(box)</div>", "<div class=additional>\(box)</div>",
    "<div style='display:block'>\(box)</div>", "<div aria-hidden=false>\(box)</div>",
  ])
  func partsOfTheStoryStay(something: String) {
    #expect(PruningTests.keeps(something))
  }

  /// A second article beside the story goes, where the story is one.
  @Test(arguments: [(8, false), (2, true)])
  func secondArticles(paragraphs: Int, stays: Bool) {
    #expect(
      PruningTests.keeps("<article><h2>Gauges</h2>\(PruningTests.box)</article>", paragraphs: paragraphs, outside: true)
        == stays)
  }

  /// Words that stood before go; the longer text of two stays, and what repeats side by side is meant.
  @Test func repetitions() {
    let first = SmallPage.paragraph(0)
    func count(_ inside: String) -> Int {
      let html =
        "<html lang=en><title>The river</title><h1>The river</h1><div>\(first)\((1..<6).map(SmallPage.paragraph).joined())</div>\(inside)"
      return SmallPage.article(html).body.components(separatedBy: "In the first part").count - 1
    }
    #expect(count("") == 1)
    #expect(count("<section><div>\(first)</div></section>") == 1)
    let html =
      "<html lang=en><title>The river</title><h1>The river</h1><div>\(first)\(first)\((1..<6).map(SmallPage.paragraph).joined())</div>"
    #expect(SmallPage.article(html).body.components(separatedBy: "In the first part").count - 1 == 2)
  }
}

extension String {
  fileprivate func components(separatedBy mark: String) -> [Substring] {
    var parts: [Substring] = []
    var rest = self[...]
    while let found = rest.firstRange(of: mark) {
      parts.append(rest[..<found.lowerBound])
      rest = rest[found.upperBound...]
    }
    return parts + [rest]
  }
}

/// The lengths at which a page is no article.
@Suite struct PageLengthTests {
  private static func codes(_ words: Int, title: String = "Rain", head: String = "", tail: String = "")
    -> [DiagnosticCode]
  {
    // Ten bytes a word; the last has a full stop in place of a letter.
    let text = String((0..<words).map { _ in "riverbeds " }.joined().dropLast(2)) + "."
    return SmallPage.article(
      "<html lang=en><head><title>\(title)</title>\(head)</head><body><h1>\(title)</h1><p>\(text)</p>\(tail)"
    ).codes
  }

  @Test(arguments: [(11, true), (12, true), (13, false)])
  func theShortestArticle(words: Int, isNone: Bool) {
    #expect(PageLengthTests.codes(words).contains(.articleNotFound) == isNone)
  }

  @Test(arguments: [
    (60, "Page not found", true), (119, "404", true), (121, "404", false), (60, "Rain", false),
    (60, "Not found: a story of keys", false), (60, "Not found | The Valley News", true),
    (60, "404 goats counted on the ridge", false),
    (60, "Access denied: climbers turned away at the hut", false),
  ])
  func errorPages(words: Int, title: String, isError: Bool) {
    #expect(PageLengthTests.codes(words, title: title).contains(.articleErrorPage) == isError)
  }

  @Test(arguments: [(80, true), (95, false)])
  func stubs(words: Int, isStub: Bool) {
    let free = SmallPage.linked("{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":\"False\"}")
    #expect(PageLengthTests.codes(words, head: free).contains(.articleStub) == isStub)
    #expect(!PageLengthTests.codes(words, head: free.replacing("False", with: "True")).contains(.articleStub))
    #expect(PageLengthTests.codes(words, tail: "<div class=paywall>Pay</div>").contains(.articleStub) == isStub)
  }

  @Test(arguments: [(40, true), (65, false)])
  func videos(words: Int, isVideo: Bool) {
    let video = SmallPage.linked("{\"@type\":\"VideoObject\",\"name\":\"Rain\"}")
    #expect(PageLengthTests.codes(words, head: video).contains(.articleNotFound) == isVideo)
    let declared = video + SmallPage.linked("{\"@type\":\"NewsArticle\"}")
    #expect(!PageLengthTests.codes(words, head: declared).contains(.articleNotFound))
  }
}
