import Bytes

/// An address of the web: `http` or `https`, a host, a port, a path with its query. What stands behind `#` is never sent and is
/// left out.
package struct WebAddress: Hashable, Sendable, CustomStringConvertible {
  /// "https"
  package let scheme: String
  /// In small letters; an IPv6 address stands in brackets.
  package let host: String
  /// The port, said or meant.
  package let port: Int
  /// Path and query, as they are sent: "/news?id=3".
  package let target: String

  /// Reads an absolute address (RFC 3986). Letters beyond ASCII in path and query are written as %XX; in the host they are not
  /// taken, since there is more than one way to write them.
  package init?(_ text: String) {
    guard let colon = text.firstRange(of: "://") else { return nil }
    let scheme = text[..<colon.lowerBound].lowercased()
    guard scheme == "http" || scheme == "https" else { return nil }
    let rest = text[colon.upperBound...]
    let authority = rest.prefix { !"/?#\\".contains($0) }
    guard let (host, port) = WebAddress.place(authority, scheme),
      let target = WebAddress.target(String(rest[authority.endIndex...]))
    else { return nil }
    (self.scheme, self.host, self.port, self.target) = (scheme, host, port, target)
  }

  private init(scheme: String, host: String, port: Int, target: String) {
    (self.scheme, self.host, self.port, self.target) = (scheme, host, port, target)
  }

  /// The whole address; the port stands there only where the scheme does not imply it.
  package var description: String { origin + target }

  /// Scheme, host and port: what a robots.txt is for.
  package var origin: String {
    scheme + "://" + host + (port == (scheme == "https" ? 443 : 80) ? "" : ":\(port)")
  }

  /// The address of the host's rules for programs.
  package var robots: WebAddress { WebAddress(scheme: scheme, host: host, port: port, target: "/robots.txt") }

  /// The address that a reference found here means (RFC 3986, 5.2); nil where it is none of the web.
  package func following(_ reference: String) -> WebAddress? {
    let reference = String(reference.drop { $0 == " " }.prefix { $0 != "#" })
    if reference.hasPrefix("//") { return WebAddress(scheme + ":" + reference) }
    if let colon = reference.firstIndex(of: ":"), !reference[..<colon].contains(where: { "/?".contains($0) }) {
      return WebAddress(reference)
    }
    let path = String(target.prefix { $0 != "?" })
    let merged: String =
      switch reference.first {
      case nil: target
      case "/"?: reference
      case "?"?: path + reference
      default: path[...(path.lastIndex(of: "/") ?? path.startIndex)] + reference
      }
    return WebAddress.target(merged).map { WebAddress(scheme: scheme, host: host, port: port, target: $0) }
  }

  // MARK: parts

  /// Host and port; nobody's name and password are sent anywhere.
  private static func place(_ authority: Substring, _ scheme: String) -> (host: String, port: Int)? {
    guard authority.utf8.allSatisfy({ isHostByte($0) }) else { return nil }
    let isBracketed = authority.hasPrefix("[")
    guard
      let end = isBracketed
        ? authority.firstIndex(of: "]").map(authority.index(after:))
        : authority.firstIndex(of: ":") ?? authority.endIndex
    else { return nil }
    let host = authority[..<end].lowercased()
    let tail = authority[end...]
    guard !host.isEmpty, host.utf8.count <= 253, isBracketed == host.hasSuffix("]"), tail.isEmpty || tail.hasPrefix(":")
    else { return nil }
    let digits = tail.dropFirst()
    let port = digits.isEmpty ? (scheme == "https" ? 443 : 80) : Int(digits)
    guard let port, (1...65_535).contains(port) else { return nil }
    return (host, port)
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "-._:[]".utf8.contains(byte)
    }
  }

  /// Path without `.` and `..`, and query; nil where a blank or control character stands in it.
  private static func target(_ text: String) -> String? {
    let text = text.prefix { $0 != "#" }
    guard !text.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F || $0 == 0x5C }) else { return nil }
    let path = text.prefix { $0 != "?" }
    return escaped(withoutDots(path) + text[path.endIndex...])
  }

  /// RFC 3986, 5.2.4: "/a/./b/../c" → "/a/c".
  private static func withoutDots(_ path: Substring) -> String {
    var parts: [Substring] = []
    let given = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    for part in given {
      switch part.lowercased().replacing("%2e", with: ".") {
      case ".": break
      case "..": _ = parts.popLast()
      default: parts.append(part)
      }
    }
    if let last = given.last, [".", ".."].contains(last.lowercased().replacing("%2e", with: ".")) { parts.append("") }
    return "/" + parts.joined(separator: "/")
  }

  private static func escaped(_ text: String) -> String {
    let kept = Set("-._~:/?[]@!$&'()*+,;=%".utf8)
    return text.utf8.map { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: String(Unicode.Scalar(byte))
      case _ where kept.contains(byte): String(Unicode.Scalar(byte))
      default: PercentCoding.triplet(byte)
      }
    }.joined()
  }
}
