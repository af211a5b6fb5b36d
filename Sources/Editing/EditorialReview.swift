package import DatelineModel
package import Gazetteers
import Timelines

/// Applies an editor's decisions to a timeline: a pure step, after the articles have been read.
///
/// Ids are those of the timeline without a review. An entry keeps its id whatever is changed about it, so links to it
/// survive; one that was merged is found under the id it joined. Decisions are applied in order.
package struct EditorialReview: Sendable {
  private let gazetteer: Gazetteer

  /// A review whose places come from a gazetteer.
  package init(_ gazetteer: Gazetteer) { self.gazetteer = gazetteer }

  /// The timeline as the editor has it. Its `review` says what was hidden and which decisions no longer apply.
  package func applied(_ decisions: [EditorialDecision], to timeline: Timeline) -> Timeline {
    var reviewed = ReviewedEntries(timeline, gazetteer)
    for decision in decisions { reviewed.apply(decision) }
    let hidden = Set(reviewed.outcome.hidden)
    let gone = Set(reviewed.entries.filter { hidden.contains($0.id) }.flatMap(\.members))
    var result = timeline
    result.entries = reviewed.entries.filter { !hidden.contains($0.id) }.sorted { $0.isEarlier(than: $1) }
    result.figures = ReportedFigures.figures(timeline.articles, result.entries, hidden: gone)
    result.places = PlaceSummaries(gazetteer, timeline.articles, result.entries).summaries()
    result.incidents = IncidentGrouping(gazetteer, result).incidents()
    result.review = reviewed.outcome
    return result
  }
}
