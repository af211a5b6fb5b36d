import DatelineModel
package import Gazetteers
import Templating
import Timelines
import Toponyms

/// The story's places as inline SVG: sea and land, waters, borders, neighbours and towns for the way, numbered places, routes, a globe that
/// shows where in the world it is, and a second panel where places crowd.
///
/// It is drawn twice, for a page and for a telephone, since letters that shrink with the picture cannot be read there; the
/// style sheet shows one of them.
package struct LocatorMap {
  let briefing: Briefing
  let map: BaseMap

  /// A map of a briefing's places.
  package init(_ briefing: Briefing, map: BaseMap) {
    self.briefing = briefing
    self.map = map
  }

  var words: InterfaceWords { briefing.words }
  private var timeline: Timeline { briefing.timeline }

  /// One of the drawings: its size in its own units, which are pixels of a page.
  struct Frame {
    let name: String
    let width: Double
    let height: Double
    let cities: Int
    let hasGlobe: Bool

    static let wide = Frame(name: "wide", width: 560, height: 500, cities: 8, hasGlobe: true)
    static let narrow = Frame(name: "narrow", width: 343, height: 380, cities: 4, hasGlobe: true)
    static let card = Frame(name: "small", width: 360, height: 230, cities: 3, hasGlobe: false)
  }

  /// The pictures, or nothing when no place is a point of the story.
  func svg() -> String {
    guard !briefing.numbers.places.isEmpty else { return "" }
    let land = MapGlobe.land
    return picture(.wide, land) + picture(.narrow, land)
  }

  /// A small picture for a list of stories; `name` tells its ids from those of others on the page.
  package func card(_ name: String) -> String { briefing.numbers.places.isEmpty ? "" : picture(.card, [], name) }

  private func picture(_ frame: Frame, _ land: [[(longitude: Double, latitude: Double)]], _ name: String = "") -> String
  {
    let places = briefing.numbers.places
    let approximate = timeline.approximatePlaces.filter { point in places.contains { $0.place.id == point.place.id } }
    let extent = MapProjection.extent(
      of: places.map { ($0.place.longitude, $0.place.latitude) } + approximate.map { ($0.longitude, $0.latitude) })
    let projection = MapProjection(extent, width: frame.width, height: frame.height)
    let points = MapSpot.spots(briefing.numbers, projection)
    let outlines = MapOutlines(map, projection, regionsOf: Set(places.compactMap(\.place.country)), focus: focus)
    let routes = MapRoutes(timeline, points, outlines, projection)
    let isCard = frame.name == Frame.card.name
    let crowd = isCard ? nil : MapCrowd(points, approximate, projection, frame)
    let crowded = Set(crowd?.spots.map(\.number) ?? [])
    let (spots, lines) = MapSpot.apart(points, except: crowded, (frame.width, frame.height))
    let corners = MapCorners(frame, projection, spots: spots, routes: routes.samples, panel: crowd?.size, words: words)
    var out =
      "<svg class=\"map \(frame.name)\" viewBox=\"0 0 \(Int(frame.width)) \(Int(frame.height))\" role=\"img\" \(label(frame))>"
    if frame.name == Frame.wide.name {
      out += "<title id=\"map-title\">\(Escaping.html(words[.mapTitle]))</title>"
      out += "<desc id=\"map-desc\">\(Escaping.html(description(approximate, routes, outlines)))</desc>"
    }
    let id = "outlines-\(frame.name)" + (isCard ? "-\(name)" : "")
    out += outlines.svg(id: id)
    out += routes.svg()
    out += approximate.map { mark($0, projection) }.joined()
    var labels = MapLabels(
      width: frame.width, height: frame.height,
      taken: spots.map { spot in
        let r = crowded.contains(spot.number) ? 5 : MapSpot.radius + 1
        return MapLabels.Box(x: spot.x - r, y: spot.y - r, width: r * 2, height: r * 2)
      } + corners.boxes, lines: routes.samples)
    if let crowd {
      labels.take(crowd.frame)
      labels.take(crowd.rangeBox)
    }
    for spot in spots where !crowded.contains(spot.number) {
      labels.name(spot.place.name, .place, x: spot.x, y: spot.y, gap: MapSpot.radius + 4, canLead: !isCard)
    }
    addNames(&labels, outlines, projection, frame, routes)
    out += cities(&labels, projection, frame, spots)
    out += labels.leaders + lines
    out += spots.reversed().map { $0.svg(words, small: crowded.contains($0.number)) }.joined()
    out += labels.texts
    out += corners.scale
    if frame.hasGlobe, let corner = corners.globe {
      out += MapGlobe(projection.extent).svg(x: corner.x + 4, y: corner.y + 4, land: land, extent: projection.extent)
    }
    if let crowd, let corner = corners.panel {
      out += crowd.svg(self, at: corner, focus: focus, id: "outlines-\(frame.name)-panel")
    }
    return out + "</svg>"
  }

  private func label(_ frame: Frame) -> String {
    frame.name == Frame.card.name
      ? "aria-label=\"\(Escaping.html("\(words[.mapTitle]): \(briefing.title)"))\""
      : "aria-labelledby=\"map-title\" aria-describedby=\"map-desc\""
  }

  /// The region that most entries play in.
  private var focus: UInt32? {
    var counts: [UInt32: Int] = [:]
    for numbered in briefing.numbers.places where numbered.role == .scene {
      for holder in numbered.summary.holders where holder.feature == .region1 {
        counts[holder.id, default: 0] += numbered.entries.count
      }
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }.flatMap { $0.value > 0 ? $0.key : nil }
  }

  /// Names of seas, countries, regions and rivers, in the order of their weight.
  private func addNames(
    _ labels: inout MapLabels, _ outlines: MapOutlines, _ projection: MapProjection, _ frame: Frame, _ routes: MapRoutes
  ) {
    let waters = MapCities.waters(briefing.gazetteer, projection)
    for water in waters where water.place.feature != .river && !outlines.isLand((water.x, water.y)) {
      labels.name(water.place.name, .sea, over: (water.x, water.y))
    }
    for country in outlines.countries.prefix(8) {
      labels.name(country.name.uppercased(), .country, over: (country.x, country.y))
    }
    guard frame.name != Frame.card.name else { return }
    for summary in timeline.places where summary.place.feature == .region1 && summary.mentions > 0 {
      let point = projection.point(summary.place.longitude, summary.place.latitude)
      labels.name(summary.place.name, .region, over: point)
    }
    for point in routes.middles.prefix(2) {
      labels.name(words[.routeName], .route, x: point.x, y: point.y, gap: 8, canLead: false)
    }
    for water in waters where water.place.feature == .river && outlines.hasRiver(near: (water.x, water.y), within: 12) {
      labels.name(water.place.name, .river, x: water.x, y: water.y, gap: 6, canLead: false)
    }
  }

  /// Towns for the way, as rings with small names.
  private func cities(_ labels: inout MapLabels, _ projection: MapProjection, _ frame: Frame, _ spots: [MapSpot])
    -> String
  {
    MapCities.cities(briefing.gazetteer, projection, apartFrom: spots, most: frame.cities).map { city in
      guard labels.name(city.place.name, .city, x: city.x, y: city.y, gap: 6, canLead: false) else { return "" }
      return "<circle class=\"dot\" cx=\"\(n(city.x))\" cy=\"\(n(city.y))\" r=\"2.6\"/>"
    }.joined()
  }

  /// A hollow ring where distance and direction lead, with the way there.
  private func mark(_ approximate: ApproximatePlace, _ projection: MapProjection) -> String {
    let (fromX, fromY) = projection.point(approximate.place.longitude, approximate.place.latitude)
    let (x, y) = projection.point(approximate.longitude, approximate.latitude)
    let title = Escaping.html(words(.approximateMark, ["words": approximate.words]))
    return "<path class=\"measured\" d=\"M\(n(fromX)) \(n(fromY))L\(n(x)) \(n(y))\"/>"
      + "<circle class=\"pt approximate\" cx=\"\(n(x))\" cy=\"\(n(y))\" r=\"6\"><title>\(title)</title></circle>"
  }

  // MARK: words

  /// The same in words: what happened where, from where to where, and what lies round it.
  private func description(_ approximate: [ApproximatePlace], _ routes: MapRoutes, _ outlines: MapOutlines) -> String {
    func named(_ role: PlaceRole) -> String {
      briefing.numbers.places.filter { $0.role == role }.map { numbered in
        let point = PlaceWords.coordinates(numbered.place)
        return "\(numbered.place.name) (\(numbered.isArea ? words(.areaMark, ["coordinates": point]) : point))"
      }.joined(separator: ", ")
    }
    let ways = routes.ends.map { end in
      end.through.map { words(.lineThrough, ["from": end.from, "to": end.to, "through": $0]) }
        ?? words(.line, ["from": end.from, "to": end.to])
    }
    let parts: [(Message, String)] = [
      (.scenes, named(.scene)), (.origins, named(.origin)), (.destinations, named(.destination)),
      (.references, named(.reference)),
      (.approximates, approximate.map { "\($0.words) (\(PlaceWords.coordinates($0)))" }.joined(separator: ", ")),
      (.lines, ways.joined(separator: ", ")), (.countries, outlines.countries.map(\.name).joined(separator: ", ")),
    ]
    return parts.filter { !$0.1.isEmpty }.map { "\(words[$0.0]): \($0.1)." }.joined(separator: " ")
  }

  private func n(_ number: Double) -> String { Decimal.text(number, places: 1) }
}
