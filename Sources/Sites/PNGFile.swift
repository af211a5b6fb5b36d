import Archives

/// Pixels → PNG (ISO/IEC 15948).
///
/// Flat areas are what a map is made of: each row is written as its difference from the one above (filter "up"), so that zlib
/// finds long runs of zeros.
struct PNGFile {
  let width: Int
  let height: Int
  /// Three bytes a pixel: red, green, blue.
  let pixels: [UInt8]

  /// The file; nil where memory ran out.
  var bytes: [UInt8]? {
    guard let packed = ZlibStream.pack(filtered) else { return nil }
    var header = big(UInt32(width)) + big(UInt32(height))
    header += [8, 2, 0, 0, 0]
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", header) + chunk("IDAT", packed)
      + chunk("IEND", [])
  }

  /// Every row with the filter's number in front.
  private var filtered: [UInt8] {
    let row = width * 3
    var out: [UInt8] = []
    out.reserveCapacity(pixels.count + height)
    for y in 0..<height {
      out.append(2)
      let start = y * row
      if y == 0 {
        out.append(contentsOf: pixels[..<row])
      } else {
        for at in start..<(start + row) { out.append(pixels[at] &- pixels[at - row]) }
      }
    }
    return out
  }

  private func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
    let body = Array(name.utf8) + data
    return big(UInt32(data.count)) + body + big(CRC32.of(body))
  }

  private func big(_ number: UInt32) -> [UInt8] {
    [UInt8(number >> 24), UInt8(number >> 16 & 255), UInt8(number >> 8 & 255), UInt8(number & 255)]
  }
}
