/// What is asked of two statements when they may report one event. Each counts by its learned weight in `PairWeights`.
package enum PairFeature: Int, CaseIterable, Sendable {
  /// 1 for every pair.
  case constant
  /// Cosine of their weighted words, and how much of the lesser one's words the other has, both 0–1.
  case cosine, inclusion
  /// How much their articles are about the same, 0–1; of one article this is not asked.
  case articleLikeness
  /// Words so alike that one is a copy of the other.
  case copy
  /// Their kinds: the same; the other's among its further ones; kinds that reports of one event mention together; any others.
  case sameKind, alsoKind, relatedKind, otherKind
  /// A number of the same thing in both, different ones of one thing, none in either.
  case sameNumber, otherNumber, noNumber
  /// How large the largest number is that both give of the same thing: decimal logarithm, at most 3. Twenty-three are seldom counted twice.
  case sharedNumberSize
  /// Clock times that meet, and such that do not.
  case hoursMeet, hoursApart
  /// Names in common, and names in both of which none is.
  case sharedName, otherName
  /// One scene lies in the other or near it; scenes apart; scenes far apart.
  case samePlace, otherPlace, farPlace
  /// The same kind of event in the same place, and nothing in which they contradict each other.
  case sameKindAndPlace
  /// Another cause of harm, vehicle, site or trade in each, where these matter to both kinds of event.
  case otherCause, otherVehicle, otherSite, otherOccupation
  /// Neighbours in one article; a second one that begins with a pronoun; farther apart in one article.
  case nextSentence, pronounNext, sameArticle
  /// One has its day from the other: an opening that the other goes on with.
  case datedByOther
  /// Days between their publications, 1 for fourteen or more.
  case publicationGap
  /// Both open their articles.
  case bothLeads
  /// One is something said, the other something done.
  case sayingAndDoing
  /// Told in two languages: that no word is shared says nothing.
  case otherLanguage
}

/// A number for each feature of a pair, and what they say together: the log-odds that the two statements report one event.
package struct PairWeights: Sendable {
  /// By `PairFeature.rawValue`.
  package let values: [Double]

  package init(values: [Double]) { self.values = values }

  subscript(_ feature: PairFeature) -> Double { values[feature.rawValue] }
}
