import DatelineModel
import Foundation
import Gazetteers
import Sites
import Templating
import Testing

/// The page that searches, and what its index is told; Pagefind itself was tried by hand.
@Suite struct SearchTests {
  private func site(hasSearch: Bool) async throws -> Site {
    var request = SampleSite.request()
    request.hasSearch = hasSearch
    return try await SiteBuilder().site(SampleSite.stories, request) { _, _ in }.site
  }

  /// The files of the site and the records that the index was made of.
  private func files(hasSearch: Bool) async throws -> (files: [String: String], records: [String]) {
    let maker = SiteMaker(try await site(hasSearch: hasSearch), templates: TemplateLibrary(), map: .embedded)
    var records: [String] = []
    let index: ([OutputFile]) -> [OutputFile] = { given in
      records = given.map { String(decoding: $0.bytes, as: UTF8.self) }
      return ["pagefind/pagefind-component-ui.css", "pagefind/pagefind-component-ui.js"].map {
        OutputFile(name: $0, bytes: [])
      }
    }
    let files = try maker.files(index: hasSearch ? index : nil)
    return (
      Dictionary(uniqueKeysWithValues: files.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) }), records
    )
  }

  @Test func onlyThePageThatSearchesMayRunAScript() async throws {
    let (files, _) = try await files(hasSearch: true)
    let page = try #require(files["search/index.html"])
    #expect(page.contains("script-src &#39;self&#39;") || page.contains("script-src 'self'"))
    #expect(page.contains("src=\"../pagefind/pagefind-component-ui.js\""))
    for (name, text) in files where name.hasSuffix(".html") && name != "search/index.html" {
      #expect(!text.contains("script-src") && !text.contains("<script type=\"module\""), "\(name)")
    }
    #expect(try #require(files["places/index.html"]).contains("href=\"../search/index.html\""))
    #expect(try #require(files["stories/quetta-water/index.html"]).contains("href=\"../../search/index.html\""))
  }

  @Test func withoutTheOptionThereIsNone() async throws {
    let (files, records) = try await files(hasSearch: false)
    #expect(records.isEmpty && files["search/index.html"] == nil)
    #expect(!files.values.contains { $0.contains("search/index.html") })
  }

  /// Every entry is a record that leads to its place on the story's page and can be narrowed by place, source, day and story.
  @Test func everyEntryIsARecord() async throws {
    let (files, records) = try await files(hasSearch: true)
    let story = try #require(files["stories/quetta-water/index.html"])
    let own = records.filter { $0.contains("href=\"../stories/quetta-water/index.html#e-") }
    #expect(!own.isEmpty)
    for record in own {
      let start = try #require(record.range(of: "index.html#")).upperBound
      let id = record[start...].prefix { $0 != "\"" }
      #expect(story.contains("id=\"\(id)\""))
      #expect(record.contains("data-pagefind-filter=\"Story[data-value]\""))
      #expect(record.contains("data-pagefind-filter=\"Day[data-value]\""))
    }
    #expect(own.contains { $0.contains("data-value=\"Quetta\" data-pagefind-filter=\"Place[data-value]\"") })
    #expect(own.contains { $0.contains("data-pagefind-filter=\"Source[data-value]\"") })
  }
}
