import ArticleModel

/// The stretches of a text in which names can stand: words with a capital, and the small words that hold a name together
/// ("University of Reading", "Khyber-Pakhtunkhwa", "Rio de Janeiro"). All other words are no part of any name.
struct NameRuns {
  /// The runs in order, each within one sentence.
  let runs: [Range<Int>]

  init(_ text: Tokenization, _ matches: [GazetteerMatches.Match]) {
    let tokens = text.tokens
    var inside = [Bool](repeating: false, count: tokens.count)
    for at in tokens.indices where tokens[at].kind == .word && tokens[at].shape != .lower { inside[at] = true }
    for match in matches { for at in match.tokens { inside[at] = true } }
    for at in tokens.indices.dropFirst().dropLast() where !inside[at] && inside[at - 1] {
      if NameRuns.isHyphen(tokens, at) {
        inside[at] = true
      } else if tokens[at].kind == .word, NameRuns.joints.contains(tokens[at].key), inside[at + 1],
        tokens[at + 1].sentence == tokens[at].sentence
      {
        inside[at] = true
      }
    }
    var found: [Range<Int>] = []
    var at = 0
    while at < tokens.count {
      guard inside[at] else {
        at += 1
        continue
      }
      let start = at
      while at < tokens.count, inside[at], tokens[at].sentence == tokens[start].sentence { at += 1 }
      found.append(start..<at)
    }
    runs = found
  }

  private static let joints = WordSet("of the de la del al el and du des da do dos di")

  private static func isHyphen(_ tokens: [Token], _ at: Int) -> Bool {
    tokens[at].isMark("-") && !tokens[at].spaceBefore && !tokens[at + 1].spaceBefore && tokens[at + 1].kind == .word
  }
}
