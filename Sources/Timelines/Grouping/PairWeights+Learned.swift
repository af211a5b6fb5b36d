extension PairWeights {
  /// Learned by `train-clusters`; see Documentation/Statements.md.
  package static let learned = PairWeights(values: [
    -0.59,  // constant
    0.81,  // cosine
    1.20,  // inclusion
    0.87,  // articleLikeness
    0.02,  // copy
    1.03,  // sameKind
    0.43,  // alsoKind
    0.03,  // relatedKind
    -1.50,  // otherKind
    0.47,  // sameNumber
    -0.17,  // otherNumber
    -0.62,  // noNumber
    0.29,  // hoursMeet
    -4.00,  // hoursApart
    0.65,  // sharedName
    -0.12,  // otherName
    0.42,  // samePlace
    -1.20,  // otherPlace
    -4.00,  // farPlace
    1.50,  // sameKindAndPlace
    -3.00,  // otherCause
    -3.00,  // otherVehicle
    -3.00,  // otherSite
    -4.00,  // otherOccupation
    0.35,  // nextSentence
    0.01,  // pronounNext
    0.76,  // sameArticle
    0.13,  // publicationGap
    1.27,  // bothLeads
    -0.66,  // sayingAndDoing
    0.70,  // otherLanguage
  ])
}
