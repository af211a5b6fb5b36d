import DatelineModel
import Foundation
import Sites
import Testing

/// What the pages of the sample site hold. Every build of it also follows every inner link.
@Suite struct SitePagesTests {
  @Test func pagesOfEveryKindAreThere() async throws {
    let files = SampleSite.files(try await SampleSite.build(SampleSite.request()))
    for name in [
      "index.html", "places/index.html", "days/index.html", "sources/index.html", "feed.atom", "robots.txt",
      "stories/jaffar-express/index.html", "stories/quetta-water/briefing.json", "stories/lisbon-storm/timeline.csv",
      "days/2025/03/11/index.html", "days/2025/03/index.html", "days/2024/11/09/index.html",
      "sources/the-bolan-courier/index.html", "sources/quetta-evening-post/index.html",
      "places/quetta-1167528/index.html", "404.html", ".nojekyll",
    ] { #expect(files[name] != nil, "\(name)") }
    #expect(files["sitemap.xml"] == nil, "a sitemap needs the site's address")
  }

  @Test func aPlaceTellsOfAllStories() async throws {
    let page = try #require(
      SampleSite.files(try await SampleSite.build(SampleSite.request()))["places/quetta-1167528/index.html"])
    #expect(page.contains("../../stories/jaffar-express/index.html#e-"))
    #expect(page.contains("../../stories/quetta-water/index.html#e-"))
    #expect(!page.contains("lisbon"))
  }

  /// The newest story stands first and large, with its map; a calendar and related stories lead on.
  @Test func theHomePageHasCardsAndACalendar() async throws {
    let files = SampleSite.files(try await SampleSite.build(SampleSite.request()))
    let home = try #require(files["index.html"])
    #expect(home.components(separatedBy: "<article class=\"card").count == 4)
    #expect(home.components(separatedBy: "<svg class=\"map small\"").count == 4)
    #expect(home.contains("href=\"days/2025/03/11/index.html\""))
    #expect(try #require(files["stories/quetta-water/index.html"]).contains("Related stories"))
    let places = try #require(files["places/index.html"])
    #expect(!home.contains(">PK<") && !places.contains(">PK<"))
  }

  @Test func aPublisherTellsOfAllStories() async throws {
    let page = try #require(
      SampleSite.files(try await SampleSite.build(SampleSite.request()))["sources/the-bolan-courier/index.html"])
    #expect(page.contains("../../stories/jaffar-express/index.html#s-1"))
    #expect(page.contains("../../stories/quetta-water/index.html#s-2"))
  }

  @Test func theAddressGivesSitemapCanonicalLinksAndPictures() async throws {
    let result = try await SampleSite.build(SampleSite.request(address: "https://example.org/t"))
    let files = SampleSite.files(result)
    let story = try #require(files["stories/quetta-water/index.html"])
    #expect(story.contains("<link rel=\"canonical\" href=\"https://example.org/t/stories/quetta-water/\">"))
    #expect(
      story.contains("<meta property=\"og:image\" content=\"https://example.org/t/stories/quetta-water/map.png\">"))
    #expect(files["sitemap.xml"]?.contains("<loc>https://example.org/t/days/2025/04/07/</loc>") == true)
    #expect(files["robots.txt"]?.contains("Sitemap: https://example.org/t/sitemap.xml") == true)
    #expect(files["feed.atom"]?.contains("<link rel=\"self\" href=\"https://example.org/t/feed.atom\"/>") == true)
    let picture = try #require(result.files.first { $0.name == "stories/quetta-water/map.png" })
    #expect(picture.bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
    // IHDR begins with width and height; the sum behind IEND is always the same.
    #expect(Array(picture.bytes[12..<24]) == Array("IHDR".utf8) + [0, 0, 0x04, 0xB0, 0, 0, 0x02, 0x76])
    #expect(picture.bytes.suffix(8) == [0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82])
    #expect(picture.bytes.count < 30_000)
  }

  @Test func structuredDataIsJSONThatNoTextCanLeave() async throws {
    let folder = try SampleSite.temporaryFolder()
    try SampleSite.write(
      ["x/a.txt": "An end </script><script>alert(1)</script>\n\nIt rained in Quetta on 9 May 2024 </script> & more."],
      to: folder)
    let page = try #require(
      SampleSite.files(try await SampleSite.build(SampleSite.request(), in: folder))["stories/x/index.html"])
    let start = try #require(page.range(of: "<script type=\"application/ld+json\">"))
    let end = try #require(page.range(of: "</script>", range: start.upperBound..<page.endIndex))
    let json = try JSONSerialization.jsonObject(with: Data(page[start.upperBound..<end.lowerBound].utf8))
    #expect((json as? [String: Any])?["@graph"] != nil)
    #expect(page.components(separatedBy: "<script").count == 2)
  }

  @Test(arguments: [
    "example.org", "ftp://example.org/", "https://", "https://example.org/?a", "https://example.org/../x",
  ])
  func whatIsNoAddressIsRefused(text: String) { #expect(SiteAddress(text) == nil) }

  @Test func entriesInTheFeedKeepTheirIds() async throws {
    let plain = SampleSite.files(try await SampleSite.build(SampleSite.request()))["feed.atom"]!
    let placed = SampleSite.files(try await SampleSite.build(SampleSite.request(address: "https://a.example/")))[
      "feed.atom"]!
    func ids(_ feed: String) -> [Substring] { feed.split(separator: "\n").filter { $0.hasPrefix("<id>urn:dateline:") } }
    #expect(ids(plain).filter { $0.contains(":e-") } == ids(placed).filter { $0.contains(":e-") })
    #expect(Set(ids(plain)).count == ids(plain).count)
  }
}
