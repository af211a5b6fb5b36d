import ArgumentParser
import CivilCalendar
import DatelineModel
import Pipeline

/// Options of every command that makes a briefing.
struct BriefingOptions: ParsableArguments {
  @Option(help: "Title of the briefing; by default the headline that most others agree with.")
  var title: String?

  @Option(help: ArgumentHelp("A place that gets a table of its own; may be given several times.", valueName: "name"))
  var place: [String] = []

  @Option(
    help: ArgumentHelp(
      "The day up to which the briefing speaks; by default the latest publication.", valueName: "YYYY-MM-DD")
  )
  var asOf: String?

  @Option(help: "How days are written: day-first (11 March 2025), month-first (March 11, 2025) or iso (2025-03-11).")
  var dateStyle: DateStyle?

  @Option(
    help: ArgumentHelp(
      "The language of the pages' own words: en, es, fr, de, ar, ur; by default English.", valueName: "tag"))
  var interfaceLanguage: String?

  @Option(
    help: ArgumentHelp("Folder with templates that replace the built-in ones of the same name.", valueName: "folder"))
  var templates: String?

  @Option(
    help: ArgumentHelp(
      "Formats to write, separated by commas: \(BriefingFormat.allCases.map(\.rawValue).joined(separator: ", ")); by default all but xlsx and sqlite.",
      valueName: "formats"))
  var format: String?

  /// What they decide; throws where a value cannot be read.
  func options() throws -> StoryOptions {
    var options = StoryOptions()
    options.title = title
    options.places = place
    options.dateStyle = dateStyle
    options.interfaceLanguage = interfaceLanguage
    options.templates = try TemplatesArgument.folder(templates)
    if let asOf {
      guard let day = DateTime(iso8601: asOf)?.date else {
        throw CommandError(.usage, "usage: \"\(asOf)\" is no day; write it as 2025-03-17.")
      }
      options.asOf = day
    }
    options.formats = try format.map(BriefingOptions.formats)
    return options
  }

  private static func formats(_ text: String) throws -> Set<BriefingFormat> {
    let names = text.split(separator: ",").map { String($0.filter { $0 != " " }) }
    let formats = names.compactMap(BriefingFormat.init)
    guard formats.count == names.count, !formats.isEmpty else {
      throw CommandError(
        .usage,
        "usage: a format of \"\(text)\" is not known; choose from \(BriefingFormat.allCases.map(\.rawValue).joined(separator: ", "))."
      )
    }
    return Set(formats)
  }
}
