import Templating

/// What stands in the corners of the map: the scale, the globe, the panel.
struct MapCorners {
  /// Where the globe and the panel stand; nil where there is no free corner for the globe.
  let globe: MapLabels.Box?
  let panel: MapLabels.Box?
  /// The scale in kilometres, lower left.
  let scale: String
  /// All that is taken.
  let boxes: [MapLabels.Box]

  init(
    _ frame: LocatorMap.Frame, _ projection: MapProjection, spots: [MapSpot], routes: [(x: Double, y: Double)],
    panel size: (width: Double, height: Double)?, words: InterfaceWords
  ) {
    let scaleBox = MapLabels.Box(x: 0, y: frame.height - 30, width: frame.width / 5 + 60, height: 30)
    scale = MapCorners.scaleBar(projection, x: 12, y: frame.height - 12, wanted: frame.width / 6, words)
    let points = spots.map { (x: $0.x, y: $0.y) } + routes
    let picture = (width: frame.width, height: frame.height)
    var boxes = [scaleBox]
    if let size {
      let box = MapLabels.freeCorner(size.width + 8, size.height + 8, in: picture, avoiding: points, boxes)
      panel = box
      boxes.append(box)
    } else {
      panel = nil
    }
    let side = MapGlobe.radius * 2 + 8
    let corner = MapLabels.freeCorner(side, side, in: picture, avoiding: points, boxes)
    if frame.hasGlobe, !boxes.contains(where: corner.overlaps), !points.contains(where: corner.holds) {
      globe = corner
      boxes.append(corner)
    } else {
      globe = nil
    }
    self.boxes = boxes
  }

  /// A bar of a round number of kilometres.
  static func scaleBar(
    _ projection: MapProjection, x: Double, y: Double, wanted: Double, _ words: InterfaceWords
  ) -> String {
    let steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000]
    let km = steps.last { Double($0) <= wanted * projection.kilometresPerUnit } ?? 1
    let length = Double(km) / projection.kilometresPerUnit
    let text = Escaping.html(words(.kilometres, ["n": words.grouped(km)]))
    return
      "<path class=\"scale\" d=\"M\(n(x)) \(n(y - 5))V\(n(y))H\(n(x + length))V\(n(y - 5))\"/>"
      + "<text class=\"city\" x=\"\(n(x + length + 6))\" y=\"\(n(y + 1))\">\(text)</text>"
  }

  private static func n(_ number: Double) -> String { Decimal.text(number, places: 1) }
}
