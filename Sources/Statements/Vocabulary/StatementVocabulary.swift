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

  package init(
    speech: SpeechWords, telling: TellingWords, events: EventVocabulary, particulars: ParticularVocabulary,
    figures: FigureVocabulary, measures: MeasureVocabulary, endings: WordEndings
  ) {
    self.speech = speech
    self.telling = telling
    self.events = events
    self.particulars = particulars
    self.figures = figures
    self.measures = measures
    self.endings = endings
  }

  /// "It happened …", "He said": words that need the sentence before.
  package var pronouns: WordSet { speech.pronouns }

  /// "He", "their", "another": whether a sentence that begins with a word needs the sentence before.
  package func leansBack(_ word: UInt64) -> Bool { pronouns.contains(word) || telling.possessives.contains(word) }
}
