package import TemporalExpressions

/// What dateline knows of a language: the expressions of time, and English also the words round places and statements.
package struct LanguagePack: Sendable {
  /// BCP 47 tag: "en".
  package let code: String
  /// The expressions of time.
  package let grammar: TemporalGrammar

  /// All languages, English first.
  package static let all = [
    LanguagePack(code: "en", grammar: English.grammar), LanguagePack(code: "es", grammar: Spanish.grammar),
    LanguagePack(code: "ur", grammar: Urdu.grammar),
  ]

  /// The language of a text: what the page declares, unless the text's own script or small words say otherwise; English where
  /// nothing is told. The pack is nil for languages that dateline does not read the time of.
  package static func choose(declared: String?, text: [UInt8]) -> (pack: LanguagePack?, code: String) {
    let evidence = LanguageEvidence(text.prefix(20_000))
    let tag = declared.flatMap { $0.split(whereSeparator: { $0 == "-" || $0 == "_" }).first }?.lowercased()
    let code: String
    if evidence.isUrdu {
      code = "ur"
    } else if let tag, tag.utf8.count == 2 || tag.utf8.count == 3, evidence.speaksFor != "en" || tag == "en" {
      code = tag
    } else {
      code = evidence.speaksFor ?? "en"
    }
    return (all.first { $0.code == code }, code)
  }
}

/// What a text's own letters and small words say of its language.
private struct LanguageEvidence {
  private var letters = 0
  private var arabic = 0
  private var urduOnly = 0
  private var english = 0
  private var spanish = 0

  /// One pass over the bytes: this is done for every article.
  init(_ text: ArraySlice<UInt8>) {
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
      case 0x80...0xBF:
        if LanguageEvidence.urduLetters.contains(UInt16(lead) << 8 | UInt16(byte)) { urduOnly += 1 }
      default: break
      }
      lead = byte
      word = word << 8 | UInt64((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      length += 1
    }
    if length <= 8 { count(word) }
  }

  private mutating func count(_ word: UInt64) {
    if LanguageEvidence.englishWords.contains(word) { english += 1 }
    if LanguageEvidence.spanishWords.contains(word) { spanish += 1 }
  }

  private static let englishWords = packed("the of and was with that for")
  private static let spanishWords = packed("el los las que del una por con se")
  /// ٹ ڈ ڑ ں ہ ے in UTF-8: letters that Arabic and Persian do not have.
  private static let urduLetters: [UInt16] = [0xD9B9, 0xDA88, 0xDA91, 0xDABA, 0xDB81, 0xDB92]

  /// Words of up to eight bytes, each in one number.
  private static func packed(_ words: String) -> [UInt64] {
    words.split(separator: " ").map { $0.utf8.reduce(0) { $0 << 8 | UInt64($1) } }
  }

  var isUrdu: Bool { letters > 20 && arabic * 2 > letters && urduOnly * 20 > arabic }

  /// The language whose small words are clearly there.
  var speaksFor: String? {
    if english >= 4, english > spanish * 3 { return "en" }
    if spanish >= 3, spanish > english * 3 { return "es" }
    return nil
  }
}
