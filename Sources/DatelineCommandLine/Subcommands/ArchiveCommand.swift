import Archives
import ArgumentParser
import CivilCalendar
import DatelineModel
import Pipeline
import Snapshots
import StoryFolders
import Templating

/// `dateline archive`: saved articles in, an immutable bag out.
struct ArchiveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive", abstract: "Keep a briefing with its sources as a bag that can be verified years later.",
    discussion: """
        dateline archive articles/ --title "The Jaffar Express" --time-zone Asia/Karachi --as-of 2025-03-17
        dateline archive articles/*.html --zip --warc

      Writes Output/<story>-<digits>/, a bag (RFC 8493) with the briefing, the articles byte for byte, the options, and \
      provenance.json: which bytes of which article gave which sentence. The digits come from the digest of its \
      manifest. The same articles and options give the same bag, byte for byte; one that is there is never touched. \
      A story's own dateline.yml and review.yml are read and kept with it. \
      Its day is SOURCE_DATE_EPOCH, else --as-of, else today. dateline verify proves it, with --rebuild in full.
      """)

  @Argument(
    help: ArgumentHelp(stringLiteral: "Articles: \(ReadingOptions.kinds), folders, or - for standard input."))
  var files: [String]

  @Option(name: .shortAndLong, help: ArgumentHelp("Folder in which the snapshot gets a folder.", valueName: "folder"))
  var output = "Output"

  @Flag(help: "Write the bag as one zip file as well.") var zip = false
  @Flag(help: "Write the bag as one tar file as well.") var tar = false
  @Flag(help: "Put the articles into the bag as a web archive (WARC 1.1) as well.") var warc = false
  @Flag(help: "Keep the digests of the articles, not the articles.") var noSources = false
  @Flag(help: "Fail with exit code 1 when anything was found wrong or doubtful.") var strict = false

  @OptionGroup var briefing: BriefingOptions
  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    if warc, noSources { throw ValidationError("--warc keeps the articles; leave out --no-sources.") }
  }

  func run() async throws {
    let story = try StoryArguments.open(files)
    let decided = try briefing.options().merged(over: reading.options()).merged(over: story.settings.options)
    let bagged = try Clock.seconds(given: decided.asOf.map { $0.dayNumber * 86_400 })
    let options = options(story, decided, bagged: bagged)
    let sources = try readSources(story)
    let snapshot = try await make(sources, options, bagged: bagged)
    for finding in snapshot.result.findings { Terminal.error("\(finding.document): \(finding.diagnostic.line)") }
    IntakeLines.show(snapshot.result.briefing)
    guard snapshot.result.hasArticles else {
      throw CommandError(
        .input, "input.no-articles: none of the inputs could be read as an article; nothing was written.")
    }
    if strict, !snapshot.result.findings.isEmpty {
      throw CommandError(
        .findings, "\(Counted.findings(snapshot.result.findings.count)); with --strict nothing was written.")
    }
    try write(snapshot)
  }

  private func options(_ story: StoryFiles, _ decided: StoryOptions, bagged: Int) -> SnapshotOptions {
    var options = SnapshotOptions()
    options.story = decided
    options.review = story.review
    options.settingsFile = story.settingsBytes
    options.keepsSources = !noSources
    options.warcSeconds = warc ? bagged : nil
    return options
  }

  private func readSources(_ story: StoryFiles) throws -> [SnapshotSource] {
    do {
      let (sources, unreadable) = try SnapshotSource.read(story.items, facts: story.facts)
      for finding in unreadable { Terminal.error(finding.line) }
      let findingCount = unreadable.count + story.findings.count
      if strict, findingCount > 0 {
        throw CommandError(.findings, "\(Counted.findings(findingCount)); with --strict nothing was written.")
      }
      return sources
    } catch let error as DiagnosticError {
      throw CommandError(.input, error.line)
    }
  }

  private func make(_ sources: [SnapshotSource], _ options: SnapshotOptions, bagged: Int) async throws
    -> SnapshotMaker.Snapshot
  {
    let progress = ProgressLine(isShown: Terminal.isWatched)
    defer { progress.clear() }
    do {
      return try await SnapshotMaker(gazetteer: reading.places.opened()).make(sources, options, bagged: bagged) {
        done, all in
        progress.show("reading \(done) of \(all)")
      }
    } catch let error as TemplateError {
      throw CommandError(.usage, "template.unknown-name: \(error)")
    } catch let error as DiagnosticError {
      throw CommandError(.input, error.line)
    } catch let finding as ArchiveFinding {
      throw CommandError(.input, finding.line)
    }
  }

  private func write(_ snapshot: SnapshotMaker.Snapshot) throws {
    do {
      let placed = try SnapshotShelf.place(snapshot, in: output)
      let counts = snapshot.result.counts
      try Terminal.say(
        "\(placed.path): \(Counted.articles(counts.articles)), \(Counted.entries(counts.entries)), SHA-256 of the manifest \(snapshot.id)"
          + (placed.wasThere ? "; it was there already and is left as it is" : ""))
      for container in [zip ? SnapshotShelf.Container.zip : nil, tar ? .tar : nil].compactMap({ $0 }) {
        try Terminal.say(SnapshotShelf.pack(placed.path, as: container).path)
      }
    } catch let error as DiagnosticError {
      throw CommandError(error.diagnostic.code == .snapshotChanged ? .verification : .output, error.line)
    } catch let finding as ArchiveFinding {
      throw CommandError(.output, finding.line)
    }
  }
}
