import DatelineModel
import TemporalExpressions
import Text

/// Finds the figures of a text's sentences in order, by a phrase grammar: count phrases, then what each of them counts.
///
/// A bare number continues to count what the one before it counted: "16 deaths were reported, then 20; by noon the hospital had 24".
struct FigureReader {
  let text: Tokenization
  let matcher: TimexMatcher
  let vocabulary: FigureVocabulary
  /// For each token of an expression of time its index, −1 for others.
  let timexAt: [Int32]
  /// Figures of the last sentence that had any, and how many sentences ago that was.
  private var recent: [Figure] = []
  private var silence = 0

  init(text: Tokenization, matcher: TimexMatcher, vocabulary: FigureVocabulary, timexes: [Timex]) {
    self.text = text
    self.matcher = matcher
    self.vocabulary = vocabulary
    var timexAt = [Int32](repeating: -1, count: text.tokens.count)
    for (index, timex) in timexes.enumerated() {
      for at in timex.tokens.clamped(to: timexAt.indices) { timexAt[at] = Int32(index) }
    }
    self.timexAt = timexAt
  }

  /// The figures of each sentence of the text.
  mutating func figures() -> [[Figure]] {
    var all = text.sentences.map { figures(in: $0) }
    addAnaphoric(&all)
    dropHurtWhoDied(&all)
    return all
  }

  /// "One person is dead … officers found a man with a gunshot wound": where one has died, the one who was shot is the same, unless it is
  /// said that somebody was hurt.
  private func dropHurtWhoDied(_ all: inout [[Figure]]) {
    let deaths = all.joined().filter { $0.kind == .killed || $0.kind == .attackersKilled }
    guard !deaths.isEmpty, deaths.allSatisfy({ $0.value == 1 }) else { return }
    for (index, tokens) in text.sentences.enumerated()
    where all[index].contains(where: { $0.kind == .injured && $0.value == 1 }) {
      let isOnlyShot = !tokens.contains { at in
        text.token(at).map { vocabulary.word($0.key) }.map { $0.kind == .injured && !$0.classes.contains(.wounding) }
          ?? false
      }
      if isOnlyShot { all[index].removeAll { $0.kind == .injured && $0.value == 1 } }
    }
  }

  /// "A man was shot … He died in hospital": where an article counts no dead and one hurt, the death that it reports is that one's, who
  /// is then no longer counted as hurt.
  private mutating func addAnaphoric(_ all: inout [[Figure]]) {
    guard !all.joined().contains(where: { $0.kind == .killed || $0.kind == .attackersKilled }),
      let hurt = all.firstIndex(where: { $0.contains { $0.kind == .injured && $0.value == 1 } })
    else { return }
    for (index, tokens) in text.sentences.enumerated() where index >= hurt {
      let sentence = FigureSentence(text, tokens, vocabulary) { timexAt[$0] >= 0 }
      guard sentence.speaksOfPeople else { continue }
      let reader = CountPhraseReader(sentence: sentence, matcher: matcher)
      let phrases = reader.phrases()
      let binding = FigureBinding(sentence: sentence, phrases: phrases)
      guard let phrase = reader.anaphors().first(where: { binding.fate(of: $0) == .killed }) else { continue }
      all[index].append(
        figure(
          BoundCount(
            number: phrase.number, value: 1, upper: nil, form: .anaphor, kind: .killed, head: nil, isPart: false),
          sentence))
      for other in all.indices { all[other].removeAll { $0.kind == .injured && $0.value == 1 } }
      return
    }
  }

  /// The figures of one sentence; sentences must be asked in order.
  private mutating func figures(in tokens: Range<Int>) -> [Figure] {
    let goesOn = silence == 0 && !recent.isEmpty
    guard goesOn || tokens.contains(where: speaksOfPeople) else {
      silence += 1
      return []
    }
    let sentence = FigureSentence(text, tokens, vocabulary) { timexAt[$0] >= 0 }
    let figures = goesOn || sentence.speaksOfPeople ? read(sentence) : []
    if figures.isEmpty {
      silence += 1
    } else {
      recent = figures
      silence = 0
    }
    return figures
  }

