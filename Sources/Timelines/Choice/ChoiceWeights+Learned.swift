extension ChoiceWeights {
  /// Learned by `train-clusters`; see Documentation/Statements.md.
  package static let learned = ChoiceWeights(values: [
    -0.22,  // constant
    0.30,  // sources
    0.52,  // severalSources
    0.50,  // statements
    0.86,  // coverage
    0.47,  // opensArticle
    0.19,  // opensDay
    0.28,  // ownDate
    -0.28,  // inferredDate
    0.27,  // knownKind
    -0.01,  // reaction
    0.09,  // toll
    -0.09,  // saying
    -0.12,  // number
    -0.12,  // scene
    -0.17,  // name
    -0.51,  // resemblance
    0.12,  // sameKindAsFuller
    -0.54,  // behindFuller
    0.03,  // early
    -0.61,  // leansBack
    -0.04,  // quoted
    -0.24,  // coarse
    0.01,  // ahead
    -0.02,  // longBefore
  ])
}
