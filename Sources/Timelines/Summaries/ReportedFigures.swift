import CivilCalendar
package import DatelineModel
import TemporalExpressions

/// The figures of all articles, each with its day and the happening that it counts. What an editor hides counts nothing.
package enum ReportedFigures {
  package static func figures(
    _ articles: [AnnotatedArticle], _ entries: [Timeline.Entry], hidden: Set<Timeline.Entry.Member> = []
  ) -> [Timeline.ReportedFigure] {
    var homes: [Timeline.Entry.Member: Int] = [:]
    for (index, entry) in entries.enumerated() { for member in entry.members { homes[member] = index } }
    var all: [Timeline.ReportedFigure] = []
    for (index, annotated) in articles.enumerated() {
      for (number, statement) in annotated.statements.enumerated() {
        let member = Timeline.Entry.Member(article: index, statement: number)
        guard !hidden.contains(member) else { continue }
        let redated = homes[member].flatMap { entries[$0].redated }
        for figure in statement.figures {
          let own = figure.timex.flatMap { ownDay(of: annotated.timexes[$0], annotated, statement) }
          let isOfOther =
            (own == nil || own == statement.interval)
            && (isOfOtherHappening(figure, statement) || isOfOtherTime(figure, annotated, statement))
          let day = isOfOther ? nil : own ?? statement.interval
          let home = homes[member].flatMap { isElsewhere(day, statement, entries[$0]) ? nil : $0 }
          all.append(
            .init(
              figure: figure, article: index, statement: number,
              day: day == statement.interval && day != nil ? redated ?? day : day, entry: isOfOther ? nil : home))
        }
      }
    }
    let kinds = Figure.Kind.allCases
    return all.enumerated().sorted { a, b in
      let x = (kinds.firstIndex(of: a.element.figure.kind)!, a.element.day?.start.dayNumber ?? .max, a.offset)
      let y = (kinds.firstIndex(of: b.element.figure.kind)!, b.element.day?.start.dayNumber ?? .max, b.offset)
      return x < y
    }.map(\.element)
  }
}

extension ReportedFigures {
  /// The day of a figure's own expression of time. What is told as past is of no day behind the page.
  private static func ownDay(of timex: Timex, _ annotated: AnnotatedArticle, _ statement: Statement) -> CivilInterval? {
    guard timex.granularity <= .day, let interval = timex.interval else { return nil }
    guard let published = annotated.article.published?.value.date, interval.start > published,
      statement.interval.map({ $0.start <= published }) ?? false
    else { return interval }
    return nil
  }

  /// "Saturday's strike was the deadliest since May 3, 2023, when 23 died": a figure with a day of its own does not stand in an entry of
  /// another.
  private static func isElsewhere(_ day: CivilInterval?, _ statement: Statement, _ entry: Timeline.Entry) -> Bool {
    guard let day, day != statement.interval else { return false }
    return day.end <= entry.interval.start || entry.interval.end <= day.start
  }

  /// "Were killed on September 11, 2008, and of November 2019, when 37 died": the month or year that a figure is stated for does not hold
  /// the day of its sentence.
  private static func isOfOtherTime(_ figure: Figure, _ annotated: AnnotatedArticle, _ statement: Statement) -> Bool {
    guard let timex = figure.timex.map({ annotated.timexes[$0] }), timex.granularity > .day, timex.kind == .date,
      let own = timex.interval, let day = statement.interval
    else { return false }
    return own.end <= day.start || day.end <= own.start
  }

  /// "The trial over the killing of two begins on Monday", "thousands attended the funeral of the nine": who is tried over, mourned or
  /// inquired into came to harm on another day. Where the sentence reports what harmed them, the day is theirs.
  private static func isOfOtherHappening(_ figure: Figure, _ statement: Statement) -> Bool {
    if figure.isOfNamedEvent { return true }
    guard [.killed, .injured, .missing, .held].contains(figure.kind) else { return false }
    if statement.happenings.first == .trial { return true }
    return statement.happenings.contains { [.mourning, .inquiry].contains($0) }
      && !statement.happenings.contains { [.violence, .accident, .disaster, .outbreak].contains($0) }
  }
}

extension Timeline.Entry {
  /// The days that an editor gave it, nil where the articles' own stand.
  var redated: CivilInterval? { review?.previous(.date) == nil ? nil : interval }
}
