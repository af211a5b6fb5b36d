import DatelineModel
import Gazetteers
import Glibc
import Text

/// Chooses among the places that bear a name: one sense for each name in a text, in rounds, each seeing the last one's answers.
struct CandidateChoice {
  /// What was chosen for one mention.
  struct Choice {
    /// The place; nil where the gazetteer knows none of the name.
    var row: Int32?
    var reasons: [PlaceReason]
    var runnersUp: [Int32]
    var isAmbiguous: Bool
  }

  private let gazetteer: Gazetteer
  private let weights: CandidateWeights
  private let mentions: [ToponymMention]
  private(set) var groups: [CandidateGroup]
  private let cues: [MentionCues]
  private let home: PublisherHome.Seat?
  private let peoples: [UInt16: Int]
  private let lists: [[Int]]
  private let company: NameCompany
  private let relatedNames: [[Int]]

  private static let rounds = 3

  init(
    _ gazetteer: Gazetteer, _ text: Tokenization, _ mentions: [ToponymMention], _ cues: PlaceCues,
    weights: CandidateWeights = .learned, home: PublisherHome? = nil
  ) {
    self.gazetteer = gazetteer
    self.weights = weights
    self.home = home?.seat(gazetteer)
    self.mentions = mentions
    peoples = cues.demonyms.countries(in: text, directions: cues.directions)
    let kinds = PlaceKinds.of(mentions, text, cues)
    let bindings = NameBinding.bindings(mentions, text, gazetteer, cues)
    let areas = Set(kinds.indices.filter { !kinds[$0].isDisjoint(with: [.region, .district]) })
    let bound = BoundBearers.withContrasts(BoundBearers.of(mentions, bindings, gazetteer), mentions, text, cues)
    let groups = CandidateGroup.groups(mentions, text, gazetteer, bound, areas)
    self.groups = groups
    lists = CandidateGroup.lists(groups, mentions, text, bindings, cues.and)
    self.cues = groups.map { MentionCues($0, kinds) }
    relatedNames = CandidateGroup.relatedNames(groups)
    company = NameCompany(groups, home: home?.namesakes(gazetteer, papers: cues.papers) ?? [])
    for _ in 0..<CandidateChoice.rounds where !settle() { break }
  }

  /// What the choices so far say together.
  var context: StoryContext {
    StoryContext(groups, home: home, peoples: peoples, lists: lists, company: company, relatedNames: relatedNames)
  }

  /// Most names of a text that is too short for its names to outvote each other: they are looked at one after the other, the surest
  /// first, each seeing what was chosen before it.
  private static let fewNames = 12

  /// One round; false when no name changed its sense.
  private mutating func settle() -> Bool {
    let isShort = groups.count <= CandidateChoice.fewNames
    var context = context
    var changed = false
    for index in isShort ? groups.indices.sorted(by: isSurer) : Array(groups.indices)
    where !groups[index].candidates.isEmpty {
      let scores = groups[index].candidates.indices.map {
        weights.score(CandidateFeatures($0, groups[index], index, context, cues[index]))
      }
      let best = groups[index].pool.max { (scores[$0], -$0) < (scores[$1], -$1) } ?? 0
      if best != groups[index].chosen || groups[index].scores.isEmpty { changed = true }
      groups[index].scores = scores
      groups[index].chosen = best
      if isShort { context = self.context }
    }
    return changed
  }

  private func isSurer(_ a: Int, _ b: Int) -> Bool { (groups[a].lead, -a) > (groups[b].lead, -b) }

  /// The features of a group's candidates in a context.
  func features(_ index: Int, _ context: StoryContext) -> [CandidateFeatures] {
    groups[index].candidates.indices.map { CandidateFeatures($0, groups[index], index, context, cues[index]) }
  }

