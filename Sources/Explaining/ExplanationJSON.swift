import CivilCalendar
import DatelineModel
import Gazetteers
import JSONText
import Rendering
import StoryFolders
import TemporalExpressions
import Toponyms

extension Explanation {
  /// The explanations as one JSON array. Ranges are bytes, the end not included.
  package static func json(_ explanations: [Explanation]) -> [UInt8] {
    var writer = JSONWriter(indented: true)
    writer.array(explanations) { w, explanation in explanation.write(&w) }
    return writer.bytes + [0x0A]
  }

  private func write(_ w: inout JSONWriter) {
    w.object { w in
      w.member("id", entry.id)
      w.member("days", days)
      w.member("time", hour)
      w.member("kind", entry.kind.rawValue)
      w.member("happening", entry.happening?.rawValue)
      w.member("text", briefing.text(of: entry))
      w.name("statements")
      w.array(links) { w, link in w.object { w in Explanation.write(link, &w) } }
      w.name("review")
      w.object { w in review(&w) }
    }
  }

  private static func write(_ link: Link, _ w: inout JSONWriter) {
    let article = link.annotated.article
    w.member("source", link.member.article + 1)
    w.member("file", link.annotated.file ?? article.id)
    if let file = link.annotated.file, file != article.id { w.member("article", article.id) }
    w.member("sha256", link.annotated.digest)
    w.member("publisher", article.publisher?.value)
    w.member("published", article.published?.value.iso8601)
    w.member("publishedSource", article.published?.source)
    w.member("words", link.words)
    w.name("textRange")
    range(link.statement.range, &w)
    w.name("page")
    if let position = link.origin.position { w.object { w in write(position, &w) } } else { w.value(nil as Int?) }
    if case .data(let name) = link.origin { w.member("data", name) }
    w.member("attribution", link.statement.attribution)
    w.name("date")
    w.object { w in date(link, &w) }
    w.name("places")
    w.array(link.places) { w, place in w.object { w in write(place.toponym, place.role, &w) } }
    w.name("figures")
    w.array(link.statement.figures) { w, figure in
      w.object { w in
        w.member("kind", figure.kind.rawValue)
        w.member("qualifier", figure.qualifier.rawValue)
        w.member("value", figure.value)
        w.member("of", figure.of)
      }
    }
  }

  private static func write(_ position: PagePosition, _ w: inout JSONWriter) {
    w.name("range")
    range(position.range, &w)
    w.name("parts")
    w.array(position.parts) { w, part in range(part, &w) }
    w.member("line", position.line)
  }

  private static func range(_ range: TextRange, _ w: inout JSONWriter) {
    w.array([range.start, range.end]) { w, offset in w.value(offset) }
  }

  private static func date(_ link: Link, _ w: inout JSONWriter) {
    w.member("basis", link.statement.basis.rawValue)
    guard let timex = link.timex else { return }
    w.member("words", link.annotated.article.string(timex.range))
    w.member("value", timex.value)
    w.member("interval", timex.interval.map { "\($0.start.iso8601)/\($0.end.iso8601)" })
    w.member("rule", timex.rule)
    w.member("anchor", timex.basis.anchor)
    w.member("reason", timex.reason)
  }

  private static func write(_ toponym: Toponym, _ role: PlaceRole, _ w: inout JSONWriter) {
    w.member("words", toponym.text)
    w.member("role", role.rawValue)
    w.member("name", toponym.likeliest?.name)
    w.member("geonameid", toponym.likeliest?.geonameID)
    w.name("reasons")
    switch toponym.resolution {
    case .resolved(_, let reasons), .unknown(let reasons): w.array(reasons) { w, reason in w.value(reason.rawValue) }
    case .ambiguous: w.array { _ in }
    }
    w.name("runnersUp")
    w.array(toponym.runnersUp) { w, other in
      w.object { w in
        w.member("name", other.name)
        w.member("geonameid", other.geonameID)
        w.member("country", other.country)
      }
    }
  }

  private func review(_ w: inout JSONWriter) {
    w.name("confirmed")
    w.value(entry.review?.isConfirmed ?? false)
    w.name("changes")
    w.array(entry.review?.changes ?? []) { w, change in
      w.object { w in
        w.member("kind", change.kind.rawValue)
        w.member("from", change.from)
        w.member("to", change.to)
        w.member("note", change.note)
      }
    }
    w.name("decisions")
    w.array(decisions) { w, decision in
      w.object { w in
        w.member("entry", decision.entry)
        w.member("line", decision.line)
        w.member("what", decision.action.words)
        w.member("note", decision.note)
      }
    }
  }
}
