import DatelineModel
import Gazetteers
import Glibc

/// What the places chosen so far say together: the countries and regions the text talks about, and where its places lie.
struct StoryContext {
  /// What one name adds.
  struct Share {
    let weight: Double
    let country: UInt16
    let region: Int32?
    let isCountry: Bool
    let isRegion: Bool
    /// Whether the name was compared with its namesakes already.
    let isSettled: Bool
  }

  private(set) var countries: [UInt16: Double] = [:]
  private(set) var regions: [Int32: Double] = [:]
  /// Countries, regions and districts that are themselves named, by the group that names them.
  private(set) var namedCountries: [UInt16: Int] = [:]
  private(set) var namedRegions: [Int32: Int] = [:]
  private(set) var namedDistricts: [Int32: Int] = [:]
  private(set) var shares: [Share] = []
  private(set) var total = 0.0
  /// Where the page's publisher sits, where that is known.
  let home: PublisherHome.Seat?
  /// How often the text speaks of each country's people.
  let peoples: [UInt16: Int]
  /// Towns, regions and waters, not countries: the heaviest first, at most `pointLimit`.
  private(set) var points: [(point: SIMD3<Double>, weight: Double, group: Int)] = []

  private static let pointLimit = 24

  /// For each name those that stand beside it in a list.
  private let lists: [[Int]]

  /// The names that stand beside a name in a list.
  func listed(_ index: Int) -> [Int] { lists.indices.contains(index) ? lists[index] : [] }

  /// For each name itself and the others that can mean the same place: "Mafia" and "Mafia Island" say nothing for each other.
  private let relatedNames: [[Int]]

  /// What the other names of a text add for a country, without a name's own and those that can mean the same place.
  func weight(ofCountry country: UInt16, besides index: Int) -> Double {
    (countries[country] ?? 0)
      - relatedNames[index].reduce(0) { $0 + (shares[$1].country == country ? shares[$1].weight : 0) }
  }

  /// The same for a region.
  func weight(ofRegion region: Int32, besides index: Int) -> Double {
    (regions[region] ?? 0)
      - relatedNames[index].reduce(0) { $0 + (shares[$1].region == region ? shares[$1].weight : 0) }
  }

  /// Whether a name is the other one, or can mean the same place.
  func isRelated(_ other: Int, to index: Int) -> Bool { relatedNames[index].contains(other) }

  /// Whether names stand beside it in a list, and all of them lie in other countries of which the text speaks elsewhere, too: "between Unguja
  /// and Pemba" of Tanzania.
  func isListedElsewhere(_ index: Int, than country: UInt16) -> Bool {
    let neighbours = listed(index)
    return !neighbours.isEmpty
      && neighbours.allSatisfy { neighbour in
        let other = shares[neighbour]
        return other.isSettled && other.country != 0 && other.country != country
          && (peoples[other.country] != nil || weight(ofCountry: other.country, besides: neighbour) > 0)
      }
  }

  /// Which places of different names lie side by side.
  let company: NameCompany

  init(
    _ groups: [CandidateGroup], home: PublisherHome.Seat?, peoples: [UInt16: Int], lists: [[Int]], company: NameCompany,
    relatedNames: [[Int]]
  ) {
    self.relatedNames = relatedNames
    self.home = home
    self.company = company
    self.peoples = peoples
    self.lists = lists
    for (index, group) in groups.enumerated() {
      guard !group.candidates.isEmpty else {
        shares.append(Share(weight: 0, country: 0, region: nil, isCountry: false, isRegion: false, isSettled: false))
        continue
      }
      add(group, group.candidates[group.chosen], index)
    }
    points.sort { ($0.weight, -$0.group) > ($1.weight, -$1.group) }
    if points.count > StoryContext.pointLimit { points.removeLast(points.count - StoryContext.pointLimit) }
  }

  private mutating func add(_ group: CandidateGroup, _ candidate: Candidate, _ index: Int) {
    // Before the first round only large places and names without namesakes speak for their surroundings.
    let isTrusted = !group.scores.isEmpty || candidate.prior >= 6 || group.candidates.count == 1
    let weight = (1 + log2(Double(group.members.count))) * (isTrusted ? 1 : 0.3)
    let isCountry = candidate.feature == .country
    let isRegion = candidate.feature == .region1
    shares.append(
      Share(
        weight: weight, country: candidate.country, region: candidate.region, isCountry: isCountry, isRegion: isRegion,
        isSettled: !group.scores.isEmpty))
    total += weight
    if candidate.country != 0 { countries[candidate.country, default: 0] += weight }
    if let region = candidate.region { regions[region, default: 0] += weight }
    if isCountry { namedCountries[candidate.country] = index }
    if isRegion, let region = candidate.region { namedRegions[region] = index }
    if candidate.feature == .region2, let district = candidate.district { namedDistricts[district] = index }
    if !isCountry, candidate.feature != .continent, candidate.feature != .ocean {
      points.append((candidate.point, weight, index))
    }
  }
}
