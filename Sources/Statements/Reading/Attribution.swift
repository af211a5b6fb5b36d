import Text

/// Who says what a sentence reports: the words before a verb of saying, or behind "according to". A pronoun stands for the speaker
/// named last in the same paragraph.
struct AttributionReader {
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

  /// The speaker of a sentence in the paragraph `block`; sentences must be asked in order.
  mutating func speaker(of sentence: Range<Int>, block: Int) -> String? {
    for at in sentence where isIn(at, vocabulary.speech.verbs) && !isPassive(at, sentence) && !isNegated(at) {
      let isAttribution = isIn(at, vocabulary.speech.attribution)
      guard
        let span = isAttribution
          ? behind(at, sentence)
          : before(at, sentence) ?? (vocabulary.speech.speakerMayFollow ? behind(at, sentence) : nil)
      else { continue }
      if span.count == 1, isIn(span.lowerBound, vocabulary.pronouns) {
        if let last, last.block == block { return last.speaker }
        continue
      }
      let speaker = words(span)
      guard speaker.utf8.count >= 3 else { continue }
      last = (speaker, block)
      return speaker
    }
    return nil
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
    while start < end, isIn(start, vocabulary.speech.notSpeakers) { start += 1 }
    guard start < end, end - start <= 8, text.tokens[start].kind == .word else { return nil }
    return start..<end
  }

  /// "نے" behind the speaker, past what else stands before the verb: "ترجمان نے بدھ کو پریس کانفرنس میں کہا".
  private func agentMark(_ at: Int, _ sentence: Range<Int>) -> Int? {
    guard vocabulary.figures.order.verbStandsLast else { return nil }
    return Range.span(max(sentence.lowerBound, at - 12), at).last {
      text.token($0).map { $0.kind == .word && vocabulary.figures.word($0.key).classes.contains(.agent) } ?? false
    }
  }

  private func words(_ span: Range<Int>) -> String {
    String(
      decoding: text.text[Int(text.tokens[span.lowerBound].start)..<Int(text.tokens[span.upperBound - 1].end)],
      as: UTF8.self)
  }
}
