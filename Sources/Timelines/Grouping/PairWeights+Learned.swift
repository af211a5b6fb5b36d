extension PairWeights {
  /// Learned by `train-clusters`; see Documentation/Statements.md.
  package static let learned = PairWeights(values: [
    -1.15,  // constant
    0.82,  // cosine
    1.24,  // inclusion
    0.79,  // articleLikeness
    0.03,  // copy
    1.27,  // sameKind
    0.79,  // alsoKind
    0.09,  // relatedKind
    -0.07,  // otherKind
    0.36,  // sameNumber
    -0.16,  // otherNumber
    -0.38,  // noNumber
    0.31,  // hoursMeet
    0.06,  // hoursApart
    0.60,  // sharedName
    -0.11,  // otherName
    0.48,  // samePlace
    0.08,  // otherPlace
    0.37,  // nextSentence
    0.01,  // pronounNext
    0.59,  // sameArticle
    0.08,  // publicationGap
    1.12,  // bothLeads
    -0.58,  // sayingAndDoing
  ])
}
