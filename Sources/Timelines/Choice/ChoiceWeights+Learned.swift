extension ChoiceWeights {
  /// Learned by `train-clusters`; see Documentation/Statements.md.
  package static let learned = ChoiceWeights(values: [
    -0.44,  // constant
    0.22,  // sources
    0.23,  // severalSources
    0.36,  // statements
    0.70,  // coverage
    -0.07,  // silence
    0.73,  // opensArticle
    0.18,  // opensDay
    0.45,  // ownDate
    -0.45,  // inferredDate
    0.30,  // knownKind
    -0.02,  // reaction
    -0.25,  // toll
    0.09,  // harm
    0.16,  // justice
    0.29,  // decision
    -0.04,  // turn
    0.13,  // gathering
    -0.21,  // saying
    -0.11,  // number
    0.00,  // scene
    -0.31,  // name
    -0.62,  // resemblance
    -0.01,  // sameKindAsFuller
    -0.13,  // behindFuller
    0.13,  // fullestOfDay
    -0.31,  // rankOnDay
    0.20,  // fresh
    -0.21,  // recalled
    0.10,  // early
    -0.68,  // leansBack
    -0.06,  // quoted
    -0.12,  // coarse
    -0.17,  // ahead
    -0.01,  // longBefore
  ])
}
