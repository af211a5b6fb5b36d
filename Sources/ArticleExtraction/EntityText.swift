import Bytes

/// Character references that were escaped twice and so survived the parser: "&amp;quot;" in meta contents and JSON-LD.
enum EntityText {
  private static let names: [(String, String)] = [
    ("&quot;", "\""), ("&#39;", "'"), ("&#039;", "'"), ("&apos;", "'"), ("&#8217;", "’"), ("&#8216;", "‘"),
    ("&#8220;", "“"), ("&#8221;", "”"), ("&#8211;", "–"), ("&#8212;", "—"), ("&#8230;", "…"), ("&nbsp;", " "),
    ("&rsquo;", "’"), ("&lsquo;", "‘"), ("&ldquo;", "“"), ("&rdquo;", "”"), ("&ndash;", "–"), ("&mdash;", "—"),
    ("&#x27;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"),
  ]

  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(0x26) else { return text }
    var text = text
    for (name, character) in names where text.contains(name) {
      text = text.split(separator: name, omittingEmptySubsequences: false).joined(separator: character)
    }
    return text
  }
}
