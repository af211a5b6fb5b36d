extension PairWeights {
  /// Learned by `train-clusters`; see Documentation/Statements.md.
  package static let learned = PairWeights(values: [
    -1.30,  // constant
    1.20,  // cosine
    1.70,  // inclusion
    1.26,  // articleLikeness
    -0.01,  // copy
    1.44,  // sameKind
    1.04,  // alsoKind
    0.19,  // relatedKind
    0.03,  // otherKind
    0.53,  // sameNumber
    -0.41,  // otherNumber
    -0.34,  // noNumber
    0.57,  // hoursMeet
    0.13,  // hoursApart
    0.82,  // sharedName
    -0.05,  // otherName
    0.59,  // samePlace
    0.04,  // otherPlace
    0.73,  // nextSentence
    0.03,  // pronounNext
    0.88,  // sameArticle
    -0.02,  // publicationGap
    1.07,  // bothLeads
    -0.71,  // sayingAndDoing
  ])
}
