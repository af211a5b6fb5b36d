import CivilCalendar
import DatelineModel
import Gazetteers

/// Statements that report one event.
struct StatementCluster {
  private(set) var drafts: [StatementDraft] = []
  private(set) var figures: Set<Int> = []
  /// Where it happens, and all areas that hold those places.
  private(set) var places: Set<Int32> = []
  private var areas: Set<Int32> = []
  /// The hours stated by those that report the event itself.
  private(set) var hours: ClosedRange<Double>?
  /// The kind of event that most of its statements report; numbers of victims count only where nothing else is stated.
  private(set) var happening: EventKind?
  private var counts: [EventKind: Int] = [:]
  /// Whether it is what one of the articles opens with.
  private(set) var isLead = false

  /// Most members that a further statement is compared with word by word.
  private static let compared = 6
  /// Towns no farther apart than this, in kilometres, are one neighbourhood.
  private static let neighbourhood = 60.0

  /// Whether its day is the day on which somebody said it; a lead without a date does not change that.
  var isSaid: Bool {
    drafts.contains { $0.kind == .saying } && drafts.allSatisfy { $0.kind == .saying || $0.isUndated }
  }

  mutating func add(_ draft: StatementDraft) {
    drafts.append(draft)
    figures.formUnion(draft.figures)
    if places.count < 24 {
      places.formUnion(draft.places)
      areas.formUnion(draft.areas)
    }
    if hours == nil, drafts.count == 1 || draft.happening != .toll { hours = draft.hours }
    isLead = isLead || draft.isLead
    count(draft)
  }

  /// The cluster without one of its statements.
  func without(_ draft: StatementDraft) -> StatementCluster {
    var rest = StatementCluster()
    for other in drafts where other.member != draft.member { rest.add(other) }
    return rest
  }

  private mutating func count(_ draft: StatementDraft) {
    guard let kind = draft.happening else { return }
    // That something is over outweighs what is still being reported of it.
    counts[kind, default: 0] += kind == .ending ? 3 : 1
    let named = counts.filter { $0.key != .toll }
    happening = (named.isEmpty ? counts : named).max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key
  }

  /// How well a statement fits: above 0 it is likelier to report the same event than another; nil where place or time forbid it.
  func fit(_ draft: StatementDraft, _ weights: WordWeights, _ gazetteer: Gazetteer, isNear: Bool) -> Double? {
    let likeness = self.likeness(draft, weights)
    if likeness.share >= ClusterEvidence.copy { return ClusterEvidence.ofCopy }
    guard let nearness = placeFit(draft, gazetteer), !isApartInTime(draft) else { return nil }
    var evidence =
      ClusterEvidence.prior + kindEvidence(draft) + ClusterEvidence.share * likeness.share
      + ClusterEvidence.inclusion * likeness.inclusion + ClusterEvidence.place * nearness
    if !figures.isDisjoint(with: draft.figures) { evidence += ClusterEvidence.figure }
    if isNear { evidence += draft.startsWithPronoun ? ClusterEvidence.nearWithPronoun : ClusterEvidence.near }
    if let a = hours, let b = draft.hours, a.overlaps(b) { evidence += ClusterEvidence.hours }
    if draft.isLead, isLead { evidence += ClusterEvidence.leads }
    return evidence
  }

  private func kindEvidence(_ draft: StatementDraft) -> Double {
    guard let own = happening, let other = draft.happening else { return ClusterEvidence.unknownKind }
    let evidence = ClusterEvidence.kindEvidence(own, other)
    return own != .toll && draft.happenings.contains(own) ? max(evidence, ClusterEvidence.alsoStated) : evidence
  }

  /// The kinds of cluster that a statement may belong to.
  static func relatedKinds(of draft: StatementDraft) -> Set<EventKind> {
    guard let own = draft.happening else { return [] }
    return Set(draft.happenings).union(ClusterEvidence.relatedKinds[own] ?? [])
  }

  /// Tolls are reported later than what caused them; everything else happens in its hours.
  private func isApartInTime(_ draft: StatementDraft) -> Bool {
    guard draft.happening != .toll || happening == .rescue || happening == .ending else { return false }
    guard let own = hours, let other = draft.hours else { return false }
    return !own.overlaps(other)
  }

  /// 1 the same place or one in the other or near it, 0 where one states no place; nil where they are apart.
  private func placeFit(_ draft: StatementDraft, _ gazetteer: Gazetteer) -> Double? {
    guard !places.isEmpty, !draft.places.isEmpty else { return 0 }
    if !places.isDisjoint(with: draft.areas) || draft.places.contains(where: areas.contains) { return 1 }
    for a in places.sorted().prefix(8) {
      for b in draft.places where gazetteer.kilometres(a, b) < StatementCluster.neighbourhood { return 1 }
    }
    return nil
  }

  /// What the statement has in common with the member that is most like it: of the words of both, and of the shorter one's.
  private func likeness(_ draft: StatementDraft, _ weights: WordWeights) -> (share: Double, inclusion: Double) {
    var best = (share: 0.0, inclusion: 0.0)
    let own = weights.sum(draft.words)
    for other in drafts.prefix(StatementCluster.compared) {
      let common = weights.sum(other.words.intersection(draft.words))
      let theirs = weights.sum(other.words)
      guard common > 0 else { continue }
      let share = Double(common) / Double(own + theirs - common)
      if share > best.share { best = (share, Double(common) / Double(min(own, theirs))) }
    }
    return best
  }

  /// The statements by how well their words stand for the whole, best first.
  func byWording(_ weights: WordWeights) -> [StatementDraft] {
    let main = happening
    let scores = drafts.map { StatementCluster.wording($0, main) + commonness($0, weights) }
    return drafts.indices.sorted { i, j in
      let (a, b) = (drafts[i], drafts[j])
      let x = (scores[i], -(a.published?.dayNumber ?? .max), -a.member.article, -a.member.statement)
      let y = (scores[j], -(b.published?.dayNumber ?? .max), -b.member.article, -b.member.statement)
      return x > y
    }.map { drafts[$0] }
  }

  /// 0–4: how much a statement has in common with the others.
  private func commonness(_ draft: StatementDraft, _ weights: WordWeights) -> Int {
    let others = drafts.prefix(2 * StatementCluster.compared).filter { $0.member != draft.member }
    let own = weights.sum(draft.words)
    guard !others.isEmpty, own > 0 else { return 0 }
    let alike = others.reduce(0) {
      $0 + 1000 * weights.sum($1.words.intersection(draft.words)) / max(own, weights.sum($1.words))
    }
    return min(4, alike / (100 * others.count))
  }

  private static func wording(_ draft: StatementDraft, _ main: EventKind?) -> Int {
    var score = 0
    if draft.happening == main { score += 4 } else if main.map(draft.happenings.contains) ?? false { score += 2 }
    // "The government condemned Sunday's attack" mentions the attack in passing.
    if main != .reaction, draft.happenings.contains(.reaction) { score -= 4 }
    if draft.basis == .own { score += 3 } else if draft.basis.isInferred { score -= 1 }
    if draft.kind == .event { score += 1 }
    if draft.second != nil || draft.part != nil { score += 2 }
    if !draft.places.isEmpty { score += 2 }
    if draft.isBody { score += 2 }
    if !draft.startsWithPronoun { score += 3 }
    let length = draft.text.utf8.count
    if (60...260).contains(length) { score += length >= 90 ? 3 : 2 }
    if length > 400 { score -= 3 }
    if draft.opensQuoted { score -= 4 }
    if draft.granularity > .day { score -= 6 }
    if draft.isDeictic { score -= 3 }
    return score
  }
}
