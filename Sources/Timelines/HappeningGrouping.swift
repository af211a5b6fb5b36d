import ArticleModel
import CivilCalendar
import Gazetteers

/// Puts statements of many articles that tell the same happening together: same time within precision, the same kind of thing,
/// places that do not contradict, and words, figures or neighbourhood in common.
struct HappeningGrouping {
  private let gazetteer: Gazetteer
  private var groups: [HappeningGroup] = []
  /// Groups of a day, by its number.
  private var byDay: [Int: [Int]] = [:]
  /// For each article its last statements and their groups, newest last.
  private var trail: [(statement: Int, group: Int)] = []
  private var trailArticle = -1

  /// Most groups of one day that a statement is compared with; the latest are taken.
  private static let dayLimit = 400
  /// Sentences over which neighbourhood counts.
  private static let reach = 4

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
    var best: (group: Int, fit: Double)?
    for group in (byDay[day] ?? []).suffix(HappeningGrouping.dayLimit) {
      guard let fit = groups[group].fit(draft, gazetteer, isNear: near.contains(group)) else { continue }
      if fit > best?.fit ?? 0 { best = (group, fit) }
    }
    let home: Int
    if let best {
      home = best.group
      groups[home].add(draft)
    } else {
      home = groups.count
      groups.append(HappeningGroup(draft))
      byDay[day, default: []].append(home)
    }
    trail.append((draft.member.statement, home))
  }

  /// "In November a bomber killed 26 people": told of a month, it joins the one day in it that it must mean.
  private mutating func placeCoarse(_ draft: StatementDraft) {
    var fits: [(group: Int, fit: Double)] = []
    for day in draft.interval.start.dayNumber..<draft.interval.end.dayNumber {
      for group in byDay[day] ?? [] where groups[group].drafts[0].granularity <= .day {
        if let fit = groups[group].fit(draft, gazetteer, isNear: false) { fits.append((group, fit)) }
      }
    }
    fits.sort { ($0.fit, -$0.group) > ($1.fit, -$1.group) }
    if let best = fits.first, best.fit >= 3, fits.count < 2 || best.fit > fits[1].fit {
      groups[best.group].add(draft)
    } else {
      byDay[draft.interval.start.dayNumber, default: []].append(groups.count)
      groups.append(HappeningGroup(draft))
    }
  }
}
