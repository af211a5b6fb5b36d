import DatelineModel
import TemporalExpressions
import Text
import Toponyms

/// What a sentence's words show of its tense and mood: past or future, event or state, said, unreal.
struct SentenceTelling {
  let text: Tokenization
  let matcher: TimexMatcher
  let vocabulary: StatementVocabulary

  private func isIn(_ at: Int, _ set: WordSet) -> Bool { text.isWord(at, in: set) }

  func namesHappening(_ sentence: Range<Int>) -> Bool { sentence.contains { isIn($0, vocabulary.telling.happening) } }

  /// Whether what the sentence states first is denied: "and no oil was spilled" behind another verb says nothing of that one.
  func isNegated(_ sentence: Range<Int>) -> Bool {
    sentence.contains { at in
      guard isIn(at, vocabulary.telling.negations) else { return false }
      guard let joint = Range.span(sentence.lowerBound, at).last(where: { isIn($0, vocabulary.telling.joints) }) else {
        return true
      }
      return !Range.span(sentence.lowerBound, joint).contains(where: matcher.isPastVerb)
    }
  }

  /// "has long been": a state or a habit.
  func isBackground(_ sentence: Range<Int>) -> Bool { sentence.contains { isIn($0, vocabulary.telling.background) } }

  /// "has long struggled", "have always been": what began before and goes on.
  func isHabit(_ sentence: Range<Int>) -> Bool {
    sentence.contains { isIn($0, vocabulary.telling.perfect) && isIn($0 + 1, vocabulary.telling.background) }
  }

  /// Numbers of victims refer to the past, unless the words say otherwise.
  func isPast(_ sentence: Range<Int>, _ figures: [Figure]) -> Bool {
    isPastTense(sentence) || !figures.isEmpty && !isFutureTense(sentence)
  }

  /// "would have run out": it did not happen.
  func isUnreal(_ sentence: Range<Int>) -> Bool {
    sentence.contains { vocabulary.telling.unreal.matches(text, at: $0, before: sentence.upperBound) }
  }

  /// "It is worth mentioning that", "earlier", "last year": the sentence leaves the story for what was before.
  func isLookBack(_ sentence: Range<Int>) -> Bool {
    sentence.prefix(SentenceTelling.opening).contains {
      vocabulary.telling.lookBacks.matches(text, at: $0, before: sentence.upperBound)
    }
  }

  /// "They were", "the group was picked up", "the boys" behind "ten boys": it opens with those whom another sentence speaks of.
  func opens(_ sentence: Range<Int>, withThoseOf other: Range<Int>) -> Bool {
    guard let first = sentence.first else { return false }
    if isIn(first, vocabulary.pronouns) { return true }
    guard isIn(first, vocabulary.telling.definite), sentence.contains(first + 1) else { return false }
    if vocabulary.figures.lists(first + 1, of: text, as: [.collective, .group]) { return true }
    let noun = matcher.stem(first + 1)
    return other.contains { text.tokens[$0].kind == .word && matcher.stem($0) == noun }
  }

  /// "It sank at seven", and not "he was attacked": what was named before, and no person.
  func speaksOfThing(_ sentence: Range<Int>) -> Bool {
    sentence.first.map { isIn($0, vocabulary.telling.neuter) } ?? false
  }

  /// "Since then five have escaped": what happened in a time without a day.
  func tellsOfTimeSince(_ sentence: Range<Int>) -> Bool {
    sentence.prefix(2).contains { vocabulary.telling.sinceThen.matches(text, at: $0, before: sentence.upperBound) }
  }

  /// Words of a sentence that may say that it looks back.
  private static let opening = 7

  /// "announced", "told the court": saying that is news in itself.
  func isSpeechAct(_ sentence: Range<Int>) -> Bool {
    sentence.contains { at in
      isIn(at, vocabulary.speech.acts)
        || isIn(at, vocabulary.speech.verbs)
          && Range.span(at + 1, min(at + 4, sentence.upperBound)).contains { isIn($0, vocabulary.speech.audiences) }
    }
  }

  /// "announced that services would be suspended", "is to be held": some of it lies ahead.
  func hasPlan(_ sentence: Range<Int>) -> Bool {
    sentence.contains { matcher.isIn($0, LexemeClass.futureVerb.mask | LexemeClass.expectation.mask) }
  }

