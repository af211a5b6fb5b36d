import ArgumentParser
import DatelineModel
import Pipeline

/// `dateline gazetteer`: look a name up, or compile a gazetteer.
struct GazetteerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gazetteer", abstract: "Look names up, or compile a gazetteer from tables.",
    subcommands: [Find.self, Build.self])

  struct Find: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print all places that bear a name, most populous first.",
      discussion: "dateline gazetteer find Quetta")

    @Argument(help: "The name; case, accents and hyphens do not count.")
    var name: String

    @OptionGroup var places: GazetteerOption

    func run() throws {
      let lines = GazetteerListing.lines(named: name, in: try places.opened())
      guard !lines.isEmpty else {
        throw CommandError(.findings, "place.not-found: no place is called \"\(name)\"; try another spelling.")
      }
      for line in lines { try Terminal.say(line) }
    }
  }

  struct Build: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Compile places.tsv and map.tsv into the binary form that is embedded.",
      discussion: "Scripts/gazetteer/README.md tells where the tables come from.")

    @Option(help: "The table of places.") var places: String?
    @Option(help: "The table of outlines.") var map: String?
    @Option(help: "Folder for gazetteer.bin, its SHA-256, and basemap.bin.") var output: String

    func run() throws {
      do {
        for line in try GazetteerFiles.build(places: places, map: map, into: output) { try Terminal.say(line) }
      } catch let error as DiagnosticError {
        throw CommandError(.input, error.line)
      }
    }
  }
}
