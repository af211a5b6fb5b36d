import DatelineModel
import Gazetteers
import Rendering
import Templating

/// The picture for links with words: title and period beside the map with its names, 1,200 by 630, as SVG.
///
/// Letters are drawn by a program of its own (`CardPrinter`), which knows the fonts and the shaping of each script; here their width is
/// estimated, so that a title is broken into lines early rather than late.
struct SocialCard {
  private static let width = Double(MapPicture.width)
  private static let height = Double(MapPicture.height)
  /// The column of the words.
  private static let column = 500.0
  private static let margin = 44.0
  /// Sizes of letters that a title is tried in, the largest first, and lines it may have.
  private static let sizes = [62.0, 54, 47, 41, 36, 31]
  private static let most = 6
  private static let labelSize = 22.0

  let title: String
  let period: String
  /// The name of the site, at the foot.
  let site: String
  let isRightToLeft: Bool
  let picture: MapPicture

  /// Whether the first letter of a text is of a script that runs from right to left.
  static func isRightToLeft(_ text: String) -> Bool {
    let letter = text.unicodeScalars.first { $0.properties.isAlphabetic }
    return letter.map { (0x590...0x8FF).contains($0.value) || (0xFB1D...0xFEFC).contains($0.value) } ?? false
  }

  private static let fonts = "'Noto Sans','Noto Sans Arabic','Noto Nastaliq Urdu','DejaVu Sans',sans-serif"

