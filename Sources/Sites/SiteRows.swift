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
    let day = site.dates.interval(entry.interval, entry.granularity)
    let time = briefing.clockWords(of: entry)
    let when = hidesDay ? time : time.map { "\(day), \($0)" } ?? day
    return .record([
      "id": .text(entry.id), "when": TemplateValue(when), "iso": .text(SiteRows.iso(entry.interval)),
      "text": .text(briefing.words(of: entry)), "notes": .list(notes(entry, briefing).map { .text($0) }),
      "story": .text(briefing.title), "storyLink": .text(root + site.stories[place.story].page),
      "link": .text(root + site.stories[place.story].address(briefing.address(ofEntry: place.entry))),
      "label": .text(briefing.name(ofEntry: place.entry)),
      "entryInStory": .text(site.words(.entryInStory, ["story": briefing.title])),
      "inStory": .text(site.words(.inStory, ["story": briefing.title])),
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
    if entry.kind == .saying { notes.append(site.words[.dayOfSaying]) }
    if basis.isInferred { notes.append(site.words[.inferredDay]) }
    if entry.isAhead { notes.append(site.words[.announced]) }
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
  func story(_ story: Site.Story, isFirst: Bool, map: BaseMap) -> TemplateValue {
    let briefing = story.briefing
    let latest = briefing.highlights.last.map { highlight($0, story) } ?? .none
    let others = briefing.highlights.dropLast().suffix(isFirst ? 2 : 0).reversed()
    let card = LocatorMap(briefing, map: map).card(story.name)
    return .record([
      "isFirst": .flag(isFirst), "map": card.isEmpty ? .none : .markup(card), "latest": latest,
      "hasHighlights": .flag(!others.isEmpty),
      "title": .text(briefing.title), "link": .text(root + story.page),
      "period": briefing.period.map { .text(site.dates.span($0.first, $0.last)) } ?? .none,
      "asOf": briefing.asOf.map { .text(site.words(.updatedOn, ["day": site.dates.day($0)])) } ?? .none,
      "asOfISO": briefing.asOf.map { .text($0.iso8601) } ?? .none,
      "counts": .text(SiteRows.counts(briefing, site.words)),
      "highlights": .list(
        others.map { highlight($0, story) }),
    ])
  }

  private func highlight(_ index: Int, _ story: Site.Story) -> TemplateValue {
    let entry = story.briefing.timeline.entries[index]
    return .record([
      "day": .text(site.dates.shortDayOfYear(entry.interval.start)), "text": .text(story.briefing.words(of: entry)),
      "link": .text(root + story.address(story.briefing.address(ofEntry: index))),
    ])
  }

  /// "11 sources, 96 entries"
  static func counts(_ briefing: Briefing, _ words: InterfaceWords) -> String {
    words.count(.sources, briefing.timeline.articles.count) + ", "
      + words.count(.entries, briefing.timeline.entries.count { !$0.isMinor })
  }

  /// An article in the list of a publisher.
  func report(_ report: SitePublisher.Report) -> TemplateValue {
    let article = site.article(report)
    let story = site.stories[report.story]
    let url = article.url?.value ?? ""
    return .record([
      "title": .text(article.title?.value ?? story.briefing.name(ofSource: report.article)),
      "byline": TemplateValue(article.byline?.value),
      "published": article.published.map { .text(site.dates.time($0.value)) } ?? .text(site.words[.noPublication]),
      "inStory": .text(site.words(.inStory, ["story": story.briefing.title])),
      "address": WebLink.isWeb(url) ? .text(url) : .none,
      "story": .text(story.briefing.title), "storyLink": .text(root + story.page),
      "link": .text(root + story.address(story.briefing.address(ofSource: report.article))),
    ])
  }
}
