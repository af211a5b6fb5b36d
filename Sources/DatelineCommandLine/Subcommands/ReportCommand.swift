import ArgumentParser
import DatelineModel
import OutputFolders
import Pipeline
import Rendering
import Sites
import StoryFolders
import Templating

/// `dateline report`: saved articles in, a briefing out.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Make a briefing of saved articles: a sourced timeline, places, figures.",
    discussion: """
        dateline report articles/*.html
        dateline report articles/ --title "The Jaffar Express" --place Quetta --place Peshawar --time-zone Asia/Karachi
        dateline report --annotations part-*.ndjson --title "The Jaffar Express"
        dateline report page.txt --published 2025-03-12 --output briefing

      Writes index.html (one page that needs no script and no network), briefing.md, briefing.json, CSV tables and \
      GeoJSON into Output/<story>/. The folder is replaced whole; a folder that holds files of others is left alone, and \
      beside one of another story whose title comes to the same name the folder gets some digits more. \
      Words such as "Tuesday" count from each page's publication; pages without a date are told as they are, with the \
      days of the week only, unless --published gives one. A folder's own dateline.yml and review.yml (dateline init) \
      are read where the folder is all that is named; options win over them. Every file found has a line in the account of \
      what was read, on standard error, in the page and in briefing.json; what is left out makes --strict fail.
      """)

  @Argument(
    help: ArgumentHelp(stringLiteral: "Articles: \(ReadingOptions.kinds), folders, or - for standard input.")
  )
  var files: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Files of `dateline annotate --full` to make the briefing of, instead of pages.", valueName: "files"))
  var annotations: [String] = []

  @Option(name: .shortAndLong, help: ArgumentHelp("Folder to write.", valueName: "folder"))
  var output: String?

  @Flag(help: "Fail with exit code 1 when anything was found wrong or doubtful.")
  var strict = false

  @OptionGroup var briefing: BriefingOptions
  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    if files.isEmpty == annotations.isEmpty {
      throw ValidationError("Name articles, or files of annotations with --annotations; not both.")
    }
  }

  func run() async throws {
    let story = try StoryArguments.open(files)
    let options = try briefing.options().merged(over: reading.options()).merged(over: story.settings.options)
    let maker = BriefingMaker(options, gazetteer: try reading.places.opened(), clock: Clock.running())
    let progress = ProgressLine(isShown: Terminal.isWatched)
    let show: (Int) -> Void = { done in progress.show("reading \(done)") }
    let articles =
      annotations.isEmpty
      ? try await maker.read(DocumentInputs(story.items), facts: story.facts, progress: show)
      : try await maker.read(annotations: annotations.sorted(), progress: show)
    progress.show("putting \(articles.count) articles together")
    let result: BriefingMaker.Result
    do {
      result = try maker.make(articles, review: story.review, found: story.items)
    } catch let error as TemplateError {
      progress.clear()
      throw CommandError(.usage, "template.unknown-name: \(error)")
    }
    progress.clear()
    for finding in result.findings {
      Terminal.error("\(finding.document): \(finding.diagnostic.line)")
    }
    IntakeLines.show(result.briefing)
    guard result.hasArticles else {
      throw CommandError(
        .input,
        "input.no-articles: \(articles.count == 1 ? "the input" : "none of the \(articles.count) inputs") could \(articles.count == 1 ? "not " : "")be read as an article; nothing was written."
      )
    }
    let findingCount = result.findings.count + story.findings.count
    if strict, findingCount > 0 {
      throw CommandError(.findings, "\(Counted.findings(findingCount)); with --strict nothing was written.")
    }
    let folder =
      output ?? OutputFolder.place(for: result.title, named: Permalink.of(result.title), in: "Output")
    do {
      try OutputFolder.write(result.files, to: folder, story: result.title)
    } catch let error as DiagnosticError {
      throw CommandError(.output, error.line)
    }
    let counts = result.counts
    try Terminal.say(
      "\(ReportCommand.written(result.files.map(\.name), folder)): \(Counted.articles(counts.articles)), \(Counted.entries(counts.entries)), \(Counted.text(counts.places, "place", "places"))"
    )
  }

  /// What to open: the page, or each file where no page was asked for.
  static func written(_ names: [String], _ folder: String) -> String {
    names.contains("index.html") ? folder + "/index.html" : names.map { folder + "/" + $0 }.joined(separator: ", ")
  }
}
