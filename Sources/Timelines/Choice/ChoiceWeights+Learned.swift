extension ChoiceWeights {
  /// Learned by `train-clusters`; see Documentation/Statements.md.
  package static let learned = ChoiceWeights(values: [
    -0.86,  // constant
    0.52,  // sources
    0.68,  // severalSources
    0.68,  // statements
    0.91,  // coverage
    1.05,  // opensArticle
    0.41,  // opensDay
    0.00,  // inHeading
    0.49,  // ownDate
    -0.49,  // inferredDate
    0.57,  // knownKind
    -0.03,  // reaction
    -0.07,  // toll
    -0.31,  // saying
    0.14,  // number
    -0.32,  // scene
    -0.35,  // name
    -0.33,  // resemblance
    -0.26,  // sameKindAsFuller
    -0.40,  // behindFuller
    -0.08,  // early
    -0.95,  // leansBack
    0.07,  // quoted
    0.10,  // coarse
    0.15,  // ahead
    -0.14,  // longBefore
  ])
}
