import Bytes

/// The hash under which names are looked up.
///
/// Case, accents of Latin letters, dots, apostrophes and hyphens do not count; words are divided by one space. A name that
/// is matched only as written ("US", "La.") has a key of its own over its very bytes.
package enum NameKey {
  /// Adds the word that stands at `word` in a text to the key of the words before it; nil where it has no letter or digit that counts.
  package static func adding(_ text: [UInt8], _ word: Range<Int>, to key: UInt64?) -> UInt64? {
    var next = key.map { FNV1a.mix($0, UInt8(ascii: " ")) } ?? FNV1a.seed
    var counted = false
    var lead: UInt8 = 0
    for at in word {
      let byte = text[at]
      if byte < 0x80 {
        let letter = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
        if (letter >= 0x61 && letter <= 0x7A) || (letter >= 0x30 && letter <= 0x39) {
          next = FNV1a.mix(next, letter)
          counted = true
        }
        continue
      }
      if byte >= 0xC0 {
        lead = byte
        // Signs (C2, E2) and Latin letters (C3 … C5) are told by their second byte; all others count as they are.
        if byte > 0xC5, byte != 0xE2 {
          next = FNV1a.mix(next, byte)
          counted = true
        }
        continue
      }
      switch lead {
      case 0xC3, 0xC4, 0xC5:
        let base = latin[Int(lead - 0xC3) * 64 + Int(byte & 0x3F)]
        if base != 0x20 {
          next = FNV1a.mix(next, base)
          counted = true
        }
      case 0xE2, 0xC2: break
      default:
        next = FNV1a.mix(next, byte)
        counted = true
      }
    }
    return counted ? next : nil
  }

  /// The base letter of a Latin letter with an accent, in lower case: "Ú" → "u"; nil for all others.
  package static func baseLetter(_ scalar: Unicode.Scalar) -> Character? {
    guard (0xC0...0x17F).contains(scalar.value) else { return nil }
    let base = latin[Int(scalar.value - 0xC0)]
    return base == 0x20 ? nil : Character(Unicode.Scalar(base))
  }

  /// Key of a whole name; words are divided by spaces, hyphens and slashes.
  package static func of(_ name: String) -> UInt64? {
    let text = Array(name.utf8)
    var key: UInt64?
    for word in words(text) { key = adding(text, word, to: key) ?? key }
    return key
  }

  /// Key of a name that counts only as written, which stands at `name` in a text.
  package static func exact(_ text: [UInt8], _ name: Range<Int>) -> UInt64 {
    var key = FNV1a.mix(FNV1a.seed, UInt8(ascii: "="))
    for at in name { key = FNV1a.mix(key, text[at]) }
    return key
  }

  /// Key of a whole name that counts only as written.
  package static func exact(_ name: some StringProtocol) -> UInt64 {
    let text = Array(name.utf8)
    return exact(text, 0..<text.count)
  }

  /// Where the words of a name stand as `of` divides them.
  static func words(_ name: [UInt8]) -> [Range<Int>] {
    name.split(whereSeparator: { $0 == 0x20 || $0 == 0x2D || $0 == 0x2F }).map(\.indices)
  }

  /// Base letters of U+00C0 … U+017F, a space for signs.
  private static let latin: [UInt8] = Array(
    ("aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
      + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}
