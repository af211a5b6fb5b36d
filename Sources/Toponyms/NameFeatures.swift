import Gazetteers
import Text

/// What the recogniser sees of a token of a run, as hashes: the word and its neighbours, their spelling, what the gazetteer and the
/// lists of names say, and what the text as a whole says of the word.
struct NameFeatures {
  private let tokens: [Token]
  private let bytes: [UInt8]
  private let cues: WordClasses
  private let glosses: KeyTable<UInt64>
  private let isTranslated: Bool
  private let lexicon: NameLexicon
  private let clusters = WordClusters.embedded
  private let evidence: DocumentEvidence
  /// For each token the gazetteer's name that covers it, as an index into `matches`; −1 for none.
  private var covering: [Int32]
  private let matches: [GazetteerMatches.Match]
  /// For each match whether a place in the publisher's region bears the name; nil where no region is known.
  private let local: [Bool?]

  init(
    _ text: Tokenization, _ runs: [Range<Int>], _ matches: [GazetteerMatches.Match], _ words: PlaceCues,
    _ lexicon: NameLexicon, _ local: [Bool?]
  ) {
    let cues = words.classes
    glosses = words.glosses
    isTranslated = words.isTranslated
    self.local = local
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
      seen.word = meant(token)
      seen.shape = token.shape.rawValue
      if distance <= 2 {
        seen.classes = cues.of(token).rawValue
        seen.cluster = cluster(token)
      }
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
    seen.lexicon = word.lexicon ?? lexicon.entry(meant(token))
    return seen
  }

  /// The word as the model knows it: what it means in the language that the model has learned from.
  @inline(__always)
  private func meant(_ token: Token) -> UInt64 {
    let gloss = token.kind == .word ? glosses[token.key] : 0
    return gloss == 0 ? token.key : gloss
  }

  /// The cluster of the word: of what it means where it is glossed. In other languages than the table's own only words with a capital
  /// have one, since a name is one in each.
  @inline(__always)
  private func cluster(_ token: Token) -> UInt16 {
    let meant = meant(token)
    if meant != token.key { return clusters.cluster(meant, hasCapital: false) }
    guard token.shape == .lower else { return clusters.cluster(meant, hasCapital: true) }
    return isTranslated ? 0 : clusters.cluster(meant, hasCapital: false)
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
    clusters(&sink, at, window, before, own, next)
  }

  private typealias Seen = NameWindow.Seen

  @inline(__always)
  private func words(
    _ sink: inout some FeatureSink, _ at: Int, _ window: NameWindow, _ before: Seen, _ own: Seen, _ next: Seen
  ) {
    let secondBefore = window[at - 2]
    let secondNext = window[at + 2]
    sink.add(.word, own.word)
    sink.add(.wordBefore, before.word)
    sink.add(.wordBehind, next.word)
    sink.add(.secondWordBefore, secondBefore.word)
    sink.add(.secondWordBehind, secondNext.word)
    sink.add(.thirdWordBefore, window[at - 3].word)
    sink.add(.thirdWordBehind, window[at + 3].word)
    sink.add(.wordAndBefore, before.word, own.word)
    sink.add(.wordAndBehind, own.word, next.word)
    sink.add(.bothBefore, secondBefore.word, before.word)
    sink.add(.bothBehind, next.word, secondNext.word)
    sink.add(.wordAndShape, own.word, UInt64(own.shape))
    if secondBefore.classes != 0 { sink.add(.secondClassesBefore, UInt64(secondBefore.classes)) }
    if before.classes != 0 { sink.add(.classesBefore, UInt64(before.classes)) }
    if next.classes != 0 { sink.add(.classesBehind, UInt64(next.classes)) }
    if secondNext.classes != 0 { sink.add(.secondClassesBehind, UInt64(secondNext.classes)) }
  }

  /// How many branches of the tree of clusters each of a word's features has.
  private static let branches: [UInt16] = [0xF, 0x3F, 0x3FF, 0x3FFF]

  @inline(__always)
  private func clusters(
    _ sink: inout some FeatureSink, _ at: Int, _ window: NameWindow, _ before: Seen, _ own: Seen, _ next: Seen
  ) {
    for (index, mask) in NameFeatures.branches.enumerated() {
      if own.cluster != 0 { sink.add(.cluster, at: index, UInt64(own.cluster & mask)) }
      if before.cluster != 0 { sink.add(.clusterBefore, at: index, UInt64(before.cluster & mask)) }
      if next.cluster != 0 { sink.add(.clusterBehind, at: index, UInt64(next.cluster & mask)) }
    }
    let secondBefore = window[at - 2].cluster
    let secondNext = window[at + 2].cluster
    if secondBefore != 0 { sink.add(.secondClusterBefore, UInt64(secondBefore)) }
    if secondNext != 0 { sink.add(.secondClusterBehind, UInt64(secondNext)) }
    sink.add(.clustersBefore, UInt64(secondBefore & 0x3FF), UInt64(before.cluster & 0x3FF))
    sink.add(.clustersBehind, UInt64(next.cluster & 0x3FF), UInt64(secondNext & 0x3FF))
    sink.add(.clusterAndName, UInt64(own.cluster & 0x3F), UInt64(own.standing) << 3 | position(at))
  }

