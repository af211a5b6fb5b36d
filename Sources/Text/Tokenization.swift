package import DatelineModel

/// An article's text cut into tokens and sentences. One pass over the bytes.
///
/// - Words keep inner apostrophes ("O'Neil"); a closing "'s" is a token of its own. Hyphens stand apart.
/// - Dotted capitals and clock halves are one word: "U.S.", "p.m.".
/// - Digits are numbers; a comma before exactly three digits belongs to the number ("1,200").
/// - A sentence ends at a line feed, and at . ! ? before white space and a capital, unless an abbreviation stands there.
package struct Tokenization: Sendable {
  /// The tokens in order.
  package let tokens: [Token]
  /// For each sentence the indices of its tokens.
  package let sentences: [Range<Int>]
  /// The text that was cut, UTF-8.
  package let text: [UInt8]
  /// Sentences that were longer than `sentenceLimit` and were cut.
  package let cutSentences: Int

  /// Most tokens of a sentence. What is asked of each word of a sentence about all others costs no more than this.
  package static let sentenceLimit = 512

  /// Cuts `text` as its language is written.
  package init(_ text: [UInt8], _ orthography: Orthography = Orthography()) {
    var cutter = TokenCutter(orthography)
    text.withUnsafeBufferPointer { cutter.cut($0) }
    tokens = cutter.tokens
    sentences = cutter.sentences
    cutSentences = cutter.cutSentences
    self.text = text
  }

  private init(tokens: [Token], sentences: [Range<Int>], of text: Tokenization) {
    self.tokens = tokens
    self.sentences = sentences
    self.text = text.text
    cutSentences = text.cutSentences
  }

  /// The same text cut otherwise.
  package func replacing(tokens: [Token], sentences: [Range<Int>]) -> Tokenization {
    Tokenization(tokens: tokens, sentences: sentences, of: self)
  }

  /// The range in the text of one token.
  package func range(ofToken index: Int) -> TextRange { tokens[index].range }

  /// The range in the text that a sentence covers; the text's end for a sentence that it does not have.
  package func range(ofSentence index: Int) -> TextRange {
    let span = sentences.indices.contains(index) ? sentences[index] : 0..<0
    return range(ofTokens: span) ?? TextRange(text.count, text.count)
  }
}

/// A set of words that can be asked by hash.
package struct WordSet: Sendable, ExpressibleByStringLiteral {
  @usableFromInline let keys: KeyTable<Bool>

  /// Words divided by white space.
  package init(_ words: String) {
    let all = WordKey.list(words)
    var keys = KeyTable(empty: false, capacity: all.count)
    for word in all { keys.update(word) { $0 = true } }
    self.keys = keys
  }

  package init(stringLiteral value: String) { self.init(value) }

  /// Whether the word of this hash is in the set.
  @inlinable @inline(__always)
  package func contains(_ key: UInt64) -> Bool { keys.contains(key) }
}

private struct TokenCutter {
  var tokens: [Token] = []
  var sentences: [Range<Int>] = []
  let orthography: Orthography
  private(set) var cutSentences = 0
  private var sentenceStart = 0
  private var spaceBefore = true

  init(_ orthography: Orthography) { self.orthography = orthography }

  mutating func cut(_ text: UnsafeBufferPointer<UInt8>) {
    tokens.reserveCapacity(text.count / 5 + 8)
    var at = 0
    while at < text.count {
      let byte = text[at]
      switch ByteClass.of(byte) {
      case .space:
        if byte == 0x0A { endSentence() }
        spaceBefore = true
        at += 1
      case .digit: at = number(text, from: at)
      case .letter: at = word(text, from: at)
      case .mark: at = mark(text, from: at, length: 1)
      case .lead:
        let length = ByteClass.length(of: byte)
        if ByteClass.isSpace(text, at) {
          spaceBefore = true
          at += length
        } else if ByteClass.isPunctuation(text, at) {
          at = mark(text, from: at, length: min(length, text.count - at))
        } else if ByteClass.digit(text, at) != nil {
          at = easternNumber(text, from: at)
        } else {
          at = word(text, from: at)
        }
      }
    }
    endSentence()
  }

  private mutating func append(_ kind: Token.Kind, _ shape: Token.Shape, _ start: Int, _ end: Int, _ key: UInt64) {
    if tokens.count - sentenceStart == Tokenization.sentenceLimit {
      cutSentences += 1
      endSentence()
    }
    tokens.append(
      Token(
        start: Int32(start), end: Int32(end), sentence: Int32(sentences.count), kind: kind, shape: shape,
        spaceBefore: spaceBefore, key: key))
    spaceBefore = false
  }

