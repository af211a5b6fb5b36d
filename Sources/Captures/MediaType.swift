/// The value of `Content-Type` (RFC 9110, 8.3): `text/html; charset="utf-8"`.
package struct MediaType: Hashable, Sendable {
  /// "text/html", in small letters.
  package let name: String
  /// "utf-8"
  package let charset: String?

  /// Reads the value of the field.
  package init(_ text: String) {
    name = text.lowercased().prefix { $0 != ";" && $0 != " " }.description
    charset = MediaType.charset(text)
  }

  /// Whether pages of this type are HTML.
  package var isHTML: Bool { name == "text/html" || name == "application/xhtml+xml" }

  private static func charset(_ text: String) -> String? {
    for parameter in text.split(separator: ";").dropFirst() {
      let parts = parameter.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, parts[0].filter({ $0 != " " }).lowercased() == "charset" else { continue }
      return String(parts[1].filter { $0 != " " && $0 != "\"" && $0 != "'" })
    }
    return nil
  }
}
