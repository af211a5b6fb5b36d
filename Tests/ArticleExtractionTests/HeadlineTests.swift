import DatelineModel
import Testing

/// Which words are the headline, and where they were read.
@Suite struct HeadlineTests {
  private static func title(_ head: String, _ inside: String) -> Sourced<String>? {
    let story = (0..<5).map(SmallPage.paragraph).joined()
    return SmallPage.article("<html lang=en><head>\(head)</head><body>\(inside)<div>\(story)</div></body></html>").title
  }

  @Test(arguments: [
    // The heading that agrees with what the page declares; h1 before h2 where both do.
    ("<title>The river and its dam</title>", "<h1>The river and its dam</h1>", "The river and its dam", "heading"),
    (
      "<title>The river and its dam</title>", "<h1>Valley News</h1><h2>The river and its dam</h2>",
      "The river and its dam", "heading"
    ),
    (
      "<title>The river and its dam</title>", "<h2>The river and its dam</h2><h1>The river and its old dam</h1>",
      "The river and its old dam", "heading"
    ),
    (
      "<title>The river and its dam</title>", "<h2>The river and its dam</h2><h1>The river</h1>",
      "The river and its dam", "heading"
    ),
    // Half of the words make no h1 the headline where an h2 has them all.
    (
      "<title>The river and its dam</title>", "<h2>The river and its dam</h2><h1>The river and the mill</h1>",
      "The river and its dam", "heading"
    ),
    // The declared title of the article wins over that of the window.
    (
      "<title>Start</title><meta property=og:title content='The river and its dam'>", "<h1>The river and its dam</h1>",
      "The river and its dam", "heading"
    ),
    // No heading says it: linked data, then og:title, then twitter:title, then the title element.
    (
      "<title>A</title>" + SmallPage.linked("{\"@type\":\"NewsArticle\",\"headline\":\"River rises\"}"),
      "<h1>Welcome</h1>", "River rises", "json-ld headline"
    ),
    (
      "<title>A b</title><meta property=og:title content='River rises'><meta name=twitter:title content='Rivers'>",
      "<h1>Welcome</h1>", "River rises", "meta og:title"
    ),
    (
      "<title>A b</title><meta name=twitter:title content='River rises'>", "<h1>Welcome</h1>", "River rises",
      "meta twitter:title"
    ),
    ("<title>River rises</title>", "<h1>Welcome</h1>", "River rises", "title element"),
    ("", "<h1>Welcome to us</h1>", "Welcome to us", "heading"),
    // Old pages set it in a plain box.
    (
      "<title>Gazette: The river and its dam</title>", "<div>The river and its dam</div>", "The river and its dam",
      "visible line"
    ),
    // A kicker in front of it, and a date line inside the heading.
    (
      "<title>The river and its dam</title>", "<h1>Valley report The river and its dam</h1>", "The river and its dam",
      "heading"
    ),
    (
      "<title>The river and its dam</title>", "<h1>The river and its dam 12 March 2021</h1>", "The river and its dam",
      "heading"
    ),
    ("<title>The river and its dam</title>", "<h1>The river and its dam ¶</h1>", "The river and its dam", "heading"),
    ("<title>The dam</title>", "<h1>Valley report The dam</h1>", "Valley report The dam", "heading"),
  ])
  func headlines(head: String, inside: String, words: String, source: String) {
    let title = HeadlineTests.title(head, inside)
    #expect(title?.value == words)
    #expect(title?.source == source)
  }

  @Test func whatElseStoodThereIsKept() {
    let title = HeadlineTests.title(
      "<title>Dam news</title><meta property=og:title content='Dam at the river'>"
        + SmallPage.linked("{\"@type\":\"NewsArticle\",\"headline\":\"River rises\"}"), "<h1>Dam at the old river</h1>")
    #expect(title?.value == "Dam at the old river")
    #expect(title?.runnersUp.map(\.source) == ["json-ld headline", "meta og:title", "title element"])
  }

  /// The site's name goes, before or behind a mark with blanks; the words of the headline stay.
  @Test(arguments: [
    ("The river and its dam | Valley News", "The river and its dam"),
    ("Valley News | The river and its dam", "The river and its dam"),
    ("The river and its dam - Valley News", "The river and its dam"),
    ("The river and its dam – News – Valley News", "The river and its dam"),
    ("The river - and its dam", "The river - and its dam"),
    ("The long river and dam: a story", "The long river and dam: a story"),
    ("The river-dam", "The river-dam"), ("Old dam | River | Valley News", "Old dam | River"),
    ("The river and its dam · Some other words of the day", "The river and its dam · Some other words of the day"),
  ])
  func namesOfSites(declared: String, words: String) {
    let head = "<meta property=og:site_name content='Valley News'><title>\(declared)</title>"
    #expect(HeadlineTests.title(head, "<h1>Welcome</h1>")?.value == words)
  }
}

/// Who wrote a page and who published it.
@Suite struct BylineTests {
  private static let linked = SmallPage.linked(
    "{\"@type\":\"NewsArticle\",\"author\":[{\"name\":\"Ana Brook\"},{\"name\":\"Li Wen\"},{\"name\":\"Ana Brook\"}]}")

