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

  /// Adds letters that go on the last word of a key: the "s" of "People's".
  package static func appending(_ text: [UInt8], _ letters: Range<Int>, to key: UInt64) -> UInt64 {
    letters.reduce(key) { key, at in
      let letter = text[at] | 0x20
      return letter >= 0x61 && letter <= 0x7A && text[at] < 0x80 ? FNV1a.mix(key, letter) : key
    }
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

  /// How a name resembles another.
  package enum Likeness { case spelling, longer, none }

  /// Whether a name is another spelling of a second one ("Basrah" and "El Gedaref" of "Basra" and "Gedaref"), or has it among its
  /// words ("Oaxaca City"). Words of two letters are articles.
  package static func likeness(_ name: String, _ other: String) -> Likeness {
    let words = plain(name).split(separator: " ").filter { $0.count > 2 }
    let others = plain(other).split(separator: " ").filter { $0.count > 2 }
    let isSpelling =
      words.count == others.count
      && zip(words, others).allSatisfy { $0.prefix(4) == $1.prefix(4) && abs($0.count - $1.count) <= 2 }
    if isSpelling, !words.isEmpty { return .spelling }
    return !others.isEmpty && others.allSatisfy(words.contains) ? .longer : .none
  }

  /// A name's letters in lower case without accents; all other characters but the spaces are left out.
  private static func plain(_ name: String) -> String {
    String(
      name.unicodeScalars.compactMap { scalar -> Character? in
        if let base = baseLetter(scalar) ?? transliterated(scalar) { return base }
        if scalar == " " || scalar == "-" { return " " }
        return scalar.properties.isAlphabetic ? Character(String(scalar).lowercased()) : nil
      })
  }

  /// The base letter of a letter of Latin Extended Additional, which transliterations are full of: "Ḩ" → "h".
  private static func transliterated(_ scalar: Unicode.Scalar) -> Character? {
    guard (0x1E00...0x1E95).contains(scalar.value) else { return nil }
    return additional.last { scalar.value >= $0.first }?.base
  }

  /// Where the letters of each base begin.
  private static let additional: [(first: UInt32, base: Character)] = [
    (0x1E00, "a"), (0x1E02, "b"), (0x1E08, "c"), (0x1E0A, "d"), (0x1E14, "e"), (0x1E1E, "f"), (0x1E20, "g"),
    (0x1E22, "h"), (0x1E2C, "i"), (0x1E30, "k"), (0x1E36, "l"), (0x1E3E, "m"), (0x1E44, "n"), (0x1E4C, "o"),
    (0x1E54, "p"), (0x1E58, "r"), (0x1E60, "s"), (0x1E6A, "t"), (0x1E72, "u"), (0x1E7C, "v"), (0x1E80, "w"),
    (0x1E8A, "x"), (0x1E8E, "y"), (0x1E90, "z"),
  ]

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
