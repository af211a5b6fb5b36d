extension PairWeights {
  /// Learned by `train-clusters`; see Documentation/Statements.md.
  package static let learned = PairWeights(values: [
    -0.39,  // constant
    0.97,  // cosine
    1.40,  // inclusion
    0.88,  // articleLikeness
    0.01,  // copy
    1.05,  // sameKind
    0.46,  // alsoKind
    0.07,  // relatedKind
    -1.50,  // otherKind
    0.43,  // sameNumber
    -0.09,  // otherNumber
    -0.62,  // noNumber
    0.38,  // sharedNumberSize
    0.24,  // hoursMeet
    -4.00,  // hoursApart
    0.67,  // sharedName
    -0.16,  // otherName
    0.40,  // samePlace
    -1.20,  // otherPlace
    -4.00,  // farPlace
    1.50,  // sameKindAndPlace
    -4.00,  // otherCause
    -4.00,  // otherVehicle
    -4.00,  // otherSite
    -4.00,  // otherOccupation
    0.61,  // nextSentence
    0.03,  // pronounNext
    0.62,  // sameArticle
    0.80,  // datedByOther
    0.85,  // publicationGap
    0.90,  // bothLeads
    -0.72,  // sayingAndDoing
    0.70,  // otherLanguage
  ])
}
