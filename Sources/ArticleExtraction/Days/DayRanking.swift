import CivilCalendar

/// Which of the days that a page tells is the day of publication: a weighted sum of features for each day, learned from
/// labelled pages (conditional logit), and one for the answer that it is not known.
package struct DayRanking: Sendable {
  /// A weight for each feature of `DayFeatures.names`.
  package let weights: [Float]

  package init(weights: [Float]) { self.weights = weights }

  /// A table of lines: the weight, a space, the feature's name. Features without a line weigh nothing.
  package init(table: String) {
    var byName: [Substring: Float] = [:]
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      if parts.count == 2, let weight = Float(parts[0]) { byName[parts[1]] = weight }
    }
    weights = DayFeatures.names.map { byName[Substring($0)] ?? 0 }
  }

  /// The weights that were learned.
  package static let learned = DayRanking(table: DayWeights.table)

  /// The place of the best row; the last row is the answer that the day is not known.
  package func best(_ rows: [[Float]]) -> Int {
    var best = rows.count - 1
    var most = -Float.infinity
    for (place, row) in rows.enumerated().reversed() {
      let score = score(row)
      if score >= most { (best, most) = (place, score) }
    }
    return best
  }

  package func score(_ row: [Float]) -> Float { zip(weights, row).reduce(0) { $0 + $1.0 * $1.1 } }
}
