import Foundation

/// Logistic regression by Newton's method with a quadratic penalty. The same rows give the same weights.
struct LogisticRegression {
  /// What is known of one row.
  struct Row {
    let features: [Double]
    let isTrue: Bool
    /// How much it counts.
    let weight: Double

    /// The same row, counted for a share of itself.
    func times(_ share: Double) -> Row { Row(features: features, isTrue: isTrue, weight: weight * share) }
  }

  /// Weights that are known beforehand, by feature: what the rows cannot teach.
  var known: [Int: Double] = [:]
  /// Pulls every weight but the first, the constant, towards zero.
  let penalty: Double
  private let steps = 30

  func fit(_ rows: [Row]) -> [Double] {
    guard let count = rows.first?.features.count else { return [] }
    var weights = (0..<count).map { known[$0] ?? 0 }
    for _ in 0..<steps {
      var gradient = weights.enumerated().map { $0.offset == 0 || known[$0.offset] != nil ? 0 : -penalty * $0.element }
      var curvature = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
      for place in 0..<count { curvature[place][place] = place == 0 ? 1e-6 : penalty }
      for row in rows {
        let odds = 1 / (1 + exp(-zip(row.features, weights).reduce(0) { $0 + $1.0 * $1.1 }))
        let active = row.features.indices.filter { row.features[$0] != 0 && known[$0] == nil }
        let push = row.weight * ((row.isTrue ? 1 : 0) - odds)
        let bend = row.weight * odds * (1 - odds)
        for a in active {
          gradient[a] += push * row.features[a]
          for b in active { curvature[a][b] += bend * row.features[a] * row.features[b] }
        }
      }
      let step = LogisticRegression.solve(curvature, gradient)
      weights = zip(weights, step).map(+)
      if step.allSatisfy({ abs($0) < 1e-6 }) { break }
    }
    return weights
  }

  /// Gaussian elimination with the largest pivot of each column.
  private static func solve(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
    var rows = zip(matrix, right).map { $0 + [$1] }
    let count = right.count
    for column in 0..<count {
      let pivot = (column..<count).max { abs(rows[$0][column]) < abs(rows[$1][column]) } ?? column
      rows.swapAt(column, pivot)
      guard abs(rows[column][column]) > 1e-12 else { continue }
      for row in 0..<count where row != column {
        let factor = rows[row][column] / rows[column][column]
        if factor == 0 { continue }
        for place in column...count { rows[row][place] -= factor * rows[column][place] }
      }
    }
    return (0..<count).map { abs(rows[$0][$0]) > 1e-12 ? rows[$0][count] / rows[$0][$0] : 0 }
  }
}
