import ArgumentParser
import DatelineModel
import Files
import Versions

/// `dateline-pdf`: PDFs in, their texts beside them.
struct PDFCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dateline-pdf", abstract: "Write the texts of PDFs for dateline, each beside its file.",
    discussion: """
        dateline-pdf stories/rain
        dateline-pdf paper.pdf report.pdf
        dateline report stories/rain

      Writes paper.pdf.txt beside paper.pdf: its paragraphs in UTF-8, without heads and feet of pages, their numbers, and the ends of \
      lines. What is there already is left as it is. dateline reads the text as it reads any other, and passes over the PDF beside \
      it. When a PDF was published it does not say; give the day in dateline.yml.

      Exit codes: 0 done, 1 some PDFs gave no text (only with --strict), 2 wrong use, 3 none gave any, 4 a text could not be \
      written. Every message has a code and says what to do.
      """,
    version: "dateline-pdf " + ReleaseVersion.number)

  @Argument(help: "PDFs, or folders that hold some.")
  var files: [String]

  @Flag(help: "Fail with exit code 1 when a PDF gave no text.") var strict = false

  func run() throws {
    let run = PDFRun()
    let counts = try run.texts(of: files)
    if counts.done == 0 { throw ExitCode(3) }
    if strict, counts.failed > 0 { throw ExitCode(1) }
  }

  /// Parses the process's arguments and runs, with the exit codes of dateline.
  static func start() {
    DurableFile.tellOfSizeLimits()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let code as ExitCode {
      exit(withError: code)
    } catch let error as DiagnosticError {
      PDFRun.tell(error.line)
      exit(withError: ExitCode(4))
    } catch {
      if exitCode(for: error) == .success { exit(withError: error) }
      PDFRun.tell(fullMessage(for: error))
      exit(withError: ExitCode(2))
    }
  }
}
