/// One escaper a format: what text becomes before it stands in a page.
package enum Escaping {
  /// HTML and SVG text and quoted attributes. Control characters, and marks that turn the direction of what follows,
  /// become U+FFFD or fall away.
  package static func html(_ text: String) -> String {
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

  /// JSON inside a `script` element: no text can close it, or open a comment (HTML, "Restrictions for contents of script
  /// elements"). JSON has these characters in strings only, where an escape says the same.
  package static func script(_ json: String) -> String {
    var out = ""
    out.reserveCapacity(json.utf8.count + 16)
    for scalar in json.unicodeScalars {
      switch scalar {
      case "<": out += "\\u003c"
      case ">": out += "\\u003e"
      case "&": out += "\\u0026"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// The inside of a string of CSS within a style element: letters, digits and plain signs stay, all else is an escape by number.
  package static func cssString(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case _ where isControl(scalar) || isBidirectionalControl(scalar): continue
      case "\"", "\\", "<", ">", "&", "{", "}", "'", "@", "/": out += "\\\(String(scalar.value, radix: 16)) "
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// A field of CSV (RFC 4180). Text that a spreadsheet would run as a formula gets an apostrophe in front.
  package static func csv(_ text: String) -> String {
    var text = text
    // What has no width, such as a byte order mark, hides the sign from the eye and not from a spreadsheet.
    let first = text.unicodeScalars.first { !$0.properties.isDefaultIgnorableCodePoint }
    if let first, "=+-@\t\r".unicodeScalars.contains(first) { text = "'" + text }
    let needsQuotes = text.utf8.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
    guard needsQuotes else { return text }
    let doubled = text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
    return "\"" + doubled + "\""
  }

  static func forFile(_ name: String) -> @Sendable (String) -> String {
    if name.hasSuffix(".md") { return { markdown($0) } }
    return { html($0) }
  }

  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || (0xFDD0...0xFDEF).contains(scalar.value)
      || scalar.value & 0xFFFE == 0xFFFE
  }

  static func isBidirectionalControl(_ scalar: Unicode.Scalar) -> Bool {
    (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }
}
