import CEmbeddedData

/// Outlines of countries, first-level regions and lakes, rivers and disputed lines, thinned to a few hundredths of a degree.
package struct BaseMap: Sendable {
  /// What an outline is of.
  package enum Kind: UInt8, Sendable {
    case country, region, disputed, river, lake
  }

  /// A point in degrees.
  package struct Point: Hashable, Sendable {
    /// Degrees east.
    package let longitude: Double
    /// Degrees north.
    package let latitude: Double

    /// A point.
    package init(longitude: Double, latitude: Double) {
      self.longitude = longitude
      self.latitude = latitude
    }
  }

  /// One country, region or line.
  package struct Shape: Sendable {
    /// What it is of.
    package let kind: Kind
    /// ISO 3166-1 alpha-2, or empty.
    package let country: String
    /// Id of the place it belongs to, 0 for none.
    package let placeID: UInt32
    /// Its name.
    package let name: String
    /// Closed rings; open lines for rivers and disputed borders.
    package let rings: [[Point]]
  }

  /// A rectangle in degrees.
  package struct Extent: Sendable {
    /// West, south, east, north.
    package var west, south, east, north: Double

    /// An extent of four sides.
    package init(west: Double, south: Double, east: Double, north: Double) {
      (self.west, self.south, self.east, self.north) = (west, south, east, north)
    }

    func overlaps(_ other: Extent) -> Bool {
      west <= other.east && other.west <= east && south <= other.north && other.south <= north
    }
  }

  /// The map that is part of the program.
  package static let embedded = BaseMap(
    UnsafeRawBufferPointer(start: dateline_basemap_bytes(), count: dateline_basemap_count()))

  static let magic: [UInt8] = Array("DLMP0001".utf8)

  // Part of the program's image, never written to.
  private nonisolated(unsafe) let bytes: UnsafeRawBufferPointer

  private init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// The shapes whose box touches an extent, as they stand in the file.
  package func shapes(in extent: Extent, kinds: Set<Kind>) -> [Shape] {
    guard bytes.count > 12, bytes.prefix(8).elementsEqual(BaseMap.magic) else { return [] }
    var reader = MapReader(bytes: bytes, at: 8)
    var found: [Shape] = []
    let count = reader.number()
    for _ in 0..<count {
      let kind = Kind(rawValue: UInt8(reader.number())) ?? .country
      let country = reader.text()
      let id = UInt32(reader.number())
      let name = reader.text()
      let box = Extent(
        west: reader.degrees(), south: reader.degrees(), east: reader.degrees(), north: reader.degrees())
      let size = reader.number()
      let next = reader.at + size
      if kinds.contains(kind), box.overlaps(extent) {
        found.append(Shape(kind: kind, country: country, placeID: id, name: name, rings: reader.rings()))
      }
      reader.at = next
    }
    return found
  }
}

/// Variable-length numbers, seven bits a byte, low bits first; signed ones zigzag.
private struct MapReader {
  let bytes: UnsafeRawBufferPointer
  var at: Int

  mutating func number() -> Int {
    var value = 0
    var shift = 0
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      value |= Int(byte & 0x7F) << shift
      if byte < 0x80 { break }
      shift += 7
    }
    return value
  }

  mutating func signed() -> Int {
    let value = number()
    return value >> 1 ^ -(value & 1)
  }

  mutating func degrees() -> Double { Double(signed()) / 1000 }

  mutating func text() -> String {
    let length = number()
    defer { at += length }
    return String(decoding: bytes[at..<min(at + length, bytes.count)], as: UTF8.self)
  }

  mutating func rings() -> [[BaseMap.Point]] {
    (0..<number()).map { _ in
      var x = 0
      var y = 0
      return (0..<number()).map { _ in
        x += signed()
        y += signed()
        return BaseMap.Point(longitude: Double(x) / 1000, latitude: Double(y) / 1000)
      }
    }
  }
}

/// Lines of `map.tsv` → the compiled map.
package struct BaseMapCompiler {
  private var shapes: [[UInt8]] = []

  /// An empty compiler.
  package init() {}

  /// Adds a line: kind, country, place id, name, rings as "lon,lat lon,lat;…". False where it cannot be read.
  package mutating func add(tsv line: Substring) -> Bool {
    let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
    let kinds: [Substring: UInt8] = ["country": 0, "region": 1, "disputed": 2, "river": 3, "lake": 4]
    guard columns.count >= 5, let kind = kinds[columns[0]], let id = UInt32(columns[2]) else { return false }
    var rings: [[(Int, Int)]] = []
    var box = (west: Int.max, south: Int.max, east: Int.min, north: Int.min)
    for ring in columns[4].split(separator: ";") {
      let points = ring.split(separator: " ").compactMap { point -> (Int, Int)? in
        let parts = point.split(separator: ",")
        guard parts.count == 2, let x = Double(parts[0]), let y = Double(parts[1]) else { return nil }
        return (Int((x * 1000).rounded()), Int((y * 1000).rounded()))
      }
      for (x, y) in points { box = (min(box.west, x), min(box.south, y), max(box.east, x), max(box.north, y)) }
      if points.count > 1 { rings.append(points) }
    }
    guard !rings.isEmpty else { return true }
    var body: [UInt8] = []
    number(&body, rings.count)
    for ring in rings {
      number(&body, ring.count)
      var last = (0, 0)
      for (x, y) in ring {
        signed(&body, x - last.0)
        signed(&body, y - last.1)
        last = (x, y)
      }
    }
    var bytes: [UInt8] = []
    number(&bytes, Int(kind))
    text(&bytes, columns[1])
    number(&bytes, Int(id))
    text(&bytes, columns[3])
    for side in [box.west, box.south, box.east, box.north] { signed(&bytes, side) }
    number(&bytes, body.count)
    shapes.append(bytes + body)
    return true
  }

  /// The compiled map.
  package func compiled() -> [UInt8] {
    var bytes = BaseMap.magic
    number(&bytes, shapes.count)
    for shape in shapes { bytes += shape }
    return bytes
  }

  private func number(_ bytes: inout [UInt8], _ value: Int) {
    var value = value
    while value >= 0x80 {
      bytes.append(UInt8(value & 0x7F) | 0x80)
      value >>= 7
    }
    bytes.append(UInt8(value))
  }

  private func signed(_ bytes: inout [UInt8], _ value: Int) { number(&bytes, value << 1 ^ value >> 63) }

  private func text(_ bytes: inout [UInt8], _ text: Substring) {
    number(&bytes, text.utf8.count)
    bytes += Array(text.utf8)
  }
}
