extension Tokenization {
  /// The key of a word without its ending, so that "attack", "attacks" and "attacked" are one; of anything else its own key, outside
  /// the text 0.
  ///
  /// `endings` come longer ones first; at least three bytes of the word remain.
  package func stem(_ at: Int, _ endings: WordEndings) -> UInt64 {
    guard let token = token(at) else { return 0 }
    guard token.kind == .word else { return token.key }
    let start = Int(token.start)
    let end = Int(token.end)
    for ending in endings.all where end - start - ending.count >= 3 {
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
