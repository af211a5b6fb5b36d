package import ArticleExtraction

extension PageVocabulary {
  /// The words of Dutch pages.
  package static let dutch = PageVocabulary(
    published: ["gepubliceerd", "geplaatst"],
    updated: ["bijgewerkt", "gewijzigd"],
    otherDays: ["geaccepteerd"],
    dates: DateWords(clockLinks: ["om"]),
    stopHeadings: ["lees ook"],
    pointers: ["lees ook"],
    bylines: ["Door "],
    bylineActions: ["volgen"],
    errorLines: ["pagina niet gevonden"])
}
