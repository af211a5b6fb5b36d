import CivilCalendar
import DatelineModel
import Foundation
import Glibc
import Gazetteers
import Pipeline
import Rendering
import ScratchFolders
import StoryFolders
import Testing

/// What lies in a folder besides articles: outputs, parts of saved pages, links, copies.
@Suite struct FolderIntakeTests {
  private let home: TemporaryFolder

  init() throws { home = try TemporaryFolder() }

  private func write(_ text: String, _ name: String) throws {
    let path = home.path + "/" + name
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try TemporaryFolder.write(Array(text.utf8), path)
  }

  private func story(_ place: String) -> String {
    "Rain in \(place)\n\nIt rained in \(place) on 11 March 2025, and two people were killed when a wall fell, the town said."
  }

  private func make(_ names: [String]? = nil) async throws -> BriefingMaker.Result {
    let story = try StoryFiles.open(names ?? [home.path])
    let maker = BriefingMaker(story.settings.options)
    let articles = try await maker.read(DocumentInputs(story.items), facts: story.facts)
    return try maker.make(articles, review: story.review, found: story.items)
  }

  private func lines(_ result: BriefingMaker.Result) -> [String] {
    result.briefing.intake.lines.map { "\($0.file) \($0.outcome.rawValue) \($0.finding?.code.rawValue ?? "-")" }
  }

