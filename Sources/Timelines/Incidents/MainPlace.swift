package import DatelineModel
import Toponyms

extension Timeline {
  /// The editor's place, else the one where most sources of the entry have it happen; for a departure where from, for an arrival where to.
  package func mainPlace(of entry: Entry) -> Place? {
    if let place = entry.review?.place { return place }
    var counts: [(place: Place, weight: Int)] = []
    for member in entry.members {
      let annotated = articles[member.article]
      for mention in annotated.statements[member.statement].places {
        let isEnd = mention.role == (entry.happening == .departure ? .origin : .destination)
        guard mention.role == .scene || isEnd, let place = annotated.toponyms[mention.toponym].likeliest else {
          continue
        }
        let weight = (place.feature == .country ? 1 : place.feature == .region1 ? 2 : 4) * (isEnd ? 1 : 3)
        if let known = counts.firstIndex(where: { $0.place == place }) {
          counts[known].weight += weight
        } else {
          counts.append((place, weight))
        }
      }
    }
    return counts.enumerated().max { ($0.element.weight, -$0.offset) < ($1.element.weight, -$1.offset) }?.element.place
  }
}
