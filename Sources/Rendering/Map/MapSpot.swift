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
  let x: Double
  let y: Double

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