  @Test func ownOutputIsNoSource() async throws {
    try write(story("Quetta"), "a.txt")
    let first = try await make()
    for file in first.files { try write(String(decoding: file.bytes, as: UTF8.self), "out/" + file.name) }
    try write("index.html\n", "out/.dateline-files")
    try write("BagIt-Version: 1.0\n", "bag/bagit.txt")
    try write(story("Lahore"), "bag/data/b.txt")
    let page = try #require(first.files.first { $0.name == "index.html" })
    try write(String(decoding: page.bytes, as: UTF8.self), "copied.html")
    let again = try await make()
    #expect(
      lines(again) == [
        "a.txt read -", "bag passed over input.passed-over", "copied.html passed over input.passed-over",
        "out passed over input.passed-over",
      ])
    #expect(again.counts.articles == 1)
    #expect(again.briefing.intake.summary == "1 file: 1 article; 3 passed over")
  }

  @Test func partsOfASavedPageAreNoSources() async throws {
    try write("<html><body><p>\(story("Quetta"))</p></body></html>", "Old mill.html")
    try write("<html><body><p>\(story("Dubai"))</p></body></html>", "Old mill_files/frame.html")
    try write(story("Lahore"), "kept_files/b.txt")
    let files = try StoryFiles.open([home.path]).items.compactMap {
      if case .file(let path, _) = $0 { path } else { nil }
    }
    #expect(files.map { $0.dropFirst(home.path.count + 1) } == ["Old mill.html", "kept_files/b.txt"])
  }

  @Test func linksNamesAndSettingsAreToldOf() async throws {
    try write(story("Quetta"), "a.txt")
    try write("title: x", "dateline.yaml")
    try write("x", ".hidden")
    try FileManager.default.createSymbolicLink(atPath: home.path + "/b.txt", withDestinationPath: "a.txt")
    let result = try await make()
    #expect(
      lines(result) == [
        ".hidden passed over input.passed-over", "a.txt read -", "b.txt not read input.left-out",
        "dateline.yaml not read input.left-out",
      ])
    #expect(result.findings.map(\.diagnostic.code).filter { $0 == .inputLeftOut }.count == 2)
  }

  @Test func aFileThatSettingsDoNotNameIsToldOf() async throws {
    try write(story("Quetta"), "a.txt")
    try write(story("Lahore"), "b.txt")
    try write(story("Multan"), "c.txt")
    try write("sources: [a.txt, {file: c.txt, ignore: true}]", "dateline.yml")
    #expect(
      lines(try await make()) == [
        "a.txt read -", "b.txt not read input.left-out", "c.txt passed over input.passed-over",
        "dateline.yml passed over input.passed-over",
      ])
    let story = try StoryFiles.open([home.path + "/a.txt"])
    #expect(story.findings.map(\.diagnostic.code) == [.inputLeftOut])
  }

  @Test func oneArticleCountsOnce() async throws {
    try write(story("Quetta"), "a.txt")
    try write(story("Quetta"), "b.txt")
    let body = String(
      repeating: "<p>The river rose in Lahore on 11 March 2025 and 12 houses fell, the town said.</p>", count: 6)
    func page(_ address: String, _ title: String, _ extra: String = "") -> String {
      "<html><head><title>\(title)</title><link rel=\"canonical\" href=\"\(address)\"></head><body><article><h1>\(title)</h1>\(body)\(extra)</article></body></html>"
    }
    let more =
      "<p>On 12 March 2025 the water fell again, and 40 families went home to Lahore by bus, officials said there.</p>"
    try write(page("https://example.org/river", "The river rises"), "c.html")
    try write(page("https://www.example.org/river#top", "The river rises", more), "d.html")
    // A wrong address, such as the front page's, makes no copy.
    try write(page("https://example.org/", "Market opens", more.replacing("40", with: "50")), "e.html")
    #expect(
      lines(try await make()) == [
        "a.txt read -", "b.txt copy input.copy", "c.html copy input.copy", "d.html read -", "e.html read -",
      ])
  }

  @Test func aPipeInPlaceOfSettingsIsToldOf() throws {
    try write(story("Quetta"), "a.txt")
    #expect(mkfifo(home.path + "/review.yml", 0o600) == 0)
    #expect {
      try StoryFiles.open([home.path])
    } throws: { ($0 as? StoryFilesError)?.findings.map(\.diagnostic.code) == [.inputUnreadable] }
  }

  @Test(arguments: [
    ("story.txt", "%PDF-1.4\nThe mill was shut.", InputKind.pdf), ("a.html", "{\\rtf1 x}", .richText),
    ("a", "bplist00\u{1}WebMainResource", .safariArchive), ("a.webarchive", "bplist00", .safariArchive),
    ("a", "bplist00", .data),
    ("index.html?id=3", "<!doctype html><p>x", .page), ("a.aspx", "<html><p>x", .page), ("noending", "<html>", .page),
    ("noending", "words", .note), ("a.txt", "From: the editor\nDate: today\n\nWords.", .text),
    ("a.txt", "Subject: x\nMIME-Version: 1.0\n\nWords.", .mail),
    ("feed.xml", "<?xml version='1.0'?><!-- x --><rss/>", .feed),
    ("a.xhtml", "<?xml version='1.0'?><html/>", .page), ("a.svg", "<svg/>", .media),
    ("a.js", "var a = '<div>'", .program),
    ("a.txt", "From jo@example.org Wed Mar 12 10:19:00 2025\nSubject: x\n\nx", .mailbox),
    ("a.txt", "From the mill at 10:19 on 12 March 2025 smoke rose\nA witness: none.", .text),
    ("a.txt", "Headline\n84 words\n14 June 2022\nThe Post\n", .textExport), ("a.txt", "84 words\nand no day\n", .text),
    ("a.txt", "Headline\nThe Post\nMay 24, 2022\nLength: 48 words\nBody\nIt rained.\nEnd of Document\n", .textExport),
    ("a.txt", "1 of 3 DOCUMENTS\n\nx", .textExport), ("a.txt", "He read 1 of 3 documents.", .text),
    ("a.jsonl", "{\"id\":1}", .records), ("a.txt", "{\"id\":1}", .json),
    ("a.txt", "[Reuters] The mill was shut.", .text),
    ("a.php", "<?php echo 1;", .program), ("a.epub", "PK\u{3}\u{4}", .office), ("a.txt", "WARC/1.1\r\n", .webArchive),
  ])
  func kindsAreKnownByContentFirst(_ name: String, _ content: String, _ kind: InputKind) {
    #expect(InputKind(of: Array(content.utf8), named: name) == kind)
  }

  @Test(arguments: [
    ("2025-03-12", "2025-03-12"), ("2025-03-12T10:30:00+05:00", "2025-03-12T10:30:00+05:00"),
    ("Wed, 12 Mar 2025 10:30:00 +0500", "2025-03-12T10:30:00+05:00"), ("12 Mar 2025 10:30 GMT", "2025-03-12T10:30:00Z"),
    ("12 Mar 25", "2025-03-12"), ("1741757400", "2025-03-12T05:30:00Z"), ("1741757400000", "2025-03-12T05:30:00Z"),
    ("20250312", "2025-03-12"), ("yesterday", nil), ("2025-03-12 or so", nil), ("31 Feb 2025", nil), ("12", nil),
    ("", nil),
  ])
  func timesOfPublication(_ text: String, _ expected: String?) {
    #expect(PublishedField.read(text)?.iso8601 == expected)
  }

  /// A text that stands in an outlet's page, in another's, and in a file of which neither address nor day is known: which of them are the
  /// same does not depend on which came first.
  @Test func aCopyIsFoundWhicheverAppearanceItRepeats() async throws {
    let days = (1...4).map {
      "<p>On \($0) March 2025 it rained in Quetta, and \($0 + 1) houses fell in the night, the town said.</p>"
    }
    let body = story("Quetta").replacing("\n\n", with: "</h1><p>") + days.joined()
    func page(_ address: String?, _ day: String) -> String {
      let link = address.map { "<link rel=\"canonical\" href=\"\($0)\">" } ?? ""
      return
        "<html><head>\(link)<meta property=\"article:published_time\" content=\"\(day)\"></head><body><article><h1>\(body)</p></article></body></html>"
    }
    try write(page("https://one.example.org/a", "2025-03-12"), "a.html")
    try write(page("https://two.example.org/a", "2025-03-12"), "b.html")
    try write(page("https://two.example.org/a", "2025-03-12"), "c.html")
    try write(page("https://one.example.org/a", "2025-03-13"), "d.html")
    try write(page(nil, "2025-03-13"), "e.html")
    #expect(
      lines(try await make()) == [
        // The page of the 13th is the later version of the one of the 12th.
        "a.html copy input.copy", "b.html read -", "c.html copy input.copy", "d.html read -", "e.html copy input.copy",
      ])
  }

  /// Pages that give the address of their section are told apart by what they say; two copies among them are one.
  @Test func pagesOfOneWrongAddressAreToldApart() async throws {
    func page(_ place: String, _ extra: String = "") -> String {
      let body = (1...6).map {
        "<p>The river rose in \(place) on \($0) March 2025, and \($0 + 2) houses fell, the town said.</p>"
      }
      return
        "<html><head><title>\(place)</title><link rel=\"canonical\" href=\"https://example.org/news/\"></head><body><article><h1>Flood in \(place)</h1>\(body.joined())\(extra)</article></body></html>"
    }
    for (number, place) in ["Quetta", "Lahore", "Multan"].enumerated() { try write(page(place), "\(number).html") }
    try write(
      page("Lahore", "<p>More rain is expected in Lahore on 9 March 2025, the town said in the evening.</p>"), "3.html")
    #expect(
      lines(try await make()) == ["0.html read -", "1.html copy input.copy", "2.html read -", "3.html read -"])
  }

  /// What a person says of a file of several articles is said of none that has it of its own.
  @Test func factsOfAFileDoNotReplaceThoseOfItsItems() async throws {
    let feed =
      "<rss><channel><title>Wire</title><item><title>One</title><link>https://wire.example.org/1</link><pubDate>Wed, 12 Mar 2025 10:00:00 +0000</pubDate><description>It rained in Quetta on Tuesday.</description></item><item><title>Two</title><description>It rained in Lahore on Monday.</description></item></channel></rss>"
    try write(feed, "a.rss")
    try write(
      "sources: [{file: a.rss, published: 2025-03-20, url: \"https://wire.example.org/feed\", publisher: The Post}]",
      "dateline.yml")
    let articles = try await make().briefing.timeline.articles.map(\.article)
    #expect(articles.map { $0.url?.value } == ["https://wire.example.org/1", nil])
    #expect(articles.map { $0.published?.value.date.iso8601 } == ["2025-03-12", "2025-03-20"])
    #expect(articles.map { $0.published?.source } == ["given in the feed", "given in dateline.yml"])
    #expect(articles.map { $0.publisher?.value } == ["Wire", "Wire"])
    #expect(articles.map { $0.title?.source } == ["given in the feed", "given in the feed"])
  }

  @Test func aPDFWhoseTextStandsBesideIsPassedOver() async throws {
    try write("%PDF-1.4", "a.pdf")
    try write("%PDF-1.4", "b.pdf")
    try write(story("Quetta"), "a.pdf.txt")
    #expect(
      lines(try await make()) == [
        "a.pdf passed over input.passed-over", "a.pdf.txt read -", "b.pdf not read input.kind",
      ])
  }
}
