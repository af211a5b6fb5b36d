import ArticleExtraction
import Foundation

/// Fits the weights under which the right rows are most likely (McFadden 1974), pulled towards what is expected of each; Adam
/// steps over all examples, so the same pages give the same weights.
struct ConditionalLogit {
  var penalty = 0.06
  var steps = 600
  var rate = 0.05

  /// What is expected of features that stand on few of the labelled pages; of all others, nothing.
  private static let expected: [String: Double] = [
    "only elsewhere": -4, "near elsewhere": -2, "near dropped": -1, "near other day": -2, "near updated": -1,
    "near in sentence": -1,
    "sentence": -1.5, "near headline": -2.5, "only other article": -2, "seen copyright": -2, "local day of utc": 1,
    "utc beside seen day": -2, "near set off": 1, "only modified": -1.5, "modified elsewhere published": -1,
    "seen published": 1.5, "seen date class": 1, "new year": -0.5, "later than declared": -0.5,
  ]

  func fit(_ examples: [Example]) -> DayRanking {
    let count = DayFeatures.names.count
    // Most features of a row are nothing: only the others are gone over.
    let sparse = examples.map { example in
      example.rows.map { row in row.indices.filter { row[$0] != 0 }.map { ($0, Double(row[$0])) } }
    }
    let total = examples.reduce(0) { $0 + $1.weight }
    let expected = DayFeatures.names.map { ConditionalLogit.expected[$0] ?? 0 }
    var weights = expected
    var mean = [Double](repeating: 0, count: count)
    var spread = mean
    for step in 1...steps {
      var gradient = zip(weights, expected).map { ($0 - $1) * penalty / 10 }
      for (example, rows) in zip(examples, sparse) {
        let scores = rows.map { row in row.reduce(0) { $0 + weights[$1.0] * $1.1 } }
        let most = scores.max() ?? 0
        let likely = scores.map { exp($0 - most) }
        let sum = likely.reduce(0, +)
        for (place, row) in rows.enumerated() {
          let off = (likely[place] / sum - (place == example.right ? 1 : 0)) * example.weight / total
          if abs(off) < 1e-9 { continue }
          for (feature, value) in row { gradient[feature] += off * value }
        }
      }
      for feature in 0..<count {
        mean[feature] = 0.9 * mean[feature] + 0.1 * gradient[feature]
        spread[feature] = 0.999 * spread[feature] + 0.001 * gradient[feature] * gradient[feature]
        let m = mean[feature] / (1 - pow(0.9, Double(step)))
        let s = spread[feature] / (1 - pow(0.999, Double(step)))
        weights[feature] -= rate * m / (s.squareRoot() + 1e-8)
      }
    }
    return DayRanking(weights: weights.map(Float.init))
  }
}
