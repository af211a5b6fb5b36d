import DatelineModel
import Gazetteers
import Toponyms

/// Lines from each origin to each destination that one statement names together, led through a scene between them.
///
/// They are no course of a road: a line only joins what is stated. It bends so far that it stays in the countries of its ends,
/// since a line across a neighbour would state something that no source said.
struct MapRoutes {
  private typealias Point = MapOutlines.Point

  /// A part of a line, bent like a bow.
  private struct Leg {
    let from: Point
    let to: Point
    let bend: Double

    var control: Point {
      ((from.x + to.x) / 2 + (to.y - from.y) * bend, (from.y + to.y) / 2 - (to.x - from.x) * bend)
    }

    func at(_ t: Double) -> Point {
      let (a, b, c) = ((1 - t) * (1 - t), 2 * t * (1 - t), t * t)
      return (a * from.x + b * control.x + c * to.x, a * from.y + b * control.y + c * to.y)
    }
  }

  private var lines: [[Leg]] = []
  /// What each line joins: Quetta and Peshawar, through Mashkaf.
  private(set) var ends: [(from: String, to: String, through: String?)] = []

  init(_ timeline: Timeline, _ spots: [MapSpot], _ outlines: MapOutlines, _ projection: MapProjection) {
    for (from, to) in MapRoutes.pairs(timeline).prefix(12) {
      let through = MapRoutes.scene(between: from, and: to, spots)
      let stops = [from, through, to].compactMap { $0 }
      let home = Set([from.country, to.country].compactMap { $0 })
      lines.append(
        zip(stops, stops.dropFirst()).map { a, b in
          MapRoutes.leg(
            projection.point(a.longitude, a.latitude), projection.point(b.longitude, b.latitude), home, outlines)
        })
      ends.append((from.name, to.name, through?.name))
    }
  }

  /// Towns stated as origin and destination in one statement, in text order; each pair once, whichever way.
  private static func pairs(_ timeline: Timeline) -> [(Place, Place)] {
    var seen = Set<Set<UInt32>>()
    var pairs: [(Place, Place)] = []
    for annotated in timeline.articles {
      for statement in annotated.statements {
        let ends = statement.places.compactMap { mention in
          annotated.toponyms[mention.toponym].likeliest.map { ($0, mention.role) }
        }
        for (from, role) in ends where role == .origin && from.feature.isSettlement {
          for (to, other) in ends where other == .destination && to.feature.isSettlement && to.id != from.id {
            if seen.insert([from.id, to.id]).inserted { pairs.append((from, to)) }
          }
        }
      }
    }
    return pairs
  }

  /// The scene that makes the way longer by least, and by no more than a quarter.
  private static func scene(between from: Place, and to: Place, _ spots: [MapSpot]) -> Place? {
    let direct = kilometres(from, to)
    let ways = spots.filter { $0.role == .scene }.map(\.place).compactMap { place -> (place: Place, length: Double)? in
      let (before, after) = (kilometres(from, place), kilometres(place, to))
      let isBetween = min(before, after) > direct * 0.05 && before < direct && before + after < direct * 1.25
      return isBetween ? (place, before + after) : nil
    }
    return ways.min { $0.length < $1.length }?.place
  }

  private static func kilometres(_ a: Place, _ b: Place) -> Double {
    GreatCircle.kilometres(a.latitude, a.longitude, b.latitude, b.longitude)
  }

  private static func leg(_ a: Point, _ b: Point, _ home: Set<String>, _ outlines: MapOutlines) -> Leg {
    let bows = [0, 0.08, -0.08, 0.16, -0.16, 0.24, -0.24].map { Leg(from: a, to: b, bend: $0) }
    // The ends may lie on a border: only what is between them counts.
    func strayed(_ leg: Leg) -> Int { (2...28).count { !outlines.contains(leg.at(Double($0) / 30), in: home) } }
    return bows.min { strayed($0) < strayed($1) } ?? bows[0]
  }

  /// Points along the lines, which labels keep clear of.
  var samples: [(x: Double, y: Double)] {
    lines.joined().flatMap { leg in (0...20).map { leg.at(Double($0) / 20) } }
  }

  /// The lines, each with a tip that shows the direction.
  func svg() -> String {
    lines.map { legs in
      var data = "M\(n(legs[0].from.x)) \(n(legs[0].from.y))"
      for leg in legs { data += "Q\(n(leg.control.x)) \(n(leg.control.y)) \(n(leg.to.x)) \(n(leg.to.y))" }
      return "<path class=\"route case\" d=\"\(data)\"/><path class=\"route\" d=\"\(data)\"/>"
        + tip(legs[legs.count - 1])
    }.joined()
  }

  /// The middle of each line, where its name belongs.
  var middles: [(x: Double, y: Double)] { lines.compactMap { legs in legs.last?.at(0.4) } }

  private func tip(_ leg: Leg) -> String {
    let (tail, head) = (leg.at(0.56), leg.at(0.6))
    let (dx, dy) = (head.x - tail.x, head.y - tail.y)
    let length = (dx * dx + dy * dy).squareRoot()
    guard length > 0.3 else { return "" }
    let (ux, uy) = (dx / length, dy / length)
    let size = 5.0
    let left: Point = (head.x - ux * size * 1.4 - uy * size, head.y - uy * size * 1.4 + ux * size)
    let right: Point = (head.x - ux * size * 1.4 + uy * size, head.y - uy * size * 1.4 - ux * size)
    return
      "<path class=\"tip\" d=\"M\(n(head.x)) \(n(head.y))L\(n(left.x)) \(n(left.y))L\(n(right.x)) \(n(right.y))Z\"/>"
  }

  private func n(_ number: Double) -> String { Decimal.text(number, places: 1) }
}
