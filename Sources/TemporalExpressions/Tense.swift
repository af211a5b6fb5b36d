import Text

/// What the verb nearest to an expression says of its direction, and which word said so.
struct Tense {
  enum Direction { case past, future, none }
  /// How much is read out of a verb. A month may be years away, so that every hint counts for it; a weekday follows only
  /// plain words.
  enum Reading { case plain, ofMonth }
  var direction: Direction
  var cue: Range<Int>?

  /// Reads the sentence around the tokens `span`: the nearest verb to the left wins, then the nearest to the right.
  init(around span: Range<Int>, in sentence: Range<Int>, _ matcher: TimexMatcher, reading: Reading = .plain) {
    direction = .none
    let before = span.lowerBound - 1
    // "Jusqu'au 2 juin", "bis zum Freitag", "a partir del viernes".
    let joint = LexemeClass.partOf.mask | LexemeClass.preposition.mask
    let isAhead =
      matcher.isIn(before, LexemeClass.aheadCue.mask)
      || matcher.isIn(before, joint) && matcher.isIn(before - 1, LexemeClass.aheadCue.mask)
    if isAhead, !Tense.hasPluperfect(sentence, matcher) {
      direction = .future
      cue = before..<span.lowerBound
      return
    }
    let verbs = VerbReader(matcher: matcher, reading: reading)
    for at in stride(from: before, through: sentence.lowerBound, by: -1) {
      if let found = verbs.direction(at) {
        direction = found
        cue = at..<(at + 1)
        return
      }
    }
    for at in Range.span(span.upperBound, sentence.upperBound) {
      if let found = verbs.direction(at) {
        direction = found
        cue = at..<(at + 1)
        return
      }
    }
  }

  /// "Until Thursday they had not …": the whole sentence lies in the past.
  private static func hasPluperfect(_ sentence: Range<Int>, _ matcher: TimexMatcher) -> Bool {
    sentence.contains { matcher.isIn($0, LexemeClass.pluperfect.mask) }
  }
}

/// Reads single words as verbs.
private struct VerbReader {
  let matcher: TimexMatcher
  let reading: Tense.Reading

  /// Nil for words that say nothing; `none` for verbs that end the search and leave it open.
  func direction(_ at: Int) -> Tense.Direction? {
    guard matcher.token(at)?.kind == .word else { return nil }
    if isIn(at, .futureVerb) || matcher.endsAsFuture(at) { return .future }
    if reading == .plain, matcher.value(at, .presentVerb) == 2 { return .future }
    if reading == .ofMonth, isPlanned(at) { return .future }
    if isIn(at, .expectation) { return expectation(at) }
    let isToDo = isIn(at + 1, .infinitive)
    if isIn(at, .promise), isToDo { return .future }
    if isIn(at, .be) { return isIn(at - 1, .infinitive) ? .future : nil }
    if let past = past(at) { return past }
    if reading == .ofMonth, isInfinitive(at) { return .future }
    if isIn(at, .presentVerb) { return isToDo ? .future : nil }
    return nil
  }

  /// "Was expected", "had been expected", "could have": over; otherwise ahead.
  private func expectation(_ at: Int) -> Tense.Direction {
    let hadBeen = isIn(at - 1, .been) && isIn(at - 2, .pastVerb)
    return isIn(at - 1, .pastVerb) || hadBeen || isIn(at + 1, .have) ? .past : .future
  }

  /// "Was set for March", "due to open": a plan stays ahead in every tense.
  private func isPlanned(_ at: Int) -> Bool {
    isIn(at, .arranged) && (isIn(at + 1, .infinitive) || isIn(at + 1, .purpose))
  }

  /// "To open": the verb behind "to".
  private func isInfinitive(_ at: Int) -> Bool {
    isIn(at - 1, .infinitive) && matcher.isPlainWord(at)
  }

  private func past(_ at: Int) -> Tense.Direction? {
    guard isIn(at, .pastVerb) || matcher.endsAsPast(at), !isAdjective(at) else { return nil }
    // "Would be paid in May": the participle says nothing, the verb before "be" does.
    if isIn(at - 1, .be) || isIn(at - 2, .be) && matcher.endsAsAdverb(at - 1) { return nil }
    if reading == .ofMonth, isIn(at - 1, .presentVerb) { return Tense.Direction.none }
    return .past
  }

  /// "The scheduled talks", "undecided".
  private func isAdjective(_ at: Int) -> Bool {
    if matcher.isIn(at - 1, LexemeClass.definite.mask | LexemeClass.indefinite.mask) { return true }
    return reading == .ofMonth && matcher.beginsAsOpposite(at)
  }

  private func isIn(_ at: Int, _ kind: LexemeClass) -> Bool { matcher.isIn(at, kind.mask) }
}
