import DatelineModel
import HTMLReading
import JSONText

/// Who wrote a page and who published it.
enum Byline {
  /// The author, with where the name was read.
  static func author(_ tree: HTMLTree, _ page: PageBlocks, _ metadata: PageMetadata) -> Sourced<String>? {
    for value in metadata.linkedData(ofType: PageMetadata.isArticle) {
      let names = (value["author"]?.elements ?? []).compactMap { $0["name"]?.string ?? $0.string }.map(
        PageMetadata.clean
      ).filter(isName)
      if !names.isEmpty { return Sourced(joined(names), source: "json-ld author") }
    }
    if let found = metadata.meta(
      "author", "article:author", "parsely-author", "dc.creator", "byl", "sailthru.author", "twitter:data1"),
      isName(found.content), !found.content.contains("://")
    {
      return Sourced(found.content, source: "meta " + found.name)
    }
    for (property, node) in metadata.microdata where property == "author" {
      let name = tree.text(of: node)
      if isName(name) { return Sourced(withoutBy(name), source: "microdata author") }
    }
    for element in page.elements where element.clues.contains(.byline) && element.blocks.count <= 2 {
      let text = withoutBy(tree.text(of: element.node))
      if isName(text) { return Sourced(text, source: "visible byline") }
    }
    return nil
  }

  /// The publisher, with where the name was read.
  static func publisher(_ metadata: PageMetadata, headline: String?, address: String?) -> Sourced<String>? {
    if let name = metadata.meta("og:site_name")?.content { return Sourced(name, source: "meta og:site_name") }
    for value in metadata.linkedData(ofType: PageMetadata.isArticle) {
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
    if let url = address, let host = Headline.host(url) { return Sourced(host, source: "address") }
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

  private static func withoutBy(_ text: String) -> String {
    var text = text.trimmed
    for prefix in ["By ", "by ", "BY ", "Von ", "Por ", "Par ", "Written by "] where text.hasPrefix(prefix) {
      text = String(text.dropFirst(prefix.count)).trimmed
    }
    if let bar = text.firstIndex(where: { "|•·—".contains($0) }) { text = String(text[..<bar]).trimmed }
    return text
  }
}
