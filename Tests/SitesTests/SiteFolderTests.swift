import DatelineModel
import Foundation
import OutputFolders
import ScratchFolders
import Sites
import Testing

/// Which folders are stories, and names that must not be able to do harm.
@Suite struct SiteFolderTests {
  private static let rain = "Rain\n\nIt rained in Quetta on 9 May 2024, and two people were killed when a wall fell."

  /// A site with these files.
  private func site(_ files: [String: String]) throws -> String {
    let site = try Scratch.folder().path
    for (name, text) in files {
      let file = URL(filePath: site + "/" + name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    return site
  }

  private func build(_ site: String) async throws -> SiteBuilder.Result {
    try await SiteBuilder().build(site, .init()) { _, _ in }
  }

  private func stories(_ result: SiteBuilder.Result) -> [String] {
    result.files.map(\.name).filter { $0.hasPrefix("stories/") && $0.hasSuffix("/index.html") }
  }

  private func code(_ site: String) async -> DiagnosticCode? {
    do {
      _ = try await build(site)
      return nil
    } catch {
      return (error as? DiagnosticError)?.diagnostic.code
    }
  }

  @Test func noFolderAndNoStories() async throws {
    #expect(await code("/nowhere/site") == .inputMissing)
    #expect(await code(try site([:])) == .publishNoStories)
    #expect(await code(try site(["a.txt": Self.rain])) == .publishNoStories)
    #expect(await code(try site(["x/a.txt": ""])) == .publishNoStories)
  }

  @Test func whatIsNoStoryIsLeftOutAndReported() async throws {
    let site = try site(["rain/a.txt": Self.rain, "loose.txt": Self.rain, "empty/notes.pdf": "x", "bad/a.html": ""])
    try FileManager.default.createSymbolicLink(atPath: site + "/link", withDestinationPath: "/etc")
    let result = try await build(site)
    #expect(stories(result) == ["stories/rain/index.html"])
    let leftOut = result.findings.filter { $0.diagnostic.code == .publishLeftOut }.map(\.document)
    #expect(leftOut == ["empty", "link", "loose.txt", "bad"])
  }

  @Test func linksInsideAStoryAreNotFollowed() async throws {
    let secret = try site(["secret.txt": "Secret\n\nIt snowed in Ziarat on 3 January 2024."])
    let site = try site(["rain/a.txt": Self.rain])
    try FileManager.default.createSymbolicLink(
      atPath: site + "/rain/b.txt", withDestinationPath: secret + "/secret.txt")
    try FileManager.default.createSymbolicLink(atPath: site + "/rain/more", withDestinationPath: secret)
    let result = try await build(site)
    #expect(!result.files.contains { String(decoding: $0.bytes, as: UTF8.self).contains("snowed") })
  }

  @Test func namesOfStoriesAreMadeSafe() async throws {
    let long = String(repeating: "ж", count: 125)
    let site = try site([
      "..hidden/a.txt": Self.rain, "...%2e%2e/a.txt": Self.rain, "<b>&\"x\"/a.txt": Self.rain, "کوئٹہ/a.txt": Self.rain,
      "\(long)/a.txt": Self.rain, "Rain/a.txt": Self.rain, "rain/a.txt": Self.rain, "con\u{7}\n/a.txt": Self.rain,
    ])
    let result = try await build(site)
    let names = result.files.map(\.name)
    #expect(stories(result).count == 6)
    #expect(Set(names.map { $0.lowercased() }).count == names.count)
    for name in names { #expect(name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }, "\(name)") }
    #expect(result.findings.filter { $0.diagnostic.code == .publishNameClash }.map(\.document) == ["Rain"])
  }

  @Test func theSamePagesInAnyFolder() async throws {
    let one = try site(["rain/a.txt": Self.rain, "snow/a.html": "<p>It snowed on Tuesday."])
    let two = try site(["snow/a.html": "<p>It snowed on Tuesday.", "rain/a.txt": Self.rain])
    var request = SiteBuilder.Request()
    request.title = "S"
    let a = try await SiteBuilder().build(one, request) { _, _ in }
    let b = try await SiteBuilder().build(two, request) { _, _ in }
    #expect(a.files.map(\.bytes) == b.files.map(\.bytes))
  }

  @Test func linksOutliveOtherStoriesAndOtherArticles() async throws {
    let site = try site(["rain/b.txt": Self.rain])
    let before = Set(try await build(site).files.map(\.name))
    try FileManager.default.createDirectory(atPath: site + "/a-first-story", withIntermediateDirectories: true)
    try Data("Snow\n\nIt snowed in Ziarat on 3 January 2024.".utf8).write(
      to: URL(filePath: site + "/a-first-story/a.txt"))
    try Data("Wind\n\nIt stormed in Sibi on 10 May 2024.".utf8).write(to: URL(filePath: site + "/rain/a.txt"))
    let after = try await build(site)
    #expect(before.isSubset(of: after.files.map(\.name)))
  }

  @Test func aSiteThatDatelineWroteIsNoStory() async throws {
    let site = try site(["rain/a.txt": Self.rain])
    try OutputFolder.write(try await build(site).files, to: site + "/public")
    let again = try await build(site)
    #expect(stories(again) == ["stories/rain/index.html"])
    #expect(!again.findings.contains { $0.diagnostic.code == .publishLeftOut })
  }
}
