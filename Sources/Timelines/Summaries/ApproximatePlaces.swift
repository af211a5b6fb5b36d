package import DatelineModel
import Gazetteers
import Toponyms

/// A point that has no name, only a distance and a direction from a place: "40 km north-east of Sibi".
package struct ApproximatePlace: Sendable {
  /// The report's words, from the number to the place's name.
  package let words: String
  /// Degrees; as rough as the words.
  package let latitude: Double
  package let longitude: Double
  /// The place that it is measured from.
  package let place: Place
  /// Ids of the entries whose reports state it, in their order.
  package fileprivate(set) var entries: [String]
}

extension Timeline {
  /// The points that the entries' reports state by distance and direction, in the order of the entries.
  package var approximatePlaces: [ApproximatePlace] {
    entries.reduce(into: []) { found, entry in
      for place in approximatePlaces(of: entry) {
        if let known = found.firstIndex(where: { $0.isAt(place) }) {
          found[known].entries += place.entries
        } else {
          found.append(place)
        }
      }
    }
  }

  /// Those of one entry; what several reports put in the same distance and direction is one.
  package func approximatePlaces(of entry: Entry) -> [ApproximatePlace] {
    var found: [ApproximatePlace] = []
    for member in entry.members {
      let annotated = articles[member.article]
      for mention in annotated.statements[member.statement].places {
        let toponym = annotated.toponyms[mention.toponym]
        guard let displacement = mention.displacement, let place = toponym.likeliest,
          let point = displacement.point(from: place)
        else { continue }
        let approximate = ApproximatePlace(
          words: annotated.article.string(TextRange(displacement.range.start, toponym.range.end)),
          latitude: point.latitude, longitude: point.longitude, place: place, entries: [entry.id])
        if !found.contains(where: { $0.isAt(approximate) }) { found.append(approximate) }
      }
    }
    return found
  }
}

extension ApproximatePlace {
  fileprivate func isAt(_ other: ApproximatePlace) -> Bool {
    latitude == other.latitude && longitude == other.longitude
  }
}
