package import ArticleExtraction

extension PageVocabulary {
  /// The words of Italian pages.
  package static let italian = PageVocabulary(
    published: ["pubblicato", "pubblicata"],
    updated: ["aggiorna", "modificato"],
    otherDays: ["accettato", "ricevuto"],
    dates: DateWords(clockLinks: ["alle", "ora", "h"]),
    stopHeadings: ["leggi anche"],
    promotional: ["leggi anche"],
    pointers: ["leggi anche"],
    bylines: ["Di "],
    bylineActions: ["segui"],
    errorLines: ["pagina non trovata"],
    errorWords: ["errore"],
    paywallLines: ["già abbonato"],
    house: [
      .subscriptions: ["abbonat"],
      .following: ["seguici"],
      .downloads: ["scaric"],
      .clicks: ["clicca"],
      .otherStories: ["leggi anche"],
      .pictures: [" foto"],
    ])
}
