import ArgumentParser
import DatelineModel
import Sites

/// `dateline theme`: the default templates, to make others from.
struct ThemeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "theme", abstract: "Write the default templates out, to make your own from them.",
    subcommands: [Export.self])

  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write every template of the default theme into a new folder.",
      discussion: """
          dateline theme export my-theme
          dateline publish stories/ --templates my-theme

        Delete what you do not change: a template that the folder does not have is dateline's own. README.md lists every \
        field with its type and an example. A name that does not exist stops a build with file and line.
        """)

    @Argument(help: "A folder that is not there yet.") var folder: String

    func run() throws {
      do {
        for name in try ThemeFolder.export(to: folder) { try Terminal.say("\(folder)/\(name)") }
      } catch let error as DiagnosticError {
        throw CommandError(.output, error.line)
      }
    }
  }
}
