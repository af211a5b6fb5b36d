extension ChoiceWeights {
  /// Learned by `train-clusters`; see Documentation/Statements.md.
  package static let learned = ChoiceWeights(values: [
    -0.57,  // constant
    0.25,  // sources
    0.37,  // severalSources
    0.27,  // statements
    0.54,  // coverage
    -0.14,  // silence
    0.47,  // opensArticle
    0.50,  // opensDay
    0.40,  // ownDate
    -0.40,  // inferredDate
    0.54,  // knownKind
    -0.02,  // reaction
    -0.28,  // toll
    0.04,  // harm
    0.52,  // justice
    0.26,  // decision
    -0.05,  // turn
    0.22,  // gathering
    -0.26,  // saying
    -0.01,  // number
    0.10,  // scene
    -0.26,  // name
    -0.57,  // resemblance
    -0.03,  // sameKindAsFuller
    -0.27,  // behindFuller
    0.27,  // fullestOfDay
    -0.34,  // rankOnDay
    0.17,  // fresh
    -0.12,  // recalled
    0.09,  // early
    -0.68,  // leansBack
    -0.04,  // quoted
    -0.25,  // coarse
    -0.17,  // ahead
    0.22,  // longBefore
  ])
}
