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
      lessLikely -1.54
      lessPeople -0.44
      farLessLikely -2.70
      sizeUnknown 0.08
      small -0.50
      mediumSize -0.02
      large 0.55
      country -0.23
      region 0.02
      district -0.00
      capital -0.07
      regionCapital -0.10
      physical 0.19
      alternateName -0.60
      alternateOfLarge -0.30
      countryShare 1.32
      regionShare 1.14
      countryNamed 0.71
      regionNamed 0.95
      homeCountry 2.03
      homeRegion 2.02
      homeNear 0.78
      peopleNamed 1.83
      districtNamed 0.47
      listedCountry 0.78
      listedKind 1.58
      nearness 1.20
      nearest 1.66
      containmentAgrees 3.67
      containmentContradicts -1.02
      kindAgrees 0.55
      kindContradicts -0.55
      """)

  /// What is believed before anything is learned; the trainer is pulled towards it where texts say little. A name followed by its
  /// area is rare in long texts, where all else says the same, and decides in short ones. The labelled texts tell no publisher: its
  /// country counts as much as one other place of the text that lies there.
  package static let expected = CandidateWeights(
    table: """
      lessLikely -1
      farLessLikely -3
      homeCountry 1.38
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
