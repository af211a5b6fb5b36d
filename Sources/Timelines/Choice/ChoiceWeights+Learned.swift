extension ChoiceWeights {
  /// Learned by `train-clusters`; see Documentation/Statements.md.
  package static let learned = ChoiceWeights(values: [
    -0.58,  // constant
    0.25,  // sources
    0.50,  // severalSources
    0.42,  // statements
    0.87,  // coverage
    0.58,  // opensArticle
    0.20,  // opensDay
    0.21,  // ownDate
    -0.21,  // inferredDate
    0.45,  // knownKind
    -0.03,  // reaction
    0.13,  // toll
    -0.04,  // saying
    -0.24,  // number
    -0.08,  // scene
    0.01,  // name
    -0.66,  // resemblance
    -0.10,  // sameKindAsFuller
    -0.27,  // behindFuller
    0.05,  // early
    -0.59,  // leansBack
    -0.03,  // quoted
    -0.04,  // coarse
    0.03,  // ahead
    -0.01,  // longBefore
  ])
}
