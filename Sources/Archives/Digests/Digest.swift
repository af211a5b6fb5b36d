/// SHA-256 of bytes, as lower-case hexadecimal.
package enum Digest {
  /// 64 hexadecimal digits.
  package static func sha256(_ bytes: [UInt8]) -> String { DigestAlgorithm.sha256.hexadecimal(of: bytes) }
}
