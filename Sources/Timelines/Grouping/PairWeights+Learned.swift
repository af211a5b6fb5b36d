extension PairWeights {
  /// Learned by `train-clusters`; see Documentation/Statements.md.
  package static let learned = PairWeights(values: [
    -0.57,  // constant
    0.82,  // cosine
    1.22,  // inclusion
    0.86,  // articleLikeness
    0.02,  // copy
    1.06,  // sameKind
    0.41,  // alsoKind
    0.04,  // relatedKind
    -1.50,  // otherKind
    0.42,  // sameNumber
    -0.17,  // otherNumber
    -0.66,  // noNumber
    0.35,  // sharedNumberSize
    0.28,  // hoursMeet
    -4.00,  // hoursApart
    0.64,  // sharedName
    -0.10,  // otherName
    0.37,  // samePlace
    -1.20,  // otherPlace
    -4.00,  // farPlace
    1.50,  // sameKindAndPlace
    -4.00,  // otherCause
    -4.00,  // otherVehicle
    -4.00,  // otherSite
    -4.00,  // otherOccupation
    0.36,  // nextSentence
    0.02,  // pronounNext
    0.76,  // sameArticle
    0.18,  // publicationGap
    1.25,  // bothLeads
    -0.66,  // sayingAndDoing
    0.70,  // otherLanguage
  ])
}
