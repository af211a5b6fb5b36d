import Foundation

/// Fits the weights under which the right one of each example's rows is most likely (McFadden 1974), by steps uphill whose length each
/// weight's own slope sets (Adagrad); the same examples give the same weights.
package struct ConditionalLogit: Sendable {
  /// What each weight is pulled towards: what is believed of features that stand in few examples.
  package let expected: [Double]
  /// How strongly.
  package let pull: Double
  private let steps: Int

  package init(expected: [Double], pull: Double, steps: Int = 300) {
    self.expected = expected
    self.pull = pull
    self.steps = steps
  }

  /// Rows of features to choose among, and which of them are right.
  package struct Example: Sendable {
    /// The features of each row that are not nothing.
    fileprivate let rows: [[(feature: Int, value: Double)]]
    fileprivate let isRight: [Bool]
    fileprivate let weight: Double

    package init(rows: [[Double]], isRight: [Bool], weight: Double) {
      self.rows = rows.map { row in row.indices.filter { row[$0] != 0 }.map { ($0, row[$0]) } }
      self.isRight = isRight
      self.weight = weight
    }
  }

  /// The weights. An example of which no row is right teaches nothing.
  package func fit(_ examples: [Example]) -> [Double] {
    var weights = expected
    var squares = [Double](repeating: 1e-6, count: weights.count)
    for _ in 0..<steps {
      var slope = zip(expected, weights).map { ($0 - $1) * pull }
      for example in examples { ConditionalLogit.add(example, weights, to: &slope) }
      for feature in weights.indices {
        squares[feature] += slope[feature] * slope[feature]
        weights[feature] += 0.5 * slope[feature] / squares[feature].squareRoot()
      }
    }
    return weights
  }

  private static func add(_ example: Example, _ weights: [Double], to slope: inout [Double]) {
    let scores = example.rows.map { row in row.reduce(0) { $0 + weights[$1.feature] * $1.value } }
    guard let top = scores.max() else { return }
    let odds = scores.map { exp($0 - top) }
    let all = odds.reduce(0, +)
    let right = zip(odds, example.isRight).reduce(0) { $1.1 ? $0 + $1.0 : $0 }
    guard right > 0 else { return }
    for (place, row) in example.rows.enumerated() {
      let push = (example.isRight[place] ? odds[place] / right : 0) - odds[place] / all
      for (feature, value) in row { slope[feature] += push * value * example.weight }
    }
  }
}
