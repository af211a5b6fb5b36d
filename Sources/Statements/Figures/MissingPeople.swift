import DatelineModel
import Text

/// What became of people who are called missing: whoever was found is missing no longer.
extension FigureBinding {
  /// How many words may stand between people who were found and how: "found the two girls in a barn alive".
  private static let conditionReach = 4

  /// Rescued, killed, or nothing that is known of them: "the two missing divers have been located" says nothing of how they are.
  func outcome(ofMissing phrase: CountPhrase) -> Answer {
    foundBefore(phrase) ?? foundBehind(phrase) ?? .kind(.missing)
  }

  /// "Rangers found ⟨the four missing scouts⟩ alive"; "the bodies of ⟨the two missing skiers⟩ were found".
  private func foundBefore(_ phrase: CountPhrase) -> Answer? {
    var verb = phrase.span.lowerBound - 1
    while sentence.isIn(verb, [.determiner, .adverb]) { verb -= 1 }
    if sentence.isIn(verb, .of), sentence.isIn(verb - 1, .events), sentence.kind(verb - 1) == .killed {
      return isFound(behind: phrase) ? .kind(.killed) : nil
    }
    // "Found the last of the four scouts", and not "found the tent of the four scouts".
    if sentence.isIn(verb, .of), sentence.text.isWord(verb - 1, in: sentence.vocabulary.remainder) {
      verb -= 2
      while sentence.isIn(verb, .determiner) { verb -= 1 }
    }
    guard isFinding(verb), !isBlocked(verb) else { return nil }
    let behind = Range.span(phrase.span.upperBound, phrase.span.upperBound + FigureBinding.conditionReach)
    return behind.prefix { sentence.isWord($0) && !sentence.isIn($0, [.conjunction, .clause]) }.lazy
      .compactMap { condition($0) }.first.map { .kind($0) } ?? .nothing
  }

  /// "The body of ⟨one of them⟩ was found": dead, whatever the others are.
  func isOfBody(_ phrase: CountPhrase) -> Bool {
    let of = phrase.span.lowerBound - 1
    return sentence.isIn(of, .of) && sentence.text.isWord(of - 1, in: sentence.vocabulary.bodies)
      && isFound(behind: phrase)
  }

  /// Whether the clause behind a phrase says that a body was found.
  private func isFound(behind phrase: CountPhrase) -> Bool {
    let clause = Range.span(phrase.span.upperBound, sentence.tokens.upperBound).prefix {
      !sentence.isMark($0, ",", ";")
    }
    return clause.contains { isFinding($0) && !isBlocked($0) } && !clause.contains { sentence.isIn($0, .negation) }
  }

  /// What the rest of the sentence says of them, whatever clause it is in: "the search for ⟨the four⟩ ended when all were found alive". Another count, a
  /// comma or "not" ends it, since it is of others or has not happened.
  private func foundBehind(_ phrase: CountPhrase) -> Answer? {
    var isInClause = false
    for at in Range.span(phrase.span.upperBound, sentence.tokens.upperBound) {
      if sentence.isMark(at, ",", ";", ":", "—", "–") || sentence.isIn(at, [.negation, .modal, .hypothesis]) {
        return nil
      }
      if phrases.contains(where: { $0.countsPeople && $0.span.contains(at) && $0.span != phrase.span }) { return nil }
      if sentence.isIn(at, .clause) { isInClause = true }
      if isFinding(at), let kind = condition(behind: at) { return .kind(kind) }
      guard !isInClause, sentence.isIn(at, [.passive, .perfect]) else { continue }
      var participle = at + 1
      while sentence.isIn(participle, [.passive, .adverb, .linking]), !isFinding(participle) { participle += 1 }
      if sentence.isIn(participle, .deed), sentence.kind(participle) == .rescued, !isFinding(participle) {
        return .kind(.rescued)
      }
      if isFinding(participle), condition(behind: participle) == nil { return .nothing }
    }
    return nil
  }

  private func isFinding(_ at: Int) -> Bool { sentence.text.isWord(at, in: sentence.vocabulary.finding) }

  /// "found alive", "turned up safe", "discovered to be dead".
  private func condition(behind verb: Int) -> Figure.Kind? {
    var at = verb + 1
    while sentence.isIn(at, [.adverb, .to, .passive]) { at += 1 }
    return condition(at)
  }

  /// "alive", "dead" behind those who were found.
  private func condition(_ at: Int) -> Figure.Kind? {
    if sentence.isIn(at, .state), sentence.kind(at) == .killed { return .killed }
    return sentence.text.isWord(at, in: sentence.vocabulary.alive) ? .rescued : nil
  }
}
