import CivilCalendar
import DatelineModel
import Gazetteers
import Rendering
import Templating
import Toponyms

/// Pages of one subject each: a place, a publisher, a day, a month.
extension SitePages {
  func place(_ subject: SitePlace) -> Page {
    let rows = rows(subject.page)
    let pages = Dictionary(uniqueKeysWithValues: places.map { ($0.place.id, $0.page) })
    let values: [TemplateValue] = subject.rows.map { row in
      let via = row.via.flatMap { via in pages[via.id].map { (via.name, rows.root + $0) } }
      return rows.entry(row.entry).adding("role", .text(words.name(row.role)))
        .adding("via", via.map { .text($0.0) } ?? .none).adding("viaLink", via.map { .text($0.1) } ?? .none)
    }
    let areas = areas(of: subject).map { rows.link($0.place.name, $0.page, words.name($0.place.feature)) }
    return page(
      subject.page, "site/place.html",
      Heading(
        kicker: words[.place], heading: subject.place.name,
        about: "\(subject.place.inWords(subject.holders, words)). \(overAllStories(values.count))",
        structuredData: StructuredData(site: site).place(subject)),
      [
        "map": picture([(subject, nil)], words[.mapTitle] + ": " + subject.place.name),
        "caption": .text(words(.toldOf, ["name": subject.place.name])), "rows": .list(values),
        "hasLinks": .flag(!areas.isEmpty), "links": .list(areas),
      ])
  }

  /// Areas that entries of the place count for, smallest first.
  private func areas(of subject: SitePlace) -> [SitePlace] {
    places.filter { area in area.rows.contains { $0.via?.id == subject.place.id } }
      .sorted { ($0.place.feature.rawValue, $0.place.name) > ($1.place.feature.rawValue, $1.place.name) }
  }

  func publisher(_ subject: SitePublisher) -> Page {
    let rows = rows(subject.page)
    let own = Set(subject.reports)
    let mentions = site.entries.filter { place in
      site.entry(place).members.contains { own.contains(.init(story: place.story, article: $0.article)) }
    }
    let counts = words.count(.articles, subject.reports.count)
    return page(
      subject.page, "site/source.html",
      Heading(
        kicker: words[.source], heading: subject.name,
        about: "\(counts), \(overAllStories(mentions.count))"),
      [
        "reports": .list(subject.reports.map(rows.report)), "hasEntries": .flag(!mentions.isEmpty),
        "entries": .list(mentions.map(rows.entry)),
      ])
  }

  // MARK: days and months

  var days: [Page] {
    let all = calendar.months.flatMap { month in month.days.map { (month, $0) } }
    return all.indices.map { index in
      let (month, day) = all[index]
      let rows = rows(day.page)
      return page(
        day.page, "site/day.html",
        Heading(
          kicker: words[.day], heading: site.dates.longDay(day.date),
          about: overAllStories(day.entries.count)),
        [
          "entries": .list(day.entries.map(rows.entryOfDay)), "around": entries(day.around, rows),
          "before": index > 0 ? dayLink(all[index - 1].1, rows) : .none,
          "after": index + 1 < all.count ? dayLink(all[index + 1].1, rows) : .none,
          "month": rows.link(name(of: month), month.page, ""),
        ])
    }
  }

  var months: [Page] {
    calendar.months.indices.map { index in
      let month = calendar.months[index]
      let rows = rows(month.page)
      let count = month.days.reduce(month.wider.count) { $0 + $1.entries.count }
      return page(
        month.page, "site/month.html",
        Heading(
          kicker: words[.month], heading: name(of: month), about: overAllStories(count)),
        [
          "days": .list(month.days.map { dayRecord($0, rows) }), "wider": entries(month.wider, rows),
          "before": index > 0 ? monthLink(calendar.months[index - 1], rows) : .none,
          "after": index + 1 < calendar.months.count ? monthLink(calendar.months[index + 1], rows) : .none,
        ])
    }
  }

  /// "12 entries over all stories."
  private func overAllStories(_ count: Int) -> String {
    words(.overAllStories, ["count": words.count(.entries, count)])
  }

  private func entries(_ entries: [SiteEntry], _ rows: SiteRows) -> TemplateValue {
    entries.isEmpty ? .none : .record(["entries": .list(entries.map(rows.entry))])
  }

  private func dayLink(_ day: SiteCalendar.Day, _ rows: SiteRows) -> TemplateValue {
    rows.link(site.dates.longDay(day.date), day.page, "")
  }

  private func monthLink(_ month: SiteCalendar.Month, _ rows: SiteRows) -> TemplateValue {
    rows.link(name(of: month), month.page, "")
  }

  private func dayRecord(_ day: SiteCalendar.Day, _ rows: SiteRows) -> TemplateValue {
    dayLink(day, rows).adding("anchor", .text("d-" + day.date.iso8601))
      .adding("entries", .list(day.entries.map(rows.entryOfDay)))
  }
}
