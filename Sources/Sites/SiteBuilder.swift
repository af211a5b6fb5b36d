package import DatelineModel
package import Gazetteers
import Pipeline
import Rendering
import StoryFolders
import Templating

/// From a folder of stories to a site's files: what `dateline publish` does, without a terminal.
package struct SiteBuilder: Sendable {
  /// What the caller decides about the site.
  package struct Request: Sendable {
    /// Title of the site; nil takes the folder's name.
    package var title: String?
    /// Where the site will stand.
    package var address: SiteAddress?
    /// What is decided for all stories; it wins over their own settings.
    package var stories = StoryOptions()
    /// Folder in which articles are kept as they were read; nil reads all anew.
    package var cache: String?
    /// Time since some beginning, for the limit of seconds; see `Annotator`.
    package var clock: (@Sendable () -> Duration)?
    /// Whether the site gets an index and a page that searches it.
    package var hasSearch = false
    /// Whether the pictures for links have words.
    package var hasCards = false
    /// How a story's folder is read.
    package var reader: SiteStory.Reader = SiteStory.ofFolderFiles

    /// A request with defaults.
    package init() {}
  }

  /// What came of it.
  package struct Result: Sendable {
    /// The files to write, by name; names hold slashes.
    package let files: [OutputFile]
    /// Errors and warnings: document, finding.
    package let findings: [(document: String, diagnostic: Diagnostic)]
    /// Stories, articles, articles that were read anew.
    package let counts: (stories: Int, articles: Int, read: Int)
  }

  private let gazetteer: Gazetteer

  /// A builder over a gazetteer.
  package init(gazetteer: Gazetteer = .embedded) { self.gazetteer = gazetteer }

  /// Reads what changed and makes every page.
  ///
  /// - Throws: `DiagnosticError` where there is nothing to publish, `TemplateError` where a template is not sound,
  ///   `BrokenLinkError` where a page links to nothing.
  package func build(_ folder: String, _ request: Request, progress: (Int, Int) -> Void) async throws -> Result {
    // A program that is missing is told before anything is read.
    let search = request.hasSearch ? try SearchIndex() : nil
    let printer = request.hasCards ? try CardPrinter() : nil
    let made = try await site(folder, request, progress: progress)
    let files = try SiteMaker(
      made.site, templates: TemplateLibrary(overriddenBy: request.stories.templates), map: .embedded
    )
    .files(
      request.stories.formats ?? BriefingFormat.standard, index: search.map { search in { try search.files(of: $0) } },
      draw: printer.map { printer in { try printer.png($0) } })
    return Result(
      files: files, findings: made.findings,
      counts: (made.site.stories.count, made.articles, made.read))
  }

  /// A site with what was found on the way, and how many articles there were and how many were read anew.
  package typealias Made = (
    site: Site, findings: [(document: String, diagnostic: Diagnostic)], articles: Int, read: Int
  )

  /// Reads what changed and puts the site together, without its pages.
  package func site(_ folder: String, _ request: Request, progress: (Int, Int) -> Void) async throws -> Made {
    let found = try SiteFolder(folder)
    let settings = try found.stories.map { try request.reader($0.path, request.stories) }
    let cache = request.cache.map { ArticleCache(folder: $0, gazetteer: gazetteer) }
    let canKeep = cache?.prepare() ?? true
    let batches = zip(found.stories, settings).map { batch($0, $1, inside: found.inside, request.clock) }
    let read = try await CachedReading(cache: canKeep ? cache : nil).read(batches, progress: progress)
    let made = try stories(found.stories, settings, read, request)
    let words = try request.stories.interfaceLanguage.map {
      try InterfaceWords($0, templates: TemplateLibrary(overriddenBy: request.stories.templates))
    }
    var site = Site(
      title: request.title ?? SiteStory.title(ofFolder: folder), stories: made.stories, address: request.address,
      words: words ?? .english, gazetteer: gazetteer)
    site.hasSearch = request.hasSearch
    if canKeep { cache?.prune(keeping: Set(read.compactMap(\.cacheName))) }
    var findings = found.findings + nameFindings(found.stories)
    findings += settings.flatMap(\.findings).map { ($0.location.replacing(found.inside, with: ""), $0.diagnostic) }
    findings += made.findings
    if !canKeep { findings.append((request.cache ?? "", SiteBuilder.cacheFinding)) }
    return (site, findings, read.count, read.filter { !$0.wasKept }.count)
  }

  private static let cacheFinding = Diagnostic(
    .publishCache,
    "Articles cannot be kept there, so all are read anew every time; name a folder that can be written with --cache, or say --no-cache."
  )

  private func batch(
    _ story: SiteFolder.Story, _ settings: SiteStory, inside: String, _ clock: (@Sendable () -> Duration)?
  ) -> CachedReading.Batch {
    CachedReading.Batch(
      items: settings.items ?? InputFiles.list([story.path]), facts: settings.facts, inside: inside,
      options: settings.options, annotator: Annotator(settings.options, gazetteer: gazetteer, clock: clock))
  }

  /// A briefing for each story that has an article that can be read.
  private func stories(
    _ found: [SiteFolder.Story], _ settings: [SiteStory], _ read: [CachedReading.Reading], _ request: Request
  ) throws -> (stories: [Site.Story], findings: [(document: String, diagnostic: Diagnostic)]) {
    var made: [Site.Story] = []
    var findings: [(document: String, diagnostic: Diagnostic)] = []
    let articles = Dictionary(grouping: read, by: \.batch)
    for ((number, settings), name) in zip(settings.enumerated(), Permalink.all(found.map(\.name))) {
      let story = found[number]
      let result = try briefing((articles[number] ?? []).map(\.article), settings, story.path)
      findings += result.findings
      if result.hasArticles {
        made.append(Site.Story(name: name, briefing: result.briefing))
      } else {
        findings.append(
          (
            story.name,
            Diagnostic(.publishLeftOut, "None of the files of \"\(story.name)\" could be read; it has no page.")
          ))
      }
    }
    guard !made.isEmpty else {
      throw DiagnosticError(.publishNoStories, "No story has an article that could be read; nothing was written.")
    }
    return (made, findings)
  }

  private func briefing(_ articles: [AnnotatedArticle], _ settings: SiteStory, _ path: String) throws
    -> BriefingMaker.Result
  {
    var options = settings.options
    options.formats = []
    return try BriefingMaker(options, gazetteer: gazetteer).make(
      articles, review: settings.review, found: settings.items ?? InputFiles.list([path]))
  }

  /// Folders whose addresses would be one, and what each got.
  private func nameFindings(_ stories: [SiteFolder.Story]) -> [(document: String, diagnostic: Diagnostic)] {
    let plain = stories.map { Permalink.of($0.name) }
    return zip(stories, zip(plain, Permalink.all(stories.map(\.name)))).compactMap { story, names in
      names.0 == names.1
        ? nil
        : (
          story.name,
          Diagnostic(
            .publishNameClash,
            "Another folder's name gives the address \"\(names.0)\" too; this story has \"\(names.1)\". Rename one to choose."
          )
        )
    }
  }
}
