import DatelineModel
import Gazetteers

/// Towns by which a reader finds the way, and the names of waters: from the gazetteer, the largest first.
struct MapCities {
  /// Capitals and large towns in the picture, apart from each other and from the story's places.
  static func cities(
    _ gazetteer: Gazetteer, _ projection: MapProjection, apartFrom spots: [MapSpot], most: Int
  ) -> [(place: Place, x: Double, y: Double)] {
    let isWide = projection.kilometresAcross > 400
    let found = rows(gazetteer, projection.extent) { row in
      switch gazetteer.feature(row) {
      case .capital: true
      case .regionCapital: gazetteer.population(row) > (isWide ? 200_000 : 20_000)
      case .populated: gazetteer.population(row) > (isWide ? 400_000 : 10_000)
      default: false
      }
    }.sorted { a, b in
      (gazetteer.feature(a) == .capital ? 0 : 1, -gazetteer.population(a), a)
        < (gazetteer.feature(b) == .capital ? 0 : 1, -gazetteer.population(b), b)
    }
    let known = Set(spots.map(\.place.id))
    var chosen: [(place: Place, x: Double, y: Double)] = []
    for row in found where chosen.count < most {
      let place = gazetteer.place(row)
      let (x, y) = projection.point(place.longitude, place.latitude)
      func isApart(_ px: Double, _ py: Double, _ least: Double) -> Bool {
        ((x - px) * (x - px) + (y - py) * (y - py)).squareRoot() > least
      }
      guard !known.contains(place.id), spots.allSatisfy({ isApart($0.x, $0.y, 26) }),
        chosen.allSatisfy({ isApart($0.x, $0.y, 60) }), x > 8, y > 8, x < projection.width - 8,
        y < projection.height - 8
      else { continue }
      chosen.append((place, x, y))
    }
    return chosen
  }

  /// Seas, gulfs and bays, and rivers, by their points.
  static func waters(_ gazetteer: Gazetteer, _ projection: MapProjection) -> [(place: Place, x: Double, y: Double)] {
    rows(gazetteer, projection.extent) { row in
      switch gazetteer.feature(row) {
      case .ocean, .sea, .gulf, .bay, .river: true
      default: false
      }
    }.map { row in
      let place = gazetteer.place(row)
      let (x, y) = projection.point(place.longitude, place.latitude)
      return (place, x, y)
    }.sorted { ($0.place.feature.rawValue, $0.place.id) < ($1.place.feature.rawValue, $1.place.id) }
  }

  /// Rows that any map could name, found once: most of a gazetteer is villages.
  private static let candidatesOfEmbedded = candidates(.embedded)

  private static func candidates(_ gazetteer: Gazetteer) -> [Int32] {
    (0..<Int32(clamping: gazetteer.count)).filter { row in
      switch gazetteer.feature(row) {
      case .capital, .regionCapital, .ocean, .sea, .gulf, .bay, .river: true
      case .populated: gazetteer.population(row) > 10_000
      default: false
      }
    }
  }

  private static func rows(_ gazetteer: Gazetteer, _ extent: BaseMap.Extent, _ isWanted: (Int32) -> Bool) -> [Int32] {
    var rows: [Int32] = []
    for row in gazetteer.isEmbedded ? candidatesOfEmbedded : candidates(gazetteer) {
      let (lat, lon) = (gazetteer.latitude(row), gazetteer.longitude(row))
      guard lat > extent.south, lat < extent.north, lon > extent.west, lon < extent.east, isWanted(row) else {
        continue
      }
      rows.append(row)
    }
    return rows
  }
}
