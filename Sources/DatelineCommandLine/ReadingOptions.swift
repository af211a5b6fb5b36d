import StoryFolders
import Pipeline
import ArgumentParser
import CivilCalendar

/// Options of every command that reads articles.
struct ReadingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Day of publication for pages that do not tell theirs.", valueName: "YYYY-MM-DD"))
  var published: String?

  @Option(
    help: ArgumentHelp(
      "Zone whose days are meant: a name of the IANA database, such as Asia/Karachi, or an offset such as +05:00.",
      valueName: "zone"))
  var timeZone: String?

  @Option(help: "Charset of the pages, when theirs is wrong or missing.")
  var charset: String?

  @OptionGroup var places: GazetteerOption

  /// The pipeline's settings; throws where a value cannot be read.
  func settings() throws -> Annotator.Settings {
    var settings = Annotator.Settings()
    if let published {
      guard let time = DateTime(iso8601: published) else {
        throw CommandTrouble(
          .usage, "usage: \"\(published)\" is no day; write it as 2025-03-12 or 2025-03-12T10:30+05:00.")
      }
      settings.published = time
    }
    if let timeZone {
      guard let zone = CivilTimeZone(identifier: timeZone) else {
        throw CommandTrouble(.usage, "usage: \(CivilTimeZone.advice(unknown: timeZone))")
      }
      settings.timeZone = zone
    }
    return settings
  }
}
