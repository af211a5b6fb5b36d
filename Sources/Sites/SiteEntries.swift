import CivilCalendar
import DatelineModel
import Gazetteers
import Rendering
import Toponyms

/// An entry of one of the stories.
struct SiteEntry: Hashable {
  /// Index into the site's stories.
  let story: Int
  /// Index into the story's entries.
  let entry: Int
}

extension Site {
  func briefing(_ entry: SiteEntry) -> Briefing { stories[entry.story].briefing }

  func entry(_ entry: SiteEntry) -> Timeline.Entry { stories[entry.story].briefing.timeline.entries[entry.entry] }

  /// All entries of all stories by time; those of one day story by story, each in its own order.
  var entries: [SiteEntry] {
    let all = stories.indices.flatMap { story in
      stories[story].briefing.timeline.entries.indices.map { SiteEntry(story: story, entry: $0) }
    }
    return sorted(all)
  }

  func sorted(_ entries: [SiteEntry]) -> [SiteEntry] {
    entries.sorted { key($0) < key($1) }
  }

  private func key(_ place: SiteEntry) -> (Int, Int, String, Int) {
    let interval = entry(place).interval
    return (interval.start.dayNumber, interval.length, stories[place.story].name, place.entry)
  }
}

/// A place with all that happened there, over all stories.
struct SitePlace {
  let place: Place
  /// The areas it lies in, nearest first.
  let holders: [Place]
  /// Entries with the part that the place plays, and the narrower place through which they count.
  var rows: [(entry: SiteEntry, role: PlaceRole, via: Place?)] = []
  var mentions = 0

  var page: String { "places/\(Permalink.of(place))/index.html" }
}

extension Site {
  /// What the story's own page lists of a place in a table: neither bare mentions nor details in passing.
  private func rows(_ summary: Timeline.PlaceSummary, in briefing: Briefing) -> [(
    entry: Int, role: PlaceRole, via: Place?
  )] {
    summary.entries.filter { $0.role != .mention && !briefing.timeline.entries[$0.entry].isMinor }
  }

  /// Places that something happened in, began in, led to or was measured from; by name.
  var places: [SitePlace] {
    var found: [UInt32: SitePlace] = [:]
    for (story, published) in stories.enumerated() {
      for summary in published.briefing.timeline.places where !rows(summary, in: published.briefing).isEmpty {
        var place = found[summary.place.id] ?? SitePlace(place: summary.place.inGazetteer, holders: summary.holders)
        place.mentions += summary.mentions
        place.rows += rows(summary, in: published.briefing).map {
          (SiteEntry(story: story, entry: $0.entry), $0.role, $0.via)
        }
        found[summary.place.id] = place
      }
    }
    return found.values.map { place in
      var place = place
      let order = Dictionary(uniqueKeysWithValues: sorted(place.rows.map(\.entry)).enumerated().map { ($1, $0) })
      place.rows.sort { order[$0.entry]! < order[$1.entry]! }
      return place
    }.sorted { ($0.place.name, $0.place.id) < ($1.place.name, $1.place.id) }
  }
}
