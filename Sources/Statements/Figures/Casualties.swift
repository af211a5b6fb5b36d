import DatelineModel
import Text

/// Who of those that were hurt died.
extension FigureBinding {
  /// "One of the seven wounded on Friday died on Sunday", "one of the men shot at the bridge has died": the verb of the clause comes before the
  /// participle that says which of them.
  func dies(_ phrase: CountPhrase) -> Bool {
    guard phrase.whole != nil || isHurt(phrase), !sentence.vocabulary.order.verbStandsLast else { return false }
    for at in Range.span(phrase.span.upperBound, sentence.tokens.upperBound) {
      if sentence.isTime(at) { continue }
      if sentence.isIn(at, .fate), sentence.kind(at) == .killed { return true }
      // "Saw others die": somebody else's verb.
      if sentence.isIn(at, [.verb, .persons]) { return false }
      if sentence.isIn(at, [.relative, .clause, .conjunction, .negation, .modal]) || sentence.isMark(at, ",", ";", ":")
      {
        return false
      }
      if phrases.contains(where: { $0.span.contains(at) && $0.span.lowerBound > phrase.span.lowerBound }) {
        return false
      }
    }
    return false
  }

  /// "13 wounded", "two people shot on Friday": those who are counted were hurt.
  private func isHurt(_ phrase: CountPhrase) -> Bool {
    let next = phrase.span.upperBound
    return phrase.state == .injured || sentence.kind(next) == .injured && sentence.isIn(next, [.deed, .state])
  }
}
