import CivilCalendar
import DatelineModel
import TemporalExpressions
import Text

/// Which dates of its sentence a word can take at all.
extension WordDating {
  /// What was done did not happen after publication, and the end of a span ("since May") gives way to any other date.
  func candidates(_ at: Int) -> [Int] {
    var all = Array(dated.indices)
    if isPast(at) { all.removeAll { isAhead(dated[$0]) && !isObject(at, dated[$0]) } }
    let unbound = all.filter { !isBound(dated[$0]) }
    return unbound.isEmpty ? all : unbound
  }

  /// "Will redeem … on May 3": the verb behind "will" takes the day ahead, however far it stands.
  func plannedDate(_ at: Int) -> Int? {
    guard isIn(at - 1, .futureVerb), !isIn(at, .saying) else { return nil }
    return dated.indices.filter { isAhead(dated[$0]) && distance(dated[$0].tokens, at) <= 15 }
      .min { distance(dated[$0].tokens, at) < distance(dated[$1].tokens, at) }
  }

  /// "Postponed until Tuesday": the date is what the word is about.
  private func isObject(_ at: Int, _ timex: Timex) -> Bool {
    (1...3).contains(timex.tokens.lowerBound - at)
  }

  private func isAhead(_ timex: Timex) -> Bool {
    guard let publication, let start = timex.interval?.start else { return false }
    return start > publication
  }

  private func isBound(_ timex: Timex) -> Bool {
    let before = timex.tokens.lowerBound - 1
    return isIn(before, .aheadCue) || matcher.value(before, .overCue) == 1
  }

  /// "Sold", "was priced"; not "will be sold", "is to be sold".
  private func isPast(_ at: Int) -> Bool {
    guard matcher.isPastVerb(at) else { return false }
    guard !matcher.isIn(at, LexemeClass.expectation.mask | LexemeClass.saying.mask) else { return false }
    let open =
      LexemeClass.futureVerb.mask | LexemeClass.expectation.mask | LexemeClass.be.mask | LexemeClass.presentVerb.mask
    return !Range.span(max(sentence.lowerBound, at - 3), at).contains { matcher.isIn($0, open) }
  }
}
