/// The country a page is published from, as far as its address tells: "dawn.com.pk" and "bbc.co.uk" do, "reuters.com" does not.
package struct PublisherHome: Hashable, Sendable {
  /// ISO 3166's two letters, capital.
  package let country: String

  /// Domains of countries that are sold to all the world: they say nothing of where a publisher sits.
  private static let sold: Set<String> = [
    "ac", "ad", "ag", "ai", "am", "as", "bz", "cc", "cd", "co", "dj", "fm", "gg", "gl", "io", "la", "li", "ly",
    "me", "ms", "mu", "nu", "pw", "re", "sc", "sh", "st", "su", "tk", "to", "tv", "vc", "ws",
  ]

  /// The home that an address with a scheme tells; nil where its domain is nobody's country.
  package init?(address: String) {
    guard let scheme = address.firstRange(of: "://") else { return nil }
    let host = address[scheme.upperBound...].prefix { !"/?#:".contains($0) }
    guard let dot = host.lastIndex(of: ".") else { return nil }
    let domain = host[host.index(after: dot)...].lowercased()
    let isCountry = domain.utf8.count == 2 && domain.utf8.allSatisfy { (0x61...0x7A).contains($0) }
    guard isCountry, !PublisherHome.sold.contains(domain) else { return nil }
    country = domain == "uk" ? "GB" : domain.uppercased()
  }

  /// The country as the gazetteer numbers it.
  var number: UInt16 { country.utf8.reduce(0) { $0 << 8 | UInt16($1) } }
}
