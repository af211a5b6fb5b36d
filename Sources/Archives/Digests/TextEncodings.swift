/// Bytes as hexadecimal digits (RFC 4648, section 8).
package enum Hexadecimal {
  /// Two lower-case digits a byte.
  package static func text(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
    default: false
    }
  }
}

/// Bytes in the alphabet A–Z, 2–7 (RFC 4648, section 6), in which web archives write their digests.
package enum Base32 {
  /// Eight characters for five bytes, padded with `=`.
  package static func text(_ bytes: [UInt8]) -> String {
    let text = BitGroups.text(bytes, width: 5, alphabet: Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8))
    return text + String(repeating: "=", count: (8 - text.utf8.count % 8) % 8)
  }
}

/// Bytes in Base64 (RFC 4648, section 4), without padding; some web archives have digests in it.
enum Base64 {
  static func text(_ bytes: [UInt8]) -> String {
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    return BitGroups.text(bytes, width: 6, alphabet: Array(alphabet.utf8))
  }
}

/// Groups of so many bits, each a letter of an alphabet; the last filled up with zeros.
private enum BitGroups {
  static func text(_ bytes: [UInt8], width: Int, alphabet: [UInt8]) -> String {
    var text: [UInt8] = []
    var held = 0
    var bits = 0
    for byte in bytes {
      held = (held << 8 | Int(byte)) & 0xFFFF
      bits += 8
      while bits >= width {
        bits -= width
        text.append(alphabet[held >> bits & (1 << width - 1)])
      }
    }
    if bits > 0 { text.append(alphabet[held << (width - bits) & (1 << width - 1)]) }
    return String(decoding: text, as: UTF8.self)
  }
}
