import Gazetteers

/// Where a page is published, as far as its address tells: "dawn.com.pk" and "bbc.co.uk" tell a country, the address of a local outlet its
/// state and town; "reuters.com" tells nothing.
package struct PublisherHome: Hashable, Sendable {
  /// ISO 3166's two letters, capital.
  package let country: String
  /// GeoNames' numbers of a local outlet's state and town, 0 where they are not known.
  private var state: UInt32 = 0
  private var town: UInt32 = 0

  /// Domains of countries that are sold to all the world: they say nothing of where a publisher sits.
  private static let sold: Set<String> = [
    "ac", "ad", "ag", "ai", "am", "as", "bz", "cc", "cd", "co", "dj", "fm", "gg", "gl", "io", "la", "li", "ly",
    "me", "ms", "mu", "nu", "pw", "re", "sc", "sh", "st", "su", "tk", "to", "tv", "vc", "ws",
  ]

  /// The home that an address with a scheme tells; nil where its domain is nobody's country.
  package init?(address: String) {
    guard let scheme = address.firstRange(of: "://") else { return nil }
    let host = address[scheme.upperBound...].prefix { !"/?#:".contains($0) }
    if let local = LocalOutlets.embedded.outlet(host: host.lowercased()) {
      (country, state, town) = ("US", local.state, local.town)
      return
    }
    guard let dot = host.lastIndex(of: ".") else { return nil }
    let domain = host[host.index(after: dot)...].lowercased()
    let isCountry = domain.utf8.count == 2 && domain.utf8.allSatisfy { (0x61...0x7A).contains($0) }
    guard isCountry, !PublisherHome.sold.contains(domain) else { return nil }
    country = domain == "uk" ? "GB" : domain.uppercased()
  }

  /// A home as the gazetteer knows it.
  struct Seat {
    let country: UInt16
    let region: Int32?
    /// The town's point on the unit sphere.
    let point: SIMD3<Double>?

    /// Whether a name is borne by a place in the outlet's region; nil where the region is not known.
    func holds(_ match: GazetteerMatches.Match, _ gazetteer: Gazetteer) -> Bool? {
      guard let region else { return nil }
      return gazetteer.bearers(match.entry).contains { gazetteer.region($0.row) == region }
    }
  }

  /// The home in the rows of a gazetteer.
  func seat(_ gazetteer: Gazetteer) -> Seat {
    let region = state == 0 ? nil : gazetteer.row(ofID: state)
    let town = town == 0 ? nil : gazetteer.row(ofID: town)
    return Seat(
      country: country.utf8.reduce(0) { $0 << 8 | UInt16($1) }, region: region,
      point: town.map { Candidate.point($0, gazetteer) })
  }
}
