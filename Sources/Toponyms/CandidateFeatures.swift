import DatelineModel
import Gazetteers

/// What speaks for and against a candidate, as numbers between about −1 and 1. `CandidateWeights` says how much each counts.
enum CandidateFeature: Int, CaseIterable {
  /// How much less likely it is beforehand than the name's likeliest, in thousands.
  case lessLikely
  /// How many fewer people live there than in the name's largest place, in thousands.
  case lessPeople
  /// How much less likely beyond a hundredth, in thousands: a hamlet beside a country.
  case farLessLikely
  case sizeUnknown, small, mediumSize, large
  case country, region, district, capital, regionCapital, physical
  case alternateName, alternateOfLarge
  /// The share of the text's other places that lie in its country, in its region.
  case countryShare, regionShare
  case countryNamed, regionNamed
  /// Whether it lies in the publisher's country: one voice beside those of the text's other places.
  case homeCountry
  /// Whether it lies in the publisher's region, and how near to the publisher's town.
  case homeRegion, homeNear
  /// The share of its country among the peoples of whom the text speaks: "the Lebanese army".
  case peopleNamed
  /// Whether another name of the text is its second-level region: "Somerset" for a Wellington.
  case districtNamed
  /// Whether a name listed beside it ("Dunedin and Richmond") lies in its country.
  case listedCountry
  /// Whether it is a region or a country and a name listed beside it is one, too: "Ohio, Delaware and Utah".
  case listedKind
  /// Mean closeness to the text's other places; closeness to the closest.
  case nearness, nearest
  /// How many of the text's other names have a place close to it, whatever they are taken for.
  case company
  /// Whether it lies close to a town that bears the name in the publisher's address.
  case homeName
  /// ", Region" behind the name holds it, or names another area.
  case containmentAgrees, containmentContradicts
  /// Words before or behind the name say what it is, and it is that, or is not.
  case kindAgrees, kindContradicts
}

/// One candidate's features.
struct CandidateFeatures {
  /// Room for more than there are, without a list on the heap for each candidate of each round.
  private(set) var values = SIMD64<Double>()

  subscript(_ feature: CandidateFeature) -> Double {
    get { values[feature.rawValue] }
    set { values[feature.rawValue] = newValue }
  }

  /// The values in the order of the features.
  var list: [Double] { CandidateFeature.allCases.map { self[$0] } }

  /// The features of `group`'s candidate; `cues` are what the words round the mentions say.
  init(_ which: Int, _ group: CandidateGroup, _ index: Int, _ context: StoryContext, _ cues: MentionCues) {
    let candidate = group.candidates[which]
    itself(candidate, group)
    surroundings(candidate, index, context)
    self[.company] = context.company.values[index][which]
    self[.homeName] = context.company.home[index][which]
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
    self[.farLessLikely] = max(0, self[.lessLikely] - 2.0 / 3)
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
    default: self[.physical] = 1
    }
    if !candidate.isMain {
      let isLarge = [.country, .capital, .region1].contains(candidate.feature) || candidate.size >= 6
      self[isLarge ? .alternateOfLarge : .alternateName] = 1
    }
  }

  /// What the text's other names say; what the group's own choice added says nothing about it.
  private mutating func surroundings(_ candidate: Candidate, _ index: Int, _ context: StoryContext) {
    let own = context.shares[index]
    let others = max(1, context.total - own.weight)
    if candidate.country != 0, context.countries[candidate.country] != nil {
      self[.countryShare] = max(0, context.weight(ofCountry: candidate.country, besides: index)) / others
      if let namer = context.namedCountries[candidate.country], namer != index, candidate.feature != .country {
        self[.countryNamed] = 1
      }
    }
    if let home = context.home { publisher(candidate, home, 1 / (1 + max(0, context.total - own.weight))) }
    if let count = context.peoples[candidate.country] {
      self[.peopleNamed] = Double(count) / Double(context.peoples.values.reduce(0, +))
    }
    if let region = candidate.region, candidate.feature != .region1, context.regions[region] != nil {
      self[.regionShare] = max(0, context.weight(ofRegion: region, besides: index)) / others
      if let namer = context.namedRegions[region], namer != index { self[.regionNamed] = 1 }
    }
    if let district = candidate.district, candidate.feature != .region2, let namer = context.namedDistricts[district],
      namer != index
    {
      self[.districtNamed] = 1
    }
    let isListed = context.listed(index).contains {
      context.shares[$0].isSettled && context.shares[$0].country == candidate.country
    }
    if isListed, candidate.country != 0 { self[.listedCountry] = 1 }
    if candidate.feature == .region1 || candidate.feature == .country {
      let isRegion = candidate.feature == .region1
      let hasLike = context.listed(index).contains {
        isRegion ? context.shares[$0].isRegion : context.shares[$0].isCountry
      }
      if hasLike { self[.listedKind] = 1 }
    }
    var sum = 0.0
    var weight = 0.0
    var nearest = 0.0
    for point in context.points where !context.isRelated(point.group, to: index) {
      let near = candidate.nearness(to: point.point)
      sum += point.weight * near
      weight += point.weight
      nearest = max(nearest, near)
    }
    if weight > 0 { self[.nearness] = sum / max(weight, 2) }
    self[.nearest] = nearest
  }

  /// What the publisher's seat says; its country counts less the more places the text names.
  private mutating func publisher(_ candidate: Candidate, _ home: PublisherHome.Seat, _ share: Double) {
    if home.country != 0, candidate.country == home.country { self[.homeCountry] = share }
    if let region = home.region, candidate.region == region, candidate.feature != .region1 { self[.homeRegion] = 1 }
    if let point = home.point { self[.homeNear] = candidate.nearness(to: point) }
  }
}
