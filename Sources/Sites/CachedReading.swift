import DatelineModel
import Pipeline
import StoryFolders

/// Reads the articles of a site side by side, those that did not change from the cache.
struct CachedReading: Sendable {
  let cache: ArticleCache?

  /// What one story reads: the files that its settings choose, as `dateline report` reads them.
  struct Batch: Sendable {
    let items: [InputFiles.Item]
    let facts: [String: SourceFacts]
    /// The site's folder; an article's id is its path inside it, so that nothing on a page shows where the site lies.
    let inside: String
    let options: StoryOptions
    let annotator: Annotator
  }

  /// An article with the number of its batch and the name under which it is kept.
  struct Reading: Sendable {
    let batch: Int
    let article: AnnotatedArticle
    var cacheName: String?
    var wasKept = false
  }

  func read(_ batches: [Batch], progress: (Int, Int) -> Void) async throws -> [Reading] {
    var done: [Reading] = []
    let cache = cache
    // A web archive is one file, and any number of pages.
    let files = batches.reduce(0) { $0 + $1.items.count }
    let inputs = batches.enumerated().lazy.flatMap { number, batch in
      IteratorSequence(DocumentInputs(batch.items)).lazy.map { (number, batch, $0) }
    }
    try await OrderedTasks.run(inputs.makeIterator(), width: OrderedTasks.width) { number, batch, input in
      CachedReading.read(input, batch, number, cache)
    } each: { reading in
      done.append(reading)
      progress(done.count, max(files, done.count))
    }
    return done
  }

  private static func read(_ input: DocumentInput, _ batch: Batch, _ number: Int, _ cache: ArticleCache?) -> Reading {
    switch input.document(charset: batch.options.charset, facts: batch.facts, holding: batch.options.limits.page) {
    case .unreadable(let id, let found):
      let finding = Diagnostic(found.code, found.message.replacing(batch.inside, with: ""))
      return Reading(
        batch: number, article: .unreadable(id: id.replacing(batch.inside, with: ""), finding).found(in: input))
    case .document(var document):
      if document.id.hasPrefix(batch.inside) { document.id.removeFirst(batch.inside.count) }
      guard let cache else { return Reading(batch: number, article: batch.annotator.annotate(document)) }
      let name = cache.name(of: document, batch.options)
      if var kept = cache.article(name, id: document.id) {
        (kept.file, kept.kind) = (document.file, document.kind)
        return Reading(batch: number, article: kept, cacheName: name, wasKept: true)
      }
      let article = batch.annotator.annotate(document)
      cache.keep(article, as: name)
      return Reading(batch: number, article: article, cacheName: name)
    }
  }
}
