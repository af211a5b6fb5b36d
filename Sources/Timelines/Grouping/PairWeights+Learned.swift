extension PairWeights {
  /// Learned by `train-clusters`; see Documentation/Statements.md.
  package static let learned = PairWeights(values: [
    -0.90,  // constant
    0.80,  // cosine
    1.22,  // inclusion
    0.81,  // articleLikeness
    0.02,  // copy
    1.22,  // sameKind
    0.70,  // alsoKind
    0.03,  // relatedKind
    -1.00,  // otherKind
    0.37,  // sameNumber
    -0.18,  // otherNumber
    -0.51,  // noNumber
    0.29,  // hoursMeet
    -3.50,  // hoursApart
    0.65,  // sharedName
    -0.10,  // otherName
    0.30,  // samePlace
    -1.20,  // otherPlace
    -4.00,  // farPlace
    1.50,  // sameKindAndPlace
    0.37,  // nextSentence
    0.02,  // pronounNext
    0.63,  // sameArticle
    0.06,  // publicationGap
    1.15,  // bothLeads
    -0.63,  // sayingAndDoing
  ])
}
