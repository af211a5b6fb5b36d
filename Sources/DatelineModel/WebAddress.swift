/// What an address of the web says by itself.
package enum WebAddress {
  /// The host in lower case, without "www." and its port; nil where the address has none.
  package static func host(of address: String) -> String? {
    guard let mark = address.firstRange(of: "//") else { return nil }
    let host = address[mark.upperBound...].prefix { !"/?#:".contains($0) }.lowercased()
    return host.isEmpty ? nil : host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }
}
