import Bytes
import DatelineModel
import Gazetteers
import Glibc
import Text

/// A place that a name may mean.
struct Candidate {
  let row: Int32
  /// Whether the name is its main name.
  let isMain: Bool
  let feature: FeatureCode
  let country: UInt16
  let region: Int32?
  /// The second-level region it is or lies in, where that is known.
  let district: Int32?
  /// People, as a power of ten; 2.5 where not known.
  let size: Double
  let isSizeKnown: Bool
  /// How likely it is meant before the text is looked at, in powers of ten.
  let prior: Double
  /// Its point on the unit sphere.
  let point: SIMD3<Double>

  init(_ bearer: Gazetteer.Bearer, _ gazetteer: Gazetteer) {
    row = bearer.row
    isMain = bearer.isMain
    feature = gazetteer.feature(row)
    country = gazetteer.country(row)
    region = gazetteer.region(row)
    district = gazetteer.district(row)
    let population = gazetteer.population(row)
    size = log10(Double(population) + 300)
    isSizeKnown = population > 0
    prior = Candidate.prior(feature, size) - (bearer.isMain ? 0 : 0.9)
    point = Candidate.point(row, gazetteer)
  }

  /// A row's point on the unit sphere.
  static func point(_ row: Int32, _ gazetteer: Gazetteer) -> SIMD3<Double> {
    SIMD3(latitude: gazetteer.latitude(row), longitude: gazetteer.longitude(row))
  }

  private static func prior(_ feature: FeatureCode, _ size: Double) -> Double {
    switch feature {
    case .country, .continent: max(size, 6) + 2.5
    case .region1: max(size, 4.6) + 0.4
    case .capital: size + 1.3
    case .ocean, .sea, .gulf, .mountains, .desert, .strait, .informalRegion, .pass: 6.3
    case .river, .lake, .islands, .island, .peninsula, .valley: max(size, 5.2)
    case .region2: min(size, 4.6)
    case .regionCapital: size + 0.3
    default: size
    }
  }

  /// 1 at no distance, ½ at 300 km, nothing far away. No root and no exponential: it is asked for millions of pairs.
  @inline(__always)
  func nearness(to other: SIMD3<Double>) -> Double { 1 / (1 + point.squaredKilometres(to: other) / 90_000) }
}

/// All mentions of one name in a text that are one place, and what it may mean: one name has one sense in one text, unless the names
/// beside it tell it apart ("Paris, Texas", "Paris, France").
struct CandidateGroup {
  var members: [Int]
  let candidates: [Candidate]
  /// The candidates among which is chosen: those that the words beside the name leave.
  let pool: [Int]
  /// The rows that agree with the names beside it; nil where none stands there.
  let bound: BoundBearers
  /// The largest size among the candidates.
  let mostPeople: Double
  /// How much likelier the likeliest is beforehand than the likeliest of another country.
  let lead: Double
  var chosen: Int
  var scores: [Double] = []

  /// Most candidates looked at for one name.
  private static let limit = 24

  private init(
    _ members: [Int], _ mention: ToponymMention, _ bound: BoundBearers, _ isArea: Bool, _ gazetteer: Gazetteer
  ) {
    self.members = members
    self.bound = bound
    let all = mention.bearers.map { Candidate($0, gazetteer) }
    let rows = bound.rows ?? []
    func ranks(_ a: Candidate, _ b: Candidate) -> Bool { (a.prior, -Int(a.row)) > (b.prior, -Int(b.row)) }
    let ranked = all.filter { rows.contains($0.row) }.sorted(by: ranks).prefix(CandidateGroup.limit / 2)
    let kept = Set(ranked.map(\.row))
    let others = all.filter { !kept.contains($0.row) }.sorted(by: ranks)
    let candidates = (ranked + others.prefix(CandidateGroup.limit - ranked.count)).sorted(by: ranks)
    self.candidates = candidates
    mostPeople = all.map(\.size).max() ?? 0
    let agreeing = candidates.indices.filter { rows.contains(candidates[$0].row) }
    let open = bound.decides && !agreeing.isEmpty ? agreeing : CandidateGroup.withoutSmall(candidates, rows)
    pool = isArea ? open : CandidateGroup.withoutAreas(open, candidates, gazetteer)
    chosen = pool.first ?? 0
    let likeliest = pool.first.map { candidates[$0] }
    let rival = pool.first { candidates[$0].country != likeliest?.country }.map { candidates[$0].prior }
    lead = (likeliest?.prior ?? 0) - (rival ?? 0)
  }

  /// Beside an area of the world, a sea or a continent its small namesakes are not meant unless the names beside them say so:
  /// "the Middle East" is no quarter of a town.
  private static func withoutSmall(_ candidates: [Candidate], _ bound: Set<Int32>) -> [Int] {
    let areas: Set<FeatureCode> = [.informalRegion, .continent, .ocean, .sea]
    guard let best = candidates.first, areas.contains(best.feature) else { return Array(candidates.indices) }
    return candidates.indices.filter { candidates[$0].prior >= best.prior - 1.5 || bound.contains(candidates[$0].row) }
  }

