import DatelineModel
import Text

/// Who of those that were hurt died.
extension FigureBinding {
  /// "One of the six hurt on the pier died in hospital": the participle says which of them, and the verb of the clause what became of them. Any other
  /// verb, auxiliary or person between has the dying for itself: "two of the hurt saw the pilot die".
  func dies(_ phrase: CountPhrase) -> Bool {
    guard phrase.whole != nil || isHurt(phrase), !sentence.vocabulary.order.verbStandsLast else { return false }
    let others: FigureWordClass = [
      .verb, .persons, .person, .pronoun, .passive, .linking, .to, .relative, .clause, .conjunction, .negation, .modal,
    ]
    for at in Range.span(phrase.span.upperBound, sentence.tokens.upperBound) where !sentence.isTime(at) {
      if sentence.isIn(at, .fate), sentence.kind(at) == .killed { return true }
      guard sentence.isWord(at), !sentence.isIn(at, others), !isOfOtherCount(at, phrase) else { return false }
    }
    return false
  }

  private func isOfOtherCount(_ at: Int, _ phrase: CountPhrase) -> Bool {
    phrases.contains { $0.span.contains(at) && $0.span.lowerBound > phrase.span.lowerBound }
  }

  /// "13 wounded", "two people shot on Friday": those who are counted were hurt.
  private func isHurt(_ phrase: CountPhrase) -> Bool {
    let next = phrase.span.upperBound
    return phrase.state == .injured || sentence.kind(next) == .injured && sentence.isIn(next, [.deed, .state])
  }
}
