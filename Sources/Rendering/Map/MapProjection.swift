package import Gazetteers
import Glibc

/// Degrees → picture: equirectangular, true to scale on the middle parallel. Good for a province; honest for a continent.
package struct MapProjection {
  /// What the picture shows, in degrees.
  package let extent: BaseMap.Extent
  /// Width of the picture.
  package let width: Double
  /// Height of the picture.
  package let height: Double
  private let scale: Double
  private let stretch: Double

  /// The extent is widened to the picture's proportions.
  package init(_ wanted: BaseMap.Extent, width: Double, height: Double) {
    let middle = (wanted.south + wanted.north) / 2
    stretch = max(0.15, cos(middle * .pi / 180))
    let across = (wanted.east - wanted.west) * stretch
    let up = wanted.north - wanted.south
    scale = min(width / max(across, 0.01), height / max(up, 0.01))
    let halfAcross = width / scale / stretch / 2
    let halfUp = height / scale / 2
    let centre = (wanted.west + wanted.east) / 2
    extent = .init(west: centre - halfAcross, south: middle - halfUp, east: centre + halfAcross, north: middle + halfUp)
    self.width = width
    self.height = height
  }

  /// Where a place lies in the picture, from its upper left corner.
  package func point(_ longitude: Double, _ latitude: Double) -> (x: Double, y: Double) {
    ((longitude - extent.west) * stretch * scale, (extent.north - latitude) * scale)
  }

  /// Kilometres of one picture unit, on the middle parallel.
  var kilometresPerUnit: Double { 111.195 / scale }

  /// Kilometres from the left edge to the right.
  var kilometresAcross: Double { width * kilometresPerUnit }

  /// The box round points, with air: a fifth on each side, at least four degrees.
  package static func extent(of points: [(longitude: Double, latitude: Double)]) -> BaseMap.Extent {
    let west = points.map(\.longitude).min() ?? -180
    let east = points.map(\.longitude).max() ?? 180
    let south = points.map(\.latitude).min() ?? -60
    let north = points.map(\.latitude).max() ?? 80
    let x = max((east - west) * 0.22, (4 - (east - west)) / 2, 0.6)
    let y = max((north - south) * 0.22, (3 - (north - south)) / 2, 0.6)
    return .init(west: west - x, south: max(-89, south - y), east: east + x, north: min(89, north + y))
  }
}

/// Thins lines (Douglas and Peucker 1973) without recursion.
enum LineThinning {
  static func thin(_ points: [(x: Double, y: Double)], tolerance: Double) -> [(x: Double, y: Double)] {
    guard points.count > 3 else { return points }
    var keep = [Bool](repeating: false, count: points.count)
    keep[0] = true
    keep[points.count - 1] = true
    var stack = [(0, points.count - 1)]
    while let (first, last) = stack.popLast() {
      guard last - first > 1 else { continue }
      var worst = 0.0
      var at = first
      for i in (first + 1)..<last {
        let d = distance(points[i], points[first], points[last])
        if d > worst { (worst, at) = (d, i) }
      }
      if worst > tolerance {
        keep[at] = true
        stack.append((first, at))
        stack.append((at, last))
      }
    }
    return points.indices.filter { keep[$0] }.map { points[$0] }
  }

  private static func distance(_ p: (x: Double, y: Double), _ a: (x: Double, y: Double), _ b: (x: Double, y: Double))
    -> Double
  {
    let dx = b.x - a.x
    let dy = b.y - a.y
    let length = (dx * dx + dy * dy).squareRoot()
    guard length > 0 else { return ((p.x - a.x) * (p.x - a.x) + (p.y - a.y) * (p.y - a.y)).squareRoot() }
    return abs(dy * p.x - dx * p.y + b.x * a.y - b.y * a.x) / length
  }
}
