import Bytes
import DatelineModel
import HTMLReading
import JSONText

/// Who wrote a page and who published it.
struct Byline {
  private let tree: HTMLTree
  private let page: PageBlocks
  private let metadata: PageMetadata
  private let articles: PageArticles
  private let words: PageVocabulary

  init(
    _ tree: HTMLTree, _ page: PageBlocks, _ metadata: PageMetadata, _ articles: PageArticles, _ words: PageVocabulary
  ) {
    self.tree = tree
    self.page = page
    self.metadata = metadata
    self.articles = articles
    self.words = words
  }

  /// The author, with where the name was read.
  var author: Sourced<String>? {
    for value in articles.own {
      let names = (value["author"]?.elements ?? []).compactMap(name).map(PageMetadata.clean).filter(Byline.isName)
      if !names.isEmpty { return Sourced(Byline.joined(names), source: "json-ld author") }
    }
    if let found = metadata.meta(
      "author", "article:author", "parsely-author", "dc.creator", "byl", "sailthru.author", "twitter:data1"),
      Byline.isName(found.content), !found.content.contains("://")
    {
      return Sourced(withoutBy(found.content), source: "meta " + found.name)
    }
    for (property, node) in metadata.microdata where property == "author" {
      let name = name(below: node)
      if Byline.isName(name) { return Sourced(name, source: "microdata author") }
    }
    for element in page.elements where element.clues.contains(.byline) && element.blocks.count <= 2 {
      let text = name(below: element.node)
      if Byline.isName(text) { return Sourced(text, source: "visible byline") }
    }
    return nil
  }

  /// The publisher, with where the name was read.
  static func publisher(
    _ metadata: PageMetadata, _ articles: PageArticles, headline: String?, address: String?
  ) -> Sourced<String>? {
    if let name = metadata.meta("og:site_name")?.content { return Sourced(name, source: "meta og:site_name") }
    for value in articles.own {
      if let name = value["publisher"]?["name"]?.string {
        return Sourced(PageMetadata.clean(name), source: "json-ld publisher")
      }
    }
    for value in metadata.linkedData(ofType: { $0.hasSuffix("Organization") || $0 == "WebSite" }) {
      if let name = value["name"]?.string { return Sourced(PageMetadata.clean(name), source: "json-ld organization") }
    }
    if let name = metadata.meta("application-name", "apple-mobile-web-app-title")?.content {
      return Sourced(name, source: "meta application-name")
    }
    if let title = metadata.documentTitle, let name = Headline.sitePiece(title, headline: headline) {
      return Sourced(name, source: "title element")
    }
    if let url = address, let host = WebAddress.host(of: url) { return Sourced(host, source: "address") }
    return nil
  }

  private static func joined(_ names: [String]) -> String {
    var seen: [String] = []
    for name in names where !seen.contains(name) { seen.append(name) }
    return seen.prefix(6).joined(separator: ", ")
  }

  private static func isName(_ text: String) -> Bool {
    let text = text.trimmed
    return text.count >= 2 && text.count <= 80 && text.contains(where: \.isLetter)
      && text.split(separator: " ").count <= 10
  }

  /// An author's name: written out, of an object, or of the object that its `@id` points to.
  private func name(_ author: JSONValue) -> String? {
    if let name = author["name"]?.string ?? author.string { return name }
    guard let id = author["@id"]?.string else { return nil }
    return metadata.linkedData.first { $0["@id"]?.string == id && $0["name"] != nil }?["name"]?.string
  }

  /// The text below an element, without what stands in elements of its own and is no name: a date, a handle, "Follow".
  private func name(below node: HTMLTree.Node) -> String {
    let whole = tree.text(of: node)
    guard whole.utf8.count <= 200 else { return "" }
    let end = tree.end(of: node)
    var pieces: [String] = []
    var at = node + 1
    while at < end {
      if tree.tag(at) == .time || tree.tag(at).isInvisible {
        at = tree.end(of: at)
        continue
      }
      if tree.tag(at) == .text {
        var folded = FoldedText()
        folded.append(tree.bytes(at))
        if !folded.isEmpty { pieces.append(folded.string) }
      }
      at += 1
    }
    let names = pieces.filter { piece in
      let lower = piece.lowercased()
      return !piece.hasPrefix("@") && !words.bylineActions.contains(lower) && !piece.contains(where: \.isNumber)
    }
    return withoutBy(names.count == pieces.count ? whole : names.joined(separator: " "))
  }

  private func withoutBy(_ text: String) -> String {
    var text = text.trimmed
    for prefix in words.bylines where text.hasPrefix(prefix) {
      text = String(text.dropFirst(prefix.count)).trimmed
    }
    if let bar = text.firstIndex(where: { "|•·—".contains($0) }) { text = String(text[..<bar]).trimmed }
    return text
  }
}