  /// City before province: an area gives way to a city of its name that lies in it and holds a fair share of its people.
  private static func withoutAreas(_ open: [Int], _ candidates: [Candidate], _ gazetteer: Gazetteer) -> [Int] {
    // A country is meant rather than the city of its name: "Singapore".
    if let first = open.first, candidates[first].feature == .country {
      return open.filter {
        !candidates[$0].feature.isSettlement || candidates[$0].country != candidates[first].country
      }
    }
    let cities = open.filter { candidates[$0].feature.isSettlement }
    guard !cities.isEmpty else { return open }
    let left = open.filter { area in
      guard [.region1, .region2].contains(candidates[area].feature) else { return true }
      return !cities.contains { stands(candidates[$0], for: candidates[area], gazetteer) }
    }
    return left.isEmpty ? open : left
  }

  /// Whether a city is meant rather than the area round it. A city that bears the area's name beside one of its own needs a larger
  /// share, and a name of its own that is a form of it: "Basrah" stands for "Basra", "Al Qadarif" for an area that is
  /// called so, too, "Salvador" not for "Bahia".
  private static func stands(_ city: Candidate, for area: Candidate, _ gazetteer: Gazetteer) -> Bool {
    guard gazetteer.holder(of: city.row, where: { $0 == area.row }) != nil else { return false }
    let share = Double(gazetteer.population(city.row)) / Double(max(1, gazetteer.population(area.row)))
    if city.isMain || !area.isMain { return share >= 0.05 }
    guard share >= 0.1 else { return false }
    if let key = NameKey.of(gazetteer.place(city.row).name), let entry = gazetteer.entry(key),
      gazetteer.bearers(entry).contains(where: { $0.row == area.row })
    {
      return true
    }
    switch NameKey.likeness(gazetteer.place(city.row).name, gazetteer.place(area.row).name) {
    case .spelling: return true
    case .longer: return share >= 0.25
    case .none: return false
    }
  }

  /// The groups of a text's mentions, in order of their first; `bound` are the bearers that the names beside a mention leave, and
  /// `areas` the mentions that the words call an area.
  static func groups(
    _ mentions: [ToponymMention], _ text: Tokenization, _ gazetteer: Gazetteer, _ bound: [Int: BoundBearers],
    _ areas: Set<Int>
  ) -> [CandidateGroup] {
    var senses: [UInt64: [Sense]] = [:]
    var order: [(key: UInt64, sense: Int)] = []
    for (index, mention) in mentions.enumerated() {
      let key = text.nameKey(mention.tokens)
      let known = senses[key] ?? []
      let found = known.isEmpty ? nil : Sense.place(of: bound[index], among: known)
      if let found {
        senses[key]![found].add(index, bound[index], isArea: areas.contains(index))
      } else {
        order.append((key, known.count))
        senses[key, default: []].append(
          Sense(members: [index], bound: bound[index] ?? BoundBearers(), isArea: areas.contains(index)))
      }
    }
    return order.map { key, place in
      let sense = senses[key]![place]
      return CandidateGroup(sense.members, mentions[sense.members[0]], sense.bound, sense.isArea, gazetteer)
    }
  }

  /// For each group itself first, then the others that can mean one of its places, in order.
  static func relatedNames(_ groups: [CandidateGroup]) -> [[Int]] {
    var bearers: [Int32: [Int]] = [:]
    for (index, group) in groups.enumerated() {
      for candidate in group.candidates { bearers[candidate.row, default: []].append(index) }
    }
    return groups.enumerated().map { index, group in
      [index] + Set(group.candidates.flatMap { bearers[$0.row] ?? [] }).subtracting([index]).sorted()
    }
  }

  /// For each group the groups of which a mention stands beside one of its own in a list, neither said to hold the other.
  static func lists(
    _ groups: [CandidateGroup], _ mentions: [ToponymMention], _ text: Tokenization, _ bindings: [NameBinding],
    _ and: WordSet
  ) -> [[Int]] {
    var groupOf = [Int](repeating: 0, count: mentions.count)
    for (index, group) in groups.enumerated() { for member in group.members { groupOf[member] = index } }
    let bound = Set(bindings.map { min($0.inner, $0.outer) })
    var lists = groups.map { _ in [Int]() }
    for at in mentions.indices.dropLast() where !bound.contains(at) {
      let (one, other) = (groupOf[at], groupOf[at + 1])
      guard one != other,
        text.isEnumeration(mentions[at].tokens.upperBound, mentions[at + 1].tokens.lowerBound, and),
        text.isSameSentence(mentions[at].tokens.lowerBound, mentions[at + 1].tokens.lowerBound)
      else { continue }
      if !lists[one].contains(other) { lists[one].append(other) }
      if !lists[other].contains(one) { lists[other].append(one) }
    }
    return lists
  }

  /// Mentions of one name that may be one place.
  private struct Sense {
    var members: [Int]
    var bound: BoundBearers
    var isArea: Bool

    /// The sense that a further mention belongs to: the last whose bearers it shares; without any name beside it, the last.
    static func place(of bound: BoundBearers?, among senses: [Sense]) -> Int? {
      guard let rows = bound?.rows, !rows.isEmpty else { return senses.indices.last }
      return senses.indices.last {
        guard let own = senses[$0].bound.rows, !own.isEmpty else { return true }
        return !own.isDisjoint(with: rows)
      }
    }

    mutating func add(_ index: Int, _ more: BoundBearers?, isArea: Bool) {
      members.append(index)
      self.isArea = self.isArea || isArea
      guard let more, let rows = more.rows else { return }
      if rows.isEmpty {
        if bound.rows == nil { bound = more }
      } else {
        bound.rows = (bound.rows ?? []).isEmpty ? rows : bound.rows!.intersection(rows)
        bound.decides = bound.decides || more.decides
      }
    }
  }
}
