import Text

extension TimexMatcher {
  /// Whether a word in small letters of four bytes and more ends so: "ed", "ly".
  package func ends(_ at: Int, in ending: StaticString) -> Bool {
    guard at >= 0, at < tokens.count else { return false }
    let token = tokens[at]
    guard token.kind == .word, token.shape == .lower, token.end - token.start > 3 else { return false }
    return ending.withUTF8Buffer { text[..<Int(token.end)].suffix($0.count).elementsEqual($0) }
  }

  /// The word without its ending, so that "attack", "attacks" and "attacked" are one.
  package func stem(_ at: Int) -> UInt64 { tokenization.stem(at, grammar.endings) }
}