  /// Whether a word may speak of a number of people: most sentences have none, and are passed over at the cost of this look-up.
  private func speaksOfPeople(_ at: Int) -> Bool {
    let token = text.tokens[at]
    guard token.kind == .word else { return false }
    let word = vocabulary.word(token.key)
    return word.kind != nil || !word.classes.isDisjoint(with: FigureSentence.cues)
      || word.classes.contains(.opensCompound) || vocabulary.opensFate(token.key)
  }

  private func read(_ sentence: FigureSentence) -> [Figure] {
    let phrases = CountPhraseReader(sentence: sentence, matcher: matcher).phrases()
    var bound = BoundPhrases(sentence, phrases)
    bound.bind()
    var figures: [(order: Int, figure: Figure)] = bound.counts.map { ($0.number.lowerBound, figure($0, sentence)) }
    if let reflexive = reflexive(sentence) { figures.append(reflexive) }
    figures.sort { $0.order < $1.order }
    let earlier = silence == 0 ? recent : []
    figures += CountContinuation(sentence: sentence, phrases: phrases, earlier: earlier, matcher: matcher)
      .figures(behind: figures, taken: bound.counts.map(\.number)) { figure($0, sentence) }
    return figures.filter { !isFormer($0.order, sentence) && !isTakenBack($0.order, sentence) }.sorted {
      $0.order < $1.order
    }
    .map { attackers($0.figure, behind: earlier) }
  }

  /// "One correction: we reported …", "the paper wrongly reported nine dead": what stands behind, up to the end of its clause.
  private func isTakenBack(_ number: Int, _ sentence: FigureSentence) -> Bool {
    let before = Range.span(sentence.tokens.lowerBound, number)
    let opening = before.prefix(FigureReader.correctionReach)
    if opening.contains(where: { text.isWord($0, in: vocabulary.corrections) }),
      before.contains(where: { text.isMark($0, ":") })
    {
      return true
    }
    return before.reversed().prefix { !text.isDivision($0) }.contains {
      vocabulary.retractions.matches(text, at: $0, before: number)
    }
  }

  /// Words of a sentence that may call it a correction.
  private static let correctionReach = 3

  /// "29 dead, up from 23", "up from at least 17 dead and 40 injured": the numbers that a count had before are of another day; "raised from
  /// 23 to 29" has its new one behind.
  private func isFormer(_ number: Int, _ sentence: FigureSentence) -> Bool {
    if isDifference(number, sentence) { return true }
    let start = sentence.qualifierStart(before: number)
    if isEarlierToll(start, sentence) || isFormerPeak(start, sentence) { return true }
    if vocabulary.opensFormerNumber(start - 1, text) { return true }
    guard sentence.isIn(start - 1, .conjunction) else { return false }
    for at in stride(
      from: start - 2, through: max(sentence.tokens.lowerBound, start - FigureReader.formerReach), by: -1)
    {
      if text.isDivision(at) || sentence.isIn(at, .to) { return false }
      if vocabulary.opensFormerNumber(at, text) { return sentence.isNumber(at + 1) }
    }
    return false
  }

  /// How far before the second of two numbers "up from" may stand.
  private static let formerReach = 6

  /// "The earlier toll of 31"
  private func isEarlierToll(_ start: Int, _ sentence: FigureSentence) -> Bool {
    sentence.isIn(start - 1, .of) && sentence.isIn(start - 2, [.toll, .number, .events])
      && text.isWord(start - 3, in: vocabulary.earlier)
  }

  /// "Down from a high of 64"
  private func isFormerPeak(_ start: Int, _ sentence: FigureSentence) -> Bool {
    sentence.isIn(start - 1, .of) && sentence.isIn(start - 3, [.indefinite, .determiner])
      && vocabulary.opensFormerNumber(start - 4, text)
  }

