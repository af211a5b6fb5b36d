import CivilCalendar
package import DatelineModel
import TemporalExpressions

/// How a day was found, in the words of the page.
extension Briefing {
  /// How an entry was dated, in a sentence or two: by the editor, else by its first statement.
  package func dating(of entry: Timeline.Entry) -> String {
    let reported = dating(of: entry.members[0])
    guard let change = entry.review?.changes.last(where: { $0.kind == .date }) else { return reported }
    let day = dates.interval(entry.interval, entry.granularity)
    guard let note = change.note else {
      return words(.byEditor, ["day": day, "previous": change.from, "reported": reported])
    }
    return words(.byEditorBecause, ["day": day, "previous": change.from, "note": note, "reported": reported])
  }

  /// How a statement was dated, in a sentence.
  package func dating(of member: Timeline.Entry.Member) -> String {
    let annotated = timeline.articles[member.article]
    let statement = annotated.statements[member.statement]
    guard let index = statement.timex else {
      guard let interval = statement.interval else { return words[.unstated] }
      return words(statement.basis == .lead ? .opening : .post, ["day": dates.longDay(interval.start)])
    }
    let timex = annotated.timexes[index]
    let quoted = "“\(annotated.article.string(timex.range))”"
    let day = timex.interval.map { dates.interval($0, timex.granularity) } ?? timex.value
    // The engine gives its reasons in English; other pages have the day that it counted from.
    let isWhole = words.code == "en" && !timex.reason.isEmpty
    var text: String
    switch timex.basis {
    case .written: text = words(.writtenInFull, ["words": quoted, "day": day])
    case .publication(let published):
      text = words(
        isWhole ? .fromPublication : .fromPublicationPlain,
        ["words": quoted, "day": day, "published": dates.longDay(published), "reason": timex.reason])
    case .story(_, let anchor):
      text = words(
        isWhole ? .fromText : .fromTextPlain,
        ["words": quoted, "day": day, "anchor": dates.day(anchor), "reason": timex.reason])
    case .event, .unknown: text = words(.unresolvedWords, ["words": quoted])
    }
    switch statement.basis {
    case .carried: text = words(.carried, ["dating": text])
    case .said: text = words(.ofSaying, ["dating": text])
    case .clock: text = words(.timeAlone, ["dating": text])
    case .own, .story, .publication, .lead, .none: break
    }
    return text.hasSuffix(".") || text.hasSuffix(words[.fullStop]) ? text : text + words[.fullStop]
  }
}
