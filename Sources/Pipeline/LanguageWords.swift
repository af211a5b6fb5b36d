import LanguagePacks
package import Statements

/// The words of statements by language, for what many articles are compared by.
package enum LanguageWords {
  /// Those of a language; nil where it has none.
  package static func statements(of language: String) -> StatementVocabulary? {
    LanguagePack.of(language)?.statements
  }

  package static let fallback = LanguagePack.fallbackStatements
}
