import ArticleModel
import Gazetteers

/// What the recogniser sees of a token of a run, as hashes: the word and its neighbours, their spelling, what the gazetteer and the
/// lists of names say, and what the text as a whole says of the word.
struct NameFeatures {
  private let tokens: [Token]
  private let bytes: [UInt8]
  private let cues: WordClasses
  private let lexicon: NameLexicon
  private let evidence: DocumentEvidence
  /// For each token the gazetteer's name that covers it, as an index into `matches`; −1 for none.
  private var covering: [Int32]
  private let matches: [GazetteerMatches.Match]

  init(
    _ text: Tokenization, _ runs: [Range<Int>], _ matches: [GazetteerMatches.Match], _ cues: WordClasses,
    _ lexicon: NameLexicon
  ) {
    tokens = text.tokens
    bytes = text.text
    self.cues = cues
    self.lexicon = lexicon
    self.matches = matches
    evidence = DocumentEvidence(text, runs, matches, cues, lexicon)
    covering = [Int32](repeating: -1, count: tokens.count)
    for (index, match) in matches.enumerated() { for at in match.tokens { covering[at] = Int32(index) } }
  }

  /// Adds the features of the token at `at` in `run`.
  func add(to features: inout [UInt32], at: Int, in run: Range<Int>) {
    var sink = Sink(features: features)
    words(&sink, at)
    spelling(&sink, at)
    chain(&sink, at, run)
    gazetteer(&sink, at)
    names(&sink, at)
    document(&sink, at)
    features = sink.features
  }

  /// Collects hashes; each kind of feature has a number of its own.
  private struct Sink {
    var features: [UInt32]

    @inline(__always)
    mutating func add(_ kind: UInt64, _ value: UInt64) {
      let mixed = (value ^ kind &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
      features.append(UInt32(truncatingIfNeeded: mixed ^ mixed >> 32) | 1)
    }

    @inline(__always)
    mutating func add(_ kind: UInt64, _ a: UInt64, _ b: UInt64) {
      add(kind, (a &* 0xFF51_AFD7_ED55_8CCD) ^ (b << 31 | b >> 33))
    }
  }

  /// The word's hash; numbers by their count of digits, and edges of the sentence as such.
  @inline(__always)
  private func word(_ at: Int, in sentence: Int32) -> UInt64 {
    guard at >= 0, at < tokens.count, tokens[at].sentence == sentence else { return 1 }
    return tokens[at].kind == .number ? 0x100 + UInt64(tokens[at].digits) : tokens[at].key
  }

  @inline(__always)
  private func shape(_ at: Int, in sentence: Int32) -> UInt64 {
    guard at >= 0, at < tokens.count, tokens[at].sentence == sentence else { return 7 }
    return tokens[at].kind == .word ? UInt64(tokens[at].shape.rawValue) : tokens[at].kind == .number ? 5 : 6
  }

  private func words(_ sink: inout Sink, _ at: Int) {
    let sentence = tokens[at].sentence
    let own = word(at, in: sentence)
    let before = word(at - 1, in: sentence)
    let next = word(at + 1, in: sentence)
    sink.add(1, own)
    sink.add(2, before)
    sink.add(3, next)
    sink.add(4, word(at - 2, in: sentence))
    sink.add(5, word(at + 2, in: sentence))
    sink.add(6, word(at - 3, in: sentence))
    sink.add(7, word(at + 3, in: sentence))
    sink.add(8, before, own)
    sink.add(9, own, next)
    sink.add(10, word(at - 2, in: sentence), before)
    sink.add(11, next, word(at + 2, in: sentence))
    sink.add(12, own, shape(at, in: sentence))
    for offset in -2...2 where offset != 0 {
      let place = at + offset
      guard place >= 0, place < tokens.count, tokens[place].sentence == sentence else { continue }
      let classes = cues.of(tokens[place]).rawValue
      if classes != 0 { sink.add(13 + UInt64(offset + 2), UInt64(classes)) }
    }
  }

  private func spelling(_ sink: inout Sink, _ at: Int) {
    let sentence = tokens[at].sentence
    let own = shape(at, in: sentence)
    sink.add(20, own)
    sink.add(21, shape(at - 1, in: sentence), own)
    sink.add(22, own, shape(at + 1, in: sentence))
    let start = Int(tokens[at].start)
    let end = Int(tokens[at].end)
    var key: UInt64 = 0
    for length in 1...4 where end - start >= length {
      key = key << 8 | UInt64(bytes[end - length] | 0x20)
      sink.add(22 + UInt64(length), key)
    }
    key = 0
    for length in 1...4 where end - start >= length {
      key = key << 8 | UInt64(bytes[start + length - 1] | 0x20)
      if length > 1 { sink.add(26 + UInt64(length), key) }
    }
    sink.add(31, suffix(at - 1, sentence))
    sink.add(32, suffix(at + 1, sentence))
  }

