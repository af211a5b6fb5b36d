/// Pixels → PNG (ISO/IEC 15948), without a library, so that the bytes depend on no version of one.
///
/// Flat areas are what a map is made of: each row is told as its difference from the one above (filter "up"), and runs of
/// one byte are packed with the fixed codes of DEFLATE (RFC 1951, 3.2.6).
struct PNGFile {
  let width: Int
  let height: Int
  /// Three bytes a pixel: red, green, blue.
  let pixels: [UInt8]

  var bytes: [UInt8] {
    var header = big(UInt32(width)) + big(UInt32(height))
    header += [8, 2, 0, 0, 0]
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", header) + chunk("IDAT", zlib(filtered))
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
    return big(UInt32(data.count)) + body + big(Checksum.crc32(body))
  }

  private func zlib(_ data: [UInt8]) -> [UInt8] {
    var packer = RunPacker()
    packer.pack(data)
    return [0x78, 0x01] + packer.bytes + big(Checksum.adler32(data))
  }

  private func big(_ number: UInt32) -> [UInt8] {
    [UInt8(number >> 24), UInt8(number >> 16 & 255), UInt8(number >> 8 & 255), UInt8(number & 255)]
  }
}

/// DEFLATE with fixed codes and matches of distance one: run lengths.
private struct RunPacker {
  private(set) var bytes: [UInt8] = []
  private var held: UInt32 = 0
  private var count = 0

  mutating func pack(_ data: [UInt8]) {
    put(0b011, 3)
    var at = 0
    while at < data.count {
      literal(data[at])
      var end = at + 1
      while end < data.count, data[end] == data[at] { end += 1 }
      var run = end - at - 1
      while run >= 3 {
        let length = min(run, 258)
        match(length)
        run -= length
      }
      for _ in 0..<run { literal(data[at]) }
      at = end
    }
    code(0, 7)
    if count > 0 { bytes.append(UInt8(held & 255)) }
  }

  private mutating func literal(_ byte: UInt8) {
    byte < 144 ? code(0x30 + UInt32(byte), 8) : code(0x190 + UInt32(byte) - 144, 9)
  }

  /// The length's code, its extra bits, and the code of distance one.
  private mutating func match(_ length: Int) {
    var symbol = 257
    var base = 3
    var extra = 0
    while length < 258, length >= base + (1 << extra) {
      base += 1 << extra
      symbol += 1
      extra = symbol < 265 ? 0 : (symbol - 261) / 4
    }
    if length == 258 { (symbol, extra, base) = (285, 0, 258) }
    symbol < 280 ? code(UInt32(symbol - 256), 7) : code(0xC0 + UInt32(symbol - 280), 8)
    put(UInt32(length - base), extra)
    code(0, 5)
  }

  /// Huffman codes go in from their highest bit.
  private mutating func code(_ value: UInt32, _ width: Int) {
    var turned: UInt32 = 0
    for bit in 0..<width where value >> UInt32(bit) & 1 == 1 { turned |= 1 << UInt32(width - 1 - bit) }
    put(turned, width)
  }

  private mutating func put(_ value: UInt32, _ width: Int) {
    held |= value << UInt32(count)
    count += width
    while count >= 8 {
      bytes.append(UInt8(held & 255))
      held >>= 8
      count -= 8
    }
  }
}

/// The two sums of PNG and zlib.
private enum Checksum {
  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { sum, _ in sum & 1 == 1 ? 0xEDB8_8320 ^ sum >> 1 : sum >> 1 }
  }

  static func crc32(_ bytes: [UInt8]) -> UInt32 {
    let table = table
    return ~bytes.reduce(UInt32.max) { table[Int(($0 ^ UInt32($1)) & 255)] ^ $0 >> 8 }
  }

  static func adler32(_ bytes: [UInt8]) -> UInt32 {
    var a: UInt32 = 1
    var b: UInt32 = 0
    for byte in bytes {
      a = (a + UInt32(byte)) % 65_521
      b = (b + a) % 65_521
    }
    return b << 16 | a
  }
}
