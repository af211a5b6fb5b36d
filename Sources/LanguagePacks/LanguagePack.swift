package import Statements
package import TemporalExpressions
package import Text
package import Toponyms

/// All that dateline knows of a language: every word and ending that an engine asks for. One folder a language.
///
/// What tells the language from others is there at once. Its words and rules are made when an engine first asks for them, so that a run over
/// texts of one language does not compile the grammars of the others: a language keeps them in a `static let`.
package struct LanguagePack: Sendable {
  /// BCP 47 tag: "en".
  package let code: String
  /// How it writes: abbreviations, elisions, ordinals.
  package let orthography: Orthography
  /// What distinguishes a text of this language from others.
  package let evidence: Evidence
  private let grammar: @Sendable () -> TemporalGrammar
  private let cues: @Sendable () -> PlaceCues?
  private let vocabulary: @Sendable () -> StatementVocabulary?

  package init(
    code: String, orthography: Orthography = Orthography(), evidence: Evidence,
    time: @autoclosure @escaping @Sendable () -> TemporalGrammar,
    places: @autoclosure @escaping @Sendable () -> PlaceCues? = nil,
    statements: @autoclosure @escaping @Sendable () -> StatementVocabulary? = nil
  ) {
    self.code = code
    self.orthography = orthography
    self.evidence = evidence
    grammar = time
    cues = places
    vocabulary = statements
  }

  /// The expressions of time.
  package var time: TemporalGrammar { grammar() }
  /// The words round place names; nil where the places of the language's texts are read with the fallback's.
  package var places: PlaceCues? { cues() }
  /// The words of statements; nil where sentences are told by their days and places alone, and a finding says so.
  package var statements: StatementVocabulary? { vocabulary() }

  /// All languages.
  package static let all: [LanguagePack] = [
    .english, .french, .german, .portuguese, .spanish, .urdu, .arabic,
  ]

  /// The pack of a language by its code; nil where it has none.
  package static func of(_ code: String) -> LanguagePack? { all.first { $0.code == code } }

  /// The language that is supposed where nothing is known, and whose cues of places stand in for those that another language lacks.
  package static let fallback = LanguagePack.english

  /// The words round place names for languages that have none of their own.
  package static let fallbackPlaces: PlaceCues = {
    guard let places = fallback.places else { preconditionFailure("the fallback has words for places") }
    return places
  }()

  /// The words of statements for texts whose language nothing tells.
  package static let fallbackStatements: StatementVocabulary = {
    guard let statements = fallback.statements else { preconditionFailure("the fallback has words for statements") }
    return statements
  }()

  /// What distinguishes a text of a language from others: small words, or letters that related scripts do not have.
  package struct Evidence: Sendable {
    /// Frequent words of at most eight bytes.
    let words: [UInt64]
    /// Two-byte letters in UTF-8, each as one number.
    let letters: Set<UInt16>

    /// `words` are divided by spaces; `letters` stand one behind the other.
    package init(words: String = "", letters: String = "") {
      // Words of up to eight bytes, each in one number.
      self.words = words.split(separator: " ").map { $0.utf8.reduce(0) { $0 << 8 | UInt64($1) } }
      self.letters = Set(
        letters.unicodeScalars.compactMap { scalar in
          let bytes = Array(String(scalar).utf8)
          return bytes.count == 2 ? UInt16(bytes[0]) << 8 | UInt16(bytes[1]) : nil
        })
    }
  }
}
