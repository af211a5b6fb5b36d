import Gazetteers
import Templating

/// Names on the map, the weightiest first, never one over another: beside their mark, else farther off with a line that leads there. A
/// name that fits nowhere is left off; its number stands, and the key has the name.
struct MapLabels {
  struct Box {
    var x, y, width, height: Double

    func overlaps(_ other: Box) -> Bool {
      x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height
    }

    func holds(_ point: (x: Double, y: Double)) -> Bool {
      point.x > x && point.x < x + width && point.y > y && point.y < y + height
    }
  }

  /// What a name is of, which is how it looks.
  enum Kind: String {
    case place = "lb", city, country, region = "prov", sea = "seaname", river = "rivername", route = "routename"

    /// Width of a letter, in parts of the letter's height.
    var advance: Double {
      switch self {
      case .place: 0.62
      case .country: 0.92
      case .region, .sea: 0.66
      default: 0.57
      }
    }

    var letter: Double {
      switch self {
      case .place: 13
      case .country, .region, .route: 12
      case .sea: 13
      default: 11.5
      }
    }
  }

  private let width: Double
  private let height: Double
  private let lines: [(x: Double, y: Double)]
  private var taken: [Box]
  private(set) var leaders = ""
  private(set) var texts = ""

  /// `taken` is what no name may cover; `lines` what it should not.
  init(width: Double, height: Double, taken: [Box], lines: [(x: Double, y: Double)]) {
    (self.width, self.height, self.taken, self.lines) = (width, height, taken, lines)
  }

  /// A corner of the picture that nothing is in, for a box of this size; the one with the fewest points otherwise.
  static func freeCorner(
    _ width: Double, _ height: Double, in picture: (width: Double, height: Double),
    avoiding points: [(x: Double, y: Double)],
    _ boxes: [Box]
  ) -> Box {
    let (right, bottom) = (picture.width - width, picture.height - height)
    let corners = [(right, bottom), (right, 0), (0, bottom), (0, 0)].map {
      Box(x: $0.0, y: $0.1, width: width, height: height)
    }
    func cost(_ box: Box) -> Int { points.count(where: box.holds) + boxes.count(where: box.overlaps) * 100 }
    return corners.enumerated().min { (cost($0.element), $0.offset) < (cost($1.element), $1.offset) }?.element
      ?? corners[0]
  }

  /// A name beside a point: right, left, above, below; then farther off with a leader, where that is allowed. False where it found no room.
  @discardableResult
  mutating func name(_ text: String, _ kind: Kind, x: Double, y: Double, gap: Double, canLead: Bool) -> Bool {
    let wide = Double(text.count) * kind.advance * kind.letter + 4
    let high = kind.letter * 1.25
    var tries: [(box: Box, anchor: String, isLed: Bool)] = [
      (Box(x: x + gap, y: y - high / 2, width: wide, height: high), "start", false),
      (Box(x: x - gap - wide, y: y - high / 2, width: wide, height: high), "end", false),
      (Box(x: x - wide / 2, y: y - gap - high, width: wide, height: high), "middle", false),
      (Box(x: x - wide / 2, y: y + gap, width: wide, height: high), "middle", false),
      (Box(x: x + gap * 0.75, y: y + gap * 0.4, width: wide, height: high), "start", false),
      (Box(x: x + gap * 0.75, y: y - gap * 0.4 - high, width: wide, height: high), "start", false),
      (Box(x: x - gap * 0.75 - wide, y: y + gap * 0.4, width: wide, height: high), "end", false),
      (Box(x: x - gap * 0.75 - wide, y: y - gap * 0.4 - high, width: wide, height: high), "end", false),
    ]
    if canLead {
      for far in [24.0, 34, 46] {
        for (dx, dy) in [(1.0, 0.0), (-1, 0), (0.7, -0.7), (-0.7, -0.7), (0.7, 0.7), (-0.7, 0.7), (0, -1), (0, 1)] {
          let (px, py) = (x + dx * far, y + dy * far)
          let left = dx > 0.1 ? px : dx < -0.1 ? px - wide : px - wide / 2
          tries.append(
            (
              Box(x: left, y: py - high / 2, width: wide, height: high),
              dx > 0.1 ? "start" : dx < -0.1 ? "end" : "middle", true
            ))
        }
      }
    }
    let free = tries.enumerated().filter { fits($0.element.box) }.map { rank, place in
      (cost: Double(lines.count(where: place.box.holds)) + Double(rank) * 0.3, place: place)
    }
    guard let best = free.min(by: { $0.cost < $1.cost })?.place else { return false }
    taken.append(best.box)
    if best.isLed {
      let end =
        best.anchor == "start"
        ? best.box.x : best.anchor == "end" ? best.box.x + best.box.width : best.box.x + best.box.width / 2
      leaders += "<path class=\"leader\" d=\"M\(n(x)) \(n(y))L\(n(end)) \(n(best.box.y + best.box.height / 2))\"/>"
    }
    write(text, kind, best.box, best.anchor)
    return true
  }

  /// A name over an area, a little up or down where its middle is taken.
  mutating func name(_ text: String, _ kind: Kind, over point: (x: Double, y: Double)) {
    let wide = Double(text.count) * kind.advance * kind.letter + 4
    let high = kind.letter * 1.3
    for (right, down) in [
      (0.0, 0.0), (0, -20), (0, 20), (0, -40), (0, 40), (30, 0), (-30, 0), (50, 30), (-50, 30), (50, -30), (-50, -30),
    ] {
      let box = Box(x: point.x - wide / 2 + right, y: point.y - high / 2 + down, width: wide, height: high)
      guard fits(box), !lines.contains(where: box.holds) else { continue }
      taken.append(box)
      write(text, kind, box, "middle")
      return
    }
  }

  /// Takes a box out of use.
  mutating func take(_ box: Box) { taken.append(box) }

  private func fits(_ box: Box) -> Bool {
    box.x > 2 && box.x + box.width < width - 2 && box.y > 2 && box.y + box.height < height - 2
      && !taken.contains(where: box.overlaps)
  }

  private mutating func write(_ text: String, _ kind: Kind, _ box: Box, _ anchor: String) {
    let x = anchor == "start" ? box.x + 1 : anchor == "end" ? box.x + box.width - 1 : box.x + box.width / 2
    let middle = anchor == "start" ? "" : " text-anchor=\"\(anchor)\""
    texts +=
      "<text class=\"\(kind.rawValue)\" x=\"\(n(x))\" y=\"\(n(box.y + box.height * 0.76))\"\(middle)>\(Escaping.html(text))</text>"
  }

  private func n(_ number: Double) -> String { Decimal.text(number, places: 1) }
}
