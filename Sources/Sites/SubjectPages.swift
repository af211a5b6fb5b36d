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
      return rows.entry(row.entry).adding("role", .text(row.role.rawValue))
        .adding("via", via.map { .text($0.0) } ?? .none).adding("viaLink", via.map { .text($0.1) } ?? .none)
    }
    let areas = areas(of: subject).map { rows.link($0.place.name, $0.page, $0.place.feature.noun) }
    return page(
      subject.page, "site/place.html",
      Heading(
        kicker: "Place", heading: subject.place.name,
        about:
          "\(subject.place.inWords(subject.holders)). \(counted(values.count, "entry", "entries")) over all stories.",
        structuredData: StructuredData(site: site).place(subject)),
      ["rows": .list(values), "hasLinks": .flag(!areas.isEmpty), "links": .list(areas)])
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
    let counts = counted(subject.reports.count, "article", "articles")
    return page(
      subject.page, "site/source.html",
      Heading(
        kicker: "Source", heading: subject.name,
        about: "\(counts), \(counted(mentions.count, "entry", "entries")) over all stories."),
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
          kicker: "Day", heading: DateWords().longDay(day.date),
          about: "\(counted(day.entries.count, "entry", "entries")) over all stories."),
        [
          "entries": .list(day.entries.map(rows.entryOfDay)), "around": entries(day.around, rows),
          "before": index > 0 ? dayLink(all[index - 1].1, rows) : .none,
          "after": index + 1 < all.count ? dayLink(all[index + 1].1, rows) : .none,
          "month": rows.link(month.name, month.page, ""),
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
          kicker: "Month", heading: month.name, about: "\(counted(count, "entry", "entries")) over all stories."),
        [
          "days": .list(month.days.map { dayRecord($0, rows) }), "wider": entries(month.wider, rows),
          "before": index > 0 ? monthLink(calendar.months[index - 1], rows) : .none,
          "after": index + 1 < calendar.months.count ? monthLink(calendar.months[index + 1], rows) : .none,
        ])
    }
  }

  private func entries(_ entries: [SiteEntry], _ rows: SiteRows) -> TemplateValue {
    entries.isEmpty ? .none : .record(["entries": .list(entries.map(rows.entry))])
  }

  private func dayLink(_ day: SiteCalendar.Day, _ rows: SiteRows) -> TemplateValue {
    rows.link(DateWords().longDay(day.date), day.page, "")
  }

  private func monthLink(_ month: SiteCalendar.Month, _ rows: SiteRows) -> TemplateValue {
    rows.link(month.name, month.page, "")
  }

  private func dayRecord(_ day: SiteCalendar.Day, _ rows: SiteRows) -> TemplateValue {
    dayLink(day, rows).adding("anchor", .text("d-" + day.date.iso8601))
      .adding("entries", .list(day.entries.map(rows.entryOfDay)))
  }
}
