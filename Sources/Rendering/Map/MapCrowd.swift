import DatelineModel
import Gazetteers
import Templating
import Timelines

/// Three places or more that fall together at the map's scale, and the panel that shows them apart.
struct MapCrowd {
  /// Places nearer than this are a heap.
  private static let near = 24.0
  /// The panel must show them so many times larger, or it helps nobody.
  private static let least = 2.0

  /// The places of the heap, by number.
  let spots: [MapSpot]
  /// The frame on the map that the panel enlarges.
  let frame: MapLabels.Box
  let size: (width: Double, height: Double)
  private let projection: MapProjection
  private let corners: (a: (x: Double, y: Double), b: (x: Double, y: Double))

  /// The largest heap of the map; nil where there is none, or it cannot be told apart in a panel either.
  init?(_ spots: [MapSpot], _ approximate: [ApproximatePlace], _ outer: MapProjection, _ picture: LocatorMap.Frame) {
    var heaps: [[MapSpot]] = []
    var rest = spots
    while let first = rest.popLast() {
      var heap = [first]
      var grown = true
      while grown {
        let joined = rest.filter { spot in heap.contains { $0.distance(spot) < MapCrowd.near } }
        grown = !joined.isEmpty
        heap += joined
        rest.removeAll { spot in joined.contains { $0.number == spot.number } }
      }
      heaps.append(heap)
    }
    guard let heap = heaps.max(by: { ($0.count, -($0.first?.number ?? 0)) < ($1.count, -($1.first?.number ?? 0)) }),
      heap.count > 2
    else { return nil }
    size = (width: (picture.width * 0.4).rounded(), height: (picture.height * 0.38).rounded())
    let points = heap.map { ($0.place.longitude, $0.place.latitude) }
    let (west, east) = (points.map(\.0).min() ?? 0, points.map(\.0).max() ?? 0)
    let (south, north) = (points.map(\.1).min() ?? 0, points.map(\.1).max() ?? 0)
    let (x, y) = (max(0.04, (east - west) * 0.3), max(0.04, (north - south) * 0.3))
    let extent = BaseMap.Extent(west: west - x, south: south - y, east: east + x, north: north + y)
    projection = MapProjection(extent, width: size.width, height: size.height)
    guard outer.kilometresPerUnit / projection.kilometresPerUnit > MapCrowd.least else { return nil }
    let a = outer.point(projection.extent.west, projection.extent.north)
    let b = outer.point(projection.extent.east, projection.extent.south)
    corners = (a, b)
    frame = MapLabels.Box(x: a.x - 2, y: a.y - 2, width: b.x - a.x + 4, height: b.y - a.y + 4)
    self.spots = heap.sorted { $0.number < $1.number }
  }

  /// The frame on the map with the numbers of the places, two hair lines, and the panel.
  func svg(_ map: LocatorMap, at box: MapLabels.Box, focus: UInt32?, id: String) -> String {
    let (left, top) = (box.x + 4, box.y + 4)
    let inside = MapSpot.spots(map.briefing.numbers, projection)
    let countries = Set(spots.compactMap(\.place.country))
    let outlines = MapOutlines(map.map, projection, regionsOf: countries, focus: focus)
    var labels = MapLabels(
      width: size.width, height: size.height,
      taken: inside.map { MapLabels.Box(x: $0.x - 10, y: $0.y - 10, width: 20, height: 20) }
        + [MapLabels.Box(x: 0, y: size.height - 24, width: size.width / 3 + 50, height: 24)], lines: [])
    for spot in inside {
      labels.name(spot.place.name, .place, x: spot.x, y: spot.y, gap: MapSpot.radius + 4, canLead: true)
    }
    let cities = MapCities.cities(map.briefing.gazetteer, projection, apartFrom: inside, most: 3).map { city in
      guard labels.name(city.place.name, .city, x: city.x, y: city.y, gap: 6, canLead: false) else { return "" }
      return "<circle class=\"dot\" cx=\"\(n(city.x))\" cy=\"\(n(city.y))\" r=\"2.6\"/>"
    }.joined()
    var out =
      "<rect class=\"frame\" x=\"\(n(frame.x))\" y=\"\(n(frame.y))\" width=\"\(n(frame.width))\" height=\"\(n(frame.height))\"/>"
    let isLeft = left < frame.x
    let edge = isLeft ? left + size.width : left
    let side = isLeft ? frame.x : frame.x + frame.width
    out +=
      "<path class=\"leader\" d=\"M\(n(side)) \(n(frame.y))L\(n(edge)) \(n(top))M\(n(side)) \(n(frame.y + frame.height))L\(n(edge)) \(n(top + size.height))\"/>"
    out +=
      "<text class=\"lb\" x=\"\(n(frame.x + frame.width / 2))\" y=\"\(n(frame.y - 4))\" text-anchor=\"middle\">\(range)</text>"
    out +=
      "<svg class=\"plate\" x=\"\(n(left))\" y=\"\(n(top))\" width=\"\(n(size.width))\" height=\"\(n(size.height))\">"
    out +=
      outlines.svg(id: id) + cities + labels.leaders + inside.reversed().map { $0.svg(map.words) }.joined()
      + labels.texts
    out += MapCorners.scaleBar(projection, x: 8, y: size.height - 8, wanted: size.width / 4, map.words)
    out +=
      "</svg><rect class=\"frame\" x=\"\(n(left))\" y=\"\(n(top))\" width=\"\(n(size.width))\" height=\"\(n(size.height))\"/>"
    return out
  }

  /// Where the numbers of the frame stand.
  var rangeBox: MapLabels.Box {
    let wide = Double(range.count) * 8.2 + 6
    return MapLabels.Box(x: frame.x + frame.width / 2 - wide / 2, y: frame.y - 18, width: wide, height: 18)
  }

  /// "2–5, 8"
  private var range: String {
    var runs: [(Int, Int)] = []
    for number in spots.map(\.number) {
      if let last = runs.last, last.1 + 1 == number {
        runs[runs.count - 1].1 = number
      } else {
        runs.append((number, number))
      }
    }
    return runs.map { $0.0 == $0.1 ? String($0.0) : "\($0.0)–\($0.1)" }.joined(separator: ", ")
  }

  private func n(_ number: Double) -> String { Decimal.text(number, places: 1) }
}
