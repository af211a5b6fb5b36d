import DatelineModel
import Text

/// What the words beside a phrase say against the fate that its verb gives it.
struct CountExclusions {
  let sentence: FigureSentence
  let phrases: [CountPhrase]

  /// What became of a phrase's people, of all that the sentence's phrases were given; nil where the counted, the verb's subject or a list
  /// behind a colon contradict it.
  func kind(_ index: Int, of kinds: [Figure.Kind?]) -> Figure.Kind? {
    let phrase = phrases[index]
    switch kinds[index] {
    // "43 survivors, and 19 people remain missing"
    case .killed, .missing, .injured: return isOfSurvivors(phrase) || isListed(index, kinds) ? nil : kinds[index]
    // "captured 64 soldiers": no arrest.
    case .arrested: return isCaptured(phrase) ? .held : isTakingPlace(phrase) ? nil : kinds[index]
    // "Two gunmen fled the town"
    case .displaced: return isOfAttackers(phrase) ? nil : kinds[index]
    case .aboard: return isCarriedByPeople(phrase) ? nil : kinds[index]
    default: return kinds[index]
    }
  }

  /// Survivors of whom the clause says no more; "three survivors died of burns" counts the dead.
  private func isOfSurvivors(_ phrase: CountPhrase) -> Bool {
    let next = phrase.span.upperBound
    return phrase.head.map { sentence.text.isWord($0, in: sentence.vocabulary.survivors) } ?? false
      && (!sentence.isWord(next) || sentence.isIn(next, .conjunction))
  }

  /// "Two are still missing: a beekeeper and her grandson": a person behind the colon is one of those counted before it.
  private func isListed(_ index: Int, _ kinds: [Figure.Kind?]) -> Bool {
    let phrase = phrases[index]
    let before = Range.span(sentence.tokens.lowerBound, phrase.span.lowerBound)
    guard phrase.form == .single,
      let colon = before.last(where: { sentence.isMark($0, ":") && !sentence.isNumber($0 + 1) && !sentence.isTime($0) }
      ),
      !Range.span(colon, phrase.span.lowerBound).contains(where: { sentence.isMark($0, ";") })
    else { return false }
    return phrases.indices.contains { other in
      phrases[other].span.upperBound <= colon && phrases[other].form == .number && phrases[other].value > 1
        && kinds[other] == kinds[index]
    }
  }

  /// "Captured seven soldiers", "killed 40 soldiers and captured 12", "64 captured soldiers": by the other side, not by the police.
  private func isCaptured(_ phrase: CountPhrase) -> Bool {
    let before = phrase.span.lowerBound - 1
    if let head = phrase.head {
      return sentence.isIn(head, .authority) && (isCapturing(before) || phrase.span.contains(where: isCapturing))
        && !sentence.isIn(before - 1, .authority)
    }
    guard isCapturing(before), sentence.isIn(before - 1, .conjunction) else { return false }
    let earlier = phrases.last { $0.span.upperBound <= before - 1 }
    return earlier?.head.map { sentence.isIn($0, .authority) } ?? false
  }

  private func isOfAttackers(_ phrase: CountPhrase) -> Bool {
    phrase.head.map { sentence.isIn($0, [.attacker, .suspect, .captor]) } ?? false
  }

  /// How far behind a meeting its verb may stand.
  private static let verbReach = 8

  /// "A vigil was to be held in the park": what no list knows as a person takes place.
  private func isTakingPlace(_ phrase: CountPhrase) -> Bool {
    let behind = Range.span(phrase.span.upperBound, phrase.span.upperBound + CountExclusions.verbReach)
    return phrase.isUnknownSingle && behind.contains { sentence.isIn($0, .holding) }
  }

  private func isCapturing(_ at: Int) -> Bool { sentence.text.isWord(at, in: sentence.vocabulary.capturing) }

  /// "Elders who carried five patients to the road": nobody rides with them.
  private func isCarriedByPeople(_ phrase: CountPhrase) -> Bool {
    let verb = phrase.span.lowerBound - 1
    return sentence.isIn(verb, .carrying)
      && sentence.text.isWord(verb - 1, in: sentence.vocabulary.personalRelatives)
  }
}
