import DatelineModel

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
  package init(declared: String?, isGiven: Bool = false, text: [UInt8], among packs: [LanguagePack] = LanguagePack.all)
  {
    let known = packs.count == LanguagePack.all.count ? SmallWords.all : SmallWords(packs)
    let evidence = LanguageEvidence(text.prefix(LanguageChoice.sample), known)
    let fallback = LanguagePack.fallback.code
    told = evidence.byLetters ?? evidence.byWords
    let chosen: String
    if let tag = declared.flatMap(LanguageTag.language) {
      if isGiven {
        chosen = tag
      } else if let script = evidence.byLetters {
        chosen = script
      } else if let words = evidence.byWords, words == fallback || known.isCounted(tag) {
        chosen = words
      } else {
        chosen = tag
      }
    } else {
      chosen = told ?? evidence.byFewWords ?? fallback
    }
    code = chosen
    pack = packs.first { $0.code == chosen }
  }
}

/// The small words of the packs, and of related languages that have none.
private struct SmallWords: Sendable {
  static let all = SmallWords(LanguagePack.all)

  let languages: [(code: String, evidence: LanguagePack.Evidence)]
  /// How many of them, from the first, have a pack.
  let packs: Int
  /// For each word the language that alone has it; −1 for a word of several.
  private let owners: [UInt64: Int]

  init(_ packs: [LanguagePack]) {
    let codes = Set(packs.map(\.code))
    languages = packs.map { ($0.code, $0.evidence) } + NeighbourLanguages.all.filter { !codes.contains($0.code) }
    self.packs = packs.count
    var owners: [UInt64: Int] = [:]
    for (index, language) in languages.enumerated() {
      for word in Set(language.evidence.words) { owners[word] = owners[word] == nil ? index : -1 }
    }
    self.owners = owners
  }

  /// Whether the small words of a language are counted.
  func isCounted(_ code: String) -> Bool { languages.contains { $0.code == code && !$0.evidence.words.isEmpty } }

  /// The one language that has the word.
  func owner(_ word: UInt64) -> Int? { owners[word].flatMap { $0 >= 0 ? $0 : nil } }
}

/// What a text's own letters and small words say of its language.
private struct LanguageEvidence {
  private let known: SmallWords
  private var letters = 0
  private var arabic = 0
  private var ownLetters: [Int]
  private var words: [Int]

  /// One pass over the bytes: this is done for every article.
  init(_ text: ArraySlice<UInt8>, _ known: SmallWords) {
    self.known = known
    ownLetters = [Int](repeating: 0, count: known.languages.count)
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
        for (index, language) in known.languages.enumerated()
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
    if let owner = known.owner(word) { words[owner] += 1 }
  }

  /// The language whose own letters are clearly there, in a text of Arabic script.
  var byLetters: String? {
    guard letters > 20, arabic * 2 > letters else { return nil }
    return ownLetters.indices.first { ownLetters[$0] * 20 > arabic }.map { known.languages[$0].code }
  }

  /// The language whose small words are clearly there.
  var byWords: String? {
    guard let first = leading, case let code = known.languages[first].code,
      words[first] >= 4 || words[first] == 3 && code != LanguagePack.fallback.code
    else { return nil }
    return code
  }

  /// The language that a line or two hint at, where nothing speaks for another.
  var byFewWords: String? {
    guard letters < 400, let first = leading, words[first] >= 2, first < known.packs else { return nil }
    return known.languages[first].code
  }

  /// The language that has three times as many small words as any other.
  private var leading: Int? {
    let ranked = words.indices.sorted { (words[$0], $1) > (words[$1], $0) }
    guard let first = ranked.first, ranked.dropFirst().allSatisfy({ words[$0] * 3 < words[first] }) else { return nil }
    return first
  }
}
