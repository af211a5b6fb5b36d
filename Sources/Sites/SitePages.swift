import CivilCalendar
import DatelineModel
import Gazetteers
package import Rendering
package import Templating

/// The pages that a site has besides its stories, as values for templates.
package struct SitePages {
  /// One page: where it stands, which template shows it, and what it says.
  package struct Page: Sendable {
    /// Path in the site.
    package let path: String
    /// Name of its template.
    package let template: String
    /// What the template can name.
    package let values: TemplateValue
  }

  let site: Site
  let frame: SiteFrame
  let places: [SitePlace]
  let calendar: SiteCalendar
  let publishers: [SitePublisher]
  let publisherPages: [SitePublisher.Report: String]
  private let style: String

  /// The pages of a site; `style` is put into each.
  package init(_ site: Site, style: String) {
    self.site = site
    self.style = style
    frame = SiteFrame(site: site)
    places = site.places
    calendar = SiteCalendar(site)
    publishers = site.publishers
    publisherPages = Dictionary(
      uniqueKeysWithValues: publishers.flatMap { publisher in publisher.reports.map { ($0, publisher.page) } })
  }

  /// All of them.
  package var all: [Page] {
    [home, placeList, dayList, sourceList] + places.map(place) + months + days + publishers.map(publisher)
  }

  /// What a page says of itself.
  struct Heading {
    let kicker: String
    let heading: String
    let about: String
    var structuredData = ""
  }

  func rows(_ path: String) -> SiteRows {
    SiteRows(site: site, root: SiteFrame.root(of: path), publishers: publisherPages)
  }

  func page(_ path: String, _ template: String, _ heading: Heading, _ fields: [String: TemplateValue]) -> Page {
    let isHome = path == "index.html"
    let frame = frame.values(
      SiteFrame.Page(
        path: path, title: heading.heading, description: heading.about, structuredData: heading.structuredData))
    let own: [String: TemplateValue] = [
      "site": frame, "style": .markup(style), "kicker": .text(heading.kicker), "heading": .text(heading.heading),
      "about": .text(heading.about), "isHome": .flag(isHome),
    ]
    return Page(path: path, template: template, values: .record(own.merging(fields) { a, _ in a }))
  }

  // MARK: lists

  private var home: Page {
    let rows = rows("index.html")
    let entries = site.stories.reduce(0) { $0 + $1.briefing.timeline.entries.filter { !$0.isMinor }.count }
    let about = [
      counted(site.stories.count, "story", "stories"), counted(entries, "entry", "entries"),
      counted(places.count, "place", "places"), counted(publishers.count, "source", "sources"),
    ].joined(separator: ", ")
    return page(
      "index.html", "site/index.html",
      Heading(
        kicker: "Timelines", heading: site.title, about: about, structuredData: StructuredData(site: site).home()),
      ["stories": .list(site.stories.map(rows.story))])
  }

  private var placeList: Page {
    let rows = rows("places/index.html")
    let byCountry = Dictionary(grouping: places) { $0.place.country ?? "" }
    let groups = byCountry.keys.sorted().map { country in
      group(
        country.isEmpty ? "Seas, continents and others" : country, anchor: country.isEmpty ? "others" : country,
        byCountry[country]!.map { rows.link($0.place.name, $0.page, placeNote($0)) })
    }
    return page(
      "places/index.html", "site/list.html",
      Heading(
        kicker: "All stories", heading: "Places",
        about: "Every place that something happened in, began in, led to or was measured from, by country."),
      ["groups": .list(groups), "hasEntries": .flag(false)])
  }

  private func placeNote(_ place: SitePlace) -> String {
    "\(place.place.feature.noun), \(counted(Set(place.rows.map(\.entry)).count, "entry", "entries"))"
  }

  private var dayList: Page {
    let path = "days/index.html"
    let rows = rows(path)
    let groups = calendar.months.map { month in
      group(
        month.name, anchor: "m-" + SiteRows.iso(CivilInterval(year: month.first.year, month: month.first.month)!),
        [
          rows.link(
            "All of \(month.name)", month.page, month.wider.isEmpty ? "" : "\(month.wider.count) of several days")
        ]
          + month.days.map {
            rows.link(DateWords().longDay($0.date), $0.page, counted($0.entries.count, "entry", "entries"))
          })
    }
    return page(
      path, "site/list.html",
      Heading(
        kicker: "All stories", heading: "Days", about: "Every day on which something is reported, over all stories."),
      [
        "groups": .list(groups), "hasEntries": .flag(!calendar.beyond.isEmpty), "entriesAnchor": .text("longer"),
        "entriesTitle": .text("Told of longer stretches"), "entries": .list(calendar.beyond.map(rows.entry)),
      ])
  }

  private var sourceList: Page {
    let rows = rows("sources/index.html")
    let links = publishers.map { rows.link($0.name, $0.page, counted($0.reports.count, "article", "articles")) }
    return page(
      "sources/index.html", "site/list.html",
      Heading(kicker: "All stories", heading: "Sources", about: "Who reports: the publishers, with their articles."),
      ["groups": .list([group("Publishers", anchor: "publishers", links)]), "hasEntries": .flag(false)])
  }

  private func group(_ title: String, anchor: String, _ links: [TemplateValue]) -> TemplateValue {
    .record(["title": .text(title), "anchor": .text(anchor), "links": .list(links)])
  }
}