  /// The card; nil where the story has no map.
  var svg: String? {
    let mapWidth = SocialCard.width - SocialCard.column
    guard let drawn = drawnMap(width: mapWidth) else { return nil }
    let mapX = isRightToLeft ? 0 : SocialCard.column
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(MapPicture.width)" height="\(MapPicture.height)" viewBox="0 0 \(MapPicture.width) \
      \(MapPicture.height)"><rect width="1200" height="630" fill="#fdfcf9"/>
      <svg x="\(number(mapX))" y="0" width="\(number(mapWidth))" height="630" viewBox="0 0 \(number(mapWidth)) 630">\(drawn)</svg>
      \(words)</svg>
      """
  }

  // MARK: words

  private var words: String {
    let x = isRightToLeft ? SocialCard.width - SocialCard.margin : SocialCard.margin
    let (lines, size) = broken
    let leading = size * (isRightToLeft ? 1.55 : 1.18)
    var y = SocialCard.margin + 26
    var out = rule(x) + text(period, x, y + 26, size: 26, fill: "#5c564c")
    y += 60
    for line in lines {
      y += leading
      out += text(line, x, y, size: size, fill: "#1d1a16", isBold: true)
    }
    return out + text(site, x, SocialCard.height - SocialCard.margin, size: 24, fill: "#5c564c")
  }

  private func rule(_ x: Double) -> String {
    let left = isRightToLeft ? x - 72 : x
    return "<rect x=\"\(number(left))\" y=\"\(number(SocialCard.margin))\" width=\"72\" height=\"8\" fill=\"#a11d0c\"/>"
  }

  private func text(_ text: String, _ x: Double, _ y: Double, size: Double, fill: String, isBold: Bool = false)
    -> String
  {
    let way = isRightToLeft ? " direction=\"rtl\"" : ""
    let weight = isBold ? " font-weight=\"700\"" : ""
    return
      "<text x=\"\(number(x))\" y=\"\(number(y))\" font-family=\"\(SocialCard.fonts)\" font-size=\"\(number(size))\" fill=\"\(fill)\"\(weight)\(way)>\(Escaping.html(text))</text>\n"
  }

  /// The title in the largest letters in which it has few enough lines.
  private var broken: (lines: [String], size: Double) {
    for size in SocialCard.sizes {
      let lines = lines(at: size)
      let height = Double(lines.count) * size * (isRightToLeft ? 1.55 : 1.18)
      if lines.count <= SocialCard.most, height < 380 { return (lines, size) }
    }
    let size = SocialCard.sizes.last ?? 31
    let shown = lines(at: size).prefix(SocialCard.most)
    return (shown.dropLast() + [(shown.last ?? "") + " …"], size)
  }

  private func lines(at size: Double) -> [String] {
    let room = SocialCard.column - SocialCard.margin * 1.6
    var lines: [String] = []
    var line = ""
    for word in title.split(separator: " ") {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if line.isEmpty || SocialCard.estimate(longer, size) <= room {
        line = longer
      } else {
        lines.append(line)
        line = String(word)
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// About how wide words are: capitals and wide letters count more than "i"; letters of other scripts than Latin count as the widest.
  static func estimate(_ text: String, _ size: Double) -> Double {
    text.unicodeScalars.reduce(0) { sum, letter in
      switch letter {
      case "i", "l", "j", "t", "f", "r", "I", " ", ".", ",", "'", "’", ":", "|": sum + 0.36
      case "m", "w", "M", "W": sum + 0.95
      case _ where letter.properties.isUppercase: sum + 0.72
      case _ where letter.properties.generalCategory == .nonspacingMark: sum
      case _ where (0x3000...0xFFFF).contains(letter.value): sum + 1
      default: sum + 0.61
      }
    } * size
  }

  // MARK: map

  private func drawnMap(width: Double) -> String? {
    let spots = picture.spots
    guard !spots.isEmpty else { return nil }
    let projection = MapProjection(
      MapProjection.extent(of: spots.map { ($0.place.longitude, $0.place.latitude) }), width: width,
      height: SocialCard.height)
    var out = "<rect width=\"\(number(width))\" height=\"630\" fill=\"#dfe8ec\"/>"
    func path(_ kind: BaseMap.Kind, _ style: String) {
      for shape in picture.map.shapes(in: projection.extent, kinds: [kind]) {
        let rings = shape.rings.map { ring in
          ring.map { point in
            let (x, y) = projection.point(point.longitude, point.latitude)
            return "\(number(x)) \(number(y))"
          }.joined(separator: "L")
        }
        out += "<path d=\"\(rings.map { "M" + $0 + (kind == .disputed ? "" : "Z") }.joined())\" \(style)/>"
      }
    }
    path(.country, "fill=\"#ece7db\" stroke=\"none\"")
    path(.lake, "fill=\"#dfe8ec\" stroke=\"none\"")
    path(.region, "fill=\"none\" stroke=\"#d3ccbc\" stroke-width=\"1.2\"")
    path(.country, "fill=\"none\" stroke=\"#8d8575\" stroke-width=\"1.8\"")
    path(.disputed, "fill=\"none\" stroke=\"#8d8575\" stroke-width=\"2\" stroke-dasharray=\"8 6\"")
    return out + dots(spots, projection, width)
  }

  private struct Box {
    let left, top, right, bottom: Double
    func meets(_ other: Box) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
  }

  /// The places, the weightiest with its name first; a name that would lie on another, or on a dot, is left out.
  private func dots(_ spots: [Timeline.PlaceSummary], _ projection: MapProjection, _ width: Double) -> String {
    let placed = spots.map { spot -> (spot: Timeline.PlaceSummary, x: Double, y: Double, radius: Double) in
      let (x, y) = projection.point(spot.place.longitude, spot.place.latitude)
      return (spot, x, y, MapPicture.radius(of: spot) * 0.8)
    }
    var taken = placed.map {
      Box(left: $0.x - $0.radius, top: $0.y - $0.radius, right: $0.x + $0.radius, bottom: $0.y + $0.radius)
    }
    var circles = ""
    var names = ""
    for dot in placed.reversed() {
      let fill = ["#8a2b16", "#1d4f8c", "#6f6a60"][MapPicture.tone(of: dot.spot)]
      circles +=
        "<circle cx=\"\(number(dot.x))\" cy=\"\(number(dot.y))\" r=\"\(number(dot.radius))\" fill=\"\(fill)\" stroke=\"#fdfcf9\" stroke-width=\"3\"/>"
    }
    for dot in placed {
      let name = dot.spot.place.name
      let wide = SocialCard.estimate(name, SocialCard.labelSize) + 6
      let high = SocialCard.labelSize
      let starts = [
        (dot.x + dot.radius + 6, dot.y + high * 0.35), (dot.x - dot.radius - 6 - wide, dot.y + high * 0.35),
        (dot.x - wide / 2, dot.y - dot.radius - 8), (dot.x - wide / 2, dot.y + dot.radius + high),
      ]
      for (x, y) in starts {
        let box = Box(left: x, top: y - high * 0.85, right: x + wide, bottom: y + high * 0.25)
        guard box.left > 8, box.right < width - 8, box.top > 8, box.bottom < SocialCard.height - 8,
          !taken.contains(where: box.meets)
        else { continue }
        taken.append(box)
        names +=
          "<text x=\"\(number(x))\" y=\"\(number(y))\" font-family=\"\(SocialCard.fonts)\" font-size=\"\(number(high))\" font-weight=\"600\" fill=\"#1d1a16\" stroke=\"#fdfcf9\" stroke-width=\"5\" stroke-linejoin=\"round\" paint-order=\"stroke\">\(Escaping.html(name))</text>"
        break
      }
    }
    return circles + names
  }

  private func number(_ value: Double) -> String { Decimal.text(value, places: 1) }
}
