/// Version of the BagIt format: 0.93 … 1.0.
package struct BagVersion: Hashable, Sendable, Comparable {
  package let major: Int
  package let minor: Int

  /// The version of RFC 8493, which dateline writes.
  package static let current = BagVersion(major: 1, minor: 0)
  /// The oldest version that is read.
  static let oldest = BagVersion(major: 0, minor: 93)
  /// Versions whose metadata file had another name end here.
  static let lastPackageInfo = BagVersion(major: 0, minor: 95)

  /// "1.0"
  package var text: String { "\(major).\(minor)" }

  package static func < (a: BagVersion, b: BagVersion) -> Bool { (a.major, a.minor) < (b.major, b.minor) }
}

/// What `bagit.txt` declares (RFC 8493, 2.1.1).
package struct BagDeclaration: Hashable, Sendable {
  package static let fileName = "bagit.txt"

  package let version: BagVersion
  package let encoding: TagFileEncoding

  /// The declaration of bags that dateline writes.
  package static let bytes = Array("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n".utf8)

  /// Reads the two lines. Always UTF-8 and without byte order mark.
  ///
  /// - Throws: `ArchiveFinding` with `bag.declaration`, `bag.version` or `bag.encoding`.
  package init(_ bytes: [UInt8]) throws(ArchiveFinding) {
    guard !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else {
      throw BagDeclaration.malformed("begins with a byte order mark")
    }
    guard let text = TagFileEncoding.utf8.text(bytes) else { throw BagDeclaration.malformed("is not UTF-8") }
    let lines = TagFileLines.of(text).filter { !$0.trimmed.isEmpty }
    guard lines.count == 2, let version = BagDeclaration.value(lines[0], of: "BagIt-Version"),
      let encoding = BagDeclaration.value(lines[1], of: "Tag-File-Character-Encoding")
    else {
      throw BagDeclaration.malformed(
        "does not hold the two lines \"BagIt-Version: 1.0\" and \"Tag-File-Character-Encoding: UTF-8\"")
    }
    self.version = try BagDeclaration.version(version)
    guard let known = TagFileEncoding(name: encoding) else {
      throw ArchiveFinding(
        .bagEncoding, "bagit.txt declares the encoding \"\(encoding)\", which is not known; write tag files in UTF-8.")
    }
    self.encoding = known
  }

  /// The value after "Label: "; no blank may stand before the colon.
  private static func value(_ line: Substring.UnicodeScalarView, of label: String) -> String? {
    guard line.starts(with: (label + ":").unicodeScalars) else { return nil }
    let value = line.dropFirst(label.unicodeScalars.count + 1).trimmed
    return value.isEmpty ? nil : String(value)
  }

  private static func version(_ text: String) throws(ArchiveFinding) -> BagVersion {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let isPlain = text.utf8.allSatisfy { $0 == 0x2E || (0x30...0x39).contains($0) }
    guard isPlain, parts.count == 2, let major = Int(parts[0]), let minor = Int(parts[1]),
      (BagVersion.oldest...BagVersion.current).contains(BagVersion(major: major, minor: minor))
    else {
      throw ArchiveFinding(
        .bagVersion, "bagit.txt declares version \"\(text)\"; versions 0.93 to 1.0 are known. Check the declaration.")
    }
    return BagVersion(major: major, minor: minor)
  }

  private static func malformed(_ what: String) -> ArchiveFinding {
    ArchiveFinding(.bagDeclaration, "bagit.txt \(what); restore it from another copy, or write it anew.")
  }
}
