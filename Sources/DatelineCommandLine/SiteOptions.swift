import ArgumentParser
import DatelineModel
import Sites

/// Options of every command that makes a site.
struct SiteOptions: ParsableArguments {
  @Option(help: "Title of the site; by default the folder's name.")
  var title: String?

  @Option(
    help: ArgumentHelp(
      "Address under which the site will stand; adds sitemap, canonical links and pictures.", valueName: "address"))
  var baseURL: String?

  @Option(
    help: ArgumentHelp("Folder with templates that replace the built-in ones of the same name.", valueName: "folder"))
  var templates: String?

  @Option(
    help: ArgumentHelp(
      "Folder that keeps articles once they are read; by default SITE/.dateline-cache.", valueName: "folder"))
  var cache: String?

  @Flag(help: "Add a page that searches all entries, by the program Pagefind, which must be installed.")
  var search = false

  @Flag(help: "Write title and period on the pictures for links, by the program rsvg-convert, which must be installed.")
  var cards = false

  @Flag(help: "Read every article again and keep none.") var noCache = false

  /// What was asked for; throws where a value cannot be read.
  func request(_ site: String, _ reading: ReadingOptions) throws -> SiteBuilder.Request {
    var request = SiteBuilder.Request()
    request.title = title
    request.stories = try reading.options()
    request.stories.templates = try TemplatesArgument.folder(templates)
    request.hasSearch = search
    request.hasCards = cards
    request.clock = Clock.running()
    request.cache = noCache ? nil : cache ?? (site.hasSuffix("/") ? site : site + "/") + ".dateline-cache"
    if let baseURL {
      guard let address = SiteAddress(baseURL) else {
        throw CommandError(
          .usage,
          "usage: \"\(baseURL)\" is no address of a site; write it as https://example.org/timelines/, without ? and #.")
      }
      request.address = address
    }
    return request
  }
}
