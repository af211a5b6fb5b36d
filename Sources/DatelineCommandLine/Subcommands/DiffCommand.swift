import ArgumentParser
import Comparisons
import DatelineModel
import OutputFolders
import Rendering
import Templating

/// `dateline diff`: what changed from one briefing to another.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Tell what changed from one briefing to another.",
    discussion: """
        dateline diff Output/monday Output/tuesday
        dateline diff snapshot-one/ snapshot-two/ --json
        dateline diff old/briefing.json new/briefing.json --html changes.html

      Compares entries (added, gone, re-dated, re-placed, reworded) and figures that moved. Either side is a \
      briefing.json, a folder that dateline report or publish wrote, or a snapshot. Exit code 0 whether they differ or \
      not; with --strict 1 when they differ.
      """)

  @Argument(help: "The earlier briefing.") var before: String
  @Argument(help: "The later briefing.") var after: String

  @Flag(help: "Print JSON instead of text.") var json = false
  @Option(help: ArgumentHelp("Write a page as well.", valueName: "file")) var html: String?
  @Option(
    help: ArgumentHelp(
      "The language of the page's own words: en, es, fr, de, ar, ur; by default English.", valueName: "tag"))
  var interfaceLanguage: String?
  @Option(
    help: ArgumentHelp("Folder with templates that replace the built-in ones of the same name.", valueName: "folder"))
  var templates: String?
  @Flag(help: "Exit with code 1 when anything changed.") var strict = false

  func run() throws {
    let library = TemplateLibrary(overriddenBy: try TemplatesArgument.folder(templates))
    let comparison: BriefingComparison
    do {
      comparison = BriefingComparison(try ComparedInput.read(before), try ComparedInput.read(after))
    } catch let error as DiagnosticError {
      throw CommandError(.input, error.line)
    }
    if let html { try write(comparison, library, html) }
    Terminal.write(json ? comparison.json : Array(comparison.text.utf8), to: 1)
    if strict, !comparison.isEmpty {
      throw CommandError(.findings, "comparison.differs: the two differ.")
    }
  }

  private func write(_ comparison: BriefingComparison, _ library: TemplateLibrary, _ file: String) throws {
    do {
      let words = try InterfaceWords(interfaceLanguage ?? InterfaceWords.english.code, templates: library)
      try OutputFolder.replaceFile(Array(try comparison.html(library, words).utf8), at: file)
    } catch let error as TemplateError {
      throw CommandError(.usage, "template.unknown-name: \(error)")
    } catch let error as DiagnosticError {
      throw CommandError(.output, error.line)
    }
  }
}
