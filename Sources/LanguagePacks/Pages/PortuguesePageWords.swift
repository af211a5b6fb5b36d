package import ArticleExtraction

extension PageVocabulary {
  /// The words of Portuguese pages.
  package static let portuguese = PageVocabulary(
    published: ["publicado", "publicada", "postado"],
    updated: ["atualiz", "modificado"],
    otherDays: ["aceito", "recebido"],
    dates: DateWords(clockLinks: ["às"], fillers: ["em"]),
    stopHeadings: ["leia também"],
    pointers: ["leia também"],
    bylineActions: ["seguir"],
    house: [
      .subscriptions: ["assin"],
      .otherStories: ["leia "],
      .sharing: ["compart"],
    ])
}
