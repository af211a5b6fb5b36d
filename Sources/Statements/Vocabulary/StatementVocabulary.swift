import TemporalExpressions
package import Text

/// All that the reading of statements asks of a language, beside its expressions of time.
package struct StatementVocabulary: Sendable {
  package let speech: SpeechWords
  package let telling: TellingWords
  package let events: EventVocabulary
  package let particulars: ParticularVocabulary
  let figures: FigureVocabulary
  let measures: MeasureVocabulary
  /// Endings of nouns and verbs, longer ones first: "attack", "attacks" and "attacked" are one.
  package let endings: WordEndings
  /// How one word is written in several ways, and which small words are written together with the next.
  private let spelling: Spelling
  private let orthography: Orthography

  package init(
    speech: SpeechWords, telling: TellingWords, events: EventVocabulary, particulars: ParticularVocabulary,
    figures: FigureVocabulary, measures: MeasureVocabulary, endings: WordEndings, spelling: Spelling = .plain,
    orthography: Orthography = Orthography()
  ) {
    self.orthography = orthography
    self.speech = speech
    self.telling = telling
    self.events = events
    self.particulars = particulars
    self.figures = figures
    self.measures = measures
    self.endings = endings
    self.spelling = spelling
  }

  /// Whether all nouns have a capital, so that it tells no name.
  package var capitalisesNouns: Bool { figures.order.capitalisesNouns }

  /// "It happened …", "He said": words that need the sentence before.
  package var pronouns: WordSet { speech.pronouns }

  /// A stretch of text cut and read as the language writes.
  package func cut(_ text: String) -> Tokenization { read(Tokenization(Array(text.utf8), orthography)) }

  /// The text as the lists of the vocabulary write its words, with the marks that engines know.
  package func read(_ text: Tokenization) -> Tokenization {
    spelling.withoutClitics(spelling.read(text)) { key in
      figures.knows(key) || events.phrases[key] != nil || telling.happening.contains(key) || speech.verbs.contains(key)
    }.withCommonMarks()
  }

  /// "He", "their", "another", "the other four": whether a sentence that begins with a word needs the sentence before; "this morning" needs nothing, and
  /// whoever speaks of "we" is named behind the quotation.
  package func leansBack(_ sentence: Range<Int>, of text: Tokenization, isDate: (Token) -> Bool) -> Bool {
    guard let first = sentence.first(where: { text.tokens[$0].kind == .word }),
      !sentence.prefix(while: { $0 < first }).contains(where: text.opensQuotation), !isDate(text.tokens[first])
    else { return false }
    let word = text.tokens[first].key
    if pronouns.contains(word) || telling.possessives.contains(word) { return true }
    guard let next = text.token(first + 1) else { return false }
    // "By his latest count 46 homes were lost"
    if telling.possessives.contains(next.key), figures.word(word).classes.contains(.preposition) { return true }
    // "The other four were civilians", "Nine others were hurt".
    guard telling.anaphoric.contains(next.key) else { return false }
    return telling.definite.contains(word) || figures.word(next.key).classes.contains(.general)
  }
}