  /// "Put the toll at 23, four more than on Sunday": by so many two counts differ.
  private func isDifference(_ number: Int, _ sentence: FigureSentence) -> Bool {
    guard sentence.isMark(number - 1, ",", "(", "—", "–") || sentence.isIn(number - 1, .conjunction) else {
      return false
    }
    let end = sentence.tokens.upperBound
    // "Three more than 50 years old" counts three.
    return Range.span(number + 2, min(number + 4, end)).allSatisfy { !sentence.isNumber($0) }
      && vocabulary.differences.matches(text, at: number + 1, before: end)
  }

  private func figure(_ count: BoundCount, _ sentence: FigureSentence) -> Figure {
    let span = count.number
    let head = count.head
    let before = Range.span(clauseStart(span.lowerBound, sentence), span.lowerBound).last { timexAt[$0] >= 0 }
    var kind = count.kind
    if kind == .killed, let head, sentence.isIn(head, .attacker) { kind = .attackersKilled }
    return Figure(
      kind: kind, value: count.value, upper: count.upper,
      qualifier: count.form != .number ? .exactly : bound(of: span, sentence),
      range: text.range(ofTokens: span) ?? TextRange(0, 0), of: head.map { text.string($0..<($0 + 1)) },
      isPart: count.isPart, timex: before.map { Int(timexAt[$0]) })
  }

  /// How a number is bounded, by the words before it, else by those behind it or its noun.
  private func bound(of span: Range<Int>, _ sentence: FigureSentence) -> Figure.Qualifier {
    // "handed over 12 soldiers": the word belongs to the verb.
    if text.isWord(span.lowerBound - 2, in: vocabulary.handing), sentence.isIn(span.lowerBound - 1, .preposition) {
      return .exactly
    }
    let before = vocabulary.qualifier(of: span.lowerBound, in: text, from: sentence.tokens.lowerBound)
    guard before == .exactly else { return before }
    return vocabulary.qualifier(behind: span.upperBound, in: text)?.qualifier
      ?? vocabulary.qualifier(behind: span.upperBound + 1, in: text)?.qualifier ?? .exactly
  }

  /// A semicolon divides what two happenings have of days and numbers.
  private func clauseStart(_ at: Int, _ sentence: FigureSentence) -> Int {
    Range.span(sentence.tokens.lowerBound, at).last { sentence.isMark($0, ";") }.map { $0 + 1 }
      ?? sentence.tokens.lowerBound
  }

  /// "The gunman killed himself": one more is dead.
  private func reflexive(_ sentence: FigureSentence) -> (order: Int, figure: Figure)? {
    guard let at = sentence.tokens.first(where: { sentence.isIn($0, .reflexive) }),
      let deed = Range.span(max(sentence.tokens.lowerBound, at - 2), at).last(where: { sentence.isIn($0, .deed) }),
      sentence.kind(deed) == .killed, !FigureBinding(sentence: sentence, phrases: []).isBlocked(deed),
      let range = text.range(ofTokens: deed..<(at + 1))
    else { return nil }
    let isAttacker = Range.span(sentence.tokens.lowerBound, deed).contains { sentence.isIn($0, .attacker) }
    return (
      at,
      Figure(
        kind: isAttacker ? .attackersKilled : .killed, value: 1, upper: nil, qualifier: .exactly, range: range, of: nil,
        isPart: false, timex: nil)
    )
  }

  /// The only deaths that the last sentence stated were those of attackers: "later the figure rose to 30 killed".
  private func attackers(_ figure: Figure, behind earlier: [Figure]) -> Figure {
    let deaths = earlier.filter { $0.kind == .killed || $0.kind == .attackersKilled }
    guard figure.kind == .killed, figure.of == nil, !deaths.isEmpty, deaths.allSatisfy({ $0.kind == .attackersKilled })
    else { return figure }
    var figure = figure
    figure.kind = .attackersKilled
    return figure
  }
}
