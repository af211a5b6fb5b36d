import Glibc

/// Bytes of any charset → well-formed UTF-8 without NULs, which is all that the parser ever sees.
enum Decoding {
  /// Finds the charset and decodes: the text, and how many bytes had to be replaced by U+FFFD. Valid UTF-8 is scanned once for both.
  static func utf8(_ bytes: [UInt8], given: String?) -> (text: [UInt8], charset: Charset, replaced: Int) {
    if let explicit = Charset.explicit(bytes, given) {
      let (text, replaced) = decoded(bytes, explicit)
      return (text, explicit, replaced)
    }
    let validity = UTF8Validity(bytes)
    let found = Charset.found(bytes, validity)
    let (text, replaced) = found.name == "utf-8" && validity.isSound ? (bytes, 0) : decoded(bytes, found)
    return (text, found, replaced)
  }

  private static func decoded(_ bytes: [UInt8], _ charset: Charset) -> (text: [UInt8], replaced: Int) {
    switch charset.name {
    case "utf-8":
      let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      if start == 0, UTF8Validity(bytes).isSound { return (bytes, 0) }
      return repaired(start == 0 ? bytes : Array(bytes[start...]))
    case "utf-16le": return utf16(bytes, bigEndian: false)
    case "utf-16be": return utf16(bytes, bigEndian: true)
    case "windows-1252": return (windows1252(bytes), 0)
    default: return iconv(bytes, from: charset.name) ?? (windows1252(bytes), 0)
    }
  }

  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// The same array when it is sound, else a copy with U+FFFD for each bad byte and each NUL.
  private static func repaired(_ bytes: [UInt8]) -> (text: [UInt8], replaced: Int) {
    bytes.withUnsafeBufferPointer { text in
      var at = 0
      while at < text.count, text[at] != 0, let length = UTF8Validity.sequence(text, at) { at += length }
      guard at < text.count else { return (bytes, 0) }
      var out = Array(text[..<at])
      out.reserveCapacity(text.count + 64)
      var replaced = 0
      while at < text.count {
        if text[at] != 0, let length = UTF8Validity.sequence(text, at) {
          out.append(contentsOf: text[at..<(at + length)])
          at += length
        } else {
          out.append(contentsOf: replacement)
          replaced += 1
          at += 1
        }
      }
      return (out, replaced)
    }
  }

  private static func utf16(_ bytes: [UInt8], bigEndian: Bool) -> (text: [UInt8], replaced: Int) {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for i in stride(from: 0, to: bytes.count - 1, by: 2) {
      let high = UInt16(bytes[bigEndian ? i : i + 1])
      let low = UInt16(bytes[bigEndian ? i + 1 : i])
      units.append(high << 8 | low)
    }
    if units.first == 0xFEFF { units.removeFirst() }
    return repaired(Array(String(decoding: units, as: UTF16.self).utf8))
  }

  private static func windows1252(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + bytes.count / 16)
    for byte in bytes {
      if byte == 0 {
        out.append(contentsOf: replacement)
      } else if byte < 0x80 {
        out.append(byte)
      } else if byte < 0xA0 {
        out.append(contentsOf: Windows1252.utf8(byte))
      } else {
        out.append(0xC0 | byte >> 6)
        out.append(0x80 | byte & 0x3F)
      }
    }
    return out
  }

  /// The C library's converter; nil where it does not know the charset.
  private static func iconv(_ bytes: [UInt8], from name: String) -> (text: [UInt8], replaced: Int)? {
    let converter = iconv_open("UTF-8", name)
    guard converter != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(converter) }
    var out = [UInt8](repeating: 0, count: bytes.count * 3 + 16)
    var source = bytes.map { CChar(bitPattern: $0) }
    var replaced = 0
    let written = source.withUnsafeMutableBufferPointer { source in
      out.withUnsafeMutableBytes { target in
        var from = source.baseAddress
        var fromLeft = source.count
        var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
        var toLeft = target.count
        while fromLeft > 0 {
          if Glibc.iconv(converter, &from, &fromLeft, &to, &toLeft) != Int(bitPattern: UInt.max) { break }
          guard toLeft >= 4, fromLeft > 0 else { break }
          for byte in replacement {
            to?.pointee = CChar(bitPattern: byte)
            to = to?.advanced(by: 1)
          }
          toLeft -= 3
          from = from?.advanced(by: 1)
          fromLeft -= 1
          replaced += 1
        }
        return target.count - toLeft
      }
    }
    let (text, bad) = repaired(Array(out[..<written]))
    return (text, replaced + bad)
  }
}

/// The characters that windows-1252 puts where Latin-1 has control codes.
package enum Windows1252 {
  private static let table: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
    0x017E, 0x0178,
  ]

  /// UTF-8 of the character at 0x80 … 0x9F.
  package static func utf8(_ byte: UInt8) -> [UInt8] {
    let scalar = table[Int(byte & 0x1F)]
    if scalar < 0x800 { return [UInt8(0xC0 | scalar >> 6), UInt8(0x80 | scalar & 0x3F)] }
    return [UInt8(0xE0 | scalar >> 12), UInt8(0x80 | scalar >> 6 & 0x3F), UInt8(0x80 | scalar & 0x3F)]
  }
}
