import ArgumentParser
import DatelineModel
import Pipeline
import StoryFolders

/// `dateline init`: a story's folder gets its settings and its review file.
struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Write dateline.yml and review.yml into a story's folder, with comments.",
    discussion: """
        dateline init articles/

      dateline.yml lists the articles found, with publisher and day as their pages tell them, and has a line for each \
      setting. review.yml shows how an editor confirms, dates, places, merges, splits, hides or rewords entries. A file \
      that is there already is left as it is. dateline report articles/ then reads both.
      """)

  @Argument(help: "Folder with the articles of a story.")
  var folder: String

  func run() async throws {
    let maker = BriefingMaker()
    let items = InputFiles.list([folder])
    let files = items.filter { if case .file = $0 { true } else { false } }
    for item in items {
      guard case .unreadable(_, let diagnostic, _) = item else { continue }
      guard diagnostic.code != .inputMissing else { throw CommandError(.input, diagnostic.line) }
      Terminal.error(diagnostic.line)
    }
    let progress = ProgressLine(isShown: Terminal.isWatched)
    let articles = try await maker.read(DocumentInputs(files)) {
      progress.show("reading \($0) of \(files.count)")
    }
    progress.clear()
    do {
      for placed in try StoryDraft.write(articles, into: folder) {
        if let finding = placed.finding { Terminal.error(finding.line) } else { try Terminal.say(placed.path) }
      }
    } catch let error as DiagnosticError {
      throw CommandError(.output, error.line)
    }
  }
}
