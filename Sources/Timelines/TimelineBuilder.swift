import Bytes
import CivilCalendar
package import DatelineModel
package import Gazetteers
package import Statements
import TemporalExpressions
import Toponyms

/// Annotated articles → one timeline.
package struct TimelineBuilder: Sendable {
  private let gazetteer: Gazetteer
  private let vocabularies: [String: StatementVocabulary]
  private let fallback: StatementVocabulary

  /// A builder; the gazetteer says which place lies in which, the vocabularies by language tag which words point back.
  package init(_ gazetteer: Gazetteer, _ vocabularies: [String: StatementVocabulary], fallback: StatementVocabulary) {
    self.gazetteer = gazetteer
    self.vocabularies = vocabularies
    self.fallback = fallback
  }

  /// The words of an article's language.
  private func vocabulary(of annotated: AnnotatedArticle) -> StatementVocabulary {
    annotated.article.language.flatMap { tag in
      tag.value.split(whereSeparator: { $0 == "-" || $0 == "_" }).first.flatMap { vocabularies[$0.lowercased()] }
    } ?? fallback
  }

  /// The timeline of a story. The same articles in the same order give the same timeline.
  package func timeline(_ read: [AnnotatedArticle]) -> Timeline {
    let shared = SharedPlaces(read)
    let articles = read.map(shared.agreed)
    let drafts = articles.enumerated().flatMap { index, annotated in
      withoutRepeats(StatementDraft.drafts(annotated, index: index, vocabulary(of: annotated), gazetteer))
    }
    let originals = SharedTexts.originals(articles)
    let weights = WordWeights(drafts)
    let entries = StatementClustering.clusters(drafts, weights, gazetteer).map { entry($0, weights, originals) }.sorted
    {
      $0.isEarlier(than: $1)
    }
    return Timeline(
      articles: articles, originals: originals, entries: entries, relativeDays: RelativeDays.days(articles),
      figures: ReportedFigures.figures(articles, entries),
      places: PlaceSummaries(gazetteer, articles, entries).summaries())
  }

  /// A heading, caption or table line that the running text states with the same figures or most of its words is left out.
  private func withoutRepeats(_ drafts: [StatementDraft]) -> [StatementDraft] {
    drafts.filter { draft in
      guard !draft.isBody else { return true }
      return !drafts.contains { other in
        guard other.isBody, other.interval == draft.interval else { return false }
        let common = other.words.intersection(draft.words).count
        return common * 2 >= draft.words.count
          || !draft.figures.isEmpty && draft.figures.isSubset(of: other.figures)
          || draft.happening != nil && draft.happening == other.happening
      }
    }
  }

  private func entry(_ cluster: StatementCluster, _ weights: WordWeights, _ originals: [Int]) -> Timeline.Entry {
    let ordered = cluster.byWording(weights)
    let first = ordered[0]
    let main = cluster.happening
    let own = ordered.filter { $0.happening == main }
    let timed = own.first { $0.second != nil } ?? own.first { $0.part != nil } ?? (first.hours != nil ? first : nil)
    let sources = Set(ordered.map { originals[$0.member.article] }).count
    let finest = ordered.filter { $0.granularity <= .day }
    let dated = finest.first ?? first
    return Timeline.Entry(
      id: EntryID.make(dated.interval.start.iso8601, first.text), interval: dated.interval,
      granularity: dated.granularity, secondOfDay: timed?.second, partOfDay: timed?.second == nil ? timed?.part : nil,
      kind: cluster.isSaid ? .saying : .event, happening: main,
      members: ordered.map(\.member), independentSources: sources,
      isAhead: ordered.allSatisfy { draft in draft.published.map { $0 < draft.interval.start } ?? false },
      isMinor: isMinor(cluster, sources))
  }

  /// What one source mentions in passing: looked back on, of no known kind, or a detail without a place or a number.
  private func isMinor(_ cluster: StatementCluster, _ sources: Int) -> Bool {
    if sources > 1 { return false }
    guard cluster.drafts.contains(where: \.isBody) else { return true }
    if cluster.drafts.allSatisfy(\.opensQuoted) { return true }
    let isInferred = cluster.drafts.allSatisfy { $0.basis != .own && $0.basis != .said }
    if isInferred, cluster.drafts.allSatisfy(\.startsWithPronoun) { return true }
    if cluster.isLead { return false }
    if isInferred, cluster.figures.isEmpty { return true }
    guard let happening = cluster.happening, cluster.drafts.contains(where: { $0.granularity <= .day }) else {
      return true
    }
    if happening == .toll || happening == .reaction, cluster.figures.isEmpty { return true }
    return happening == .toll && cluster.drafts.allSatisfy { $0.basis != .own }
      || cluster.places.isEmpty && cluster.figures.isEmpty && cluster.drafts.count == 1
        && cluster.drafts[0].kind == .saying
  }
}

/// Ids made from content: links survive a rebuild.
package enum EntryID {
  package static func make(_ parts: String...) -> String {
    let hash = FNV1a.of(parts.map { $0 + "\u{1F}" }.joined().utf8)
    let digits = Array("abcdefghijklmnopqrstuvwxyz234567")
    var text = "e-"
    for shift in stride(from: 0, to: 50, by: 5) { text.append(digits[Int(hash >> UInt64(shift) & 31)]) }
    return text
  }
}
