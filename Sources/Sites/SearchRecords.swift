import DatelineModel
import Rendering
package import Templating
import Toponyms

/// What the search knows of each entry: its words in all sources, and the place, source, day and story to narrow a search by.
package struct SearchRecords {
  /// The template of a record.
  package static let template = "site/record.html"

  private let site: Site

  /// The records of a site.
  package init(_ site: Site) { self.site = site }

  /// A record for each entry, by time.
  package var all: [TemplateValue] { site.entries.map(record) }

  private func record(_ place: SiteEntry) -> TemplateValue {
    let briefing = site.briefing(place)
    let entry = site.entry(place)
    let words = briefing.words(of: entry)
    let told = unique(entry.members.map { briefing.text(of: $0) }).filter { !words.contains($0) }
    let story = site.stories[place.story]
    let sources = unique(
      entry.members.compactMap { site.publisherName(SitePublisher.Report(story: place.story, article: $0.article)) })
    return .record([
      "t": site.words.templateValues, "language": .text(site.words.code), "direction": .text(site.words.direction),
      "label": .text(briefing.name(ofEntry: place.entry)), "text": .text(words), "told": .list(told.map { .text($0) }),
      "link": .text("../" + story.address(briefing.address(ofEntry: place.entry))),
      "story": .text(briefing.title), "iso": .text(SiteRows.iso(entry.interval)),
      "when": .text(site.dates.interval(entry.interval, entry.granularity)),
      "places": .list(briefing.placeNames(ofEntry: place.entry).map { .text($0) }),
      "publishers": .list(sources.map { .text($0) }),
    ])
  }

  private func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }
}