  @inline(__always)
  private func spelling(_ sink: inout some FeatureSink, _ at: Int, _ before: Seen, _ own: Seen, _ next: Seen) {
    sink.add(.shape, UInt64(own.shape))
    sink.add(.shapeAndBefore, UInt64(before.shape), UInt64(own.shape))
    sink.add(.shapeAndBehind, UInt64(own.shape), UInt64(next.shape))
    let start = Int(tokens[at].start)
    let end = Int(tokens[at].end)
    var key: UInt64 = 0
    for offset in 0..<min(4, end - start) {
      key = key << 8 | UInt64(bytes[end - 1 - offset] | 0x20)
      sink.add(.ending, at: offset, key)
    }
    key = UInt64(bytes[start] | 0x20)
    for offset in 1..<max(1, min(4, end - start)) {
      key = key << 8 | UInt64(bytes[start + offset] | 0x20)
      sink.add(.beginning, at: offset - 1, key)
    }
    sink.add(.endingBefore, before.suffix)
    sink.add(.endingBehind, next.suffix)
  }

  @inline(__always)
  private func chain(_ sink: inout some FeatureSink, _ at: Int, _ window: NameWindow) {
    let run = window.run
    let from = UInt64(min(at - run.lowerBound, 4))
    let left = UInt64(min(run.upperBound - 1 - at, 4))
    sink.add(.placeInRun, from, left)
    if run.count > 1 {
      sink.add(.firstOfRun, tokens[run.lowerBound].key, from)
      sink.add(.lastOfRun, tokens[run.upperBound - 1].key, left)
      sink.add(.classesOfLast, UInt64(window[run.upperBound - 1].classes), left)
      sink.add(.classesOfFirst, UInt64(window[run.lowerBound].classes), from)
    }
    sink.add(.wordBeforeRun, window[run.lowerBound - 1].word, from)
    sink.add(.wordBehindRun, window[run.upperBound].word, left)
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
    sink.add(.name, spelled)
    sink.add(.nameAndShape, spelled, UInt64(own.shape))
    sink.add(.nameAndBefore, spelled, before.word)
    sink.add(.nameAndBehind, spelled, next.word)
    sink.add(.nameAndStandingBefore, UInt64(before.standing), spelled)
    sink.add(.nameAndStandingBehind, spelled, UInt64(next.standing))
    guard covering[at] >= 0 else { return }
    let match = matches[Int(covering[at])]
    sink.add(.nameAndLength, spelled, UInt64(min(match.tokens.count, 4)))
    sink.add(.namesakes, UInt64(match.entry.count.bitWidth - match.entry.count.leadingZeroBitCount), standing)
    if let isLocal = local[Int(covering[at])] {
      let sign: UInt64 = isLocal ? 1 : 2
      sink.add(.local, sign, spelled)
      sink.add(.localAndBefore, sign, before.word)
      sink.add(.localAndBehind, sign, UInt64(next.shape))
    }
    let behind = match.tokens.upperBound
    let front = match.tokens.lowerBound - 1
    sink.add(.nameAndBehindName, spelled, window[behind].word)
    sink.add(.nameAndBeforeName, spelled, window[front].word)
    let sentence = tokens[at].sentence
    if behind + 1 < tokens.count, tokens[behind].isMark(","), tokens[behind].sentence == sentence {
      sink.add(.standingBehindComma, standing, UInt64(self.standing(behind + 1)))
    }
    if front > 0, tokens[front].isMark(","), tokens[front].sentence == sentence {
      sink.add(.standingBeforeComma, UInt64(self.standing(front - 1)), standing)
    }
  }

  @inline(__always)
  private func names(_ sink: inout some FeatureSink, _ before: Seen, _ token: Seen, _ next: Seen) {
    let own = token.lexicon
    let place = UInt64(token.standing)
    sink.add(.firstName, UInt64(own.firstName))
    sink.add(.surname, UInt64(own.surname))
    sink.add(.commonWord, own.isCommonWord ? 1 : 0, place)
    sink.add(.personName, UInt64(own.firstName << 2 | own.surname), place)
    if before.isCapitalised { sink.add(.firstNameBefore, UInt64(before.lexicon.firstName), UInt64(own.surname)) }
    if next.isCapitalised { sink.add(.surnameBehind, UInt64(own.firstName), UInt64(next.lexicon.surname)) }
    if before.isEdge { sink.add(.commonWordAtEdge, own.isCommonWord ? 1 : 0) }
  }

  @inline(__always)
  private func document(_ sink: inout some FeatureSink, _ at: Int, _ own: Seen) {
    guard tokens[at].kind == .word else { return }
    let signs = own.signs.rawValue
    for bit in 0..<13 where signs >> bit & 1 == 1 { sink.add(.sign, at: bit, 1) }
    sink.add(.signsAndStanding, UInt64(signs & 0b11_0111_1011), UInt64(own.standing))
    sink.add(.signsBefore, UInt64(signs & 0b1_0000_0011))
  }
}
