import Text

/// Who says what a sentence reports: the words before a verb of saying, or behind "according to". A pronoun stands for the speaker
/// named last in the same paragraph.
struct AttributionReader {
  /// A speaker, with the words that name the speaker and say that he speaks.
  struct Attribution {
    /// Nil where nobody is named: "two of them said".
    let speaker: String?
    let words: Range<Int>
    /// Whether a participle ascribes to him only the noun before it: "the 318 deaths announced by the administration".
    var isOfNoun = false
  }

  let text: Tokenization
  let vocabulary: StatementVocabulary
  let plurals: WordEndings
  /// Whether a token belongs to an expression of time.
  let isTime: (Int) -> Bool
  private var last: (speaker: String, block: Int)?

  init(
    text: Tokenization, vocabulary: StatementVocabulary, plurals: WordEndings, isTime: @escaping (Int) -> Bool
  ) {
    self.text = text
    self.vocabulary = vocabulary
    self.plurals = plurals
    self.isTime = isTime
  }

  /// Who says what a sentence of the paragraph `block` reports, each with the words that say so, in order; sentences must be asked in order.
  mutating func attributions(in sentence: Range<Int>, block: Int) -> [Attribution] {
    var found: [Attribution] = []
    for at in sentence where says(at, sentence) && !isPassive(at, sentence) && !isNegated(at) {
      let isAttribution = isIn(at, vocabulary.speech.attribution)
      let isOfNoun = !isAttribution && hasAgent(at, sentence)
      let start = found.last.map { $0.words.upperBound } ?? sentence.lowerBound
      let clause = Range.span(start, sentence.upperBound)
      guard
        let span = isAttribution
          ? behind(at, sentence)
          : isOfNoun
            ? agent(behind: at + 1, sentence)
            : before(at, clause) ?? (vocabulary.speech.speakerMayFollow ? behind(at, sentence) : nil)
      else { continue }
      let words = min(at, span.lowerBound)..<max(at + 1, span.upperBound)
      if span.count == 1, isIn(span.lowerBound, vocabulary.pronouns) {
        let named = found.last { $0.speaker != nil }?.speaker ?? last.flatMap { $0.block == block ? $0.speaker : nil }
        if let named { found.append(Attribution(speaker: named, words: words)) }
        continue
      }
      let speaker = text(of: span)
      guard speaker.utf8.count >= 3 else { continue }
      guard namesSpeaker(span) else {
        found.append(Attribution(speaker: nil, words: words))
        continue
      }
      if !isOfNoun, !found.contains(where: { $0.speaker != nil && !$0.isOfNoun }) {
        last = (speaker, block)
      }
      found.append(Attribution(speaker: speaker, words: words, isOfNoun: isOfNoun))
    }
    return found
  }

  /// "One of them", "other reports": nobody is named.
  private func namesSpeaker(_ span: Range<Int>) -> Bool {
    // "Always said", "the said", "she wept and said": no name ends so.
    let none: FigureWordClass = [.adverb, .determiner, .preposition, .passive, .perfect, .modal, .verb]
    guard let end = span.last, !isIn(end, vocabulary.speech.nouns), !isOf(end, none) || text.tokens[end].isCapitalised
    else {
      return false
    }
    // "A siren beside the quay", and not "the alarm company".
    let head = span.first { isOf($0 + 1, .preposition) } ?? end
    return !isIn(head, vocabulary.speech.devices) && !span.contains { isOf($0, .them) }
  }

  /// "The 318 deaths announced by the administration": who speaks stands behind, where the verb stands behind a number or what it counts.
  private func hasAgent(_ at: Int, _ sentence: Range<Int>) -> Bool {
    guard !vocabulary.figures.order.verbStandsLast, sentence.contains(at + 1), sentence.contains(at - 1) else {
      return false
    }
    let noun: FigureWordClass = [.events, .event, .toll, .number, .persons]
    return isOf(at + 1, .agent) && (text.tokens[at - 1].kind == .number && !isTime(at - 1) || isOf(at - 1, noun))
  }

