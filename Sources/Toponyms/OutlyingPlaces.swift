import DatelineModel

/// Places that lie alone in a country of which the text does not speak, while most of its names lie in another: two villages of Chile in a
/// report from Spain, which vouch for nothing but each other. They are more often places that the gazetteer lacks.
struct OutlyingPlaces {
  /// Indices of the groups whose chosen place lies so.
  private(set) var groups: Set<Int> = []

  /// Names in a country from which on they are more than a mistake.
  private static let mostNames = 2
  /// How many names the country of the story must have for each of them.
  private static let majority = 3
  /// How near to a place that is sure a place across a border may lie, in kilometres.
  private static let borderReach = 150.0

  /// A name with the place that was chosen for it.
  struct Chosen {
    let group: Int
    let place: Candidate
    let features: CandidateFeatures
    /// Whether the gazetteer has other places of the name.
    let hasNamesakes: Bool
  }

  /// - Parameter home: The publisher's country; 0 where it is not known.
  init(_ chosen: [Chosen], home: UInt16) {
    let byCountry = Dictionary(grouping: chosen.filter { $0.place.country != 0 }, by: \.place.country)
    let anchored = byCountry.filter { $0.value.contains(where: OutlyingPlaces.isAnchored) }
    guard let most = anchored.values.map(\.count).max() else { return }
    let sure = anchored.values.joined()
    for (country, names) in byCountry where anchored[country] == nil {
      let isFew = names.count <= OutlyingPlaces.mostNames && most >= OutlyingPlaces.majority * names.count
      // However many vouch for each other, in a paper whose own country the text speaks of, where each has its name from elsewhere:
      // "Westfield", "Cumberland". Of news from abroad most names have one bearer.
      guard isFew || anchored[home] != nil && names.allSatisfy(\.hasNamesakes) else { continue }
      for name in names where !sure.contains(where: { OutlyingPlaces.isNear(name.place, $0.place) }) {
        groups.insert(name.group)
      }
    }
  }

  /// Whether something speaks for a place that is no other town: its country or region by name, its people, the outlet, or its own weight.
  private static func isAnchored(_ name: Chosen) -> Bool {
    let signs: [CandidateFeature] = [
      .country, .region, .countryNamed, .regionNamed, .districtNamed, .homeCountry, .homeRegion, .peopleNamed,
      .containmentAgrees, .kindAgrees,
    ]
    return name.place.prior >= PlaceSupport.weight || !name.place.feature.isSettlement
      || signs.contains { name.features[$0] > 0 }
  }

  private static func isNear(_ place: Candidate, _ other: Candidate) -> Bool {
    place.point.squaredKilometres(to: other.point) < borderReach * borderReach
  }
}
