import CivilCalendar
import DatelineModel
import Testing

/// Which of a page's days counts. Each source is put on a page with all that are trusted less, and has to win.
@Suite struct PublicationOrderTests {
  private enum Place: Sendable { case head, near, far }

  /// Most trusted first: what the answer calls the source, where it stands, how it is written. The n-th states the n-th of March.
  private static let sources: [(name: String, place: Place, written: @Sendable (String) -> String)] = [
    ("meta article:published_time", .head, { "<meta property='article:published_time' content='\($0)T08:00:00Z'>" }),
    ("json-ld datePublished", .head, { SmallPage.linked("{\"@type\":\"NewsArticle\",\"datePublished\":\"\($0)\"}") }),
    ("microdata datePublished", .near, { "<span itemprop=datePublished content='\($0)'></span>" }),
    (
      "json-ld datePublished of the page", .head,
      { SmallPage.linked("{\"@type\":\"WebPage\",\"datePublished\":\"\($0)\"}") }
    ),
    ("address", .head, { "<link rel=canonical href='https://example.org/\($0.replacing("-", with: "/"))/dam'>" }),
    ("time element marked published", .near, { "<p><time class=published datetime='\($0)'>morning</time></p>" }),
    ("time element near the headline", .near, { "<p><time datetime='\($0)'>noon</time></p>" }),
    ("visible line near the headline", .near, { "<p>\(words($0))</p>" }),
    ("json-ld dateCreated", .head, { SmallPage.linked("{\"@type\":\"NewsArticle\",\"dateCreated\":\"\($0)\"}") }),
    ("meta date", .head, { "<meta name=date content='\($0)'>" }),
    ("visible line", .far, { "<p>\(words($0))</p>" }),
    ("time element", .far, { "<p><time datetime='\($0)'>evening</time></p>" }),
    ("time stamp of an element", .far, { "<span data-date='\($0)'>some time</span>" }),
    ("script", .far, { "<script>var page = {\"publishedAt\": \"\($0)\"}</script>" }),
    ("json-ld of a picture", .head, { SmallPage.linked("{\"@type\":\"ImageObject\",\"uploadDate\":\"\($0)\"}") }),
    (
      "sentence that tells the publication", .far,
      {
        "<p>This report of the survey was first published on \(words($0)) by the guild of engineers in the town.</p>"
      }
    ),
    ("visible line \"updated\"", .near, { "<p>Updated: \(words($0))</p>" }),
    ("time element marked updated", .near, { "<p><time class=modified datetime='\($0)'>night</time></p>" }),
    ("json-ld dateModified", .head, { SmallPage.linked("{\"@type\":\"NewsArticle\",\"dateModified\":\"\($0)\"}") }),
    ("meta article:modified_time", .head, { "<meta property='article:modified_time' content='\($0)'>" }),
    (
      "sentence near the headline", .near,
      { "<p>The old dam that broke on \(words($0)) is to be built anew by its owner.</p>" }
    ),
    (
      "address of the picture", .head,
      { "<meta property='og:image' content='https://example.org/\($0.replacing("-", with: "/"))/a.jpg'>" }
    ),
  ]

  /// "2021-03-07" → "7 March 2021"
  @Sendable private static func words(_ day: String) -> String { "\(Int(day.suffix(2)) ?? 0) March 2021" }

  private static func day(_ number: Int) -> String { "2021-03-" + (number < 9 ? "0" : "") + "\(number + 1)" }

  @Test(arguments: 0..<22)
  func eachSourceIsTrustedMoreThanAllBehindIt(first: Int) {
    #expect(Self.sources.count == 22)
    var page = SmallPage(paragraphs: 14)
    for (number, source) in Self.sources.enumerated().dropFirst(first) {
      let written = source.written(Self.day(number))
      switch source.place {
      case .head: page.head += written
      case .near: page.behind += written
      case .far: page.foot += written
      }
    }
    let published = page.article.published
    #expect(published?.source == Self.sources[first].name)
    #expect(published?.value.date.iso8601 == Self.day(first))
  }

