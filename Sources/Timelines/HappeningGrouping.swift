import CivilCalendar
import DatelineModel
import Gazetteers

/// Puts statements of many articles that tell the same happening together: same time within precision, the same kind of thing,
/// places that do not contradict, and words, figures or neighbourhood in common.
///
/// A statement is compared only with groups that can take it: those just told in its article, those of its kind or a kindred one,
/// and those that share rare words with it. So the cost grows with the number of statements, not with its square.
struct HappeningGrouping {
  private let gazetteer: Gazetteer
  private let weights: WordWeights
  private var groups: [HappeningGroup] = []
  private var days: [Int: Day] = [:]
  /// The last statements of the article at hand and their groups, newest last.
  private var trail: [(statement: Int, group: Int)] = []
  private var trailArticle = -1

  /// Sentences over which neighbourhood counts.
  private static let reach = 4

  /// The groups of one day, by what they are looked up with.
  private struct Day {
    var byHappening: [EventKind: [Int]] = [:]
    var byWord: [UInt64: [Int]] = [:]
    /// Groups that articles open with.
    var leads: [Int] = []

    /// Groups that a word leads to; a word of more groups than this says nothing.
    static let wordLimit = 48
    /// Words that must lead to a group.
    static let wordsInCommon = 3
    /// Groups of one kind that are looked at: the first and the latest.
    static let kindLimit = (first: 20, latest: 60)

    func candidates(_ draft: StatementDraft) -> Set<Int> {
      var found: Set<Int> = []
      for happening in HappeningGroup.kin(of: draft) {
        guard let groups = byHappening[happening] else { continue }
        found.formUnion(groups.prefix(Day.kindLimit.first))
        found.formUnion(groups.suffix(Day.kindLimit.latest))
      }
      var hits: [Int: Int] = [:]
      for word in draft.words {
        guard let groups = byWord[word], groups.count <= Day.wordLimit else { continue }
        for group in groups { hits[group, default: 0] += 1 }
      }
      if draft.isLead {
        found.formUnion(leads.prefix(Day.kindLimit.first))
        found.formUnion(leads.suffix(Day.kindLimit.latest))
      }
      for (group, count) in hits where count >= Day.wordsInCommon { found.insert(group) }
      return found
    }

    mutating func note(_ draft: StatementDraft, in group: Int) {
      if draft.isLead, leads.last != group { leads.append(group) }
      if let happening = draft.happening, byHappening[happening]?.last != group {
        byHappening[happening, default: []].append(group)
      }
      for word in draft.words where byWord[word]?.last != group { byWord[word, default: []].append(group) }
    }
  }

  /// The groups of all drafts, which come article by article, in order.
  static func groups(
    _ drafts: [StatementDraft], _ weights: WordWeights, _ gazetteer: Gazetteer
  ) -> [HappeningGroup] {
    var grouping = HappeningGrouping(gazetteer: gazetteer, weights: weights)
    for draft in drafts where draft.granularity <= .day && !draft.isUndated { grouping.place(draft) }
    grouping.lookAgain()
    for draft in drafts where draft.isUndated { grouping.placeUndated(draft) }
    for draft in drafts where draft.granularity > .day { grouping.placeCoarse(draft) }
    return grouping.groups.filter { !$0.drafts.isEmpty }
  }

  private init(gazetteer: Gazetteer, weights: WordWeights) {
    self.gazetteer = gazetteer
    self.weights = weights
  }

  private mutating func place(_ draft: StatementDraft) {
    if draft.member.article != trailArticle {
      trail = []
      trailArticle = draft.member.article
    }
    let day = draft.interval.start.dayNumber
    let near = Set(
      trail.suffix(6).filter { draft.member.statement - $0.statement <= HappeningGrouping.reach }.map(\.group))
    let sameDay = near.filter { groups[$0].drafts[0].interval.start.dayNumber == day }
    let best = best(of: (days[day]?.candidates(draft) ?? []).union(sameDay).sorted()) { group in
      groups[group].fit(draft, weights, gazetteer, isNear: near.contains(group))
    }
    trail.append((draft.member.statement, best?.group ?? groups.count))
    put(draft, in: best?.group)
  }

