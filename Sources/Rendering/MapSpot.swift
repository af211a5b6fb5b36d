import DatelineModel
import Gazetteers
import Templating
import Toponyms

/// A mark on the map: one place, or several that lie too near each other to be told apart at this size.
struct MapSpot {
  /// A place that the mark stands for.
  struct Member {
    let place: Place
    let role: PlaceRole
    let mentions: Int

    /// Whether the point only stands for an area.
    var isApproximate: Bool {
      switch place.feature {
      case .region2, .desert, .gulf, .strait, .bay, .lake, .islands, .valley, .peninsula, .other: true
      default: false
      }
    }
  }

  /// Weightiest first; the mark stands where the first lies.
  private(set) var members: [Member]
  let x: Double
  let y: Double

  /// The marks of places in the order of their weight.
  static func spots(_ summaries: [Timeline.PlaceSummary], _ projection: MapProjection) -> [MapSpot] {
    var spots: [MapSpot] = []
    for summary in summaries {
      let (x, y) = projection.point(summary.place.longitude, summary.place.latitude)
      // What it mostly does: a destination where something happened once, too, stays a destination.
      let role = summary.roles.first { [.scene, .origin, .destination, .reference].contains($0) } ?? .mention
      let spot = MapSpot(
        members: [Member(place: summary.place, role: role, mentions: summary.mentions)], x: x, y: y)
      if let near = spots.firstIndex(where: { $0.covers(spot) }) {
        spots[near].members += spot.members
      } else {
        spots.append(spot)
      }
    }
    return spots
  }

  private func covers(_ other: MapSpot) -> Bool {
    let (dx, dy) = (x - other.x, y - other.y)
    return (dx * dx + dy * dy).squareRoot() < radius + other.radius
  }

  /// Grows with what is reported of the place, slowly.
  var radius: Double {
    let mentions = members.map(\.mentions).reduce(0, +)
    return min(9, 4 + Double(mentions).squareRoot() * 0.8)
  }

  /// What happened there first, of all that it stands for.
  var role: PlaceRole { members.map(\.role).min { $0.order < $1.order } ?? .mention }

  /// Hollow where it only stands for areas.
  private var isApproximate: Bool { members.allSatisfy(\.isApproximate) }

  /// The words beside it: at most three names.
  func names(_ words: InterfaceWords) -> [String] {
    let shown = members.prefix(members.count > 3 ? 2 : 3).map(\.place.name)
    return shown.count < members.count ? shown + [words.counts.more(members.count - shown.count)] : shown
  }

  /// Round where it happened, square for from and to, a diamond for the rest: colour is not the only sign.
  func svg(_ words: InterfaceWords) -> String {
    let r = radius
    let kind = role.rawValue + (isApproximate ? " approximate" : "")
    let title = members.map { words.entries.role($0.place.name, $0.role) }.joined(separator: ", ")
    let inside = "<title>\(Escaping.html(title))</title>"
    switch role {
    case .scene:
      return "<circle class=\"spot \(kind)\" cx=\"\(n(x))\" cy=\"\(n(y))\" r=\"\(n(r))\">\(inside)</circle>"
    case .origin, .destination:
      let side = r * 1.7
      return
        "<rect class=\"spot \(kind)\" x=\"\(n(x - side / 2))\" y=\"\(n(y - side / 2))\" width=\"\(n(side))\" height=\"\(n(side))\">\(inside)</rect>"
    default:
      return
        "<path class=\"spot \(kind)\" d=\"M\(n(x)) \(n(y - r))L\(n(x + r)) \(n(y))L\(n(x)) \(n(y + r))L\(n(x - r)) \(n(y))Z\">\(inside)</path>"
    }
  }

  private func n(_ number: Double) -> String { Decimal.text(number, places: 1) }
}
