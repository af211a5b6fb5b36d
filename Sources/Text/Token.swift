package import DatelineModel

/// A word, a number or a mark of the text.
package struct Token: Sendable {
  /// What the token is made of.
  package enum Kind: UInt8, Sendable {
    case word, number, mark
  }
  /// UTF-8 offset of the first byte.
  package let start: Int32
  /// UTF-8 offset after the last byte.
  package let end: Int32
  /// Index of the sentence it belongs to.
  package var sentence: Int32
  /// Word, number or mark.
  package let kind: Kind
  /// How a word is written.
  package let shape: Shape
  /// Whether white space (or the text's edge) stands before it.
  package let spaceBefore: Bool
  /// Hash of the word in lower case (`WordKey`), the mark's byte, or the number's value (its low 32 bits the value,
  /// the bits above its count of digits).
  package let key: UInt64

  package init(
    start: Int32, end: Int32, sentence: Int32, kind: Kind, shape: Shape, spaceBefore: Bool, key: UInt64
  ) {
    self.start = start
    self.end = end
    self.sentence = sentence
    self.kind = kind
    self.shape = shape
    self.spaceBefore = spaceBefore
    self.key = key
  }

  /// A token or a part of it under another key.
  package init(_ token: Token, start: Int32? = nil, end: Int32? = nil, spaceBefore: Bool? = nil, key: UInt64) {
    self.init(
      start: start ?? token.start, end: end ?? token.end, sentence: token.sentence, kind: token.kind,
      shape: token.shape, spaceBefore: spaceBefore ?? token.spaceBefore, key: key)
  }

  /// How a word is written.
  @usableFromInline
  package enum Shape: UInt8, Sendable {
    case lower, capitalised, allCapitals, mixed
  }

  /// The range in the text.
  package var range: TextRange { TextRange(Int(start), Int(end)) }
  /// Value of a number token, nil for others and for numbers of more than nine digits.
  package var number: Int? {
    kind == .number && key >> 32 <= 9 ? Int(key & 0xFFFF_FFFF) : nil
  }
  /// Digits of a number token.
  package var digits: Int { kind == .number ? Int(key >> 32) : 0 }
  /// Whether the token is this ASCII mark.
  package func isMark(_ scalar: Unicode.Scalar) -> Bool { kind == .mark && key == UInt64(scalar.value) }
  /// Whether the word begins with a capital letter.
  package var isCapitalised: Bool { kind == .word && (shape == .capitalised || shape == .allCapitals) }
}

/// The hash under which words are looked up: FNV-1a over the bytes, Latin letters lowered.
package enum WordKey {
  package static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Takes one more byte of an already lowered word.
  @inline(__always)
  package static func mix(_ key: UInt64, _ byte: UInt8) -> UInt64 { (key ^ UInt64(byte)) &* 0x100_0000_01b3 }

  /// Hash of a word.
  package static func of(_ word: some StringProtocol) -> UInt64 {
    var key = seed
    var last: UInt8 = 0
    for byte in word.utf8 {
      key = mix(key, lowered(byte, after: last))
      last = byte
    }
    return key
  }

  /// Hashes of the words of a table, which are divided by spaces and line feeds. Tables are read whenever the program starts.
  ///
  /// A word that no text gives as one token ("city's", "security-men") could never match: a debug build, and so any test, stops at it.
  package static func list(_ words: some StringProtocol) -> [UInt64] {
    assert(unreadable(words).isEmpty, "no text gives as one token: \(unreadable(words).joined(separator: ", "))")
    var keys: [UInt64] = []
    var key = seed
    var last: UInt8 = 0x20
    for byte in words.utf8 {
      if byte <= 0x20 {
        if last > 0x20 { keys.append(key) }
        key = seed
      } else {
        key = mix(key, lowered(byte, after: last))
      }
      last = byte
    }
    if last > 0x20 { keys.append(key) }
    return keys
  }

  /// The words of a table that the tokenizer cuts into several tokens or spells otherwise.
  package static func unreadable(_ words: some StringProtocol) -> [String] {
    String(words).split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init).filter { word in
      // "A.M" is one token where "a.m" is none.
      [word, word.uppercased()].allSatisfy { written in
        let tokens = Tokenization(Array(written.utf8)).tokens
        return tokens.count != 1 || tokens[0].kind == .word && tokens[0].key != of(word)
      }
    }
  }

  /// Lowers ASCII letters and, behind the lead byte C3, the capitals of Latin-1.
  @inline(__always)
  package static func lowered(_ byte: UInt8, after last: UInt8) -> UInt8 {
    if byte >= 0x41, byte <= 0x5A { return byte | 0x20 }
    if last == 0xC3, byte >= 0x80, byte <= 0x9E, byte != 0x97 { return byte + 0x20 }
    return byte
  }
}
