import HTMLReading
import JSONText

/// The pieces of a page's linked data, and which of them are the page's own article.
struct PageArticles {
  /// What a piece of linked data is about.
  enum Subject {
    /// The page's article.
    case own
    /// Another article, such as one of a list of teasers.
    case other
    /// Something that is no article: the page, a picture, a publisher.
    case thing
  }

  /// In document order.
  let linkedData: [(value: JSONValue, subject: Subject)]

  init(_ metadata: PageMetadata, headline: String?) {
    var ownership = Ownership(metadata, headline: headline)
    linkedData = metadata.linkedData.map { value in
      let isArticle = PageMetadata.types(of: value).contains(where: PageMetadata.isArticle)
      return (value, !isArticle ? .thing : ownership.isOwn(value) ? .own : .other)
    }
  }

  /// The page's own articles.
  var own: [JSONValue] { linkedData.filter { $0.subject == .own }.map(\.value) }
}

/// Whether an article is the page's own.
private struct Ownership {
  private let canonical: String?
  private let titles: [TitleWords]
  /// The headlines that the articles declare, nil for those without one.
  private let headlines: Set<String?>
  /// What has been found of a headline: pages declare the same article many times.
  private var known: [String: Bool] = [:]

  init(_ metadata: PageMetadata, headline: String?) {
    canonical = metadata.canonical
    titles = [headline, metadata.documentTitle, metadata.meta("og:title")?.content].compactMap { $0 }
      .map { TitleWords($0) }
    headlines = Set(metadata.linkedData(ofType: PageMetadata.isArticle).map { $0["headline"]?.string })
  }

  /// Another headline than the page's belongs to another article, but for the address that the page calls its own.
  mutating func isOwn(_ value: JSONValue) -> Bool {
    let addresses = [value["url"]?.string, value["@id"]?.string, value["mainEntityOfPage"]?["@id"]?.string]
    if let canonical, addresses.contains(where: { $0 == canonical }) { return true }
    guard let name = value["headline"]?.string ?? value["name"]?.string else { return true }
    if let known = known[name] { return known }
    let words = TitleWords(PageMetadata.clean(name))
    let agreement = titles.map { Headline.overlap(words, $0) }.max() ?? 0
    let isOwn =
      titles.isEmpty || words.count < 3 || agreement >= 0.3
      || agreement > 0 && headlines.subtracting([name]).isEmpty
    known[name] = isOwn
    return isOwn
  }
}
