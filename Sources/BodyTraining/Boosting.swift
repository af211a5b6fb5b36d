import ArticleExtraction

/// Fits gradient-boosted trees to labelled rows: logistic loss, histograms of 48 bins, trees grown level by level.
struct Boosting {
  let rounds: Int
  /// How much of each tree counts.
  var rate: Float = 0.1
  /// Pulls leaves with little evidence towards zero.
  var penalty: Float = 2
  /// Share of the columns that a tree may ask: trees that see less of the same column agree less.
  var columnShare: Float = 0.15
  private let bins = 48

  /// Rows of features, a label and a weight each. The same rows give the same trees.
  func fit(_ rows: [[Float]], _ labels: [Float], _ weights: [Float]) -> BoostedTrees {
    let columns = rows[0].count
    let edges = (0..<columns).map { column in quantiles(rows.map { $0[column] }) }
    var binned = [UInt8](repeating: 0, count: rows.count * columns)
    for (r, row) in rows.enumerated() {
      for c in 0..<columns { binned[r * columns + c] = UInt8(lowerBound(edges[c], row[c])) }
    }
    var scores = [Float](repeating: 0, count: rows.count)
    var model = BoostedTrees()
    var choice = ColumnChoice(columns: columns, share: columnShare)
    for _ in 0..<rounds {
      var gradients = [Float](repeating: 0, count: rows.count)
      var curvatures = [Float](repeating: 0, count: rows.count)
      for r in rows.indices {
        let odds = Float(BoostedTrees.odds(scores[r]))
        let p = odds / (1 + odds)
        gradients[r] = weights[r] * (p - labels[r])
        curvatures[r] = weights[r] * max(p * (1 - p), 1e-6)
      }
      let (tree, leafOf) = grow(binned, columns, choice.next(), edges, gradients, curvatures)
      for r in rows.indices { scores[r] += tree.leaves[leafOf[r]] }
      model.append(tree)
    }
    return model
  }

  /// Values at even steps of the sorted column, without repeats.
  private func quantiles(_ column: [Float]) -> [Float] {
    let sorted = column.sorted()
    var edges: [Float] = []
    for i in 1..<bins {
      let value = sorted[min(sorted.count - 1, i * sorted.count / bins)]
      if edges.last != value { edges.append(value) }
    }
    return edges
  }

  private func lowerBound(_ edges: [Float], _ value: Float) -> Int {
    var low = 0
    var high = edges.count
    while low < high {
      let middle = (low + high) / 2
      if edges[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func grow(
    _ binned: [UInt8], _ columns: Int, _ chosen: [Int], _ edges: [[Float]], _ gradients: [Float],
    _ curvatures: [Float]
  ) -> (BoostedTrees.Tree, [Int]) {
    let count = gradients.count
    var tree = BoostedTrees.Tree(
      features: [UInt8](repeating: 0, count: BoostedTrees.innerNodes),
      thresholds: [Float](repeating: .infinity, count: BoostedTrees.innerNodes),
      leaves: [Float](repeating: 0, count: BoostedTrees.leafCount))
    var nodeOf = [Int](repeating: 0, count: count)
    for level in 0..<BoostedTrees.depth {
      let first = (1 << level) - 1
      let width = 1 << level
      let sums = histograms(binned, columns, chosen, gradients, curvatures, nodeOf.map { $0 - first }, width)
      var splits = [(feature: Int, bin: Int)?](repeating: nil, count: width)
      for node in 0..<width {
        splits[node] = bestSplit(sums, node, chosen, edges)
        if let split = splits[node] {
          tree.features[first + node] = UInt8(split.feature)
          tree.thresholds[first + node] = edges[split.feature][split.bin]
        }
      }
      for r in 0..<count {
        let node = nodeOf[r] - first
        let goesLeft = splits[node].map { Int(binned[r * columns + $0.feature]) <= $0.bin } ?? true
        nodeOf[r] = nodeOf[r] * 2 + (goesLeft ? 1 : 2)
      }
    }
    var leafGradients = [Float](repeating: 0, count: BoostedTrees.leafCount)
    var leafCurvatures = [Float](repeating: 0, count: BoostedTrees.leafCount)
    let leafOf = nodeOf.map { $0 - BoostedTrees.innerNodes }
    for r in 0..<count {
      leafGradients[leafOf[r]] += gradients[r]
      leafCurvatures[leafOf[r]] += curvatures[r]
    }
    for leaf in 0..<BoostedTrees.leafCount {
      tree.leaves[leaf] = -rate * leafGradients[leaf] / (leafCurvatures[leaf] + penalty)
    }
    return (tree, leafOf)
  }

  /// Sums of gradients and curvatures by node, chosen column and bin.
  private func histograms(
    _ binned: [UInt8], _ columns: Int, _ chosen: [Int], _ gradients: [Float], _ curvatures: [Float], _ nodes: [Int],
    _ width: Int
  ) -> [Float] {
    var sums = [Float](repeating: 0, count: width * chosen.count * (bins + 1) * 2)
    sums.withUnsafeMutableBufferPointer { sums in
      binned.withUnsafeBufferPointer { binned in
        for r in nodes.indices {
          let base = nodes[r] * chosen.count
          for (c, column) in chosen.enumerated() {
            let slot = ((base + c) * (bins + 1) + Int(binned[r * columns + column])) * 2
            sums[slot] += gradients[r]
            sums[slot + 1] += curvatures[r]
          }
        }
      }
    }
    return sums
  }

  private func bestSplit(_ sums: [Float], _ node: Int, _ chosen: [Int], _ edges: [[Float]]) -> (feature: Int, bin: Int)?
  {
    var best: (gain: Float, feature: Int, bin: Int)?
    for (place, c) in chosen.enumerated() where !edges[c].isEmpty {
      let base = (node * chosen.count + place) * (bins + 1) * 2
      var gradient: Float = 0
      var curvature: Float = 0
      for b in 0...bins {
        gradient += sums[base + b * 2]
        curvature += sums[base + b * 2 + 1]
      }
      let whole = gradient * gradient / (curvature + penalty)
      var leftGradient: Float = 0
      var leftCurvature: Float = 0
      for b in 0..<edges[c].count {
        leftGradient += sums[base + b * 2]
        leftCurvature += sums[base + b * 2 + 1]
        let rightGradient = gradient - leftGradient
        let rightCurvature = curvature - leftCurvature
        guard leftCurvature > 0.02, rightCurvature > 0.02 else { continue }
        let gain =
          leftGradient * leftGradient / (leftCurvature + penalty) + rightGradient * rightGradient
          / (rightCurvature + penalty) - whole
        if gain > (best?.gain ?? 1e-4) { best = (gain, c, b) }
      }
    }
    return best.map { ($0.feature, $0.bin) }
  }
}
