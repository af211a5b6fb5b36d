/// A rectangle that cuts polygons and lines (Sutherland and Hodgman 1974), and the plane geometry of what is left.
struct Clipping {
  typealias Point = (x: Double, y: Double)

  let west: Double
  let north: Double
  let east: Double
  let south: Double

  /// What of a closed ring lies inside; empty where nothing does.
  func polygon(_ ring: [Point]) -> [Point] {
    var ring = ring
    if let first = ring.first, let last = ring.last, first == last { ring.removeLast() }
    ring = cut(ring, { $0.x >= west }) { a, b in crossing(a, b, x: west) }
    ring = cut(ring, { $0.x <= east }) { a, b in crossing(a, b, x: east) }
    ring = cut(ring, { $0.y >= north }) { a, b in crossing(a, b, y: north) }
    return cut(ring, { $0.y <= south }) { a, b in crossing(a, b, y: south) }
  }

  /// The stretches of an open line with an end inside; their far ends may lie outside, where nobody sees them.
  func lines(_ line: [Point]) -> [[Point]] {
    var stretches: [[Point]] = []
    var open = false
    for (a, b) in zip(line, line.dropFirst()) {
      guard holds(a) || holds(b) else {
        open = false
        continue
      }
      if open { stretches[stretches.count - 1].append(b) } else { stretches.append([a, b]) }
      open = true
    }
    return stretches
  }

  private func holds(_ p: Point) -> Bool { p.x >= west && p.x <= east && p.y >= north && p.y <= south }

  private func cut(_ ring: [Point], _ isInside: (Point) -> Bool, _ crossing: (Point, Point) -> Point) -> [Point] {
    guard var before = ring.last else { return [] }
    var out: [Point] = []
    for point in ring {
      if isInside(point) != isInside(before) { out.append(crossing(before, point)) }
      if isInside(point) { out.append(point) }
      before = point
    }
    return out
  }

  private func crossing(_ a: Point, _ b: Point, x: Double) -> Point { (x, a.y + (b.y - a.y) * (x - a.x) / (b.x - a.x)) }

  private func crossing(_ a: Point, _ b: Point, y: Double) -> Point { (a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y), y) }

  // MARK: rings

  /// Area of a ring, by the shoelace formula.
  static func area(_ ring: [Point]) -> Double { abs(signedArea(ring)) }

  private static func signedArea(_ ring: [Point]) -> Double {
    var sum = 0.0
    var before = ring.last ?? (0, 0)
    for point in ring {
      sum += before.x * point.y - point.x * before.y
      before = point
    }
    return sum / 2
  }

  /// Centre of gravity; of a ring without area, its first point.
  static func middle(_ ring: [Point]) -> Point {
    let area = signedArea(ring)
    guard abs(area) > 1, var before = ring.last else { return ring.first ?? (0, 0) }
    var (x, y) = (0.0, 0.0)
    for point in ring {
      let cross = before.x * point.y - point.x * before.y
      x += (before.x + point.x) * cross
      y += (before.y + point.y) * cross
      before = point
    }
    return (x / 6 / area, y / 6 / area)
  }

  /// Whether a point lies inside: an odd number of sides to its right.
  static func contains(_ ring: [Point], _ point: Point) -> Bool {
    var inside = false
    guard var before = ring.last else { return false }
    for corner in ring {
      if (corner.y > point.y) != (before.y > point.y),
        point.x < (before.x - corner.x) * (point.y - corner.y) / (before.y - corner.y) + corner.x
      {
        inside.toggle()
      }
      before = corner
    }
    return inside
  }
}