  /// A line counts as near the headline up to six blocks before it and ten behind it.
  @Test(arguments: [(0, "near"), (9, "near"), (10, "far"), (-5, "near"), (-6, "far")])
  func linesNearTheHeadline(blocks: Int, place: String) {
    let between = (0..<abs(blocks)).map { _ in "<p>A line without figures</p>" }.joined()
    var page = SmallPage()
    if blocks < 0 { page.before = "<p>7 June 2021</p>" + between } else { page.behind = between + "<p>7 June 2021</p>" }
    let published = page.article.published
    #expect(published?.value.iso8601 == "2021-06-07")
    #expect(published?.source == (place == "near" ? "visible line near the headline" : "visible line"))
  }

  /// Far from the headline a line has to be a third date at least.
  @Test(arguments: [(22, "2021-06-07"), (23, nil)])
  func linesFarFromTheHeadline(others: Int, day: String?) {
    let page = SmallPage(foot: "<p>\(String(repeating: "x", count: others - 1)) 7 June 2021</p>", paragraphs: 14)
    #expect(page.article.published?.value.iso8601 == day)
  }

  @Test(arguments: [
    ("1989-12-31", nil), ("1990-01-01", "1990-01-01"), ("2100-12-31", "2100-12-31"), ("2101-01-01", nil),
  ])
  func yearsThatCannotBe(written: String, day: String?) {
    let page = SmallPage(head: "<meta property='article:published_time' content='\(written)'>")
    #expect(page.article.published?.value.iso8601 == day)
  }

  /// A page that states two days more than one apart is reported; what stands far from the headline contradicts nothing.
  @Test(arguments: [
    (SmallPage.linked("{\"@type\":\"NewsArticle\",\"datePublished\":\"2021-06-09\"}"), "", "", true),
    (SmallPage.linked("{\"@type\":\"NewsArticle\",\"datePublished\":\"2021-06-08\"}"), "", "", false),
    (SmallPage.linked("{\"@type\":\"NewsArticle\",\"dateModified\":\"2021-06-19\"}"), "", "", false),
    ("", "<p>9 June 2021</p>", "", true), ("", "<p>8 June 2021</p>", "", false), ("", "", "<p>19 June 2021</p>", false),
    ("", "<p>Updated: 19 June 2021</p>", "", false), ("", "<p>One</p><p>Two</p><p>9 June 2021</p>", "", false),
  ])
  func daysThatContradictEachOther(head: String, behind: String, foot: String, isConflict: Bool) {
    let meta = "<meta property='article:published_time' content='2021-06-07'>"
    let article = SmallPage(head: meta + head, behind: behind, foot: foot).article
    #expect(article.published?.value.iso8601 == "2021-06-07")
    #expect(article.codes.contains(.publicationConflict) == isConflict)
  }

  @Test(arguments: [
    ("2021-06-07", "2021-06-08", "2021-06-08"), ("2021-06-07", "2021-06-07", "2021-06-07"),
    ("2021-06-07", "2021-06-06", nil),
  ])
  func aChangeIsNotBeforePublication(published: String, modified: String, expected: String?) {
    let page = SmallPage(
      head: SmallPage.linked(
        "{\"@type\":\"NewsArticle\",\"datePublished\":\"\(published)\",\"dateModified\":\"\(modified)\"}"))
    #expect(page.article.modified?.value.iso8601 == expected)
  }

  /// An instant in UTC takes the zone in which another place of the page states it, where that is at most a day apart.
  @Test(arguments: [
    ("2021-06-07T23:30:00Z", "2021-06-08T04:30:00+05:00", "2021-06-08T04:30:00+05:00"),
    ("2021-06-07T23:30:00Z", "2021-06-09T04:30:00+05:00", "2021-06-07T23:30:00Z"),
    ("2021-06-07T23:30:00+01:00", "2021-06-08T04:30:00+05:00", "2021-06-07T23:30:00+01:00"),
    ("2021-06-07", "2021-06-08T04:30:00+05:00", "2021-06-07"),
  ])
  func theSitesOwnZone(declared: String, linked: String, expected: String) {
    let page = SmallPage(
      head: "<meta property='article:published_time' content='\(declared)'>"
        + SmallPage.linked("{\"@type\":\"NewsArticle\",\"datePublished\":\"\(linked)\"}"))
    #expect(page.article.published?.value.iso8601 == expected)
  }
}