  /// The words behind "by", up to a mark, a time or a verb.
  private func agent(behind mark: Int, _ sentence: Range<Int>) -> Range<Int>? {
    let verbs: FigureWordClass = [
      .passive, .perfect, .modal, .verb, .deed, .fate, .relative, .conjunction, .preposition,
    ]
    let reach = Range.span(mark + 1, min(mark + 9, sentence.upperBound))
    let end = reach.first { text.tokens[$0].kind == .mark || isTime($0) || isOf($0, verbs) } ?? reach.upperBound
    return reach.lowerBound < end ? reach.lowerBound..<end : nil
  }

  private func isOf(_ at: Int, _ classes: FigureWordClass) -> Bool {
    vocabulary.figures.lists(at, of: text, as: classes)
  }

  /// A verb of saying, or one that gives a number: "the ministry puts it at 19".
  private func says(_ at: Int, _ sentence: Range<Int>) -> Bool {
    // "The club loves to report"
    guard !isOf(at - 1, .to) || isIn(at, vocabulary.speech.attribution) else { return false }
    return isIn(at, vocabulary.speech.verbs) || isIn(at, vocabulary.speech.giving) && givesNumber(at, sentence)
  }

  /// Words between "puts" and its number: "put the number of the dead at at least 19".
  private static let givingReach = 7

  private func givesNumber(_ at: Int, _ sentence: Range<Int>) -> Bool {
    let counted: FigureWordClass = [.toll, .number, .pronoun, .events, .state, .deed]
    return Range.span(at + 2, min(at + 1 + AttributionReader.givingReach, sentence.upperBound)).contains { mark in
      isIn(mark, vocabulary.speech.givingMarks) && (at + 1..<mark).contains { isOf($0, counted) }
        && Range.span(mark + 1, min(mark + 5, sentence.upperBound)).contains {
          text.tokens[$0].kind == .number && !isTime($0)
        }
    }
  }

  private func isIn(_ at: Int, _ set: WordSet) -> Bool { text.isWord(at, in: set) }

  /// "The army has not explained": nobody speaks.
  private func isNegated(_ at: Int) -> Bool {
    [at - 1, at - 2].contains { isIn($0, vocabulary.telling.negations) } && !isIn(at, vocabulary.telling.negations)
  }

  /// "were reported", "reports": no speaker stands before.
  private func isPassive(_ at: Int, _ sentence: Range<Int>) -> Bool {
    guard at > sentence.lowerBound else {
      return !vocabulary.speech.speakerMayFollow && !isIn(at, vocabulary.speech.attribution)
    }
    return isIn(at - 1, vocabulary.speech.passive)
      || isIn(at, vocabulary.speech.nouns) && !isIn(at, vocabulary.speech.claims)
        && text.tokens[at - 1].kind == .word && text.tokens[at - 1].shape == .lower && !endsPlural(at - 1)
  }

  /// "sources counted": a plural in lower case before an ambiguous form is its subject.
  private func endsPlural(_ at: Int) -> Bool { text.ends(at, in: plurals, atLeast: 2) }

  /// "according to officials in Quetta"
  private func behind(_ at: Int, _ sentence: Range<Int>) -> Range<Int>? {
    var start = at + 1
    // "Anunció ayer el gobernador": the day may stand between.
    while start < sentence.upperBound, start < at + 4, isTime(start) || isIn(start, vocabulary.speech.notSpeakers) {
      start += 1
    }
    let reach = start..<max(start, min(at + 10, sentence.upperBound))
    var end = reach.first { text.tokens[$0].kind == .mark } ?? min(at + 8, sentence.upperBound)
    if vocabulary.speech.speakerMayFollow {
      let limit = Range.span(start, end).first {
        isTime($0) || isIn($0, vocabulary.speech.notSpeakers) || isIn($0, vocabulary.telling.lookingBack)
      }
      end = limit ?? end
    }
    // "according to the sources makes it hard": what comes before a pronoun is a verb, and no part of the speaker.
    if let pronoun = (start..<max(start, end)).first(where: { isIn($0, vocabulary.pronouns) }), pronoun > start {
      end = pronoun - 1
    }
    return start < end ? start..<end : nil
  }

