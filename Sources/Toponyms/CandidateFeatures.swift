import DatelineModel
import Gazetteers

/// What speaks for and against a candidate, as numbers between about −1 and 1. `CandidateWeights` says how much each counts.
enum CandidateFeature: Int, CaseIterable {
  /// How much less likely it is beforehand than the name's likeliest, in thousands.
  case lessLikely
  /// How many fewer people live there than in the name's largest place, in thousands.
  case lessPeople
  case sizeUnknown, small, mediumSize, large
  case country, region, district, capital, regionCapital, physical, area
  case alternateName, alternateOfLarge
  /// The share of the text's other places that lie in its country, in its region.
  case countryShare, regionShare
  case countryNamed, regionNamed
  /// Whether it lies in the publisher's country: one voice beside those of the text's other places.
  case homeCountry
  /// Whether another name of the text is its second-level region: "Somerset" for a Wellington.
  case districtNamed
  /// Mean closeness to the text's other places; closeness to the closest.
  case nearness, nearest
  /// ", Region" behind the name holds it, or names another area.
  case containmentAgrees, containmentContradicts
  /// Words before or behind the name say what it is, and it is that, or is not.
  case kindAgrees, kindContradicts
}

/// One candidate's features.
struct CandidateFeatures {
  /// Room for more than there are, without a list on the heap for each candidate of each round.
  private(set) var values = SIMD32<Double>()

  subscript(_ feature: CandidateFeature) -> Double {
    get { values[feature.rawValue] }
    set { values[feature.rawValue] = newValue }
  }

  /// The values in the order of the features.
  var list: [Double] { CandidateFeature.allCases.map { self[$0] } }

  /// The features of `group`'s candidate; `cues` are what the words round the mentions say.
  init(_ candidate: Candidate, _ group: CandidateGroup, _ index: Int, _ context: StoryContext, _ cues: MentionCues) {
    itself(candidate, group)
    surroundings(candidate, index, context)
    switch cues.containment(of: candidate) {
    case .agrees: self[.containmentAgrees] = 1
    case .contradicts: self[.containmentContradicts] = 1
    case .silent: break
    }
    switch cues.kind(of: candidate) {
    case .agrees: self[.kindAgrees] = 1
    case .contradicts: self[.kindContradicts] = 1
    case .silent: break
    }
  }

  private mutating func itself(_ candidate: Candidate, _ group: CandidateGroup) {
    self[.lessLikely] = (group.candidates[0].prior - candidate.prior) / 3
    self[.lessPeople] = (group.mostPeople - candidate.size) / 3
    if candidate.feature.isSettlement {
      if !candidate.isSizeKnown { self[.sizeUnknown] = 1 }
      if candidate.size < 4.18 {
        self[.small] = 1
      } else if candidate.size < 5 {
        self[.mediumSize] = 1
      } else {
        self[.large] = 1
      }
    }
    switch candidate.feature {
    case .country, .continent: self[.country] = 1
    case .region1: self[.region] = 1
    case .region2: self[.district] = 1
    case .capital: self[.capital] = 1
    case .regionCapital: self[.regionCapital] = 1
    case .populated: break
    case .informalRegion: self[.area] = 1
    default: self[.physical] = 1
    }
    if !candidate.isMain {
      self[[.country, .capital, .region1].contains(candidate.feature) ? .alternateOfLarge : .alternateName] = 1
    }
  }

  /// What the text's other names say; what the group's own choice added says nothing about it.
  private mutating func surroundings(_ candidate: Candidate, _ index: Int, _ context: StoryContext) {
    let own = context.shares[index]
    let others = max(1, context.total - own.weight)
    if candidate.country != 0, let country = context.countries[candidate.country] {
      let same = country - (own.country == candidate.country ? own.weight : 0)
      self[.countryShare] = max(0, same) / others
      if let namer = context.namedCountries[candidate.country], namer != index, candidate.feature != .country {
        self[.countryNamed] = 1
      }
    }
    if context.home != 0, candidate.country == context.home {
      self[.homeCountry] = 1 / (1 + max(0, context.total - own.weight))
    }
    if let region = candidate.region, candidate.feature != .region1, let share = context.regions[region] {
      let same = share - (own.region == region ? own.weight : 0)
      self[.regionShare] = max(0, same) / others
      if let namer = context.namedRegions[region], namer != index { self[.regionNamed] = 1 }
    }
    if let district = candidate.district, candidate.feature != .region2, let namer = context.namedDistricts[district],
      namer != index
    {
      self[.districtNamed] = 1
    }
    var sum = 0.0
    var weight = 0.0
    var nearest = 0.0
    for point in context.points where point.group != index {
      let near = candidate.nearness(to: point.point)
      sum += point.weight * near
      weight += point.weight
      nearest = max(nearest, near)
    }
    if weight > 0 { self[.nearness] = sum / max(weight, 2) }
    self[.nearest] = nearest
  }
}