  private func suffix(_ at: Int, _ sentence: Int32) -> UInt64 {
    guard at >= 0, at < tokens.count, tokens[at].sentence == sentence, tokens[at].kind == .word else { return 0 }
    var key = shape(at, in: sentence)
    for place in max(Int(tokens[at].start), Int(tokens[at].end) - 3)..<Int(tokens[at].end) {
      key = key << 8 | UInt64(bytes[place] | 0x20)
    }
    return key
  }

  private func chain(_ sink: inout Sink, _ at: Int, _ run: Range<Int>) {
    let from = UInt64(min(at - run.lowerBound, 4))
    let left = UInt64(min(run.upperBound - 1 - at, 4))
    sink.add(40, from, left)
    if run.count > 1 {
      sink.add(41, tokens[run.lowerBound].key, from)
      sink.add(42, tokens[run.upperBound - 1].key, left)
      sink.add(43, UInt64(cues.of(tokens[run.upperBound - 1]).rawValue), left)
      sink.add(44, UInt64(cues.of(tokens[run.lowerBound]).rawValue), from)
    }
    let sentence = tokens[at].sentence
    sink.add(45, word(run.lowerBound - 1, in: sentence), from)
    sink.add(46, word(run.upperBound, in: sentence), left)
  }

  /// Beginning, inside, end of the gazetteer's name, or the whole of it; 0 outside.
  private func position(_ at: Int) -> UInt64 {
    guard covering[at] >= 0 else { return 0 }
    let span = matches[Int(covering[at])].tokens
    return span.count == 1 ? 4 : at == span.lowerBound ? 1 : at == span.upperBound - 1 ? 3 : 2
  }

  private func standing(_ at: Int) -> UInt64 {
    guard at >= 0, at < tokens.count, covering[at] >= 0 else { return 0 }
    return UInt64(matches[Int(covering[at])].standing.code)
  }

  private func gazetteer(_ sink: inout Sink, _ at: Int) {
    let sentence = tokens[at].sentence
    let own = standing(at)
    let place = position(at)
    let spelled = own << 3 | place
    sink.add(50, spelled)
    sink.add(51, spelled, shape(at, in: sentence))
    sink.add(52, spelled, word(at - 1, in: sentence))
    sink.add(53, spelled, word(at + 1, in: sentence))
    sink.add(54, standing(at - 1), spelled)
    sink.add(55, spelled, standing(at + 1))
    guard covering[at] >= 0 else { return }
    let match = matches[Int(covering[at])]
    sink.add(56, spelled, UInt64(min(match.tokens.count, 4)))
    sink.add(57, UInt64(match.entry.count.bitWidth - match.entry.count.leadingZeroBitCount), own)
    let next = match.tokens.upperBound
    let before = match.tokens.lowerBound - 1
    sink.add(58, spelled, word(next, in: sentence))
    sink.add(59, spelled, word(before, in: sentence))
    if next + 1 < tokens.count, tokens[next].isMark(","), tokens[next].sentence == sentence {
      sink.add(60, own, standing(next + 1))
    }
    if before > 0, tokens[before].isMark(","), tokens[before].sentence == sentence {
      sink.add(61, standing(before - 1), own)
    }
  }

  private func names(_ sink: inout Sink, _ at: Int) {
    let own = lexicon.entry(tokens[at].key)
    let sentence = tokens[at].sentence
    let place = standing(at)
    sink.add(70, UInt64(own.firstName))
    sink.add(71, UInt64(own.surname))
    sink.add(72, own.isCommonWord ? 1 : 0, place)
    sink.add(73, UInt64(own.firstName << 2 | own.surname), place)
    if at > 0, tokens[at - 1].sentence == sentence, tokens[at - 1].isCapitalised {
      sink.add(74, UInt64(lexicon.entry(tokens[at - 1].key).firstName), UInt64(own.surname))
    }
    if at + 1 < tokens.count, tokens[at + 1].sentence == sentence, tokens[at + 1].isCapitalised {
      sink.add(75, UInt64(own.firstName), UInt64(lexicon.entry(tokens[at + 1].key).surname))
    }
    let startsSentence = at == 0 || tokens[at - 1].sentence != sentence
    if startsSentence { sink.add(76, own.isCommonWord ? 1 : 0) }
  }

  private func document(_ sink: inout Sink, _ at: Int) {
    guard tokens[at].kind == .word else { return }
    let signs = evidence.of(tokens[at].key).rawValue
    for bit in 0..<13 where signs >> bit & 1 == 1 { sink.add(80 + UInt64(bit), 1) }
    sink.add(95, UInt64(signs & 0b11_0111_1011), standing(at))
    sink.add(96, UInt64(signs & 0b1_0000_0011))
  }
}
