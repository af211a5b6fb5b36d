import CivilCalendar
import DatelineModel
import TemporalExpressions

/// The days of articles whose publication is unknown: "Tuesday", "Wednesday, one day later". Words without a weekday of their own
/// ("that evening") stand with the day told before them.
enum RelativeDays {
  static func days(_ articles: [AnnotatedArticle]) -> [Timeline.RelativeDay] {
    articles.enumerated().flatMap { index, annotated in days(annotated, index) }
  }

  private static func days(_ annotated: AnnotatedArticle, _ index: Int) -> [Timeline.RelativeDay] {
    var order: [String] = []
    var statements: [String: [Int]] = [:]
    for (number, statement) in annotated.statements.enumerated()
    where statement.kind != .background && statement.interval == nil {
      guard let timex = statement.timex else { continue }
      let named = RelativeLabel.name(annotated.timexes[timex].value)
      let label =
        named ?? order.last { RelativeLabel.weekday($0) != nil }
        ?? annotated.article.string(annotated.timexes[timex].range)
      if statements[label] == nil { order.append(label) }
      statements[label, default: []].append(number)
    }
    let firstWeekday = order.compactMap(RelativeLabel.weekday).min()
    return order.enumerated().sorted {
      (RelativeLabel.weekday($0.element) ?? 99, $0.offset) < (RelativeLabel.weekday($1.element) ?? 99, $1.offset)
    }.map { _, label in
      let later = RelativeLabel.weekday(label).flatMap { day in firstWeekday.map { day - $0 } }
      return .init(article: index, label: label, daysLater: later, statements: statements[label]!)
    }
  }
}

/// Names of days that have no date.
enum RelativeLabel {
  static func name(_ value: String) -> String? {
    guard value.hasPrefix("XXXX-WXX-"), let digit = value.dropFirst(9).first?.wholeNumberValue else { return nil }
    return Weekday(rawValue: digit)?.name
  }

  static func weekday(_ label: String) -> Int? { Weekday.allCases.first { $0.name == label }?.rawValue }
}
