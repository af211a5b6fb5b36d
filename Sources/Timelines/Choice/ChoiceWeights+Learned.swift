extension ChoiceWeights {
  /// Learned by `train-clusters`; see Documentation/Statements.md.
  package static let learned = ChoiceWeights(values: [
    -0.17,  // constant
    0.32,  // sources
    0.22,  // severalSources
    0.67,  // statements
    0.83,  // coverage
    0.49,  // opensArticle
    0.22,  // opensDay
    0.00,  // inHeading
    0.35,  // ownDate
    -0.35,  // inferredDate
    0.32,  // knownKind
    -0.01,  // reaction
    0.13,  // toll
    -0.09,  // saying
    0.09,  // number
    -0.05,  // scene
    -0.18,  // name
    -0.60,  // resemblance
    0.01,  // sameKindAsFuller
    -0.29,  // behindFuller
    0.10,  // early
    -0.63,  // leansBack
    0.04,  // quoted
    -0.33,  // coarse
    -0.01,  // ahead
    -0.06,  // longBefore
  ])
}
