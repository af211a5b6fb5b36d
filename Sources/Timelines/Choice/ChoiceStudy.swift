import CivilCalendar
import DatelineModel
import Foundation

/// The entries of a story side by side: what speaks for each to be told in its main line.
struct ChoiceStudy {
  private let clusters: [StatementCluster]
  private let study: PairStudy
  private let weights: PairWeights
  private let shared: SharedTexts
  /// Clusters by their first day, the fullest first.
  private var byDay: [Int: [Int]] = [:]
  /// The last statement of each article that is no background.
  private var lengths: [Int: Int] = [:]
  private let firstReport: Int?
  /// How many independent articles were published on each day.
  private var articlesByDay: [Int: Int] = [:]

  /// Statements of a fuller entry that one is compared with.
  private static let compared = 12
  /// Fuller entries of a day that one is compared with.
  private static let fullerEntries = 24
  /// Fuller entries of a day from which on an entry is the last of it.
  private static let ranks = 5
  /// Days after which what an article reports is recalled.
  private static let recalledAfter = 3
  /// Days before the first report from which on an event is of long before.
  private static let longBefore = 90

  init(_ clusters: [StatementCluster], _ study: PairStudy, _ weights: PairWeights, _ shared: SharedTexts) {
    self.clusters = clusters
    self.study = study
    self.weights = weights
    self.shared = shared
    for (index, cluster) in clusters.enumerated() { byDay[cluster.firstDay, default: []].append(index) }
    byDay = byDay.mapValues { day in
      day.sorted { (clusters[$0].weight(shared), -$0) > (clusters[$1].weight(shared), -$1) }
    }
    for draft in study.drafts {
      lengths[draft.member.article] = max(lengths[draft.member.article] ?? 1, draft.member.statement)
    }
    let days = Dictionary(
      study.drafts.compactMap { draft in draft.published.map { (shared.originals[draft.member.article], $0.dayNumber) }
      }
    ) { first, _ in first }
    for day in days.values { articlesByDay[day, default: 0] += 1 }
    firstReport = study.drafts.compactMap { $0.published?.dayNumber }.min()
  }

  /// A number for each feature of an entry.
  func features(_ index: Int) -> [Double] {
    var values = [Double](repeating: 0, count: ChoiceFeature.allCases.count)
    func set(_ feature: ChoiceFeature, _ value: Double) { values[feature.rawValue] = value }
    func set(_ feature: ChoiceFeature, if holds: Bool) { values[feature.rawValue] = holds ? 1 : 0 }
    let cluster = clusters[index]
    let drafts = cluster.drafts
    let sources = cluster.sources(shared)
    set(.constant, 1)
    set(.sources, log(Double(sources)))
    set(.severalSources, if: sources > 1)
    set(.statements, log(Double(drafts.count)))
    set(.coverage, coverage(cluster, sources))
    set(.silence, log(Double(1 + max(0, published(near: cluster.firstDay) - sources))))
    set(.opensArticle, if: cluster.isLead)
    set(.opensDay, if: cluster.isLead && byDay[cluster.firstDay]?.first == index)
    set(.ownDate, if: drafts.contains { $0.basis == .own || $0.basis == .said })
    set(.inferredDate, if: drafts.allSatisfy { $0.basis.isInferred })
    set(.knownKind, if: cluster.happening != nil)
    set(.reaction, if: cluster.happening == .reaction)
    set(.toll, if: cluster.happening == .toll)
    if let family = cluster.happening.flatMap({ ChoiceStudy.families[$0] }) { set(family, 1) }
    set(.saying, if: cluster.isSaid)
    set(.number, if: drafts.contains { !$0.figures.isEmpty })
    set(.scene, if: drafts.contains { !$0.places.isEmpty })
    set(.name, if: drafts.contains { !$0.names.isEmpty })
    if let (fit, other) = fuller(index) {
      set(.resemblance, min(max(fit, -3), 3) + 3)
      set(.sameKindAsFuller, if: cluster.happening != nil && clusters[other].happening == cluster.happening)
      set(.behindFuller, 1)
    }
    let rank = byDay[cluster.firstDay]?.firstIndex(of: index) ?? 0
    set(.fullestOfDay, if: rank == 0)
    set(.rankOnDay, Double(min(rank, ChoiceStudy.ranks)) / Double(ChoiceStudy.ranks))
    let delays = drafts.compactMap { draft in draft.published.map { $0.dayNumber - cluster.firstDay } }
    set(.fresh, if: delays.contains { $0 <= 1 })
    set(.recalled, if: !delays.isEmpty && delays.allSatisfy { $0 > ChoiceStudy.recalledAfter })
    set(.early, drafts.map(earliness).max() ?? 0)
    set(.leansBack, if: drafts.allSatisfy(\.startsWithPronoun))
    set(.quoted, if: drafts.allSatisfy(\.opensQuoted))
    set(.coarse, if: drafts.allSatisfy { $0.granularity > .day })
    set(.ahead, if: cluster.isAhead)
    set(.longBefore, if: firstReport.map { cluster.firstDay < $0 - ChoiceStudy.longBefore } ?? false)
    return values
  }

  private static let families: [EventKind: ChoiceFeature] = [
    .violence: .harm, .accident: .harm, .disaster: .harm, .outbreak: .harm, .robbery: .harm,
    .arrest: .justice, .trial: .justice, .inquiry: .justice,
    .vote: .decision, .office: .decision, .agreement: .decision, .business: .decision, .launch: .decision,
    .rescue: .turn, .discovery: .turn, .ending: .turn, .suspension: .turn, .demand: .turn,
    .protest: .gathering, .mourning: .gathering, .meeting: .gathering, .conference: .gathering,
  ]

  private func coverage(_ cluster: StatementCluster, _ sources: Int) -> Double {
    guard cluster.isLead || sources > 1 else { return 0 }
    let published = published(near: cluster.firstDay)
    return published == 0 ? 0 : min(1, Double(sources) / Double(published))
  }

  /// Independent articles published on a day or the next.
  private func published(near day: Int) -> Int { (articlesByDay[day] ?? 0) + (articlesByDay[day + 1] ?? 0) }

  private func earliness(_ draft: StatementDraft) -> Double {
    1 - Double(draft.member.statement) / Double(max(lengths[draft.member.article] ?? 1, draft.member.statement, 1))
  }

  /// The fuller entry of its day that fits best, and how well.
  private func fuller(_ index: Int) -> (fit: Double, other: Int)? {
    let day = byDay[clusters[index].firstDay] ?? []
    let place = day.firstIndex(of: index) ?? 0
    var best: (fit: Double, other: Int)?
    for other in day[..<place].prefix(ChoiceStudy.fullerEntries) {
      let fit = fit(clusters[index], clusters[other])
      if fit > best?.fit ?? -.infinity { best = (fit, other) }
    }
    return best
  }

  private func fit(_ cluster: StatementCluster, _ other: StatementCluster) -> Double {
    var sum = 0.0
    let (own, theirs) = (
      cluster.indices.prefix(ChoiceStudy.compared), other.indices.prefix(ChoiceStudy.compared)
    )
    for a in own { for b in theirs { sum += study.score(a, b, weights) } }
    return sum / Double(own.count * theirs.count)
  }
}
