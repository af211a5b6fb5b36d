/// A manifest: which file has which digest (RFC 8493, 2.1.3 and 2.2.1).
package struct Manifest: Sendable {
  /// One line.
  package struct Entry: Hashable, Sendable {
    package let path: ArchivePath
    /// Lower-case hexadecimal.
    package let digest: String
  }

  /// What a manifest lists.
  package enum Kind: String, Sendable {
    /// Files under `data/`.
    case payload = "manifest"
    /// All other files but the tag manifests.
    case tags = "tagmanifest"
  }

  package let kind: Kind
  package let algorithm: DigestAlgorithm
  package private(set) var entries: [Entry]

  /// "manifest-sha256.txt"
  package var fileName: String { "\(kind.rawValue)-\(algorithm.rawValue).txt" }

  /// A manifest of digests, in the order of the names.
  package init(_ kind: Kind, _ algorithm: DigestAlgorithm, _ entries: [Entry]) {
    self.kind = kind
    self.algorithm = algorithm
    self.entries = entries.sorted { $0.path < $1.path }
  }

  /// A manifest of members.
  package init(_ kind: Kind, _ algorithm: DigestAlgorithm, of members: [ArchiveMember]) {
    self.init(
      kind, algorithm, members.map { Entry(path: $0.path, digest: algorithm.hexadecimal(of: $0.bytes)) })
  }

  /// The file: digest, two blanks, name.
  package var bytes: [UInt8] {
    entries.flatMap { Array("\($0.digest)  ".utf8) + BagPathCoding.encoded($0.path).utf8 + [0x0A] }
  }

  /// Kind and algorithm of a tag file's name; nil where it is not a manifest's, the algorithm's name where that is unknown.
  static func parsed(fileName: String) -> (kind: Kind, algorithm: DigestAlgorithm?, name: String)? {
    guard fileName.hasSuffix(".txt"), let hyphen = fileName.firstIndex(of: "-"),
      let kind = Kind(rawValue: String(fileName[..<hyphen]))
    else { return nil }
    let name = fileName[fileName.index(after: hyphen)...].dropLast(4)
    return (kind, DigestAlgorithm(name: name), String(name))
  }

  /// Reads the lines; what is wrong with them is told of in `findings`, and such lines are left out.
  init(
    _ kind: Kind, _ algorithm: DigestAlgorithm, text: String, version: BagVersion, findings: inout [ArchiveFinding]
  ) {
    self.kind = kind
    self.algorithm = algorithm
    entries = []
    let name = fileName
    var seen: [ArchivePath: String] = [:]
    for (number, line) in TagFileLines.of(text).enumerated() where !line.isEmpty {
      guard let parts = Manifest.parts(line, digits: algorithm.digits) else {
        findings.append(
          ArchiveFinding(
            .bagManifestLine,
            "Line \(number + 1) of \(name) is not \(algorithm.digits) hexadecimal digits and a name; restore the file.")
        )
        continue
      }
      let reading = BagPathCoding.read(parts.path, version: version)
      findings += reading.warnings.map { $0.finding(in: name, line: number + 1) }
      guard reading.path.isSafe, reading.path.isInside("data") == (kind == .payload) else {
        findings.append(BagPathCoding.outOfBag(reading.path, in: name, line: number + 1))
        continue
      }
      guard let before = seen.updateValue(parts.digest, forKey: reading.path) else {
        entries.append(Entry(path: reading.path, digest: parts.digest))
        continue
      }
      findings.append(Manifest.twice(reading.path, isSame: before == parts.digest, in: name, version: version))
    }
  }

  /// Digest and name of a line: hexadecimal digits, blanks, the rest.
  private static func parts(_ line: Substring.UnicodeScalarView, digits: Int) -> (digest: String, path: String)? {
    guard let blank = line.firstIndex(where: { $0 == " " || $0 == "\t" }) else { return nil }
    let digest = String(line[..<blank])
    let path = line[blank...].drop { $0 == " " || $0 == "\t" }
    guard digest.utf8.count == digits, digest.utf8.allSatisfy(Hexadecimal.isDigit), !path.isEmpty else { return nil }
    return (digest.lowercased(), String(path))
  }

  /// Version 1.0 forbids a second line for a name; before, only one that says something else is wrong.
  private static func twice(_ path: ArchivePath, isSame: Bool, in name: String, version: BagVersion) -> ArchiveFinding {
    ArchiveFinding(
      .bagListedTwice,
      "\(name) lists \"\(path.text)\" twice\(isSame ? "" : ", with different digests"); keep one line for each file.",
      severity: isSame && version < .current ? .warning : .error)
  }
}
