import DatelineModel
import Glibc

/// Which places of different names lie side by side, before any name is taken for one of them: a text that names Hamilton, Oxford and
/// Butler County means those of Ohio, though each has a better known namesake.
struct NameCompany {
  /// For each group's candidates how many of the text's other names have a place close by, each counted for less the more places
  /// bear it and the less likely that place is.
  let values: [[Double]]
  /// For each group's candidates how close the nearest town is that bears the name in the publisher's address.
  let home: [[Double]]

  /// How far apart neighbours lie, as a difference of the sine of their latitudes: some 100 km.
  private static let reach = 0.0157
  /// The square of the distance, in kilometres, at which a neighbour counts half.
  private static let half = 1600.0
  /// Names beyond these add nothing.
  private static let most = 2.0

  private struct Entry {
    let group: Int
    let candidate: Int
    let point: SIMD3<Double>
    let weight: Double
  }

  /// `home` are the places that bear the name in the publisher's address.
  init(_ groups: [CandidateGroup], home: [Candidate]) {
    var entries: [Entry] = []
    for (index, group) in groups.enumerated() {
      entries += NameCompany.entries(group.pool.map { ($0, group.candidates[$0]) }, index)
    }
    let likeliest = home.map(\.prior).max() ?? 0
    self.home = groups.map { group in
      group.candidates.map { candidate in
        home.reduce(0) {
          max($0, NameCompany.closeness(candidate.point, $1.point) * max(0, 1 - (likeliest - $1.prior) / 2))
        }
      }
    }
    entries.sort { ($0.point.z, $0.group, $0.candidate) < ($1.point.z, $1.group, $1.candidate) }
    var best = entries.map { _ in [Int: Double]() }
    for (at, entry) in entries.enumerated() {
      var next = at + 1
      while next < entries.count, entries[next].point.z - entry.point.z < NameCompany.reach {
        let other = entries[next]
        if other.group != entry.group, entry.point != other.point {
          let near = NameCompany.closeness(entry.point, other.point)
          if near > 0 {
            best[at][other.group] = max(best[at][other.group] ?? 0, near * other.weight)
            best[next][entry.group] = max(best[next][entry.group] ?? 0, near * entry.weight)
          }
        }
        next += 1
      }
    }
    var values = groups.map { [Double](repeating: 0, count: $0.candidates.count) }
    for (at, entry) in entries.enumerated() {
      let sum = best[at].sorted { $0.key < $1.key }.reduce(0) { $0 + $1.value }
      values[entry.group][entry.candidate] = min(sum, NameCompany.most)
    }
    self.values = values
  }

  /// 1 at no distance, ½ at 40 km, 0 beyond 100 km.
  @inline(__always)
  private static func closeness(_ a: SIMD3<Double>, _ b: SIMD3<Double>) -> Double {
    let square = a.squaredKilometres(to: b)
    return square < 10_000 ? 1 / (1 + square / half) : 0
  }

  /// The towns and districts of a name.
  private static func entries(_ candidates: [(Int, Candidate)], _ group: Int) -> [Entry] {
    let places = candidates.filter { $0.1.feature.isSettlement || $0.1.feature == .region2 }
    let likeliest = candidates.map(\.1.prior).max() ?? 0
    let rarity = 1 / (1 + log(Double(max(1, places.count))) / 3)
    return places.compactMap { index, place in
      // A quarter less for each power of ten that it is less likely than the name's likeliest.
      let likelihood = max(0, 1 - (likeliest - place.prior) / 4)
      guard likelihood > 0 else { return nil }
      return Entry(group: group, candidate: index, point: place.point, weight: rarity * likelihood)
    }
  }
}
