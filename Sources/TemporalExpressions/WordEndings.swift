import ArticleModel

extension TimexMatcher {
  /// Whether a word in small letters of four bytes and more ends so: "ed", "ly".
  package func ends(_ at: Int, in ending: StaticString) -> Bool {
    guard at >= 0, at < tokens.count else { return false }
    let token = tokens[at]
    guard token.kind == .word, token.shape == .lower, token.end - token.start > 3 else { return false }
    return ending.withUTF8Buffer { text[..<Int(token.end)].suffix($0.count).elementsEqual($0) }
  }

  /// The word without its ending, so that "attack", "attacks" and "attacked" are one.
  package func stem(_ at: Int) -> UInt64 {
    let token = tokens[at]
    guard token.kind == .word else { return token.key }
    let start = Int(token.start)
    let end = Int(token.end)
    for ending in grammar.endings where end - start - ending.count >= 3 {
      if text[(end - ending.count)..<end].elementsEqual(ending) { return key(start, end - ending.count) }
    }
    return token.key
  }

  private func key(_ start: Int, _ end: Int) -> UInt64 {
    var key = WordKey.seed
    var last: UInt8 = 0
    for at in start..<end {
      key = WordKey.mix(key, WordKey.lowered(text[at], after: last))
      last = text[at]
    }
    return key
  }
}
