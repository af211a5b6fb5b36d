import Text

/// The stretches of a text in which names can stand: words with a capital, and the small words that hold a name together
/// ("University of Reading", "Khyber-Pakhtunkhwa", "Rio de Janeiro"). All other words are no part of any name.
struct NameRuns {
  /// The runs in order, each within one sentence.
  let runs: [Range<Int>]

  init(_ text: Tokenization, _ matches: [GazetteerMatches.Match], joints: WordSet) {
    let tokens = text.tokens
    var found: [Range<Int>] = []
    var start: Int?
    var next = 0
    for at in tokens.indices {
      while next < matches.count, matches[next].tokens.upperBound <= at { next += 1 }
      let match = next < matches.count ? matches[next].tokens : 0..<0
      // The token before is part of a run, of this sentence or the one before it.
      let goesOn = start != nil
      let isInside =
        NameRuns.isName(tokens, at, match)
        || goesOn && at + 1 < tokens.count && NameRuns.joins(tokens, at, match, joints)
      if let first = start, !isInside || tokens[first].sentence != tokens[at].sentence {
        found.append(first..<at)
        start = nil
      }
      if isInside, start == nil { start = at }
    }
    if let start { found.append(start..<tokens.count) }
    runs = found
  }

  /// A word with a capital, or a part of the gazetteer's name that stands here.
  @inline(__always)
  private static func isName(_ tokens: [Token], _ at: Int, _ match: Range<Int>) -> Bool {
    tokens[at].kind == .word && tokens[at].shape != .lower || match.contains(at)
  }

  /// A hyphen, or a small word before a further name of the sentence.
  private static func joins(_ tokens: [Token], _ at: Int, _ match: Range<Int>, _ joints: WordSet) -> Bool {
    if tokens[at].kind == .mark { return isHyphen(tokens, at) }
    return tokens[at].kind == .word && isName(tokens, at + 1, match) && tokens[at + 1].sentence == tokens[at].sentence
      && joints.contains(tokens[at].key)
  }

  private static func isHyphen(_ tokens: [Token], _ at: Int) -> Bool {
    tokens[at].isMark("-") && !tokens[at].spaceBefore && !tokens[at + 1].spaceBefore && tokens[at + 1].kind == .word
  }
}
