import CivilCalendar
import DatelineModel
import TemporalExpressions
import Text

/// Which date each word of one sentence takes.
struct WordDating {
  let text: Tokenization
  let matcher: TimexMatcher
  let speech: SpeechWords
  let publication: CivilDate?
  let sentence: Range<Int>
  /// The dates of the sentence.
  let dated: [Timex]
  /// What words have that no date stands beside.
  let undated: ClauseDating.Answer
  let hasStory: Bool
  /// Words that stood beside a date before, by their stem.
  private let datedWords: [UInt64: Int]
  private let found: FoundSentence

  init(_ dating: ClauseDating, _ found: FoundSentence, _ dated: [Timex], undated: ClauseDating.Answer) {
    text = dating.text
    matcher = dating.matcher
    speech = dating.vocabulary.speech
    publication = dating.publication
    self.found = found
    sentence = found.sentence
    self.dated = dated
    self.undated = undated
    hasStory = dating.story != nil
    datedWords = dating.datedWords
  }

  /// Neighbouring words with the same answer.
  func runs() -> [(tokens: Range<Int>, answer: ClauseDating.Answer)] {
    var runs: [(tokens: Range<Int>, answer: ClauseDating.Answer)] = []
    for at in sentence {
      let answer = answer(at, undated)
      if let last = runs.last, last.answer == answer {
        runs[runs.count - 1].tokens = last.tokens.lowerBound..<(at + 1)
      } else {
        runs.append((at..<(at + 1), answer))
      }
    }
    return runs
  }

  /// When what the word at `at` reports happened.
  func answer(_ at: Int, _ undated: ClauseDating.Answer) -> ClauseDating.Answer {
    if dated.isEmpty { return withoutDate(at, undated) }
    guard publication != nil else {
      return nearest(at, dated.indices).map { .own($0) } ?? withoutDate(at, undated)
    }
    if let planned = plannedDate(at) { return .own(planned) }
    guard let nearest = nearest(at, candidates(at)) else { return withoutDate(at, undated) }
    let timex = dated[nearest]
    if let reach = reach(at), distance(timex.tokens, at) > reach { return .publication }
    if isIn(at, .saying), isOfNoun(at, timex) { return .publication }
    if matcher.isIn(at, WordDating.telling), isSaidLater(at, timex) { return .publication }
    if timex.tokens.lowerBound - at > WordDating.lookAhead { return hasStory ? .story : .publication }
    return .own(nearest)
  }

  /// The index of the date that the word at `at` stands beside and can be known by later on.
  func dateBeside(_ at: Int) -> Int? {
    guard let token = text.token(at), token.kind == .word, token.shape == .lower, token.range.length > 4,
      case .own(let index) = answer(at, .publication)
    else { return nil }
    guard distance(dated[index].tokens, at) <= 8, reach(at) == nil else { return nil }
    return index
  }

  /// A date that comes more than so many tokens later belongs to another clause.
  private static let lookAhead = 15
  /// How many tokens farther a date seems that stands in another clause.
  private static let clauseDistance = 10

  private func nearest(_ at: Int, _ among: some Sequence<Int>) -> Int? {
    among.min { farness($0, at) < farness($1, at) }
  }

  /// Tokens between a word and a date, more where they stand in different clauses.
  private func farness(_ date: Int, _ at: Int) -> Int {
    let span = dated[date].tokens
    return distance(span, at) + (found.clause(span.lowerBound) == found.clause(at) ? 0 : WordDating.clauseDistance)
  }

  func distance(_ span: Range<Int>, _ at: Int) -> Int {
    at < span.lowerBound ? span.lowerBound - at : max(0, at - span.upperBound + 1)
  }

  func isIn(_ at: Int, _ kind: LexemeClass) -> Bool { matcher.isIn(at, kind.mask) }

  // MARK: words without a date

