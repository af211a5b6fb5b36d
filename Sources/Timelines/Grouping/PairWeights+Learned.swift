extension PairWeights {
  /// Learned by `train-clusters`; see Documentation/Statements.md.
  package static let learned = PairWeights(values: [
    -1.53,  // constant
    1.26,  // cosine
    1.81,  // inclusion
    1.52,  // articleLikeness
    -0.01,  // copy
    1.51,  // sameKind
    1.12,  // alsoKind
    0.23,  // relatedKind
    0.00,  // otherKind
    0.53,  // sameNumber
    -0.41,  // otherNumber
    -0.37,  // noNumber
    0.61,  // hoursMeet
    0.14,  // hoursApart
    0.89,  // sharedName
    -0.05,  // otherName
    0.61,  // samePlace
    0.06,  // otherPlace
    0.80,  // nextSentence
    0.02,  // pronounNext
    1.02,  // sameArticle
    0.06,  // publicationGap
    1.16,  // bothLeads
    -0.73,  // sayingAndDoing
  ])
}
