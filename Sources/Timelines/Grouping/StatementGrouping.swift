import CivilCalendar
import DatelineModel

/// Groups the statements of many articles that report one event.
///
/// Day by day: no two days are one event. What opens an article and names no day may join what is reported of the days before; what
/// is stated of a month joins the one day in it that it must mean.
struct StatementGrouping {
  private let study: PairStudy
  private let weights: PairWeights
  private var groups: [[Int]] = []
  /// Groups by the day on which they begin.
  private var byDay: [Int: [Int]] = [:]

  /// Days after which news is no longer reported without a date, what each day counts against it, and what must speak for it:
  /// an opening takes another article's day only where words, actors and numbers agree.
  private static let staleDays = 7
  private static let doubtPerDay = 0.15
  private static let openingDoubt = 0.5
  /// How much more must speak for it that a month means one of its days.
  private static let coarseDoubt = 0.5
  /// Log-odds above which a toll belongs to an event of its day.
  private static let tollDoubt = -0.6
  /// The same for a press conference: numbers of a day on which there was one were most likely given there.
  private static let conferenceDoubt = -3.0
  /// Log-odds above which two reports of one kind of event at one hour are of one event.
  private static let hourDoubt = -1.0
  /// Members of a group that a further statement is compared with.
  private static let compared = 24

  /// The drafts' indices in groups of one event each.
  static func groups(_ study: PairStudy, _ weights: PairWeights) -> [[Int]] {
    var grouping = StatementGrouping(study: study, weights: weights)
    let indices = study.drafts.indices
    let days = Dictionary(
      grouping: indices.filter { study.drafts[$0].granularity <= .day },
      by: { study.drafts[$0].interval.start.dayNumber })
    for (day, members) in days.sorted(by: { $0.key < $1.key }) { grouping.group(members, of: day) }
    for index in indices where study.drafts[index].granularity > .day { grouping.addCoarse(index) }
    return grouping.groups
  }

  private init(study: PairStudy, weights: PairWeights) {
    self.study = study
    self.weights = weights
  }

  private mutating func group(_ members: [Int], of day: Int) {
    let open = members.filter { index in
      guard study.drafts[index].isUndated, let earlier = earlierGroup(index, day) else { return true }
      groups[earlier].append(index)
      return false
    }
    let pairs = CandidatePairs.pairs(open, study.words).map { a, b in
      (a: a, b: b, score: study.score(open[a], open[b], weights))
    }
    let clusters = AverageLinkage.clusters(of: open.count, pairs: pairs, threshold: 0).map { $0.map { open[$0] } }
    let events = joinedByHour(clusters)
    let fits = ClusterFits(events, pairs.lazy.map { (a: open[$0.a], b: open[$0.b], score: $0.score) })
    for cluster in withTollsInPlace(events, fits) { add(cluster, day) }
  }

  /// Events of one kind, at one hour of one day, in places that are not apart, are one event.
  private func joinedByHour(_ clusters: [[Int]]) -> [[Int]] {
    let kinds = clusters.map { cluster in StatementCluster.kind(cluster.map { study.drafts[$0] }) }
    var joined = clusters
    for second in clusters.indices {
      guard let kind = kinds[second], kind != .toll,
        let first = clusters[..<second].indices.first(where: {
          kinds[$0] == kind && !joined[$0].isEmpty && study.areAtOneHour(clusters[$0], clusters[second])
        }),
        clusters[second].reduce(0, { $0 + fit($1, joined[first]) }) / Double(clusters[second].count)
          > StatementGrouping.hourDoubt
      else { continue }
      joined[first] += clusters[second]
      joined[second] = []
    }
    return joined.filter { !$0.isEmpty }
  }

  /// What only counts victims belongs to the event of its day that made them, unless much speaks against it.
  private func withTollsInPlace(_ clusters: [[Int]], _ fits: ClusterFits) -> [[Int]] {
    let kinds = clusters.map { cluster in StatementCluster.kind(cluster.map { study.drafts[$0] }) }
    var joined = clusters
    for (index, cluster) in clusters.enumerated() where kinds[index] == .toll {
      guard let best = fits.best(for: index, where: { kinds[$0]?.mentionedWith.contains(.toll) ?? false }),
        best.fit
          > (kinds[best.cluster] == .conference ? StatementGrouping.conferenceDoubt : StatementGrouping.tollDoubt)
      else { continue }
      joined[best.cluster] += cluster
      joined[index] = []
    }
    return joined.filter { !$0.isEmpty }
  }

  private mutating func add(_ group: [Int], _ day: Int) {
    byDay[day, default: []].append(groups.count)
    groups.append(group)
  }

  /// The group of an earlier day, dated in its own words, that an opening without a day surely repeats.
  private func earlierGroup(_ index: Int, _ day: Int) -> Int? {
    var best: (group: Int, fit: Double)?
    for back in 1...StatementGrouping.staleDays {
      let doubt = StatementGrouping.openingDoubt + StatementGrouping.doubtPerDay * Double(back)
      for group in byDay[day - back] ?? []
      where groups[group].contains(where: { study.drafts[$0].basis == .own && study.agree(index, $0) }) {
        let fit = fit(index, groups[group]) - doubt
        if fit > best?.fit ?? 0 { best = (group, fit) }
      }
    }
    return best?.group
  }

  /// "In November a bomber killed 26 people": stated of a month, it joins the one day in it that it must mean, or what others
  /// report of that month.
  private mutating func addCoarse(_ index: Int) {
    let draft = study.drafts[index]
    let start = draft.interval.start.dayNumber
    let inside = byDay.keys.filter { $0 >= start && $0 < draft.interval.end.dayNumber }.sorted()
    var fits: [(group: Int, fit: Double)] = []
    for group in inside.flatMap({ byDay[$0] ?? [] }) {
      let first = study.drafts[groups[group][0]]
      guard first.granularity <= .day || first.interval == draft.interval else { continue }
      fits.append((group, fit(index, groups[group]) - (first.granularity <= .day ? StatementGrouping.coarseDoubt : 0)))
    }
    fits.sort { ($0.fit, -$0.group) > ($1.fit, -$1.group) }
    let isClear = fits.first.map { $0.fit > 0 && (fits.count < 2 || $0.fit > fits[1].fit) } ?? false
    if isClear { groups[fits[0].group].append(index) } else { add([index], start) }
  }

  /// How well a statement fits the members of a group, on average.
  private func fit(_ index: Int, _ group: [Int]) -> Double {
    let members = group.prefix(StatementGrouping.compared)
    return members.reduce(0) { $0 + study.score(index, $1, weights) } / Double(members.count)
  }
}
