import Gazetteers
import Glibc
import Text

/// Chooses among the places that bear a name: one sense for each name in a text, in rounds, each seeing the last one's answers.
struct CandidateChoice {
  /// What was chosen for one mention.
  struct Choice {
    /// The place; nil where the gazetteer knows none of the name.
    var row: Int32?
    var reasons: [String]
    var runnersUp: [Int32]
    var isAmbiguous: Bool
  }

  private let gazetteer: Gazetteer
  private let weights: CandidateWeights
  private let mentions: [ToponymMention]
  private(set) var groups: [CandidateGroup]
  private let cues: [MentionCues]
  private let home: UInt16

  private static let rounds = 3

  init(
    _ gazetteer: Gazetteer, _ text: Tokenization, _ mentions: [ToponymMention], _ cues: PlaceCues,
    weights: CandidateWeights = .learned, home: PublisherHome? = nil
  ) {
    self.gazetteer = gazetteer
    self.weights = weights
    self.home = home?.number ?? 0
    self.mentions = mentions
    let groups = CandidateGroup.groups(mentions, text, gazetteer)
    self.groups = groups
    self.cues = groups.map { MentionCues($0, mentions, text, gazetteer, cues) }
    for _ in 0..<CandidateChoice.rounds where !settle() { break }
  }

  /// One round; false when no name changed its sense.
  private mutating func settle() -> Bool {
    let context = StoryContext(groups, home: home)
    var changed = false
    for index in groups.indices where !groups[index].candidates.isEmpty {
      let scores = groups[index].candidates.map {
        weights.score(CandidateFeatures($0, groups[index], index, context, cues[index]))
      }
      let best = scores.indices.max { (scores[$0], -$0) < (scores[$1], -$1) }!
      if best != groups[index].chosen || groups[index].scores.isEmpty { changed = true }
      groups[index].scores = scores
      groups[index].chosen = best
    }
    return changed
  }

  /// The features of a group's candidates in a context.
  func features(_ index: Int, _ context: StoryContext) -> [CandidateFeatures] {
    groups[index].candidates.map { CandidateFeatures($0, groups[index], index, context, cues[index]) }
  }

  /// One choice for each mention, in order.
  func choices() -> [Choice] {
    let context = StoryContext(groups, home: home)
    var choices = mentions.map { _ in Choice(row: nil, reasons: [], runnersUp: [], isAmbiguous: false) }
    for (index, group) in groups.enumerated() where !group.candidates.isEmpty {
      let choice = choice(group, CandidateFeatures(group.candidates[group.chosen], group, index, context, cues[index]))
      for member in group.members { choices[member] = choice }
    }
    return choices
  }

  private func choice(_ group: CandidateGroup, _ features: CandidateFeatures) -> Choice {
    let order = group.candidates.indices.sorted {
      (group.scores[$0], -Int(group.candidates[$0].row)) > (group.scores[$1], -Int(group.candidates[$1].row))
    }
    let margin = order.count > 1 ? group.scores[order[0]] - group.scores[order[1]] : .infinity
    let apart =
      order.count > 1 ? gazetteer.kilometres(group.candidates[order[0]].row, group.candidates[order[1]].row) : 0
    return Choice(
      row: group.candidates[order[0]].row, reasons: CandidateChoice.reasons(features, group),
      runnersUp: order.dropFirst().prefix(4).map { group.candidates[$0].row },
      isAmbiguous: margin < 0.25 && apart > 50)
  }

  private static func reasons(_ features: CandidateFeatures, _ group: CandidateGroup) -> [String] {
    var reasons: [String] = []
    if features[.containmentAgrees] > 0 { reasons.append("named with the area it lies in") }
    if features[.kindAgrees] > 0 { reasons.append("it is what the text calls it") }
    if features[.countryShare] > 0.3 || features[.countryNamed] > 0 { reasons.append("the text speaks of its country") }
    if features[.regionShare] > 0.05 || features[.regionNamed] > 0 {
      reasons.append("other places of its region are named")
    }
    if features[.homeCountry] > 0.3 { reasons.append("it lies in the publisher's country") }
    if features[.nearness] > 0.2 { reasons.append("near other places of the text") }
    if reasons.isEmpty {
      reasons.append(group.candidates.count == 1 ? "the only place of the name" : "the largest place of the name")
    }
    return reasons
  }
}
