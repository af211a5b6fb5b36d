import ArticleModel
import Gazetteers
import Glibc

/// Chooses among the places that bear a name: one sense for each name in a text, in rounds, each seeing the last one's answers.
struct CandidateChoice {
  /// What was chosen for one mention.
  struct Choice {
    var row: Int32
    var reasons: [String]
    var runnersUp: [Int32]
    var isAmbiguous: Bool
  }

  private let gazetteer: Gazetteer
  private let text: Tokenization
  private let mentions: [ToponymMention]
  /// Most candidates looked at for one name.
  private static let candidateLimit = 30

  init(_ gazetteer: Gazetteer, _ text: Tokenization, _ mentions: [ToponymMention]) {
    self.gazetteer = gazetteer
    self.text = text
    self.mentions = mentions
  }

  /// Mentions of one name.
  private struct Group {
    var members: [Int]
    var candidates: [(row: Int32, prior: Double, isMain: Bool)]
    var chosen = 0
    var scores: [Double] = []
    var reasons: [[String]] = []
  }

  /// One choice for each mention, in order.
  func choices() -> [Choice] {
    var groups = grouped()
    for _ in 0..<3 {
      let context = Context(groups, gazetteer)
      for index in groups.indices { score(&groups[index], context, index) }
    }
    var choices = [Choice?](repeating: nil, count: mentions.count)
    for group in groups {
      let order = group.candidates.indices.sorted {
        (group.scores[$0], -Int(group.candidates[$0].row)) > (group.scores[$1], -Int(group.candidates[$1].row))
      }
      let best = order[0]
      let runners = order.dropFirst().prefix(4).map { group.candidates[$0].row }
      let margin = order.count > 1 ? group.scores[best] - group.scores[order[1]] : .infinity
      let apart = order.count > 1 ? gazetteer.kilometres(group.candidates[best].row, group.candidates[order[1]].row) : 0
      for member in group.members {
        choices[member] = Choice(
          row: group.candidates[best].row, reasons: group.reasons[best], runnersUp: Array(runners),
          isAmbiguous: margin < 0.15 && apart > 50)
      }
    }
    return choices.map { $0! }
  }

  private func grouped() -> [Group] {
    var byName: [UInt64: Int] = [:]
    var groups: [Group] = []
    for (index, mention) in mentions.enumerated() {
      var key = NameKey.seed
      for at in mention.tokens { key = NameKey.mix(key, 0x20) ^ text.tokens[at].key &* 31 }
      if let known = byName[key] {
        groups[known].members.append(index)
        continue
      }
      byName[key] = groups.count
      let ranked = mention.bearers.map { (row: $0.row, prior: prior($0), isMain: $0.isMain) }
        .sorted { ($0.prior, -Int($0.row)) > ($1.prior, -Int($1.row)) }
      groups.append(Group(members: [index], candidates: Array(ranked.prefix(CandidateChoice.candidateLimit))))
    }
    return groups
  }

  /// How likely a place is meant before the text is looked at, in steps of a factor of ten.
  private func prior(_ bearer: Gazetteer.Bearer) -> Double {
    let population = Double(gazetteer.population(bearer.row))
    var score = log10(population + 300)
    switch gazetteer.feature(bearer.row) {
    case .country, .continent: score = max(score, 6) + 2.5
    case .region1: score = max(score, 5) + 0.9
    case .capital: score += 1.3
    case .ocean, .sea, .gulf, .mountains, .desert, .strait, .informalRegion, .pass: score = 6.3
    case .river, .lake, .islands, .island, .peninsula, .valley: score = max(score, 5.2)
    case .region2: score = min(score, 4.6)
    case .regionCapital: score += 0.3
    default: break
    }
    return score - (bearer.isMain ? 0 : 0.9)
  }

  /// What the places chosen so far say together.
  private struct Context {
    var countries: [UInt16: Double] = [:]
    var regions: [Int32: Double] = [:]
    var points: [(row: Int32, weight: Double, group: Int)] = []
    var total = 0.0
    /// What each group added.
    var weights: [Double] = []

    /// A country that is named weighs more for itself than a town in it does.
    func countryFactor(_ feature: FeatureCode) -> Double { feature == .country ? 1.5 : 1 }

