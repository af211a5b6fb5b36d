import DatelineModel
import Gazetteers
import Rendering
import Toponyms

/// The map of a story as a picture for links: 1,200 by 630 pixels, without words. `SocialCard` has words.
struct MapPicture {
  static let width = 1200
  static let height = 630

  let timeline: Timeline
  let map: BaseMap

  /// Sea, land, lines of regions, borders, scene, from and to, the rest, paper.
  private static let colors: [(UInt8, UInt8, UInt8)] = [
    (0xDF, 0xE8, 0xEC), (0xEC, 0xE7, 0xDB), (0xD3, 0xCC, 0xBC), (0x8D, 0x85, 0x75), (0x8A, 0x2B, 0x16),
    (0x1D, 0x4F, 0x8C), (0x6F, 0x6A, 0x60), (0xFD, 0xFC, 0xF9),
  ]

  /// The picture as PNG; nil where no place is a point of the story.
  var png: [UInt8]? {
    let spots = spots
    guard !spots.isEmpty else { return nil }
    let projection = MapProjection(
      MapProjection.extent(of: spots.map { ($0.place.longitude, $0.place.latitude) }),
      width: Double(MapPicture.width), height: Double(MapPicture.height))
    var raster = Raster(width: MapPicture.width, height: MapPicture.height)
    draw(&raster, projection)
    for spot in spots.reversed() { draw(spot, &raster, projection) }
    return PNGFile(width: raster.width, height: raster.height, pixels: raster.pixels(MapPicture.colors)).bytes
  }

  /// "Map of Quetta, Mach and 3 other places"; nil where there is no picture.
  func words(_ words: InterfaceWords) -> String? {
    let names = spots.map(\.place.name)
    guard !names.isEmpty else { return nil }
    let shown = names.prefix(names.count > 3 ? 2 : 3).joined(separator: ", ")
    return names.count > 3
      ? words(.mapOfMore, ["names": shown, "n": words.grouped(names.count - 2)]) : words(.mapOf, ["names": shown])
  }

  /// Points of the story near its weightiest place, as on the page's own map.
  var spots: [Timeline.PlaceSummary] {
    let mentioned = timeline.places.filter { summary in
      let isArea: Bool =
        switch summary.place.feature {
        case .country, .continent, .region1, .ocean, .sea, .informalRegion, .mountains, .river: true
        default: false
        }
      return !isArea && summary.mentions > 0
        && summary.roles.contains { [.scene, .origin, .destination, .reference].contains($0) }
    }.sorted { (-$0.mentions, $0.place.id) < (-$1.mentions, $1.place.id) }
    guard let centre = mentioned.first?.place else { return [] }
    return Array(
      mentioned.filter {
        GreatCircle.kilometres(centre.latitude, centre.longitude, $0.place.latitude, $0.place.longitude) < 1800
      }.prefix(24))
  }

  private func draw(_ raster: inout Raster, _ projection: MapProjection) {
    func rings(_ shape: BaseMap.Shape) -> [[(x: Double, y: Double)]] {
      shape.rings.map { $0.map { projection.point($0.longitude, $0.latitude) } }
    }
    let countries = map.shapes(in: projection.extent, kinds: [.country]).map(rings)
    for country in countries { raster.fill(country, 1) }
    for shape in map.shapes(in: projection.extent, kinds: [.region]) {
      for ring in rings(shape) { raster.line(closed(ring), width: 1.4, 2) }
    }
    for country in countries { for ring in country { raster.line(closed(ring), width: 2, 3) } }
    // A border that is disputed is broken, as on the page's own map.
    for shape in map.shapes(in: projection.extent, kinds: [.disputed]) {
      for ring in rings(shape) { raster.dashes(ring, width: 2.4, length: 9, over: 1, 3) }
    }
  }

  private func closed(_ ring: [(x: Double, y: Double)]) -> [(x: Double, y: Double)] { ring + ring.prefix(1) }

  private func draw(_ spot: Timeline.PlaceSummary, _ raster: inout Raster, _ projection: MapProjection) {
    let (x, y) = projection.point(spot.place.longitude, spot.place.latitude)
    let radius = MapPicture.radius(of: spot)
    let color = UInt8(4 + MapPicture.tone(of: spot))
    raster.disc(x: x, y: y, radius: radius + 3, 7)
    raster.disc(x: x, y: y, radius: radius, color)
  }

  /// How large the dot of a place is.
  static func radius(of spot: Timeline.PlaceSummary) -> Double { min(26, 9 + 2 * Double(spot.mentions).squareRoot()) }

  /// 0 for a scene, 1 for where a way begins and ends, 2 for the rest.
  static func tone(of spot: Timeline.PlaceSummary) -> Int {
    if spot.roles.contains(.scene) { return 0 }
    return spot.roles.contains(.origin) || spot.roles.contains(.destination) ? 1 : 2
  }
}
