import DatelineModel
import Text

/// Finds what a sentence reports by its words.
struct EventCueReader {
  let text: Tokenization
  let vocabulary: StatementVocabulary

  /// A word or phrase that reports an event.
  struct Cue {
    let kind: EventKind
    /// Its first and its last token.
    let at: Int
    let last: Int
    /// Behind "after", "when", "who": not what the main clause reports.
    let isLookedBackOn: Bool
    /// Whether any such word stands before it, even where the main clause names nothing.
    let followsLookBack: Bool
    /// "Charged with murder", "arrested for arson", "two murder charges": what somebody is held to have done, and nothing that the sentence reports.
    let isCharge: Bool
    /// "Saturday's shooting": a day of its own stands before it, and no other day of the sentence is its.
    let hasOwnDay: Bool
  }

  /// All cues of a sentence, in order; a word that belongs to a phrase ("opened fire") or to a date is no cue of its own.
  func cues(in sentence: Range<Int>, isDate: (Int) -> Bool) -> [Cue] {
    var found: [Cue] = []
    var used: Set<Int> = []
    var isLookingBack = false
    var followsLookBack = false
    var isJudged = false
    for at in sentence where !used.contains(at) && !isDate(at) {
      // A clause of its own has an event of its own.
      if text.isMark(at, ",") || text.isMark(at, ";") || text.isWord(at, in: vocabulary.telling.coordinators) {
        isJudged = false
      }
      guard text.tokens[at].kind == .word else { continue }
      // "Five were killed when a bomber struck": what a number counts is not yet what happened.
      if vocabulary.telling.lookingBack.contains(text.tokens[at].key) {
        followsLookBack = true
        isLookingBack = isLookingBack || found.contains { $0.kind != .toll }
      }
      for (kind, phrase) in vocabulary.events.phrases[text.tokens[at].key] ?? [] {
        guard let words = matched(phrase, at, sentence) else { continue }
        used.formUnion(words)
        let last = words[words.count - 1]
        let isAccusation =
          EventCueReader.deeds.contains(kind) && text.isWord(last + 1, in: vocabulary.telling.accusations)
        let isDeed = isJudged && EventCueReader.deeds.contains(kind) || isAccusation
        found.append(
          Cue(
            kind: kind, at: at, last: last, isLookedBackOn: isLookingBack || isDeed,
            followsLookBack: followsLookBack, isCharge: isAccusation || isDeed && isBehindPreposition(at),
            hasOwnDay: text.token(at - 1)?.key == Tokenization.possessive && isDate(at - 2)))
        if EventCueReader.judgements.contains(kind) { isJudged = true }
        break
      }
    }
    return found
  }

  /// What the sentence reports: first what the date belongs to, or, without a date, what the main clause reports first.
  ///
  /// "Five were killed when a bomber struck": the toll yields to what made it. Where the words name nothing, the figures do.
  func kinds(_ found: [Cue], dated: Range<Int>?, figures: [Figure]) -> [EventKind] {
    var kinds: [EventKind] = []
    if let dated, let own = governing(dated, found) { kinds.append(own.kind) }
    for cue in found where !cue.isLookedBackOn && !cue.hasOwnDay && !kinds.contains(cue.kind) { kinds.append(cue.kind) }
    if kinds.first == .toll, let cause = kinds.firstIndex(where: { EventCueReader.causes.contains($0) }) {
      kinds.swapAt(0, cause)
    }
    return kinds.isEmpty ? figures.compactMap { EventCueReader.counted[$0.kind] } : kinds
  }

  /// What is done to those who are held to have done something, and what they may have done.
  static let judgements: Set<EventKind> = [.trial, .arrest]
  static let deeds: Set<EventKind> = [.violence, .robbery, .disaster, .accident, .toll]
  /// What is done to people some time after what is told of them.
  static let aftermath: Set<EventKind> = [.arrest, .trial, .mourning, .inquiry]

