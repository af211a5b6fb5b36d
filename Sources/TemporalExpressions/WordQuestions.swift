package import Text

/// What a word's ending shows, as the language has it.
extension TimexMatcher {
  /// Whether a word in small letters of four bytes and more is a verb in the past by its ending.
  package func endsAsPast(_ at: Int) -> Bool {
    isLower(at) && tokenization.ends(at, in: grammar.forms.past) && !tokenization.isWord(at, in: grammar.forms.notPast)
  }

  /// Whether a word is a verb in the past, by the grammar's words or by its ending.
  package func isPastVerb(_ at: Int) -> Bool { isIn(at, LexemeClass.pastVerb.mask) || endsAsPast(at) }

  /// Whether a word in small letters is a verb in the future by its ending.
  func endsAsFuture(_ at: Int) -> Bool {
    guard isLower(at) else { return false }
    return tokenization.ends(at, in: grammar.forms.future)
      || tokenization.begins(at, with: grammar.forms.futureOpenings, atLeast: 8)
        && !tokenization.isWord(at, in: grammar.forms.notFuture) && lexemes[at] < 0
  }

  /// Whether a word in small letters of four bytes and more is an adverb by its ending.
  func endsAsAdverb(_ at: Int) -> Bool { isLower(at) && tokenization.ends(at, in: grammar.forms.adverbs) }

  /// Whether a word of four bytes and more is a plural.
  func isPlural(_ at: Int) -> Bool {
    tokenization.ends(at, in: grammar.forms.plurals) || tokenization.isWord(at, in: grammar.forms.irregularPlurals)
  }

  /// "Opens", "runs": a word in small letters that may be a verb of the third person.
  package func endsAsPresent(_ at: Int) -> Bool {
    isLower(at) && tokenization.ends(at, in: grammar.forms.plurals, atLeast: 2)
      && !tokenization.ends(at, in: grammar.forms.notPlurals, atLeast: 2)
  }

  /// "Undecided": a participle that is an adjective by how it begins.
  func beginsAsOpposite(_ at: Int) -> Bool { tokenization.begins(at, with: grammar.forms.negativePrefixes, atLeast: 6) }

  /// The word without its ending, so that "attack", "attacks" and "attacked" are one.
  package func stem(_ at: Int) -> UInt64 { tokenization.stem(at, grammar.forms.stems) }

  /// Endings of plurals.
  package var plurals: WordEndings { grammar.forms.plurals }

  private func isLower(_ at: Int) -> Bool { tokenization.token(at)?.shape == .lower }
}
