/// One article of a page of several: the lines above its text, and the text.
struct ExportPageParts {
  private(set) var article = ExportArticle()

  /// Reads the elements of an article as they stand: lines in `div`, its text in `p`.
  init(_ bytes: ArraySlice<UInt8>) {
    let paragraph = bytes.firstRange(of: Array("<p".utf8))?.lowerBound ?? bytes.endIndex
    let head = String(decoding: bytes[..<paragraph], as: UTF8.self)
    var lines: [String] = []
    for part in head.split(separator: "</div>") {
      // What was opened and not closed before, such as the whole article, stands in front of its last inner element.
      let inner = part.ranges(of: "<div").last.map { part[$0.lowerBound...] } ?? part
      let text = MarkupText.line(inner)
      if text.isEmpty { continue }
      if article.title == nil, inner.lowercased().contains("headline") {
        article.title = text
      } else {
        lines.append(text)
      }
    }
    if let at = lines.firstIndex(where: { ExportDay.read($0[...]) != nil }) {
      article.day = ExportDay.read(lines[at][...])
      article.publisher = FactivaText.publisher(Array(lines[(at + 1)...]))
    }
    article.paragraphs = MarkupText.paragraphs(String(decoding: bytes[paragraph...], as: UTF8.self))
      .filter { !FactivaText.isCode($0) }
  }
}