  /// One choice for each mention, in order.
  func choices() -> [Choice] {
    let context = context
    var choices = mentions.map { _ in
      Choice(row: nil, reasons: [.noBearer], runnersUp: [], isAmbiguous: false)
    }
    let chosen = groups.indices.filter { !groups[$0].candidates.isEmpty }.map { index in
      OutlyingPlaces.Chosen(
        group: index, place: groups[index].candidates[groups[index].chosen],
        features: CandidateFeatures(groups[index].chosen, groups[index], index, context, cues[index]),
        hasNamesakes: groups[index].candidates.count > 1)
    }
    let supports = chosen.map { support(of: $0, context) }
    let outlying = OutlyingPlaces(
      zip(chosen, supports).filter { $1.suffices }.map { $0.0 }, home: home?.country ?? 0
    ).groups
    for (name, support) in zip(chosen, supports) {
      let group = groups[name.group]
      let choice = choice(group, name.features, outlying.contains(name.group) ? .none : support)
      for member in group.members { choices[member] = choice }
    }
    return choices
  }

  /// What one other name of the text weighs at most.
  private static let weightOfOneName = 1.5
  /// How far from the middle of a country that is named a place across its border may lie, in kilometres.
  private static let neighbourReach = 800.0

  private func isNeighbour(_ place: Candidate, _ country: CandidateGroup) -> Bool {
    place.point.squaredKilometres(to: country.candidates[country.chosen].point)
      < CandidateChoice.neighbourReach * CandidateChoice.neighbourReach
  }

  private func support(of name: OutlyingPlaces.Chosen, _ context: StoryContext) -> PlaceSupport {
    let (index, country) = (name.group, name.place.country)
    // "In Talara, police in Mali said": the country that is named has no place of the name, and lies far from those that have.
    let isAbroad =
      !context.namedCountries.isEmpty && context.namedCountries[country] == nil
      && !context.namedCountries.values.contains { isNeighbour(name.place, groups[$0]) }
    let isAlone = context.total - context.shares[index].weight < CandidateChoice.weightOfOneName && !isAbroad
    return PlaceSupport(
      name.place, name.features, groups[index], mentions[groups[index].members[0]], cues[index], gazetteer,
      isAlone: isAlone, isListedElsewhere: context.isListedElsewhere(index, than: country))
  }

  /// The place of a group with its runners-up. Without support it is unknown, and what it might have been stands among them.
  private func choice(_ group: CandidateGroup, _ features: CandidateFeatures, _ support: PlaceSupport) -> Choice {
    let order = group.candidates.indices.sorted {
      (group.scores[$0], -Int(group.candidates[$0].row)) > (group.scores[$1], -Int(group.candidates[$1].row))
    }.filter { $0 != group.chosen }
    guard support.suffices else {
      let others = [group.chosen] + order
      return Choice(
        row: nil, reasons: [support.want], runnersUp: others.prefix(4).map { group.candidates[$0].row },
        isAmbiguous: false)
    }
    let rival = order.first { group.pool.contains($0) }
    let margin = rival.map { group.scores[group.chosen] - group.scores[$0] } ?? .infinity
    let apart =
      rival.map { gazetteer.kilometres(group.candidates[group.chosen].row, group.candidates[$0].row) } ?? 0
    return Choice(
      row: group.candidates[group.chosen].row, reasons: CandidateChoice.reasons(features, group),
      runnersUp: order.prefix(4).map { group.candidates[$0].row }, isAmbiguous: margin < 0.25 && apart > 50)
  }

  private static func reasons(_ features: CandidateFeatures, _ group: CandidateGroup) -> [PlaceReason] {
    var reasons: [PlaceReason] = []
    if features[.containmentAgrees] > 0 { reasons.append(.areaNamedBeside) }
    if features[.kindAgrees] > 0 { reasons.append(.kind) }
    if features[.countryShare] > 0.3 || features[.countryNamed] > 0 { reasons.append(.country) }
    if features[.regionShare] > 0.05 || features[.regionNamed] > 0 {
      reasons.append(.region)
    }
    if features[.homeRegion] > 0 || features[.homeNear] > 0.3 { reasons.append(.publisherSeat) }
    if features[.homeCountry] > 0.3 { reasons.append(.publisherCountry) }
    if features[.company] > 0.2 { reasons.append(.neighbors) }
    if features[.homeName] > 0.3 { reasons.append(.publisherAddress) }
    if features[.nearness] > 0.2 { reasons.append(.nearness) }
    if reasons.isEmpty {
      reasons.append(group.candidates.count == 1 ? .onlyBearer : .largestBearer)
    }
    return reasons
  }
}
