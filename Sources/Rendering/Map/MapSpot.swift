import DatelineModel
import Gazetteers
import Templating
import Toponyms

/// A numbered mark on the map.
struct MapSpot {
  let number: Int
  let place: Place
  let role: PlaceRole
  let isArea: Bool
  var x: Double
  var y: Double

  /// Half the side of a mark with its number.
  static let radius = 9.0

  /// The marks of the numbered places; those outside the picture are left out.
  static func spots(_ numbers: PlaceNumbers, _ projection: MapProjection) -> [MapSpot] {
    numbers.places.enumerated().compactMap { index, numbered in
      let (x, y) = projection.point(numbered.place.longitude, numbered.place.latitude)
      guard x >= 0, y >= 0, x <= projection.width, y <= projection.height else { return nil }
      return MapSpot(
        number: index + 1, place: numbered.place, role: numbered.role, isArea: numbered.isArea, x: x, y: y)
    }
  }

  /// The marks so far apart that no number hides another, each with a dot and a line where its place is. Those of a heap stay: a panel
  /// shows them.
  static func apart(_ spots: [MapSpot], except heap: Set<Int>, _ size: (width: Double, height: Double))
    -> (spots: [MapSpot], lines: String)
  {
    var moved = spots
    let least = radius * 2 + 1
    for _ in 0..<12 {
      for a in moved.indices where !heap.contains(moved[a].number) {
        for b in moved.indices where b > a && !heap.contains(moved[b].number) {
          let distance = moved[a].distance(moved[b])
          guard distance < least else { continue }
          let (dx, dy) =
            distance < 0.1 ? (1, 0) : ((moved[b].x - moved[a].x) / distance, (moved[b].y - moved[a].y) / distance)
          let push = (least - distance) / 2 + 0.05
          moved[a].move(-dx * push, -dy * push, in: size)
          moved[b].move(dx * push, dy * push, in: size)
        }
      }
    }
    let lines = zip(spots, moved).filter { $0.distance($1) > 1 }.map { from, to in
      "<path class=\"leader\" d=\"M\(from.n(from.x)) \(from.n(from.y))L\(from.n(to.x)) \(from.n(to.y))\"/>"
        + "<circle class=\"dot\" cx=\"\(from.n(from.x))\" cy=\"\(from.n(from.y))\" r=\"2\"/>"
    }
    return (moved, lines.joined())
  }

  private mutating func move(_ dx: Double, _ dy: Double, in size: (width: Double, height: Double)) {
    x = min(max(x + dx, MapSpot.radius), size.width - MapSpot.radius)
    y = min(max(y + dy, MapSpot.radius), size.height - MapSpot.radius)
  }

  func distance(_ other: MapSpot) -> Double {
    let (dx, dy) = (x - other.x, y - other.y)
    return (dx * dx + dy * dy).squareRoot()
  }

  /// Round where it happened, square for from and to, a diamond for the rest: colour is not the only sign. A small mark stands where a
  /// panel shows the number.
  func svg(_ words: InterfaceWords, small: Bool = false) -> String {
    let r = small ? 3 : MapSpot.radius
    let kind =
      (role == .origin || role == .destination ? "move" : role == .scene ? "scene" : "other") + (isArea ? " area" : "")
    let title = words(.roleIn, ["place": place.name, "role": words.name(role)])
    let inside = "<title>\(Escaping.html("\(number): \(title)"))</title>"
    let mark: String
    switch role {
    case .scene: mark = "<circle class=\"pt \(kind)\" cx=\"\(n(x))\" cy=\"\(n(y))\" r=\"\(n(r))\">\(inside)</circle>"
    case .origin, .destination:
      mark =
        "<rect class=\"pt \(kind)\" x=\"\(n(x - r + 1))\" y=\"\(n(y - r + 1))\" width=\"\(n(r * 2 - 2))\" height=\"\(n(r * 2 - 2))\">\(inside)</rect>"
    default:
      let d = r + 1
      mark =
        "<path class=\"pt \(kind)\" d=\"M\(n(x)) \(n(y - d))L\(n(x + d)) \(n(y))L\(n(x)) \(n(y + d))L\(n(x - d)) \(n(y))Z\">\(inside)</path>"
    }
    guard !small else { return mark }
    return mark + "<text class=\"no\(isArea ? " area" : "")\" x=\"\(n(x))\" y=\"\(n(y + 4))\">\(number)</text>"
  }

  private func n(_ number: Double) -> String { Decimal.text(number, places: 1) }
}