    init(_ groups: [Group], _ gazetteer: Gazetteer) {
      for (index, group) in groups.enumerated() {
        let candidate = group.candidates[group.chosen]
        let country = gazetteer.country(candidate.row)
        let feature = gazetteer.feature(candidate.row)
        let weight = 1 + log2(Double(group.members.count))
        let trust = group.scores.isEmpty ? (candidate.prior >= 6 || group.candidates.count == 1 ? 1 : 0.3) : 1
        weights.append(weight * trust)
        if country != 0 { countries[country, default: 0] += weight * trust * countryFactor(feature) }
        if let region = gazetteer.region(candidate.row) { regions[region, default: 0] += weight * trust }
        if feature != .continent, feature != .country, feature != .ocean {
          points.append((candidate.row, weight * trust, index))
        }
        total += weight * trust
      }
    }
  }

  private func score(_ group: inout Group, _ context: Context, _ index: Int) {
    group.scores = []
    group.reasons = []
    // What the group's own choice added to the context says nothing about it.
    let chosen = group.candidates[group.chosen].row
    let own = context.weights[index]
    for candidate in group.candidates {
      var score = candidate.prior
      var reasons: [String] = []
      let country = gazetteer.country(candidate.row)
      let ownCountry = country == gazetteer.country(chosen) ? own * context.countryFactor(gazetteer.feature(chosen)) : 0
      let sameCountry = max(0, (context.countries[country] ?? 0) - ownCountry)
      if country != 0, sameCountry > 0 {
        let share = sameCountry / max(1, context.total)
        score += 1.6 * min(1, share) + 0.5
        if share > 0.3 { reasons.append("the text speaks of its country") }
      }
      if let region = gazetteer.region(candidate.row), region != candidate.row {
        let same = max(0, (context.regions[region] ?? 0) - (gazetteer.region(chosen) == region ? own : 0))
        if same > 0 {
          score += 0.8 + 0.8 * min(1, same / max(1, context.total))
          reasons.append("other places of its region are named")
        }
      }
      let near = nearness(candidate.row, context, index)
      if near > 0.02 {
        score += 2.2 * near
        if near > 0.2 { reasons.append("near other places of the text") }
      }
      let containment = self.containment(group, candidate.row)
      if containment > 0 {
        score += 4
        reasons.insert("named with the area it lies in", at: 0)
      } else if containment < 0 {
        score -= 1.2
      }
      if reasons.isEmpty {
        reasons.append(group.candidates.count == 1 ? "the only place of the name" : "the largest place of the name")
      }
      group.scores.append(score)
      group.reasons.append(reasons)
    }
    group.chosen = group.scores.indices.max { (group.scores[$0], -$0) < (group.scores[$1], -$1) } ?? 0
  }

  private func nearness(_ row: Int32, _ context: Context, _ index: Int) -> Double {
    var sum = 0.0
    var weight = 0.0
    for point in context.points.prefix(60) where point.row != row && point.group != index {
      sum += point.weight * exp(-gazetteer.kilometres(row, point.row) / 400)
      weight += point.weight
    }
    return weight > 0 ? sum / max(weight, 2) : 0
  }

  /// Whether the name right behind (", Region") holds the candidate: 1 yes, −1 it is another area, 0 nothing is said.
  private func containment(_ group: Group, _ row: Int32) -> Int {
    var answer = 0
    for member in group.members where member + 1 < mentions.count {
      let gap = mentions[member].tokens.upperBound..<mentions[member + 1].tokens.lowerBound
      guard gap.count == 1,
        text.tokens[gap.lowerBound].isMark(",") || text.tokens[gap.lowerBound].isMark("[")
          || text.tokens[gap.lowerBound].isMark("(")
      else { continue }
      let rows = Set(mentions[member + 1].bearers.map(\.row))
      if gazetteer.ancestorRows(row).contains(where: rows.contains) { return 1 }
      if mentions[member + 1].bearers.contains(where: { [.country, .region1].contains(gazetteer.feature($0.row)) }) {
        answer = -1
      }
    }
    return answer
  }
}
