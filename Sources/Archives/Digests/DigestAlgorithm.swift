/// The digests that bags and web archives name.
package enum DigestAlgorithm: String, Sendable, CaseIterable {
  case md5, sha1, sha224, sha256, sha384, sha512

  /// Reads the name as manifests spell it: lower case, without a hyphen (RFC 8493, 2.4); case and hyphens are forgiven.
  package init?(name: some StringProtocol) {
    self.init(rawValue: name.lowercased().filter { $0 != "-" })
  }

  /// Hexadecimal digits of one digest.
  package var digits: Int {
    switch self {
    case .md5: 32
    case .sha1: 40
    case .sha224: 56
    case .sha256: 64
    case .sha384: 96
    case .sha512: 128
    }
  }

  /// The digest of bytes.
  package func digest(of bytes: [UInt8]) -> [UInt8] {
    var running = RunningDigest(self)
    running.update(bytes[...])
    return running.finalized()
  }

  /// The digest of bytes, lower-case hexadecimal.
  package func hexadecimal(of bytes: [UInt8]) -> String { Hexadecimal.text(digest(of: bytes)) }
}
