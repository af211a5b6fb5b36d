import CEmbeddedData

/// Gradient-boosted trees (Friedman 2001) of depth at most 4, as the trainer writes them.
///
/// The table: "DLBT", version, number of trees, then for each tree 15 inner nodes (feature, threshold) in heap order and 16
/// leaves; little-endian 32-bit floats, features as one byte. A leaf is reached by `value <= threshold` to the left.
package struct BoostedTrees: Sendable {
  package static let depth = 4
  package static let innerNodes = (1 << depth) - 1
  package static let leafCount = 1 << depth

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

  /// The trees one behind the other, each part by itself: a score walks all of them, and lists of lists would cost more than the walk.
  private var features: [UInt8] = []
  private var thresholds: [Float] = []
  private var leaves: [Float] = []
  /// How many.
  package private(set) var count = 0

  /// No trees: every score is 0.
  package init() {}

  package mutating func append(_ tree: Tree) {
    features += tree.features
    thresholds += tree.thresholds
    leaves += tree.leaves
    count += 1
  }

  /// The trees that choose an article's blocks.
  package static let embedded: BoostedTrees = {
    let bytes = UnsafeRawBufferPointer(start: dateline_body_model_bytes(), count: dateline_body_model_count())
    return BoostedTrees(table: Array(bytes)) ?? BoostedTrees()
  }()

  /// Log-odds that the row is wanted. A step down is arithmetic on the comparison, so that no branch is guessed wrong.
  package func score(_ row: UnsafeBufferPointer<Float>) -> Float {
    features.withUnsafeBufferPointer { features in
      thresholds.withUnsafeBufferPointer { thresholds in
        leaves.withUnsafeBufferPointer { leaves in
          var sum: Float = 0
          var inner = 0
          var leaf = 0
          for _ in 0..<count {
            var node = 0
            for _ in 0..<BoostedTrees.depth {
              let goesLeft = row[Int(features[inner &+ node])] <= thresholds[inner &+ node]
              node = node &* 2 &+ (goesLeft ? 1 : 2)
            }
            sum += leaves[leaf &+ node &- BoostedTrees.innerNodes]
            inner &+= BoostedTrees.innerNodes
            leaf &+= BoostedTrees.leafCount
          }
          return sum
        }
      }
    }
  }

  /// The odds that a score says, its exponential: by multiplication alone, which is the same on every machine.
  package static func odds(_ score: Float) -> Double {
    let y = Double(max(-40, min(40, score))) / 1024
    var odds = 1 + y + y * y / 2
    for _ in 0..<10 { odds *= odds }
    return odds
  }

  private static let magic = Array("DLBT".utf8)
  private static let treeSize = innerNodes * 5 + leafCount * 4

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
    for _ in 0..<count {
      let features = Array(table[at..<(at + BoostedTrees.innerNodes)])
      at += BoostedTrees.innerNodes
      let thresholds = (0..<BoostedTrees.innerNodes).map { _ in float() }
      append(
        Tree(features: features, thresholds: thresholds, leaves: (0..<BoostedTrees.leafCount).map { _ in float() }))
    }
  }

  /// The table of these trees.
  package var table: [UInt8] {
    var bytes = BoostedTrees.magic + [UInt8(count & 0xFF), UInt8(count >> 8), 1, 0]
    func add(_ value: Float) {
      let bits = value.bitPattern
      bytes += [UInt8(bits & 0xFF), UInt8(bits >> 8 & 0xFF), UInt8(bits >> 16 & 0xFF), UInt8(bits >> 24)]
    }
    for tree in 0..<count {
      let inner = (tree * BoostedTrees.innerNodes)..<((tree + 1) * BoostedTrees.innerNodes)
      bytes += features[inner]
      thresholds[inner].forEach(add)
      leaves[(tree * BoostedTrees.leafCount)..<((tree + 1) * BoostedTrees.leafCount)].forEach(add)
    }
    return bytes
  }
}
