import ArticleExtraction
import CivilCalendar
import LanguagePacks

/// A day as exports of news databases print it above an article: "March 12, 2025 Wednesday", "12 March 2025".
enum ExportDay {
  /// Words that may stand before the day ("Wednesday,"), and behind it ("10:19 AM GMT", an edition).
  private static let wordsBefore = 2
  private static let wordsBehind = 5

  /// The day that a line is; nil where it is anything more than a day with its weekday and clock time.
  static func read(_ line: Substring) -> CivilDate? {
    guard line.utf8.count < 64, let day = LineDay(line, PageLanguage.all), day.wordsBefore <= wordsBefore,
      day.wordsBehind <= wordsBehind
    else { return nil }
    return day.date
  }
}