  /// Saying and the present belong to the day of writing; what has happened, and happenings, to the sentence's or the story's day; a
  /// word that stood beside a date before keeps it.
  private func withoutDate(_ at: Int, _ undated: ClauseDating.Answer) -> ClauseDating.Answer {
    let isNow = reach(at) != nil
    let answer = isNow ? .publication : undated
    guard answer == .publication, !matcher.isIn(at, WordDating.standing) else { return answer }
    if let date = datedWords[matcher.stem(at)], let token = text.token(at), token.kind == .word, token.range.length >= 4
    {
      return .word(date)
    }
    return isNow && hasStory && isPerfect(at) ? .story : answer
  }

  // MARK: words of the time of writing

  private static let expecting = LexemeClass.belief.mask | LexemeClass.expectation.mask | LexemeClass.promise.mask
  private static let telling = expecting | LexemeClass.saying.mask
  private static let standing =
    expecting | LexemeClass.saying.mask | LexemeClass.presentVerb.mask | LexemeClass.futureVerb.mask

  /// Words of saying, planning and the present refer to the time of writing, unless a date stands so many tokens away; nil for
  /// all other words.
  private func reach(_ at: Int) -> Int? {
    if isIn(at, .saying) { return 9 }
    if matcher.isIn(at, WordDating.expecting) || isPresent(at) { return 2 }
    return matcher.isIn(at, WordDating.standing) || isBehindAuxiliary(at) ? 9 : nil
  }

  /// "Has closed", "will close", "is closing": the verb within two words behind its auxiliary.
  private func isBehindAuxiliary(_ at: Int) -> Bool {
    let auxiliary = LexemeClass.presentVerb.mask | LexemeClass.futureVerb.mask
    for before in stride(from: at - 1, through: max(sentence.lowerBound, at - 2), by: -1) {
      if matcher.isIn(before, auxiliary) { return true }
      if !matcher.isIn(before, LexemeClass.been.mask | LexemeClass.be.mask) { break }
    }
    return false
  }

  /// "Has (been, fully) closed": said now, but it has happened.
  private func isPerfect(_ at: Int) -> Bool {
    for before in stride(from: at - 1, through: max(sentence.lowerBound, at - 2), by: -1) {
      if matcher.value(before, .presentVerb) == 1 { return !isIn(at, .been) }
      if !isIn(before, .been) { return false }
    }
    return false
  }

  /// "Which opens", "she still runs": the simple present.
  private func isPresent(_ at: Int) -> Bool {
    at > sentence.lowerBound && isIn(at - 1, .subject) && matcher.endsAsPresent(at)
  }

  // MARK: saying

  /// "In 1998 the firm was sold, he said": the date lies behind a comma or a quotation and is too coarse, too old or too late
  /// for the day of saying. "Speaking in 1987, the diver said" is known by its own words.
  private func isSaidLater(_ at: Int, _ timex: Timex) -> Bool {
    guard let publication, timex.tokens.upperBound <= at, distance(timex.tokens, at) > 1,
      timex.tokens.lowerBound - sentence.lowerBound > 2, !text.isWord(sentence.lowerBound, in: speech.gerunds),
      Range.span(timex.tokens.upperBound, at).contains(where: isComma)
    else { return false }
    guard let day = timex.day else { return true }
    return !(0...14).contains(publication.dayNumber - day.dayNumber)
  }

  /// "Reported third-quarter earnings": the quarter is that of the earnings.
  private func isOfNoun(_ at: Int, _ timex: Timex) -> Bool {
    guard timex.tokens.lowerBound > at, matcher.isPlainWord(timex.tokens.upperBound) else { return false }
    return [.quarter, .half, .year].contains(timex.granularity) || isIn(timex.tokens.lowerBound - 1, .definite)
  }

  private func isComma(_ at: Int) -> Bool {
    guard let token = text.token(at) else { return false }
    return token.kind == .mark && [0x2C, 0x22, 0x27, 0x60, 0x2019, 0x201D].contains(token.key)
  }
}
