import Bytes
import DatelineModel
import HTMLReading
import JSONText

/// What a page says of itself outside its visible text: meta elements, linked data, links, microdata.
struct PageMetadata {
  /// `<meta name|property|itemprop=… content=…>` in document order, names lowered.
  private(set) var metas: [(name: String, content: String)] = []
  /// JSON-LD objects, `@graph` and arrays opened, in document order.
  private(set) var linkedData: [JSONValue] = []
  /// Scripts that hold other JSON (`application/json`, state objects).
  private(set) var scripts: [HTMLTree.Node] = []
  private(set) var canonical: String?
  private(set) var documentTitle: String?
  private(set) var language: String?
  /// Elements with an `itemprop`.
  private(set) var microdata: [(property: String, node: HTMLTree.Node)] = []
  /// `<time>` elements and others with a `datetime`.
  private(set) var times: [HTMLTree.Node] = []
  /// Where and when a browser or an archive saved the page, as far as it says so.
  private(set) var saved: SavedFrom?

  /// `comments` is what stands in comments before the page's text.
  init(_ tree: HTMLTree, comments: [UInt8] = []) {
    defer { saved = SavedFrom(self, tree, comments: comments) }
    for node in 1..<max(1, tree.count) {
      switch tree.tag(node) {
      case .text: continue
      case .meta:
        let name =
          tree.attribute(node, .property) ?? tree.attribute(node, .name) ?? tree.attribute(node, .itemprop)
          ?? tree.attribute(node, .httpEquiv)
        if let name, let content = tree.attribute(node, .content) ?? tree.attribute(node, .value), !content.isEmpty {
          metas.append((name.lowercased(), PageMetadata.clean(PageMetadata.clipped(content))))
        }
      case .link:
        if canonical == nil, tree.attribute(node, .rel)?.lowercased() == "canonical" {
          canonical = tree.attribute(node, .href)
        }
      case .html:
        if language == nil, let tag = tree.attribute(node, .lang) ?? tree.attribute(node, .xmlLang), !tag.isEmpty {
          language = tag
        }
      case .title:
        if documentTitle == nil { documentTitle = PageMetadata.clipped(tree.text(of: node)) }
      case .script:
        let type = tree.attribute(node, .type)?.lowercased() ?? ""
        if type.contains("ld+json") {
          if let value = JSONReader.read(PageMetadata.unwrapped(tree.rawText(of: node)), tolerant: true) {
            open(value, depth: 0)
          }
        } else if type.isEmpty || type.contains("json") || type.contains("javascript") {
          scripts.append(node)
        }
        continue
      case .time: times.append(node)
      case .abbr where tree.attributeBytes(node, .title)?.contains { $0 &- 0x30 < 10 } ?? false: times.append(node)
      default: break
      }
      if tree.tag(node) != .meta, let property = tree.attribute(node, .itemprop) { microdata.append((property, node)) }
    }
  }

  /// The content of the first meta element with one of these names, in the order of the names.
  func meta(_ names: String...) -> (content: String, name: String)? {
    for name in names {
      if let found = metas.first(where: { $0.name == name }) { return (found.content, name) }
    }
    return nil
  }

  /// Linked-data objects of one of these types.
  func linkedData(ofType isWanted: (String) -> Bool) -> [JSONValue] {
    linkedData.filter { PageMetadata.types(of: $0).contains(where: isWanted) }
  }

  /// News articles and their kin, in schema.org's words.
  static func isArticle(_ type: String) -> Bool {
    type.hasSuffix("Article") || type.hasSuffix("Posting") || type == "Report" || type.hasSuffix("Review")
      || type == "Recipe"
      || type == "LiveBlog"
  }

  /// Whether the page names its headline anywhere but in its title element.
  var declaresHeadline: Bool {
    meta("og:title", "twitter:title") != nil
      || linkedData(ofType: PageMetadata.isArticle).contains { $0["headline"]?.string != nil }
  }

  static func types(of value: JSONValue) -> [String] {
    (value["@type"]?.elements ?? []).compactMap(\.string).map { $0.split(separator: "/").last.map(String.init) ?? $0 }
  }

  private mutating func open(_ value: JSONValue, depth: Int) {
    guard depth < 6, linkedData.count < 500 else { return }
    switch value {
    case .array(let values): for value in values { open(value, depth: depth + 1) }
    case .object:
      if let graph = value["@graph"] { open(graph, depth: depth + 1) }
      if value["@type"] != nil { linkedData.append(value) }
      if let main = value["mainEntity"], main["@type"] != nil { open(main, depth: depth + 1) }
    default: break
    }
  }

  /// Without the comment or CDATA marks that old pages put round their scripts.
  private static func unwrapped(_ bytes: [UInt8]) -> [UInt8] {
    guard let start = bytes.firstIndex(where: { $0 == 0x7B || $0 == 0x5B }) else { return bytes }
    let cdata = Array("<![CDATA[".utf8)
    if bytes[start...].starts(with: [0x5B, 0x43, 0x44]), start >= 2, bytes[(start - 2)...].starts(with: cdata) {
      return unwrapped(Array(bytes[(start + 7)...]))
    }
    return Array(bytes[start...])
  }

  /// The first 8 KB: no title and no description is longer, and what is asked of them is asked of every pair of their words.
  private static func clipped(_ text: String) -> String {
    text.utf8.count <= 8192 ? text : String(decoding: text.utf8.prefix(8192), as: UTF8.self)
  }

  static func clean(_ text: String) -> String {
    var folded = FoldedText()
    folded.append(Array(text.utf8)[...])
    return EntityText.decoded(folded.string)
  }
}
