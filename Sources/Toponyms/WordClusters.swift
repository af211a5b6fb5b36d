import CEmbeddedData

/// Which words are used alike in much other text (Brown et al. 1992): "councillor" and "alderman" share a cluster, "Toronto" and "Sydney"
/// do. The chain learns from a few hundred texts, and most words of a new one stand in none of them. `Scripts/clusters` makes the table
/// and tells its form.
struct WordClusters: Sendable {
  /// The table that is part of the program.
  static let embedded = WordClusters(
    table: WordTable(
      UnsafeRawBufferPointer(start: dateline_clusters_bytes(), count: dateline_clusters_count()), kind: "DLWC0001",
      valueBits: 14))

  private let table: WordTable

  /// The way to a word's cluster through the tree of clusters, the first branch lowest; 0 for a word that the table does not have. A
  /// word with a capital has a cluster of its own.
  func cluster(_ word: UInt64, hasCapital: Bool) -> UInt16 {
    UInt16(truncatingIfNeeded: table[hasCapital ? word ^ 1 : word])
  }
}
