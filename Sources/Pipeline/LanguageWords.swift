import LanguagePacks
import Statements

/// The words of statements by language, for what many articles are compared by.
enum LanguageWords {
  static let statements: [String: StatementVocabulary] = LanguagePack.all.reduce(into: [:]) { words, pack in
    if let own = pack.statements { words[pack.code] = own }
  }

  static let fallback = LanguagePack.fallbackStatements
}
