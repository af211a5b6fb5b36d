import Archives
import DatelineModel
import Foundation
import JSONText
import Pipeline
import ScratchFolders
import Snapshots
import StoryFolders
import Testing

/// `dateline archive`: what a snapshot holds, and that it is the same every time.
@Suite struct SnapshotTests {
  private let home: TemporaryFolder

  init() throws { home = try TemporaryFolder() }

  private func parent(of path: String) -> String { URL(filePath: path).deletingLastPathComponent().path }

  @Test func theBagHoldsBriefingSourcesOptionsAndProvenance() async throws {
    var options = SnapshotStory.options
    options.warcSeconds = SnapshotStory.bagged
    let path = try await SnapshotStory.placed(options, in: home)
    let files = try TemporaryFolder.contents(of: path)
    let names = Set(files.keys.filter { $0.hasPrefix("data/") && !$0.hasPrefix("data/briefing/") })
    #expect(
      names == [
        "data/configuration.json", "data/provenance.json", "data/provenance.prov.json", "data/sources.warc",
        "data/sources/0001-a.html", "data/sources/0002-b.txt", "data/sources/0003-empty.html",
      ])
    #expect(files["data/sources/0001-a.html"] == SnapshotStory.files["a.html"].map { Array($0.utf8) })
    #expect(files["data/briefing/index.html"] != nil)
    let info = try #require(BagVerifier.verify(path)?.info)
    #expect(info["Bagging-Date"] == "2025-03-17")
    #expect(info["Bag-Software-Agent"] == DatelineVersion.text)
    let manifest = try #require(files["manifest-sha256.txt"])
    #expect(path.hasSuffix("/rain-storm-" + Digest.sha256(manifest).prefix(16)))
  }

  @Test func provenanceLeadsFromEntryToBytes() async throws {
    let path = try await SnapshotStory.placed(in: home)
    let provenance = try #require(JSONReader.read(TemporaryFolder.read(path + "/data/provenance.json")))
    let sentences = provenance["entries"]?.elements.flatMap { $0["sentences"]?.elements ?? [] } ?? []
    #expect(sentences.count >= 3)
    let page = Array(SnapshotStory.files["a.html"]!.utf8)
    let plain = try #require(sentences.first { $0["sentence"]?.string?.hasPrefix("It rained in Quetta") == true })
    let range = plain["pageRange"]?.elements.compactMap { if case .number(let text) = $0 { Int(text) } else { nil } }
    let offsets = try #require(range)
    #expect(String(decoding: page[offsets[0]..<offsets[1]], as: UTF8.self) == plain["sentence"]?.string)
    let escaped = try #require(sentences.first { $0["sentence"]?.string?.hasPrefix("Roads & bridges") == true })
    let from = escaped["pageRange"]?.elements.first.flatMap {
      if case .number(let text) = $0 { Int(text) } else { nil }
    }
    #expect(from.map { page[$0...].starts(with: "Roads &amp; bridges".utf8) } == true)
    #expect(escaped["textRange"]?.elements.count == 2)
    let view = try #require(JSONReader.read(TemporaryFolder.read(path + "/data/provenance.prov.json")))
    #expect(view["entity"]?["dateline:source-1"]?["prov:label"]?.string == "a.html")
    #expect(
      view["wasDerivedFrom"]?["_:derivation-1"]?["prov:usedEntity"]?.string?.hasPrefix("dateline:source-") == true)
  }

  @Test func theSameInputGivesTheSameBytesInAnyOrder() async throws {
    let one = try await SnapshotStory.placed(in: home)
    let folder = try TemporaryFolder()
    let again = try await SnapshotMaker().make(
      SnapshotStory.sources.reversed(), SnapshotStory.options, bagged: SnapshotStory.bagged)
    let other = try SnapshotShelf.place(again, in: folder.path).path
    #expect(try TemporaryFolder.contents(of: one) == TemporaryFolder.contents(of: other))
    for container in [SnapshotShelf.Container.zip, .tar] {
      let a = try SnapshotShelf.pack(one, as: container)
      let b = try SnapshotShelf.pack(other, as: container)
      #expect(try TemporaryFolder.read(a.path) == TemporaryFolder.read(b.path))
      #expect(try SnapshotShelf.pack(other, as: container).wasThere)
    }
  }

  @Test func theIdNamesTheContentNotTheDay() async throws {
    let monday = try await SnapshotMaker().make(SnapshotStory.sources, SnapshotStory.options, bagged: 0)
    let tuesday = try await SnapshotMaker().make(SnapshotStory.sources, SnapshotStory.options, bagged: 86_400)
    #expect(monday.id == tuesday.id)
    var options = SnapshotStory.options
    options.story.title = "Another title"
    #expect(try await SnapshotMaker().make(SnapshotStory.sources, options, bagged: 0).id != monday.id)
  }

  @Test func anExistingSnapshotIsNeverTouched() async throws {
    let path = try await SnapshotStory.placed(in: home)
    let folder = parent(of: path)
    let before = try TemporaryFolder.contents(of: path)
    let later = try await SnapshotMaker().make(SnapshotStory.sources, SnapshotStory.options, bagged: 2_000_000_000)
    let placed = try SnapshotShelf.place(later, in: folder)
    #expect(placed.wasThere && placed.path == path)
    #expect(try TemporaryFolder.contents(of: path) == before)

    try TemporaryFolder.write(Array("changed".utf8), path + "/data/briefing/briefing.md")
    #expect {
      try SnapshotShelf.place(later, in: folder)
    } throws: { ($0 as? DiagnosticError)?.diagnostic.code == .snapshotChanged }
    #expect {
      try SnapshotShelf.pack(path, as: .zip)
    } throws: { ($0 as? DiagnosticError)?.diagnostic.code == .snapshotChanged }
    #expect(try TemporaryFolder.read(path + "/data/briefing/briefing.md") == Array("changed".utf8))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 1)
  }

  @Test func aFolderThatCannotBeWrittenIsSaidAndLeavesNothing() async throws {
    let snapshot = try await SnapshotMaker().make(SnapshotStory.sources, SnapshotStory.options, bagged: 0)
    let folder = try TemporaryFolder()
    try TemporaryFolder.write([], folder.path + "/file")
    for target in [folder.path + "/file", "/proc/nowhere"] {
      #expect {
        try SnapshotShelf.place(snapshot, in: target)
      } throws: { ($0 as? DiagnosticError)?.diagnostic.code == .outputUnwritable }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["file"])
  }

  @Test func namesOfSourcesAreMadeSafe() async throws {
    let names = ["../../etc/pass wd.txt", "CON", String(repeating: "é", count: 150) + ".html", "a\nb.html", "x", "X"]
    let sources = names.map {
      SnapshotSource(name: $0, bytes: Array("Title\n\nIt rained in Quetta on 9 May 2024.".utf8))
    }
    let snapshot = try await SnapshotMaker().make(sources, SnapshotStory.options, bagged: 0)
    let folder = try TemporaryFolder()
    let path = try SnapshotShelf.place(snapshot, in: folder.path).path
    let kept = try FileManager.default.contentsOfDirectory(atPath: path + "/data/sources")
    #expect(kept.count == names.count)
    #expect(kept.allSatisfy { $0.utf8.count <= 105 && $0.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } })
    #expect(try await SnapshotVerifier().verify(path, rebuild: true)?.lines == [])
  }

  @Test func sourcesOnDiskAreReadOnceAndWhatCannotBeReadIsReported() throws {
    let folder = try TemporaryFolder()
    try TemporaryFolder.write(Array("x".utf8), folder.path + "/a.txt")
    let (sources, unreadable) = try SnapshotSource.read(InputFiles.list([folder.path, "/nowhere/b.html"]))
    #expect(sources == [SnapshotSource(name: "a.txt", bytes: Array("x".utf8))])
    #expect(unreadable.map(\.code) == [.inputMissing])
    try TemporaryFolder.write(Array("yz".utf8), folder.path + "/b.txt")
    #expect {
      try SnapshotSource.read(InputFiles.list([folder.path]), limit: 2)
    } throws: { ($0 as? DiagnosticError)?.diagnostic.code == .inputTooLarge }
  }

  /// Files of several articles are kept whole; every sentence leads into one of them, and the briefing is made again from them.
  @Test func filesOfSeveralArticlesAreKeptAndProved() async throws {
    let home = try TemporaryFolder()
    let folder = ProjectFolder.root.appending(path: "Tests/IntakeFixtures").path
    let names = ["items.rss", "list.mbox", "pages.zip", "nexis.rtf", "records.ndjson", "crawl.warc.zst", "ferry.eml"]
    let (sources, _) = try SnapshotSource.read(InputFiles.list(names.map { folder + "/" + $0 }))
    var options = SnapshotStory.options
    options.warcSeconds = SnapshotStory.bagged
    let snapshot = try await SnapshotMaker().make(sources, options, bagged: SnapshotStory.bagged)
    #expect(snapshot.result.counts.articles == 14)
    let path = try SnapshotShelf.place(snapshot, in: home.path + "/bags").path
    let verified = try await SnapshotVerifier().verify(path, rebuild: true)
    let report = try #require(verified)
    #expect(report.isVerified && report.findings.isEmpty && report.rangeCount > 10, "\(report)")
    let provenance = try #require(JSONReader.read(try TemporaryFolder.read(path + "/data/provenance.json")))
    let parts = provenance["sources"]?.elements.filter { $0["file"]?.string?.hasSuffix("list.mbox") == true }.map {
      $0["part"]
    }
    #expect(parts == [.number("1"), .number("2")])
    // Pages and texts as they were taken out, none twice.
    let archive = WARCReader(try TemporaryFolder.read(path + "/data/sources.warc"))
    let resources = archive.compactMap { item -> String? in
      if case .record(let record) = item, record.type == "resource" { record.fields["Content-Type"] } else { nil }
    }
    #expect(resources.count == 14 && Set(resources) == ["text/html", "text/plain"])
  }
}
