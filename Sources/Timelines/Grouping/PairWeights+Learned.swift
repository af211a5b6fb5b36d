extension PairWeights {
  /// Learned by `train-clusters`; see Documentation/Statements.md.
  package static let learned = PairWeights(values: [
    -0.82,  // constant
    0.80,  // cosine
    1.20,  // inclusion
    0.89,  // articleLikeness
    0.02,  // copy
    1.28,  // sameKind
    0.65,  // alsoKind
    0.07,  // relatedKind
    -1.50,  // otherKind
    0.39,  // sameNumber
    -0.17,  // otherNumber
    -0.54,  // noNumber
    0.31,  // hoursMeet
    -4.00,  // hoursApart
    0.66,  // sharedName
    -0.11,  // otherName
    0.37,  // samePlace
    -1.20,  // otherPlace
    -4.00,  // farPlace
    1.50,  // sameKindAndPlace
    -3.00,  // otherCause
    -3.00,  // otherVehicle
    -3.00,  // otherSite
    -4.00,  // otherOccupation
    0.37,  // nextSentence
    0.01,  // pronounNext
    0.67,  // sameArticle
    0.04,  // publicationGap
    1.19,  // bothLeads
    -0.65,  // sayingAndDoing
    0.70,  // otherLanguage
  ])
}
