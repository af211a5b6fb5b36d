import Gazetteers
import Timelines
import Toponyms

/// The story's places as an inline SVG: neighbours in outline, places by role and weight, routes, labels that do not collide.
struct LocatorMap {
  private let timeline: Timeline
  private let map: BaseMap
  private let width = 720.0
  private let height = 460.0

  init(_ timeline: Timeline, map: BaseMap) {
    self.timeline = timeline
    self.map = map
  }

  private struct Spot {
    let place: Place
    let role: PlaceRole
    let weight: Int
    let x: Double
    let y: Double
  }

  /// The picture, or nothing when no place is a point of the story.
  func svg() -> String {
    let summaries = timeline.places.filter(isPoint)
    guard !summaries.isEmpty else { return "" }
    let near = nearTogether(summaries)
    let projection = MapProjection(
      MapProjection.extent(of: near.map { ($0.place.longitude, $0.place.latitude) }), width: width, height: height)
    let spots = near.prefix(24).map { summary -> Spot in
      let (x, y) = projection.point(summary.place.longitude, summary.place.latitude)
      return Spot(
        place: summary.place, role: summary.roles.min { $0.order < $1.order } ?? .mention, weight: summary.mentions,
        x: x, y: y)
    }
    var out =
      "<svg class=\"map\" viewBox=\"0 0 \(Int(width)) \(Int(height))\" role=\"img\" aria-labelledby=\"map-title map-desc\">"
    out +=
      "<title id=\"map-title\">Map of the story’s places</title><desc id=\"map-desc\">\(Escaping.html(description(spots)))</desc>"
    out += "<rect class=\"sea\" width=\"\(Int(width))\" height=\"\(Int(height))\"/>"
    out += land(projection)
    out += routes(projection)
    out += points(spots)
    out += labels(spots, projection)
    out += scaleBar(projection)
    return out + "</svg>"
  }

  /// Places that are points of the story: towns, passes, tunnels; areas too large for a dot are drawn as outlines.
  private func isPoint(_ summary: Timeline.PlaceSummary) -> Bool {
    let isSpot: Bool =
      switch summary.place.feature {
      case .country, .continent, .region1, .ocean, .sea, .informalRegion, .mountains, .river: false
      default: true
      }
    let tells = summary.roles.contains { [.scene, .origin, .destination, .reference].contains($0) }
    return isSpot && tells && summary.mentions > 0
  }

  /// Leaves out what lies far from the weight of the story, so that one far name does not shrink the map to a globe.
  private func nearTogether(_ summaries: [Timeline.PlaceSummary]) -> [Timeline.PlaceSummary] {
    let centre = summaries.max { $0.mentions < $1.mentions }!.place
    let near = summaries.filter {
      GreatCircle.kilometres(centre.latitude, centre.longitude, $0.place.latitude, $0.place.longitude) < 1800
    }
    return near.sorted { (-$0.mentions, Int($0.place.id)) < (-$1.mentions, Int($1.place.id)) }
  }

  private func description(_ spots: [Spot]) -> String {
    spots.map {
      "\($0.place.name): \($0.role.rawValue), named \($0.weight) times, at \(PlaceWords.coordinates($0.place))"
    }.joined(separator: "; ") + "."
  }

  // MARK: outlines

  private func land(_ projection: MapProjection) -> String {
    var out = ""
    for shape in map.shapes(in: projection.extent, kinds: [.country]) {
      out += path(shape, "land", projection, closed: true)
    }
    for shape in map.shapes(in: projection.extent, kinds: [.region]) {
      out += path(shape, "region", projection, closed: true)
    }
    for shape in map.shapes(in: projection.extent, kinds: [.country]) {
      out += path(shape, "border", projection, closed: true)
    }
    for shape in map.shapes(in: projection.extent, kinds: [.disputed]) {
      out += path(shape, "disputed", projection, closed: false)
    }
    return out
  }

  private func path(_ shape: BaseMap.Shape, _ kind: String, _ projection: MapProjection, closed: Bool) -> String {
    var data = ""
    for ring in shape.rings {
      var points = ring.map { projection.point($0.longitude, $0.latitude) }
      guard points.contains(where: { $0.x > -50 && $0.x < width + 50 && $0.y > -50 && $0.y < height + 50 }) || closed
      else { continue }
      points = LineThinning.thin(points, tolerance: 0.6).map {
        (min(max($0.x, -40), width + 40), min(max($0.y, -40), height + 40))
      }
      var last: (Int, Int)?
      var part = ""
      var count = 0
      for point in points {
        let here = (Int(point.x.rounded()), Int(point.y.rounded()))
        if let last, last == here { continue }
        part += last == nil ? "M\(here.0) \(here.1)" : "L\(here.0) \(here.1)"
        last = here
        count += 1
      }
      if count > 2 || !closed && count > 1 { data += part + (closed ? "Z" : "") }
    }
    return data.isEmpty ? "" : "<path class=\"\(kind)\" d=\"\(data)\"/>"
  }

  // MARK: routes, points, labels

