/// Short pieces of mark-up → their text, where a file says itself which words are an article's.
enum MarkupText {
  /// The text of a piece on one line: tags taken off, the commonest references put in.
  static func line(_ markup: some StringProtocol) -> String {
    var text = ""
    var isTag = false
    for character in markup {
      if character == "<" {
        isTag = true
      } else if character == ">" {
        isTag = false
      } else if !isTag {
        text.append(character)
      }
    }
    return unescaped(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The paragraphs of a piece.
  static func paragraphs(_ markup: some StringProtocol) -> [String] {
    var markup = String(markup)
    for tag in ["</p>", "</P>", "<br", "<BR", "</div>", "</li>", "</h1>", "</h2>", "</h3>"] {
      markup = markup.replacing(tag, with: "\u{0}" + tag)
    }
    return markup.split(separator: "\u{0}").map { line($0) }.filter { !$0.isEmpty }
  }

  static func unescaped(_ text: String) -> String {
    guard text.contains("&") else { return text }
    let names = [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&apos;", "'"), ("&#8217;", "’"),
      ("&#8216;", "‘"),
      ("&#8220;", "“"), ("&#8221;", "”"), ("&#8211;", "–"), ("&nbsp;", " "), ("&#160;", " "), ("&amp;", "&"),
    ]
    return names.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}
