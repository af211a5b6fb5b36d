import CZlib

/// Unpacks gzip (RFC 1952), several members after one another included.
enum Gzip {
  /// The unpacked bytes, nil where the data is damaged or unpacks to more than `limit` bytes.
  static func unpack(_ bytes: [UInt8], limit: Int) -> [UInt8]? {
    var stream = z_stream()
    guard inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return nil }
    defer { inflateEnd(&stream) }
    var source = bytes
    var out: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    return source.withUnsafeMutableBufferPointer { input -> [UInt8]? in
      stream.next_in = input.baseAddress
      stream.avail_in = UInt32(input.count)
      while true {
        let status = chunk.withUnsafeMutableBufferPointer { target -> Int32 in
          stream.next_out = target.baseAddress
          stream.avail_out = UInt32(target.count)
          return inflate(&stream, Z_NO_FLUSH)
        }
        out.append(contentsOf: chunk[..<(chunk.count - Int(stream.avail_out))])
        if out.count > limit { return nil }
        switch status {
        case Z_STREAM_END:
          if stream.avail_in == 0 { return out }
          guard inflateReset(&stream) == Z_OK, stream.next_in.pointee == 0x1F else { return out }
        case Z_OK where stream.avail_in > 0 || stream.avail_out == 0: continue
        default: return nil
        }
      }
    }
  }
}
