import Bytes
import CEmbeddedData

/// Where local outlets are at home, by the host of their address. `Scripts/outlets` makes the table and tells its sources.
///
/// The table: "DLLO0001", then rows of 16 bytes, sorted: a hash of the host (64 bits), GeoNames' numbers of its state and town (32 bits
/// each, 0 where not known).
struct LocalOutlets: Sendable {
  static let embedded = LocalOutlets(
    UnsafeRawBufferPointer(start: dateline_outlets_bytes(), count: dateline_outlets_count()))

  // Part of the program's image, never written to.
  private nonisolated(unsafe) let base: UnsafeRawBufferPointer
  private let count: Int

  private static let headerSize = 8
  private static let rowSize = 16

  private init(_ bytes: UnsafeRawBufferPointer) {
    let isTable = bytes.count >= LocalOutlets.headerSize && bytes.prefix(8).elementsEqual("DLLO0001".utf8)
    base = bytes
    count = isTable ? (bytes.count - LocalOutlets.headerSize) / LocalOutlets.rowSize : 0
  }

  /// The state and town of a host's outlet, in lower case: "www.example.com" is asked for, then "example.com".
  func outlet(host: String) -> (state: UInt32, town: UInt32)? {
    var name = Substring(host)
    while true {
      if let found = row(FNV1a.of(name.utf8)) { return found }
      guard let dot = name.firstIndex(of: ".") else { return nil }
      name = name[name.index(after: dot)...]
    }
  }

  private func row(_ key: UInt64) -> (state: UInt32, town: UInt32)? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self.key(middle) < key { low = middle + 1 } else { high = middle }
    }
    guard low < count, self.key(low) == key else { return nil }
    return (number(low, 8), number(low, 12))
  }

  private func key(_ row: Int) -> UInt64 { UInt64(number(row, 0)) | UInt64(number(row, 4)) << 32 }

  private func number(_ row: Int, _ offset: Int) -> UInt32 {
    let at = LocalOutlets.headerSize + row * LocalOutlets.rowSize + offset
    return UInt32(littleEndian: base.loadUnaligned(fromByteOffset: at, as: UInt32.self))
  }
}
