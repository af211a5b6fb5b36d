import CivilCalendar
import DatelineModel
import Gazetteers

/// Clusters the statements of many articles that report the same event: same time within precision, the same kind of thing,
/// places that do not contradict, and words, figures or neighbourhood in common.
///
/// A statement is compared only with clusters that can take it: those just mentioned in its article, those of its kind or a related one,
/// and those that share rare words with it. So the cost grows with the number of statements, not with its square.
struct StatementClustering {
  private let gazetteer: Gazetteer
  private let weights: WordWeights
  private var clusters: [StatementCluster] = []
  private var days: [Int: Day] = [:]
  /// The last statements of the article at hand and their clusters, newest last.
  private var trail: [(statement: Int, cluster: Int)] = []
  private var trailArticle = -1

  /// Sentences over which neighbourhood counts.
  private static let reach = 4

  /// The clusters of one day, by what they are looked up with.
  private struct Day {
    var byHappening: [EventKind: [Int]] = [:]
    var byWord: [UInt64: [Int]] = [:]
    /// Clusters that articles open with.
    var leads: [Int] = []

    /// Clusters that a word leads to; a word of more clusters than this says nothing.
    static let wordLimit = 48
    /// Words that must lead to a cluster.
    static let wordsInCommon = 3
    /// Clusters of one kind that are considered: the first and the latest.
    static let kindLimit = (first: 20, latest: 60)

    func candidates(_ draft: StatementDraft) -> Set<Int> {
      var found: Set<Int> = []
      for happening in StatementCluster.relatedKinds(of: draft) {
        guard let clusters = byHappening[happening] else { continue }
        found.formUnion(clusters.prefix(Day.kindLimit.first))
        found.formUnion(clusters.suffix(Day.kindLimit.latest))
      }
      var hits: [Int: Int] = [:]
      for word in draft.words {
        guard let clusters = byWord[word], clusters.count <= Day.wordLimit else { continue }
        for cluster in clusters { hits[cluster, default: 0] += 1 }
      }
      if draft.isLead {
        found.formUnion(leads.prefix(Day.kindLimit.first))
        found.formUnion(leads.suffix(Day.kindLimit.latest))
      }
      for (cluster, count) in hits where count >= Day.wordsInCommon { found.insert(cluster) }
      return found
    }

    mutating func note(_ draft: StatementDraft, in cluster: Int) {
      if draft.isLead, leads.last != cluster { leads.append(cluster) }
      if let happening = draft.happening, byHappening[happening]?.last != cluster {
        byHappening[happening, default: []].append(cluster)
      }
      for word in draft.words where byWord[word]?.last != cluster { byWord[word, default: []].append(cluster) }
    }
  }

