import CNettle

/// A digest that is fed piece by piece, by Nettle. MD5 and SHA-1 are weak; they are here to read what others wrote long ago.
struct RunningDigest {
  /// The state by the function that takes the pieces: SHA-224 is SHA-256 and SHA-384 is SHA-512 with another start and a shorter end.
  private enum State {
    case md5(md5_ctx)
    case sha1(sha1_ctx)
    case sha256(sha256_ctx)
    case sha512(sha512_ctx)
  }

  let algorithm: DigestAlgorithm
  private var state: State

  init(_ algorithm: DigestAlgorithm) {
    self.algorithm = algorithm
    state =
      switch algorithm {
      case .md5: .md5(RunningDigest.started(md5_ctx(), nettle_md5_init))
      case .sha1: .sha1(RunningDigest.started(sha1_ctx(), nettle_sha1_init))
      case .sha224: .sha256(RunningDigest.started(sha256_ctx(), nettle_sha224_init))
      case .sha256: .sha256(RunningDigest.started(sha256_ctx(), nettle_sha256_init))
      case .sha384: .sha512(RunningDigest.started(sha512_ctx(), nettle_sha384_init))
      case .sha512: .sha512(RunningDigest.started(sha512_ctx(), nettle_sha512_init))
      }
  }

  mutating func update(_ bytes: ArraySlice<UInt8>) {
    state = bytes.withUnsafeBufferPointer { piece in
      switch state {
      case .md5(var context):
        nettle_md5_update(&context, piece.count, piece.baseAddress)
        return .md5(context)
      case .sha1(var context):
        nettle_sha1_update(&context, piece.count, piece.baseAddress)
        return .sha1(context)
      case .sha256(var context):
        nettle_sha256_update(&context, piece.count, piece.baseAddress)
        return .sha256(context)
      case .sha512(var context):
        nettle_sha512_update(&context, piece.count, piece.baseAddress)
        return .sha512(context)
      }
    }
  }

  func finalized() -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: algorithm.digits / 2)
    switch state {
    case .md5(var context): finish_md5(&context, &digest)
    case .sha1(var context): finish_sha1(&context, &digest)
    case .sha256(var context):
      if algorithm == .sha224 { finish_sha224(&context, &digest) } else { finish_sha256(&context, &digest) }
    case .sha512(var context):
      if algorithm == .sha384 { finish_sha384(&context, &digest) } else { finish_sha512(&context, &digest) }
    }
    return digest
  }

  private static func started<Context>(_ context: Context, _ start: (UnsafeMutablePointer<Context>) -> Void) -> Context
  {
    var context = context
    start(&context)
    return context
  }
}
