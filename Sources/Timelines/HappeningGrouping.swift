import ArticleModel
import CivilCalendar
import Gazetteers

/// Puts statements of many articles that tell the same happening together: same time within precision, the same kind of thing,
/// places that do not contradict, and words, figures or neighbourhood in common.
///
/// A statement is compared only with groups that can take it: those just told in its article, those of its kind or a kindred one,
/// and those that share rare words with it. So the cost grows with the number of statements, not with its square.
struct HappeningGrouping {
  private let gazetteer: Gazetteer
  private var groups: [HappeningGroup] = []
  private var days: [Int: Day] = [:]
  /// The last statements of the article at hand and their groups, newest last.
  private var trail: [(statement: Int, group: Int)] = []
  private var trailArticle = -1

  /// Sentences over which neighbourhood counts.
  private static let reach = 4

  /// The groups of one day, by what they are looked up with.
  private struct Day {
    var byHappening: [Happening: [Int]] = [:]
    var byWord: [UInt64: [Int]] = [:]
    var all: [Int] = []

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
      for (group, count) in hits where count >= Day.wordsInCommon { found.insert(group) }
      return found
    }

    mutating func note(_ draft: StatementDraft, in group: Int, isNew: Bool) {
      if isNew { all.append(group) }
      if let happening = draft.happening, byHappening[happening]?.last != group {
        byHappening[happening, default: []].append(group)
      }
      for word in draft.words where byWord[word]?.last != group { byWord[word, default: []].append(group) }
    }
  }

  /// The groups of all drafts, which come article by article, in order.
  static func groups(_ drafts: [StatementDraft], _ gazetteer: Gazetteer) -> [HappeningGroup] {
    var grouping = HappeningGrouping(gazetteer: gazetteer)
    for draft in drafts where draft.granularity <= .day { grouping.place(draft) }
    for draft in drafts where draft.granularity > .day { grouping.placeCoarse(draft) }
    return grouping.groups
  }

  private init(gazetteer: Gazetteer) { self.gazetteer = gazetteer }

  private mutating func place(_ draft: StatementDraft) {
    if draft.member.article != trailArticle {
      trail = []
      trailArticle = draft.member.article
    }
    let day = draft.interval.start.dayNumber
    let near = Set(
      trail.suffix(6).filter { draft.member.statement - $0.statement <= HappeningGrouping.reach }.map(\.group))
    let sameDay = near.filter { groups[$0].drafts[0].interval.start.dayNumber == day }
    var best: (group: Int, fit: Double)?
    for group in (days[day]?.candidates(draft) ?? []).union(sameDay).sorted() {
      guard let fit = groups[group].fit(draft, gazetteer, isNear: near.contains(group)) else { continue }
      if fit > best?.fit ?? 0 { best = (group, fit) }
    }
    let home = best?.group ?? groups.count
    if best != nil { groups[home].add(draft) } else { groups.append(HappeningGroup(draft)) }
    days[day, default: Day()].note(draft, in: home, isNew: best == nil)
    trail.append((draft.member.statement, home))
  }

  /// "In November a bomber killed 26 people": told of a month, it joins the one day in it that it must mean.
  private mutating func placeCoarse(_ draft: StatementDraft) {
    var fits: [(group: Int, fit: Double)] = []
    for day in draft.interval.start.dayNumber..<draft.interval.end.dayNumber {
      for group in (days[day]?.candidates(draft) ?? []).sorted() where groups[group].drafts[0].granularity <= .day {
        if let fit = groups[group].fit(draft, gazetteer, isNear: false) { fits.append((group, fit)) }
      }
    }
    fits.sort { ($0.fit, -$0.group) > ($1.fit, -$1.group) }
    let isTold = fits.first.map { $0.fit >= 3 && (fits.count < 2 || $0.fit > fits[1].fit) } ?? false
    let home = isTold ? fits[0].group : groups.count
    if isTold { groups[home].add(draft) } else { groups.append(HappeningGroup(draft)) }
    if !isTold { days[draft.interval.start.dayNumber, default: Day()].note(draft, in: home, isNew: true) }
  }
}
