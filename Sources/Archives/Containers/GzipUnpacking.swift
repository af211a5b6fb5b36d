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

  /// Unpacks bytes that are held whole, member after member; what follows the last and is none itself is left out, as gzip does.
  ///
  /// `isWhole` says that a member ended where the data did, and all was within the limit.
  func unpack(_ bytes: [UInt8], limit: Int) -> (bytes: [UInt8], isWhole: Bool) {
    var out: [UInt8] = []
    var at = 0
    while out.count <= limit {
      switch step(bytes, at: &at, into: &out) {
      case .wantsRoom: continue
      case .wantsInput where at < bytes.count: continue
      case .wantsInput, .damaged: return (out, false)
      case .memberEnd:
        guard isGzip, at < bytes.count, bytes[at] == 0x1F else { return (out, out.count <= limit) }
        reset()
      }
    }
    return (out, false)
  }
}
