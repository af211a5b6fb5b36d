import Archives
import Captures
import DatelineModel
import Files
import JSONText
import Pipeline
import StoryFolders

/// The files of a snapshot's bag, and whether they have the form in which dateline writes them.
struct SnapshotFiles {
  private let folder: String
  private let bag: BagReport
  private let sizes: [ArchivePath: Int]

  init(_ folder: String, _ bag: BagReport) {
    self.folder = folder
    self.bag = bag
    sizes = Dictionary(uniqueKeysWithValues: bag.files.map { ($0.path, $0.size) })
  }

  /// Whether dateline says that it made the bag.
  var areBaggedByDateline: Bool { bag.info["Bag-Software-Agent"]?.hasPrefix("dateline ") == true }

  /// Whether a snapshot lies in the bag: the two files that describe one are listed, and dateline made the bag or the
  /// configuration. (Others may have bagged a snapshot anew, or have a file of that name themselves.)
  var areSnapshot: Bool {
    let names = [SnapshotConfiguration.fileName, Provenance.fileName].map { ArchivePath("data/" + $0) }
    guard names.allSatisfy(bag.listed.contains) else { return false }
    return areBaggedByDateline || bytes(names[0]).flatMap { SnapshotConfiguration($0, payload: folder) } != nil
  }

  /// Names of the payload.
  var payload: [ArchivePath] { sizes.keys.filter { $0.isInside("data") } }

  /// A file of the bag; nil where it is not there or cannot be read.
  func bytes(_ path: ArchivePath) -> [UInt8]? {
    sizes[path].flatMap { FilePieces.all(folder + "/" + path.text, limit: $0) }
  }

  func members(in name: String) -> [ArchiveMember] {
    sizes.keys.filter { $0.isInside(name) }.sorted().compactMap { path in
      bytes(path).map { ArchiveMember(path: path, bytes: $0) }
    }
  }

  /// What BagIt leaves open, and a snapshot does not: files that no manifest lists, the spelling of the tag manifests
  /// (nothing else guards their bytes), and the id in the folder's name.
  func checkForm(_ report: inout SnapshotReport) {
    let tagManifests = Set(Bag.algorithms.map { ArchivePath("tagmanifest-\($0.rawValue).txt") })
    for path in sizes.keys.sorted() where !bag.listed.contains(path) && !tagManifests.contains(path) {
      report.report(.snapshotChanged, "\"\(path.text)\" is no part of the snapshot; move it out of the folder.")
    }
    let tags = sizes.keys.filter { !$0.isInside("data") && !tagManifests.contains($0) }.compactMap { path in
      bytes(path).map { ArchiveMember(path: path, bytes: $0) }
    }
    for manifest in Bag.tagManifests(of: tags) where bytes(manifest.path) != manifest.bytes {
      report.report(
        .snapshotChanged, "\"\(manifest.path.text)\" is not as dateline wrote it; restore it from another copy.")
    }
    report.id = bytes(ArchivePath("manifest-sha256.txt")).map(Digest.sha256)
    checkName(&report)
  }

  private func checkName(_ report: inout SnapshotReport) {
    let name = PathText.last(folder)
    guard let hyphen = name.lastIndex(of: "-"), let id = report.id else { return }
    let digits = name[name.index(after: hyphen)...]
    let isID = digits.utf8.count == 16 && digits.utf8.allSatisfy { byte in "0123456789abcdef".utf8.contains(byte) }
    if isID, !id.hasPrefix(digits) {
      report.report(
        .snapshotName, "The folder is named \(digits), but its manifest has the digest \(id.prefix(16)); restore it.")
    }
  }

  /// Configuration and provenance; nil where they cannot be understood.
  func descriptions(_ report: inout SnapshotReport) -> (SnapshotConfiguration, Provenance)? {
    func path(_ name: String) -> ArchivePath { ArchivePath("data/" + name) }
    let configuration = bytes(path(SnapshotConfiguration.fileName)).flatMap {
      SnapshotConfiguration($0, payload: folder + "/data")
    }
    let provenance = bytes(path(Provenance.fileName)).flatMap { Provenance($0) }
    guard let configuration, let provenance else {
      let name = configuration == nil ? SnapshotConfiguration.fileName : Provenance.fileName
      report.report(
        .snapshotConfiguration, "data/\(name) cannot be read as dateline writes it; restore it from another copy.")
      return nil
    }
    return storyFiles(configuration, &report).map { ($0, provenance) }
  }

  /// The configuration with the story's own files; nil where the review cannot be read.
  private func storyFiles(_ configuration: SnapshotConfiguration, _ report: inout SnapshotReport)
    -> SnapshotConfiguration?
  {
    var configuration = configuration
    configuration.options.settingsFile = bytes(ArchivePath("data/" + StorySettings.fileName))
    guard let review = bytes(ArchivePath("data/" + ReviewFile.fileName)) else { return configuration }
    do throws(StoryFilesError) {
      configuration.options.review = try ReviewFile.read(review)
      return configuration
    } catch {
      report.report(
        .snapshotConfiguration,
        "data/\(ReviewFile.fileName) cannot be read (\(error.lines[0])); restore it from another copy.")
      return nil
    }
  }

  /// The sources in the bag, each compared with the digest in the configuration; nil where one is not there.
  func sources(_ configuration: SnapshotConfiguration, _ report: inout SnapshotReport) -> [SnapshotSource]? {
    var sources: [SnapshotSource] = []
    for listed in configuration.sources {
      guard let bytes = bytes(ArchivePath("data/" + listed.file)), Digest.sha256(bytes) == listed.sha256 else {
        report.report(
          .snapshotSource, "data/\(listed.file) is not the source that was read; restore it from another copy.")
        continue
      }
      let capture = self.bytes(ArchivePath("data/" + listed.file + Capture.fileEnding))
      sources.append(SnapshotSource(name: listed.name, bytes: bytes, capture: capture))
    }
    return sources.count == configuration.sources.count ? sources : nil
  }

  /// Whether the briefing has the same entries, in the same order, as the provenance.
  func checkEntries(_ provenance: Provenance, _ report: inout SnapshotReport) {
    guard let bytes = bytes(ArchivePath("data/briefing/briefing.json")) else { return }
    let entryIDs = JSONReader.read(bytes)?["entries"]?.elements.map { $0["id"]?.string ?? "" }
    if entryIDs != provenance.entries.map(\.id) {
      report.report(
        .snapshotEntries, "The entries of the briefing are not those of the provenance; restore the bag.")
    }
  }
}
