import ArticleExtraction
import CivilCalendar
import DatelineModel
import Foundation
import HTMLReading
import LanguagePacks
import Testing

/// The sample story's pages: each in the manner of another kind of site, all words our own.
@Suite struct FixturePagesTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/jaffar-express")

  static func article(_ name: String) throws -> Article {
    let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name + ".html")))
    return ArticleExtractor(language: .all).article(id: name, from: HTMLReader.read(bytes))
  }

  @Test(arguments: [
    ("01-bolan-courier-ambush", "2025-03-12T07:12:00+05:00", "meta article:published_time"),
    ("02-frontier-notebook-operation-ends", "2025-03-12T23:21:08+05:00", "time element marked published"),
    ("04-harbour-herald-agency", "2025-03-12T10:05:00Z", "meta article:published_time"),
    ("05-deccan-bulletin-agency", "2025-03-12T15:49:00+05:30", "visible line"),
    ("06-karavan-post-live", "2025-03-11T14:36:00+05:00", "meta article:published_time"),
    ("08-morgenbote-windows-1252", "2025-03-15", "visible line near the headline"),
    ("09-chagai-mail-noshki", "2025-03-17T10:40:00+05:00", "microdata datePublished"),
    ("11-platform-review-feature", "2025-02-05", "meta parsely-pub-date"),
  ])
  func publication(name: String, time: String, source: String) throws {
    let published = try FixturePagesTests.article(name).published
    #expect(published?.value.iso8601.prefix(10) == time.prefix(10))
    #expect(published?.source == source)
  }

  @Test func aPageWithoutADateHasNone() throws {
    let article = try FixturePagesTests.article("07-valley-voices-no-date")
    #expect(article.published == nil)
    #expect(article.diagnostics.map(\.code).contains(.publicationUnknown))
  }

  @Test(arguments: [
    "Share this", "Exit mobile version", "min read", "Newsletter", "cookie", "Also read", "Read more", "Comments",
    "Subscribe",
    "First published on", "All rights reserved",
  ])
  func clutterIsLeftOut(phrase: String) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: FixturePagesTests.folder.path)
    where name.hasSuffix(".html") {
      let article = try FixturePagesTests.article(String(name.dropLast(5)))
      let text = String(decoding: article.text, as: UTF8.self).lowercased()
      #expect(!text.contains(phrase.lowercased()), "\(name)")
    }
  }

  @Test(arguments: [
    ("01-bolan-courier-ambush", "The Bolan Courier"), ("02-frontier-notebook-operation-ends", "Frontier Notebook"),
    ("06-karavan-post-live", "Karavan Post"), ("09-chagai-mail-noshki", "Chagai Mail"),
  ])
  func publisher(name: String, publisher: String) throws {
    #expect(try FixturePagesTests.article(name).publisher?.value == publisher)
  }

  @Test func datelinesAreFound() throws {
    let article = try FixturePagesTests.article("04-harbour-herald-agency")
    let dateline = try #require(article.dateline)
    #expect(article.string(dateline.place) == "QUETTA")
    #expect(dateline.agency == "NPI")
  }

  @Test func postsOfALivePageCarryTheirTimes() throws {
    let times = try FixturePagesTests.article("06-karavan-post-live").blocks.compactMap(\.postTime).map(\.iso8601)
    #expect(Set(times).count >= 6)
    #expect(times.contains("2025-03-12T21:41:00+05:00"))
  }

  @Test func blocksCoverTheTextInOrder() throws {
    let article = try FixturePagesTests.article("01-bolan-courier-ambush")
    #expect(article.blocks.count >= 8)
    var last = 0
    for block in article.blocks {
      #expect(block.range.start == (last == 0 ? 0 : last + 1))
      last = block.range.end
    }
    #expect(last == article.text.count)
  }
}
