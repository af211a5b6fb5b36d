import Text

/// Phrases of a language, looked up by their first word: most words open none.
struct PhraseSet: Sendable {
  private let byFirstWord: [UInt64: [[UInt64]]]

  /// Phrases divided by "|".
  init(_ list: String) {
    byFirstWord = list.split(separator: "|").map { WordKey.list($0) }.filter { !$0.isEmpty }
      .reduce(into: [:]) { phrases, phrase in phrases[phrase[0], default: []].append(phrase) }
  }

  /// Whether one of the phrases begins at a token and ends before `end`.
  func matches(_ text: Tokenization, at start: Int, before end: Int) -> Bool {
    guard let token = text.token(start), token.kind == .word, let phrases = byFirstWord[token.key] else { return false }
    return phrases.contains { start + $0.count <= end && text.isPhrase($0, at: start) }
  }
}
