package import DatelineModel

/// Questions about tokens by index that cannot trap: an index outside the text has no token, a range that would run backwards is
/// empty.
extension Tokenization {
  /// The token at an index, nil outside the text.
  @inline(__always)
  package func token(_ at: Int) -> Token? { tokens.indices.contains(at) ? tokens[at] : nil }

  /// Whether the token at an index is a word of a set.
  @inline(__always)
  package func isWord(_ at: Int, in set: WordSet) -> Bool {
    guard let token = token(at), token.kind == .word else { return false }
    return set.contains(token.key)
  }

  /// Whether the token at an index is a mark.
  package func isMark(_ at: Int, _ scalar: Unicode.Scalar) -> Bool { token(at)?.isMark(scalar) ?? false }

  /// Whether the token at an index is a number.
  package func isNumber(_ at: Int) -> Bool { token(at)?.kind == .number }

  /// Whether the token at an index is the "'s" behind a name.
  package func isPossessive(_ at: Int) -> Bool {
    token(at).map { $0.kind == .mark && $0.key == Tokenization.possessive } ?? false
  }

  /// The tokens of the sentence in which a token stands; none outside the text.
  package func sentence(ofToken at: Int) -> Range<Int> {
    guard let number = token(at)?.sentence, sentences.indices.contains(Int(number)) else { return 0..<0 }
    return sentences[Int(number)]
  }

  /// Whether two tokens stand in one sentence.
  package func isSameSentence(_ a: Int, _ b: Int) -> Bool {
    guard let a = token(a), let b = token(b) else { return false }
    return a.sentence == b.sentence
  }

  /// Whether a mark that opens a quotation stands at an index; straight ones open and close.
  package func opensQuotation(_ at: Int) -> Bool {
    isMark(at, "“") || isMark(at, "\"") || isMark(at, "«") || isMark(at, "„")
  }

  /// Whether a mark stands at an index that closes a quotation which the mark at `opening` opened: „…“ and “…” share a mark.
  package func closesQuotation(_ at: Int, openedAt opening: Int) -> Bool {
    switch tokens.indices.contains(opening) ? UnicodeScalar(UInt32(truncatingIfNeeded: tokens[opening].key)) : nil {
    case "«": isMark(at, "»")
    case "„": isMark(at, "“") || isMark(at, "”")
    case "\"": isMark(at, "\"")
    default: isMark(at, "”") || isMark(at, "\"")
    }
  }

  /// Whether any mark of quotation stands at an index.
  package func isQuotationMark(_ at: Int) -> Bool { opensQuotation(at) || isMark(at, "”") || isMark(at, "»") }

  /// The text with the marks of Arabic script as those that engines ask for: "،" is a comma. Nothing else changes.
  package func withCommonMarks() -> Tokenization {
    guard tokens.contains(where: { $0.kind == .mark && Tokenization.common[$0.key] != nil }) else { return self }
    return replacing(
      tokens: tokens.map { token in
        token.kind == .mark ? Tokenization.common[token.key].map { Token(token, key: $0) } ?? token : token
      }, sentences: sentences)
  }

  private static let common: [UInt64: UInt64] = [0x60C: 0x2C, 0x61B: 0x3B, 0x61F: 0x3F, 0x6D4: 0x2E]

  /// Whether the words of a phrase stand one behind the other from an index on.
  package func isPhrase(_ phrase: [UInt64], at start: Int) -> Bool {
    var at = start
    for word in phrase {
      guard let token = token(at), token.kind == .word, token.key == word else { return false }
      at += 1
    }
    return !phrase.isEmpty
  }

  /// The words of a stretch of tokens as they stand in the text; empty for an empty stretch.
  package func string(_ span: Range<Int>) -> String {
    let span = span.clamped(to: tokens.indices)
    guard let first = span.first, let last = span.last else { return "" }
    return String(decoding: text[Int(tokens[first].start)..<Int(tokens[last].end)], as: UTF8.self)
  }

  /// The bytes that a stretch of tokens covers; nil for an empty stretch.
  package func range(ofTokens span: Range<Int>) -> TextRange? {
    let span = span.clamped(to: tokens.indices)
    guard let first = span.first, let last = span.last else { return nil }
    return TextRange(Int(tokens[first].start), Int(tokens[last].end))
  }
}

extension Range<Int> {
  /// From `start` up to `end`; empty where `end` lies before `start`.
  package static func span(_ start: Int, _ end: Int) -> Range<Int> { start..<Swift.max(start, end) }
}