  /// A line from each origin to each destination that one statement names together.
  private func routes(_ projection: MapProjection) -> String {
    var seen = Set<[UInt32]>()
    var out = ""
    for annotated in timeline.articles {
      for statement in annotated.statements {
        let told = statement.places.compactMap { mention in
          annotated.toponyms[mention.toponym].likeliest.map { ($0, mention.role) }
        }
        for (from, role) in told where role == .origin {
          for (to, other) in told
          where other == .destination && to.id != from.id && seen.insert([from.id, to.id]).inserted {
            guard from.feature.isSettlement, to.feature.isSettlement, seen.count <= 12 else { continue }
            let a = projection.point(from.longitude, from.latitude)
            let b = projection.point(to.longitude, to.latitude)
            let bend = 0.12
            let cx = (a.x + b.x) / 2 + (b.y - a.y) * bend
            let cy = (a.y + b.y) / 2 - (b.x - a.x) * bend
            out += "<path class=\"route\" d=\"M\(n(a.x)) \(n(a.y))Q\(n(cx)) \(n(cy)) \(n(b.x)) \(n(b.y))\"/>"
          }
        }
      }
    }
    return out
  }

  private func points(_ spots: [Spot]) -> String {
    spots.reversed().map { spot in
      "<circle class=\"spot \(spot.role.rawValue)\" cx=\"\(n(spot.x))\" cy=\"\(n(spot.y))\" r=\"\(n(radius(spot)))\"><title>\(Escaping.html(spot.place.name)) (\(spot.role.rawValue))</title></circle>"
    }.joined()
  }

  private func radius(_ spot: Spot) -> Double { min(11, 4 + Double(spot.weight).squareRoot()) }

  private struct Box {
    var x, y, width, height: Double
    func overlaps(_ other: Box) -> Bool {
      x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height
    }
  }

  /// Tries eight places round each point, the weightiest first; a label that fits nowhere is left off.
  private func labels(_ spots: [Spot], _ projection: MapProjection) -> String {
    var taken = spots.map {
      Box(x: $0.x - radius($0), y: $0.y - radius($0), width: radius($0) * 2, height: radius($0) * 2)
    }
    taken.append(Box(x: 0, y: height - 34, width: 190, height: 34))
    var out = ""
    for spot in spots {
      let size = Double(spot.place.name.count) * 7.4 + 6
      let r = radius(spot) + 3
      let tries: [(Double, Double, String)] = [
        (r, 4.5, "start"), (-r, 4.5, "end"), (0, -r - 2, "middle"), (0, r + 11, "middle"), (r, -7, "start"),
        (r, 16, "start"),
        (-r, -7, "end"), (-r, 16, "end"),
      ]
      for (dx, dy, anchor) in tries {
        let left = anchor == "start" ? spot.x + dx : anchor == "end" ? spot.x + dx - size : spot.x + dx - size / 2
        let box = Box(x: left, y: spot.y + dy - 12, width: size, height: 16)
        guard box.x > 2, box.x + box.width < width - 2, box.y > 2, box.y + box.height < height - 2,
          !taken.contains(where: box.overlaps)
        else { continue }
        taken.append(box)
        out +=
          "<text class=\"label\" x=\"\(n(spot.x + dx))\" y=\"\(n(spot.y + dy))\" text-anchor=\"\(anchor)\">\(Escaping.html(spot.place.name))</text>"
        break
      }
    }
    return out + areaNames(&taken, projection)
  }

  /// Names of regions and countries of the story, where there is room.
  private func areaNames(_ taken: inout [Box], _ projection: MapProjection) -> String {
    var out = ""
    for summary in timeline.places where [.region1, .country].contains(summary.place.feature) && summary.mentions > 0 {
      let (x, y) = projection.point(summary.place.longitude, summary.place.latitude)
      let size = Double(summary.place.name.count) * 9.5
      let box = Box(x: x - size / 2, y: y - 12, width: size, height: 18)
      guard box.x > 4, box.x + box.width < width - 4, box.y > 4, box.y + box.height < height - 4,
        !taken.contains(where: box.overlaps)
      else { continue }
      taken.append(box)
      out +=
        "<text class=\"area\" x=\"\(n(x))\" y=\"\(n(y))\" text-anchor=\"middle\">\(Escaping.html(summary.place.name))</text>"
    }
    return out
  }

  private func scaleBar(_ projection: MapProjection) -> String {
    let wanted = 120 * projection.kilometresPerUnit
    let steps: [Double] = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000]
    let km = steps.last { $0 <= wanted } ?? 1
    let length = km / projection.kilometresPerUnit
    let y = height - 14
    return
      "<path class=\"scale\" d=\"M14 \(n(y - 5))V\(n(y))H\(n(14 + length))V\(n(y - 5))\"/><text class=\"scale-text\" x=\"\(n(22 + length))\" y=\"\(n(y))\">\(Int(km)) km</text>"
  }

  private func n(_ number: Double) -> String { Decimal.text(number, places: 1) }
}