  private func isFutureTense(_ sentence: Range<Int>) -> Bool {
    sentence.contains { matcher.isIn($0, LexemeClass.futureVerb.mask) }
  }

  /// What is worth a line of its own when the day has to be inferred: a number, or a place where it happened; no direct speech.
  func isWorthALine(_ found: FoundSentence) -> Bool {
    if text.opensQuotation(found.sentence.lowerBound) { return false }
    return !found.figures.isEmpty || found.places.contains { [.scene, .origin, .destination].contains($0.role) }
      || found.sentence.contains { isIn($0, vocabulary.speech.claims) }
  }

  /// Stretches between quotation marks: a date inside a quotation dates what the speaker says, not the sentence.
  func quotations(_ sentence: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var open: Int?
    for at in sentence {
      if let start = open, text.closesQuotation(at, openedAt: start) {
        found.append(start..<at)
        open = nil
      } else if text.opensQuotation(at), open == nil || text.isMark(at, "“") {
        open = at
      }
    }
    if let start = open { found.append(start..<sentence.upperBound) }
    return found
  }

  /// "…, a security source confirmed on Wednesday": the nearest verb to the left, within six words, is one of saying.
  func isOfSaying(_ timex: Timex, _ sentence: Range<Int>) -> Bool {
    var at = timex.tokens.lowerBound - 1
    var steps = 0
    while at >= sentence.lowerBound, steps < 6 {
      let token = text.tokens[at]
      if token.kind == .mark, !token.isMark("-"), token.key != Tokenization.possessive { return false }
      if isIn(at, vocabulary.speech.verbs) || steps <= 1 && isIn(at, vocabulary.speech.showing) { return true }
      if isIn(at, vocabulary.telling.happening) { return false }
      at -= 1
      steps += 1
    }
    // "declared three days of national mourning on Sunday": an act of saying has an object that may be longer.
    while at >= sentence.lowerBound, steps < SentenceTelling.actReach, text.tokens[at].kind != .mark,
      !isIn(at, vocabulary.telling.happening)
    {
      if isIn(at, vocabulary.speech.acts) { return true }
      if matcher.isPastVerb(at) || isIn(at, vocabulary.speech.verbs) { break }
      at -= 1
      steps += 1
    }
    // "On Wednesday, officials said …", "Police on Monday said": saying right behind, nothing happening between.
    at = timex.tokens.upperBound
    steps = 0
    let opens = timex.tokens.lowerBound <= sentence.lowerBound + 1
    while at < sentence.upperBound, steps < 5 {
      // "a raid on Wednesday, a security source said on Friday": behind the comma somebody speaks on another day.
      if text.tokens[at].kind == .mark, !opens { return false }
      // "On Sunday evening the government declared a state of alert": an act of its own.
      if opens, isIn(at, vocabulary.speech.acts) { return true }
      if isIn(at, vocabulary.speech.verbs) { return steps <= 1 || timex.tokens.lowerBound > sentence.lowerBound + 1 }
      if isIn(at, vocabulary.telling.happening) { return false }
      at += 1
      steps += 1
    }
    return false
  }

  /// How far before its day an act of saying may stand.
  private static let actReach = 12

  /// "Tuesday's attack": the date names the happening.
  func isPossessive(_ timex: Timex) -> Bool { text.token(timex.tokens.upperBound)?.key == Tokenization.possessive }

  /// "Silver ⟨taken from a chapel two weeks ago⟩ has been found": the date of a participle in the subject, right before the verb.
  func isInSubject(_ timex: Timex, _ sentence: Range<Int>) -> Bool {
    guard isAuxiliary(timex.tokens.upperBound), timex.tokens.lowerBound > sentence.lowerBound + 2 else { return false }
    let subject = Range.span(sentence.lowerBound, timex.tokens.lowerBound)
    guard !subject.contains(where: { isAuxiliary($0) || text.isDivision($0) || isIn($0, vocabulary.speech.verbs) })
    else {
      return false
    }
    return subject.dropFirst().count { matcher.isPastVerb($0) || isIn($0, vocabulary.telling.pastParticiples) } == 1
  }

