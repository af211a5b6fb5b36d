import DatelineModel
import Gazetteers
import Templating
import Toponyms

extension Briefing {
  func placeRow(_ summary: Timeline.PlaceSummary) -> TemplateValue {
    .record([
      "name": .text(summary.place.name), "kind": .text(words.places.kind(summary.place.feature)),
      "area": summary.holders.isEmpty ? .none : .text(summary.holders.map(\.name).joined(separator: ", ")),
      "country": summary.place.country.map { .text($0) } ?? .none,
      "coordinates": .text(PlaceWords.coordinates(summary.place)),
      "roles": .text(summary.roles.map(\.rawValue).joined(separator: ", ")),
      "mentions": .text(String(summary.mentions)),
      "days": summary.days.map { .text(dates.span($0.first, $0.last)) } ?? .none,
      "sources": .list(
        summary.articles.map { .record(["number": .text(String($0 + 1)), "name": .text(sourceName($0))]) }),
    ])
  }

  /// What happened there and when; where a place is only spoken of stands in the table of all places.
  func placeTable(_ table: PlaceTable) -> TemplateValue {
    let stated = (table.summary?.entries ?? []).filter { $0.role != .mention && !timeline.entries[$0.entry].isMinor }
    let rows: [TemplateValue] = stated.map { row in
      let entry = timeline.entries[row.entry]
      return .record([
        "day": .text(dates.interval(entry.interval, entry.granularity)),
        "iso": .text(isoDay(entry.interval)),
        "time": clock(entry).map { .text($0) } ?? .none,
        "role": .text(row.role.rawValue), "via": row.via.map { .text($0.name) } ?? .none,
        "text": .text(text(of: entry)), "id": .text(entry.id), "sourceTotal": .text(sourceTotal(entry)),
      ])
    }
    return .record([
      "name": .text(table.name), "anchor": .text(anchor(of: table)),
      "isTold": .flag(table.summary != nil), "hasRows": .flag(!rows.isEmpty),
      "about": table.summary.map { .text(PlaceWords.about($0.place, $0.holders, words)) } ?? .none, "rows": .list(rows),
    ])
  }
}
