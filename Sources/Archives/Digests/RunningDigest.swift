import Crypto

/// A digest that is fed piece by piece. MD5 and SHA-1 are weak; they are here to read what others wrote long ago.
struct RunningDigest {
  private enum State {
    case md5(Insecure.MD5)
    case sha1(Insecure.SHA1)
    case sha224(SHA224)
    case sha256(SHA256)
    case sha384(SHA384)
    case sha512(SHA512)
  }

  let algorithm: DigestAlgorithm
  private var state: State

  init(_ algorithm: DigestAlgorithm) {
    self.algorithm = algorithm
    state =
      switch algorithm {
      case .md5: .md5(Insecure.MD5())
      case .sha1: .sha1(Insecure.SHA1())
      case .sha224: .sha224(SHA224())
      case .sha256: .sha256(SHA256())
      case .sha384: .sha384(SHA384())
      case .sha512: .sha512(SHA512())
      }
  }

  mutating func update(_ bytes: ArraySlice<UInt8>) {
    switch state {
    case .md5(var digest): state = .md5(RunningDigest.fed(&digest, bytes))
    case .sha1(var digest): state = .sha1(RunningDigest.fed(&digest, bytes))
    case .sha224(var digest):
      digest.update(bytes)
      state = .sha224(digest)
    case .sha256(var digest): state = .sha256(RunningDigest.fed(&digest, bytes))
    case .sha384(var digest): state = .sha384(RunningDigest.fed(&digest, bytes))
    case .sha512(var digest): state = .sha512(RunningDigest.fed(&digest, bytes))
    }
  }

  func finalized() -> [UInt8] {
    switch state {
    case .md5(let digest): Array(digest.finalize())
    case .sha1(let digest): Array(digest.finalize())
    case .sha224(let digest): digest.finalized()
    case .sha256(let digest): Array(digest.finalize())
    case .sha384(let digest): Array(digest.finalize())
    case .sha512(let digest): Array(digest.finalize())
    }
  }

  private static func fed<Function: HashFunction>(_ digest: inout Function, _ bytes: ArraySlice<UInt8>) -> Function {
    bytes.withUnsafeBytes { digest.update(bufferPointer: $0) }
    return digest
  }
}
