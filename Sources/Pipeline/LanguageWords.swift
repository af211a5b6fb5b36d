import LanguagePacks
package import Statements

/// The words of statements by language, for what many articles are compared by.
package enum LanguageWords {
  package static let statements: [String: StatementVocabulary] = LanguagePack.all.reduce(into: [:]) { words, pack in
    if let own = pack.statements { words[pack.code] = own }
  }

  package static let fallback = LanguagePack.fallbackStatements
}
