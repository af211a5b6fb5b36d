package import DatelineModel
package import StoryFolders

extension Annotator {
  /// Reads and annotates one input; what cannot be read stands there with why. `facts` are what is known of files, by
  /// their paths; where that is nil, the file that `dateline-fetch` put beside a page is asked.
  package func annotate(_ input: DocumentInput, charset: String? = nil, facts: [String: SourceFacts]? = nil)
    -> AnnotatedArticle
  {
    switch input.document(charset: charset, facts: facts, holding: pageLimit) {
    case .document(let document): annotate(document)
    case .unreadable(let id, let diagnostic): .unreadable(id: id, diagnostic).found(in: input)
    }
  }
}

extension AnnotatedArticle {
  /// The same with the file in which its input was found.
  package func found(in input: DocumentInput) -> AnnotatedArticle {
    var article = self
    article.file = input.file
    article.kind = input.file.map { _ in (input.kind ?? .missing).rawValue }
    return article
  }
}
