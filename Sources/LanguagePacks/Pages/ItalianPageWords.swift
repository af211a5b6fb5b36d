package import ArticleExtraction

extension PageVocabulary {
  /// The words of Italian pages.
  package static let italian = PageVocabulary(
    published: ["pubblicato", "pubblicata"],
    updated: ["aggiorna", "modificato"],
    otherDays: ["accettato", "ricevuto"],
    stopHeadings: ["leggi anche"],
    promotional: ["leggi anche"],
    pointers: ["leggi anche"],
    bylines: ["Di "],
    bylineActions: ["segui"],
    errorLines: ["pagina non trovata"],
    paywallLines: ["già abbonato"])
}
