package import DatelineModel
import HTMLReading

/// Where words of an article stand in the page that it was read from.
package struct PagePosition: Hashable, Sendable {
  /// Bytes of the saved page from the first letter to the last, mark-up between them included.
  package let range: TextRange
  /// The stretches of it that hold the words: what lies between them is mark-up or white space.
  let parts: [TextRange]
  /// Line of the page, from 1.
  let line: Int
}

/// What is known of the bytes that gave some words.
package enum WordsOrigin: Hashable, Sendable {
  /// They stand there.
  case page(PagePosition)
  /// They are out of data that the page carries, and which: they have no bytes of their own.
  case data(String)
  /// The page cannot be read a second time, or does not say what the article does.
  case unread

  package var position: PagePosition? { if case .page(let position) = self { position } else { nil } }
}

/// A source, decoded once more, so that ranges of its article's text lead to its bytes.
package struct ArticleSource {
  private let page: SavedPage
  private let article: Article
  /// Whether the source says what the article does.
  private let isTheSame: Bool

  /// The source of an article; `limit` is how many bytes of a page were read.
  package init(_ article: Article, _ bytes: [UInt8], charset: String?, format: SourceDocument.Format, limit: Int) {
    self.article = article
    switch format {
    case .html where bytes.count > limit: page = SavedPage(Array(bytes[..<limit]), charset: charset)
    case .html, .text: page = SavedPage(bytes, charset: charset)
    case .record: page = SavedPage(bytes, charset: "utf-8")
    }
    if case .page(let map)? = article.origin {
      isTheSame = map.agrees(article.text, with: page.decoded)
    } else {
      isTheSame = true
    }
  }

  /// Where words of the article stand.
  package func origin(of range: TextRange) -> WordsOrigin {
    switch article.origin {
    case nil: return .unread
    case .data(let name): return .data(name)
    case .page(let map):
      let decoded = map.parts(of: range)
      guard isTheSame, let first = decoded.first else { return .unread }
      let parts = page.saved(decoded)
      return .page(
        PagePosition(
          range: TextRange(parts[0].start, parts[parts.count - 1].end), parts: parts, line: page.line(of: first.start)))
    }
  }
}
