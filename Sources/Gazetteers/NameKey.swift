/// The hash under which names are looked up.
///
/// Case, accents of Latin letters, dots, apostrophes and hyphens do not count; words are divided by one space. A name that
/// is matched only as written ("US", "La.") has a key of its own over its very bytes.
package enum NameKey {
  @usableFromInline package static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  @inlinable @inline(__always)
  package static func mix(_ key: UInt64, _ byte: UInt8) -> UInt64 { (key ^ UInt64(byte)) &* 0x100_0000_01b3 }

  /// Adds a word to the key of the words before it; nil where the word has no letter or digit that counts.
  @inlinable
  package static func adding(_ word: some Collection<UInt8>, to key: UInt64?) -> UInt64? {
    var next = key.map { mix($0, 0x20) } ?? seed
    var counted = false
    var lead: UInt8 = 0
    for byte in word {
      if byte < 0x80 {
        let letter = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
        if (letter >= 0x61 && letter <= 0x7A) || (letter >= 0x30 && letter <= 0x39) {
          next = mix(next, letter)
          counted = true
        }
        continue
      }
      if byte >= 0xC0 {
        lead = byte
        // Signs (C2, E2) and Latin letters (C3 … C5) are told by their second byte; all others count as they are.
        if byte > 0xC5, byte != 0xE2 {
          next = mix(next, byte)
          counted = true
        }
        continue
      }
      switch lead {
      case 0xC3, 0xC4, 0xC5:
        let base = latin[Int(lead - 0xC3) * 64 + Int(byte & 0x3F)]
        if base != 0x20 {
          next = mix(next, base)
          counted = true
        }
      case 0xE2, 0xC2: break
      default:
        next = mix(next, byte)
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
    var key: UInt64?
    for word in name.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x2D || $0 == 0x2F }) {
      key = adding(word, to: key) ?? key
    }
    return key
  }

  /// Key of a name that counts only as written.
  @inlinable
  package static func exact(_ bytes: some Collection<UInt8>) -> UInt64 {
    var key = mix(seed, 0x3D)
    for byte in bytes { key = mix(key, byte) }
    return key
  }

  /// Words of a name as `of` counts them.
  package static func wordCount(_ name: String) -> Int {
    name.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x2D || $0 == 0x2F }).count
  }

  /// Base letters of U+00C0 … U+017F, a space for signs.
  @usableFromInline static let latin: [UInt8] = Array(
    ("aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
      + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}
