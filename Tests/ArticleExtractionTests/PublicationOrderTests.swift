import CivilCalendar
import DatelineModel
import Testing

/// Which of a page's days counts. The weights are learned; what is tested is what they must give whatever they are.
@Suite struct PublicationOrderTests {
  private static func linked(_ members: String) -> String { SmallPage.linked("{\"@type\":\"NewsArticle\",\(members)}") }

  /// Each source by itself: what the page calls it, and where it stands.
  @Test(arguments: [
    ("<meta property='article:published_time' content='2021-03-05T08:00:00Z'>", "", "meta article:published_time"),
    (PublicationOrderTests.linked("\"datePublished\":\"2021-03-05\""), "", "json-ld datePublished"),
    (
      SmallPage.linked("{\"@type\":\"WebPage\",\"datePublished\":\"2021-03-05\"}"), "",
      "json-ld datePublished of the page"
    ),
    ("<link rel=canonical href='https://example.org/2021/03/05/dam'>", "", "address"),
    ("<meta name=date content='2021-03-05'>", "", "meta date"),
    ("", "<span itemprop=datePublished content='2021-03-05'></span>", "microdata datePublished"),
    (
      "", "<p><time class=published datetime='2021-03-05'>morning</time></p>",
      "time element marked published"
    ),
    ("", "<p><time datetime='2021-03-05'>noon</time></p>", "time element near the headline"),
    (
      "", "<p><abbr class=published title='2021-03-05T10:00:00+02:00'>10 am</abbr></p>",
      "time element marked published"
    ),
    ("", "<p>5 March 2021</p>", "visible line near the headline"),
  ])
  func oneSourceAlone(head: String, behind: String, source: String) {
    let published = SmallPage(head: head, behind: behind).article.published
    #expect(published?.value.date.iso8601 == "2021-03-05")
    #expect(published?.source == source)
  }

  /// What is no day of publication stays none where nothing else is told.
  @Test(arguments: [
    "<p>The old dam that broke on 5 March 2021 is to be built anew by its owner.</p>",
    "<p>On 5 March 2021 a storm broke the old dam above the town and the mill.</p>",
    "<p>March 5, 2021: the old dam breaks. So begins the book of the fire brigade.</p>",
    "<aside class=related><time datetime='2021-03-05'>5 March 2021</time><a href=x>A bridge is opened</a></aside>",
    "<div class='most-read'><a href=x>Snow on the pass</a> <span>5 March 2021</span></div>",
    "<p>© 5 March 2021</p>",
  ])
  func noDayOfTheStoryAndOfOthers(behind: String) {
    let article = SmallPage(behind: behind).article
    #expect(article.published == nil)
    #expect(article.codes.contains(.publicationUnknown))
  }

  /// A change is not the publication, wherever both are told.
  @Test(arguments: [
    ("", "<p>Updated: 9 March 2021 | First published: 5 March 2021</p>"),
    ("", "<p>Last updated 9 March 2021 · Posted 5 March 2021</p>"),
    ("", "<p>Published 5 March 2021</p><p>Updated 9 March 2021</p>"),
    ("", "<p>Aktualisiert am 09.03.2021, veröffentlicht am 05.03.2021</p>"),
    (
      "<meta property='article:published_time' content='2021-03-09T08:00:00Z'>"
        + PublicationOrderTests.linked(
          "\"datePublished\":\"2021-03-05T08:00:00Z\",\"dateModified\":\"2021-03-09T08:00:00Z\""),
      "<p>5 March 2021</p>"
    ),
    ("<meta name=dc.date content='2021-03-05'>", "<p>Accepted: 9 February 2021</p>"),
  ])
  func aChangeIsNoPublication(head: String, behind: String) {
    #expect(SmallPage(head: head, behind: behind).article.published?.value.date.iso8601 == "2021-03-05")
  }

  /// An instant in UTC and the day that readers of the page saw.
  @Test(arguments: [
    ("2021-03-06T03:40:12+00:00", "<p><time datetime='2021-03-05 22:40:12'>March 5, 2021 at 10:40 p.m.</time></p>"),
    ("2021-03-04T23:15:0Z", "<p class=date>5 March 2021</p>"),
    ("2021-03-05T21:10:00Z", "<time datetime='2021-03-05T21:10:00+08:00'>2021.03.05 21:10</time>"),
  ])
  func theDayThatReadersSaw(instant: String, behind: String) {
    let page = SmallPage(head: "<meta property='article:published_time' content='\(instant)'>", behind: behind)
    #expect(page.article.published?.value.date.iso8601 == "2021-03-05")
  }

  /// The clock that readers saw is so far from the instant in UTC as the site's zone is.
  @Test func theZoneOfTheClockThatReadersSaw() {
    let page = SmallPage(
      head: "<meta property='article:published_time' content='2021-03-04T19:40:00Z'>",
      behind: "<p class=date>5 March 2021, 00:40</p>")
    #expect(page.article.published?.value.iso8601 == "2021-03-05T00:40:00+05:00")
  }

  @Test func anotherArticlesDayAndAddressAreNotThePages() {
    let own = PublicationOrderTests.linked("\"headline\":\"The river and its dam\",\"datePublished\":\"2021-03-05\"")
    let other = PublicationOrderTests.linked(
      "\"headline\":\"Ice holds the ferry\",\"datePublished\":\"2020-01-08\",\"url\":\"https://example.org/ice\"")
    let article = SmallPage(head: other + own).article
    #expect(article.published?.value.date.iso8601 == "2021-03-05")
    #expect(article.url == nil)
  }

  /// A line counts as near the headline up to six blocks before it and ten behind it; without a label none farther away is believed.
  @Test(arguments: [(0, true), (9, true), (12, false), (-5, true), (-9, false)])
  func linesNearTheHeadline(blocks: Int, isNear: Bool) {
    let between = (0..<abs(blocks)).map { _ in "<p>A line without figures</p>" }.joined()
    var page = SmallPage()
    if blocks < 0 { page.before = "<p>7 June 2021</p>" + between } else { page.behind = between + "<p>7 June 2021</p>" }
    let published = page.article.published
    #expect(published?.value.iso8601 == (isNear ? "2021-06-07" : nil))
  }

  /// At the page's foot a line that says what it is counts.
  @Test func aLabelledLineAtTheFoot() {
    #expect(
      SmallPage(foot: "<p class=date>Published: 7 June 2021</p>").article.published?.value.iso8601 == "2021-06-07")
    #expect(SmallPage(foot: "<p>A walk on the ice, 7 June 2021</p>", paragraphs: 14).article.published == nil)
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
