extension ChoiceWeights {
  /// Learned by `train-clusters`; see Documentation/Statements.md.
  package static let learned = ChoiceWeights(values: [
    -0.17,  // constant
    0.33,  // sources
    0.48,  // severalSources
    0.57,  // statements
    0.81,  // coverage
    0.46,  // opensArticle
    0.21,  // opensDay
    0.00,  // inHeading
    0.32,  // ownDate
    -0.32,  // inferredDate
    0.41,  // knownKind
    -0.02,  // reaction
    0.12,  // toll
    -0.04,  // saying
    0.19,  // number
    -0.17,  // scene
    -0.17,  // name
    -0.67,  // resemblance
    0.02,  // sameKindAsFuller
    -0.37,  // behindFuller
    0.14,  // early
    -0.60,  // leansBack
    -0.04,  // quoted
    -0.35,  // coarse
    -0.01,  // ahead
    -0.07,  // longBefore
  ])
}
