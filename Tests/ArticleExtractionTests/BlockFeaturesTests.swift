import ArticleExtraction
import HTMLReading
import LanguagePacks
import Testing

/// The numbers by which blocks are judged, by name, on a page where each can be counted by hand.
@Suite struct BlockFeaturesTests {
  private static let html = """
    <html><head><title>Rain in Quetta</title><meta property="og:site_name" content="Bolan Courier">
    <meta name="description" content="Rain fell in Quetta, and roads were closed."></head><body><article>
    <h1>Rain in Quetta</h1>
    <div class="byline"><p>By Our Reporter</p></div>
    <p>Rain fell in Quetta on Tuesday, and 14 roads were closed, the city said. Schools open <b>late</b> on Friday.</p>
    <p>the rest <i>of</i> it: <a href=/a>see here</a> and <a href=/b>there</a></p>
    <div><blockquote>Will it rain again? Nobody of us here can tell what comes next, can we, friends?</blockquote></div>
    <ul><li>• The dam is full!</li><li>Mail to desk@example.org | call us</li></ul>
    <h3>What is next:</h3>
    <p>The Bolan Courier will tell more of the rain and the roads in its evening edition, said its editor.</p>
    </article></body></html>
    """

  private static func rows(_ html: String) -> [(text: String, features: [String: Float])] {
    let found = ArticleExtractor(language: .all).candidates(HTMLReader.read(Array(html.utf8)))
    let columns = BlockFeatures.names.count
    return found.texts.indices.map { row in
      let values = found.features.values[(row * columns)..<((row + 1) * columns)]
      return (found.texts[row], Dictionary(uniqueKeysWithValues: zip(BlockFeatures.names, values)))
    }
  }

  /// The trained table knows the columns by their order: it may only change with a new table.
  @Test func theColumnsStandAsTheyWereTrained() {
    let trained = """
      length words linkDensity endsLikeSentence sentences commas capitalisedShare capitalShare digitShare
      startsLower isParagraph isHeading isListItem isTable isQuote isOther headingLevel parentTag
      previousParagraph nextParagraph previousLength nextLength signatureShare parentSignatureShare parentShare
      grandparentShare parentLinkDensity grandparentLinkDensity branchShare branchLinkDensity upDistance
      downDistance siblings bodyClue leadClue captionClue relatedClue commentClue bylineClue newsletterClue
      metaClue noticeClue headlineBlocks headlineTree sinceStop isPromotional repeats position pageMass
      relativeDepth boldShare italicShare links beginsLinked endsLinked endsWithColon endsWithQuestion
      endsWithCall beginsWithMark bars holdsAddress descriptionOverlap titleOverlap namesSite houseWords
      houseWordDensity previousKind nextKind previousLinkDensity nextLinkDensity secondPreviousLength
      secondNextLength nextEndsLikeSentence previousEndsLikeSentence previousSameParent nextSameParent
      kinParagraphShare kinBlocks parentKinBlocks parentKinLength parentKinLinkDensity
      """
    #expect(BlockFeatures.names == trained.split { $0.isWhitespace }.map(String.init))
  }