  /// "has", "had", "was": what a participle of the main clause stands behind.
  private func isAuxiliary(_ at: Int) -> Bool {
    isIn(at, vocabulary.telling.perfect) || isIn(at, vocabulary.telling.pluperfect)
      || isIn(at, vocabulary.speech.passive)
  }

  /// "since Tuesday", "the deadliest since the July 2006 war", "compared with a year ago": the date is only compared with.
  func isCompared(_ timex: Timex) -> Bool {
    // "since Tuesday", "since the storm of 2010": only plain words between.
    for before in stride(from: timex.tokens.lowerBound - 1, through: timex.tokens.lowerBound - 5, by: -1) {
      guard let token = text.token(before), token.kind == .word, !matcher.isPastVerb(before) else { return false }
      if isIn(before, vocabulary.telling.since) { return true }
    }
    return false
  }

  /// Fewer tokens than this are a line such as "Updated March 3, 2015", no sentence; what has no date needs more of them.
  private static let wordsOfDatedDeed = 7
  private static let wordsOfDeed = 9

  /// A verb in the past that is more than "was" or "had".
  func tellsDeed(_ sentence: Range<Int>, isDated: Bool = false) -> Bool {
    sentence.count >= (isDated ? SentenceTelling.wordsOfDatedDeed : SentenceTelling.wordsOfDeed)
      && sentence.contains(where: isDeed)
  }

  /// A verb in the past that tells of a deed: not "was", "had" or "said".
  func isDeed(_ at: Int) -> Bool {
    !isIn(at, vocabulary.speech.passive) && !isIn(at, vocabulary.speech.verbs) && !isIn(at, vocabulary.telling.stative)
      && matcher.isPastVerb(at)
  }

  /// Whether it begins with somebody's words, or asks.
  func isQuotedOrAsked(_ sentence: Range<Int>) -> Bool {
    text.opensQuotation(sentence.lowerBound)
      || isQuestion(sentence)
  }

  /// Whether it asks: nothing is stated.
  func isQuestion(_ sentence: Range<Int>) -> Bool {
    ["?", "؟"].contains { text.isMark(sentence.upperBound - 1, $0) }
  }

  /// "had been suspended": the first verb with a tense tells of what was before.
  func isPluperfect(_ sentence: Range<Int>) -> Bool {
    let first = sentence.first {
      isIn($0, vocabulary.telling.pluperfect) || isIn($0, vocabulary.telling.perfect)
        || matcher.isIn($0, LexemeClass.pastVerb.mask | LexemeClass.futureVerb.mask)
    }
    return first.map { isIn($0, vocabulary.telling.pluperfect) } ?? false
  }

  /// "It asserted that 90 men had been killed": a verb in the past before "that" puts what follows one step further back.
  func isReported(_ sentence: Range<Int>) -> Bool {
    sentence.dropFirst().contains { at in
      matcher.isPastVerb(at - 1) && vocabulary.figures.lists(at, of: text, as: .relative)
    }
  }

  /// Whether a verb stands in the perfect: "have been arrested".
  func isInPerfect(_ sentence: Range<Int>) -> Bool { sentence.contains { isPerfect($0, sentence.upperBound) } }

  /// "has agreed", "announced", "says that it will": told as news, not as a state, a question or somebody's words.
  func isNews(_ sentence: Range<Int>) -> Bool {
    guard !isQuotedOrAsked(sentence) else { return false }
    return tellsDeed(sentence) || isInPerfect(sentence)
      || sentence.contains { isIn($0, vocabulary.speech.acts) || isIn($0, vocabulary.speech.verbs) }
  }

  /// "has agreed", "have since been freed": an auxiliary of the perfect and, within three words, a participle.
  private func isPerfect(_ at: Int, _ end: Int) -> Bool {
    isIn(at, vocabulary.telling.perfect)
      && Range.span(at + 1, min(at + 4, end)).contains {
        matcher.isPastVerb($0) || isIn($0, vocabulary.telling.pastParticiples)
      }
  }

  /// Whether the first verb with a tense is in the past tense.
  func isPastTense(_ sentence: Range<Int>) -> Bool {
    for at in sentence {
      if matcher.isIn(at, LexemeClass.futureVerb.mask), !matcher.isIn(at - 1, LexemeClass.pastVerb.mask) {
        return false
      }
      if matcher.isPastVerb(at) { return true }
    }
    return false
  }
}
