import CivilCalendar
import DatelineModel
import Gazetteers
import Rendering
import Templating

/// What a story's own page says of the site that it stands in.
struct StoryPages {
  private let site: Site
  private let map: BaseMap
  private let frame: SiteFrame
  private let places: [SitePlace]
  private let months: [SiteCalendar.Month]
  private let publishers: [SitePublisher]

  init(_ site: Site, map: BaseMap) {
    self.site = site
    self.map = map
    frame = SiteFrame(site: site)
    places = site.places
    months = SiteCalendar(site).months
    publishers = site.publishers
  }

  /// Where the picture of a story goes; pictures need the site's address, since readers of links take no other.
  func picture(_ story: Site.Story) -> (path: String, words: String)? {
    guard site.address != nil, let words = MapPicture(timeline: story.briefing.timeline, map: map).words(site.words)
    else {
      return nil
    }
    return ("stories/\(story.name)/map.png", words)
  }

  /// The record `site` of the story's page.
  func values(_ story: Site.Story, _ formats: Set<BriefingFormat>) -> TemplateValue {
    let number = site.stories.firstIndex { $0.name == story.name }!
    let root = SiteFrame.root(of: story.page)
    let rows = SiteRows(site: site, root: root, publishers: [:])
    let related = related(number, rows)
    let page = SiteFrame.Page(
      path: story.page, title: story.briefing.title, description: description(story),
      structuredData: StructuredData(site: site).story(story), picture: picture(story))
    return frame.values(page)
      .adding("related", .list(related)).adding("hasRelated", .flag(!related.isEmpty))
      .adding("placeLinks", .list(placeLinks(number, rows)))
      .adding("monthLinks", .list(monthLinks(number).map { rows.link(site.dates.month(of: $0.first), $0.page, "") }))
      .adding("sourceLinks", .list(sourceLinks(number, rows)))
      .adding("dataFiles", .list(StoryPages.dataFiles(formats).map { .text($0) }))
  }

  private func description(_ story: Site.Story) -> String {
    let period = story.briefing.period.map { ", " + site.dates.span($0.first, $0.last) } ?? ""
    return site.words(.description, ["counts": SiteRows.counts(story.briefing, site.words) + period])
  }

  /// Stories that play at the same places, most of them first; whole countries say little.
  private func related(_ story: Int, _ rows: SiteRows) -> [TemplateValue] {
    let shared = places.filter { $0.place.feature != .country && $0.place.feature != .continent }.map { place in
      (place.place.name, Set(place.rows.map(\.entry.story)))
    }.filter { $0.1.contains(story) && $0.1.count > 1 }
    return site.stories.indices.filter { $0 != story }.compactMap { other -> (Int, [String])? in
      let names = shared.filter { $0.1.contains(other) }.map(\.0)
      return names.isEmpty ? nil : (other, names)
    }.sorted { ($1.1.count, $0.0) < ($0.1.count, $1.0) }.prefix(6).map { other, names in
      rows.link(
        site.stories[other].briefing.title, site.stories[other].page,
        site.words.count(.sharedPlaces, names.count, ["names": names.prefix(4).joined(separator: ", ")]))
    }
  }

  private func placeLinks(_ story: Int, _ rows: SiteRows) -> [TemplateValue] {
    places.compactMap { place in
      let count = Set(place.rows.filter { $0.entry.story == story }.map(\.entry)).count
      return count == 0 ? nil : rows.link(place.place.name, place.page, site.words.count(.entries, count))
    }
  }

  private func monthLinks(_ story: Int) -> [SiteCalendar.Month] {
    months.filter { month in (month.days.flatMap(\.entries) + month.wider).contains { $0.story == story } }
  }

  private func sourceLinks(_ story: Int, _ rows: SiteRows) -> [TemplateValue] {
    publishers.compactMap { publisher in
      let count = publisher.reports.filter { $0.story == story }.count
      return count == 0 ? nil : rows.link(publisher.name, publisher.page, site.words.count(.articles, count))
    }
  }

  /// Files beside the page, in the order in which people ask for them.
  private static func dataFiles(_ formats: Set<BriefingFormat>) -> [String] {
    let names: [(BriefingFormat, [String])] = [
      (.csv, ["timeline.csv", "locations.csv", "figures.csv"]), (.json, ["briefing.json"]),
      (.xlsx, ["briefing.xlsx"]), (.sqlite, ["briefing.sqlite"]), (.markdown, ["briefing.md"]),
      (.geojson, ["places.geojson"]), (.kml, ["places.kml"]), (.ics, ["timeline.ics"]),
      (.atom, ["timeline.atom"]), (.timelinejs, ["timelinejs.json"]),
    ]
    return names.filter { formats.contains($0.0) }.flatMap(\.1)
  }
}
