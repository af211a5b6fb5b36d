import DatelineModel

/// Rows of places → the compiled form. The same rows give the same bytes.
package struct GazetteerCompiler {
  /// A place as a source tells it.
  package struct Row: Sendable {
    /// GeoNames id, or an id of 3,000,000,000 and more that the source keeps stable.
    package var id: UInt32
    /// Id of the place it lies in, 0 for none.
    package var parent: UInt32
    /// Main name.
    package var name: String
    /// GeoNames feature code.
    package var feature: String
    /// Degrees north.
    package var latitude: Double
    /// Degrees east.
    package var longitude: Double
    /// ISO 3166-1 alpha-2, or empty.
    package var country: String
    /// People, 0 where not known.
    package var population: Int
    /// Other names; one that begins with "=" counts only as written.
    package var alternates: [Substring]

    /// A row of `places.tsv`: id, parent, name, feature, latitude, longitude, country, population, alternates with "|".
    /// Nil where a column is missing or not a number.
    package init?(tsv line: Substring) {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard columns.count >= 9, let id = UInt32(columns[0]), let parent = UInt32(columns[1]), !columns[2].isEmpty,
        let latitude = Double(columns[4]), let longitude = Double(columns[5])
      else { return nil }
      self.id = id
      self.parent = parent
      name = String(columns[2])
      feature = String(columns[3])
      self.latitude = latitude
      self.longitude = longitude
      country = String(columns[6])
      population = Int(columns[7]) ?? 0
      alternates = columns[8].split(separator: "|")
    }
  }

  private var rows: [Row] = []

  /// An empty compiler.
  package init() {}

  /// Adds a place.
  package mutating func add(_ row: Row) { rows.append(row) }

  /// The compiled gazetteer.
  package func compiled() -> [UInt8] {
    let sorted = rows.sorted { $0.id < $1.id }
    var rowOf: [UInt32: UInt32] = [:]
    for (index, row) in sorted.enumerated() { rowOf[row.id] = UInt32(index) }
    var text: [UInt8] = []
    var places: [UInt8] = []
    places.reserveCapacity(sorted.count * GazetteerFormat.placeSize)
    var candidates: [UInt64: [UInt32]] = [:]
    var mostWords: [UInt64: UInt8] = [:]
    for (index, row) in sorted.enumerated() {
      let offset = text.count
      let name = Array(row.name.utf8.prefix(255))
      text.append(UInt8(name.count))
      text.append(contentsOf: name)
      append32(&places, row.id)
      append32(&places, rowOf[row.parent] ?? GazetteerFormat.noRow)
      append32(&places, UInt32(bitPattern: Int32((row.latitude * 100_000).rounded())))
      append32(&places, UInt32(bitPattern: Int32((row.longitude * 100_000).rounded())))
      append32(&places, UInt32(min(max(row.population, 0), Int(UInt32.max))))
      append32(&places, UInt32(offset))
      let country = Array(row.country.utf8)
      places += [
        FeatureCode(code: row.feature).rawValue, 0, country.count == 2 ? country[0] : 0,
        country.count == 2 ? country[1] : 0,
      ]
      append32(&places, 0)
      addName(row.name, UInt32(index), &candidates, &mostWords)
      for alternate in row.alternates {
        let marked = UInt32(index) | GazetteerFormat.alternateBit
        if alternate.first == "=" {
          candidates[NameKey.exact(alternate.dropFirst()), default: []].append(marked)
        } else {
          addName(String(alternate), marked, &candidates, &mostWords)
        }
      }
    }
    for key in mostWords.keys where candidates[key] == nil { candidates[key] = [] }
    let standings = candidates.mapValues { bearers in
      bearers.reduce(NameStanding.none) { best, bearer in
        let row = sorted[Int(bearer & ~GazetteerFormat.alternateBit)]
        return best.larger(
          NameStanding(
            FeatureCode(code: row.feature), population: row.population,
            isMain: bearer & GazetteerFormat.alternateBit == 0))
      }
    }
    return assembled(places, candidates, mostWords, standings, text, sorted.count)
  }

  private func addName(
    _ name: String, _ row: UInt32, _ candidates: inout [UInt64: [UInt32]], _ mostWords: inout [UInt64: UInt8]
  ) {
    guard let key = NameKey.of(name) else { return }
    let known = candidates[key] ?? []
    if known.contains(where: { $0 & ~GazetteerFormat.alternateBit == row & ~GazetteerFormat.alternateBit }) { return }
    candidates[key, default: []].append(row)
    let text = Array(name.utf8)
    let all = NameKey.words(text)
    let first = all.lazy.compactMap { NameKey.adding(text, $0, to: nil) }.first
    let words = UInt8(min(all.count, 12))
    if let first { mostWords[first] = max(mostWords[first] ?? 1, words) }
    // In a text the "'s" of "People's Republic" is a token of its own.
    if let range = all.first, all.count > 1, text[range].reversed().starts(with: Array("s'".utf8)),
      let bare = NameKey.adding(text, range.dropLast(2), to: nil)
    {
      mostWords[bare] = max(mostWords[bare] ?? 1, words)
    }
  }

  private func assembled(
    _ places: [UInt8], _ candidates: [UInt64: [UInt32]], _ mostWords: [UInt64: UInt8],
    _ standings: [UInt64: NameStanding], _ text: [UInt8], _ count: Int
  ) -> [UInt8] {
    let keys = candidates.keys.sorted()
    var bits = 1
    while 1 << bits < keys.count / 2, bits < 20 { bits += 1 }
    var buckets = [UInt32](repeating: 0, count: (1 << bits) + 1)
    var names: [UInt8] = []
    var lists: [UInt8] = []
    var listed: UInt32 = 0
    for key in keys {
      buckets[Int(key >> UInt64(64 - bits)) + 1] += 1
      let list = Array(candidates[key]!.sorted { rank($0) > rank($1) }.prefix(Int(UInt16.max)))
      append32(&names, UInt32(truncatingIfNeeded: key))
      append32(&names, UInt32(truncatingIfNeeded: key >> 32))
      append32(&names, listed)
      let size = UInt16(list.count)
      names += [UInt8(size & 0xFF), UInt8(size >> 8), mostWords[key] ?? 1, standings[key]?.code ?? 0]
      for row in list { append32(&lists, row) }
      listed += UInt32(list.count)
    }
    for i in 1..<buckets.count { buckets[i] += buckets[i - 1] }
    var bytes = GazetteerFormat.magic
    for number in [UInt32(count), UInt32(keys.count), listed, UInt32(text.count), UInt32(bits), 0] {
      append32(&bytes, number)
    }
    bytes += places
    for bucket in buckets { append32(&bytes, bucket) }
    bytes += names
    bytes += lists
    bytes += text
    return bytes
  }

  /// Main names before others, then by row, so that lists are alike from run to run.
  private func rank(_ candidate: UInt32) -> Int64 {
    let isMain = candidate & GazetteerFormat.alternateBit == 0
    return (isMain ? 1 << 40 : 0) - Int64(candidate & ~GazetteerFormat.alternateBit)
  }
}

func append32(_ bytes: inout [UInt8], _ number: UInt32) {
  bytes += [
    UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8), UInt8(truncatingIfNeeded: number >> 16),
    UInt8(truncatingIfNeeded: number >> 24),
  ]
}
