package import DatelineModel
package import LanguagePacks

extension Annotator {
  /// What of a text was not read because of its language, and where its words contradict what the page says of it.
  package func languageFindings(_ language: LanguageChoice, _ article: Article) -> [Diagnostic] {
    guard !article.text.isEmpty else { return [] }
    var findings: [Diagnostic] = []
    if let declared = article.language?.value, let told = language.told, let tag = LanguageTag.language(of: declared),
      tag != told
    {
      findings.append(
        Diagnostic(
          .languageDeclared,
          "The page says that it is in \"\(declared)\", its words are \"\(told)\"; it is read as \"\(language.code)\".")
      )
    }
    if language.pack == nil {
      findings.append(
        Diagnostic(
          .languageUncovered,
          "The text is in \"\(language.code)\"; expressions of time are read in \(LanguagePack.all.map(\.code).joined(separator: ", ")). Its places and whole dates in figures or with a month's name are read; all other times, figures and speakers are not."
        ))
    } else if language.pack?.statements == nil {
      findings.append(
        Diagnostic(
          .languageStatements,
          "The text is in \"\(language.code)\"; its days and places are read; its figures, speakers and kinds of event are not."
        ))
    }
    return findings
  }
}
