import Archives
import Captures
import CivilCalendar
import DatelineModel
import Foundation
import Pipeline
import ScratchFolders
import Sites
import Snapshots
import StoryFolders
import Testing

/// A story of a site is read as `dateline report` reads it: what its settings choose and say, fetched pages, web archives.
@Suite struct SiteSourceTests {
  private let site = Scratch.path().path

  private func write(_ bytes: [UInt8], _ name: String) throws {
    let file = URL(filePath: site + "/rain/" + name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  private func write(_ text: String, _ name: String) throws { try write(Array(text.utf8), name) }

  private func build(cache: Bool = false) async throws -> SiteBuilder.Result {
    var request = SiteBuilder.Request()
    request.cache = cache ? site + "/.cache" : nil
    return try await SiteBuilder().build(site, request) { _, _ in }
  }

  /// The data files of the story, as the site has them and as `report` makes them of the same folder.
  private func expectTheSameAsReport(_ result: SiteBuilder.Result) async throws {
    let story = try StoryFiles.open([site + "/rain"])
    var options = StoryOptions()
    options.title = "Rain"
    let maker = BriefingMaker(options)
    let articles = try await maker.read(DocumentInputs(story.items), facts: story.facts)
    let files = try maker.make(articles).files
    for name in ["timeline.csv", "locations.csv", "places.geojson", "timeline.ics"] {
      let published = try #require(result.files.first { $0.name == "stories/rain/" + name })
      let reported = try #require(files.first { $0.name == name })
      let here = String(decoding: reported.bytes, as: UTF8.self).replacingOccurrences(of: site + "/", with: "")
      #expect(String(decoding: published.bytes, as: UTF8.self) == here, "\(name)")
    }
  }

  private static let rain = "Rain\n\nIt rained in Quetta on Tuesday, and two people were killed when a wall fell."
  private static let storm = "Storm\n\nThe storm reached Peshawar on 13 March 2025 and 12 people were injured there."

  private static let more =
    " The streets of the old town were under water until the evening, and schools stay shut until Sunday, people said."

  private func text(_ result: SiteBuilder.Result, _ name: String) -> String {
    result.files.first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
  }

  @Test(arguments: [false, true]) func whatTheSettingsSayOfSourcesReachesTheSite(cache: Bool) async throws {
    try write(Self.rain, "a.txt")
    try write(Self.storm, "b.txt")
    try write("Draft\n\nA fire in Karachi killed three people on 14 March 2025.", "drafts/c.txt")
    try write("Notes\n\nSnow fell in Ziarat on 15 March 2025 and the road was closed.", "notes.md")
    func settings(_ published: String) throws {
      try write(
        "sources:\n  - notes.md\n  - gone.txt\n  - {file: a.txt, published: \(published), url: 'https://example.org/a', publisher: Town Crier}\n",
        "dateline.yml")
    }
    try settings("2025-03-12")
    let result = try await build(cache: cache)
    let table = text(result, "stories/rain/timeline.csv")
    #expect(table.contains("2025-03-11") && table.contains("Ziarat"))
    #expect(!table.contains("Peshawar") && !table.contains("Karachi"))
    #expect(result.files.contains { $0.name == "sources/town-crier/index.html" })
    #expect(text(result, "stories/rain/index.html").contains("https://example.org/a"))
    #expect(
      result.findings.contains { $0.document == "rain/dateline.yml:3:5" && $0.diagnostic.code == .settingsNoMatch })
    try await expectTheSameAsReport(result)
    // What is kept is not believed when what is said of it changes.
    try settings("2025-03-19")
    let changed = try await build(cache: cache)
    #expect(changed.counts.read == (cache ? 1 : 2))
    #expect(text(changed, "stories/rain/timeline.csv").contains("2025-03-18"))
  }

  @Test func aStoryMayNameAllItsFilesItself() async throws {
    try write(Self.storm, "only.md")
    try write("sources: [only.md]", "dateline.yml")
    #expect(text(try await build(), "stories/rain/timeline.csv").contains("Peshawar"))
  }

  @Test(arguments: [false, true]) func webArchivesAreRead(cache: Bool) async throws {
    var writer = WARCWriter(date: 1_741_737_600, isPacked: true)
    writer.warcinfo([HeaderField("software", "test")], fileName: "b.warc.gz")
    let rain = "It rained in Quetta on 9 May 2024, and two people were killed when a wall fell, the town said."
    let snow = "Snow closed the road to Ziarat on 3 January 2024, and 40 families left their homes, a minister said."
    for (place, words) in [("Quetta", rain), ("Ziarat", snow)] {
      let body = "<h1>News of \(place)</h1><p>\(words)\(Self.more)</p>"
      writer.response(
        uri: "https://a.example/\(place)",
        Array("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n\(body)".utf8))
    }
    try write(writer.bytes, "b.warc.gz")
    try write(Self.storm, "c.txt")
    let result = try await build(cache: cache)
    #expect(result.counts.articles == 3)
    #expect(text(result, "stories/rain/index.html").contains("https://a.example/Ziarat"))
    try await expectTheSameAsReport(result)
    if cache {
      let again = try await build(cache: true)
      #expect(again.counts.read == 0)
      #expect(again.files.map(\.bytes) == result.files.map(\.bytes))
    }
  }

  @Test func anArchiveWithoutPagesIsReported() async throws {
    try write(Self.storm, "a.txt")
    try write("WARC/1.1\r\n", "b.warc")
    let findings = try await build().findings.filter { $0.document.hasPrefix("rain/b.warc") }
    #expect(!findings.isEmpty)
    #expect(!findings.contains { $0.diagnostic.message.contains(site) })
  }

  // MARK: fetched pages

  private func capture(_ page: [UInt8], url: String = "https://example.org/news/rain") -> [UInt8] {
    Capture(
      url: url, requested: url, fetched: "2025-03-12T10:19:00Z", status: 200,
      headers: [HeaderField("Content-Type", "text/html; charset=iso-8859-2")], redirects: [],
      sha256: Digest.sha256(page), size: page.count
    ).json(software: "test")
  }

  /// A page whose charset only the response header states.
  private static let latin =
    Array("<h1>Rain</h1><p>It rained in Besan".utf8) + [0xE7]
    + Array("on on 9 May 2024, and two people were killed in Quetta when a wall fell, the town said.\(more)</p>".utf8)

  @Test func aFetchedPageBringsItsAddressAndCharset() async throws {
    try write(Self.latin, "a.html")
    try write(capture(Self.latin), "a.html.capture.json")
    let story = try StoryFiles.open([site + "/rain"])
    #expect(story.findings.isEmpty)
    let result = try await build()
    #expect(text(result, "stories/rain/index.html").contains("https://example.org/news/rain"))
    try await expectTheSameAsReport(result)
    let input = try #require(DocumentInputs(story.items).first { _ in true })
    let article = Annotator().annotate(input, facts: story.facts).article
    #expect(String(decoding: article.text, as: UTF8.self).contains("Besançon"))
    // The same where the page is named alone.
    #expect(try StoryFiles.open([site + "/rain/a.html"]).facts[site + "/rain/a.html"]?.charset == "iso-8859-2")
  }

  @Test func whatAPersonSaysWinsOverTheCapture() throws {
    try write(Self.latin, "a.html")
    try write(capture(Self.latin), "a.html.capture.json")
    try write("sources:\n  - {file: a.html, url: 'https://example.org/mine', publisher: Me}", "dateline.yml")
    let facts = try #require(try StoryFiles.open([site + "/rain"]).facts[site + "/rain/a.html"])
    #expect(facts.url == "https://example.org/mine" && facts.publisher == "Me" && facts.charset == "iso-8859-2")
  }

  @Test func aPageThatWasChangedSinceIsReported() throws {
    try write(Self.latin + [0x20], "a.html")
    try write(capture(Self.latin), "a.html.capture.json")
    let story = try StoryFiles.open([site + "/rain"])
    #expect(story.findings.map(\.diagnostic.code) == [.captureChanged])
    #expect(story.facts[site + "/rain/a.html"]?.url == "https://example.org/news/rain")
  }

  @Test(arguments: [
    "", "{}", "[1]", "{\"url\": \"javascript:x\", \"sha256\": \"\(String(repeating: "0", count: 64))\"}",
  ])
  func whatIsNoCaptureIsReported(text: String) throws {
    try write(Self.latin, "a.html")
    try write(text, "a.html.capture.json")
    let story = try StoryFiles.open([site + "/rain"])
    #expect(story.findings.map(\.diagnostic.code) == [.captureUnreadable])
    #expect(story.facts.isEmpty)
  }

  /// `annotate` asks the capture when it reads the page, and says in the page's line what is doubtful of it.
  @Test func anAnnotationTellsOfTheCapture() throws {
    try write(Self.latin, "a.html")
    try write(capture(Self.latin), "a.html.capture.json")
    let file = DocumentInput.file(site + "/rain/a.html", kind: .page)
    #expect(Annotator().annotate(file).article.url?.value == "https://example.org/news/rain")
    #expect(!Annotator().annotate(file).article.diagnostics.map(\.code).contains(.captureChanged))
    try write(Self.latin + [0x20], "a.html")
    #expect(Annotator().annotate(file).article.diagnostics.map(\.code).contains(.captureChanged))
    try write("{}", "a.html.capture.json")
    #expect(Annotator().annotate(file).article.diagnostics.map(\.code).contains(.captureUnreadable))
  }

  /// What a capture takes counts like what its page takes.
  @Test func capturesCountTowardsTheLimitOfASnapshot() throws {
    let (page, capture) = (Self.latin, capture(Self.latin))
    try write(page, "a.html")
    try write(capture, "a.html.capture.json")
    let items = InputFiles.list([site + "/rain/a.html"])
    let size = page.count + capture.count
    #expect(try SnapshotSource.read(items, limit: size).sources.first?.capture == capture)
    #expect {
      try SnapshotSource.read(items, limit: size - 1)
    } throws: { ($0 as? DiagnosticError)?.diagnostic.code == .inputTooLarge }
  }

  @Test func aSnapshotKeepsWhatTheCaptureStates() async throws {
    try write(Self.latin, "a.html")
    try write(capture(Self.latin), "a.html.capture.json")
    let story = try StoryFiles.open([site + "/rain"])
    let sources = try SnapshotSource.read(story.items, facts: story.facts).sources
    let snapshot = try await SnapshotMaker().make(sources, SnapshotOptions(), bagged: 1_742_169_600)
    let placed = try SnapshotShelf.place(snapshot, in: site + "/bags")
    let report = try #require(try await SnapshotVerifier().verify(placed.path, rebuild: true))
    #expect(report.isVerified, "\(report.lines)")
    let kept = try Data(contentsOf: URL(filePath: placed.path + "/data/sources/0001-a.html.capture.json"))
    #expect([UInt8](kept) == capture(Self.latin))
    let page = try String(contentsOfFile: placed.path + "/data/briefing/index.html", encoding: .utf8)
    #expect(page.contains("https://example.org/news/rain"))
  }
}
