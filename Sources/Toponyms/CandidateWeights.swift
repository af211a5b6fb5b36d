/// How much each feature counts when places of one name are compared: a linear model whose scores are log-odds.
package struct CandidateWeights: Sendable {
  package let values: [Double]

  /// Weights in the order of the features.
  package init(values: [Double]) { self.values = values }

  /// A candidate's score.
  func score(_ features: CandidateFeatures) -> Double {
    var sum = 0.0
    for (place, weight) in values.enumerated() { sum += weight * features.values[place] }
    return sum
  }

  /// Learned by `train-places`, which prints this table; a feature that is missing counts nothing.
  package static let learned = CandidateWeights(
    table: """
      lessLikely -2.15
      lessPeople -0.64
      sizeUnknown 0.16
      small -0.66
      mediumSize 0.02
      large 0.47
      country 0.17
      region -0.12
      district -0.04
      capital 0.04
      regionCapital -0.32
      physical 0.13
      area 0.04
      alternateName -0.75
      alternateOfLarge -0.56
      countryShare 1.38
      regionShare 1.18
      countryNamed 0.78
      regionNamed 1.00
      homeCountry 1.38
      districtNamed 0.88
      nearness 1.62
      nearest 1.82
      containmentAgrees 3.63
      containmentContradicts -0.62
      kindAgrees 0.54
      kindContradicts -0.54
      """)

  /// What is believed before anything is learned; the trainer is pulled towards it where texts say little. A name followed by its
  /// area is rare in long texts, where all else says the same, and decides in short ones. The labelled texts tell no publisher: its
  /// country counts as much as one other place of the text that lies there.
  package static let expected = CandidateWeights(
    table: """
      lessLikely -1
      homeCountry 1.38
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
