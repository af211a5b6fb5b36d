import Archives
import CivilCalendar
package import DatelineModel
import Files
import Pipeline
package import StoryFolders

/// How one story of a site is made: what the site says for all, and what the story's own files say.
package struct SiteStory: Sendable {
  /// How its articles are read and what its page shows.
  package var options: StoryOptions
  /// The editor's decisions.
  package var review: ReviewFile?
  /// What is read; nil takes all articles of the folder.
  package var items: [InputFiles.Item]?
  /// What is known of the articles from outside, by their paths.
  package var facts: [String: SourceFacts] = [:]
  /// What is doubtful in the story's own files.
  package var findings: [StoryFinding] = []

  /// A story without files of its own.
  package init(_ options: StoryOptions) { self.options = options }

  /// The seam between a site and its stories: the path of a story's folder, and what is decided for all stories, to what holds
  /// for the story.
  package typealias Reader = @Sendable (_ folder: String, _ all: StoryOptions) throws(DiagnosticError) -> SiteStory

  /// What is decided for all stories, then what `dateline.yml` of the folder settles, then the folder's name as a title.
  package static let ofFolderFiles: Reader = { (folder, all) throws(DiagnosticError) in
    var defaults = StoryOptions()
    defaults.title = title(ofFolder: folder)
    do throws(StoryFilesError) {
      let files = try StoryFiles.open([folder])
      var story = SiteStory(all.merged(over: files.settings.options).merged(over: defaults))
      story.review = files.review
      story.items = files.items
      story.facts = files.facts
      story.findings = files.findings
      return story
    } catch {
      let first = error.findings[0]
      throw DiagnosticError(first.diagnostic.code, "\(first.location): \(first.diagnostic.message)")
    }
  }

  /// "jaffar-express" → "Jaffar express"
  static func title(ofFolder path: String) -> String {
    let name = PathText.last(path)
    let words = name.split { $0 == "-" || $0 == "_" || $0 == " " }.joined(separator: " ")
    return words.isEmpty ? name : words.prefix(1).uppercased() + words.dropFirst()
  }
}
