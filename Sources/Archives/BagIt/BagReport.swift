/// What a verification found out about a bag.
package struct BagReport: Sendable {
  /// What `bagit.txt` declares; nil where it could not be read.
  package var declaration: BagDeclaration?
  /// The bag's metadata.
  package var info = BagInfo([])
  /// Digests of the files that were read, by algorithm.
  package var digests: [ArchivePath: [DigestAlgorithm: String]] = [:]
  /// The names in the bag's manifests.
  package var listed: Set<ArchivePath> = []
  /// What lies in the folder.
  package var files: [(path: ArchivePath, size: Int)] = []
  /// Everything found wrong or doubtful.
  package var findings: [ArchiveFinding] = []

  /// Whether the bag is complete and valid (RFC 8493, section 3); warnings do not count against it.
  package var isValid: Bool { !findings.contains { $0.severity == .error } }

  mutating func report(_ code: ArchiveCode, _ message: String, severity: ArchiveFinding.Severity = .error) {
    findings.append(ArchiveFinding(code, message, severity: severity))
  }
}
