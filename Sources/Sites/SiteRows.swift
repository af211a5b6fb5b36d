import Bytes
import CivilCalendar
import DatelineModel
import Gazetteers
import Rendering
import Templating
import Toponyms

/// The rows that the pages of a site show, with links that are true for one page.
struct SiteRows {
  let site: Site
  /// The way from the page up to the site's own folder.
  let root: String
  /// Links of publishers' pages, by publisher's link.
  let publishers: [SitePublisher.Report: String]

  /// An entry, shown outside its story.
  func entry(_ place: SiteEntry) -> TemplateValue { entry(place, hidesDay: false) }

  /// An entry on the page of its day, which need not say the day again.
  func entryOfDay(_ place: SiteEntry) -> TemplateValue { entry(place, hidesDay: true) }

  private func entry(_ place: SiteEntry, hidesDay: Bool) -> TemplateValue {
    let briefing = site.briefing(place)
    let entry = site.entry(place)
    let day = DateWords().interval(entry.interval, entry.granularity)
    let time = briefing.clockWords(of: entry)
    let when = hidesDay ? time : time.map { "\(day), \($0)" } ?? day
    return .record([
      "id": .text(entry.id), "when": when.map { .text($0) } ?? .none, "iso": .text(SiteRows.iso(entry.interval)),
      "text": .text(briefing.words(of: entry)), "notes": .list(notes(entry, briefing).map { .text($0) }),
      "story": .text(briefing.title), "storyLink": .text(root + site.stories[place.story].page),
      "link": .text("\(root)\(site.stories[place.story].page)#\(entry.id)"),
      "sources": .list(sources(place, entry, briefing)),
    ])
  }

  /// Days are given to the day, wider stretches to the month that they begin in.
  static func iso(_ interval: CivilInterval) -> String {
    interval.length == 1 ? interval.start.iso8601 : String(interval.start.iso8601.dropLast(3))
  }

  private func notes(_ entry: Timeline.Entry, _ briefing: Briefing) -> [String] {
    var notes: [String] = []
    let basis = briefing.statement(of: entry).basis
    if entry.kind == .saying { notes.append("day of saying") }
    if basis.isInferred { notes.append("day inferred") }
    if entry.isAhead { notes.append("announced for") }
    return notes
  }

  private func sources(_ place: SiteEntry, _ entry: Timeline.Entry, _ briefing: Briefing) -> [TemplateValue] {
    Set(entry.members.map(\.article)).sorted().map { article in
      let report = SitePublisher.Report(story: place.story, article: article)
      return .record([
        "name": .text(briefing.name(ofSource: article)), "link": .text(root + publishers[report, default: ""]),
      ])
    }
  }

  /// A link with a number behind it: a place, a day, a month, a publisher.
  func link(_ name: String, _ page: String, _ note: String) -> TemplateValue {
    .record(["name": .text(name), "link": .text(root + page), "note": .text(note)])
  }

  /// A story in the list of stories.
  func story(_ story: Site.Story) -> TemplateValue {
    let briefing = story.briefing
    return .record([
      "title": .text(briefing.title), "link": .text(root + story.page),
      "period": briefing.period.map { .text(DateWords().span($0.first, $0.last)) } ?? .none,
      "asOf": briefing.asOf.map { .text(DateWords().day($0)) } ?? .none,
      "asOfISO": briefing.asOf.map { .text($0.iso8601) } ?? .none,
      "counts": .text(SiteRows.counts(briefing)),
      "highlights": .list(
        briefing.highlights.prefix(3).map { index in
          let entry = briefing.timeline.entries[index]
          return .record([
            "day": .text(DateWords().shortDay(entry.interval.start)), "text": .text(briefing.words(of: entry)),
            "link": .text("\(root)\(story.page)#\(entry.id)"),
          ])
        }),
    ])
  }

  /// "11 sources, 96 entries"
  static func counts(_ briefing: Briefing) -> String {
    counted(briefing.timeline.articles.count, "source", "sources") + ", "
      + counted(briefing.timeline.entries.filter { !$0.isMinor }.count, "entry", "entries")
  }

  /// An article in the list of a publisher.
  func report(_ report: SitePublisher.Report) -> TemplateValue {
    let article = site.article(report)
    let story = site.stories[report.story]
    let url = article.url?.value ?? ""
    return .record([
      "title": .text(article.title?.value ?? story.briefing.name(ofSource: report.article)),
      "byline": article.byline.map { .text($0.value) } ?? .none,
      "published": article.published.map { .text(DateWords().time($0.value)) } ?? .text("publication date unknown"),
      "address": WebLink.isWeb(url) ? .text(url) : .none,
      "story": .text(story.briefing.title), "storyLink": .text(root + story.page),
      "link": .text("\(root)\(story.page)#s-\(report.article + 1)"),
    ])
  }
}
