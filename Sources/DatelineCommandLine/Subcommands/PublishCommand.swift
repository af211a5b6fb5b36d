import ArgumentParser
import DatelineModel
import Gazetteers
import OutputFolders
import Sites
import Templating

/// `dateline publish`: a folder of stories in, a static site out.
struct PublishCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish", abstract: "Make a static site of a folder of stories: timelines, places, days, sources.",
    discussion: """
        dateline publish stories/
        dateline publish stories/ --title "Rail and water" --base-url https://example.org/timelines/ --output public

      Every folder in SITE that holds saved pages is a story. The site has a page for each story, place, day, month and \
      source, and a feed; with --base-url also a sitemap and pictures for links. It works from a disk as from a server. \
      Addresses are made from names and content, so that links outlive a rebuild. Only articles that changed are read \
      again: they are kept in SITE/.dateline-cache, or where --cache says; the site is the same without it. Every inner \
      link is followed before anything is written. The output folder is replaced whole; files of others stop it.
      """)

  @Argument(help: "Folder of stories, each a folder of articles.")
  var site: String

  @Option(name: .shortAndLong, help: ArgumentHelp("Folder to write; by default Output/<site>.", valueName: "folder"))
  var output: String?

  @Flag(help: "Fail with exit code 1 when anything was found wrong or doubtful.") var strict = false

  @OptionGroup var options: SiteOptions
  @OptionGroup var reading: ReadingOptions

  func run() async throws {
    let request = try options.request(site, reading)
    let result = try await SiteRun.build(site, request, reading.places.opened())
    for finding in result.findings { Terminal.error("\(finding.document): \(finding.diagnostic.line)") }
    if strict, result.findings.contains(where: { $0.diagnostic.severity >= .warning }) {
      throw CommandError(.findings, "\(Counted.findings(result.findings.count)); with --strict nothing was written.")
    }
    let folder = output ?? "Output/" + SiteRun.name(of: site)
    do {
      try OutputFolder.write(result.files, to: folder)
    } catch let error as DiagnosticError {
      throw CommandError(.output, error.line)
    }
    let pages = result.files.filter { $0.name.hasSuffix(".html") }.count
    try Terminal.say(
      "\(folder)/index.html: \(Counted.text(result.counts.stories, "story", "stories")), \(Counted.articles(result.counts.articles)) (\(result.counts.read) read anew), \(Counted.text(pages, "page", "pages"))"
    )
  }
}

/// A build with the exit codes of the command line.
enum SiteRun {
  static func build(
    _ site: String, _ request: SiteBuilder.Request, _ gazetteer: Gazetteer
  ) async throws -> SiteBuilder.Result {
    let progress = ProgressLine(isShown: Terminal.isWatched)
    defer { progress.clear() }
    do {
      return try await SiteBuilder(gazetteer: gazetteer).build(site, request) { done, all in
        progress.show(done < all ? "reading \(done) of \(all)" : "making the pages of \(all) articles")
      }
    } catch let error as TemplateError {
      throw CommandError(.usage, "template.unknown-name: \(error)")
    } catch let error as BrokenLinkError {
      throw CommandError(
        .verification,
        "publish.broken-link: \(error). Nothing was written; set the link right in the template that makes it.")
    } catch let error as DiagnosticError {
      throw CommandError(error.diagnostic.code == .publishSearch ? .usage : .input, error.line)
    }
  }

  /// The last part of a folder's path, as a name for another.
  static func name(of folder: String) -> String {
    Permalink.of(folder.split(separator: "/").last { $0 != "." && $0 != ".." }.map(String.init) ?? "site")
  }
}
