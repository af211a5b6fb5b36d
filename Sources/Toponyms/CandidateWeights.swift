/// How much each feature counts when places of one name are compared: a linear model whose scores are log-odds.
package struct CandidateWeights: Sendable {
  package let values: [Double]

  /// Weights in the order of the features.
  package init(values: [Double]) { self.values = values }

  /// A candidate's score.
  func score(_ features: CandidateFeatures) -> Double {
    zip(values, features.values).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// Learned by `train-places`, which prints this table; a feature that is missing counts nothing.
  package static let learned = CandidateWeights(
    table: """
      lessLikely -2.14
      lessPeople -0.62
      sizeUnknown 0.16
      small -0.64
      mediumSize 0.05
      large 0.44
      country 0.16
      region -0.13
      district -0.05
      capital 0.04
      regionCapital -0.32
      physical 0.13
      area 0.04
      alternateName -0.74
      alternateOfLarge -0.57
      countryShare 1.34
      regionShare 1.21
      countryNamed 0.81
      regionNamed 1.01
      nearness 1.74
      nearest 1.79
      containmentAgrees 3.64
      containmentContradicts -0.62
      kindAgrees 0.55
      kindContradicts -0.55
      """)

  /// What is believed before anything is learned; the trainer is pulled towards it where texts say little. A name followed by its
  /// area is rare in long texts, where all else says the same, and decides in short ones.
  package static let expected = CandidateWeights(
    table: """
      lessLikely -1
      containmentAgrees 4
      containmentContradicts -1
      kindAgrees 0.5
      kindContradicts -0.5
      """)

  /// Rows of a feature's name and its weight.
  init(table: String) {
    var values = [Double](repeating: 0, count: CandidateFeature.allCases.count)
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard parts.count == 2, let weight = Double(parts[1]),
        let feature = CandidateFeature.allCases.first(where: { "\($0)" == parts[0] })
      else { preconditionFailure("no row of weights: \(line)") }
      values[feature.rawValue] = weight
    }
    self.values = values
  }
}
