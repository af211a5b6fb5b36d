extension ChoiceWeights {
  /// Learned by `train-clusters`; see Documentation/Statements.md.
  package static let learned = ChoiceWeights(values: [
    -0.53,  // constant
    0.51,  // sources
    0.62,  // severalSources
    0.97,  // statements
    0.99,  // coverage
    1.02,  // opensArticle
    0.15,  // opensDay
    0.00,  // inHeading
    0.42,  // ownDate
    -0.42,  // inferredDate
    0.35,  // knownKind
    -0.03,  // reaction
    -0.16,  // toll
    0.00,  // saying
    0.26,  // number
    -0.07,  // scene
    -0.28,  // name
    -0.48,  // resemblance
    -0.27,  // sameKindAsFuller
    -0.36,  // behindFuller
    -0.18,  // early
    0.78,  // leansBack
    0.04,  // quoted
    0.18,  // coarse
    0.27,  // ahead
    -0.19,  // longBefore
  ])
}
