import CivilCalendar
import DatelineModel
import Gazetteers
import Rendering
import TemporalExpressions
import Toponyms

/// An entry with the chain from its words to the bytes of each source.
package struct Explanation: Sendable {
  let entry: Timeline.Entry
  let briefing: Briefing
  /// For each statement where it stands in its page.
  let origins: [WordsOrigin]
  /// What the review file says of it.
  let decisions: [EditorialDecision]
  let reviewName: String

  /// The entry's id.
  package var id: String { entry.id }

  /// A statement with what it rests on.
  struct Link {
    let number: Int
    let member: Timeline.Entry.Member
    let annotated: AnnotatedArticle
    let statement: Statement
    let origin: WordsOrigin

    var words: String { annotated.article.string(statement.range) }
    /// The expression of time that dates it.
    var timex: Timex? { statement.timex.map { annotated.timexes[$0] } }
    /// The places that it names, with their roles.
    var places: [(toponym: Toponym, role: PlaceRole)] {
      statement.places.map { (annotated.toponyms[$0.toponym], $0.role) }
    }
  }

  var links: [Link] {
    entry.members.enumerated().map { index, member in
      let annotated = briefing.timeline.articles[member.article]
      return Link(
        number: index + 1, member: member, annotated: annotated,
        statement: annotated.statements[member.statement], origin: origins[index])
    }
  }

  /// The days of the entry: "2025-03-11", or the first and the last.
  var days: String {
    let last = entry.interval.end.adding(days: -1)
    return entry.interval.length == 1 ? last.iso8601 : "\(entry.interval.start.iso8601)/\(last.iso8601)"
  }

  /// The clock time, or the part of the day as TIMEX3 writes it.
  var hour: String? {
    entry.secondOfDay.map { padded($0 / 3600, 2) + ":" + padded($0 / 60 % 60, 2) } ?? entry.partOfDay
  }

  /// Lines for a review file that name the entry.
  var reviewLines: [String] {
    ["- entry: \(entry.id)", "  was: \(entry.interval.start.iso8601) \(Explanation.plain(briefing.text(of: entry)))"]
  }

  /// A stretch of words that YAML takes as they stand: it ends before a mark that means something there.
  private static func plain(_ text: String) -> String {
    let words = text.split(separator: " ").prefix(14)
    var kept: [Substring] = []
    for word in words {
      guard !word.hasSuffix(":"), !word.hasPrefix("#") else { break }
      kept.append(word)
    }
    return kept.joined(separator: " ")
  }
}

extension Timex.Basis {
  /// What was counted from.
  var anchor: String {
    switch self {
    case .written: "written in full"
    case .publication(let day): "counted from publication on \(day.iso8601)"
    case .story(_, let day): "counted from \(day.iso8601), mentioned before"
    case .event: "counted from a happening that the text has not dated"
    case .unknown: "not on the calendar"
    }
  }
}
