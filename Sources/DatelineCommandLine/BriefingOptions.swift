import Pipeline
import DatelineModel
import ArgumentParser
import CivilCalendar

/// Options of every command that makes a briefing.
struct BriefingOptions: ParsableArguments {
  @Option(help: "Title of the briefing; else the earliest headline.")
  var title: String?

  @Option(help: ArgumentHelp("A place that gets a table of its own; may be given several times.", valueName: "name"))
  var place: [String] = []

  @Option(
    help: ArgumentHelp("The day up to which the briefing speaks; else the latest publication.", valueName: "YYYY-MM-DD")
  )
  var asOf: String?

  @Option(
    help: ArgumentHelp("Folder with templates that replace the built-in ones of the same name.", valueName: "folder"))
  var templates: String?

  @Option(
    help:
      "Formats to write, divided by commas: \(BriefingFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format: String = BriefingFormat.allCases.map(\.rawValue).joined(separator: ",")

  /// What was asked for; throws where a value cannot be read.
  func request() throws -> BriefingMaker.Request {
    var request = BriefingMaker.Request()
    request.title = title
    request.places = place
    request.templates = try TemplatesArgument.folder(templates)
    if let asOf {
      guard let day = DateTime(iso8601: asOf)?.date else {
        throw CommandTrouble(.usage, "usage: \"\(asOf)\" is no day; write it as 2025-03-17.")
      }
      request.asOf = day
    }
    let names = format.split(separator: ",").map { String($0.filter { $0 != " " }) }
    let formats = names.compactMap(BriefingFormat.init)
    guard formats.count == names.count, !formats.isEmpty else {
      throw CommandTrouble(
        .usage,
        "usage: a format of \"\(format)\" is not known; choose from \(BriefingFormat.allCases.map(\.rawValue).joined(separator: ", "))."
      )
    }
    request.formats = Set(formats)
    return request
  }
}
