import ArgumentParser
import DatelineModel
import Explaining
import Pipeline
import StoryFolders

/// `dateline explain`: from an entry to the bytes that it rests on.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Show what an entry rests on: sentences, bytes, dates, places, decisions.",
    discussion: """
        dateline explain e-kcz4l7bb36 --from articles/
        dateline explain "blew up the track" --from articles/*.html --json

      Prints for each statement of the entry the file, its SHA-256, where the words stand in it, how the day was found and \
      counted, why each place is that place and which others it might have been, the figures, and the editor's decisions; \
      then the lines that name the entry in review.yml. Give the articles and options that the briefing was made with.
      """)

  @Argument(help: "Id of an entry, or some of its words in quotes.")
  var entry: String

  @Option(
    name: .long, parsing: .upToNextOption,
    help: ArgumentHelp("The story's folder, or its articles.", valueName: "folder or files"))
  var from: [String]

  @Flag(help: "Print JSON.") var json = false

  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    if from.isEmpty { throw ValidationError("Name the story's folder or its articles after --from.") }
  }

  func run() async throws {
    let story = try StoryArguments.open(from)
    let options = try reading.options().merged(over: story.settings.options)
    let gazetteer = try reading.places.opened()
    let progress = ProgressLine(isShown: Terminal.isWatched)
    let articles = try await BriefingMaker(options, gazetteer: gazetteer).read(
      DocumentInputs(story.items), facts: story.facts
    ) { progress.show("reading \($0)") }
    progress.clear()
    do {
      let found = try Explainer(options, gazetteer: gazetteer).explanations(
        of: entry, in: articles, review: story.review)
      try show(found)
    } catch let error as DiagnosticError {
      throw CommandError(.input, error.line)
    }
  }

  private func show(_ found: [Explanation]) throws {
    let text = found.map { $0.lines.joined(separator: "\n") + "\n" }.joined(separator: "\n\n")
    guard Terminal.write(json ? Explanation.json(found) : Array(text.utf8), to: 1) else {
      throw CommandError(.output, "output.unwritable: standard output was closed before all was written.")
    }
  }
}
