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

  init(_ text: ArraySlice<UInt8>) {
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars where scalar.properties.isAlphabetic {
      letters += 1
      if (0x600...0x6FF).contains(scalar.value) { arabic += 1 }
      // ٹ ڈ ڑ ں ہ ے: letters that Arabic and Persian do not have.
      if [0x679, 0x688, 0x691, 0x6BA, 0x6C1, 0x6D2].contains(scalar.value) { urduOnly += 1 }
    }
    for word in text.split(separator: 0x20) {
      switch String(decoding: word, as: UTF8.self).lowercased() {
      case "the", "of", "and", "was", "with", "that", "for": english += 1
      case "el", "los", "las", "que", "del", "una", "por", "con", "se": spanish += 1
      default: break
      }
    }
  }

  var isUrdu: Bool { letters > 20 && arabic * 2 > letters && urduOnly * 20 > arabic }

  /// The language whose small words are clearly there.
  var speaksFor: String? {
    if english >= 4, english > spanish * 3 { return "en" }
    if spanish >= 3, spanish > english * 3 { return "es" }
    return nil
  }
}
