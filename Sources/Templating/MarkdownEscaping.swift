extension Escaping {
  /// GitHub-flavoured Markdown, inside a paragraph, list item or table cell: nothing in the text is mark-up, and it stays on
  /// one line. Addresses of the web become links in angle brackets; only what Markdown would read is escaped, so that
  /// the file reads well as it is.
  package static func markdown(_ text: String) -> String {
    var out = ""
    out.reserveCapacity(text.utf8.count + 16)
    let scalars = Array(text.unicodeScalars)
    var at = 0
    while at < scalars.count {
      if let end = addressEnd(scalars, at) {
        out += "<" + scalars[at..<end].map(inAddress).joined() + ">"
        at = end
        continue
      }
      out += plain(scalars, at)
      at += 1
    }
    return out
  }

  /// One character of text that is no address.
  private static func plain(_ scalars: [Unicode.Scalar], _ at: Int) -> String {
    let scalar = scalars[at]
    let before = at > 0 ? scalars[at - 1] : " "
    let next = at + 1 < scalars.count ? scalars[at + 1] : " "
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "|", "~": return "\\\(scalar)"
    // Not every reader takes "\\<" as an escape; the reference is read by all.
    case "<": return "&lt;"
    // GitHub reads a dollar before a word as the start of a formula.
    case "$": return "\\$"
    // "&amp;" in a text is five characters, not one.
    case "&" where next == "#" || isLetter(next): return "&amp;"
    case "#", ">", "+", "-", "=": return at == 0 ? "\\\(scalar)" : String(scalar)
    // "www." would begin an address, "12. March" a list.
    case "." where at >= 3 && scalars[(at - 3)..<at].allSatisfy { $0 == "w" || $0 == "W" }: return "\\."
    case ".", ")": return at > 0 && scalars[..<at].allSatisfy(isDigit) ? "\\\(scalar)" : String(scalar)
    case ":" where next == "/" && isLetter(before): return "\\:"
    default: break
    }
    if scalar == "\n" || scalar == "\t" || scalar == "\r" { return " " }
    if isControl(scalar) { return "\u{FFFD}" }
    return isBidirectionalControl(scalar) ? "" : String(scalar)
  }

  /// The end of an address that starts here: up to a space, a bracket or a quotation mark; a full stop or comma after it is
  /// the sentence's.
  private static func addressEnd(_ scalars: [Unicode.Scalar], _ start: Int) -> Int? {
    guard scalars[start] == "h", start == 0 || !isLetter(scalars[start - 1]) else { return nil }
    let rest = scalars[start...]
    let scheme = ["https://", "http://"].first { rest.starts(with: $0.unicodeScalars) }
    guard let least = scheme.map({ start + $0.unicodeScalars.count }) else { return nil }
    var end = least
    while end < scalars.count, !isControl(scalars[end]), !isBidirectionalControl(scalars[end]),
      !" \u{A0}<>\"“”’".unicodeScalars.contains(scalars[end])
    {
      end += 1
    }
    while end > least, ".,;:!?)'".unicodeScalars.contains(scalars[end - 1]) { end -= 1 }
    return end > least ? end : nil
  }

  /// What would end the address, or a cell of a table, goes in percent-encoding (RFC 3986, 2.1).
  private static func inAddress(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "|": "%7C"
    case "\\": "%5C"
    case "`": "%60"
    default: String(scalar)
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
