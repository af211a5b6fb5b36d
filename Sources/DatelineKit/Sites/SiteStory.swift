import Files
import Archives
public import CivilCalendar
public import DatelineModel
public import Rendering

/// How one story of a site is made: what the site says for all, and what the story's own files say.
public struct SiteStory: Sendable {
  /// Title of the page.
  public var title: String
  /// How its articles are read.
  public var reading: Dateline.Settings
  /// Charset of its articles, when theirs is wrong or missing.
  public var charset: String?
  /// Places that get a table of their own.
  public var places: [String]

  /// How days are written.
  public var dateStyle: DateStyle?
  /// The day up to which the page speaks.
  public var asOf: CivilDate?
  /// The editor's decisions.
  public var review: ReviewFile?
  /// What is read; nil takes all articles of the folder.
  public var items: [InputFiles.Item]?
  /// What is known of the articles from outside, by their paths.
  public var facts: [String: SourceFacts] = [:]
  /// What is doubtful in the story's own files.
  public var findings: [StoryFinding] = []

  /// Settings of known parts.
  public init(title: String, reading: Dateline.Settings, charset: String? = nil, places: [String] = []) {
    self.title = title
    self.reading = reading
    self.charset = charset
    self.places = places
  }

  /// The seam between a site and its stories: the path of a story's folder, and what the site says for all, to what holds
  /// for the story.
  public typealias Reader = @Sendable (_ folder: String, _ site: SiteStory) -> Result<SiteStory, Trouble>

  /// Why the settings of a folder cannot be used.
  public struct Trouble: Error, Sendable {
    /// The coded finding.
    public let diagnostic: Diagnostic

    /// A finding about a folder's settings.
    public init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
  }

  /// What `dateline.yml` and `review.yml` of the folder say; where they are silent, the site and the folder's name.
  public static let ofFolderFiles: Reader = { folder, site in
    var made = site
    made.title = title(ofFolder: folder)
    do throws(StoryTrouble) {
      let files = try StoryFiles.open([folder])
      let own = files.settings
      made.title = own.title ?? made.title
      made.reading.published = own.published ?? made.reading.published
      made.reading.timeZone = own.timeZone ?? made.reading.timeZone
      made.reading.language = own.language ?? made.reading.language
      if !own.places.isEmpty { made.places = own.places }
      made.dateStyle = own.dateStyle
      made.asOf = own.asOf
      made.review = files.review
      made.items = files.items
      made.facts = files.facts
      made.findings = files.findings
      return .success(made)
    } catch {
      let first = error.findings[0]
      return .failure(Trouble(Diagnostic(first.diagnostic.code, "\(first.location): \(first.diagnostic.message)")))
    }
  }

  /// "jaffar-express" → "Jaffar express"
  static func title(ofFolder path: String) -> String {
    let name = PathText.last(path)
    let words = name.split { $0 == "-" || $0 == "_" || $0 == " " }.joined(separator: " ")
    return words.isEmpty ? name : words.prefix(1).uppercased() + words.dropFirst()
  }
}
