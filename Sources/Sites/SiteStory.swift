package import Pipeline
package import StoryFolders
import Files
import Archives
package import CivilCalendar
package import DatelineModel

/// How one story of a site is made: what the site says for all, and what the story's own files say.
package struct SiteStory: Sendable {
  /// Title of the page.
  package var title: String
  /// How its articles are read.
  package var reading: Annotator.Settings
  /// Charset of its articles, when theirs is wrong or missing.
  package var charset: String?
  /// Places that get a table of their own.
  package var places: [String]

  /// How days are written.
  package var dateStyle: DateStyle?
  /// The day up to which the page speaks.
  package var asOf: CivilDate?
  /// The editor's decisions.
  package var review: ReviewFile?
  /// What is read; nil takes all articles of the folder.
  package var items: [InputFiles.Item]?
  /// What is known of the articles from outside, by their paths.
  package var facts: [String: SourceFacts] = [:]
  /// What is doubtful in the story's own files.
  package var findings: [StoryFinding] = []

  /// Settings of known parts.
  package init(title: String, reading: Annotator.Settings, charset: String? = nil, places: [String] = []) {
    self.title = title
    self.reading = reading
    self.charset = charset
    self.places = places
  }

  /// The seam between a site and its stories: the path of a story's folder, and what the site says for all, to what holds
  /// for the story.
  package typealias Reader = @Sendable (_ folder: String, _ site: SiteStory) -> Result<SiteStory, Trouble>

  /// Why the settings of a folder cannot be used.
  package struct Trouble: Error, Sendable {
    /// The coded finding.
    package let diagnostic: Diagnostic

    /// A finding about a folder's settings.
    package init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
  }

  /// What `dateline.yml` and `review.yml` of the folder say; where they are silent, the site and the folder's name.
  package static let ofFolderFiles: Reader = { folder, site in
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
