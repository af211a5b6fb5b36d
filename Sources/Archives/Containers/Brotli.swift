import CBrotli

/// Brotli (RFC 7932), as answers of the web are packed.
package enum Brotli {
  /// The unpacked bytes; nil where they are damaged, break off or are more than `limit`.
  package static func unpack(_ bytes: [UInt8], limit: Int) -> [UInt8]? {
    guard let state = BrotliDecoderCreateInstance(nil, nil, nil) else { return nil }
    defer { BrotliDecoderDestroyInstance(state) }
    return bytes.withUnsafeBufferPointer { buffer -> [UInt8]? in
      var all: [UInt8] = []
      var room = [UInt8](repeating: 0, count: 1 << 16)
      var left = buffer.count
      var next = buffer.baseAddress
      while true {
        var free = room.count
        let result = room.withUnsafeMutableBufferPointer { target -> BrotliDecoderResult in
          var out = target.baseAddress
          return BrotliDecoderDecompressStream(state, &left, &next, &free, &out, nil)
        }
        all += room[..<(room.count - free)]
        if all.count > limit { return nil }
        switch result {
        case BROTLI_DECODER_RESULT_SUCCESS: return all
        case BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT: continue
        default: return nil
        }
      }
    }
  }
}
