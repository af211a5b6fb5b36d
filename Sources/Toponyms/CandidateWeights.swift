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
      lessLikely -1.62
      lessPeople -0.40
      farLessLikely -2.70
      sizeUnknown -0.10
      small -0.53
      mediumSize -0.14
      large 0.63
      country -0.22
      region 0.04
      district 0.01
      capital 0.08
      regionCapital -0.06
      physical 0.21
      alternateName -0.41
      alternateOfLarge -0.32
      countryShare 1.30
      regionShare 0.86
      countryNamed 0.68
      regionNamed 0.72
      homeCountry 1.88
      homeRegion 2.06
      homeNear 0.81
      peopleNamed 1.81
      districtNamed 0.29
      listedCountry 0.78
      listedKind 1.57
      nearness 1.03
      nearest 1.45
      company 1.80
      homeName 3.12
      containmentAgrees 3.68
      containmentContradicts -0.79
      kindAgrees 0.53
      kindContradicts -0.53
      """)

  /// What is believed before anything is learned; the trainer is pulled towards it where texts say little. A name followed by its
  /// area is rare in long texts, where all else says the same, and decides in short ones. The labelled texts tell no publisher: its
  /// country counts as much as one other place of the text that lies there.
  package static let expected = CandidateWeights(
    table: """
      lessLikely -1
      farLessLikely -3
      homeCountry 1.38
      homeName 3
      company 2
      peopleNamed 2
      listedCountry 0.8
      listedKind 1
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
