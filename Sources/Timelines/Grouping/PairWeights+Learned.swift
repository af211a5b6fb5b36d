extension PairWeights {
  /// Learned by `train-clusters`; see Documentation/Statements.md.
  package static let learned = PairWeights(values: [
    -0.50,  // constant
    0.86,  // cosine
    1.30,  // inclusion
    0.90,  // articleLikeness
    0.02,  // copy
    1.07,  // sameKind
    0.42,  // alsoKind
    0.04,  // relatedKind
    -1.50,  // otherKind
    0.45,  // sameNumber
    -0.16,  // otherNumber
    -0.67,  // noNumber
    0.37,  // sharedNumberSize
    0.28,  // hoursMeet
    -4.00,  // hoursApart
    0.67,  // sharedName
    -0.12,  // otherName
    0.40,  // samePlace
    -1.20,  // otherPlace
    -4.00,  // farPlace
    1.50,  // sameKindAndPlace
    -4.00,  // otherCause
    -4.00,  // otherVehicle
    -4.00,  // otherSite
    -4.00,  // otherOccupation
    0.40,  // nextSentence
    0.02,  // pronounNext
    0.73,  // sameArticle
    0.80,  // datedByOther
    0.20,  // publicationGap
    0.90,  // bothLeads
    -0.60,  // sayingAndDoing
    0.70,  // otherLanguage
  ])
}