  /// The clusters of all drafts, which come article by article, in order.
  static func clusters(
    _ drafts: [StatementDraft], _ weights: WordWeights, _ gazetteer: Gazetteer
  ) -> [StatementCluster] {
    var clustering = StatementClustering(gazetteer: gazetteer, weights: weights)
    for draft in drafts where draft.granularity <= .day && !draft.isUndated { clustering.place(draft) }
    clustering.lookAgain()
    for draft in drafts where draft.isUndated { clustering.placeUndated(draft) }
    for draft in drafts where draft.granularity > .day { clustering.placeCoarse(draft) }
    return clustering.clusters.filter { !$0.drafts.isEmpty }
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
      trail.suffix(6).filter { draft.member.statement - $0.statement <= StatementClustering.reach }.map(\.cluster))
    let sameDay = near.filter { clusters[$0].drafts[0].interval.start.dayNumber == day }
    let best = best(of: (days[day]?.candidates(draft) ?? []).union(sameDay).sorted()) { cluster in
      clusters[cluster].fit(draft, weights, gazetteer, isNear: near.contains(cluster))
    }
    trail.append((draft.member.statement, best?.cluster ?? clusters.count))
    put(draft, in: best?.cluster)
  }

  /// What came first found no cluster to join: each cluster is tried again, smallest first, now that all are known, and then each
  /// statement of the smallest on its own.
  private mutating func lookAgain() {
    for index in clusters.indices.sorted(by: { (clusters[$0].drafts.count, $0) < (clusters[$1].drafts.count, $1) }) {
      let asked = Array(clusters[index].drafts.prefix(StatementClustering.asked))
      let doubt = asked.count == 1 ? 0 : StatementClustering.mergerDoubt
      if let other = best(asked, besides: index, above: doubt, least: clusters[index].drafts.count) {
        let drafts = clusters[index].drafts
        clusters[index] = StatementCluster()
        for draft in drafts { put(draft, in: other.cluster) }
      } else if (2...StatementClustering.small).contains(clusters[index].drafts.count) {
        for draft in clusters[index].drafts {
          let rest = clusters[index].without(draft)
          let own = rest.drafts.isEmpty ? 0 : rest.fit(draft, weights, gazetteer, isNear: true) ?? 0
          let doubt = max(0, own) + StatementClustering.mergerDoubt
          guard let other = best([draft], besides: index, above: doubt, least: 1) else { continue }
          clusters[index] = rest
          put(draft, in: other.cluster)
        }
      }
    }
  }

  /// The other cluster that statements fit best, on average.
  private func best(
    _ drafts: [StatementDraft], besides index: Int? = nil, above doubt: Double, least: Int
  ) -> (cluster: Int, fit: Double)? {
    let others = Set(drafts.flatMap { candidates($0, $0.interval.start.dayNumber) }).sorted().filter {
      $0 != index && clusters[$0].drafts.count >= least
    }
    return best(of: others, above: doubt) { cluster in
      let fits = drafts.map {
        clusters[cluster].fit($0, weights, gazetteer, isNear: false) ?? StatementClustering.refusal
      }
      return fits.reduce(0, +) / Double(fits.count)
    }
  }

  /// The cluster that fits best, the first of equals; nil where none fits better than `least`.
  private func best(
    of clusters: [Int], above least: Double = 0, fit: (Int) -> Double?
  ) -> (cluster: Int, fit: Double)? {
    var best: (cluster: Int, fit: Double)?
    for cluster in clusters {
      if let fit = fit(cluster), fit > best?.fit ?? least { best = (cluster, fit) }
    }
    return best
  }

  /// Statements of a cluster that are asked whether it is one with another, and those that are asked one by one; what a clear no
  /// counts, and how much must speak for it.
  private static let asked = 6
  private static let small = 3
  private static let refusal = -2.0
  private static let mergerDoubt = 0.3

  /// A lead without a date of its own joins what is reported of the days before, or stands on the day of publication.
  private mutating func placeUndated(_ draft: StatementDraft) {
    let lastDay = draft.interval.start.dayNumber
    var best: (cluster: Int, fit: Double)?
    for day in (lastDay - StatementClustering.staleDays)...lastDay {
      let dated = candidates(draft, day).filter { clusters[$0].drafts.contains { $0.basis == .own } }
      let doubt = StatementClustering.doubtPerDay * Double(lastDay - day)
      best =
        self.best(of: dated, above: best?.fit ?? 0) { cluster in
          clusters[cluster].fit(draft, weights, gazetteer, isNear: false).map { $0 - doubt }
        } ?? best
    }
    let sameDay = best == nil ? self.best([draft], above: 0, least: 1) : nil
    put(draft, in: best?.cluster ?? sameDay?.cluster)
  }

  /// Days after which news is no longer reported without a date, and how much less likely each makes it.
  private static let staleDays = 7
  private static let doubtPerDay = 0.1

  /// "In November a bomber killed 26 people": stated for a month, it joins the one day in it that it must mean, or what others
  /// report of that month.
  private mutating func placeCoarse(_ draft: StatementDraft) {
    var fits: [(cluster: Int, fit: Double)] = []
    for day in draft.interval.start.dayNumber..<draft.interval.end.dayNumber {
      for cluster in candidates(draft, day) {
        let first = clusters[cluster].drafts[0]
        guard first.granularity <= .day || first.interval == draft.interval else { continue }
        guard let fit = clusters[cluster].fit(draft, weights, gazetteer, isNear: false) else { continue }
        fits.append((cluster, first.granularity <= .day ? fit - StatementClustering.coarseDoubt : fit))
      }
    }
    fits.sort { ($0.fit, -$0.cluster) > ($1.fit, -$1.cluster) }
    let isClear = fits.first.map { $0.fit > 0 && (fits.count < 2 || $0.fit > fits[1].fit) } ?? false
    put(draft, in: isClear ? fits[0].cluster : nil)
  }

  /// How much more must speak for it that a month means one of its days.
  private static let coarseDoubt = 0.5

  private func candidates(_ draft: StatementDraft, _ day: Int) -> [Int] {
    (days[day]?.candidates(draft) ?? []).filter { !clusters[$0].drafts.isEmpty }.sorted()
  }

  private mutating func put(_ draft: StatementDraft, in cluster: Int?) {
    let home = cluster ?? clusters.count
    if cluster == nil { clusters.append(StatementCluster()) }
    clusters[home].add(draft)
    days[clusters[home].drafts[0].interval.start.dayNumber, default: Day()].note(draft, in: home)
  }
}
