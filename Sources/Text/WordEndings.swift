import DatelineModel

/// Endings of a language's words, as bytes in UTF-8.
package struct WordEndings: Sendable, ExpressibleByStringLiteral {
  package let all: [[UInt8]]

  /// Endings divided by spaces, in the order in which they are tried.
  package init(_ endings: String) { all = endings.split(separator: " ").map { Array($0.utf8) } }

  package init(stringLiteral value: String) { self.init(value) }
}

/// How the words of a language show their form by their ending.
package struct WordForms: Sendable {
  /// Endings of nouns and verbs, longer ones first; without them words are compared.
  package let stems: WordEndings
  /// Verbs in the past: "ed".
  package let past: WordEndings
  /// Words that end like a verb in the past and are none.
  package let notPast: WordSet
  /// Verbs in the future, where they have an ending: "será", "ouvrira".
  package let future: WordEndings
  /// Openings of verbs in the future: "سي".
  package let futureOpenings: WordEndings
  /// Words that begin like a verb in the future and are none.
  package let notFuture: WordSet
  /// Whether all nouns are written with a capital, so that one behind a number is no name.
  package let capitalisesNouns: Bool
  /// Whether adjectives stand behind their noun: "millones anuales".
  package let adjectivesFollow: Bool
  /// Adverbs: "ly".
  package let adverbs: WordEndings
  /// Adjectives: "ous", "ern".
  package let adjectives: WordEndings
  /// Plurals, and verbs of the third person: "s".
  package let plurals: WordEndings
  /// What ends like a plural and is none: "ss".
  package let notPlurals: WordEndings
  /// Plurals without an ending: "people".
  package let irregularPlurals: WordSet
  /// Openings that turn a word into its opposite: "un".
  package let negativePrefixes: WordEndings

  package init(
    stems: WordEndings = "", past: WordEndings = "", notPast: WordSet = "", future: WordEndings = "",
    futureOpenings: WordEndings = "", notFuture: WordSet = "",
    capitalisesNouns: Bool = false, adjectivesFollow: Bool = false, adverbs: WordEndings = "",
    adjectives: WordEndings = "",
    plurals: WordEndings = "", notPlurals: WordEndings = "", irregularPlurals: WordSet = "",
    negativePrefixes: WordEndings = ""
  ) {
    self.stems = stems
    self.past = past
    self.notPast = notPast
    self.future = future
    self.futureOpenings = futureOpenings
    self.notFuture = notFuture
    self.capitalisesNouns = capitalisesNouns
    self.adjectivesFollow = adjectivesFollow
    self.adverbs = adverbs
    self.adjectives = adjectives
    self.plurals = plurals
    self.notPlurals = notPlurals
    self.irregularPlurals = irregularPlurals
    self.negativePrefixes = negativePrefixes
  }
}

extension Tokenization {
  /// Whether the token is a word of at least `length` bytes that ends so.
  package func ends(_ at: Int, in endings: WordEndings, atLeast length: Int = 4) -> Bool {
    guard let token = token(at), token.kind == .word, token.range.length >= length else { return false }
    let word = text[Int(token.start)..<Int(token.end)]
    return endings.all.contains { $0.count < word.count && word.suffix($0.count).elementsEqual($0) }
  }

  /// Whether the token is a word of at least `length` bytes that begins so.
  package func begins(_ at: Int, with prefixes: WordEndings, atLeast length: Int) -> Bool {
    guard let token = token(at), token.kind == .word, token.range.length >= length else { return false }
    let word = text[Int(token.start)..<Int(token.end)]
    return prefixes.all.contains { word.starts(with: $0) }
  }
}
