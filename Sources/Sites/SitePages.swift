import CivilCalendar
import DatelineModel
package import Gazetteers
import Rendering
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
  let map: BaseMap

  /// The pages of a site; `style` is put into each.
  package init(_ site: Site, style: String, map: BaseMap = .embedded) {
    self.site = site
    self.map = map
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
    [home, placeList, dayList, sourceList, notFound] + (site.hasSearch ? [search] : []) + places.map(place) + months
      + days + publishers.map(publisher)
  }

  var words: InterfaceWords { site.words }

  /// "March 2025"
  func name(of month: SiteCalendar.Month) -> String { site.dates.month(of: month.first) }

  /// A country's name in the gazetteer; its code stays where it has none.
  private func countryName(_ code: String) -> String {
    let holders = places.flatMap { [$0.place] + $0.holders }
    return holders.first { $0.feature == .country && $0.country == code }?.name ?? code
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
      "about": .text(heading.about), "isHome": .flag(isHome), "policy": .text(site.policy),
      "t": site.words.templateValues,
      "language": .text(site.words.code), "direction": .text(site.words.direction),
    ]
    return Page(path: path, template: template, values: .record(own.merging(fields) { a, _ in a }))
  }

  // MARK: lists

  private var home: Page {
    let rows = rows("index.html")
    let entries = site.stories.reduce(0) { $0 + $1.briefing.timeline.entries.filter { !$0.isMinor }.count }
    let about = [
      words.count(.stories, site.stories.count), words.count(.entries, entries),
      words.count(.places, places.count), words.count(.sources, publishers.count),
    ].joined(separator: ", ")
    return page(
      "index.html", "site/index.html",
      Heading(
        kicker: words[.timelines], heading: site.title, about: about, structuredData: StructuredData(site: site).home()),
      [
        "stories": .list(
          site.stories.enumerated().map { rows.story($1, isFirst: $0 == 0, map: map) }),
        "months": .list(monthCells(rows)),
      ])
  }

  private var placeList: Page {
    let rows = rows("places/index.html")
    let byCountry = Dictionary(grouping: places) { $0.place.country ?? "" }
    let groups = byCountry.keys.sorted().map { country in
      group(
        country.isEmpty ? words[.noCountry] : countryName(country), anchor: country.isEmpty ? "others" : country,
        byCountry[country]!.map { rows.link($0.place.name, $0.page, placeNote($0)) })
    }
    return page(
      "places/index.html", "site/list.html",
      Heading(
        kicker: words[.allStories], heading: words[.placesHeading], about: words[.placesAbout]),
      [
        "groups": .list(groups), "hasEntries": .flag(false), "hasMonths": .flag(false), "months": .list([]),
        "map": picture(places.map { ($0, rows.root + $0.page) }, words[.mapTitle]),
      ])
  }

  /// A map of places; a page of one place shows what lies round it.
  func picture(_ shown: [(place: SitePlace, link: String?)], _ title: String) -> TemplateValue {
    let marks = shown.map { PlaceMap.Mark(place: $0.place.place, weight: $0.place.rows.count, link: $0.link) }
    let isOne = shown.count == 1
    let svg = PlaceMap(marks, title: title, words: words, gazetteer: site.gazetteer, map: map)
      .svg(width: 640, height: isOne ? 300 : 420, id: "outlines")
    return svg.isEmpty ? .none : .markup(svg)
  }

  /// The page that searches: the only one with a script, and the only one whose policy lets one run.
  private var search: Page {
    let rows = rows("search/index.html")
    let lists = [
      (words[.siteStories], "index.html"), (words[.placesHeading], "places/index.html"),
      (words[.days], "days/index.html"),
      (words[.sourcesHeading], "sources/index.html"),
    ]
    let made = page(
      "search/index.html", "site/search.html",
      Heading(kicker: words[.allStories], heading: words[.search], about: words[.searchNote]),
      ["links": .list(lists.map { rows.link($0.0, $0.1, "") })])
    return Page(
      path: made.path, template: made.template, values: made.values.adding("policy", .text(Site.searchPolicy)))
  }

  /// The page for addresses that lead nowhere: its links hold wherever a server shows it.
  private var notFound: Page {
    let made = page(
      "404.html", "site/404.html", Heading(kicker: site.title, heading: words[.notFound], about: words[.notFoundNote]),
      [:])
    guard let address = site.address, case .record(let fields) = made.values, let frame = fields["site"] else {
      return made
    }
    return Page(
      path: made.path, template: made.template,
      values: made.values.adding("site", frame.adding("root", .text(address.text))))
  }

  private func placeNote(_ place: SitePlace) -> String {
    "\(words.name(place.place.feature)), \(words.count(.entries, Set(place.rows.map(\.entry)).count))"
  }

  private var dayList: Page {
    let path = "days/index.html"
    let rows = rows(path)
    let groups = calendar.months.map { month in
      group(
        name(of: month), anchor: "m-" + SiteRows.iso(CivilInterval(year: month.first.year, month: month.first.month)!),
        [
          rows.link(
            words(.allOfMonth, ["month": name(of: month)]), month.page,
            month.wider.isEmpty ? "" : words.count(.severalDays, month.wider.count))
        ]
          + month.days.map {
            rows.link(site.dates.longDay($0.date), $0.page, words.count(.entries, $0.entries.count))
          })
    }
    return page(
      path, "site/list.html",
      Heading(
        kicker: words[.allStories], heading: words[.days], about: words[.daysAbout]),
      [
        "groups": .list(groups), "map": .none, "hasMonths": .flag(!calendar.months.isEmpty),
        "months": .list(monthCells(rows)), "hasEntries": .flag(!calendar.beyond.isEmpty),
        "entriesAnchor": .text("longer"),
        "entriesTitle": .text(words[.longerStretches]), "entries": .list(calendar.beyond.map(rows.entry)),
      ])
  }

  private var sourceList: Page {
    let rows = rows("sources/index.html")
    let links = publishers.map { rows.link($0.name, $0.page, words.count(.articles, $0.reports.count)) }
    return page(
      "sources/index.html", "site/list.html",
      Heading(kicker: words[.allStories], heading: words[.sourcesHeading], about: words[.sourcesAbout]),
      [
        "groups": .list([group(words[.publishers], anchor: "publishers", links)]), "hasEntries": .flag(false),
        "map": .none, "hasMonths": .flag(false), "months": .list([]),
      ])
  }

  /// The months as a calendar: days with entries are links.
  private func monthCells(_ rows: SiteRows) -> [TemplateValue] {
    calendar.months.enumerated().map { index, month in
      let days = Dictionary(uniqueKeysWithValues: month.days.map { ($0.date.day, $0) })
      let next = CivilInterval(year: month.first.year, month: month.first.month)?.length ?? 31
      let cells = (1...next).map { number -> TemplateValue in
        let day = days[number]
        let count = day?.entries.count ?? 0
        return .record([
          "number": .text(String(number)), "link": day.map { .text(rows.root + $0.page) } ?? .none,
          "weight": .text(count > 1 ? "many" : "one"), "count": .text(words.count(.entries, count)),
        ])
      }
      var gap: TemplateValue = .none
      if index > 0 {
        let before = calendar.months[index - 1].first
        let apart = (month.first.year - before.year) * 12 + month.first.month - before.month
        if apart > 1,
          let first = CivilDate(
            year: before.month == 12 ? before.year + 1 : before.year, month: before.month % 12 + 1, day: 1)
        {
          let last = month.first.adding(days: -1)
          gap = .text(words(.nothingTold, ["from": site.dates.month(of: first), "to": site.dates.month(of: last)]))
        }
      }
      return .record([
        "name": .text(name(of: month)), "link": .text(rows.root + month.page), "cells": .list(cells), "gap": gap,
      ])
    }
  }

  private func group(_ title: String, anchor: String, _ links: [TemplateValue]) -> TemplateValue {
    .record(["title": .text(title), "anchor": .text(anchor), "links": .list(links)])
  }
}