  @Test func everyColumnHasANumber() {
    for row in Self.rows(Self.html) { #expect(row.features.values.allSatisfy { $0.isFinite }, "\(row.text)") }
  }

  /// Beginning of a block, and what is counted there; counts are in steps of a base-2 logarithm of one more.
  @Test(
    arguments: [
      (
        "Rain in Quetta",
        [
          "length": 3.875, "words": 2, "capitalisedShare": 0.667, "capitalShare": 0.167, "isHeading": 1,
          "isParagraph": 0,
          "headingLevel": 1, "headlineBlocks": 0, "headlineTree": 0, "descriptionOverlap": 1, "titleOverlap": 1,
          "previousLength": -1,
          "nextLength": 4, "previousParagraph": 12, "nextParagraph": 2, "position": 0, "previousKind": -1,
          "nextKind": 0,
        ]
      ),
      (
        "By Our Reporter",
        [
          "bylineClue": 1, "commentClue": 30, "metaClue": 30, "relativeDepth": 2, "upDistance": 2, "parentTag": 4,
          "headlineTree": 3,
          "siblings": 1, "previousSameParent": 0, "nextEndsLikeSentence": 1, "previousEndsLikeSentence": 0,
          "previousKind": 1, "parentShare": 0,
        ]
      ),
      (
        "Rain fell",
        [
          "length": 6.594, "words": 4.25, "commas": 1.5, "sentences": 1, "digitShare": 0.025, "endsLikeSentence": 1,
          "boldShare": 0.0495,
          "italicShare": 0, "descriptionOverlap": 0.421, "titleOverlap": 0.158, "isParagraph": 1, "parentTag": 1,
          "secondPreviousLength": 3.875,
          "secondNextLength": 6.266, "nextLinkDensity": 0.441, "previousLinkDensity": 0, "nextSameParent": 1,
          "headlineBlocks": 2, "parentShare": 1,
        ]
      ),
      (
        "the rest",
        [
          "startsLower": 1, "italicShare": 0.088, "boldShare": 0, "links": 2, "linkDensity": 0.441, "endsLinked": 1,
          "beginsLinked": 0,
          "endsLikeSentence": 0, "previousParagraph": 1, "nextKind": 4,
        ]
      ),
      (
        "Will it rain",
        [
          "isQuote": 1, "isListItem": 0, "endsWithQuestion": 1, "endsWithCall": 0, "endsWithColon": 0,
          "previousLinkDensity": 0.441,
          "nextKind": 2, "relativeDepth": 2,
        ]
      ),
      (
        "• The dam",
        [
          "isListItem": 1, "isQuote": 0, "beginsWithMark": 1, "endsWithCall": 1, "endsWithQuestion": 0, "parentTag": 6,
          "siblings": 1.5,
          "previousKind": 4, "kinBlocks": 1.5, "parentKinLength": 4.75, "signatureShare": 0,
        ]
      ),
      ("Mail to", ["bars": 1, "holdsAddress": 1, "beginsWithMark": 0, "nextKind": 1]),
      (
        "What is next",
        ["endsWithColon": 1, "headingLevel": 3, "isHeading": 1, "endsLikeSentence": 0, "nextParagraph": 1]
      ),
      (
        "The Bolan Courier",
        [
          "namesSite": 1, "commas": 1, "nextLength": -1, "nextSameParent": -1, "secondNextLength": -1,
          "previousLength": 3.75,
          "kinBlocks": 2.25,
        ]
      ),
    ] as [(String, [String: Float])])
  func featuresAreWhatTheirNamesSay(beginning: String, expected: [String: Float]) throws {
    let row = try #require(Self.rows(Self.html).first { $0.text.hasPrefix(beginning) })
    for (name, value) in expected.sorted(by: { $0.key < $1.key }) {
      let found = try #require(row.features[name], "\(name)")
      #expect(abs(found - value) < 0.001, "\(name) is \(found), not \(value)")
    }
  }

  @Test func wordsOfTheHouseRepetitionsAndStopHeadingsAreCounted() throws {
    let line = "The council will meet again on Friday evening in the old hall by the river."
    let rows = Self.rows(
      "<article><h1>Council</h1><p>\(line)</p><p>\(line)</p><h3>Related stories</h3><p>Subscribe to our newsletter today.</p></article>"
    )
    let first = try #require(rows.first { $0.text == line })
    #expect(first.features["repeats"] == 1 && first.features["sinceStop"] == 100)
    if let promotion = rows.first(where: { $0.text.hasPrefix("Subscribe") }) {
      #expect(promotion.features["isPromotional"] == 1)
      #expect((promotion.features["sinceStop"] ?? 100) < 3)
      #expect((promotion.features["houseWords"] ?? 0) > 0)
    }
    #expect(first.features["isPromotional"] == 0 && first.features["houseWords"] == 0)
  }
}
