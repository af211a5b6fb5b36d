/// The head of an HTTP/1.1 request (RFC 9112): what a browser asks a preview for.
package struct PreviewRequest: Hashable, Sendable {
  /// "GET"
  package let method: String
  /// The path as sent, without the query: "/places/".
  package let path: String
  /// The value of `Host`; nil where it is missing or there are two.
  package let host: String?

  /// A request of known parts.
  package init(method: String, path: String, host: String?) {
    self.method = method
    self.path = path
    self.host = host
  }

  /// Most bytes of a head; a longer one is refused.
  static let limit = 16 << 10

  /// What the bytes received so far are.
  enum Reading {
    case more
    case request(PreviewRequest)
    case bad
  }

  /// Reads a head; nothing is believed before its empty line has come.
  static func read(_ bytes: [UInt8]) -> Reading {
    guard let end = endOfHead(bytes) else { return bytes.count > limit ? .bad : .more }
    let lines = String(decoding: bytes[..<end], as: UTF8.self).split(
      whereSeparator: { $0 == "\r\n" || $0 == "\n" })
    guard let first = lines.first else { return .bad }
    let parts = first.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].hasPrefix("HTTP/1."), parts[1].hasPrefix("/") else { return .bad }
    let hosts = lines.dropFirst().compactMap { line -> String? in
      let field = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard field.count == 2, field[0].lowercased() == "host" else { return nil }
      return field[1].filter { $0 != " " && $0 != "\t" }.lowercased()
    }
    return .request(
      PreviewRequest(
        method: String(parts[0]), path: String(parts[1].prefix { $0 != "?" && $0 != "#" }),
        host: hosts.count == 1 ? hosts[0] : nil))
  }

  private static func endOfHead(_ bytes: [UInt8]) -> Int? {
    guard bytes.count > 3 else { return nil }
    for at in 3..<bytes.count where bytes[at] == 0x0A {
      if bytes[at - 1] == 0x0A || bytes[at - 1] == 0x0D && bytes[at - 2] == 0x0A { return at - 1 }
    }
    return nil
  }

  /// Whether the request was meant for this machine: a page elsewhere that learnt to reach us by another name gets nothing
  /// (DNS rebinding).
  func isForLoopback(port: UInt16) -> Bool {
    guard let host else { return false }
    return ["localhost", "127.0.0.1", "[::1]"].contains { host == "\($0):\(port)" || port == 80 && host == $0 }
  }
}
