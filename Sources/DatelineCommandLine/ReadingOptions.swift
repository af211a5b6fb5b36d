import ArgumentParser
import CivilCalendar
import DatelineModel
import StoryFolders

/// Options of every command that reads articles.
struct ReadingOptions: ParsableArguments {
  /// The kinds of files that are read, as every command's help names them.
  static let kinds =
    "HTML, plain text, MHTML, mail, mailboxes, feeds, web archives (WARC, WACZ, Safari), ZIP, DOCX, RTF, exports of Nexis and Factiva"

  @Option(help: ArgumentHelp("Day of publication for pages that do not state theirs.", valueName: "YYYY-MM-DD"))
  var published: String?

  @Option(
    help: ArgumentHelp(
      "Time zone whose days are meant: a name of the IANA database, such as Asia/Karachi, or an offset such as +05:00.",
      valueName: "zone"))
  var timeZone: String?

  @Option(help: ArgumentHelp("Language of texts that do not state theirs, such as en or pt-BR.", valueName: "tag"))
  var language: String?

  @Option(
    help: ArgumentHelp(
      "Charset of the pages, when theirs is wrong or missing: a label such as windows-1251.", valueName: "label"))
  var charset: String?

  @Option(
    help: ArgumentHelp(
      "Change a limit: \(Limits.Name.allCases.map(\.rawValue).joined(separator: ", ")); may be given several times.",
      valueName: "name=number"))
  var limit: [String] = []

  @OptionGroup var places: GazetteerOption

  /// What they decide; throws where a value cannot be read.
  func options() throws -> StoryOptions {
    var options = StoryOptions()
    if let advice = charset.flatMap(StorySettings.charsetAdvice) { throw CommandError(.usage, "usage: \(advice)") }
    options.charset = charset
    if let published {
      guard let time = DateTime(iso8601: published) else {
        throw CommandError(
          .usage, "usage: \"\(published)\" is no day; write it as 2025-03-12 or 2025-03-12T10:30+05:00.")
      }
      options.published = time
    }
    if let timeZone {
      guard let zone = CivilTimeZone(identifier: timeZone) else {
        throw CommandError(.usage, "usage: \(CivilTimeZone.advice(unknown: timeZone))")
      }
      options.timeZone = zone
    }
    if let language {
      guard LanguageTag.isWellFormed(language) else {
        throw CommandError(.usage, "usage: \"\(language)\" is no language tag; write it as en, es, ur or pt-BR.")
      }
      options.language = language
    }
    for assignment in limit where !options.limits.set(assignment) {
      throw CommandError(
        .usage,
        "usage: \"\(assignment)\" changes no limit; write one of \(Limits.Name.allCases.map(\.rawValue).joined(separator: ", ")) as text=1000000."
      )
    }
    return options
  }
}
