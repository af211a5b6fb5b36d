import DatelineModel
import Gazetteers
import Toponyms

/// The places of the map with their numbers: by their first appearance in the timeline's main entries, the same on the map, in its key and
/// beside entries.
struct PlaceNumbers: Sendable {
  /// A place that the map shows.
  struct Numbered: Sendable {
    let summary: Timeline.PlaceSummary
    let role: PlaceRole
    /// Main entries that it has a part in, by time.
    let entries: [Int]

    var place: Place { summary.place }

    /// Whether the point only stands for an area.
    var isArea: Bool {
      switch place.feature {
      case .region2, .desert, .gulf, .strait, .bay, .lake, .islands, .valley, .peninsula, .other: true
      default: false
      }
    }
  }

  /// Places of one map; more would be a heap.
  private static let most = 24
  /// One name farther away than this would shrink the map to a globe.
  private static let farthest = 1800.0
  private static let roles: [PlaceRole] = [.scene, .origin, .destination, .reference]

  /// In the order of their numbers, from 1.
  let places: [Numbered]
  private let numbers: [UInt32: Int]

  init(_ timeline: Timeline) {
    let points = timeline.places.filter(PlaceNumbers.isPoint)
    let centre = points.max { $0.mentions < $1.mentions }?.place
    let near = points.filter { summary in
      guard let centre else { return false }
      return GreatCircle.kilometres(centre.latitude, centre.longitude, summary.place.latitude, summary.place.longitude)
        < PlaceNumbers.farthest
    }.sorted { (-$0.mentions, Int($0.place.id)) < (-$1.mentions, Int($1.place.id)) }.prefix(PlaceNumbers.most)
    let numbered = near.map { summary in
      let main = Set(summary.entries.filter { $0.via == nil && PlaceNumbers.roles.contains($0.role) }.map(\.entry))
      return Numbered(
        summary: summary, role: summary.roles.first(where: PlaceNumbers.roles.contains) ?? .mention,
        entries: main.filter { !timeline.entries[$0].isMinor }.sorted())
    }
    places = numbered.sorted { a, b in
      (a.entries.first ?? .max, -a.summary.mentions, Int(a.place.id)) < (
        b.entries.first ?? .max, -b.summary.mentions, Int(b.place.id)
      )
    }
    numbers = Dictionary(places.enumerated().map { ($1.place.id, $0 + 1) }, uniquingKeysWith: { a, _ in a })
  }

  /// The number of a place, nil where the map does not show it.
  func number(_ place: Place) -> Int? { numbers[place.id] }

  /// Places that are points of the story: towns, passes, tunnels; areas too large for a dot are drawn as outlines.
  private static func isPoint(_ summary: Timeline.PlaceSummary) -> Bool {
    let isSpot: Bool =
      switch summary.place.feature {
      case .country, .continent, .region1, .ocean, .sea, .informalRegion, .mountains, .river: false
      default: true
      }
    return isSpot && summary.mentions > 0 && summary.roles.contains(where: roles.contains)
  }
}
