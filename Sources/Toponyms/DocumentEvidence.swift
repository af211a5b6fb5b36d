import Gazetteers
import Text

/// What a text as a whole says of a word, over all places where it stands with a capital: a name told once as a place ("in
/// Mach", "Mach, Balochistan") is one elsewhere, too; one told once with a title or a first name is a person's.
struct DocumentEvidence {
  /// One thing that was seen, a bit each.
  struct Sign: OptionSet, Sendable {
    let rawValue: UInt16
    static let afterLocative = Sign(rawValue: 1 << 0)
    static let afterTitleOrFirstName = Sign(rawValue: 1 << 1)
    static let beforeSaying = Sign(rawValue: 1 << 2)
    static let beforeOrganisationTail = Sign(rawValue: 1 << 3)
    static let beforeArea = Sign(rawValue: 1 << 4)
    static let behindPlace = Sign(rawValue: 1 << 5)
    static let possessive = Sign(rawValue: 1 << 6)
    static let inLowerCase = Sign(rawValue: 1 << 7)
    static let afterMotion = Sign(rawValue: 1 << 8)
    static let goesOn = Sign(rawValue: 1 << 9)
    static let afterCapital = Sign(rawValue: 1 << 10)
    static let asDateline = Sign(rawValue: 1 << 11)
    static let afterThe = Sign(rawValue: 1 << 12)
  }

  /// What is known of one word of the text.
  struct Word: Sendable {
    var signs: Sign = []
    /// What is known of it outside the text, looked up once for all its places; nil where nobody has asked.
    var lexicon: NameLexicon.Entry?
  }

  private var words: PageKeyTable<Word>

  /// What is known of a word, by `WordKey`.
  func of(_ word: UInt64) -> Word { words[word] }

  init(
    _ text: Tokenization, _ runs: [Range<Int>], _ matches: [GazetteerMatches.Match], _ cues: WordClasses,
    _ lexicon: NameLexicon
  ) {
    let tokens = text.tokens
    words = PageKeyTable(empty: Word(), capacity: runs.count)
    var written = WordBits()
    for run in runs {
      for at in run where tokens[at].kind == .word && tokens[at].shape != .lower {
        let around = around(at, run, tokens, cues)
        written.insert(tokens[at].key)
        words.update(tokens[at].key) {
          $0.signs.formUnion(around)
          if $0.lexicon == nil { $0.lexicon = lexicon.entry(tokens[at].key) }
        }
      }
    }
    for token in tokens where token.kind == .word && token.shape == .lower && written.mayHave(token.key) {
      words.updateExisting(token.key) { $0.signs.insert(.inLowerCase) }
    }
    for (match, next) in zip(matches, matches.dropFirst()) {
      guard next.tokens.lowerBound == match.tokens.upperBound + 1, next.standing.size >= .region,
        tokens[match.tokens.upperBound].isMark(",")
      else { continue }
      words.update(tokens[match.tokens.lowerBound].key) { $0.signs.insert(.beforeArea) }
      words.update(tokens[next.tokens.lowerBound].key) { $0.signs.insert(.behindPlace) }
    }
  }

  /// The signs round one place of a word; those of the words before it in the run are known already.
  private func around(_ at: Int, _ run: Range<Int>, _ tokens: [Token], _ cues: WordClasses) -> Sign {
    var signs: Sign = []
    let sentence = tokens[at].sentence
    if at > 0, tokens[at - 1].sentence == sentence {
      let before = tokens[at - 1]
      let classes = cues.of(before)
      if before.kind == .word, before.shape == .lower {
        if classes.contains(.locative) { signs.insert(.afterLocative) }
        if classes.contains(.origin) || classes.contains(.destination) { signs.insert(.afterMotion) }
        if classes.contains(.article) { signs.insert(.afterThe) }
      } else if before.isCapitalised {
        let isFirstName = classes.contains(.firstName) || (of(before.key).lexicon?.firstName ?? 0) >= 2
        if isFirstName || classes.contains(.title) {
          signs.insert(.afterTitleOrFirstName)
        }
        if at > run.lowerBound { signs.insert(.afterCapital) }
      }
    } else if tokens[at].shape == .allCapitals {
      signs.insert(.asDateline)
    }
    guard at + 1 < tokens.count, tokens[at + 1].sentence == sentence else { return signs }
    let next = tokens[at + 1]
    if next.key == Tokenization.possessive, next.kind == .mark { signs.insert(.possessive) }
    if next.kind == .word {
      let classes = cues.of(next)
      if next.shape == .lower {
        if classes.contains(.saying) { signs.insert(.beforeSaying) }
      } else {
        if classes.contains(.organisationTail) { signs.insert(.beforeOrganisationTail) }
        signs.insert(.goesOn)
      }
    }
    return signs
  }
}

/// A bit for each of a text's words, and by chance for some others: what has none is not asked for any further.
private struct WordBits {
  private var bits = [UInt64](repeating: 0, count: 64)

  @inline(__always)
  private func place(_ word: UInt64) -> Int { Int(truncatingIfNeeded: word ^ word >> 32) & 4095 }

  mutating func insert(_ word: UInt64) { bits[place(word) >> 6] |= 1 << UInt64(place(word) & 63) }

  @inline(__always)
  func mayHave(_ word: UInt64) -> Bool { bits[place(word) >> 6] >> UInt64(place(word) & 63) & 1 == 1 }
}
