package import DatelineModel
import Glibc

/// A page as it was saved beside the page as it was decoded: leads from bytes of the one to bytes of the other.
package struct SavedPage {
  /// The page in UTF-8, which the source maps of its texts count in.
  package let decoded: [UInt8]
  private let bytes: [UInt8]
  private let charset: Charset

  /// Decodes a page as the reader does.
  package init(_ bytes: [UInt8], charset given: String? = nil) {
    self.bytes = bytes
    (decoded, charset, _) = Decoding.utf8(bytes, given: given)
  }

  /// The bytes of the saved page that were decoded to these ranges, which are in ascending order and begin and end at characters.
  package func saved(_ ranges: [TextRange]) -> [TextRange] {
    if charset.name == "utf-8" {
      let mark = bytes.count - decoded.count
      if mark == 0 { return ranges }
      if mark == 3, bytes[mark...].elementsEqual(decoded) { return ranges.map { TextRange($0.start + 3, $0.end + 3) } }
    }
    var walk = CharacterWalk(bytes, charset)
    return ranges.map { range in
      let start = walk.saved(range.start)
      return TextRange(start, max(start, walk.saved(range.end)))
    }
  }

  /// Line of the decoded page, from 1.
  package func line(of offset: Int) -> Int {
    decoded[..<min(offset, decoded.count)].reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
  }
}

/// Goes over a saved page character by character and counts the bytes that `Decoding` makes of each.
private struct CharacterWalk {
  private let bytes: [UInt8]
  private let charset: String
  private let converter: CharacterConverter?
  private var at = 0
  private var decoded = 0

  init(_ bytes: [UInt8], _ charset: Charset) {
    self.bytes = bytes
    let isBuiltIn = ["utf-8", "utf-16le", "utf-16be", "windows-1252"].contains(charset.name)
    converter = isBuiltIn ? nil : CharacterConverter(charset.name)
    self.charset = isBuiltIn || converter != nil ? charset.name : "windows-1252"
    switch self.charset {
    case "utf-8" where bytes.starts(with: [0xEF, 0xBB, 0xBF]): at = 3
    case "utf-16le" where bytes.starts(with: [0xFF, 0xFE]), "utf-16be" where bytes.starts(with: [0xFE, 0xFF]): at = 2
    default: break
    }
  }

  /// Where the character that is decoded at an offset stands; offsets may not descend.
  mutating func saved(_ offset: Int) -> Int {
    while decoded < offset, at < bytes.count {
      let (taken, given) = step()
      at += taken
      decoded += given
    }
    return at
  }

  private func step() -> (taken: Int, given: Int) {
    switch charset {
    case "utf-8":
      let length = bytes[at] == 0 ? nil : bytes.withUnsafeBufferPointer { UTF8Validity.sequence($0, at) }
      return length.map { ($0, $0) } ?? (1, 3)
    case "utf-16le", "utf-16be": return pair()
    case "windows-1252":
      switch bytes[at] {
      case 0: return (1, 3)
      case 0x80..<0xA0: return (1, Windows1252.utf8(bytes[at]).count)
      default: return (1, bytes[at] < 0x80 ? 1 : 2)
      }
    default: return converter?.step(bytes, at) ?? (1, 1)
    }
  }

  private func unit(_ at: Int) -> UInt16? {
    guard at + 1 < bytes.count else { return nil }
    let (first, second) = (UInt16(bytes[at]), UInt16(bytes[at + 1]))
    return charset == "utf-16be" ? first << 8 | second : second << 8 | first
  }

  private func pair() -> (taken: Int, given: Int) {
    guard let unit = unit(at) else { return (1, 0) }
    switch unit {
    case 0: return (2, 3)
    case ..<0x80: return (2, 1)
    case ..<0x800: return (2, 2)
    case 0xD800..<0xDC00:
      let isPair = self.unit(at + 2).map { (0xDC00..<0xE000).contains($0) } ?? false
      return isPair ? (4, 4) : (2, 3)
    default: return (2, 3)
    }
  }
}

/// The C library's converter, fed with one character at a time.
private final class CharacterConverter {
  private let converter: iconv_t

  init?(_ name: String) {
    converter = iconv_open("UTF-8", name)
    if converter == iconv_t(bitPattern: -1) { return nil }
  }

  deinit { iconv_close(converter) }

  /// Longest character of any charset, with a shift sequence before it.
  private static let longest = 12

  /// Bytes that a character takes and bytes that it gives; what fits no character gives U+FFFD for one byte.
  func step(_ bytes: [UInt8], _ at: Int) -> (taken: Int, given: Int) {
    for length in 1...CharacterConverter.longest where at + length <= bytes.count {
      var source = bytes[at..<at + length].map { CChar(bitPattern: $0) }
      var out = [CChar](repeating: 0, count: 32)
      let (state, taken, given) = source.withUnsafeMutableBufferPointer { source in
        out.withUnsafeMutableBufferPointer { out in
          var (from, to) = (source.baseAddress, out.baseAddress)
          var (fromLeft, toLeft) = (source.count, out.count)
          let state = iconv(converter, &from, &fromLeft, &to, &toLeft)
          return (state == Int(bitPattern: UInt.max) ? errno : 0, source.count - fromLeft, out.count - toLeft)
        }
      }
      if taken > 0 { return (taken, out[0] == 0 && given > 0 ? 3 : given) }
      if state != EINVAL { break }
    }
    return (1, 3)
  }
}
