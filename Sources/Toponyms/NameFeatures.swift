import Gazetteers
import Text

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

  /// Moves the window over a run.
  func look(at run: Range<Int>, _ window: inout NameWindow) {
    let sentence = tokens[run.lowerBound].sentence
    window.move(to: run) { seen(at: $0, distance: max(run.lowerBound - $0, $0 - run.upperBound + 1, 0), sentence) }
  }

  /// What is seen of a token so far from the run; of those further away less is asked.
  @inline(__always)
  private func seen(at: Int, distance: Int, _ sentence: Int32) -> NameWindow.Seen {
    var seen = NameWindow.Seen()
    guard at >= 0, at < tokens.count else { return seen }
    if distance <= 1 { seen.standing = standing(at) }
    let token = tokens[at]
    guard token.sentence == sentence else { return seen }
    switch token.kind {
    case .word:
      seen.word = token.key
      seen.shape = token.shape.rawValue
      if distance <= 2 { seen.classes = cues.of(token).rawValue }
      if distance <= 1 { seen.suffix = suffix(token) }
    case .number:
      seen.word = 0x100 + UInt64(token.digits)
      seen.shape = 5
    case .mark:
      seen.word = token.key
      seen.shape = 6
    }
    guard distance == 0 else { return seen }
    let word = token.kind == .word ? evidence.of(token.key) : DocumentEvidence.Word()
    seen.signs = word.signs
    seen.lexicon = word.lexicon ?? lexicon.entry(token.key)
    return seen
  }

  /// The hash of a word's shape and its last three letters.
  private func suffix(_ token: Token) -> UInt64 {
    var key = UInt64(token.shape.rawValue)
    for place in max(Int(token.start), Int(token.end) - 3)..<Int(token.end) {
      key = key << 8 | UInt64(bytes[place] | 0x20)
    }
    return key
  }

  private func standing(_ at: Int) -> UInt8 {
    guard at >= 0, at < tokens.count, covering[at] >= 0 else { return 0 }
    return matches[Int(covering[at])].standing.code
  }

  /// Adds the features of the token at `at` of the window's run.
  @inline(__always)
  func add(to sink: inout some FeatureSink, at: Int, in window: NameWindow) {
    let own = window[at]
    let before = window[at - 1]
    let next = window[at + 1]
    words(&sink, at, window, before, own, next)
    spelling(&sink, at, before, own, next)
    chain(&sink, at, window)
    gazetteer(&sink, at, window, before, own, next)
    names(&sink, before, own, next)
    document(&sink, at, own)
  }

  private typealias Seen = NameWindow.Seen

  @inline(__always)
  private func words(
    _ sink: inout some FeatureSink, _ at: Int, _ window: NameWindow, _ before: Seen, _ own: Seen, _ next: Seen
  ) {
    let secondBefore = window[at - 2]
    let secondNext = window[at + 2]
    sink.add(1, own.word)
    sink.add(2, before.word)
    sink.add(3, next.word)
    sink.add(4, secondBefore.word)
    sink.add(5, secondNext.word)
    sink.add(6, window[at - 3].word)
    sink.add(7, window[at + 3].word)
    sink.add(8, before.word, own.word)
    sink.add(9, own.word, next.word)
    sink.add(10, secondBefore.word, before.word)
    sink.add(11, next.word, secondNext.word)
    sink.add(12, own.word, UInt64(own.shape))
    if secondBefore.classes != 0 { sink.add(13, UInt64(secondBefore.classes)) }
    if before.classes != 0 { sink.add(14, UInt64(before.classes)) }
    if next.classes != 0 { sink.add(16, UInt64(next.classes)) }
    if secondNext.classes != 0 { sink.add(17, UInt64(secondNext.classes)) }
  }

  @inline(__always)
  private func spelling(_ sink: inout some FeatureSink, _ at: Int, _ before: Seen, _ own: Seen, _ next: Seen) {
    sink.add(20, UInt64(own.shape))
    sink.add(21, UInt64(before.shape), UInt64(own.shape))
    sink.add(22, UInt64(own.shape), UInt64(next.shape))
    let start = Int(tokens[at].start)
    let end = Int(tokens[at].end)
    var key: UInt64 = 0
    for offset in 0..<min(4, end - start) {
      key = key << 8 | UInt64(bytes[end - 1 - offset] | 0x20)
      sink.add(23 + UInt64(offset), key)
    }
    key = UInt64(bytes[start] | 0x20)
    for offset in 1..<max(1, min(4, end - start)) {
      key = key << 8 | UInt64(bytes[start + offset] | 0x20)
      sink.add(27 + UInt64(offset), key)
    }
    sink.add(31, before.suffix)
    sink.add(32, next.suffix)
  }

  @inline(__always)
  private func chain(_ sink: inout some FeatureSink, _ at: Int, _ window: NameWindow) {
    let run = window.run
    let from = UInt64(min(at - run.lowerBound, 4))
    let left = UInt64(min(run.upperBound - 1 - at, 4))
    sink.add(40, from, left)
    if run.count > 1 {
      sink.add(41, tokens[run.lowerBound].key, from)
      sink.add(42, tokens[run.upperBound - 1].key, left)
      sink.add(43, UInt64(window[run.upperBound - 1].classes), left)
      sink.add(44, UInt64(window[run.lowerBound].classes), from)
    }
    sink.add(45, window[run.lowerBound - 1].word, from)
    sink.add(46, window[run.upperBound].word, left)
  }

  /// Beginning, inside, end of the gazetteer's name, or the whole of it; 0 outside.
  private func position(_ at: Int) -> UInt64 {
    guard covering[at] >= 0 else { return 0 }
    let span = matches[Int(covering[at])].tokens
    return span.count == 1 ? 4 : at == span.lowerBound ? 1 : at == span.upperBound - 1 ? 3 : 2
  }

  @inline(__always)
  private func gazetteer(
    _ sink: inout some FeatureSink, _ at: Int, _ window: NameWindow, _ before: Seen, _ own: Seen, _ next: Seen
  ) {
    let standing = UInt64(own.standing)
    let spelled = standing << 3 | position(at)
    sink.add(50, spelled)
    sink.add(51, spelled, UInt64(own.shape))
    sink.add(52, spelled, before.word)
    sink.add(53, spelled, next.word)
    sink.add(54, UInt64(before.standing), spelled)
    sink.add(55, spelled, UInt64(next.standing))
    guard covering[at] >= 0 else { return }
    let match = matches[Int(covering[at])]
    sink.add(56, spelled, UInt64(min(match.tokens.count, 4)))
    sink.add(57, UInt64(match.entry.count.bitWidth - match.entry.count.leadingZeroBitCount), standing)
    let behind = match.tokens.upperBound
    let front = match.tokens.lowerBound - 1
    sink.add(58, spelled, window[behind].word)
    sink.add(59, spelled, window[front].word)
    let sentence = tokens[at].sentence
    if behind + 1 < tokens.count, tokens[behind].isMark(","), tokens[behind].sentence == sentence {
      sink.add(60, standing, UInt64(self.standing(behind + 1)))
    }
    if front > 0, tokens[front].isMark(","), tokens[front].sentence == sentence {
      sink.add(61, UInt64(self.standing(front - 1)), standing)
    }
  }

  @inline(__always)
  private func names(_ sink: inout some FeatureSink, _ before: Seen, _ token: Seen, _ next: Seen) {
    let own = token.lexicon
    let place = UInt64(token.standing)
    sink.add(70, UInt64(own.firstName))
    sink.add(71, UInt64(own.surname))
    sink.add(72, own.isCommonWord ? 1 : 0, place)
    sink.add(73, UInt64(own.firstName << 2 | own.surname), place)
    if before.isCapitalised { sink.add(74, UInt64(before.lexicon.firstName), UInt64(own.surname)) }
    if next.isCapitalised { sink.add(75, UInt64(own.firstName), UInt64(next.lexicon.surname)) }
    if before.isEdge { sink.add(76, own.isCommonWord ? 1 : 0) }
  }

  @inline(__always)
  private func document(_ sink: inout some FeatureSink, _ at: Int, _ own: Seen) {
    guard tokens[at].kind == .word else { return }
    let signs = own.signs.rawValue
    for bit in 0..<13 where signs >> bit & 1 == 1 { sink.add(80 + UInt64(bit), 1) }
    sink.add(95, UInt64(signs & 0b11_0111_1011), UInt64(own.standing))
    sink.add(96, UInt64(signs & 0b1_0000_0011))
  }
}
