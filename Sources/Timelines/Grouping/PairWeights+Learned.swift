extension PairWeights {
  /// Learned by `train-clusters`; see Documentation/Statements.md.
  package static let learned = PairWeights(values: [
    -1.00,  // constant
    0.81,  // cosine
    1.22,  // inclusion
    0.80,  // articleLikeness
    0.03,  // copy
    1.20,  // sameKind
    0.74,  // alsoKind
    0.06,  // relatedKind
    -0.60,  // otherKind
    0.36,  // sameNumber
    -0.17,  // otherNumber
    -0.44,  // noNumber
    0.30,  // hoursMeet
    -0.80,  // hoursApart
    0.61,  // sharedName
    -0.11,  // otherName
    0.31,  // samePlace
    -1.20,  // otherPlace
    1.00,  // sameKindAndPlace
    0.37,  // nextSentence
    0.01,  // pronounNext
    0.61,  // sameArticle
    0.08,  // publicationGap
    1.11,  // bothLeads
    -0.60,  // sayingAndDoing
  ])
}
