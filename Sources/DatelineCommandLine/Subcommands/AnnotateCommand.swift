import ArgumentParser
import DatelineKit

/// `dateline annotate`: pages or records in, one line of JSON for each out.
struct AnnotateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate", abstract: "Print each page or record as one line of JSON with its dates and places.",
    discussion: """
      Pages:     dateline annotate page.html other.html.gz folder/
      Records:   dateline annotate --input ndjson < records.ndjson

      A record is {"id", "html" or "text", "url"?, "published"?, "genre"? (news, narrative, colloquial)}. Offsets in the
      answer count Unicode code points of "text", end exclusive. Lines come in the order of the input; a page that
      cannot be read still has its line, with diagnostics.
      """)

  enum Input: String, ExpressibleByArgument, CaseIterable { case pages, ndjson }

  @Argument(help: "Pages to read: HTML, plain text, .gz, folders, or - for a page on standard input.")
  var files: [String] = []

  @Option(help: "What comes in: pages, or ndjson records on standard input.")
  var input: Input = .pages

  @Flag(help: "Add the reasons for each date and place.")
  var explain = false

  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    if input == .pages, files.isEmpty { throw ValidationError("Name at least one page, or use --input ndjson.") }
    if input == .ndjson, !files.isEmpty {
      throw ValidationError("With --input ndjson records come on standard input; name no files.")
    }
  }

  func run() async throws {
    let dateline = Dateline(settings: try reading.settings())
    let explain = explain
    var isOpen = true
    let print: ([UInt8]) -> Void = { line in
      if isOpen { isOpen = Terminal.write(line + [0x0A], to: 1) }
    }
    if input == .ndjson {
      try await OrderedTasks.run(StandardInput.lines().enumerated().makeIterator(), width: OrderedTasks.width) { item in
        switch RecordReader.read(item.element, number: item.offset + 1) {
        case .document(let document): AnnotationLine.json(dateline.annotate(document), explain: explain)
        case .trouble(let id, let diagnostic): AnnotationLine.json(.unreadable(id: id, diagnostic), explain: explain)
        }
      } each: {
        print($0)
      }
    } else {
      let listing = InputFiles.list(files)
      try await OrderedTasks.run(listing.makeIterator(), width: OrderedTasks.width) { item in
        switch item {
        case .file(let path):
          switch InputFiles.read(path, charset: reading.charset) {
          case .success(let document): AnnotationLine.json(dateline.annotate(document), explain: explain)
          case .failure(let trouble): AnnotationLine.json(.unreadable(id: path, trouble.diagnostic), explain: explain)
          }
        case .trouble(let path, let diagnostic):
          AnnotationLine.json(.unreadable(id: path, diagnostic), explain: explain)
        }
      } each: {
        print($0)
      }
    }
    if !isOpen {
      throw CommandTrouble(.output, "output.unwritable: standard output was closed before all lines were written.")
    }
  }
}
