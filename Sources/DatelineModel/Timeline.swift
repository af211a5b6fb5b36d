public import CivilCalendar

/// What many articles report, in the order of time.
public struct Timeline: Sendable {
  /// One event, with all who report it.
  public struct Entry: Sendable {
    /// A statement that reports it.
    public struct Member: Hashable, Sendable {
      /// Index into `articles`.
      public let article: Int
      /// Index into the article's statements.
      public let statement: Int

      /// A value of known parts.
      package init(article: Int, statement: Int) {
        self.article = article
        self.statement = statement
      }
    }

    /// Made from day and wording; the same in every build.
    public let id: String
    /// The days it covers.
    public package(set) var interval: CivilInterval
    /// How finely the time is known.
    public package(set) var granularity: Granularity
    /// Seconds after midnight, where a clock time is given.
    public package(set) var secondOfDay: Int?
    /// Part of the day, as TIMEX3 writes it.
    public package(set) var partOfDay: String?
    /// Something that happened, or something that was said that day.
    public package(set) var kind: Statement.Kind
    /// What kind of thing happened; nil where the words are of no known kind.
    public package(set) var happening: EventKind?
    /// Statements that report it; the first is the one whose words are shown.
    public package(set) var members: [Member]
    /// Sources that report it in words of their own; copies of one agency text count once.
    public package(set) var independentSources: Int
    /// Whether all who report it did so before it was to happen.
    public package(set) var isAhead: Bool
    /// A detail that one source mentions in passing.
    public package(set) var isMinor: Bool
    /// How surely it belongs to the story's main line, in log-odds: above 0 it does, unless an editor decided otherwise.
    public package(set) var prominence: Double
    /// What an editor did with it; nil where nobody looked at it.
    public package(set) var review: EntryReview?

    /// A value of known parts.
    package init(
      id: String, interval: CivilInterval, granularity: Granularity, secondOfDay: Int?, partOfDay: String?,
      kind: Statement.Kind, happening: EventKind?, members: [Member], independentSources: Int, isAhead: Bool,
      isMinor: Bool, prominence: Double, review: EntryReview? = nil
    ) {
      self.id = id
      self.interval = interval
      self.granularity = granularity
      self.secondOfDay = secondOfDay
      self.partOfDay = partOfDay
      self.kind = kind
      self.happening = happening
      self.members = members
      self.independentSources = independentSources
      self.isAhead = isAhead
      self.isMinor = isMinor
      self.prominence = prominence
      self.review = review
    }
  }

  /// A day that could not be put on the calendar, in one article.
  public struct RelativeDay: Sendable {
    /// Index into `articles`.
    public let article: Int
    /// The day's name as the article has it: "Tuesday".
    public let label: String
    /// Days after the first relative day of the article, where the names show it.
    public let daysLater: Int?
    /// Indices of the statements of that day.
    public let statements: [Int]

    /// A value of known parts.
    package init(article: Int, label: String, daysLater: Int?, statements: [Int]) {
      self.article = article
      self.label = label
      self.daysLater = daysLater
      self.statements = statements
    }
  }

  /// A number that somebody gave, with who and when.
  public struct ReportedFigure: Sendable {
    /// The figure.
    public let figure: Figure
    /// Index into `articles`.
    public let article: Int
    /// Index of the statement.
    public let statement: Int
    /// The day it is stated for, where known.
    public let day: CivilInterval?
    /// The entry whose happening it counts, an index into `entries`; nil where it belongs to none.
    public let entry: Int?

    /// A value of known parts.
    package init(figure: Figure, article: Int, statement: Int, day: CivilInterval?, entry: Int?) {
      self.figure = figure
      self.article = article
      self.statement = statement
      self.day = day
      self.entry = entry
    }
  }

  /// A place with all that is reported of it.
  public struct PlaceSummary: Sendable {
    /// The place.
    public let place: Place
    /// The areas it lies in, nearest first: region, country.
    public let holders: [Place]
    /// How often it is named.
    public let mentions: Int
    /// What it does, most frequent first.
    public let roles: [PlaceRole]
    /// What spoke for it against other places of its name, most frequent first; none for what an editor named.
    public let reasons: [PlaceReason]
    /// Other places that the name may have meant, most frequent first.
    public let runnersUp: [Place]
    /// Indices of articles that name it.
    public let articles: [Int]
    /// First and last day of the entries that happen there or in a place inside it.
    public let days: (first: CivilDate, last: CivilDate)?
    /// Indices of entries with it, and the narrower place they count through ("via Quetta"), nil for itself.
    public let entries: [(entry: Int, role: PlaceRole, via: Place?)]

    /// A value of known parts.
    package init(
      place: Place, holders: [Place], mentions: Int, roles: [PlaceRole], reasons: [PlaceReason], runnersUp: [Place],
      articles: [Int], days: (first: CivilDate, last: CivilDate)?, entries: [(entry: Int, role: PlaceRole, via: Place?)]
    ) {
      self.place = place
      self.holders = holders
      self.mentions = mentions
      self.roles = roles
      self.reasons = reasons
      self.runnersUp = runnersUp
      self.articles = articles
      self.days = days
      self.entries = entries
    }
  }

  /// The articles in the order of the input.
  public let articles: [AnnotatedArticle]
  /// For each article the first one that has mostly the same sentences: itself, unless it is a copy.
  public let originals: [Int]
  /// Statements that an earlier article has word for word, and that article's index: both are one witness.
  public let borrowed: [Entry.Member: Int]
  /// Entries by time.
  public package(set) var entries: [Entry]
  /// Days of articles that could not be put on the calendar.
  public let relativeDays: [RelativeDay]
  /// All figures, by kind and then by day.
  public package(set) var figures: [ReportedFigure]
  /// All places that are named, weightiest first.
  public package(set) var places: [PlaceSummary]
  /// What entries belong to, by their first entries.
  public package(set) var incidents: [Incident] = []
  /// What came of the editor's review; nil where there was none.
  public package(set) var review: ReviewOutcome?

  /// A value of known parts.
  package init(
    articles: [AnnotatedArticle], originals: [Int], borrowed: [Entry.Member: Int], entries: [Entry],
    relativeDays: [RelativeDay],
    figures: [ReportedFigure], places: [PlaceSummary], review: ReviewOutcome? = nil
  ) {
    self.articles = articles
    self.originals = originals
    self.borrowed = borrowed
    self.entries = entries
    self.relativeDays = relativeDays
    self.figures = figures
    self.places = places
    self.review = review
  }

  /// How many sources report something in words of their own: copies of a text, or of a sentence, are one.
  package func independentSources(of members: [Entry.Member]) -> Int {
    Set(members.map { borrowed[$0] ?? originals[$0.article] }).count
  }
}
