import CZlib

/// Unpacks gzip (RFC 1952) piece by piece. zlib's state stays in this file; it must not move, so it has a place of its own.
final class GzipUnpacking {
  /// What a step came to.
  enum Step {
    /// All input is used up; more is needed.
    case wantsInput
    /// The output was filled to its limit; there may be more without further input.
    case wantsRoom
    /// A member ended, its checksum and length agreed.
    case memberEnd
    /// The data is not gzip, or was changed.
    case damaged
  }

  private let isGzip: Bool
  private let stream: UnsafeMutablePointer<z_stream>
  private var room = [UInt8](repeating: 0, count: 1 << 16)

  /// `windowBits` as zlib takes it: what stands round the packed data. Without a word it is gzip.
  init?(windowBits: Int32 = 15 + 16) {
    isGzip = windowBits > 15
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    guard inflateInit2_(stream, windowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      return nil
    }
  }

  deinit {
    inflateEnd(stream)
    stream.deinitialize(count: 1)
    stream.deallocate()
  }

  /// Makes ready for the next member.
  func reset() { inflateReset(stream) }

  /// Unpacks from `input[at...]`, moves `at` on, appends at most 64 KB to `output`.
  func step(_ input: [UInt8], at: inout Int, into output: inout [UInt8]) -> Step {
    var status = Z_OK
    let given = input.count - at
    let left = input.withUnsafeBufferPointer { bytes -> Int in
      // zlib only reads through this pointer; its declaration lacks the const.
      stream.pointee.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress.map { $0 + at })
      stream.pointee.avail_in = UInt32(clamping: given)
      let offered = Int(stream.pointee.avail_in)
      room.withUnsafeMutableBufferPointer { target in
        stream.pointee.next_out = target.baseAddress
        stream.pointee.avail_out = UInt32(target.count)
        status = inflate(stream, Z_NO_FLUSH)
      }
      return given - offered + Int(stream.pointee.avail_in)
    }
    at = input.count - left
    output += room[..<(room.count - Int(stream.pointee.avail_out))]
    switch status {
    case Z_STREAM_END: return .memberEnd
    case Z_OK, Z_BUF_ERROR: return stream.pointee.avail_out == 0 ? .wantsRoom : .wantsInput
    default: return .damaged
    }
  }

  /// How the unpacking of members ended.
  enum End {
    /// With a member; what follows it and is none itself is left out, as gzip does.
    case whole
    /// Before the end of a member, with the input or at a limit.
    case unfinished
    /// The data is not gzip, or was changed.
    case damaged
  }

  /// Unpacks member after member. `more` gives the next bytes of the input, none at its end; `goesOn` is asked after each step with what
  /// stands in `out`, from which it may take, and says whether to go on.
  func unpack<Failure>(
    _ first: [UInt8], into out: inout [UInt8], more: () throws(Failure) -> [UInt8],
    goesOn: (inout [UInt8]) throws(Failure) -> Bool
  ) throws(Failure) -> End {
    var piece = first
    var at = 0
    while true {
      let step = step(piece, at: &at, into: &out)
      guard try goesOn(&out) else { return .unfinished }
      switch step {
      case .damaged: return .damaged
      case .wantsRoom: continue
      case .wantsInput where at < piece.count: continue
      case .wantsInput:
        piece = try more()
        at = 0
        if piece.isEmpty { return .unfinished }
      case .memberEnd:
        guard isGzip else { return .whole }
        if at == piece.count {
          piece = try more()
          at = 0
        }
        guard at < piece.count, piece[at] == 0x1F else { return .whole }
        reset()
      }
    }
  }

  /// Unpacks bytes that are held whole. `isWhole` says that a member ended where the data did, and all was within the limit.
  func unpack(_ bytes: [UInt8], limit: Int) -> (bytes: [UInt8], isWhole: Bool) {
    var out: [UInt8] = []
    let end = unpack(bytes, into: &out, more: { [] }, goesOn: { $0.count <= limit })
    return (out, end == .whole)
  }
}
