import CivilCalendar
import DatelineModel
import TemporalExpressions
import Text

/// Which date one word takes.
extension StretchPass {
  /// When what the word at `at` tells happened; `dated` are the dates of its sentence.
  func answer(_ at: Int, _ sentence: Range<Int>, _ dated: [Timex], _ undated: Answer) -> Answer {
    if dated.isEmpty { return withoutDate(at, sentence, undated) }
    guard publication != nil else {
      return nearest(at, dated.indices, dated).map { .own($0) } ?? withoutDate(at, sentence, undated)
    }
    if let planned = plannedDate(at, dated) { return .own(planned) }
    guard let nearest = nearest(at, candidates(at, sentence, dated), dated) else {
      return withoutDate(at, sentence, undated)
    }
    let timex = dated[nearest]
    if let reach = reach(at, sentence), distance(timex.tokens, at) > reach { return .publication }
    if isIn(at, .saying), isOfNoun(at, timex) { return .publication }
    if matcher.isIn(at, StretchPass.telling), isSaidLater(at, timex, sentence) { return .publication }
    if timex.tokens.lowerBound - at > StretchPass.lookAhead { return story != nil ? .story : .publication }
    return .own(nearest)
  }

  /// A date that comes more than so many tokens later belongs to another clause.
  private static let lookAhead = 15

  private func nearest(_ at: Int, _ among: some Sequence<Int>, _ dated: [Timex]) -> Int? {
    among.min { distance(dated[$0].tokens, at) < distance(dated[$1].tokens, at) }
  }

  func distance(_ span: Range<Int>, _ at: Int) -> Int {
    at < span.lowerBound ? span.lowerBound - at : max(0, at - span.upperBound + 1)
  }

  func isIn(_ at: Int, _ kind: LexemeClass) -> Bool { matcher.isIn(at, kind.mask) }

  // MARK: sentences without a date

  /// Saying and the present belong to publication; what has happened, and happenings, to the story; a word that stood beside
  /// a date before keeps it.
  private func withoutDate(_ at: Int, _ sentence: Range<Int>, _ undated: Answer) -> Answer {
    let isNow = reach(at, sentence) != nil
    let answer = isNow ? .publication : undated
    guard answer == .publication, !matcher.isIn(at, StretchPass.standing) else { return answer }
    if let date = datedWords[matcher.stem(at)], text.tokens[at].kind == .word, text.tokens[at].range.length >= 4 {
      return .word(date)
    }
    return isNow && story != nil && isPerfect(at, sentence) ? .story : answer
  }

  /// The index of the date that the word at `at` stands beside and can be known by later on.
  func dateBeside(_ at: Int, _ sentence: Range<Int>, _ dated: [Timex]) -> Int? {
    let token = text.tokens[at]
    guard token.kind == .word, token.shape == .lower, token.range.length > 4 else { return nil }
    guard case .own(let index) = answer(at, sentence, dated, .publication) else { return nil }
    guard distance(dated[index].tokens, at) <= 8, reach(at, sentence) == nil else { return nil }
    return index
  }

  // MARK: words of the time of writing

  private static let expecting = LexemeClass.belief.mask | LexemeClass.expectation.mask | LexemeClass.promise.mask
  private static let telling = expecting | LexemeClass.saying.mask
  private static let standing =
    expecting | LexemeClass.saying.mask | LexemeClass.presentVerb.mask | LexemeClass.futureVerb.mask

  /// Words of saying, planning and the present tell of the time of writing, unless a date stands so many tokens away; nil for
  /// all other words.
  private func reach(_ at: Int, _ sentence: Range<Int>) -> Int? {
    if isIn(at, .saying) { return 9 }
    if matcher.isIn(at, StretchPass.expecting) || isPresent(at, sentence) { return 2 }
    return matcher.isIn(at, StretchPass.standing) || isBehindAuxiliary(at, sentence) ? 9 : nil
  }

  /// "Has closed", "will close", "is closing": the verb within two words behind its auxiliary.
  func isBehindAuxiliary(_ at: Int, _ sentence: Range<Int>) -> Bool {
    let auxiliary = LexemeClass.presentVerb.mask | LexemeClass.futureVerb.mask
    for before in stride(from: at - 1, through: max(sentence.lowerBound, at - 2), by: -1) {
      if matcher.isIn(before, auxiliary) { return true }
      if !matcher.isIn(before, LexemeClass.been.mask | LexemeClass.be.mask) { break }
    }
    return false
  }

  /// "Has (been, fully) closed": told now, but it has happened.
  private func isPerfect(_ at: Int, _ sentence: Range<Int>) -> Bool {
    for before in stride(from: at - 1, through: max(sentence.lowerBound, at - 2), by: -1) {
      if matcher.value(before, .presentVerb) == 1 { return !isIn(at, .been) }
      if !isIn(before, .been) { return false }
    }
    return false
  }

  /// "Which opens", "she still runs": the simple present.
  private func isPresent(_ at: Int, _ sentence: Range<Int>) -> Bool {
    at > sentence.lowerBound && isIn(at - 1, .subject) && matcher.endsAsPresent(at)
  }

  // MARK: saying

  /// "In 1998 the firm was sold, he said": the date lies behind a comma or a quotation and is too coarse, too old or too late
  /// for the day of saying.
  private func isSaidLater(_ at: Int, _ timex: Timex, _ sentence: Range<Int>) -> Bool {
    guard let publication, timex.tokens.upperBound <= at, distance(timex.tokens, at) > 1,
      timex.tokens.lowerBound - sentence.lowerBound > 2,
      (timex.tokens.upperBound..<at).contains(where: isComma)
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
    let token = text.tokens[at]
    return token.kind == .mark && [0x2C, 0x22, 0x27, 0x60, 0x2019, 0x201D].contains(token.key)
  }

  /// "Police said Monday": the day of saying, not that of the deed.
  func isOfSaying(_ timex: Timex) -> Bool {
    [timex.tokens.lowerBound - 1, timex.tokens.lowerBound - 2, timex.tokens.upperBound].contains { isIn($0, .saying) }
  }
}
