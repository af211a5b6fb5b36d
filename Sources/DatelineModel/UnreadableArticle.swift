extension AnnotatedArticle {
  /// What stands in for a document that could not be read: its name and why.
  public static func unreadable(id: String, _ diagnostic: Diagnostic) -> AnnotatedArticle {
    var article = Article(id: id, text: [], blocks: [])
    article.diagnostics = [diagnostic]
    return AnnotatedArticle(article: article, digest: nil, timexes: [], toponyms: [], statements: [], stretches: [])
  }
}
