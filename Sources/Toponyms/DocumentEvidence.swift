import ArticleModel
import Gazetteers

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

  private var signs: KeyTable<Sign>

  /// The signs of a word, by `WordKey`.
  func of(_ word: UInt64) -> Sign { signs.value(word) ?? [] }

  init(
    _ text: Tokenization, _ runs: [Range<Int>], _ matches: [GazetteerMatches.Match], _ cues: WordClasses,
    _ lexicon: NameLexicon
  ) {
    let tokens = text.tokens
    signs = KeyTable(empty: [], capacity: runs.count)
    for run in runs {
      for at in run where tokens[at].kind == .word && tokens[at].shape != .lower {
        let around = DocumentEvidence.around(at, run, tokens, cues, lexicon)
        signs.update(tokens[at].key) { $0.formUnion(around) }
      }
    }
    for token in tokens where token.kind == .word && token.shape == .lower {
      signs.updateExisting(token.key) { $0.insert(.inLowerCase) }
    }
    for (match, next) in zip(matches, matches.dropFirst()) {
      guard next.tokens.lowerBound == match.tokens.upperBound + 1, next.standing.size >= .region,
        tokens[match.tokens.upperBound].isMark(",")
      else { continue }
      signs.update(tokens[match.tokens.lowerBound].key) { $0.insert(.beforeArea) }
      signs.update(tokens[next.tokens.lowerBound].key) { $0.insert(.behindPlace) }
    }
  }

  private static func around(
    _ at: Int, _ run: Range<Int>, _ tokens: [Token], _ cues: WordClasses, _ lexicon: NameLexicon
  ) -> Sign {
    var signs: Sign = []
    let sentence = tokens[at].sentence
    if at > 0, tokens[at - 1].sentence == sentence {
      let before = tokens[at - 1]
      let classes = cues.of(before)
      if before.kind == .word, before.shape == .lower {
        if classes.contains(.locative) { signs.insert(.afterLocative) }
        if classes.contains(.origin) || classes.contains(.destination) { signs.insert(.afterMotion) }
        if before.key == the { signs.insert(.afterThe) }
      } else if before.isCapitalised {
        if classes.contains(.title) || classes.contains(.firstName) || lexicon.entry(before.key).firstName >= 2 {
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

  private static let the = WordKey.of("the")
}
