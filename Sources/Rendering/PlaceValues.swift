import CivilCalendar
import DatelineModel
import Gazetteers
import Templating
import Timelines
import Toponyms

extension Briefing {
  /// Places in the table of all places, and rows in a table of one; the data files have the rest.
  static let placesShown = 150
  static let placeRowsShown = 60

  func placeRow(_ summary: Timeline.PlaceSummary) -> TemplateValue {
    .record([
      "name": .text(summary.place.name), "kind": .text(words.name(summary.place.feature)),
      "number": numbers.number(summary.place).map { .text(String($0)) } ?? .none,
      "area": summary.holders.isEmpty ? .none : .text(summary.holders.map(\.name).joined(separator: ", ")),
      "country": TemplateValue(summary.place.country),
      "coordinates": .text(PlaceWords.coordinates(summary.place)),
      "roles": .text(summary.roles.map { words.name($0) }.joined(separator: ", ")),
      "mentions": .text(words.grouped(summary.mentions)),
      "days": summary.days.map { .text(dates.span($0.first, $0.last)) } ?? .none,
      "why": TemplateValue(whyChosen(summary)),
    ])
  }

  /// What spoke for a place most often, and what it is not: "the text speaks of its country; not Sibi, Burkina Faso". A country needs no reason.
  private func whyChosen(_ summary: Timeline.PlaceSummary) -> String? {
    guard ![.country, .continent].contains(summary.place.feature), !summary.reasons.isEmpty else { return nil }
    let others = summary.runnersUp.prefix(2).map { other in
      ([other] + holders(other).suffix(1)).map(\.name).joined(separator: ", ")
    }
    let not = others.isEmpty ? [] : [words(.notPlaces, ["places": others.joined(separator: " · ")])]
    return (summary.reasons.prefix(2).map { words.name($0) } + not).joined(separator: "; ")
  }

  /// A name that stands on no map, with what is known of it.
  func unknownPlaceRow(_ place: UnknownPlace) -> TemplateValue {
    .record([
      "name": .text(place.name),
      "beside": TemplateValue(
        place.beside.map { area in
          words(.besidePlaces, ["area": ([area] + holders(area)).map(\.name).joined(separator: ", ")])
        }),
      "roles": .text(place.roles.map { words.name($0) }.joined(separator: ", ")),
      "mentions": .text(words.grouped(place.mentions)),
      "why": TemplateValue(place.reasons.first.map { words.name($0) }),
      "link": place.entries.first.map { .text(link(toEntry: $0.entry)) } ?? .text(link(toSource: place.articles[0])),
    ])
  }

  /// What happened there and when; where a place is only spoken of stands in the table of all places.
  func placeTable(_ table: PlaceTable) -> TemplateValue {
    let stated = (table.summary?.entries ?? []).filter { $0.role != .mention && !timeline.entries[$0.entry].isMinor }
    let rows: [TemplateValue] = stated.prefix(Briefing.placeRowsShown).map { row in
      let entry = timeline.entries[row.entry]
      let role = words.name(row.role)
      return .record([
        "day": .text(dates.interval(entry.interval, entry.granularity)),
        "iso": .text(isoDay(entry.interval)),
        "time": TemplateValue(clock(entry)),
        "role": .text(row.via.map { words(.via, ["role": role, "place": $0.name]) } ?? role),
        "label": .text(label(of: row.entry)),
        "text": .text(text(of: entry)), "link": .text(link(toEntry: row.entry)), "id": .text(entry.id),
        "sourceTotal": .text(sourceTotal(entry)),
        "entryOf": .text(words(.entryOf, ["day": dates.interval(entry.interval, entry.granularity)])),
      ])
    }
    return .record([
      "name": .text(table.name), "anchor": .text(anchor(of: table)),
      "number": table.summary.flatMap { numbers.number($0.place) }.map { .text(String($0)) } ?? .none,
      "isTold": .flag(table.summary != nil), "hasRows": .flag(!rows.isEmpty),
      "caption": .text(words(.toldOf, ["name": table.name])),
      "about": table.summary.map { .text(PlaceWords.about($0.place, $0.holders, words)) } ?? .none, "rows": .list(rows),
      "more": stated.count > rows.count ? .text(words(.more, ["n": words.grouped(stated.count - rows.count)])) : .none,
    ])
  }

  /// The key of the map: each place with the first entries that it has a part in.
  var keyValues: [TemplateValue] {
    numbers.places.enumerated().map { index, numbered in
      let days = numbered.entries.prefix(1).map { entry -> TemplateValue in
        let interval = timeline.entries[entry].interval
        return .record([
          "label": .text(kindName(of: entry)),
          "day": .text(
            interval.length == 1
              ? shortDay(interval.start) : dates.interval(interval, timeline.entries[entry].granularity)),
          "link": .text(link(toEntry: entry)),
        ])
      }
      let isMove = numbered.role == .origin || numbered.role == .destination
      return .record([
        "number": .text(String(index + 1)), "name": .text(numbered.place.name), "isMove": .flag(isMove),
        "isScene": .flag(numbered.role == .scene), "role": .text(words.name(numbered.role)),
        "entries": .list(days), "hasEntries": .flag(!days.isEmpty),
        "link": days.isEmpty ? .none : .text(link(toEntry: numbered.entries[0])),
      ])
    }
  }
}
