import CEmbeddedData

/// Gradient-boosted trees (Friedman 2001) of depth at most 4, as the trainer writes them.
///
/// The table: "DLBT", version, number of trees, then for each tree 15 inner nodes (feature, threshold) in heap order and 16
/// leaves; little-endian 32-bit floats, features as one byte. A leaf is reached by `value <= threshold` to the left.
package struct BoostedTrees: Sendable {
  package static let depth = 4
  package static let innerNodes = (1 << depth) - 1
  package static let leaves = 1 << depth

  /// One tree.
  package struct Tree: Sendable {
    package var features: [UInt8]
    package var thresholds: [Float]
    package var leaves: [Float]

    package init(features: [UInt8], thresholds: [Float], leaves: [Float]) {
      self.features = features
      self.thresholds = thresholds
      self.leaves = leaves
    }
  }

  package var trees: [Tree]

  package init(trees: [Tree]) { self.trees = trees }

  /// The trees that choose an article's blocks.
  package static let embedded: BoostedTrees = {
    let bytes = UnsafeRawBufferPointer(start: dateline_body_model_bytes(), count: dateline_body_model_count())
    return BoostedTrees(table: Array(bytes)) ?? BoostedTrees(trees: [])
  }()

  /// Log-odds that the row is wanted.
  package func score(_ row: UnsafeBufferPointer<Float>) -> Float {
    var sum: Float = 0
    for tree in trees {
      var node = 0
      while node < BoostedTrees.innerNodes {
        node = row[Int(tree.features[node])] <= tree.thresholds[node] ? node * 2 + 1 : node * 2 + 2
      }
      sum += tree.leaves[node - BoostedTrees.innerNodes]
    }
    return sum
  }

  private static let magic = Array("DLBT".utf8)
  private static let treeSize = innerNodes * 5 + leaves * 4

  package init?(table: [UInt8]) {
    guard table.count >= 8, table.starts(with: BoostedTrees.magic) else { return nil }
    let count = Int(table[4]) | Int(table[5]) << 8
    guard table.count == 8 + count * BoostedTrees.treeSize else { return nil }
    var at = 8
    func float() -> Float {
      defer { at += 4 }
      let bits =
        UInt32(table[at]) | UInt32(table[at + 1]) << 8 | UInt32(table[at + 2]) << 16 | UInt32(table[at + 3]) << 24
      return Float(bitPattern: bits)
    }
    trees = (0..<count).map { _ in
      let features = Array(table[at..<(at + BoostedTrees.innerNodes)])
      at += BoostedTrees.innerNodes
      let thresholds = (0..<BoostedTrees.innerNodes).map { _ in float() }
      return Tree(features: features, thresholds: thresholds, leaves: (0..<BoostedTrees.leaves).map { _ in float() })
    }
  }

  /// The table of these trees.
  package var table: [UInt8] {
    var bytes = BoostedTrees.magic + [UInt8(trees.count & 0xFF), UInt8(trees.count >> 8), 1, 0]
    func add(_ value: Float) {
      let bits = value.bitPattern
      bytes += [UInt8(bits & 0xFF), UInt8(bits >> 8 & 0xFF), UInt8(bits >> 16 & 0xFF), UInt8(bits >> 24)]
    }
    for tree in trees {
      bytes += tree.features
      tree.thresholds.forEach(add)
      tree.leaves.forEach(add)
    }
    return bytes
  }
}
