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
    let latitude = gazetteer.latitude(row) * .pi / 180
    let longitude = gazetteer.longitude(row) * .pi / 180
    point = SIMD3(cos(latitude) * cos(longitude), cos(latitude) * sin(longitude), sin(latitude))
  }

  private static func prior(_ feature: FeatureCode, _ size: Double) -> Double {
    switch feature {
    case .country, .continent: max(size, 6) + 2.5
    case .region1: max(size, 5) + 0.9
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
  func nearness(to other: SIMD3<Double>) -> Double {
    let product = point * other
    let chord = max(0, 2 - 2 * (product.x + product.y + product.z))
    return 1 / (1 + chord * (6371.0 * 6371.0 / 90_000))
  }
}

/// All mentions of one name in a text, and what it may mean: one name has one sense in one text.
struct CandidateGroup {
  var members: [Int]
  let candidates: [Candidate]
  /// The largest size among the candidates.
  let mostPeople: Double
  var chosen = 0
  var scores: [Double] = []

  /// Most candidates looked at for one name.
  private static let limit = 24

  /// The groups of a text's mentions, in order of their first.
  static func groups(_ mentions: [ToponymMention], _ text: Tokenization, _ gazetteer: Gazetteer) -> [CandidateGroup] {
    var byName: [UInt64: Int] = [:]
    var groups: [CandidateGroup] = []
    for (index, mention) in mentions.enumerated() {
      var key = FNV1a.seed
      for at in mention.tokens { key = FNV1a.mix(key, UInt8(ascii: " ")) ^ text.tokens[at].key &* 31 }
      if let known = byName[key] {
        groups[known].members.append(index)
        continue
      }
      byName[key] = groups.count
      let ranked = mention.bearers.map { Candidate($0, gazetteer) }
        .sorted { ($0.prior, -Int($0.row)) > ($1.prior, -Int($1.row)) }
      groups.append(
        CandidateGroup(
          members: [index], candidates: Array(ranked.prefix(limit)),
          mostPeople: ranked.map(\.size).max() ?? 0))
    }
    return groups
  }
}
