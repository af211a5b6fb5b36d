public import CivilCalendar

/// What a person decides about a story: how its pages are read and what its briefing shows.
///
/// The same value comes from a command line, from a story's `dateline.yml` and from a snapshot; what is nil or empty was not
/// decided. Where two of them speak, one is `merged(over:)` the other:
///
/// ```swift
/// let options = commandLine.merged(over: settingsFile)
/// ```
public struct StoryOptions: Hashable, Sendable {
  // MARK: how pages are read

  /// Day of publication of pages that do not state theirs.
  public var published: DateTime?
  /// The zone whose days are meant; publication instants are converted to it, each with the offset of its own day.
  public var timeZone: CivilTimeZone?
  /// BCP 47 tag of the language of texts that do not state theirs.
  public var language: String?
  /// Charset of the pages, where theirs is wrong or missing.
  public var charset: String?
  /// How much of a page and of a story is taken; the rest is left out with a finding.
  public var limits = Limits()

  // MARK: what the briefing shows

  /// Title of the page; else the headline of the earliest report.
  public var title: String?
  /// Places that get a table of their own; else all that matter.
  public var places: [String] = []
  /// The day up to which the briefing speaks; else the latest publication.
  public var asOf: CivilDate?
  /// How days are written; else the day first.
  public var dateStyle: DateStyle?
  /// BCP 47 tag of the language of the pages' own words; else English.
  public var interfaceLanguage: String?
  /// The content security policy of the pages; else one that allows nothing but the page's own style.
  public var policy: String?
  /// Formats to write; else all.
  public var formats: Set<BriefingFormat>?
  /// Folder with templates that take the place of the program's own.
  public var templates: String?

  /// Nothing is decided.
  public init() {}

  /// These options where they decide something, else the others'. Limits are merged one by one.
  public func merged(over other: StoryOptions) -> StoryOptions {
    var merged = StoryOptions()
    merged.published = published ?? other.published
    merged.timeZone = timeZone ?? other.timeZone
    merged.language = language ?? other.language
    merged.charset = charset ?? other.charset
    merged.limits = limits.merged(over: other.limits)
    merged.title = title ?? other.title
    merged.places = places.isEmpty ? other.places : places
    merged.asOf = asOf ?? other.asOf
    merged.dateStyle = dateStyle ?? other.dateStyle
    merged.interfaceLanguage = interfaceLanguage ?? other.interfaceLanguage
    merged.policy = policy ?? other.policy
    merged.formats = formats ?? other.formats
    merged.templates = templates ?? other.templates
    return merged
  }
}
