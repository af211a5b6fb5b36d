import ArticleExtraction
import Learning

/// Fits the weights of days to pages.
struct DayFitting {
  /// How strongly weights are pulled towards what is expected of them, for each example.
  let pull: Double

  /// The pull of the weights that are embedded.
  static let settled = 0.006

  /// What is expected of features that stand on few of the labelled pages; of all others, nothing.
  private static let expected: [String: Double] = [
    "only elsewhere": -4, "near elsewhere": -2, "near dropped": -1, "near other day": -2, "near updated": -1,
    "near in sentence": -1,
    "sentence": -1.5, "near headline": -2.5, "only other article": -2, "seen copyright": -2, "local day of utc": 1,
    "utc beside seen day": -2, "near set off": 1, "only modified": -1.5, "modified elsewhere published": -1,
    "seen published": 1.5, "seen date class": 1, "new year": -0.5, "later than declared": -0.5,
  ]

  func fit(_ pages: [DatedPage]) -> DayRanking {
    let examples = pages.flatMap(\.examples)
    let total = examples.reduce(0) { $0 + $1.weight }
    let logit = ConditionalLogit(
      expected: DayFeatures.names.map { DayFitting.expected[$0] ?? 0 }, pull: pull * total, steps: 600)
    let weights = logit.fit(
      examples.map { example in
        ConditionalLogit.Example(
          rows: example.rows.map { $0.map(Double.init) }, isRight: example.rows.indices.map { $0 == example.right },
          weight: example.weight)
      })
    return DayRanking(weights: weights.map(Float.init))
  }
}