  /// What came first found no group to join: each group is asked again, smallest first, now that all is told, and then each
  /// statement of the smallest by itself.
  private mutating func lookAgain() {
    for index in groups.indices.sorted(by: { (groups[$0].drafts.count, $0) < (groups[$1].drafts.count, $1) }) {
      let asked = Array(groups[index].drafts.prefix(HappeningGrouping.asked))
      let doubt = asked.count == 1 ? 0 : HappeningGrouping.mergerDoubt
      if let other = best(asked, besides: index, above: doubt, least: groups[index].drafts.count) {
        let drafts = groups[index].drafts
        groups[index] = HappeningGroup()
        for draft in drafts { put(draft, in: other.group) }
      } else if (2...HappeningGrouping.small).contains(groups[index].drafts.count) {
        for draft in groups[index].drafts {
          let rest = groups[index].without(draft)
          let own = rest.drafts.isEmpty ? 0 : rest.fit(draft, weights, gazetteer, isNear: true) ?? 0
          let doubt = max(0, own) + HappeningGrouping.mergerDoubt
          guard let other = best([draft], besides: index, above: doubt, least: 1) else { continue }
          groups[index] = rest
          put(draft, in: other.group)
        }
      }
    }
  }

  /// The other group that statements fit best, on average.
  private func best(
    _ drafts: [StatementDraft], besides index: Int? = nil, above doubt: Double, least: Int
  ) -> (group: Int, fit: Double)? {
    let others = Set(drafts.flatMap { candidates($0, $0.interval.start.dayNumber) }).sorted().filter {
      $0 != index && groups[$0].drafts.count >= least
    }
    return best(of: others, above: doubt) { group in
      let fits = drafts.map { groups[group].fit($0, weights, gazetteer, isNear: false) ?? HappeningGrouping.refusal }
      return fits.reduce(0, +) / Double(fits.count)
    }
  }

  /// The group that fits best, the first of equals; nil where none fits better than `least`.
  private func best(
    of groups: [Int], above least: Double = 0, fit: (Int) -> Double?
  ) -> (group: Int, fit: Double)? {
    var best: (group: Int, fit: Double)?
    for group in groups {
      if let fit = fit(group), fit > best?.fit ?? least { best = (group, fit) }
    }
    return best
  }

  /// Statements of a group that are asked whether it is one with another, and those that are asked one by one; what a clear no
  /// counts, and how much must speak for it.
  private static let asked = 6
  private static let small = 3
  private static let refusal = -2.0
  private static let mergerDoubt = 0.3

  /// A lead without a date of its own joins what is told of the days before, or stands on the day of publication.
  private mutating func placeUndated(_ draft: StatementDraft) {
    let told = draft.interval.start.dayNumber
    var best: (group: Int, fit: Double)?
    for day in (told - HappeningGrouping.staleDays)...told {
      let dated = candidates(draft, day).filter { groups[$0].drafts.contains { $0.basis == .own } }
      let doubt = HappeningGrouping.doubtPerDay * Double(told - day)
      best =
        self.best(of: dated, above: best?.fit ?? 0) { group in
          groups[group].fit(draft, weights, gazetteer, isNear: false).map { $0 - doubt }
        } ?? best
    }
    let sameDay = best == nil ? self.best([draft], above: 0, least: 1) : nil
    put(draft, in: best?.group ?? sameDay?.group)
  }

  /// Days after which news is no longer told without a date, and how much less likely each makes it.
  private static let staleDays = 7
  private static let doubtPerDay = 0.1

  /// "In November a bomber killed 26 people": told of a month, it joins the one day in it that it must mean, or what others
  /// tell of that month.
  private mutating func placeCoarse(_ draft: StatementDraft) {
    var fits: [(group: Int, fit: Double)] = []
    for day in draft.interval.start.dayNumber..<draft.interval.end.dayNumber {
      for group in candidates(draft, day) {
        let first = groups[group].drafts[0]
        guard first.granularity <= .day || first.interval == draft.interval else { continue }
        guard let fit = groups[group].fit(draft, weights, gazetteer, isNear: false) else { continue }
        fits.append((group, first.granularity <= .day ? fit - HappeningGrouping.coarseDoubt : fit))
      }
    }
    fits.sort { ($0.fit, -$0.group) > ($1.fit, -$1.group) }
    let isTold = fits.first.map { $0.fit > 0 && (fits.count < 2 || $0.fit > fits[1].fit) } ?? false
    put(draft, in: isTold ? fits[0].group : nil)
  }

  /// How much more must speak for it that a month means one of its days.
  private static let coarseDoubt = 0.5

  private func candidates(_ draft: StatementDraft, _ day: Int) -> [Int] {
    (days[day]?.candidates(draft) ?? []).filter { !groups[$0].drafts.isEmpty }.sorted()
  }

  private mutating func put(_ draft: StatementDraft, in group: Int?) {
    let home = group ?? groups.count
    if group == nil { groups.append(HappeningGroup()) }
    groups[home].add(draft)
    days[groups[home].drafts[0].interval.start.dayNumber, default: Day()].note(draft, in: home)
  }
}
