extension ChoiceWeights {
  /// Learned by `train-clusters`; see Documentation/Statements.md.
  package static let learned = ChoiceWeights(values: [
    -0.60,  // constant
    0.19,  // sources
    0.51,  // severalSources
    0.45,  // statements
    0.90,  // coverage
    0.00,  // silence
    0.55,  // opensArticle
    0.14,  // opensDay
    0.21,  // ownDate
    -0.21,  // inferredDate
    0.45,  // knownKind
    -0.03,  // reaction
    0.13,  // toll
    0.00,  // harm
    0.00,  // justice
    0.00,  // decision
    0.00,  // turn
    0.00,  // gathering
    -0.03,  // saying
    -0.25,  // number
    -0.06,  // scene
    0.01,  // name
    -0.65,  // resemblance
    -0.16,  // sameKindAsFuller
    -0.22,  // behindFuller
    0.00,  // fullestOfDay
    0.00,  // rankOnDay
    0.00,  // fresh
    0.00,  // recalled
    0.06,  // early
    -0.59,  // leansBack
    -0.03,  // quoted
    -0.04,  // coarse
    0.04,  // ahead
    0.00,  // longBefore
  ])
}
