import HTMLReading
import JSONText

/// The articles among a page's linked data, and which of them are the page's own.
struct PageArticles {
  /// In document order.
  private(set) var all: [(value: JSONValue, isOwn: Bool)] = []
  private let canonical: String?
  private let titles: [TitleWords]
  /// The headlines that the articles declare, nil for those without one.
  private let headlines: Set<String?>
  /// What has been found of a headline: pages declare the same article many times.
  private var known: [String: Bool] = [:]

  init(_ metadata: PageMetadata, headline: String?) {
    let articles = metadata.linkedData(ofType: PageMetadata.isArticle)
    canonical = metadata.canonical
    titles = [headline, metadata.documentTitle, metadata.meta("og:title")?.content].compactMap { $0 }
      .map { TitleWords($0) }
    headlines = Set(articles.map { $0["headline"]?.string })
    for value in articles { all.append((value, isOwn(value))) }
  }

  /// The page's own articles.
  var own: [JSONValue] { all.filter(\.isOwn).map(\.value) }

  /// Another headline than the page's belongs to another article, but for the address that the page calls its own.
  private mutating func isOwn(_ value: JSONValue) -> Bool {
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
