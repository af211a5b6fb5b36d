/// The words of pages: what sites write round an article in the language of their readers. A language pack fills it.
package struct PageVocabulary: Sendable {
  /// What stands before the day of publication: "published", "posted". Beginnings of words.
  package var published: [String]
  /// What stands before the day of a change: "updated". Beginnings of words.
  package var updated: [String]
  /// What stands before a day that is neither: "accepted", "stated on".
  package var otherDays: [String]
  /// What is written in and beside dates and clock times.
  package var dates: DateWords
  /// What a line of the time of publication holds: "posted on".
  package var timeLines: [String]
  /// What a line of the reading time ends in: "min read".
  package var readingTimes: [String]
  /// What stands beside the year of a site's rights: "copyright".
  package var copyright: [String]
  /// Headings of parts of the page about other stories.
  package var stopHeadings: [String]
  /// Openings of lines that ask for something.
  package var promotional: [String]
  /// Openings of labels of the page's own.
  package var furniture: [String]
  /// Openings of lines that offer a newsletter, also where they are whole sentences.
  package var newsletters: [String]
  /// Openings of lines that point to another story, before a colon.
  package var pointers: [String]
  /// Openings of bylines: "By".
  package var bylines: [String]
  /// Words beside a byline that are no name: "Follow".
  package var bylineActions: [String]
  /// Titles of error pages, and what short pages say instead of the text that was asked for.
  package var errorTitles: [String]
  package var errorLines: [String]
  /// What a title says beside the number of an error: "error".
  package var errorWords: [String]
  /// Titles of pages that ask for consent.
  package var consentTitles: [String]
  /// What stands where the rest of an article has to be paid for.
  package var paywallLines: [String]
  /// What a site says of itself under an article: commissions, corrections, its own advertising. Parts of lines.
  package var houseNotes: [String]
  /// What only captions of pictures hold: "file photo". Parts of lines.
  package var captionPhrases: [String]
  /// Parts of words with which a site speaks of itself, by what it speaks of. A space is the edge of a word.
  package var house: [HouseSubject: [String]]

  package init(
    published: [String] = [], updated: [String] = [], otherDays: [String] = [], dates: DateWords = DateWords(),
    timeLines: [String] = [], readingTimes: [String] = [], copyright: [String] = [], stopHeadings: [String] = [],
    promotional: [String] = [], furniture: [String] = [], newsletters: [String] = [], pointers: [String] = [],
    bylines: [String] = [], bylineActions: [String] = [], errorTitles: [String] = [], errorLines: [String] = [],
    errorWords: [String] = [], consentTitles: [String] = [], paywallLines: [String] = [], houseNotes: [String] = [],
    captionPhrases: [String] = [], house: [HouseSubject: [String]] = [:]
  ) {
    self.published = published
    self.updated = updated
    self.otherDays = otherDays
    self.dates = dates
    self.timeLines = timeLines
    self.readingTimes = readingTimes
    self.copyright = copyright
    self.stopHeadings = stopHeadings
    self.promotional = promotional
    self.furniture = furniture
    self.newsletters = newsletters
    self.pointers = pointers
    self.bylines = bylines
    self.bylineActions = bylineActions
    self.errorTitles = errorTitles
    self.errorLines = errorLines
    self.errorWords = errorWords
    self.consentTitles = consentTitles
    self.paywallLines = paywallLines
    self.houseNotes = houseNotes
    self.captionPhrases = captionPhrases
    self.house = house
  }

  /// The words of several languages together: pages mix them, and many do not say which they are in.
  package init(joining all: [PageVocabulary]) {
    func together(_ words: KeyPath<PageVocabulary, [String]>) -> [String] {
      var seen: Set<String> = []
      return all.flatMap { $0[keyPath: words] }.filter { seen.insert($0).inserted }
    }
    self.init(
      published: together(\.published), updated: together(\.updated), otherDays: together(\.otherDays),
      dates: DateWords(joining: all.map(\.dates)), timeLines: together(\.timeLines),
      readingTimes: together(\.readingTimes), copyright: together(\.copyright), stopHeadings: together(\.stopHeadings),
      promotional: together(\.promotional), furniture: together(\.furniture), newsletters: together(\.newsletters),
      pointers: together(\.pointers), bylines: together(\.bylines), bylineActions: together(\.bylineActions),
      errorTitles: together(\.errorTitles), errorLines: together(\.errorLines), errorWords: together(\.errorWords),
      consentTitles: together(\.consentTitles), paywallLines: together(\.paywallLines),
      houseNotes: together(\.houseNotes), captionPhrases: together(\.captionPhrases),
      house: all.reduce(into: [:]) { $0.merge($1.house) { $0 + $1 } })
  }
}
