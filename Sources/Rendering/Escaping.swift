/// One escaper a format: what text becomes before it stands in a page.
public enum Escaping {
  /// HTML and SVG text and quoted attributes. Control characters, and marks that turn the direction of what follows,
  /// become U+FFFD or fall away.
  public static func html(_ text: String) -> String {
    var out = ""
    out.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      case "\t", "\n": out.unicodeScalars.append(scalar)
      case _ where isControl(scalar): out += "\u{FFFD}"
      case _ where isBidirectionalControl(scalar): continue
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// GitHub-flavoured Markdown, inside a paragraph, list item or table cell: nothing in the text is mark-up, and it stays on
  /// one line.
  public static func markdown(_ text: String) -> String {
    var out = ""
    out.reserveCapacity(text.utf8.count + 16)
    var isStart = true
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      let scalar = scalars[index]
      switch scalar {
      case "\\", "`", "*", "_", "{", "}", "[", "]", "(", ")", "#", "|", "~", "!":
        out += "\\"
        out.unicodeScalars.append(scalar)
      case "+", "-", "=":
        if isStart { out += "\\" }
        out.unicodeScalars.append(scalar)
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "@": out += "&#64;"
      // Bare addresses would become links.
      case ":" where scalars[scalars.index(after: index)...].starts(with: "//".unicodeScalars): out += "&#58;"
      case "." where out.utf8.suffix(3).elementsEqual("www".utf8, by: { $0 | 0x20 == $1 }): out += "&#46;"
      case "\n", "\t", "\r": out += " "
      case _ where isControl(scalar): out += "\u{FFFD}"
      case _ where isBidirectionalControl(scalar): continue
      default: out.unicodeScalars.append(scalar)
      }
      isStart = false
    }
    return out
  }

  /// A field of CSV (RFC 4180). Text that a spreadsheet would run as a formula gets an apostrophe in front.
  public static func csv(_ text: String) -> String {
    var text = text
    if let first = text.first, "=+-@\t\r".contains(first) { text = "'" + text }
    let needsQuotes = text.utf8.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
    guard needsQuotes else { return text }
    let doubled = text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
    return "\"" + doubled + "\""
  }

  static func forFile(_ name: String) -> @Sendable (String) -> String {
    if name.hasSuffix(".md") { return { markdown($0) } }
    return { html($0) }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || (0xFDD0...0xFDEF).contains(scalar.value)
      || scalar.value & 0xFFFE == 0xFFFE
  }

  private static func isBidirectionalControl(_ scalar: Unicode.Scalar) -> Bool {
    (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }
}
