import ArgumentParser
import ArticleModel
import CivilCalendar
import DatelineKit
import Rendering

/// `dateline report`: saved articles in, a briefing out.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Make a briefing of saved articles: a sourced timeline, places, figures.",
    discussion: """
      dateline report articles/*.html
      dateline report articles/ --title "The Jaffar Express" --place Quetta --place Peshawar --time-zone Asia/Karachi
      dateline report page.txt --published 2025-03-12 --output briefing

      Writes index.html (one page that needs no script and no network), briefing.md, briefing.json, CSV tables and
      GeoJSON into Output/<story>/. The folder is replaced whole; a folder that holds files of others is left alone.
      Words such as "Tuesday" count from each page's publication; pages without a date are told as they are, with the
      days of the week only, unless --published gives one.
      """)

  @Argument(help: "Articles: HTML, plain text, .gz, folders, or - for standard input.")
  var files: [String]

  @Option(name: .shortAndLong, help: ArgumentHelp("Folder to write.", valueName: "folder"))
  var output: String?

  @Option(help: "Title of the briefing; else the earliest headline.")
  var title: String?

  @Option(help: ArgumentHelp("A place that gets a table of its own; may be given several times.", valueName: "name"))
  var place: [String] = []

  @Option(
    help: ArgumentHelp("The day up to which the briefing speaks; else the latest publication.", valueName: "YYYY-MM-DD")
  )
  var asOf: String?

  @Option(
    help: ArgumentHelp("Folder with templates that replace the built-in ones of the same name.", valueName: "folder"))
  var templates: String?

  @Option(
    help:
      "Formats to write, divided by commas: \(BriefingFiles.Format.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format: String = BriefingFiles.Format.allCases.map(\.rawValue).joined(separator: ",")

  @Flag(help: "Fail with exit code 1 when anything was found wrong or doubtful.")
  var strict = false

  @OptionGroup var reading: ReadingOptions

  func run() async throws {
    let request = try self.request()
    let maker = BriefingMaker(settings: try reading.settings())
    let items = InputFiles.list(files)
    let progress = ProgressLine(isShown: Terminal.isWatched)
    let articles = try await maker.read(items, charset: reading.charset) { done, all in
      progress.show("reading \(done) of \(all)")
    }
    progress.clear()
    let result: BriefingMaker.Result
    do {
      result = try maker.make(articles, request)
    } catch let error as TemplateError {
      throw CommandTrouble(.usage, "template.unknown-name: \(error)")
    }
    for finding in result.findings {
      Terminal.error("\(finding.document): \(finding.diagnostic.line)")
    }
    guard result.hasArticles else {
      throw CommandTrouble(
        .input, "input.no-articles: none of the \(items.count) inputs could be read as an article; nothing was written."
      )
    }
    if strict, !result.findings.isEmpty {
      throw CommandTrouble(.findings, "\(result.findings.count) findings; with --strict nothing was written.")
    }
    let folder = output ?? "Output/" + Slug.of(result.title)
    do {
      try OutputFolder.write(result.files, to: folder)
    } catch let trouble as InputFiles.Trouble {
      throw CommandTrouble(.output, trouble.line)
    }
    print(
      "\(folder)/index.html: \(result.counts.articles) articles, \(result.counts.entries) entries, \(result.counts.places) places"
    )
  }

  private func request() throws -> BriefingMaker.Request {
    var request = BriefingMaker.Request()
    request.title = title
    request.places = place
    request.templates = templates
    if let asOf {
      guard let day = PublicationArgument.read(asOf)?.date else {
        throw CommandTrouble(.usage, "usage: \"\(asOf)\" is no day; write it as 2025-03-17.")
      }
      request.asOf = day
    }
    let names = format.split(separator: ",").map { String($0.filter { $0 != " " }) }
    let formats = names.compactMap(BriefingFiles.Format.init)
    guard formats.count == names.count, !formats.isEmpty else {
      throw CommandTrouble(
        .usage,
        "usage: a format of \"\(format)\" is not known; choose from \(BriefingFiles.Format.allCases.map(\.rawValue).joined(separator: ", "))."
      )
    }
    request.formats = Set(formats)
    return request
  }
}
