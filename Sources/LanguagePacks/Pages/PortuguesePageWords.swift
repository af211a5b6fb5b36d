package import ArticleExtraction

extension PageVocabulary {
  /// The words of Portuguese pages.
  package static let portuguese = PageVocabulary(
    published: ["publicado", "publicada", "postado"],
    updated: ["atualiz", "modificado"],
    otherDays: ["aceito", "recebido"],
    stopHeadings: ["leia também"],
    pointers: ["leia também"],
    bylineActions: ["seguir"])
}
