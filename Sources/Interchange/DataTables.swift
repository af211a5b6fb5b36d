import CivilCalendar
import DatelineModel
import Gazetteers
import JSONText
import Rendering
import Templating
import TemporalExpressions
import Toponyms

extension Briefing {
  /// The timeline as CSV (RFC 4180): a row an entry.
  package var timelineCSV: String {
    csv(
      ["id", "start", "end", "time", "kind", "text", "basis", "dating", "sources", "scene"],
      timeline.entries.map { entry in
        let member = entry.members[0]
        let annotated = timeline.articles[member.article]
        let statement = annotated.statements[member.statement]
        let stated = statement.places.filter { $0.role == .scene }.compactMap {
          annotated.toponyms[$0.toponym].likeliest?.name
        }
        let scenes = entry.review?.place.map { [$0.name] } ?? stated
        return [
          entry.id, entry.interval.start.iso8601, entry.interval.end.adding(days: -1).iso8601,
          DateWords().clock(entry.secondOfDay, entry.partOfDay) ?? "", entry.kind.rawValue, text(of: entry),
          statement.basis.rawValue, dating(of: entry),
          Set(entry.members.map(\.article)).sorted().map { sourceName($0) }.joined(separator: "; "),
          scenes.joined(separator: "; "),
        ]
      })
  }

  /// The places as CSV: a row a place.
  package var locationsCSV: String {
    csv(
      ["name", "kind", "country", "latitude", "longitude", "geonameid", "roles", "mentions", "first", "last"],
      timeline.places.filter { $0.mentions > 0 }.map { summary in
        let place = summary.place
        return [
          place.name, place.feature.noun, place.country ?? "", Decimal.text(place.latitude, places: 5),
          Decimal.text(place.longitude, places: 5), place.geonameID.map(String.init) ?? "",
          summary.roles.map(\.rawValue).joined(separator: "; "), String(summary.mentions),
          summary.days?.first.iso8601 ?? "",
          summary.days?.last.iso8601 ?? "",
        ]
      })
  }

  /// The figures as CSV: a row a report, with whoever says it and the entry whose happening it counts.
  package var figuresCSV: String {
    csv(
      ["kind", "qualifier", "value", "upper", "of", "part", "claim", "day", "entry", "speaker", "source", "statement"],
      timeline.figures.map { report in
        let annotated = timeline.articles[report.article]
        let statement = annotated.statements[report.statement]
        let figure = report.figure
        return [
          figure.kind.rawValue, figure.qualifier.rawValue, String(figure.value), figure.upper.map(String.init) ?? "",
          figure.of ?? "", figure.isPart ? "yes" : "no", figure.isClaim ? "yes" : "no", report.day?.start.iso8601 ?? "",
          report.entry.map { timeline.entries[$0].id } ?? "", statement.attribution ?? "", sourceName(report.article),
          annotated.article.string(statement.range),
        ]
      })
  }

  /// A number as we write it: digits, perhaps a point, perhaps a minus. "-Infinity" and "-1E2" are text of a source.
  private func isDecimal(_ cell: String) -> Bool {
    let digits = cell.hasPrefix("-") ? cell.dropFirst() : cell[...]
    return digits.utf8.first.map { (0x30...0x39).contains($0) } == true && digits.utf8.count { $0 == 0x2E } <= 1
      && digits.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
  }

  /// Text cells that look like formulas get an apostrophe; numbers of ours (coordinates below zero) do not.
  private func csv(_ header: [String], _ rows: [[String]]) -> String {
    ([header] + rows).map { row in
      row.map { isDecimal($0) ? $0 : Escaping.csv($0) }.joined(separator: ",")
    }.joined(separator: "\r\n") + "\r\n"
  }

}
