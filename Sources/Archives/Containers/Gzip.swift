import CZlib

/// Gzip (RFC 1952) of bytes that are held whole.
package enum Gzip {
  /// The unpacked bytes of all members, nil where the data is damaged or unpacks to more than `limit` bytes.
  ///
  /// What follows the last member and is none itself is left out, as gzip does.
  package static func unpack(_ bytes: [UInt8], limit: Int) -> [UInt8]? {
    let unpacked = GzipUnpacking()?.unpack(bytes, limit: limit)
    return unpacked?.isWhole == true ? unpacked?.bytes : nil
  }

  /// The first `limit` unpacked bytes, fewer where the data ends or is damaged before.
  package static func beginning(of bytes: [UInt8], limit: Int) -> [UInt8] {
    Array((GzipUnpacking()?.unpack(bytes, limit: limit).bytes ?? []).prefix(limit))
  }

  /// One member, without a name and time; the packed bytes depend on the version of zlib. Nil where memory ran out.
  package static func pack(_ bytes: [UInt8]) -> [UInt8]? { Deflate.pack(bytes, windowBits: 15 + 16) }
}

/// The zlib format (RFC 1950), in which PNG keeps its pixels.
package enum ZlibStream {
  /// The packed bytes; they depend on the version of zlib. Nil where memory ran out.
  package static func pack(_ bytes: [UInt8]) -> [UInt8]? { Deflate.pack(bytes, windowBits: 15) }

  /// What HTTP calls "deflate": this format, or as many servers send it the bare data (RFC 1951). Nil where it is damaged or more
  /// than `limit`.
  static func unpack(_ bytes: [UInt8], limit: Int) -> [UInt8]? {
    for windowBits in [Int32(15), -15] {
      guard let unpacked = GzipUnpacking(windowBits: windowBits)?.unpack(bytes, limit: limit) else { return nil }
      if unpacked.isWhole { return unpacked.bytes }
      if unpacked.bytes.count > limit { return nil }
    }
    return nil
  }
}

/// zlib's packing; `windowBits` says which format stands around it.
private enum Deflate {
  static func pack(_ bytes: [UInt8], windowBits: Int32) -> [UInt8]? {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    guard deflateInit2_(&stream, 9, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK else {
      return nil
    }
    defer { deflateEnd(&stream) }
    var source = bytes
    var out = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))) + 32)
    let status = source.withUnsafeMutableBufferPointer { input in
      out.withUnsafeMutableBufferPointer { target in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(target.count)
        return deflate(&stream, Z_FINISH)
      }
    }
    guard status == Z_STREAM_END else { return nil }
    return Array(out[..<(out.count - Int(stream.avail_out))])
  }
}

/// The checksum of zip, gzip and PNG (CRC-32 of ISO 3309).
package enum CRC32 {
  /// The sum of all bytes.
  package static func of(_ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBufferPointer { UInt32(truncatingIfNeeded: crc32_z(0, $0.baseAddress, $0.count)) }
  }
}