  private mutating func endSentence() {
    if tokens.count > sentenceStart { sentences.append(sentenceStart..<tokens.count) }
    sentenceStart = tokens.count
  }

  private mutating func number(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var at = start
    var value: UInt64 = 0
    var digits: UInt64 = 0
    while at < text.count {
      let byte = text[at]
      if byte >= 0x30, byte <= 0x39 {
        if digits < 9 { value = value * 10 + UInt64(byte - 0x30) }
        digits += 1
        at += 1
      } else if byte == 0x2C, digits <= 3 || at - start > Int(digits),
        groupOfThree(text, after: at) || groupOfTwo(text, after: at)
      {
        at += 1
      } else {
        break
      }
    }
    append(.number, .lower, start, at, value | min(digits, 0xFFFF) << 32)
    return at
  }

  /// Arabic and Persian digits, two bytes each: "۲۰۲۵".
  private mutating func easternNumber(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var at = start
    var value: UInt64 = 0
    var digits: UInt64 = 0
    while at < text.count, let digit = ByteClass.digit(text, at) {
      if digits < 9 { value = value * 10 + UInt64(digit) }
      digits += 1
      at += 2
    }
    append(.number, .lower, start, at, value | min(digits, 0xFFFF) << 32)
    return at
  }

  /// Whether exactly three digits follow the comma at `comma`.
  private func groupOfThree(_ text: UnsafeBufferPointer<UInt8>, after comma: Int) -> Bool {
    guard comma + 3 < text.count else { return false }
    for i in 1...3 where text[comma + i] < 0x30 || text[comma + i] > 0x39 { return false }
    return comma + 4 == text.count || text[comma + 4] < 0x30 || text[comma + 4] > 0x39
  }

  /// Whether a group of two digits as written in South Asia follows the comma at `comma`: "1,50,000", where one of three ends the number.
  private func groupOfTwo(_ text: UnsafeBufferPointer<UInt8>, after comma: Int) -> Bool {
    guard comma + 6 < text.count, text[comma + 3] == 0x2C else { return false }
    for i in 1...2 where text[comma + i] < 0x30 || text[comma + i] > 0x39 { return false }
    return groupOfThree(text, after: comma + 3) || groupOfTwo(text, after: comma + 3)
  }

  private mutating func word(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var at = start
    var key = WordKey.seed
    var last: UInt8 = 0
    var upper = 0
    var lower = 0
    let firstIsUpper = ByteClass.isUpper(text, start)
    while at < text.count {
      let byte = text[at]
      // Nearly all bytes of nearly all words.
      let letter = byte | 0x20
      if letter >= 0x61, letter <= 0x7A {
        if byte == letter { lower += 1 } else { upper += 1 }
        key = WordKey.mix(key, letter)
        last = byte
        at += 1
        continue
      }
      if byte >= 0x80, !(byte >= 0xC0 && ByteClass.isBreak(text, at)) {
        if byte & 0xC0 != 0x80 { if ByteClass.isUpper(text, at) { upper += 1 } else { lower += 1 } }
        key = WordKey.mix(key, WordKey.lowered(byte, after: last))
        last = byte
        at += 1
      } else if let joint = apostrophe(text, at) {
        if isPossessive(text, at + joint) { break }
        if orthography.elided.contains(key) {
          append(.word, firstIsUpper ? .capitalised : .lower, start, at + joint, key)
          return at + joint
        }
        key = WordKey.mix(key, 0x27)
        at += joint
      } else if byte == 0x2E, dotted(text, start, at) {
        key = WordKey.mix(key, 0x2E)
        last = byte
        at += 1
      } else {
        break
      }
    }
    let shape: Token.Shape =
      !firstIsUpper ? (upper > 0 ? .mixed : .lower) : lower == 0 && upper > 1 ? .allCapitals : .capitalised
    append(.word, shape, start, at, key)
    if at < text.count, let joint = apostrophe(text, at), isPossessive(text, at + joint) {
      append(.mark, .lower, at, at + joint + 1, Tokenization.possessive)
      return at + joint + 1
    }
    return at
  }