  /// The words back to a mark, a time or a conjunction, at most eight, without auxiliaries at either end.
  private func before(_ at: Int, _ sentence: Range<Int>) -> Range<Int>? {
    var end = agentMark(at, sentence) ?? at
    while end > sentence.lowerBound, isIn(end - 1, vocabulary.speech.notSpeakers) { end -= 1 }
    var start = end
    while start > sentence.lowerBound, end - start < 9 {
      let token = text.tokens[start - 1]
      if token.kind == .mark, !token.isMark("-"), !token.isMark("."), token.key != Tokenization.possessive { break }
      if isTime(start - 1) || isIn(start - 1, vocabulary.telling.lookingBack) { break }
      start -= 1
    }
    if let antecedent = antecedent(ofClauseBehind: start - 1, sentence) {
      (start, end) = antecedent
    } else if isOf(at - 1, .conjunction), (start..<at).contains(where: { isOf($0, .perfect) || isOf($0, .passive) }) {
      // "He denied that shots had been fired and said": whoever said so stands before another verb.
      return nil
    }
    start = clauseStart(start..<end)
    while start < end, isIn(start, vocabulary.speech.notSpeakers) { start += 1 }
    guard start < end, end - start <= 8, text.tokens[start].kind == .word else { return nil }
    return start..<end
  }

  /// "⟨Two porters⟩ who carried the wounded said": the verb behind the clause has its subject before it.
  private func antecedent(ofClauseBehind relative: Int, _ sentence: Range<Int>) -> (start: Int, end: Int)? {
    guard relative > sentence.lowerBound, text.isWord(relative, in: vocabulary.figures.personalRelatives) else {
      return nil
    }
    let end = text.isMark(relative - 1, ",") ? relative - 1 : relative
    let reach = Range.span(max(sentence.lowerBound, end - AttributionReader.speakerReach), end)
    let start = reach.last { text.tokens[$0].kind == .mark && !text.isMark($0, "-") || isTime($0) }.map { $0 + 1 }
    return (start ?? reach.lowerBound, end)
  }

  /// Words of a speaker.
  private static let speakerReach = 8

  /// "نے" behind the speaker, past what else stands before the verb: "ترجمان نے بدھ کو پریس کانفرنس میں کہا".
  private func agentMark(_ at: Int, _ sentence: Range<Int>) -> Int? {
    guard vocabulary.figures.order.verbStandsLast else { return nil }
    return Range.span(max(sentence.lowerBound, at - 12), at).last {
      text.token($0).map { $0.kind == .word && vocabulary.figures.word($0.key).classes.contains(.agent) } ?? false
    }
  }

  /// Where the speaker's own clause begins: "nine were killed and residents said" has its speaker behind "and".
  private func clauseStart(_ span: Range<Int>) -> Int {
    let joint = span.last { at in
      isIn(at, vocabulary.telling.coordinators)
        && (span.lowerBound..<at).contains {
          text.tokens[$0].kind == .number || isIn($0, vocabulary.speech.passive)
            || isIn($0, vocabulary.telling.happening)
            || isIn($0, vocabulary.speech.verbs)
        }
    }
    return joint.map { $0 + 1 } ?? span.lowerBound
  }

  private func text(of span: Range<Int>) -> String {
    String(
      decoding: text.text[Int(text.tokens[span.lowerBound].start)..<Int(text.tokens[span.upperBound - 1].end)],
      as: UTF8.self)
  }
}
