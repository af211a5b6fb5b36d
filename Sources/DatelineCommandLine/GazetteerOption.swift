import ArgumentParser
import DatelineModel
import Gazetteers
import Pipeline

/// The option of every command that looks places up.
struct GazetteerOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Compiled gazetteer to look places up in, instead of the built-in one (dateline gazetteer build).",
      valueName: "file"))
  var gazetteer: String?

  /// The gazetteer; throws where the file holds none.
  func opened() throws -> Gazetteer {
    guard let gazetteer else { return .embedded }
    do {
      return try GazetteerFiles.open(gazetteer)
    } catch let error as DiagnosticError {
      throw CommandError(.input, error.line)
    }
  }
}
