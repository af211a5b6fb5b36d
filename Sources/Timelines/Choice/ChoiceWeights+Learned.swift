extension ChoiceWeights {
  /// Learned by `train-clusters`; see Documentation/Statements.md.
  package static let learned = ChoiceWeights(values: [
    -1.30,  // constant
    0.26,  // sources
    0.31,  // severalSources
    0.42,  // statements
    0.48,  // coverage
    -0.00,  // silence
    0.34,  // opensArticle
    0.71,  // opensDay
    0.35,  // ownDate
    -0.35,  // inferredDate
    0.39,  // knownKind
    0.00,  // reaction
    -0.20,  // toll
    0.02,  // harm
    0.33,  // justice
    0.46,  // decision
    0.02,  // turn
    0.03,  // gathering
    -0.31,  // saying
    -0.02,  // number
    0.18,  // scene
    0.00,  // name
    -0.39,  // resemblance
    -0.25,  // sameKindAsFuller
    -0.34,  // behindFuller
    0.34,  // fullestOfDay
    -0.23,  // rankOnDay
    0.38,  // fresh
    -0.26,  // recalled
    0.30,  // early
    -0.89,  // leansBack
    -0.04,  // quoted
    -0.37,  // coarse
    -0.16,  // ahead
    0.20,  // longBefore
  ])
}
