import CEmbeddedData
import Text

/// Which words are used alike in much other text (Brown et al. 1992): "councillor" and "alderman" share a cluster, "Toronto" and "Sydney"
/// do. The chain learns from a few hundred texts, and most words of a new one stand in none of them. `Scripts/clusters` makes the table
/// and tells its form.
struct WordClusters: Sendable {
  /// The table that is part of the program.
  static let embedded = WordClusters(
    UnsafeRawBufferPointer(start: dateline_clusters_bytes(), count: dateline_clusters_count()))

  // Part of the program's image, never written to.
  private nonisolated(unsafe) let base: UnsafeRawBufferPointer
  private let bits: UInt64

  private static let headerSize = 16

  private init(_ bytes: UnsafeRawBufferPointer) {
    let isTable = bytes.count > WordClusters.headerSize && bytes.prefix(8).elementsEqual("DLWC0001".utf8)
    base = isTable ? bytes : UnsafeRawBufferPointer(start: nil, count: 0)
    bits = isTable ? UInt64(bytes[8]) : 0
  }

  /// The way to a word's cluster through the tree of clusters, the first branch lowest; 0 for a word that the table does not have. A
  /// word with a capital has a cluster of its own.
  func cluster(_ word: UInt64, hasCapital: Bool) -> UInt16 {
    guard bits > 0 else { return 0 }
    let form = hasCapital ? word ^ 1 : word
    let key = (form ^ form >> 32) &* 0x9E37_79B9_7F4A_7C15
    let mark = UInt32(truncatingIfNeeded: key >> (46 - bits)) & 0x3_FFFF
    var at = Int(key >> (64 - bits))
    while true {
      let slot = UInt32(
        littleEndian: base.loadUnaligned(fromByteOffset: WordClusters.headerSize + at * 4, as: UInt32.self))
      if slot == 0 { return 0 }
      if slot >> 14 == mark { return UInt16(slot & 0x3FFF) }
      at = (at + 1) & ((1 << Int(bits)) - 1)
    }
  }
}
