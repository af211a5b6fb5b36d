import ArticleModel
import Gazetteers
import Timelines

/// Reads the articles of a site side by side, those that did not change from the cache.
struct CachedReading: Sendable {
  let gazetteer: Gazetteer
  let cache: ArticleCache?

  /// An article to read.
  struct Request: Sendable {
    let name: String
    let path: String
    let charset: String?
    let settings: Dateline.Settings
    let dateline: Dateline
  }

  /// An article with the name under which it is kept.
  struct Reading: Sendable {
    let article: AnnotatedArticle
    let cacheName: String?
    let wasKept: Bool
  }

  func read(_ requests: [Request], progress: (Int, Int) -> Void) async throws -> [Reading] {
    var done: [Reading] = []
    let cache = cache
    try await OrderedTasks.run(requests.makeIterator(), width: OrderedTasks.width) { request in
      CachedReading.read(request, cache)
    } each: { reading in
      done.append(reading)
      progress(done.count, requests.count)
    }
    return done
  }

  /// The article's id is its path inside the site: nothing on a page tells where the site lies.
  private static func read(_ request: Request, _ cache: ArticleCache?) -> Reading {
    let bytes = InputFiles.bytes(of: request.path)
    switch bytes.flatMap({ InputFiles.document(named: request.name, $0, charset: request.charset) }) {
    case .failure(let trouble):
      let finding = Diagnostic(
        trouble.diagnostic.code, trouble.diagnostic.message.replacing(request.path, with: request.name))
      return Reading(article: .unreadable(id: request.name, finding), cacheName: nil, wasKept: false)
    case .success(let document):
      guard let cache else {
        return Reading(article: request.dateline.annotate(document), cacheName: nil, wasKept: false)
      }
      let name = cache.name(of: document, request.settings)
      if let kept = cache.article(name, id: document.id) {
        return Reading(article: kept, cacheName: name, wasKept: true)
      }
      let article = request.dateline.annotate(document)
      cache.keep(article, as: name)
      return Reading(article: article, cacheName: name, wasKept: false)
    }
  }
}
