public import CivilCalendar

/// What one sentence states: when it happened, where, who says so, which figures.
public struct Statement: Sendable {
  /// What the sentence does.
  public enum Kind: String, Codable, Sendable {
    /// It reports something that happened.
    case event
    /// It reports what somebody said; the day is the day of saying.
    case saying
    /// It describes a state or a habit; it belongs to no day.
    case background
  }

  /// How the day was found.
  public enum Basis: String, Codable, Sendable {
    /// A date in the statement's own words.
    case own
    /// The date of the sentence before, carried on: inferred.
    case carried
    /// A time of day in the statement's own words, whose day comes from outside: inferred.
    case clock
    /// The day of the story's event, stated elsewhere in the article.
    case story
    /// The day of publication, for lack of another: the post's that it stands in.
    case publication
    /// The article opens with it and names no day: the day of publication.
    case lead
    /// The day on which it was said.
    case said
    /// No day is known.
    case none

    /// Whether the day is not in the statement's own words.
    public var isInferred: Bool { [.carried, .clock, .story, .publication, .lead].contains(self) }
  }

  /// A place with what it does here.
  public struct PlaceMention: Sendable {
    /// Index into the article's toponyms.
    public let toponym: Int
    /// What it does.
    public let role: PlaceRole
    /// How far from it the scene lies, where that is said: "157 km from Quetta".
    public package(set) var displacement: Displacement?

    /// Whether the statement does not name it: it has the scene from the sentences round it, or from the dateline.
    public let isInherited: Bool

    /// A mention of known parts.
    package init(toponym: Int, role: PlaceRole, displacement: Displacement? = nil, isInherited: Bool = false) {
      self.isInherited = isInherited
      self.toponym = toponym
      self.role = role
      self.displacement = displacement
    }
  }

  /// Where it stands.
  public let range: TextRange
  /// The sentence before, where its words need it: "His body was found on Sunday" says nothing alone.
  public let context: TextRange?
  /// What it does.
  public let kind: Kind
  /// Index into the article's timexes of the expression that dates it, its own or the one carried on.
  public let timex: Int?
  /// How the day was found.
  public let basis: Basis
  /// The days it covers; nil when no day is known.
  public let interval: CivilInterval?
  /// How finely the day is known.
  public let granularity: Granularity
  /// Index of the timex that says when it was said.
  public let saidTimex: Int?
  /// Who says it, as written: "a security source".
  public let attribution: String?
  /// Places named, with their roles.
  public let places: [PlaceMention]
  /// Numbers given.
  public let figures: [Figure]
  /// The kinds of event it reports, its own first.
  public let happenings: [EventKind]
  /// Whether it opens the running text: what the article is about.
  public let isLead: Bool

  /// A statement of known parts.
  package init(
    range: TextRange, context: TextRange? = nil, kind: Kind, timex: Int?, basis: Basis, interval: CivilInterval?,
    granularity: Granularity, saidTimex: Int?, attribution: String?, places: [PlaceMention], figures: [Figure],
    happenings: [EventKind], isLead: Bool
  ) {
    self.range = range
    self.context = context
    self.kind = kind
    self.timex = timex
    self.basis = basis
    self.interval = interval
    self.granularity = granularity
    self.saidTimex = saidTimex
    self.attribution = attribution
    self.places = places
    self.figures = figures
    self.happenings = happenings
    self.isLead = isLead
  }
}

/// A stretch of text with the day on which what it reports happened; for programs. Finer stretches lie inside coarser ones.
public struct DatedStretch: Sendable {
  /// Where it stands.
  public let range: TextRange
  /// The day, month or year: "2025-03-11".
  public let date: String
  /// How it was found.
  public let basis: Statement.Basis

  /// A stretch of known parts.
  package init(range: TextRange, date: String, basis: Statement.Basis) {
    self.range = range
    self.date = date
    self.basis = basis
  }
}
