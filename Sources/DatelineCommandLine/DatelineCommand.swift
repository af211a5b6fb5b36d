import Archives
package import ArgumentParser
import Files
import Glibc

/// `dateline`: the command and its subcommands.
package struct DatelineCommand: AsyncParsableCommand {
  /// Name, subcommands and the page that `--help` prints.
  package static let configuration = CommandConfiguration(
    commandName: "dateline",
    abstract: "Read saved news pages about a story; answer when and where, for the whole story.",
    discussion: """
      A report in one line:
        dateline report articles/*.html --title "The Jaffar Express" --place Quetta
      A site of all stories, first to look at, then to publish:
        dateline serve stories/
        dateline publish stories/ --base-url https://example.org/timelines/ --output public
      A briefing that can be proved years later:
        dateline archive articles/ --warc --zip
        dateline verify Output/the-jaffar-express-0123456789abcdef --rebuild
      Completions for a shell: dateline --generate-completion-script bash (or zsh, fish)

      Exit codes: 0 done; 1 done with findings (only with --strict); 2 wrong use; 3 input could not be read; \
      4 output could not be written; 5 a verification failed. Every message has a code and says what to do.
      """,
    version: Version.text,
    subcommands: [
      ReportCommand.self, InitCommand.self, ExplainCommand.self, PublishCommand.self, ServeCommand.self,
      DiffCommand.self,
      ArchiveCommand.self, VerifyCommand.self, AnnotateCommand.self, ThemeCommand.self, GazetteerCommand.self,
    ])

  /// A command without options does nothing.
  package init() {}

  /// Parses the process's arguments and runs; wrong use ends with exit code 2.
  package static func run() async {
    DurableFile.tellOfSizeLimits()
    do {
      if CommandLine.arguments.dropFirst().first == "--version" { return try Terminal.say(Version.full) }
      if let advice = CommandNames.advice(Array(CommandLine.arguments.dropFirst())) {
        throw CommandError(.usage, advice)
      }
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let error as CommandError {
      Terminal.error(error.message)
      Self.exit(withError: ExitCode(error.code.rawValue))
    } catch let code as ExitCode {
      Self.exit(withError: code)
    } catch {
      let isHelp = exitCode(for: error) == .success
      if isHelp { Self.exit(withError: error) }
      Terminal.error(fullMessage(for: error))
      Self.exit(withError: ExitCode(CommandError.Code.usage.rawValue))
    }
  }
}
