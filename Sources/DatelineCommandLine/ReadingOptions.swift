import ArgumentParser
import DatelineKit

/// Options of every command that reads articles.
struct ReadingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Day of publication for pages that do not tell theirs.", valueName: "YYYY-MM-DD"))
  var published: String?

  @Option(
    help: ArgumentHelp(
      "Zone whose days are meant: an offset such as +05:00, or a name such as Asia/Karachi.", valueName: "zone"))
  var timeZone: String?

  @Option(help: "Charset of the pages, when theirs is wrong or missing.")
  var charset: String?

  @OptionGroup var places: GazetteerOption

  /// The pipeline's settings; throws where a value cannot be read.
  func settings() throws -> Dateline.Settings {
    var settings = Dateline.Settings()
    if let published {
      guard let time = PublicationArgument.read(published) else {
        throw CommandTrouble(
          .usage, "usage: \"\(published)\" is no day; write it as 2025-03-12 or 2025-03-12T10:30+05:00.")
      }
      settings.published = time
    }
    if let timeZone {
      guard let offset = ZoneNames.offset(timeZone) else {
        throw CommandTrouble(
          .usage, "usage: the zone \"\(timeZone)\" is not known; give its offset from UTC, such as +05:00.")
      }
      settings.zoneOffset = offset
    }
    return settings
  }
}
