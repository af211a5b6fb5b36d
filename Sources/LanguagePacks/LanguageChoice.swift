/// Which language a text is in.
package struct LanguageChoice: Sendable {
  /// BCP 47 tag of the language.
  package let code: String
  /// Its pack; nil for languages that dateline does not read the time of.
  package let pack: LanguagePack?

  /// Bytes of a text that are looked at.
  private static let sample = 20_000

  /// What the page declares, unless the text's own letters or small words say otherwise; the fallback where nothing is known.
  package init(declared: String?, text: [UInt8], among packs: [LanguagePack] = LanguagePack.all) {
    let evidence = LanguageEvidence(text.prefix(LanguageChoice.sample), packs)
    let tag = declared.flatMap { $0.split(whereSeparator: { $0 == "-" || $0 == "_" }).first }?.lowercased()
    let fallback = LanguagePack.fallback.code
    if let script = evidence.byLetters {
      code = script
    } else if let tag, (2...3).contains(tag.utf8.count), evidence.byWords != fallback || tag == fallback {
      code = tag
    } else {
      code = evidence.byWords ?? fallback
    }
    let chosen = code
    pack = packs.first { $0.code == chosen }
  }
}

/// What a text's own letters and small words say of its language.
private struct LanguageEvidence {
  private let packs: [LanguagePack]
  private var letters = 0
  private var arabic = 0
  private var ownLetters: [Int]
  private var words: [Int]

  /// One pass over the bytes: this is done for every article.
  init(_ text: ArraySlice<UInt8>, _ packs: [LanguagePack]) {
    self.packs = packs
    ownLetters = [Int](repeating: 0, count: packs.count)
    words = ownLetters
    var word: UInt64 = 0
    var length = 0
    var lead: UInt8 = 0
    for byte in text {
      switch byte {
      case 0x20:
        if length <= 8 { count(word) }
        word = 0
        length = 0
        continue
      case 0x41...0x5A, 0x61...0x7A: letters += 1
      // Two-byte letters; of the three-byte ones the marks of U+2000 … are none.
      case 0xC3...0xDF, 0xE0, 0xE1, 0xE3...0xEF:
        letters += 1
        if (0xD8...0xDB).contains(byte) { arabic += 1 }
      case 0x80...0xBF where (0xD8...0xDB).contains(lead):
        let letter = UInt16(lead) << 8 | UInt16(byte)
        for (index, pack) in packs.enumerated() where pack.evidence.letters.contains(letter) { ownLetters[index] += 1 }
      default: break
      }
      lead = byte
      word = word << 8 | UInt64((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      length += 1
    }
    if length <= 8 { count(word) }
  }

  private mutating func count(_ word: UInt64) {
    for (index, pack) in packs.enumerated() where pack.evidence.words.contains(word) { words[index] += 1 }
  }

  /// The language whose own letters are clearly there, in a text of Arabic script.
  var byLetters: String? {
    guard letters > 20, arabic * 2 > letters else { return nil }
    return packs.indices.first { ownLetters[$0] * 20 > arabic }.map { packs[$0].code }
  }

  /// The language whose small words are clearly there: three times as many as any other's.
  var byWords: String? {
    let ranked = packs.indices.sorted { (words[$0], $1) > (words[$1], $0) }
    guard let first = ranked.first,
      words[first] >= 4 || words[first] == 3 && packs[first].code != LanguagePack.fallback.code,
      ranked.dropFirst().allSatisfy({ words[$0] * 3 < words[first] })
    else { return nil }
    return packs[first].code
  }
}
