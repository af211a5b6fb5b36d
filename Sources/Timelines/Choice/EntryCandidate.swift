package import CivilCalendar
import DatelineModel

/// A cluster on its way to an entry: its statements by how well they stand for it, and what speaks for telling it in the main line.
package struct EntryCandidate {
  let cluster: StatementCluster
  /// The statements, best wording first.
  let wording: [StatementDraft]
  /// By `ChoiceFeature`.
  package let features: [Double]

  /// The candidates of a story, in the order of its clusters.
  static func candidates(
    _ study: PairStudy, _ shared: SharedTexts, _ weights: PairWeights, language: String?
  ) -> [EntryCandidate] {
    let clusters = StatementGrouping.groups(study, weights).map { StatementCluster($0, study) }
    let choice = ChoiceStudy(clusters, study, weights, shared)
    return clusters.indices.map { index in
      EntryCandidate(
        cluster: clusters[index], wording: EntryWording(clusters[index], study, language: language).ordered(),
        features: choice.features(index))
    }
  }

  /// The statement that dates it: the best one that is as fine as a day.
  private var dated: StatementDraft { wording.first { $0.granularity <= .day } ?? wording[0] }

  /// The words shown for it.
  package var text: String { wording[0].text }
  /// The days it covers.
  package var interval: CivilInterval { dated.interval }
  /// Whether its words need the sentence before.
  package var leansBack: Bool { wording[0].startsWithPronoun }
  /// How many statements report it.
  package var size: Int { wording.count }

  /// Victims without a number, or what one article mentions in passing and of no known kind.
  private func isInPassing(_ shared: SharedTexts) -> Bool {
    if cluster.isLead { return false }
    if cluster.happening == .toll { return cluster.drafts.allSatisfy(\.figures.isEmpty) }
    return cluster.happening == nil && cluster.sources(shared) == 1
  }

  /// A detail: what the features speak against and what is mentioned in passing; never what most articles report. Words that lean on the
  /// sentence before are shown with it.
  private func isDetail(_ shared: SharedTexts, _ weights: ChoiceWeights) -> Bool {
    let sources = cluster.sources(shared)
    if sources >= EntryCandidate.many, sources * 2 > shared.originalCount { return false }
    return weights.score(features) <= 0 || isInPassing(shared)
  }

  /// Sources below which most articles of a story are too few to decide.
  private static let many = 3

  /// The statements, those in the language of the readers first.
  private func members(for reader: String?) -> [Timeline.Entry.Member] {
    // A sentence whose language is not known is nobody's own.
    guard let reader, wording[0].language != reader else { return wording.map(\.member) }
    return (wording.filter { $0.language == reader } + wording.filter { $0.language != reader }).map(\.member)
  }

  /// The entry: of the main line where more speaks for it than against.
  func entry(_ shared: SharedTexts, _ weights: ChoiceWeights, reader: String?) -> Timeline.Entry {
    let own = wording.filter { $0.happening == cluster.happening }
    let timed =
      own.first { $0.second != nil } ?? own.first { $0.part != nil } ?? (wording[0].hours != nil ? wording[0] : nil)
    return Timeline.Entry(
      id: EntryID.make(interval.start.iso8601, text), interval: interval, granularity: dated.granularity,
      secondOfDay: timed?.second, partOfDay: timed?.second == nil ? timed?.part : nil,
      kind: cluster.isSaid ? .saying : .event, happening: cluster.happening, members: members(for: reader),
      independentSources: cluster.sources(shared), isAhead: cluster.isAhead,
      isMinor: isDetail(shared, weights), prominence: weights.score(features))
  }
}
