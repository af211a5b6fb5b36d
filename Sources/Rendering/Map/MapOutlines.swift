import Gazetteers

/// Land, waters, borders and regions in the map's frame, cut at its edge.
struct MapOutlines {
  /// A point of the picture.
  typealias Point = (x: Double, y: Double)

  /// A country in the picture, and the middle of what is seen of it.
  struct Country {
    let code: String
    let name: String
    let x: Double
    let y: Double
    let rings: [[Point]]
  }

  /// The countries in the picture, the largest first.
  let countries: [Country]
  private let regions: [[Point]]
  private let disputed: [[Point]]
  private let focus: [[Point]]
  private let lakes: [[Point]]
  /// Courses of rivers.
  let rivers: [[Point]]

  /// Outlines of all countries in the extent, and of the regions of those where the story plays.
  /// `focus` is the region that most of the story plays in, by its id.
  init(_ map: BaseMap, _ projection: MapProjection, regionsOf story: Set<String>, focus: UInt32?) {
    // A little beyond the edge, so that the cut itself is not seen as a border.
    let clipping = Clipping(west: -4, north: -4, east: projection.width + 4, south: projection.height + 4)
    func rings(_ shape: BaseMap.Shape) -> [[Point]] {
      shape.rings.map { ring in
        clipping.polygon(LineThinning.thin(ring.map { projection.point($0.longitude, $0.latitude) }, tolerance: 0.6))
      }.filter { $0.count > 2 }
    }
    var found: [(country: Country, area: Double)] = []
    for shape in map.shapes(in: projection.extent, kinds: [.country]) {
      let rings = rings(shape)
      guard let largest = rings.max(by: { Clipping.area($0) < Clipping.area($1) }) else { continue }
      let middle = Clipping.middle(largest)
      found.append(
        (
          Country(code: shape.country, name: shape.name, x: middle.x, y: middle.y, rings: rings),
          rings.map(Clipping.area).reduce(0, +)
        ))
    }
    countries = found.sorted { ($1.area, $0.country.name) < ($0.area, $1.country.name) }.map(\.country)
    let all = map.shapes(in: projection.extent, kinds: [.region, .disputed, .river, .lake])
    func lines(_ kind: BaseMap.Kind) -> [[Point]] {
      all.filter { $0.kind == kind }.flatMap { shape in
        shape.rings.flatMap { line in
          clipping.lines(LineThinning.thin(line.map { projection.point($0.longitude, $0.latitude) }, tolerance: 0.6))
        }
      }
    }
    let own = all.filter { $0.kind == .region && story.contains($0.country) }
    regions = own.flatMap(rings)
    self.focus = own.filter { $0.placeID == focus && focus != nil }.flatMap(rings)
    lakes = all.filter { $0.kind == .lake }.flatMap(rings)
    disputed = lines(.disputed)
    rivers = lines(.river)
  }

  /// Whether a point lies in one of these countries.
  func contains(_ point: Point, in codes: Set<String>) -> Bool {
    countries.contains { country in
      codes.contains(country.code) && country.rings.contains { Clipping.contains($0, point) }
    }
  }

  /// Whether a river runs near a point.
  func hasRiver(near point: Point, within distance: Double) -> Bool {
    rivers.contains { line in
      line.contains { abs($0.x - point.x) < distance && abs($0.y - point.y) < distance }
    }
  }

  /// Whether a point lies on land.
  func isLand(_ point: Point) -> Bool {
    countries.contains { country in country.rings.contains { Clipping.contains($0, point) } }
  }

  /// Sea, land, waters, thin regions, borders; over them the disputed borders, dashed on a ground of land, since a whole line below
  /// would show through the gaps.
  func svg(id: String) -> String {
    var out = "<rect class=\"sea\" width=\"100%\" height=\"100%\"/>"
    out += "<path class=\"land\" id=\"\(id)\" d=\"\(data(countries.flatMap(\.rings), closed: true))\"/>"
    let tinted = data(focus, closed: true)
    if !tinted.isEmpty { out += "<path class=\"focus\" d=\"\(tinted)\"/>" }
    let courses = data(rivers, closed: false)
    if !courses.isEmpty { out += "<path class=\"river\" d=\"\(courses)\"/>" }
    let waters = data(lakes, closed: true)
    if !waters.isEmpty { out += "<path class=\"water\" fill-rule=\"evenodd\" d=\"\(waters)\"/>" }
    let inner = data(regions, closed: true)
    if !inner.isEmpty { out += "<path class=\"region\" d=\"\(inner)\"/>" }
    out += "<use class=\"border\" href=\"#\(id)\"/>"
    let lines = data(disputed, closed: false)
    if !lines.isEmpty { out += "<path class=\"ground\" d=\"\(lines)\"/><path class=\"disputed\" d=\"\(lines)\"/>" }
    return out
  }

  /// Whole units, each point relative to the one before: half as many bytes as absolute ones.
  private func data(_ lines: [[Point]], closed: Bool) -> String {
    var out = ""
    for line in lines {
      var part = ""
      var last: (x: Int, y: Int)?
      var count = 0
      for point in line {
        let here = (x: Int(point.x.rounded()), y: Int(point.y.rounded()))
        if let last {
          guard last != here else { continue }
          part += count == 1 ? "l\(here.x - last.x)" : spaced(here.x - last.x)
          part += spaced(here.y - last.y)
        } else {
          part = "M\(here.x) \(here.y)"
        }
        last = here
        count += 1
      }
      if count > (closed ? 2 : 1) { out += part + (closed ? "z" : "") }
    }
    return out
  }

  /// A minus sign parts numbers as well as a space does.
  private func spaced(_ number: Int) -> String { number < 0 ? String(number) : " \(number)" }
}
