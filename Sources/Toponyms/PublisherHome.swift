import DatelineModel
import Gazetteers

/// Where a page is published, as far as its address tells: "dawn.com.pk" and "bbc.co.uk" tell a country, the address of a local outlet its
/// state and town; "reuters.com" tells nothing.
package struct PublisherHome: Hashable, Sendable {
  /// ISO 3166's two letters, capital; nil where the address tells no country.
  package let country: String?
  /// What stands between the dots and hyphens of the host, without its domain.
  private var parts: [String] = []
  /// GeoNames' numbers of a local outlet's state and town, 0 where they are not known.
  private var state: UInt32 = 0
  private var town: UInt32 = 0

  /// Domains of countries that are sold to all the world: they say nothing of where a publisher sits.
  private static let sold: Set<String> = [
    "ac", "ad", "ag", "ai", "am", "as", "bz", "cc", "cd", "co", "dj", "fm", "gg", "gl", "io", "la", "li", "ly",
    "me", "ms", "mu", "nu", "pw", "re", "sc", "sh", "st", "su", "tk", "to", "tv", "vc", "ws",
  ]

  /// The home that an address with a scheme tells; nil where it has no domain.
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
    country =
      !isCountry || PublisherHome.sold.contains(domain) ? nil : domain == "uk" ? "GB" : domain.uppercased()
    parts = host[..<dot].lowercased().split { $0 == "." || $0 == "-" }.map(String.init)
  }

  /// What is left of the longest part of the host as one word of papers after the other is taken off its ends, longest first:
  /// "liverpool" of "liverpoolecho", and "rpool" behind it, since "live" is such a word. Nothing where it has none of them.
  private func names(_ papers: [String]) -> [String] {
    let written = parts.filter { !papers.contains($0) }.max { $0.count < $1.count }
    guard var name = written else { return [] }
    // "liverpool-echo.example": the word stands by itself.
    var names = parts.contains(where: papers.contains) ? [name] : []
    while true {
      if let word = papers.first(where: { name.count > $0.count + 3 && name.hasSuffix($0) }) {
        name.removeLast(word.count)
      } else if let word = papers.first(where: { name.count > $0.count + 3 && name.hasPrefix($0) }) {
        name.removeFirst(word.count)
      } else {
        return names
      }
      names.append(name)
    }
  }

  /// The towns that bear a name of the address, where it does not tell the paper's town itself; `papers` are words that papers are
  /// called by.
  func namesakes(_ gazetteer: Gazetteer, papers: [String]) -> [Candidate] {
    guard town == 0 else { return [] }
    let own = country.map { $0.utf8.reduce(0) { $0 << 8 | UInt16($1) } }
    for name in names(papers) {
      let towns = PublisherHome.parts(of: name).filter { $0.utf8.count > 3 }.flatMap { part -> [Candidate] in
        guard let key = NameKey.of(part), let entry = gazetteer.entry(key) else { return [] }
        return gazetteer.bearers(entry).filter(\.isMain).map { Candidate($0, gazetteer) }
          .filter { $0.feature.isSettlement && (own == nil || $0.country == own) }
      }
      if !towns.isEmpty { return towns }
    }
    return []
  }

  /// "richmondandtwickenham": the whole, and the names that it joins.
  private static func parts(of name: String) -> [String] {
    name.firstRange(of: "and").map { [name, String(name[..<$0.lowerBound]), String(name[$0.upperBound...])] } ?? [name]
  }

  /// A home as the gazetteer knows it.
  struct Seat {
    /// 0 where it is not known.
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
      country: (country ?? "").utf8.reduce(0) { $0 << 8 | UInt16($1) }, region: region,
      point: town.map { Candidate.point($0, gazetteer) })
  }
}
