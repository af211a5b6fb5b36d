import CEmbeddedData
package import DatelineModel

/// Names → places. Looking up is not deciding: a name gives all places that bear it.
package struct Gazetteer: Sendable {
  /// The gazetteer that is part of the program.
  package static let embedded: Gazetteer = {
    let count = dateline_gazetteer_count()
    let bytes = UnsafeRawBufferPointer(start: dateline_gazetteer_bytes(), count: count)
    return Gazetteer(bytes, owner: nil) ?? Gazetteer(UnsafeRawBufferPointer(start: nil, count: 0))
  }()

  /// SHA-256 of the embedded one, as it was when it was compiled: hashing 25 MB anew would take longer than reading a page.
  package static let embeddedDigest = String(
    decoding: UnsafeRawBufferPointer(start: dateline_gazetteer_digest(), count: dateline_gazetteer_digest_count()),
    as: UTF8.self)

  /// Keeps the bytes of a gazetteer that is not embedded alive; nil for the embedded one, which is never freed.
  private let owner: GazetteerMemory?
  // The memory is part of the program's image or belongs to `owner`, and is never written to.
  private nonisolated(unsafe) let base: UnsafeRawBufferPointer

  /// Number of places.
  package let count: Int
  private let nameCount: Int
  private let bucketBits: Int
  private let bucketsAt: Int
  private let namesAt: Int
  private let candidatesAt: Int
  private let textAt: Int

  /// The compiled gazetteer as it stands; its digest tells one from another.
  package var compiled: [UInt8] { Array(base) }

  /// Whether it is the one that is part of the program.
  package var isEmbedded: Bool { owner == nil }

  /// A gazetteer compiled by `GazetteerCompiler`; nil where the bytes are not one.
  package init?(compiled bytes: [UInt8]) {
    let owner = GazetteerMemory(bytes)
    self.init(owner.bytes, owner: owner)
  }

  /// A compiled gazetteer in a file, read in place: it starts at once however large it is. Nil where the file cannot be opened or
  /// holds none. Only its frame is looked at; what is damaged inside gives names that are missing.
  package init?(mapping path: String) {
    guard let owner = GazetteerMemory(mapping: path) else { return nil }
    self.init(owner.bytes, owner: owner)
  }

  private init(_ empty: UnsafeRawBufferPointer) {
    base = empty
    owner = nil
    (count, nameCount, bucketBits, bucketsAt, namesAt, candidatesAt, textAt) = (0, 0, 0, 0, 0, 0, 0)
  }

  private init?(_ bytes: UnsafeRawBufferPointer, owner: GazetteerMemory?) {
    guard bytes.count >= GazetteerFormat.headerSize, bytes.prefix(8).elementsEqual(GazetteerFormat.magic) else {
      return nil
    }
    func number(_ at: Int) -> Int {
      Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self)))
    }
    base = bytes
    self.owner = owner
    count = number(8)
    nameCount = number(12)
    let candidates = number(16)
    let text = number(20)
    bucketBits = number(24)
    guard (1...24).contains(bucketBits) else { return nil }
    bucketsAt = GazetteerFormat.headerSize + count * GazetteerFormat.placeSize
    namesAt = bucketsAt + ((1 << bucketBits) + 1) * 4
    candidatesAt = namesAt + nameCount * GazetteerFormat.nameSize
    textAt = candidatesAt + candidates * 4
    guard textAt + text == bytes.count else { return nil }
  }

  /// The number at an offset; 0 behind the end, where only a damaged file points.
  @inline(__always)
  private func number(_ at: Int) -> UInt32 {
    at + 4 <= base.count ? UInt32(littleEndian: base.loadUnaligned(fromByteOffset: at, as: UInt32.self)) : 0
  }

  // MARK: places

  /// The place of a row.
  package func place(_ row: Int32) -> Place {
    let at = placeOffset(row)
    let id = number(at)
    let name = min(textAt + Int(number(at + 20)), base.count - 1)
    let length = min(Int(base[name]), base.count - 1 - name)
    let country = (base[at + 26], base[at + 27])
    return Place(
      row: row, geonameID: id < GazetteerFormat.firstOwnID ? Int(id) : nil, id: id,
      name: String(decoding: base[(name + 1)..<(name + 1 + length)], as: UTF8.self), latitude: latitude(row),
      longitude: longitude(row), feature: feature(row),
      country: country.0 == 0 ? nil : String(decoding: [country.0, country.1], as: UTF8.self),
      population: population(row), parent: parent(row))
  }

  /// The place that GeoNames numbers so; nil where the gazetteer has none.
  package func place(geonameID id: Int) -> Place? {
    guard id > 0, id < Int(GazetteerFormat.firstOwnID) else { return nil }
    return row(ofID: UInt32(id)).map(place)
  }

  /// The row of a place by its number; rows are in the order of their numbers.
  package func row(ofID id: UInt32) -> Int32? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if number(GazetteerFormat.headerSize + middle * GazetteerFormat.placeSize) < id {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < count, number(GazetteerFormat.headerSize + low * GazetteerFormat.placeSize) == id else { return nil }
    return Int32(exactly: low)
  }

  @inline(__always)
  private func placeOffset(_ row: Int32) -> Int {
    precondition(row >= 0 && Int(row) < count, "no such place")
    return GazetteerFormat.headerSize + Int(row) * GazetteerFormat.placeSize
  }

  func id(_ row: Int32) -> UInt32 { number(placeOffset(row)) }
  package func latitude(_ row: Int32) -> Double { Double(Int32(bitPattern: number(placeOffset(row) + 8))) / 100_000 }
  package func longitude(_ row: Int32) -> Double { Double(Int32(bitPattern: number(placeOffset(row) + 12))) / 100_000 }
  package func population(_ row: Int32) -> Int { Int(number(placeOffset(row) + 16)) }
  package func feature(_ row: Int32) -> FeatureCode { FeatureCode(rawValue: base[placeOffset(row) + 24]) ?? .other }
  /// The country's two letters as a number, 0 for none.
  package func country(_ row: Int32) -> UInt16 {
    let at = placeOffset(row)
    return UInt16(base[at + 26]) << 8 | UInt16(base[at + 27])
  }
  package func parent(_ row: Int32) -> Int32? {
    let parent = number(placeOffset(row) + 4)
    return parent == GazetteerFormat.noRow || Int(parent) >= count ? nil : Int32(exactly: parent)
  }

  /// The places that hold this one, nearest first: district, region, country, continent.
  package func ancestors(of place: Place) -> [Place] { ancestorRows(place.row).map { self.place($0) } }

  /// Most ancestors that are followed, so that a damaged file's circle ends.
  private static let depth = 8

  package func ancestorRows(_ row: Int32) -> [Int32] {
    var rows: [Int32] = []
    var at = parent(row)
    while let row = at, rows.count < Gazetteer.depth {
      rows.append(row)
      at = parent(row)
    }
    return rows
  }

  /// The first-level region that holds a row, or the row itself when it is one.
  package func region(_ row: Int32) -> Int32? {
    feature(row) == .region1 ? row : holder(of: row) { feature($0) == .region1 }
  }

  /// The second-level region that holds a row, or the row itself when it is one.
  package func district(_ row: Int32) -> Int32? {
    feature(row) == .region2 ? row : holder(of: row) { feature($0) == .region2 }
  }

  /// The nearest of a row's ancestors of which something holds; it makes no list of them.
  package func holder(of row: Int32, where holds: (Int32) -> Bool) -> Int32? {
    var at = row
    for _ in 0..<Gazetteer.depth {
      guard let next = parent(at) else { return nil }
      if holds(next) { return next }
      at = next
    }
    return nil
  }

  // MARK: names

  /// What is known of one key.
  package struct NameEntry: Sendable {
    let first: Int
    package let count: Int
    /// Most words of a name that begins with this one.
    package let mostWords: Int
    /// How large the largest place of the name is.
    package let standing: NameStanding
  }

  /// A place that bears a name.
  package struct Bearer: Sendable {
    package let row: Int32
    /// Whether it is the place's main name.
    package let isMain: Bool

    /// A bearer of a name.
    package init(row: Int32, isMain: Bool) {
      self.row = row
      self.isMain = isMain
    }
  }

  /// The entry of a key, nil where no name has it.
  package func entry(_ key: UInt64) -> NameEntry? { nameCount > 0 ? entry(key, in: names(ofBucket: key)) : nil }

  /// The entries of many keys, each as `entry` gives it. The tables are larger than the caches: all buckets are asked first, then all
  /// names, so that the memory answers many questions at once instead of one after the other.
  package func entries(_ keys: [UInt64]) -> [NameEntry?] {
    guard nameCount > 0 else { return keys.map { _ in nil } }
    let buckets = keys.map(names(ofBucket:))
    return zip(keys, buckets).map(entry(_:in:))
  }

  /// The rows of the names that share a key's bucket.
  @inline(__always)
  private func names(ofBucket key: UInt64) -> (first: UInt32, end: UInt32) {
    let at = bucketsAt + Int(key >> UInt64(64 - bucketBits)) * 4
    return (number(at), min(number(at + 4), UInt32(nameCount)))
  }

  @inline(__always)
  private func entry(_ key: UInt64, in names: (first: UInt32, end: UInt32)) -> NameEntry? {
    var at = Int(names.first)
    while at < names.end {
      let offset = namesAt + at * GazetteerFormat.nameSize
      let found = UInt64(number(offset)) | UInt64(number(offset + 4)) << 32
      if found == key {
        let size = Int(base[offset + 12]) | Int(base[offset + 13]) << 8
        return NameEntry(
          first: Int(number(offset + 8)), count: size, mostWords: Int(base[offset + 14]),
          standing: NameStanding(code: base[offset + 15]))
      }
      if found > key { return nil }
      at += 1
    }
    return nil
  }

  /// The places of an entry, main names first.
  package func bearers(_ entry: NameEntry) -> [Bearer] {
    (0..<entry.count).compactMap {
      let candidate = number(candidatesAt + (entry.first + $0) * 4)
      let row = Int32(candidate & ~GazetteerFormat.alternateBit)
      return row < count ? Bearer(row: row, isMain: candidate & GazetteerFormat.alternateBit == 0) : nil
    }
  }

  /// All places that bear `name`, those whose main name it is first, then most populous first; case, accents and hyphens do not count.
  package func places(named name: String) -> [Place] {
    var bearers: [Bearer] = []
    if let key = NameKey.of(name), let entry = entry(key) { bearers += self.bearers(entry) }
    if let entry = entry(NameKey.exact(name)) { bearers += self.bearers(entry) }
    return bearers.map { (isMain: $0.isMain, place: place($0.row)) }
      .sorted {
        ($0.isMain ? 1 : 0, $0.place.population, -Int($0.place.row)) > (
          $1.isMain ? 1 : 0, $1.place.population, -Int($1.place.row)
        )
      }
      .map(\.place)
  }

  /// Great-circle distance in kilometres (sphere of 6,371 km).
  package func kilometres(_ a: Int32, _ b: Int32) -> Double {
    GreatCircle.kilometres(latitude(a), longitude(a), latitude(b), longitude(b))
  }
}