  /// "With murder", "of arson": a bare noun; "over the shooting on Friday" is an event of its own.
  private func isBehindPreposition(_ at: Int) -> Bool {
    guard let before = text.token(at - 1), before.kind == .word else { return false }
    let figures = vocabulary.figures
    return !figures.word(before.key).classes.isDisjoint(with: [.preposition, .of, .with, .to])
      && !figures.endsAsGerund(at, text) && !vocabulary.telling.lookingBack.contains(before.key)
  }

  private static let causes: Set<EventKind> = [.violence, .accident, .disaster, .outbreak]

  /// What a number by itself speaks of.
  private static let counted: [Figure.Kind: EventKind] = [
    .killed: .toll, .attackersKilled: .toll, .injured: .toll, .missing: .toll, .rescued: .rescue, .held: .demand,
    .arrested: .arrest, .displaced: .disaster,
  ]

  /// The cue that a date belongs to: the noun right behind it ("the June 20 shooting"), else the nearest to the left in its
  /// clause ("charged with murdering the officer on June 24"), else the nearest to the right, else the nearest at all.
  private func governing(_ dated: Range<Int>, _ found: [Cue]) -> Cue? {
    if !vocabulary.figures.order.adjectivesFollow, [dated.lowerBound - 1, dated.lowerBound].contains(where: isArticle),
      let noun = found.first(where: { (dated.upperBound...(dated.upperBound + 2)).contains($0.at) })
    {
      return noun
    }
    let left = found.filter { $0.last < dated.lowerBound && !$0.isCharge && !$0.hasOwnDay }.max { $0.last < $1.last }
    if let left, !isDivided(left.last..<dated.lowerBound) { return left }
    let right = found.first {
      $0.at >= dated.upperBound && !$0.isCharge && !isOfAnother($0, found) && !isOfOtherDay($0, dated)
    }
    if let right, left == nil || !isDivided(dated.upperBound..<right.at) { return right }
    return left
  }

  /// "On Wednesday two officers involved in Saturday's shooting were arrested": the shooting is Saturday's.
  private func isOfOtherDay(_ cue: Cue, _ dated: Range<Int>) -> Bool { cue.hasOwnDay && cue.at - 1 > dated.upperBound }

  /// "حملے کی مذمت": where what governs stands behind, a cue before "of" and another cue is only what the other is about.
  private func isOfAnother(_ cue: Cue, _ found: [Cue]) -> Bool {
    guard vocabulary.figures.order.verbStandsLast, let of = text.token(cue.last + 1),
      vocabulary.figures.word(of.key).classes.contains(.of)
    else { return false }
    return found.contains { $0.at == cue.last + 2 }
  }

  private func isArticle(_ at: Int) -> Bool {
    at >= 0 && text.tokens[at].kind == .word && vocabulary.telling.definite.contains(text.tokens[at].key)
  }

  private func isDivided(_ range: Range<Int>) -> Bool {
    range.contains { text.isDivision($0) && !isOfList($0) }
  }

  /// "Blankets, food and water": a comma with "and" or "or" close behind it and no other mark between.
  private func isOfList(_ at: Int) -> Bool {
    guard text.isMark(at, ","), !text.isWord(at + 1, in: vocabulary.telling.joints) else { return false }
    let behind = Range.span(at + 2, at + EventCueReader.listReach)
    guard let joint = behind.first(where: { text.isWord($0, in: vocabulary.telling.joints) }) else { return false }
    return Range.span(at + 1, joint).allSatisfy { text.token($0)?.kind == .word || text.isMark($0, ",") }
  }

  /// Tokens behind a comma within which a list ends.
  private static let listReach = 6

  /// The words of a phrase, in order with up to ten words between them: "blew … up", "operation … over".
  private func matched(_ phrase: [UInt64], _ start: Int, _ sentence: Range<Int>) -> [Int]? {
    var words = [start]
    for word in phrase.dropFirst() {
      let at = words[words.count - 1]
      let reach = (at + 1)..<max(at + 1, min(at + 12, sentence.upperBound))
      guard let next = reach.first(where: { text.tokens[$0].kind == .word && text.tokens[$0].key == word }) else {
        return nil
      }
      words.append(next)
    }
    return words
  }
}
