package import DatelineModel
package import Gazetteers
import Templating

/// A small map of places without numbers: one place with what lies round it, or all places of a site.
package struct PlaceMap {
  /// A place with its weight, which decides whose name is written first, and the page that tells of it.
  package struct Mark {
    package let place: Place
    package let weight: Int
    package let link: String?

    /// A mark.
    package init(place: Place, weight: Int, link: String?) {
      (self.place, self.weight, self.link) = (place, weight, link)
    }
  }

  /// More would be a heap.
  private static let most = 60

  private let marks: [Mark]
  private let title: String
  private let words: InterfaceWords
  private let gazetteer: Gazetteer
  private let map: BaseMap

  /// A map of these places; `title` is what it is called.
  package init(_ marks: [Mark], title: String, words: InterfaceWords, gazetteer: Gazetteer, map: BaseMap) {
    let points = marks.filter { mark in
      switch mark.place.feature {
      case .country, .continent, .region1, .ocean, .sea, .informalRegion, .mountains, .river: false
      default: true
      }
    }
    self.marks = Array(
      points.sorted { (-$0.weight, Int($0.place.id)) < (-$1.weight, Int($1.place.id)) }.prefix(PlaceMap.most))
    (self.title, self.words, self.gazetteer, self.map) = (title, words, gazetteer, map)
  }

  /// The picture; nothing where no place is a point.
  package func svg(width: Double, height: Double, id: String) -> String {
    guard !marks.isEmpty else { return "" }
    let projection = MapProjection(
      MapProjection.extent(of: marks.map { ($0.place.longitude, $0.place.latitude) }), width: width, height: height)
    let outlines = MapOutlines(
      map, projection, regionsOf: marks.count > 8 ? [] : Set(marks.compactMap(\.place.country)), focus: nil)
    let points = marks.map { projection.point($0.place.longitude, $0.place.latitude) }
    let isList = marks.contains { $0.link != nil }
    var labels = MapLabels(
      width: width, height: height,
      taken: points.map { MapLabels.Box(x: $0.x - 5, y: $0.y - 5, width: 10, height: 10) }
        + [MapLabels.Box(x: 0, y: height - 30, width: width / 5 + 60, height: 30)], lines: [])
    for (mark, point) in zip(marks, points) {
      labels.name(mark.place.name, .place, x: point.x, y: point.y, gap: 8, canLead: false)
    }
    for country in outlines.countries.prefix(8) {
      labels.name(country.name.uppercased(), .country, over: (country.x, country.y))
    }
    let spots = zip(marks, points).map { mark, point in
      MapSpot(number: 0, place: mark.place, role: .scene, isArea: false, x: point.x, y: point.y)
    }
    let cities =
      isList
      ? ""
      : MapCities.cities(gazetteer, projection, apartFrom: spots, most: 5).map { city in
        guard labels.name(city.place.name, .city, x: city.x, y: city.y, gap: 6, canLead: false) else { return "" }
        return "<circle class=\"dot\" cx=\"\(n(city.x))\" cy=\"\(n(city.y))\" r=\"2.6\"/>"
      }.joined()
    // A picture with links is a group of them, and each link has a name.
    var out =
      "<svg class=\"map place\" viewBox=\"0 0 \(Int(width)) \(Int(height))\" role=\"\(isList ? "group" : "img")\" aria-label=\"\(Escaping.html(title))\">"
    out += outlines.svg(id: id) + cities + labels.texts
    for (mark, point) in zip(marks, points).reversed() {
      let circle = "<circle class=\"pt\" cx=\"\(n(point.x))\" cy=\"\(n(point.y))\" r=\"5\"/>"
      let name = "<title>\(Escaping.html(mark.place.name))</title>"
      out += mark.link.map { "<a href=\"\(Escaping.html($0))\">\(name)\(circle)</a>" } ?? "<g>\(name)\(circle)</g>"
    }
    return out + MapCorners.scaleBar(projection, x: 12, y: height - 12, wanted: width / 6, words) + "</svg>"
  }

  private func n(_ number: Double) -> String { Decimal.text(number, places: 1) }
}
