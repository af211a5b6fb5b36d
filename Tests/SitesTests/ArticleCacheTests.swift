import CivilCalendar
import DatelineModel
import Foundation
import Gazetteers
import Pipeline
import ScratchFolders
import Sites
import Testing

/// A site that is built with the cache is the site that is built without it, byte for byte.
@Suite struct ArticleCacheTests {
  private static let fixtures = ProjectFolder.fixtures.path

  private func folder() throws -> String {
    try Scratch.folder().path
  }

  private func build(_ site: String, cache: String?, zone: String = "Asia/Karachi", published: String? = nil)
    async throws
    -> SiteBuilder.Result
  {
    var request = SiteBuilder.Request()
    request.title = "Sample"
    request.cache = cache
    request.stories.timeZone = CivilTimeZone(identifier: zone)
    request.stories.published = published.flatMap { DateTime(iso8601: $0) }
    return try await SiteBuilder().build(site, request) { _, _ in }
  }

  private func isSame(_ a: SiteBuilder.Result, _ b: SiteBuilder.Result) -> Bool {
    a.files.map(\.name) == b.files.map(\.name) && zip(a.files, b.files).allSatisfy { $0.bytes == $1.bytes }
  }

  @Test func theSiteIsTheSameWithAndWithout() async throws {
    let cache = try folder() + "/cache"
    let clean = try await build(Self.fixtures, cache: nil)
    let first = try await build(Self.fixtures, cache: cache)
    let second = try await build(Self.fixtures, cache: cache)
    #expect(first.counts.read == 16)
    #expect(second.counts.read == 0)
    #expect(isSame(clean, first))
    #expect(isSame(clean, second))
  }

  @Test func onlyWhatChangedIsReadAgain() async throws {
    let site = try copy()
    let cache = try folder() + "/cache"
    _ = try await build(site, cache: cache)
    let file = URL(filePath: site + "/quetta-water/03-valley-voices.txt")
    try Data((String(contentsOf: file, encoding: .utf8) + "\nRain fell on Friday, 11 April 2025.\n").utf8).write(
      to: file)
    let changed = try await build(site, cache: cache)
    #expect(changed.counts.read == 1)
    #expect(isSame(changed, try await build(site, cache: nil)))
    // A file that only moved is not read again, and its page has the new name.
    try FileManager.default.moveItem(atPath: site + "/lisbon-storm", toPath: site + "/storm")
    let moved = try await build(site, cache: cache)
    #expect(moved.counts.read == 0)
    #expect(isSame(moved, try await build(site, cache: nil)))
  }

  @Test func otherSettingsAreAnotherReading() async throws {
    let cache = try folder() + "/cache"
    _ = try await build(Self.fixtures, cache: cache)
    let zoned = try await build(Self.fixtures, cache: cache, zone: "UTC")
    #expect(zoned.counts.read == 16)
    #expect(isSame(zoned, try await build(Self.fixtures, cache: nil, zone: "UTC")))
    let dated = try await build(Self.fixtures, cache: cache, zone: "UTC", published: "2025-03-12")
    #expect(dated.counts.read == 16)
  }

  @Test func damagedAndForeignEntriesAreNotBelieved() async throws {
    let cache = try folder() + "/cache"
    let clean = try await build(Self.fixtures, cache: cache)
    let names = try FileManager.default.contentsOfDirectory(atPath: cache).filter { $0.hasSuffix(".json") }.sorted()
    #expect(names.count == 16)
    for (number, name) in names.enumerated() {
      let file = URL(filePath: cache + "/" + name)
      var bytes = try Data(contentsOf: file)
      switch number % 4 {
      case 0: bytes[bytes.count / 2] ^= 1
      case 1: bytes = bytes.prefix(bytes.count / 3)
      case 2: bytes = Data()
      default: bytes = try Data(contentsOf: URL(filePath: cache + "/" + names[0]))
      }
      try bytes.write(to: file)
    }
    let again = try await build(Self.fixtures, cache: cache)
    #expect(isSame(clean, again))
    #expect(again.counts.read >= 12)
  }

  @Test func whatIsNotUsedIsTakenAwayAndNothingElse() async throws {
    let site = try copy()
    let cache = try folder() + "/cache"
    _ = try await build(site, cache: cache)
    try Data("mine".utf8).write(to: URL(filePath: cache + "/notes.json"))
    try FileManager.default.removeItem(atPath: site + "/jaffar-express")
    _ = try await build(site, cache: cache)
    let names = try FileManager.default.contentsOfDirectory(atPath: cache)
    #expect(names.filter { $0.utf8.count == 69 }.count == 5)
    #expect(names.contains("notes.json"))
    #expect(names.contains("CACHEDIR.TAG"))
  }

  @Test func aCacheThatCannotBeWrittenIsReported() async throws {
    let result = try await build(Self.fixtures, cache: "/proc/nowhere/cache")
    #expect(result.findings.map(\.diagnostic.code).contains(.publishCache))
    #expect(isSame(result, try await build(Self.fixtures, cache: nil)))
  }

  private func copy() throws -> String {
    let site = try folder() + "/site"
    try FileManager.default.copyItem(atPath: Self.fixtures, toPath: site)
    return site
  }

  /// Whatever is given with a document has a part in the name of what is kept of it.
  @Test func everyGivenFactChangesTheName() throws {
    let cache = ArticleCache(folder: try folder(), gazetteer: .embedded)
    let plain = SourceDocument(id: "a", bytes: Array("It rained.".utf8), format: .text)
    var documents = [plain]
    func add(_ change: (inout SourceDocument) -> Void) {
      var document = plain
      change(&document)
      documents.append(document)
    }
    add { $0.title = "Rain" }
    add { $0.publisher = "Rain" }
    add { $0.url = "Rain" }
    add { $0.charset = "Rain" }
    add { $0.published = DateTime(iso8601: "2025-03-12") }
    add { $0.genre = .narrative }
    add { $0.givenBy = "given in the feed" }
    add { $0.givers[.title] = "given in dateline.yml" }
    add { $0.givers[.publisher] = "given in dateline.yml" }
    add { $0.bytes += [0x0A] }
    add { $0.title = "A\n1:B" }
    add { ($0.title, $0.publisher) = ("A", "B") }
    #expect(Set(documents.map { cache.name(of: $0, StoryOptions()) }).count == documents.count)
  }
}
