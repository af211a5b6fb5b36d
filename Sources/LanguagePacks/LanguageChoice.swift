package import DatelineModel

/// Which language a text is in.
package struct LanguageChoice: Sendable {
  /// BCP 47 tag of the language.
  package let code: String
  /// Its pack; nil for languages that dateline does not read the time of.
  package let pack: LanguagePack?
  /// What the text's own letters and small words say, where they are clear.
  package let told: String?

  /// Bytes of a text that are looked at.
  private static let sample = 20_000

  /// What a record gives; else what the page declares, unless the text's own letters or small words say otherwise; the fallback where
  /// nothing is known. Small words are believed against a declared language whose own words they were counted beside.
  package init(declared: String?, isGiven: Bool = false, text: [UInt8]) {
    let evidence = LanguageEvidence(text.prefix(LanguageChoice.sample))
    let fallback = LanguagePack.fallback.code
    told = evidence.byLetters ?? evidence.byWords
    let chosen: String
    if let tag = declared.flatMap(LanguageTag.language) {
      if isGiven {
        chosen = tag
      } else if let script = evidence.byLetters {
        chosen = script
      } else if let words = evidence.byWords, words == fallback || LanguageEvidence.isCounted(tag) {
        chosen = words
      } else {
        chosen = tag
      }
    } else {
      chosen = told ?? evidence.byFewWords ?? fallback
    }
    code = chosen
    pack = LanguagePack.all.first { $0.code == chosen }
  }
}

/// What a text's own letters and small words say of its language.
private struct LanguageEvidence {
  private static let languages: [(code: String, evidence: LanguagePack.Evidence)] =
    LanguagePack.all.map { ($0.code, $0.evidence) } + NeighbourLanguages.all

  /// For each small word the languages that have it, as bits.
  private static let table: [UInt64: UInt32] = {
    var table: [UInt64: UInt32] = [:]
    for (index, language) in languages.enumerated() {
      for word in language.evidence.words { table[word, default: 0] |= 1 << UInt32(index) }
    }
    return table
  }()

  /// Whether the small words of a language are counted.
  static func isCounted(_ code: String) -> Bool { languages.contains { $0.code == code && !$0.evidence.words.isEmpty } }

  private var letters = 0
  private var arabic = 0
  private var ownLetters: [Int]
  private var words: [Int]

  /// One pass over the bytes: this is done for every article.
  init(_ text: ArraySlice<UInt8>) {
    ownLetters = [Int](repeating: 0, count: LanguageEvidence.languages.count)
    words = ownLetters
    var word: UInt64 = 0
    var length = 0
    var lead: UInt8 = 0
    for byte in text {
      switch byte {
      case 0x20, 0x0A:
        if length > 0, length <= 8 { count(word) }
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
        for (index, language) in LanguageEvidence.languages.enumerated()
        where language.evidence.letters.contains(letter) {
          ownLetters[index] += 1
        }
      default: break
      }
      lead = byte
      word = word << 8 | UInt64((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      length += 1
    }
    if length > 0, length <= 8 { count(word) }
  }

  private mutating func count(_ word: UInt64) {
    // A word that two languages have tells neither.
    guard let mask = LanguageEvidence.table[word], mask & (mask - 1) == 0 else { return }
    words[mask.trailingZeroBitCount] += 1
  }

  /// The language whose own letters are clearly there, in a text of Arabic script.
  var byLetters: String? {
    guard letters > 20, arabic * 2 > letters else { return nil }
    return ownLetters.indices.first { ownLetters[$0] * 20 > arabic }.map { LanguageEvidence.languages[$0].code }
  }

  /// The language whose small words are clearly there.
  var byWords: String? {
    guard let first = leading, case let code = LanguageEvidence.languages[first].code,
      words[first] >= 4 || words[first] == 3 && code != LanguagePack.fallback.code
    else { return nil }
    return code
  }

  /// The language that a line or two hint at, where nothing speaks for another.
  var byFewWords: String? {
    guard letters < 400, let first = leading, words[first] >= 2, first < LanguagePack.all.count else { return nil }
    return LanguageEvidence.languages[first].code
  }

  /// The language that has three times as many small words as any other.
  private var leading: Int? {
    let ranked = words.indices.sorted { (words[$0], $1) > (words[$1], $0) }
    guard let first = ranked.first, ranked.dropFirst().allSatisfy({ words[$0] * 3 < words[first] }) else { return nil }
    return first
  }
}
