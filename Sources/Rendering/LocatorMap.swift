import DatelineModel
import Gazetteers
import Templating
import Timelines
import Toponyms

/// The story's places as inline SVG: neighbours in outline, places by role and weight, routes, labels that do not collide.
///
/// It is drawn twice, for a page and for a telephone, since letters that shrink with the picture cannot be read there; the
/// style sheet shows one of them.
struct LocatorMap {
  private let timeline: Timeline
  private let map: BaseMap
  private let words: InterfaceWords

  init(_ timeline: Timeline, map: BaseMap, words: InterfaceWords = .english) {
    self.timeline = timeline
    self.map = map
    self.words = words
  }

  /// One of the two drawings: its size and the size of its letters in its own units.
  struct Frame {
    let name: String
    let width: Double
    let height: Double
    let letter: Double

    static let wide = Frame(name: "wide", width: 720, height: 460, letter: 13.5)
    static let narrow = Frame(name: "narrow", width: 340, height: 360, letter: 13)
  }

  /// The pictures, or nothing when no place is a point of the story.
  func svg() -> String {
    let summaries = timeline.places.filter(isPoint)
    guard !summaries.isEmpty else { return "" }
    let near = Array(nearTogether(summaries).prefix(24))
    let approximate = timeline.approximatePlaces.filter { point in near.contains { $0.place.id == point.place.id } }
    return picture(near, approximate, .wide) + picture(near, approximate, .narrow)
  }

  private func picture(_ summaries: [Timeline.PlaceSummary], _ approximate: [ApproximatePlace], _ frame: Frame)
    -> String
  {
    let points =
      summaries.map { ($0.place.longitude, $0.place.latitude) } + approximate.map { ($0.longitude, $0.latitude) }
    let projection = MapProjection(MapProjection.extent(of: points), width: frame.width, height: frame.height)
    let spots = MapSpot.spots(summaries, projection)
    let outlines = MapOutlines(map, projection, regionsOf: Set(summaries.compactMap(\.place.country)))
    let routes = MapRoutes(timeline, spots, outlines, projection)
    let isFirst = frame.name == Frame.wide.name
    var out =
      "<svg class=\"map \(frame.name)\" viewBox=\"0 0 \(Int(frame.width)) \(Int(frame.height))\" role=\"img\" aria-labelledby=\"map-title\" aria-describedby=\"map-desc\">"
    // Both drawings show the same: the second reuses the description of the first.
    if isFirst {
      out += "<title id=\"map-title\">\(Escaping.html(words.places.mapTitle))</title>"
      out += "<desc id=\"map-desc\">\(Escaping.html(description(spots, approximate, routes, outlines)))</desc>"
    }
    out += outlines.svg(id: "outlines-\(frame.name)")
    out += routes.svg()
    out += approximate.map { mark($0, projection) }.joined()
    out += spots.reversed().map { $0.svg(words) }.joined()
    out += scaleBar(projection, frame)
    var labels = MapLabels(frame, spots: spots, routes: routes.samples, words: words)
    labels.placeNames(of: spots)
    labels.placeNames(of: areas(outlines, projection))
    out += labels.svg()
    return out + "</svg>"
  }

  /// Places that are points of the story: towns, passes, tunnels; areas too large for a dot are drawn as outlines.
  private func isPoint(_ summary: Timeline.PlaceSummary) -> Bool {
    let isSpot: Bool =
      switch summary.place.feature {
      case .country, .continent, .region1, .ocean, .sea, .informalRegion, .mountains, .river: false
      default: true
      }
    let isReported = summary.roles.contains { [.scene, .origin, .destination, .reference].contains($0) }
    return isSpot && isReported && summary.mentions > 0
  }

  /// Leaves out what lies far from the weight of the story, so that one far name does not shrink the map to a globe.
  private func nearTogether(_ summaries: [Timeline.PlaceSummary]) -> [Timeline.PlaceSummary] {
    let centre = summaries.max { $0.mentions < $1.mentions }!.place
    let near = summaries.filter {
      GreatCircle.kilometres(centre.latitude, centre.longitude, $0.place.latitude, $0.place.longitude) < 1800
    }
    return near.sorted { (-$0.mentions, Int($0.place.id)) < (-$1.mentions, Int($1.place.id)) }
  }

  /// Regions that the story names and all countries in the picture, with the point where the name belongs.
  private func areas(_ outlines: MapOutlines, _ projection: MapProjection) -> [MapLabels.Area] {
    var areas = timeline.places.filter { $0.place.feature == .region1 && $0.mentions > 0 }.map { summary in
      let (x, y) = projection.point(summary.place.longitude, summary.place.latitude)
      return MapLabels.Area(name: summary.place.name, x: x, y: y, isCountry: false)
    }
    areas += outlines.countries.map { MapLabels.Area(name: $0.name, x: $0.x, y: $0.y, isCountry: true) }
    return areas
  }

  /// A hollow ring where distance and direction lead, with the way there.
  private func mark(_ approximate: ApproximatePlace, _ projection: MapProjection) -> String {
    let (fromX, fromY) = projection.point(approximate.place.longitude, approximate.place.latitude)
    let (x, y) = projection.point(approximate.longitude, approximate.latitude)
    return "<path class=\"measured\" d=\"M\(n(fromX)) \(n(fromY))L\(n(x)) \(n(y))\"/>"
      + "<circle class=\"spot scene approximate\" cx=\"\(n(x))\" cy=\"\(n(y))\" r=\"6\"><title>\(Escaping.html(words.places.approximateMark(approximate.words)))</title></circle>"
  }

  // MARK: words

  /// The same in words: what happened where, from where to where, and what lies round it.
  private func description(
    _ spots: [MapSpot], _ approximate: [ApproximatePlace], _ routes: MapRoutes, _ outlines: MapOutlines
  ) -> String {
    let members = spots.flatMap(\.members)
    func named(_ role: PlaceRole) -> String {
      members.filter { $0.role == role }.map { member in
        let point = PlaceWords.coordinates(member.place)
        return "\(member.place.name) (\(member.isApproximate ? words.places.area(point) : point))"
      }.joined(separator: ", ")
    }
    let parts: [(String, String)] = [
      (words.places.scenes, named(.scene)), (words.places.origins, named(.origin)),
      (words.places.destinations, named(.destination)), (words.places.references, named(.reference)),
      (
        words.places.approximates,
        approximate.map { "\($0.words) (\(PlaceWords.coordinates($0)))" }.joined(separator: ", ")
      ),
      (words.places.lines, routes.ends.map { words.places.line($0.from, $0.to, $0.through) }.joined(separator: ", ")),
      (words.places.countries, outlines.countries.map(\.name).joined(separator: ", ")),
    ]
    return parts.filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1)." }.joined(separator: " ")
  }

  private func scaleBar(_ projection: MapProjection, _ frame: Frame) -> String {
    let wanted = frame.width / 6 * projection.kilometresPerUnit
    let steps: [Double] = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000]
    let km = steps.last { $0 <= wanted } ?? 1
    let length = km / projection.kilometresPerUnit
    let y = frame.height - 14
    return
      "<path class=\"scale\" d=\"M14 \(n(y - 5))V\(n(y))H\(n(14 + length))V\(n(y - 5))\"/>"
      + "<use class=\"rim\" href=\"#scale-\(frame.name)\"/>"
      + "<text class=\"scale-text\" id=\"scale-\(frame.name)\" x=\"\(n(21 + length))\" y=\"\(n(y + 1))\">\(words.places.kilometres(Int(km)))</text>"
  }

  private func n(_ number: Double) -> String { Decimal.text(number, places: 1) }
}
