/// What is asked of a block, in the order of the columns, which is part of the trained table.
enum BlockFeature: Int, CaseIterable {
  /// The block by itself and where it stands.
  case length, words, linkDensity, endsLikeSentence, sentences, commas, capitalisedShare, capitalShare
  case digitShare, startsLower, isParagraph, isHeading, isListItem, isTable, isQuote, isOther, headingLevel
  case parentTag, previousParagraph, nextParagraph, previousLength, nextLength, signatureShare
  case parentSignatureShare, parentShare, grandparentShare, parentLinkDensity, grandparentLinkDensity
  case branchShare, branchLinkDensity, upDistance, downDistance, siblings, bodyClue, leadClue, captionClue
  case relatedClue, commentClue, bylineClue, newsletterClue, metaClue, noticeClue, headlineBlocks
  case headlineTree, sinceStop, isPromotional, repeats, position, pageMass, relativeDepth
  /// Its words and their setting.
  case boldShare, italicShare, links, beginsLinked, endsLinked, endsWithColon, endsWithQuestion, endsWithCall
  case beginsWithMark, bars, holdsAddress, descriptionOverlap, titleOverlap, namesSite, houseWords
  case houseWordDensity
  /// What stands beside it.
  case previousKind, nextKind, previousLinkDensity, nextLinkDensity, secondPreviousLength, secondNextLength
  case nextEndsLikeSentence, previousEndsLikeSentence, previousSameParent, nextSameParent, kinParagraphShare
  case kinBlocks, parentKinBlocks, parentKinLength, parentKinLinkDensity
}

/// The features of one block.
struct BlockFeatureRow {
  /// In the order of the features; what nobody asked is no number.
  private(set) var values = [Float](repeating: .nan, count: BlockFeature.allCases.count)

  subscript(_ feature: BlockFeature) -> Float {
    get { values[feature.rawValue] }
    set { values[feature.rawValue] = newValue }
  }
}
