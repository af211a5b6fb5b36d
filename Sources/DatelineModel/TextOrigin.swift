/// Where an article's text stands in what it was read from.
public enum TextOrigin: Hashable, Sendable {
  /// The text of the page itself: the map leads to bytes of the page, decoded to UTF-8.
  case page(SourceMap)
  /// Text out of data that the page carries, and which: "json-ld articleBody", "script". It was unescaped on the way, so that
  /// its sentences have no bytes of the page to point at.
  case data(String)
}
