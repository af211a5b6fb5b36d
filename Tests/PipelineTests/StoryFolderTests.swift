import CivilCalendar
import DatelineModel
import Editing
import Foundation
import JSONText
import Pipeline
import Rendering
import ScratchFolders
import StoryFolders
import Testing

/// A story's folder with its own settings and review: what is read, what the briefing then says, what `init` writes.
@Suite struct StoryFolderTests {
  private let home: TemporaryFolder

  init() throws {
    home = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: home.path + "/drafts", withIntermediateDirectories: true)
    try write(
      "Rain\n\nIt rained in Quetta on Tuesday, and two people were killed when a wall fell, the town said.", "a.txt")
    try write("Storm\n\nThe storm reached Peshawar on 13 March 2025 and 12 people were injured there.", "b.txt")
    try write("Draft\n\nA fire in Karachi killed three people on 14 March 2025, the fire brigade said.", "drafts/c.txt")
  }

  private func write(_ text: String, _ name: String) throws {
    try TemporaryFolder.write(Array(text.utf8), home.path + "/" + name)
  }

  private func open() throws -> StoryFiles { try StoryFiles.open([home.path]) }

  private func names(_ story: StoryFiles) -> [String] {
    story.items.compactMap {
      if case .file(let path, _) = $0 { String(path.dropFirst(home.path.count + 1)) } else { nil }
    }
  }

  private func make(_ story: StoryFiles) async throws -> BriefingMaker.Result {
    let maker = BriefingMaker(story.settings.options)
    let articles = try await maker.read(DocumentInputs(story.items), facts: story.facts)
    return try maker.make(articles, review: story.review)
  }

  @Test(arguments: [
    ("sources: ['*.txt']", ["a.txt", "b.txt"]), ("sources: ['**/*.txt']", ["a.txt", "b.txt", "drafts/c.txt"]),
    ("sources: [drafts, b.txt, ./b.txt]", ["b.txt", "drafts/c.txt"]), ("sources: ['?.txt']", ["a.txt", "b.txt"]),
    ("sources: [{file: drafts, ignore: true}]", ["a.txt", "b.txt"]),
    ("sources: [b.txt, a.txt, {file: 'a*', ignore: true}]", ["b.txt"]),
    ("title: x", ["a.txt", "b.txt", "drafts/c.txt"]),
  ])
  func sources(settings: String, expected: [String]) throws {
    try write(settings, "dateline.yml")
    let story = try open()
    #expect(names(story) == expected)
    #expect(story.findings.isEmpty)
  }

  @Test func aMissingSourceIsReported() throws {
    try write("sources:\n  - a.txt\n  - gone.txt\n", "dateline.yml")
    let story = try open()
    #expect(names(story) == ["a.txt"])
    #expect(story.findings.map(\.diagnostic.code) == [.settingsNoMatch])
    #expect(story.findings.first?.text.contains("dateline.yml:3:5: settings.no-match: \"gone.txt\"") == true)
    try write("sources: [gone.txt]", "dateline.yml")
    guard case .unreadable(_, let diagnostic, _)? = try open().items.first else {
      Issue.record("a story without a source has something to read")
      return
    }
    #expect(diagnostic.code == .inputNoArticles)
  }

  @Test func whatIsSaidOfASourceWins() async throws {
    try write(
      "sources:\n  - '*.txt'\n  - {file: a.txt, published: 2025-03-12, url: 'https://example.org/a', publisher: Town Crier}\n",
      "dateline.yml")
    let result = try await make(open())
    let article = try #require(result.briefing.timeline.articles.first { $0.article.id.hasSuffix("a.txt") }).article
    #expect(article.published?.value.date == CivilDate(year: 2025, month: 3, day: 12))
    #expect(article.published?.source == "given in dateline.yml")
    #expect(article.url?.value == "https://example.org/a")
    #expect(article.publisher?.value == "Town Crier")
    #expect(result.briefing.timeline.entries.contains { $0.interval.start.iso8601 == "2025-03-11" })
  }

  @Test func severalNamesAreNoStory() throws {
    try write("titel: wrong", "dateline.yml")
    #expect(throws: StoryFilesError.self) { try open() }
    #expect(try StoryFiles.open([home.path + "/a.txt", home.path + "/b.txt"]).settings.options.title == nil)
  }

  @Test func mistakesOfBothFilesAreReportedTogether() throws {
    try write("titel: wrong", "dateline.yml")
    try write("- entry: e-a", "review.yml")
    #expect {
      try open()
    } throws: {
      ($0 as? StoryFilesError)?.findings.map(\.diagnostic.code) == [.settingsUnknownKey, .reviewValue]
    }
    try FileManager.default.removeItem(atPath: home.path + "/review.yml")
    try FileManager.default.createDirectory(atPath: home.path + "/review.yml", withIntermediateDirectories: true)
    #expect {
      try open()
    } throws: { ($0 as? StoryFilesError)?.findings.map(\.diagnostic.code).contains(.inputUnreadable) == true }
  }

  @Test func theBriefingSaysWhatTheEditorDecided() async throws {
    try write("published: 2025-03-12", "dateline.yml")
    let raw = try await make(open()).briefing.timeline
    let rain = try #require(EntrySearch(raw).entries(with: "It rained in Quetta").first.map { raw.entries[$0].id })
    let storm = try #require(EntrySearch(raw).entries(with: "storm reached Peshawar").first.map { raw.entries[$0].id })
    let draft = try #require(EntrySearch(raw).entries(with: "A fire in Karachi").first.map { raw.entries[$0].id })
    try write(
      """
      - {entry: \(rain), text: A wall fell in the rain., confirm: true}
      - {entry: \(storm), date: 2025-03-10, note: The diary.}
      - {entry: \(draft), hide: true}
      - {entry: e-gonegonego, was: 2025-03-10 storm at Peshawar, confirm: true}
      - {entry: \(rain), split: no such words}
      - {entry: \(rain), place: Xyzzyville}
      """, "review.yml")
    let review = try TemporaryFolder.read(home.path + "/review.yml")
    let result = try await make(open())
    #expect(
      result.findings.filter { $0.document.contains("review.yml") }.map(\.diagnostic.code) == [
        .reviewNoSuchEntry, .reviewNoSuchStatement, .reviewNoSuchPlace,
      ])
    let gone = try #require(result.findings.first { $0.diagnostic.code == .reviewNoSuchEntry })
    #expect(gone.document.hasSuffix("review.yml:4"))
    #expect(gone.diagnostic.message.contains("The nearest is \(storm) (2025-03-10"))
    let file = try #require(result.files.first { $0.name == "briefing.json" })
    let json = try #require(JSONReader.read(file.bytes))
    let entries = json["entries"]?.elements ?? []
    #expect(!entries.contains { $0["id"]?.string == draft })
    #expect(json["review"]?["hidden"]?.elements == [.string(draft)])
    #expect(json["review"]?["notApplied"]?.elements.count == 3)
    let reworded = try #require(entries.first { $0["id"]?.string == rain })
    #expect(reworded["text"]?.string == "A wall fell in the rain.")
    #expect(reworded["review"]?["confirmed"] == .bool(true))
    #expect(reworded["review"]?["changes"]?.elements.first?["kind"]?.string == "text")
    #expect(reworded["statements"]?.elements.first?["text"]?.string?.hasPrefix("It rained in Quetta") == true)
    let dated = try #require(entries.first { $0["id"]?.string == storm })
    #expect(dated["start"]?.string == "2025-03-10")
    #expect(dated["review"]?["changes"]?.elements.first?["from"]?.string == "2025-03-13")
    #expect(dated["review"]?["changes"]?.elements.first?["note"]?.string == "The diary.")
    let table = try #require(result.files.first { $0.name == "timeline.csv" })
    #expect(
      String(decoding: table.bytes, as: UTF8.self).contains(
        "The editor dated it Monday, 10 March 2025, in place of 2025-03-13 (The diary.). The report: “13 March 2025” is"
      ))
    let page = try #require(result.files.first { $0.name == "index.html" })
    let markdown = try #require(result.files.first { $0.name == "briefing.md" })
    for text in [page, markdown].map({ String(decoding: $0.bytes, as: UTF8.self) }) {
      for words in [
        "A wall fell in the rain.", "confirmed by the editor", "in the editor’s words", "dated by the editor",
        "The editor reworded it; the report’s words are: “It rained in Quetta",
        "Reviewed by an editor: 1 entry confirmed, 2 entries changed, 1 entry hidden.",
      ] { #expect(text.contains(words)) }
    }
    #expect(try TemporaryFolder.read(home.path + "/review.yml") == review)
  }

  @Test func initWritesBothFilesAndNeverOverExistingOnes() async throws {
    try write("<html><body><h1>Rain</h1></body></html>", "d: é.html")
    let maker = BriefingMaker()
    let articles = try await maker.read(DocumentInputs(files: [home.path])) { _ in }
    let placed = try StoryDraft.write(articles, into: home.path + "/")
    #expect(placed.map(\.wasThere) == [false, false])
    let story = try open()
    #expect(story.review?.decisions.isEmpty == true)
    #expect(story.settings.sources.map(\.pattern) == ["a.txt", "b.txt", "d: é.html", "drafts/c.txt"])
    #expect(story.settings.sources.map(\.isIgnored) == [false, false, true, false])
    #expect(names(story) == ["a.txt", "b.txt", "drafts/c.txt"])
    try write("title: Mine", "dateline.yml")
    let again = try StoryDraft.write(articles, into: home.path)
    #expect(again.map(\.wasThere) == [true, true])
    #expect(again.compactMap(\.finding?.code) == [.storyExists, .storyExists])
    #expect(try open().settings.options.title == "Mine")
    #expect { try StoryDraft.write([], into: "/proc/nowhere") } throws: {
      ($0 as? DiagnosticError)?.diagnostic.code == .outputUnwritable
    }
  }

  /// Each line that `init` comments out is right when the mark is taken away.
  @Test func theExamplesOfInitCanBeSwitchedOn() throws {
    _ = try StoryDraft.write([], into: home.path)
    func switchedOn(_ name: String, _ isExample: (Substring) -> Bool) throws -> [UInt8] {
      let text = String(decoding: try TemporaryFolder.read(home.path + "/" + name), as: UTF8.self)
      let lines = text.split(separator: "\n").filter { $0.hasPrefix("# ") && isExample($0.dropFirst(2)) }
      return Array(lines.map { $0.dropFirst(2) }.joined(separator: "\n").utf8)
    }
    let keys = [
      "title:", "zone:", "places:", "as-of:", "published:", "language:", "date-style:", "charset:", "formats:",
      "limits:",
    ]
    let options = try StorySettings.read(switchedOn("dateline.yml") { line in keys.contains { line.hasPrefix($0) } })
      .options
    #expect(
      options.title != nil && options.timeZone?.identifier == "Asia/Karachi"
        && options.places == ["Quetta", "Peshawar"])
    #expect(options.dateStyle == .dayFirst && options.language == "en" && options.asOf != nil)
    #expect(options.charset == "windows-1252" && options.formats == [.html, .json] && options.limits.moved.count == 2)
    let review = try ReviewFile.read(switchedOn("review.yml") { $0.hasPrefix("- entry:") || $0.hasPrefix("  ") })
    #expect(review.decisions.count == 7)
  }
}
