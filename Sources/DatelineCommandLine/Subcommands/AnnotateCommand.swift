import ArgumentParser
import DatelineModel
import Interchange
import Pipeline
import StoryFolders

/// `dateline annotate`: pages or records in, one line of JSON for each out.
struct AnnotateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate", abstract: "Print each page or record as one line of JSON with its dates and places.",
    discussion: """
        Pages:     dateline annotate page.html other.html.gz folder/
        Archives:  dateline annotate crawl.warc.gz      or      dateline annotate --input warc < crawl.warc.gz
        Records:   dateline annotate --input ndjson < records.ndjson

      A record is {"id", "html" or "text", "url"?, "title"?, "publisher"?, "published"?, "genre"? (news, narrative, colloquial), \
      "language"? (a tag: "es", "pt-BR")}. Offsets in the \
      answer count Unicode code points of "text", end exclusive. Lines come in the order of the input; a page that \
      cannot be read still has its line, with diagnostics. Where none could be read the exit code is 3. \
      "published" is ISO 8601, RFC 2822, RFC 3339 or seconds since 1970.
      """)

  enum Input: String, ExpressibleByArgument, CaseIterable { case pages, ndjson, warc }

  enum TimexSpans: String, ExpressibleByArgument, CaseIterable { case dateline, timeml }

  @Argument(
    help: ArgumentHelp(
      stringLiteral: "Pages to read: \(ReadingOptions.kinds), folders, or - for a page on standard input.")
  )
  var files: [String] = []

  @Option(help: "What comes in: pages; or records on standard input, as ndjson or as a web archive (warc).")
  var input: Input = .pages

  @Flag(help: "Add the reasons for each date and place.")
  var explain = false

  @Flag(help: "Add all that `report --annotations` needs to make a briefing of the lines.")
  var full = false

  @Option(
    help:
      "Expressions of time as dateline reads them (dateline), or as TimeML 1.2.1 has them (timeml): \"a week from Friday\" as a length and a day, a clock time in the zone that its words name."
  )
  var timexSpans: TimexSpans = .dateline

  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    if full, timexSpans == .timeml {
      throw ValidationError("--full needs dateline's own expressions of time; leave out --timex-spans timeml.")
    }
    if input == .pages, files.isEmpty {
      throw ValidationError("Name at least one page, or use --input ndjson or warc.")
    }
    if input != .pages, !files.isEmpty {
      throw ValidationError("With --input \(input.rawValue) records come on standard input; name no files.")
    }
  }

  func run() async throws {
    let annotator = Annotator(
      try reading.options(), gazetteer: try reading.places.opened(), includesDigest: full, clock: Clock.running())
    var detail: AnnotationLine.Detail = full ? .full : explain ? .reasons : []
    if timexSpans == .timeml { detail.insert(.standardTimexes) }
    var isOpen = true
    let print: ([UInt8]) -> Void = { line in
      if isOpen { isOpen = Terminal.write(line + [0x0A], to: 1) }
    }
    let charset = reading.charset
    var counts = (all: 0, read: 0)
    try await OrderedTasks.run(inputs(), width: OrderedTasks.width) { [detail] input in
      let article = annotator.annotate(input, charset: charset)
      let isRead = !article.article.diagnostics.contains { $0.severity == .error }
      return (line: AnnotationLine.json(article, detail), isRead: isRead)
    } each: { made in
      counts.all += 1
      if made.isRead { counts.read += 1 }
      print(made.line)
    }
    if !isOpen {
      throw CommandError(.output, "output.unwritable: standard output was closed before all lines were written.")
    }
    if counts.all > 0, counts.read == 0 {
      throw CommandError(
        .input,
        counts.all == 1
          ? "input.no-articles: the input could not be read; its line says why."
          : "input.no-articles: none of the \(counts.all) inputs could be read; the line of each says why.")
    }
  }

  /// The files; what a folder holds besides articles gives no line, but a word.
  private func listed() -> [InputFiles.Item] {
    let items = InputFiles.list(files)
    for case .leftOut(_, let finding, _) in items where finding.severity >= .warning { Terminal.error(finding.line) }
    return items
  }

  private func inputs() -> DocumentInputs {
    switch input {
    case .pages: DocumentInputs(listed())
    case .ndjson: .lines()
    case .warc: .archive()
    }
  }
}
