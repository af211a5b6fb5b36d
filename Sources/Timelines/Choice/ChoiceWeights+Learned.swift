extension ChoiceWeights {
  /// Learned by `train-clusters`; see Documentation/Statements.md.
  package static let learned = ChoiceWeights(values: [
    -0.66,  // constant
    0.30,  // sources
    0.39,  // severalSources
    0.15,  // statements
    0.63,  // coverage
    -0.18,  // silence
    0.29,  // opensArticle
    0.58,  // opensDay
    0.38,  // ownDate
    -0.38,  // inferredDate
    0.65,  // knownKind
    -0.02,  // reaction
    -0.27,  // toll
    -0.02,  // harm
    0.52,  // justice
    0.38,  // decision
    0.04,  // turn
    0.17,  // gathering
    -0.32,  // saying
    -0.03,  // number
    0.25,  // scene
    -0.29,  // name
    -0.52,  // resemblance
    -0.00,  // sameKindAsFuller
    -0.29,  // behindFuller
    0.29,  // fullestOfDay
    -0.18,  // rankOnDay
    0.22,  // fresh
    -0.11,  // recalled
    0.18,  // early
    -0.66,  // leansBack
    -0.04,  // quoted
    -0.27,  // coarse
    -0.19,  // ahead
    0.22,  // longBefore
  ])
}
