import Bytes
import CivilCalendar
import DatelineModel
import XMLReading

/// A feed (RSS 0.9 to 2.0, Atom) → an article for each item, with its own day.
enum FeedArticles {
  /// The items in the order of the feed.
  static func articles(_ bytes: [UInt8], named path: String) -> [RecordReader.Outcome] {
    guard let root = XMLElement(document: bytes) else {
      return [
        .unreadable(
          id: path, Diagnostic(.inputUnreadable, "The feed \"\(path)\" is no well-formed XML; fetch it again."))
      ]
    }
    let channel = root["channel"] ?? root
    let items = (root.children + channel.children).filter { $0.name == "item" || $0.name == "entry" }
    let publisher = channel["title"].map { $0.text.singleSpaced }
    let language = channel["language"].map { $0.text.singleSpaced } ?? root.attributes["lang"]
    // Items of RSS 1.0 stand beside the channel; those of the others would be found twice.
    let unique = root.name == "feed" ? root.children.filter { $0.name == "entry" } : items
    return unique.enumerated().map { number, item in
      article(item, OpenedFile.id(path, number + 1), publisher: publisher, language: language)
    }
  }

  private static func article(_ item: XMLElement, _ id: String, publisher: String?, language: String?)
    -> RecordReader.Outcome
  {
    let title = item["title"].map { $0.text.singleSpaced }
    let content = content(of: item)
    guard content.contains(where: { !$0.isWhitespace }) else {
      return .unreadable(
        id: id, Diagnostic(.inputEmpty, "The item \"\(title ?? id)\" of the feed has no text; save its page instead."))
    }
    var document: SourceDocument
    let paragraphs = MarkupText.paragraphs(content)
    // A teaser is the whole text of its item; a page with so little text would pass for an index.
    if content.contains("<"), paragraphs.reduce(0, { $0 + $1.utf8.count }) > 400 {
      let lang = language.map { " lang=\"\(escaped($0))\"" } ?? ""
      let page =
        "<!doctype html><html\(lang)><head><meta charset=\"utf-8\"><title>\(escaped(title ?? ""))</title></head><body><article><h1>\(escaped(title ?? ""))</h1>\(content)</article></body></html>"
      document = SourceDocument(id: id, bytes: Array(page.utf8), format: .html)
    } else {
      let text = ([title.map(MarkupText.unescaped)].compactMap { $0 } + paragraphs).joined(separator: "\n\n")
      document = SourceDocument(id: id, bytes: Array(text.utf8), format: .text)
    }
    document.charset = "utf-8"
    document.title = title.map(MarkupText.unescaped)
    document.url = link(item)
    document.publisher = publisher
    document.givenBy = "given in the feed"
    for name in ["pubDate", "published", "date", "issued", "updated", "modified"] {
      guard document.published == nil, let field = item[name].map({ $0.text.singleSpaced }), !field.isEmpty else {
        continue
      }
      document.published = PublishedField.read(field)
      if document.published == nil {
        document.findings.append(
          Diagnostic(.inputField, "\"\(name)\" of the item \"\(title ?? id)\" is no time; the item is read without it.")
        )
      }
    }
    return .document(document)
  }

  /// The fullest text that an item has, as HTML.
  private static func content(of item: XMLElement) -> String {
    let texts = ["encoded", "content", "description", "summary"].compactMap { name -> String? in
      guard let element = item[name] else { return nil }
      return element.attributes["type"] == "xhtml" ? element.innerMarkup : element.text
    }
    return texts.max { $0.utf8.count < $1.utf8.count } ?? ""
  }

  private static func link(_ item: XMLElement) -> String? {
    let links = item.children.filter { $0.name == "link" }
    let chosen = links.first { ($0.attributes["rel"] ?? "alternate") == "alternate" } ?? links.first
    let address = chosen.map { $0.attributes["href"] ?? $0.text.singleSpaced }
    return address?.ifWebLink
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }
}
