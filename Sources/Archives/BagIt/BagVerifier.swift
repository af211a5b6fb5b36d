import Files

/// Verifies a bag: is it complete, and does every digest agree (RFC 8493, section 3)?
///
/// Only files that were found by listing the folder are ever opened; a name in a manifest is compared, never followed.
package struct BagVerifier {
  /// Most bytes of one tag file.
  package static let tagFileLimit = 256 << 20

  private let root: String
  private var report = BagReport()
  private var fetch = FetchList()
  private var manifests: [Manifest] = []
  private var sizes: [ArchivePath: Int] = [:]

  private init(_ root: String) { self.root = root }

  /// The report on the bag in a folder; nil where there is no such folder.
  package static func verify(_ root: String) -> BagReport? {
    guard let tree = FolderTree(root) else { return nil }
    var verifier = BagVerifier(root)
    verifier.look(at: tree)
    if verifier.readDeclaration() {
      verifier.readTagFiles()
      verifier.readDigests()
      var completeness = BagCompleteness(verifier.manifests, verifier.fetch, verifier.sizes)
      completeness.check(&verifier.report)
    }
    return verifier.report
  }

  private mutating func look(at tree: FolderTree) {
    report.files = tree.files
    sizes = Dictionary(uniqueKeysWithValues: tree.files.map { ($0.path, $0.size) })
    for entry in tree.entries where entry.kind == .special {
      report.report(.bagLink, "\"\(entry.path.text)\" is a link or a device; put the file itself in its place.")
    }
    for name in tree.unreadable {
      report.report(.bagUnreadable, "\"\(name)\" cannot be read, or its name is not UTF-8; check its permissions.")
    }
    if tree.isCut {
      report.report(
        .bagTooLarge,
        "The bag holds more than \(FolderTree.nameLimit) names or \(FolderTree.depthLimit) levels; divide it.")
    }
    if !tree.entries.contains(where: { $0.path == ArchivePath("data") && $0.kind == .folder }) {
      report.report(.bagNoPayload, "There is no folder \"data\"; restore the payload from another copy.")
    }
  }

  private mutating func readDeclaration() -> Bool {
    guard let bytes = bytes(BagDeclaration.fileName) else {
      report.report(.bagNoDeclaration, "There is no bagit.txt; the folder is not a bag, or part of it was lost.")
      return false
    }
    do {
      report.declaration = try BagDeclaration(bytes)
      return true
    } catch {
      report.findings.append(error)
      return false
    }
  }

  private mutating func bytes(_ name: String) -> [UInt8]? {
    guard let size = sizes[ArchivePath(name)] else { return nil }
    guard size <= BagVerifier.tagFileLimit else {
      report.report(.bagTooLarge, "\(name) has more than \(BagVerifier.tagFileLimit) bytes; it is not read.")
      return nil
    }
    guard let bytes = FilePieces.all(root + "/" + name, limit: BagVerifier.tagFileLimit) else {
      report.report(.bagUnreadable, "\"\(name)\" cannot be read; check its permissions.")
      return nil
    }
    return bytes
  }

  private mutating func text(_ name: String) -> String? {
    guard let declaration = report.declaration, let bytes = bytes(name) else { return nil }
    guard let text = declaration.encoding.text(bytes) else {
      report.report(.bagEncoding, "\(name) is not in the encoding that bagit.txt declares; correct the declaration.")
      return nil
    }
    return text
  }

  private mutating func readTagFiles() {
    guard let version = report.declaration?.version else { return }
    let names = report.files.map(\.path.text).filter { !$0.contains("/") }
    for name in names {
      guard let parsed = Manifest.parsed(fileName: name) else { continue }
      guard let algorithm = parsed.algorithm else {
        report.report(
          .bagAlgorithm,
          "\(name) is in \"\(parsed.name)\"; known are \(DigestAlgorithm.allCases.map(\.rawValue).joined(separator: ", ")).",
          severity: .warning)
        continue
      }
      guard let text = text(name) else { continue }
      manifests.append(Manifest(parsed.kind, algorithm, text: text, version: version, findings: &report.findings))
    }
    if let text = text(FetchList.fileName) {
      fetch = FetchList(text, version: version, findings: &report.findings)
    }
    let isOld = version <= BagVersion.lastPackageInfo && !names.contains(BagInfo.fileName)
    let infoName = isOld ? BagInfo.oldFileName : BagInfo.fileName
    if let text = text(infoName) { report.info = BagInfo(text, fileName: infoName, findings: &report.findings) }
  }

  /// Every file is read once, for all digests that are asked of it.
  private mutating func readDigests() {
    let payload = manifests.filter { $0.kind == .payload }.map(\.algorithm)
    let tags = manifests.filter { $0.kind == .tags }.map(\.algorithm)
    for (path, _) in report.files {
      let wanted = path.isInside("data") ? payload : tags
      guard !wanted.isEmpty else { continue }
      guard let digests = BagVerifier.digests(root + "/" + path.text, wanted) else {
        report.report(.bagUnreadable, "\"\(path.text)\" cannot be read; check its permissions.")
        continue
      }
      report.digests[path] = digests
    }
    report.listed = Set(manifests.flatMap { $0.entries.map(\.path) })
  }

  private static func digests(_ path: String, _ algorithms: [DigestAlgorithm]) -> [DigestAlgorithm: String]? {
    guard let pieces = FilePieces(path) else { return nil }
    var running = algorithms.map(RunningDigest.init)
    while let piece = pieces.next() {
      if piece.isEmpty {
        return Dictionary(
          running.map { ($0.algorithm, Hexadecimal.text($0.finalized())) }, uniquingKeysWith: { first, _ in first })
      }
      for index in running.indices { running[index].update(piece) }
    }
    return nil
  }
}
