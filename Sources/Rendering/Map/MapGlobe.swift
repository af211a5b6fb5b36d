import Gazetteers
import Glibc

/// The locator: a small globe with the map's frame on it, so that a reader sees where in the world it lies.
struct MapGlobe {
  static let radius = 34.0

  private let longitude: Double
  private let latitude: Double

  init(_ extent: BaseMap.Extent) {
    longitude = (extent.west + extent.east) / 2
    latitude = (extent.south + extent.north) / 2
  }

  /// Land of the whole globe, coarse; found once.
  static let land: [[(longitude: Double, latitude: Double)]] = {
    let all = BaseMap.embedded.shapes(in: .init(west: -180, south: -90, east: 180, north: 90), kinds: [.country])
    return all.flatMap(\.rings).compactMap { ring in
      let line = LineThinning.thin(ring.map { ($0.longitude, $0.latitude) }, tolerance: 1)
      guard line.count > 3, Clipping.area(line) > 4 else { return nil }
      return line.map { (longitude: $0.x, latitude: $0.y) }
    }
  }()

  /// The globe with its upper left corner at a point.
  func svg(x: Double, y: Double, land: [[(longitude: Double, latitude: Double)]], extent: BaseMap.Extent) -> String {
    let (cx, cy) = (x + MapGlobe.radius, y + MapGlobe.radius)
    var data = ""
    for ring in land {
      let points = ring.map { projected($0.longitude, $0.latitude) }
      guard points.contains(where: \.isSeen) else { continue }
      var last: (Int, Int)?
      var part = ""
      for point in points {
        let here = (Int((cx + point.x).rounded()), Int((cy + point.y).rounded()))
        if let last, last == here { continue }
        part += part.isEmpty ? "M\(here.0) \(here.1)" : "L\(here.0) \(here.1)"
        last = here
      }
      data += part + "z"
    }
    let corners = [
      (extent.west, extent.north), (extent.east, extent.north), (extent.east, extent.south),
      (extent.west, extent.south),
    ].map { projected($0.0, $0.1) }
    let xs = corners.map(\.x)
    let ys = corners.map(\.y)
    let (left, top) = (xs.min() ?? 0, ys.min() ?? 0)
    let (wide, high) = (max(7, (xs.max() ?? 0) - left), max(7, (ys.max() ?? 0) - top))
    return "<g class=\"globe\"><circle class=\"ball\" cx=\"\(n(cx))\" cy=\"\(n(cy))\" r=\"\(n(MapGlobe.radius))\"/>"
      + "<path class=\"ballland\" d=\"\(data)\"/>"
      + "<rect class=\"here\" x=\"\(n(cx + left))\" y=\"\(n(cy + top))\" width=\"\(n(wide))\" height=\"\(n(high))\"/></g>"
  }

  /// A point seen from straight above the middle; what lies behind goes to the rim.
  private func projected(_ lon: Double, _ lat: Double) -> (x: Double, y: Double, isSeen: Bool) {
    let (a, b) = (lat * .pi / 180, latitude * .pi / 180)
    let c = (lon - longitude) * .pi / 180
    var x = cos(a) * sin(c)
    var y = cos(b) * sin(a) - sin(b) * cos(a) * cos(c)
    let isSeen = sin(b) * sin(a) + cos(b) * cos(a) * cos(c) >= 0
    if !isSeen {
      let length = max(0.001, (x * x + y * y).squareRoot())
      (x, y) = (x / length, y / length)
    }
    return (x * MapGlobe.radius, -y * MapGlobe.radius, isSeen)
  }

  private func n(_ number: Double) -> String { Decimal.text(number, places: 1) }
}