  /// Length of an apostrophe (' or ’) at `at` with a letter on either side.
  private func apostrophe(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
    var length = 0
    if text[at] == 0x27 {
      length = 1
    } else if text[at] == 0xE2, at + 2 < text.count, text[at + 1] == 0x80, text[at + 2] == 0x99 {
      length = 3
    }
    guard length > 0, at + length < text.count else { return nil }
    let next = text[at + length]
    return ByteClass.of(next) == .letter || (next >= 0xC3 && next < 0xE0) ? length : nil
  }

  /// Whether an "s" that ends the word stands at `at`.
  private func isPossessive(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    guard at < text.count, text[at] | 0x20 == 0x73 else { return false }
    return at + 1 == text.count || ByteClass.of(text[at + 1]) != .letter
  }

  /// Whether the full stop at `at` belongs to a dotted abbreviation that began at `start`: "U.S.", "p.m.".
  private func dotted(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ at: Int) -> Bool {
    let isSecond = at - start >= 2 && text[at - 2] == 0x2E && ByteClass.of(text[at - 1]) == .letter
    if isSecond { return true }
    // "U.S.", and "B.C" without its last stop.
    guard at - start == 1, at + 1 < text.count, ByteClass.of(text[at + 1]) == .letter else { return false }
    if at + 2 < text.count, text[at + 2] == 0x2E { return true }
    let isAlone = at + 2 == text.count || ByteClass.of(text[at + 2]) != .letter && text[at + 2] < 0x80
    return isAlone && ByteClass.isUpper(text, start) && ByteClass.isUpper(text, at + 1)
  }

  private mutating func mark(_ text: UnsafeBufferPointer<UInt8>, from start: Int, length: Int) -> Int {
    var key = UInt64(text[start])
    if length > 1 {
      key = UInt64(ByteClass.scalar(text, start))
    }
    append(.mark, .lower, start, start + length, key)
    let end = start + length
    if ByteClass.endsSentence(key), sentenceEnds(text, at: end, stop: key == 0x2E) {
      var close = end
      while close < text.count, let quote = ByteClass.closingQuote(text, close) {
        let key = quote == 1 ? UInt64(text[close]) : UInt64(ByteClass.scalar(text, close))
        append(.mark, .lower, close, close + quote, key)
        close += quote
      }
      endSentence()
      return close
    }
    return end
  }

  /// "8 p . m .", "James R . Doe": a letter with its full stop apart, as some archives space them.
  private func isSpacedLetter(_ token: Token) -> Bool {
    guard token.end - token.start == 1 else { return false }
    return token.isCapitalised || tokens.count >= 3 && tokens[tokens.count - 3].isMark(".")
  }

  private func sentenceEnds(_ text: UnsafeBufferPointer<UInt8>, at end: Int, stop: Bool) -> Bool {
    var next = end
    while next < text.count, let quote = ByteClass.closingQuote(text, next) { next += quote }
    guard next < text.count else { return true }
    guard ByteClass.isSpace(text, next) else { return !stop && text[next] >= 0x80 }
    while next < text.count, ByteClass.isSpace(text, next) { next += ByteClass.length(of: text[next]) }
    guard next < text.count else { return true }
    let isLower = text[next] >= 0x61 && text[next] <= 0x7A
    if isLower { return false }
    guard stop, tokens.count >= 2 else { return true }
    let before = tokens[tokens.count - 2]
    if before.kind == .number { return !isOrdinal(before, before: tokens[tokens.count - 1]) }
    guard before.kind == .word else { return true }
    guard before.end == tokens[tokens.count - 1].start else { return !isSpacedLetter(before) }
    let length = before.end - before.start
    if length == 1, before.isCapitalised { return false }
    let isNumbered = text[next] >= 0x30 && text[next] <= 0x39
    if orthography.lowerAbbreviations.contains(before.key) { return false }
    if isNumbered, orthography.numberAbbreviations.contains(before.key) { return false }
    return !(orthography.abbreviations.contains(before.key) && (before.isCapitalised || isNumbered))
  }

  /// "Am 8. Mai": a day or a rank in figures with its stop, where the language writes ordinals so.
  private func isOrdinal(_ number: Token, before stop: Token) -> Bool {
    orthography.ordinalsEndInStop && number.spaceBefore && number.end == stop.start && number.digits <= 2
      && (1...31).contains(number.number ?? 0)
  }
}

extension Tokenization {
  /// Key of the mark "'s".
  package static let possessive: UInt64 = 0x2_0027
}
