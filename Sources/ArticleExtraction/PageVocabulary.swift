/// The words of pages: what sites write round an article in the language of their readers. A language pack fills it.
package struct PageVocabulary: Sendable {
  /// What stands before the day of publication: "published", "posted". Beginnings of words.
  package var published: [String]
  /// What stands before the day of a change: "updated". Beginnings of words.
  package var updated: [String]
  /// What stands before a day that is neither: "accepted", "stated on".
  package var otherDays: [String]
  /// What a line of the reading time or of the time of publication holds: "min read".
  package var timeLines: [String]
  /// Words that stand with a clock time in figures: "Uhr".
  package var clockWords: [String]
  /// Headings of parts of the page about other stories.
  package var stopHeadings: [String]
  /// Openings of lines that ask for something.
  package var promotional: [String]
  /// Openings of labels of the page's own.
  package var furniture: [String]
  /// Openings of lines that point to another story, before a colon.
  package var pointers: [String]
  /// Openings of bylines: "By".
  package var bylines: [String]
  /// Words beside a byline that are no name: "Follow".
  package var bylineActions: [String]
  /// Titles of error pages, and what short pages say instead of the text that was asked for.
  package var errorTitles: [String]
  package var errorLines: [String]
  /// Titles of pages that ask for consent.
  package var consentTitles: [String]
  /// What stands where the rest of an article has to be paid for.
  package var paywallLines: [String]
  /// What a site says of itself under an article: commissions, corrections, its own advertising. Parts of lines.
  package var houseNotes: [String]
  /// What only captions of pictures hold: "file photo". Parts of lines.
  package var captionPhrases: [String]

  package init(
    published: [String] = [], updated: [String] = [], otherDays: [String] = [], timeLines: [String] = [],
    clockWords: [String] = [], stopHeadings: [String] = [], promotional: [String] = [], furniture: [String] = [],
    pointers: [String] = [], bylines: [String] = [], bylineActions: [String] = [], errorTitles: [String] = [],
    errorLines: [String] = [], consentTitles: [String] = [], paywallLines: [String] = [], houseNotes: [String] = [],
    captionPhrases: [String] = []
  ) {
    self.published = published
    self.updated = updated
    self.otherDays = otherDays
    self.timeLines = timeLines
    self.clockWords = clockWords
    self.stopHeadings = stopHeadings
    self.promotional = promotional
    self.furniture = furniture
    self.pointers = pointers
    self.bylines = bylines
    self.bylineActions = bylineActions
    self.errorTitles = errorTitles
    self.errorLines = errorLines
    self.consentTitles = consentTitles
    self.paywallLines = paywallLines
    self.houseNotes = houseNotes
    self.captionPhrases = captionPhrases
  }

  /// The words of several languages together: pages mix them, and many do not say which they are in.
  package init(joining all: [PageVocabulary]) {
    func together(_ words: KeyPath<PageVocabulary, [String]>) -> [String] {
      var seen: Set<String> = []
      return all.flatMap { $0[keyPath: words] }.filter { seen.insert($0).inserted }
    }
    self.init(
      published: together(\.published), updated: together(\.updated), otherDays: together(\.otherDays),
      timeLines: together(\.timeLines), clockWords: together(\.clockWords), stopHeadings: together(\.stopHeadings),
      promotional: together(\.promotional), furniture: together(\.furniture), pointers: together(\.pointers),
      bylines: together(\.bylines), bylineActions: together(\.bylineActions), errorTitles: together(\.errorTitles),
      errorLines: together(\.errorLines), consentTitles: together(\.consentTitles),
      paywallLines: together(\.paywallLines), houseNotes: together(\.houseNotes),
      captionPhrases: together(\.captionPhrases))
  }
}

/// Page words made ready for looking up, with the names of the months.
package struct PageLanguage: Sendable {
  package let months: MonthNames
  let words: PageVocabulary
  let dayLabels: DayLabels
  let phrases: BodyPhrases

  package init(months: MonthNames, words: PageVocabulary) {
    self.months = months
    self.words = words
    dayLabels = DayLabels(words)
    phrases = BodyPhrases(words)
  }
}
