/// The text of tag files, in the encoding that `bagit.txt` declares (RFC 8493, 2.1.1).
package enum TagFileEncoding: Hashable, Sendable {
  case utf8, ascii, latin1, utf16

  /// Reads the names under which the encodings are registered; nil for others.
  package init?(name: String) {
    switch name.lowercased() {
    case "utf-8", "utf8": self = .utf8
    case "us-ascii", "ascii": self = .ascii
    case "iso-8859-1", "iso_8859-1", "latin1", "latin-1": self = .latin1
    case "utf-16", "utf-16le", "utf-16be": self = .utf16
    default: return nil
    }
  }

  /// The text, a byte order mark taken off; nil where the bytes are not in this encoding.
  package func text(_ bytes: [UInt8]) -> String? {
    switch self {
    case .utf8:
      let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
      return String(validating: isMarked ? bytes.dropFirst(3) : bytes[...], as: UTF8.self)
    case .ascii: return bytes.allSatisfy { $0 < 0x80 } ? String(decoding: bytes, as: UTF8.self) : nil
    case .latin1: return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    case .utf16: return TagFileEncoding.utf16Text(bytes)
    }
  }

  /// Without a byte order mark the high byte comes first (RFC 2781, 4.3).
  private static func utf16Text(_ bytes: [UInt8]) -> String? {
    guard bytes.count % 2 == 0 else { return nil }
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    let isMarked = isLittle || bytes.starts(with: [0xFE, 0xFF])
    let units = stride(from: isMarked ? 2 : 0, to: bytes.count, by: 2).map { i in
      isLittle ? UInt16(bytes[i]) | UInt16(bytes[i + 1]) << 8 : UInt16(bytes[i]) << 8 | UInt16(bytes[i + 1])
    }
    return String(validating: units, as: UTF16.self)
  }
}

/// The lines of a tag file; LF, CR and CRLF all end one (RFC 8493, 2.1.3).
enum TagFileLines {
  static func of(_ text: String) -> [Substring.UnicodeScalarView] {
    var lines: [Substring.UnicodeScalarView] = []
    var rest = text.unicodeScalars[...]
    while let end = rest.firstIndex(where: { $0 == "\n" || $0 == "\r" }) {
      lines.append(rest[..<end])
      let next = rest.index(after: end)
      let isPair = rest[end] == "\r" && next < rest.endIndex && rest[next] == "\n"
      rest = rest[(isPair ? rest.index(after: next) : next)...]
    }
    if !rest.isEmpty { lines.append(rest) }
    return lines
  }
}

extension Substring.UnicodeScalarView {
  /// Without blanks at either end.
  var trimmed: Substring.UnicodeScalarView {
    func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }
    var rest = drop(while: isBlank)
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return rest
  }
}
