import Archives
import DatelineModel
import Files
import FoundationEssentials
import OutputFolders
import StoryFolders

/// A folder of stories as it stands: which of its folders are stories, and what is left out.
struct SiteFolder: Sendable {
  /// A story's folder.
  struct Story: Sendable {
    /// Name of the folder.
    let name: String
    let path: String
  }

  /// The site's folder with a slash at its end: what is shown of a file's path begins behind it.
  let inside: String
  let stories: [Story]
  let findings: [(document: String, diagnostic: Diagnostic)]

  /// Reads the folder's names, never its files. Links are not followed, and what dateline wrote is no story.
  ///
  /// - Throws: `DiagnosticError` where there is no such folder, or no story in it.
  init(_ path: String) throws {
    let root = PathText.bare(path)
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: root) else {
      throw DiagnosticError(
        .inputMissing, "There is no folder \"\(path)\" that can be opened; name a folder of stories.")
    }
    var stories: [Story] = []
    var findings: [(String, Diagnostic)] = []
    for name in names.sorted() where !name.hasPrefix(".") {
      switch SiteFolder.member(name, of: root) {
      case .story(let story): stories.append(story)
      case .leftOut(let why): findings.append((name, Diagnostic(.publishLeftOut, why)))
      case .none: break
      }
    }
    guard !stories.isEmpty else {
      throw DiagnosticError(
        .publishNoStories,
        "\"\(path)\" holds no folder with articles; a site is a folder of stories, each a folder of saved pages.")
    }
    inside = root + "/"
    self.stories = stories
    self.findings = findings.map { (document: $0.0, diagnostic: $0.1) }
  }

  private enum Member {
    case story(Story)
    case leftOut(String)
    case none
  }

  private static func member(_ name: String, of root: String) -> Member {
    let path = root + "/" + name
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    switch attributes?[.type] as? FileAttributeType {
    case .typeDirectory?:
      // What dateline wrote lists its files; its own pages are no articles.
      if FileManager.default.fileExists(atPath: path + "/" + OutputFolder.listing) { return .none }
      // Settings may name files that do not look like articles.
      let hasSettings = FileManager.default.fileExists(atPath: path + "/" + StorySettings.fileName)
      if !hasSettings, !InputFiles.holdsArticles(path) {
        return .leftOut("\"\(name)\" holds no article that can be read; it is no story.")
      }
      return .story(Story(name: name, path: path))
    case .typeSymbolicLink?:
      return .leftOut("\"\(name)\" is a symbolic link, which is not followed; move the folder here.")
    case .typeRegular? where InputFiles.isArticle(path):
      return .leftOut("\"\(name)\" stands in no story; put it into a folder of its own.")
    default: return .none
    }
  }
}
