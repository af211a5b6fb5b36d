import HTMLReading

/// Short pieces of mark-up → their text, where a file says itself which words are an article's.
enum MarkupText {
  /// The text of a piece on one line.
  static func line(_ markup: some StringProtocol) -> String { paragraphs(markup).joined(separator: " ") }

  /// The paragraphs of a piece.
  static func paragraphs(_ markup: some StringProtocol) -> [String] {
    let tree = HTMLReader.read(Array(markup.utf8), charset: "utf-8").tree
    return tree.count > 0 ? tree.paragraphs(of: 0) : []
  }

  /// A text that is no mark-up but for references such as "&amp;".
  static func unescaped(_ text: String) -> String {
    text.contains("&") ? line(text.replacing("<", with: "&lt;")) : text
  }
}
