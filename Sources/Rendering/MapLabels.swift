import Templating

/// Names on the map: tried at eight places round each mark, the weightiest first, never one over another. A name that fits
/// nowhere is left off; the picture's description has it.
struct MapLabels {
  /// A region or a country, with the point where its name belongs.
  struct Area {
    let name: String
    let x: Double
    let y: Double
    let isCountry: Bool
  }

  private struct Box {
    var x, y, width, height: Double

    func overlaps(_ other: Box) -> Bool {
      x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height
    }

    func holds(_ point: (x: Double, y: Double)) -> Bool {
      point.x > x && point.x < x + width && point.y > y && point.y < y + height
    }
  }

  private let frame: LocatorMap.Frame
  private let routes: [(x: Double, y: Double)]
  private let words: InterfaceWords
  private var taken: [Box]
  private var rims = ""
  private var texts = ""
  private var count = 0

  init(_ frame: LocatorMap.Frame, spots: [MapSpot], routes: [(x: Double, y: Double)], words: InterfaceWords) {
    self.frame = frame
    self.routes = routes
    self.words = words
    taken = spots.map { Box(x: $0.x - $0.radius, y: $0.y - $0.radius, width: $0.radius * 2, height: $0.radius * 2) }
    // The scale's corner.
    taken.append(Box(x: 0, y: frame.height - 34, width: frame.width / 6 + 80, height: 34))
  }

  /// The names that found room, all over all rims: the rim of one line would cut the letters of the next.
  func svg() -> String { rims + texts }

  /// Places the names of the marks.
  mutating func placeNames(of spots: [MapSpot]) {
    for spot in spots {
      let line = frame.letter * 1.15
      let names = spot.names(words)
      let width = Double(names.map(\.count).max() ?? 0) * frame.letter * 0.6 + 4
      let height = line * Double(names.count)
      let r = spot.radius + 4
      let tries: [(left: Double, top: Double, anchor: String)] = [
        (spot.x + r, spot.y - height / 2, "start"), (spot.x - r - width, spot.y - height / 2, "end"),
        (spot.x - width / 2, spot.y - r - height, "middle"), (spot.x - width / 2, spot.y + r, "middle"),
        (spot.x + r * 0.7, spot.y + r * 0.3, "start"), (spot.x + r * 0.7, spot.y - r * 0.3 - height, "start"),
        (spot.x - r * 0.7 - width, spot.y + r * 0.3, "end"),
        (spot.x - r * 0.7 - width, spot.y - r * 0.3 - height, "end"),
      ]
      let free = tries.enumerated().compactMap { rank, place -> (cost: Double, box: Box, anchor: String)? in
        let box = Box(x: place.left, y: place.top, width: width, height: height)
        guard fits(box) else { return nil }
        return (Double(routes.count(where: box.holds)) + Double(rank) * 0.3, box, place.anchor)
      }
      guard let best = free.min(by: { $0.cost < $1.cost }) else { continue }
      taken.append(best.box)
      let x: Double =
        switch best.anchor {
        case "start": best.box.x
        case "end": best.box.x + best.box.width
        default: best.box.x + best.box.width / 2
        }
      for (number, name) in names.enumerated() {
        write("label", name, x, best.box.y + line * (Double(number) + 0.8), best.anchor)
      }
    }
  }

  /// Places the names of areas, where there is room.
  mutating func placeNames(of areas: [Area]) {
    for area in areas {
      let width = Double(area.name.count) * frame.letter * (area.isCountry ? 0.86 : 0.72)
      // A little up or down is still the same area.
      for shift in [0, -20, 20, -40, 40] {
        let box = Box(x: area.x - width / 2, y: area.y + Double(shift) - 12, width: width, height: 18)
        guard fits(box), !routes.contains(where: box.holds) else { continue }
        taken.append(box)
        write(area.isCountry ? "area country" : "area", area.name, area.x, area.y + Double(shift) + 2, "middle")
        break
      }
    }
  }

  private func fits(_ box: Box) -> Bool {
    box.x > 2 && box.x + box.width < frame.width - 2 && box.y > 2 && box.y + box.height < frame.height - 2
      && !taken.contains(where: box.overlaps)
  }

  /// A name over its own rim, so that it can be read across a border.
  private mutating func write(_ kind: String, _ name: String, _ x: Double, _ y: Double, _ anchor: String) {
    count += 1
    let id = "label-\(frame.name)-\(count)"
    let middle = anchor == "start" ? "" : " text-anchor=\"\(anchor)\""
    let place = "x=\"\(Decimal.text(x, places: 1))\" y=\"\(Decimal.text(y, places: 1))\"\(middle)"
    rims += "<use class=\"rim\" href=\"#\(id)\"/>"
    texts += "<text class=\"\(kind)\" id=\"\(id)\" \(place)>\(Escaping.html(name))</text>"
  }
}
