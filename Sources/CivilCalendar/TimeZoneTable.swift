import CTimeZones

/// Names and offsets of the IANA time zone database, as `Scripts/zones/prepare.py` writes and describes them.
struct TimeZoneTable: Sendable {
  /// A zone or a link, and which history it has. Links share that of their zone.
  struct Name: Sendable {
    let text: String
    let history: Int
  }

  /// The table that is part of the program.
  static let embedded = TimeZoneTable(
    Array(UnsafeRawBufferPointer(start: dateline_zones_bytes(), count: dateline_zones_count())))

  /// The edition of the database: "2026f".
  let edition: String
  /// All names, sorted by their lower case.
  let names: [Name]
  private let bytes: [UInt8]
  /// Where each history begins.
  private let histories: [Int]

  /// The table of these bytes; an empty one where they are not of its form.
  init(_ bytes: [UInt8]) {
    var reader = TableReader(bytes)
    let isTable = reader.text(8) == "DLTZ0001"
    let edition = reader.text(8)
    let (historyCount, nameCount) = (reader.number(2), reader.number(2))
    var histories: [Int] = []
    for _ in 0..<historyCount {
      let length = reader.number(2)
      histories.append(reader.at)
      reader.at += length
    }
    var names: [Name] = []
    for _ in 0..<nameCount {
      let history = reader.number(2)
      names.append(Name(text: reader.text(reader.number(1)), history: history))
    }
    let isSound = isTable && !reader.isPastEnd && names.allSatisfy { histories.indices.contains($0.history) }
    self.bytes = isSound ? bytes : []
    self.edition = isSound ? String(edition.prefix { $0 != "\0" }) : ""
    self.names = isSound ? names : []
    self.histories = isSound ? histories : []
  }

  /// The name in its own spelling, however the letters are cased.
  func name(_ written: String) -> Name? {
    let wanted = written.lowercased()
    var (low, high) = (0, names.count)
    while low < high {
      let middle = (low + high) / 2
      if names[middle].text.lowercased() < wanted { low = middle + 1 } else { high = middle }
    }
    return low < names.count && names[low].text.lowercased() == wanted ? names[low] : nil
  }

  /// The stretches of one offset of a history, in order; the first reaches back without end.
  func periods(_ history: Int) -> [CivilTimeZone.Period] {
    var reader = TableReader(bytes)
    reader.at = histories[history]
    let count = reader.number(2)
    var periods = [CivilTimeZone.Period(start: .min, offset: reader.signed(4))]
    for index in 0..<count {
      let start = index == 0 ? reader.signed(8) : periods[index].start + reader.number(4)
      periods.append(CivilTimeZone.Period(start: start, offset: reader.signed(4)))
    }
    return periods
  }
}

/// Numbers and texts from the front of a table; zeros behind its end.
private struct TableReader {
  private let bytes: [UInt8]
  var at = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isPastEnd: Bool { at > bytes.count }

  mutating func number(_ width: Int) -> Int {
    defer { at += width }
    guard at + width <= bytes.count else { return 0 }
    return (0..<width).reduce(0) { $0 | Int(bytes[at + $1]) << ($1 * 8) }
  }

  mutating func signed(_ width: Int) -> Int {
    let bits = 64 - width * 8
    return (number(width) << bits) >> bits
  }

  mutating func text(_ length: Int) -> String {
    defer { at += length }
    guard at + length <= bytes.count else { return "" }
    return String(decoding: bytes[at..<(at + length)], as: UTF8.self)
  }
}
