import Archives
import CivilCalendar
import DatelineModel
import Foundation
import JSONText
import Pipeline
import Rendering
import ScratchFolders
import Snapshots
import StoryFolders
import Testing

/// `dateline verify`: every code of a snapshot, and that no changed bit stays unseen.
@Suite struct SnapshotVerificationTests {
  private let home: TemporaryFolder

  init() throws { home = try TemporaryFolder() }

  private func parent(of path: String) -> String { URL(filePath: path).deletingLastPathComponent().path }

  private func report(_ path: String, rebuild: Bool = false) async throws -> SnapshotReport {
    try #require(try await SnapshotVerifier().verify(path, rebuild: rebuild))
  }

  /// Changes files of a snapshot and bags it anew, so that only what a snapshot promises is broken, not the bag.
  private func rebag(_ path: String, agent: String = DatelineVersion.text, _ changes: [String: (String) -> String])
    throws
  {
    var files = try TemporaryFolder.contents(of: path).filter { $0.key.hasPrefix("data/") }
    for (name, change) in changes {
      let text = String(decoding: try #require(files[name]), as: UTF8.self)
      #expect(change(text) != text)
      files[name] = Array(change(text).utf8)
    }
    let payload = files.map { ArchiveMember(path: ArchivePath($0.key), bytes: $0.value) }
    let bag = try Bag(payload: payload, info: [BagInfo.Element("Bag-Software-Agent", agent)])
    for member in bag.members { try TemporaryFolder.write(member.bytes, path + "/" + member.path.text) }
  }

  private func renamed(_ path: String) throws -> String {
    let plain = parent(of: path) + "/snapshot"
    try FileManager.default.moveItem(atPath: path, toPath: plain)
    return plain
  }

  private func codes(_ changes: [String: (String) -> String], rebuild: Bool = false) async throws -> [DiagnosticCode] {
    let placed = try await SnapshotStory.placed(in: home)
    let path = try renamed(placed)
    try rebag(path, changes)
    let report = try await report(path, rebuild: rebuild)
    #expect(report.bagFindings.map(\.line) == [])
    return report.findings.map(\.code)
  }

  @Test func aSnapshotIsVerifiedAndMadeAgain() async throws {
    var options = SnapshotStory.options
    options.warcSeconds = SnapshotStory.bagged
    let path = try await SnapshotStory.placed(options, in: home)
    let report = try await report(path, rebuild: true)
    #expect(report.lines == [])
    #expect(report.isSnapshot && report.isVerified)
    #expect(report.rangeCount >= 3)
    #expect(report.rebuiltCount == (try TemporaryFolder.contents(of: path).keys.filter { $0.hasPrefix("data/") }.count))
    #expect(try await SnapshotVerifier().verify("/nowhere/bag") == nil)
  }

  @Test func aFlippedBitInAnyFileIsFound() async throws {
    var options = SnapshotStory.options
    options.warcSeconds = SnapshotStory.bagged
    options.story.formats = [.json, .csv]
    let path = try await SnapshotStory.placed(options, in: home)
    for (name, bytes) in try TemporaryFolder.contents(of: path).sorted(by: { $0.key < $1.key }) where !bytes.isEmpty {
      for index in [0, bytes.count / 3, bytes.count - 1] {
        for bit in [0, 5] {
          var changed = bytes
          changed[index] ^= 1 << UInt8(bit)
          try TemporaryFolder.write(changed, path + "/" + name)
          #expect(try await report(path).isVerified == false, "\(name), byte \(index), bit \(bit)")
        }
      }
      try TemporaryFolder.write(bytes, path + "/" + name)
    }
    #expect(try await report(path).isVerified)
  }

  /// Nothing guards the bytes of a tag manifest but its own form: a digit's case is a bit as well.
  @Test func everyBitOfATagManifestCounts() async throws {
    var options = SnapshotStory.options
    options.story.formats = [.json]
    let path = try await SnapshotStory.placed(options, in: home)
    let name = path + "/tagmanifest-sha256.txt"
    let bytes = try TemporaryFolder.read(name)
    for index in bytes.indices.prefix(90) {
      var changed = bytes
      changed[index] ^= 1 << 5
      try TemporaryFolder.write(changed, name)
      #expect(try await report(path).isVerified == false, "byte \(index)")
    }
  }

  @Test func filesAddedOrTakenAway() async throws {
    let path = try await SnapshotStory.placed(in: home)
    try TemporaryFolder.write([], path + "/note.txt")
    #expect(try await report(path).findings.map(\.code).contains(.snapshotChanged))
    try FileManager.default.removeItem(atPath: path + "/note.txt")
    for name in try TemporaryFolder.contents(of: path).keys.sorted() {
      try FileManager.default.moveItem(atPath: path + "/" + name, toPath: parent(of: path) + "/aside")
      #expect(try await report(path).isVerified == false, "\(name)")
      try FileManager.default.moveItem(atPath: parent(of: path) + "/aside", toPath: path + "/" + name)
    }
  }

  @Test func theNameIsTheDigest() async throws {
    let path = try await SnapshotStory.placed(in: home)
    let other = parent(of: path) + "/rain-storm-0123456789abcdef"
    try FileManager.default.moveItem(atPath: path, toPath: other)
    #expect(try await report(other).findings.map(\.code) == [.snapshotName])
    #expect(try await report(try renamed(other)).findings.isEmpty)
  }

  @Test func configurationThatCannotBeRead() async throws {
    #expect(try await codes(["data/configuration.json": { _ in "{}" }]) == [.snapshotConfiguration])
    #expect(try await codes(["data/provenance.json": { "[" + $0 }]) == [.snapshotConfiguration])
    let hostile = { (text: String) in text.replacingOccurrences(of: "sources/0001-a.html", with: "sources/../x") }
    #expect(try await codes(["data/configuration.json": hostile]) == [.snapshotConfiguration])
    let endless = { (text: String) in
      text.replacingOccurrences(of: "\"timeZone\": \"+05:00\"", with: "\"zoneOffsetMinutes\": 9223372036854775807")
    }
    #expect(try await codes(["data/configuration.json": endless]) == [.snapshotConfiguration])
  }

  @Test func theZoneIsKeptByName() async throws {
    var options = SnapshotStory.options
    options.story.timeZone = CivilTimeZone(identifier: "america/new_york")
    let path = try await SnapshotStory.placed(options, in: home)
    let configuration = try TemporaryFolder.read(path + "/data/configuration.json")
    #expect(String(decoding: configuration, as: UTF8.self).contains("\"timeZone\": \"America/New_York\""))
    #expect(try await report(path, rebuild: true).lines == [])
    let unknown = { (text: String) in text.replacingOccurrences(of: "\"+05:00\"", with: "\"Nowhere/Land\"") }
    #expect(try await codes(["data/configuration.json": unknown]) == [.snapshotConfiguration])
  }

  /// Every option and every limit comes back as it was decided.
  @Test func allOptionsAreKept() async throws {
    var options = SnapshotStory.options
    options.story = SnapshotStory.decided
    let path = try await SnapshotStory.placed(options, in: home)
    let configuration = try TemporaryFolder.read(path + "/data/configuration.json")
    #expect(SnapshotConfiguration(configuration, payload: path)?.options.story == options.story)
    #expect(try await report(path, rebuild: true).lines == [])
  }

  @Test(arguments: ["\"names\": -1", "\"names\": \"many\"", "\"other\": 3"]) func limitsThatAreNone(written: String)
    async throws
  {
    let changed = { (text: String) in text.replacingOccurrences(of: "\"names\": 50000", with: written) }
    #expect(try await codes(["data/configuration.json": changed]) == [.snapshotConfiguration])
  }

  /// Bags of programs that kept the limit of a page alone.
  @Test func theLimitOfAPageAloneIsRead() throws {
    let json = "{\"sourcesKept\": true, \"templates\": false, \"pageLimitBytes\": 1000}"
    let options = SnapshotOptions(try #require(JSONReader.read(Array(json.utf8))), payload: "")
    #expect(options?.story.limits.moved == [.page: 1000])
  }

  /// Bags of programs that knew no zones by name.
  @Test func aZoneInMinutesIsRead() async throws {
    let minutes = { (text: String) in
      text.replacingOccurrences(of: "\"timeZone\": \"+05:00\"", with: "\"zoneOffsetMinutes\": 300")
    }
    #expect(try await codes(["data/configuration.json": minutes]) == [])
  }

  @Test func sourcesThatAreNotThoseThatWereRead() async throws {
    let changed = { (text: String) in text.replacingOccurrences(of: "two people", with: "six people") }
    #expect(try await codes(["data/sources/0001-a.html": changed]) == [.snapshotSource])
    let digest = { (text: String) in
      text.replacingOccurrences(
        of: "\"textSha256\": \"", with: "\"textSha256\": \"0", range: text.range(of: "\"textSha256\": \""))
    }
    #expect(try await codes(["data/provenance.json": digest]) == [.snapshotSource])
  }

  @Test func sentencesThatDoNotStandThere() async throws {
    let words = { (text: String) in
      text.replacingOccurrences(of: "two people were killed", with: "six people were killed")
    }
    #expect(try await codes(["data/provenance.json": words]).contains(.snapshotRange))
  }

  /// A range of the page that is not the sentence's own; one that an older version left out is none.
  @Test func rangesOfThePageThatAreNotTheSentences() async throws {
    let moved = { (text: String) in
      text.replacing(/"pageRange": \[\s*(\d+),/) { match in "\"pageRange\": [\((Int(match.1) ?? 0) - 1)," }
    }
    #expect(try await codes(["data/provenance.json": moved]).contains(.snapshotRange))
    let leftOut = { (text: String) in text.replacing(/"pageRange": \[[^\]]*\]/, with: "\"pageRange\": null") }
    #expect(try await codes(["data/provenance.json": leftOut]) == [])
  }

  @Test func entriesThatAreNotThoseOfTheBriefing() async throws {
    let other = { (text: String) in
      text.replacingOccurrences(of: "\"id\": \"", with: "\"id\": \"x", range: text.range(of: "\"id\": \""))
    }
    #expect(try await codes(["data/provenance.json": other]) == [.snapshotEntries])
  }

  @Test func aBriefingThatDoesNotComeOfItsSources() async throws {
    let other = { (text: String) in text.replacingOccurrences(of: "Rain", with: "Snow") }
    #expect(try await codes(["data/briefing/briefing.md": other]) == [])
    #expect(try await codes(["data/briefing/briefing.md": other], rebuild: true) == [.snapshotRebuild])
  }

  @Test func anotherVersionAndGazetteerAreSaid() async throws {
    let version = { (text: String) in text.replacingOccurrences(of: DatelineVersion.text, with: "dateline 0.0.1") }
    #expect(try await codes(["data/configuration.json": version]) == [.snapshotVersion])
    let gazetteer = { (text: String) in
      text.replacingOccurrences(of: "\"gazetteerSha256\": \"", with: "\"gazetteerSha256\": \"0")
    }
    #expect(try await codes(["data/configuration.json": gazetteer]) == [.snapshotVersion])
  }

  @Test func digestsAlone() async throws {
    var options = SnapshotStory.options
    options.keepsSources = false
    let path = try await SnapshotStory.placed(options, in: home)
    #expect(!FileManager.default.fileExists(atPath: path + "/data/sources"))
    let plain = try await report(path)
    #expect(plain.findings.map(\.code) == [.snapshotNoSources])
    #expect(plain.isVerified)
    #expect(try await report(path, rebuild: true).findings.map(\.code) == [.snapshotRebuild])
  }

  @Test func settingsAndReviewAreKeptAndUsedAgain() async throws {
    let rain = try #require(
      try await SnapshotMaker().make(SnapshotStory.sources, SnapshotStory.options, bagged: 0).result.briefing.timeline
        .entries.first?.id)
    var options = SnapshotStory.options
    options.story.language = "en"
    options.story.dateStyle = .monthFirst
    options.settingsFile = Array("date-style: month-first\nlanguage: en\n".utf8)
    options.review = try ReviewFile.read(Array("- {entry: \(rain), text: By hand., date: 2025-03-10}".utf8))
    var facts = SourceFacts()
    facts.published = DateTime(iso8601: "2025-03-14")
    (facts.publisher, facts.url) = ("Storm Post", "https://example.org/storm")
    let sources = SnapshotStory.sources.map {
      SnapshotSource(name: $0.name, bytes: $0.bytes, facts: $0.name == "b.txt" ? facts : SourceFacts())
    }
    let snapshot = try await SnapshotMaker().make(sources, options, bagged: SnapshotStory.bagged)
    let path = try renamed(SnapshotShelf.place(snapshot, in: home.path + "/bag").path)
    let files = try TemporaryFolder.contents(of: path)
    #expect(files["data/dateline.yml"] == options.settingsFile)
    #expect(files["data/review.yml"] == options.review?.bytes)
    let page = String(decoding: try #require(files["data/briefing/briefing.md"]), as: UTF8.self)
    for words in ["By hand.", "March 10, 2025", "Storm Post"] { #expect(page.contains(words), "\(words) is missing") }
    #expect(try await report(path, rebuild: true).lines == [])

    try rebag(path, ["data/review.yml": { $0.replacingOccurrences(of: "By hand.", with: "By foot.") }])
    #expect(try await report(path, rebuild: true).findings.map(\.code).contains(.snapshotRebuild))
    try rebag(path, ["data/review.yml": { $0.replacingOccurrences(of: "entry:", with: "entri:") }])
    #expect(try await report(path).findings.map(\.code) == [.snapshotConfiguration])
  }

  @Test func ownTemplatesAreKeptAndUsedAgain() async throws {
    let templates = try TemporaryFolder()
    try TemporaryFolder.write(Array("# {{title}} by hand\n".utf8), templates.path + "/briefing.md")
    var options = SnapshotStory.options
    options.story.templates = templates.path
    let path = try await SnapshotStory.placed(options, in: home)
    #expect(try TemporaryFolder.read(path + "/data/briefing/briefing.md") == Array("# Rain & storm by hand\n".utf8))
    #expect(try await report(path, rebuild: true).lines == [])
  }

  @Test func aSnapshotThatOthersBaggedAndABagOfOthers() async throws {
    let placed = try await SnapshotStory.placed(in: home)
    let path = try renamed(placed)
    try rebag(path, agent: "bagit.py", [:])
    let again = try await report(path, rebuild: true)
    #expect(again.lines == [] && again.isSnapshot && again.rangeCount > 0)

    let folder = try TemporaryFolder()
    let bag = try Bag(payload: [ArchiveMember(path: ArchivePath("data/provenance.json"), bytes: [1])], info: [])
    for name in ["data"] {
      try FileManager.default.createDirectory(atPath: folder.path + "/" + name, withIntermediateDirectories: true)
    }
    for member in bag.members { try TemporaryFolder.write(member.bytes, folder.path + "/" + member.path.text) }
    #expect(try await report(folder.path).lines == [])
    #expect(try await report(folder.path).isSnapshot == false)
    #expect(try await report(folder.path, rebuild: true).findings.map(\.code) == [.snapshotConfiguration])
  }

  @Test func aBagWithErrorsIsNotMadeAgain() async throws {
    let path = try await SnapshotStory.placed(in: home)
    try TemporaryFolder.write([], path + "/data/briefing/briefing.md")
    let report = try await report(path, rebuild: true)
    #expect(report.rebuiltCount == nil)
    #expect(report.findings.map(\.code) == [.snapshotRebuild])
    #expect(report.bagFindings.map(\.code) == [.bagDigest, .bagDigest, .bagOxum])
  }
}
