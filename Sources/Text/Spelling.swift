/// Ways of writing that mean the same word: letters that are written one for the other, signs that may be left out, and small words
/// that are written together with the next.
package struct Spelling: Sendable {
  /// For each letter of U+0600 … U+06FF as two bytes the letter that stands for it; 0 where it is left out. Empty where nothing is
  /// written in several ways.
  private let letters: [UInt16]
  /// Small words of one letter that are written together with the next: "و".
  private let clitics: [[UInt8]]

  /// Each way of writing its own word.
  package static let plain = Spelling()

  /// `same` has groups of letters, the first of each standing for the others; `omitted` has signs that say nothing.
  package init(same: String = "", omitted: String = "", clitics: String = "") {
    self.clitics = clitics.split(separator: " ").map { Array($0.utf8) }
    guard !same.isEmpty || !omitted.isEmpty || !clitics.isEmpty else {
      letters = []
      return
    }
    var letters = (UInt16(0)..<256).map { (place: UInt16) -> UInt16 in (0xD800 + place / 64 * 256) | (0x80 + place % 64)
    }
    for group in same.split(separator: " ") {
      guard let first = group.unicodeScalars.first, let meant = Spelling.place(first) else { continue }
      for scalar in group.unicodeScalars.dropFirst() {
        if let place = Spelling.place(scalar) { letters[place] = letters[meant] }
      }
    }
    for scalar in omitted.unicodeScalars {
      if let place = Spelling.place(scalar) { letters[place] = 0 }
    }
    self.letters = letters
  }

  private static func place(_ scalar: Unicode.Scalar) -> Int? {
    (0x600...0x6FF).contains(scalar.value) ? Int(scalar.value - 0x600) : nil
  }

  /// Whether each way of writing is its own word.
  package var isPlain: Bool { letters.isEmpty }

  /// A table or a pattern in the spelling that stands for all.
  package func folded(_ text: String) -> String {
    letters.isEmpty ? text : String(decoding: folded(Array(text.utf8)[...]), as: UTF8.self)
  }

  /// The bytes of a word in the spelling that stands for all.
  package func folded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard !letters.isEmpty else { return Array(bytes) }
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    var at = bytes.startIndex
    while at < bytes.endIndex {
      if (0xD8...0xDB).contains(bytes[at]), at + 1 < bytes.endIndex {
        let letter = letters[Int(bytes[at] - 0xD8) * 64 + Int(bytes[at + 1] & 0x3F)]
        if letter != 0 { folded += [UInt8(letter >> 8), UInt8(letter & 0xFF)] }
        at += 2
      } else {
        folded.append(bytes[at])
        at += 1
      }
    }
    return folded
  }

  /// The text with the key of each word in the spelling that stands for all; nothing else changes.
  package func read(_ text: Tokenization) -> Tokenization {
    guard !letters.isEmpty else { return text }
    return text.replacing(tokens: text.tokens.map { withKey($0, text) }, sentences: text.sentences)
  }

  /// The text with each word that a small word is written together with under the key of the rest, where `isKnown` has the rest and not
  /// the whole. Its tokens stay as they are.
  package func withoutClitics(_ text: Tokenization, isKnown: (UInt64) -> Bool) -> Tokenization {
    guard !clitics.isEmpty else { return text }
    return text.replacing(
      tokens: text.tokens.map { token in
        parts(of: token, text, isKnown).map { Token(token, key: $0.1.key) } ?? token
      }, sentences: text.sentences)
  }

  private func withKey(_ token: Token, _ text: Tokenization) -> Token {
    guard let bytes = Spelling.bytes(of: token, text) else { return token }
    guard bytes.contains(where: { (0xD8...0xDB).contains($0) }) else { return token }
    return Token(token, start: token.start, key: key(folded(bytes)))
  }

  /// The bytes of a word; nil for marks and numbers, and for a token that is not of the text.
  private static func bytes(of token: Token, _ text: Tokenization) -> ArraySlice<UInt8>? {
    guard token.kind == .word, token.start >= 0, token.start <= token.end, token.end <= text.text.count else {
      return nil
    }
    return text.text[Int(token.start)..<Int(token.end)]
  }

  private func key(_ bytes: [UInt8]) -> UInt64 { WordKey.of(String(decoding: bytes, as: UTF8.self)) }

  /// The text with small words apart from the words that they are written together with, where `isKnown` has the rest and not the whole.
  package func cut(_ text: Tokenization, isKnown: (UInt64) -> Bool) -> Tokenization {
    guard !clitics.isEmpty else { return text }
    var tokens: [Token] = []
    var sentences: [Range<Int>] = []
    for sentence in text.sentences {
      let first = tokens.count
      for token in text.tokens[sentence] {
        if let (small, rest) = parts(of: token, text, isKnown) {
          tokens += [small, rest]
        } else {
          tokens.append(token)
        }
      }
      sentences.append(first..<tokens.count)
    }
    return tokens.count == text.tokens.count ? text : text.replacing(tokens: tokens, sentences: sentences)
  }

  /// The key of what a small word is written together with: "وعشرون" is "و" and "عشرون".
  package func rest(of token: Token, behind small: WordSet, _ text: Tokenization) -> UInt64? {
    guard let bytes = Spelling.bytes(of: token, text),
      let clitic = clitics.first(where: { bytes.starts(with: $0) && small.contains(key($0)) }),
      bytes.count > clitic.count
    else { return nil }
    return key(Array(folded(bytes).dropFirst(clitic.count)))
  }

  private func parts(of token: Token, _ text: Tokenization, _ isKnown: (UInt64) -> Bool) -> (Token, Token)? {
    guard let bytes = Spelling.bytes(of: token, text), bytes.count >= 6, !isKnown(token.key),
      let clitic = clitics.first(where: { bytes.starts(with: $0) })
    else { return nil }
    let word = folded(bytes)
    var rest = Array(word.dropFirst(clitic.count))
    // "للثلاثاء" is "ل" and "الثلاثاء".
    let lam = Array("ل".utf8)
    if clitic == lam, rest.starts(with: lam) { rest = Array("ا".utf8) + rest }
    guard isKnown(key(rest)) else { return nil }
    let boundary = token.start + Int32(clitic.count)
    return (
      Token(token, end: boundary, key: key(clitic)),
      Token(token, start: boundary, spaceBefore: false, key: key(rest))
    )
  }
}
