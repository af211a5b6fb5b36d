import JSONText

/// A briefing as its `briefing.json` states it. `Documentation/briefing.schema.json` describes the same for programs of others.
package struct BriefingDocument: Sendable {
  /// Title of the page.
  package let title: String
  /// The day up to which the briefing speaks.
  package let asOf: String?
  /// First and last day of the entries; empty where no day is known.
  package let period: [String]
  /// Ids of entries, by time.
  package let highlights: [String]
  /// Entries in the order of the page.
  package let entries: [Entry]
  /// Days of articles whose day of publication is not known.
  package let relativeDays: [RelativeDay]
  /// What entries belong to, by their first entries; empty in a file of a version that had none.
  package let incidents: [Incident]
  /// Figures in the order of the page.
  package let figures: [Figure]
  /// Places that are mentioned: those of the gazetteer, then those whose position is not known.
  package let places: [Place]
  /// The articles.
  package let sources: [Source]
  /// What became of every file that was found; nil in a file of a version that kept no account.
  package let intake: Intake?
  /// What came of the editor's review file.
  package let review: ReviewResult?
}

extension BriefingDocument {
  /// One happening, with all who report it.
  package struct Entry: Sendable {
    /// Made from day and wording.
    package let id: String
    /// First day, and the day after the last.
    package let start, end: String
    /// How finely the time is known.
    package let granularity: String
    /// Clock time or part of the day.
    package let time: String?
    /// Event, saying or background.
    package let kind: String
    /// What kind of event.
    package let happening: String?
    /// The id of the incident that it belongs to.
    package let incident: String?
    /// Whether the page folds it away.
    package let isMinor: Bool
    /// How many sources report it independently.
    package let independentSources: Int
    /// The words shown.
    package let text: String
    /// What an editor did with it.
    package let review: Review?
    /// Who reports it.
    package let statements: [Statement]
  }

  /// Entries that belong to one larger thing.
  package struct Incident: Sendable {
    /// The id of the entry that says what happened.
    package let id: String
    /// First day, and the day after the last.
    package let start, end: String
    /// Where it happens.
    package let place: String?
    /// Ids of its entries, by time.
    package let entries: [String]
  }

  /// A statement of one source.
  package struct Statement: Sendable {
    /// The source's number.
    package let source: Int
    /// First byte in the source's text, and the byte after the last.
    package let range: [Int]
    /// How it was dated.
    package let basis: String
    /// Who says so.
    package let attribution: String?
    /// The statement's words.
    package let text: String
    /// How it was dated, in words.
    package let dating: String
    /// The rule that read its time.
    package let rule: String?
    /// Places with the part they play.
    package let places: [Mention]
  }

  /// A place with the part it plays.
  package struct Mention: Sendable {
    /// The place's name, or the words where the place is not known.
    package let name: String
    /// The part it plays.
    package let role: String
  }

  /// A day that is known only from an article's own words.
  package struct RelativeDay: Sendable {
    /// The source's number.
    package let source: Int
    /// "Tuesday"
    package let label: String
    /// Days after the first one.
    package let daysLater: Int?
    /// The words of its statements.
    package let statements: [String]
  }

  /// A figure as one source reports it.
  package struct Figure: Sendable {
    /// What is counted: "killed".
    package let kind: String
    /// How many.
    package let value: Int
    /// How the number is bounded: "at-least".
    package let qualifier: String
    /// Of what: "hostages".
    package let of: String?
    /// The day that it is stated for.
    package let day: String?
    /// The source's number.
    package let source: Int
    /// The upper end of a range.
    package let upper: Int?
    /// Whether it is part of another figure.
    package let isPart: Bool
    /// Whether a side of the conflict claims it.
    package let isClaim: Bool
    /// The entry that it belongs to.
    package let entry: String?
    /// The id of the incident that it counts.
    package let incident: String?
    /// Who says so.
    package let attribution: String?
    /// The words of its statement.
    package let statement: String
  }

  /// A place of the story.
  package struct Place: Sendable {
    /// Its name, as the reports write it.
    package let name: String
    /// Its id at GeoNames.
    package let geonameID: Int?
    /// Its feature code; nil where the gazetteer does not have the place, or nothing decides between those of the name.
    package let feature: String?
    /// ISO code of the country it lies in.
    package let country: String?
    /// Where it lies; nil where that is not known.
    package let latitude, longitude: Double?
    /// Of a place whose position is not known: the region or country in which all places lie that are named in the same sentences, and its
    /// id at GeoNames.
    package let beside: String?
    package let besideID: Int?
    /// How often it is mentioned.
    package let mentions: Int
    /// The parts it plays.
    package let roles: [String]
    /// The entries that it has a part in.
    package let entries: [PlaceEntry]
  }

  /// An entry that a place has a part in.
  package struct PlaceEntry: Sendable {
    /// The entry's id.
    package let entry: String
    /// The part the place plays.
    package let role: String
    /// The place inside it that the entry names.
    package let via: String?
  }

  /// An article.
  package struct Source: Sendable {
    /// Its number on the page.
    package let number: Int
    /// Its file.
    package let file: String
    /// SHA-256 of its bytes.
    package let digest: String?
    /// What the page says of itself.
    package let title, publisher, byline, url, published, publishedSource, modified: String?
    /// What was found doubtful.
    package let diagnostics: [Finding]
  }

  /// What became of every file that was found: counts, and a line for each file or each article of a file.
  package struct Intake: Sendable {
    /// How many files and articles there are, and what else came of the files.
    package let files, articles, copies, notRead, passedOver: Int
    /// By file.
    package let lines: [IntakeLine]
  }

  /// What became of a file or of an article in it.
  package struct IntakeLine: Sendable {
    /// The outcome of what is a source.
    static let sourceOutcome = "read"

    /// The file by its path inside what was named.
    package let file: String
    /// What it is: "page", "web archive".
    package let kind: String
    /// Read, copy, not read or passed over.
    package let outcome: String
    /// The source's number; for a copy, of the one that counts.
    package let source: Int?
    /// What a source says of itself.
    package let title, language, published, publishedSource: String?
    /// How many entries a source has a part in.
    package let entries: Int?
    /// Why it is no source.
    package let code, message: String?
  }

  /// Something that was found doubtful.
  package struct Finding: Sendable {
    /// Its code.
    package let code: String
    /// The message.
    package let message: String
  }
}

extension BriefingDocument {
  /// What an editor did with an entry.
  package struct Review: Sendable {
    /// Whether it was confirmed.
    package let isConfirmed: Bool
    /// What was changed.
    package let changes: [Change]
    /// The place that was given.
    package let place: GivenPlace?
    /// What the editor notes.
    package let notes: [String]
  }

  /// One change.
  package struct Change: Sendable {
    /// What was changed.
    package let kind: String
    /// Before and after.
    package let from, to: String
    /// Why.
    package let note: String?
  }

  /// A place that an editor gave.
  package struct GivenPlace: Sendable {
    /// Its name.
    package let name: String
    /// Its id at GeoNames.
    package let geonameID: Int?
  }

  /// What came of a review as a whole.
  package struct ReviewResult: Sendable {
    /// Ids of entries that were hidden.
    package let hidden: [String]
    /// Decisions that fit no entry.
    package let notApplied: [Unapplied]
  }

  /// A decision that fits no entry.
  package struct Unapplied: Sendable {
    /// The entry it names.
    package let entry: String
    /// Its line in the review file.
    package let line: Int
    /// The entry that is nearest.
    package let nearest: String?
  }
}