  @Test(arguments: [
    (linked, "<p class=byline>By Tom Reed</p>", "Ana Brook, Li Wen", "json-ld author"),
    (SmallPage.linked("{\"@type\":\"NewsArticle\",\"author\":\"Ana Brook\"}"), "", "Ana Brook", "json-ld author"),
    (
      SmallPage.linked("{\"@type\":\"WebPage\",\"author\":\"Ana Brook\"}"), "<p class=byline>By Tom Reed</p>",
      "Tom Reed", "visible byline"
    ),
    ("<meta name=author content='Ana Brook'>", "<p class=byline>By Tom Reed</p>", "Ana Brook", "meta author"),
    (
      "<meta name=author content='https://example.org/ana'>", "<p class=byline>By Tom Reed</p>", "Tom Reed",
      "visible byline"
    ),
    ("<meta name=byl content='Ana Brook'><meta name=dc.creator content='Li Wen'>", "", "Li Wen", "meta dc.creator"),
    (
      "", "<p><span itemprop=author>By Ana Brook</span></p><p class=byline>By Tom Reed</p>", "Ana Brook",
      "microdata author"
    ),
    ("", "<p class=byline>Von Ana Brook | Valley News</p>", "Ana Brook", "visible byline"),
    ("", "<p class=byline>Written by Ana Brook • Editor</p>", "Ana Brook", "visible byline"),
    ("", "<p class=author>Bynum Reed</p>", "Bynum Reed", "visible byline"),
  ])
  func authors(head: String, behind: String, name: String, source: String) {
    let byline = SmallPage(head: head, behind: behind).article.byline
    #expect(byline?.value == name)
    #expect(byline?.source == source)
  }

  @Test(arguments: [
    ("", ""), ("", "<p>By Tom Reed</p>"), ("<meta name=author content='1234'>", ""),
    ("<meta name=author content='A'>", ""),
    ("<meta name=author content='\(String(repeating: "ab", count: 41))'>", ""),
    ("<meta name=author content='one two three four five six seven eight nine ten eleven'>", ""),
    ("", "<div class=byline><p>By Tom Reed</p><p>Valley</p><p>News</p></div>"),
  ])
  func noAuthor(head: String, behind: String) {
    #expect(SmallPage(head: head, behind: behind).article.byline == nil)
  }

  @Test(
    arguments: [
      (
        "<meta property=og:site_name content='Valley News'>"
          + SmallPage.linked("{\"@type\":\"WebSite\",\"name\":\"Other\"}"), nil, "Valley News", "meta og:site_name"
      ),
      (
        SmallPage.linked("{\"@type\":\"NewsArticle\",\"publisher\":{\"name\":\"Valley &amp; Co\"}}"), nil,
        "Valley & Co", "json-ld publisher"
      ),
      (
        SmallPage.linked("{\"@type\":\"NewsMediaOrganization\",\"name\":\"Valley News\"}"), nil, "Valley News",
        "json-ld organization"
      ),
      ("<meta name=application-name content='Valley News'>", nil, "Valley News", "meta application-name"),
      ("<link rel=canonical href='https://www.valley.example/dam'>", nil, "valley.example", "address"),
      ("", "http://news.valley.example:8080/dam?x=//y", "news.valley.example", "address"),
    ] as [(String, String?, String, String)])
  func publishers(head: String, address: String?, name: String, source: String) {
    let publisher = SmallPage(head: head, address: address).article.publisher
    #expect(publisher?.value == name)
    #expect(publisher?.source == source)
  }

  @Test(arguments: [
    ("The river and its dam – Valley News", "Valley News"), ("The river and its dam | Valley News", "Valley News"),
    ("The river and its dam – a story of the valley", nil), ("Dam – Valley News", nil), ("The river and its dam", nil),
  ])
  func publishersOutOfTheTitle(title: String, name: String?) {
    let html = SmallPage(title: "The river and its dam").html.replacing(
      "<title>The river and its dam", with: "<title>\(title)")
    #expect(SmallPage.article(html).publisher?.value == name)
  }
}

/// The address that a page gives for itself.
@Suite struct CanonicalAddressTests {
  private static let canonical = "<link rel=Canonical href='https://example.org/a'>"
  private static let og = "<meta property=og:url content='https://example.org/b'>"
  private static let linked = SmallPage.linked("{\"@type\":\"NewsArticle\",\"url\":\"https://example.org/c\"}")

  @Test(
    arguments: [
      (canonical + og + linked, "https://example.org/given", "https://example.org/given", "given"),
      (canonical + og + linked, nil, "https://example.org/a", "link canonical"),
      (og + linked, nil, "https://example.org/b", "meta og:url"), (linked, nil, "https://example.org/c", "json-ld url"),
      ("<link rel=canonical href='/a'>" + og, nil, "https://example.org/b", "meta og:url"),
      ("<link rel=alternate href='https://example.org/x'>" + og, nil, "https://example.org/b", "meta og:url"),
      (
        canonical + "<link rel=canonical href='https://example.org/second'>", nil, "https://example.org/a",
        "link canonical"
      ),
      ("<meta property=og:url content='ftp://example.org/b'>" + linked, nil, "https://example.org/c", "json-ld url"),
      (SmallPage.linked("{\"@type\":\"WebPage\",\"url\":\"https://example.org/c\"}"), nil, nil, nil),
      (
        SmallPage.linked(
          "{\"@graph\":[{\"@type\":\"https://schema.org/NewsArticle\",\"url\":\"https://example.org/c\"}]}"), nil,
        "https://example.org/c", "json-ld url"
      ),
      ("", nil, nil, nil),
    ] as [(String, String?, String?, String?)])
  func addresses(head: String, given: String?, address: String?, source: String?) {
    let url = SmallPage(head: head, address: given).article.url
    #expect(url?.value == address)
    #expect(url?.source == source)
  }
}
