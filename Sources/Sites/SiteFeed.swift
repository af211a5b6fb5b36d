import CivilCalendar
import DatelineModel
import Rendering
import Templating

/// The latest of all stories as an Atom feed (RFC 4287). Ids come from content; times are those of the articles.
struct SiteFeed {
  let site: Site
  static let path = "feed.atom"
  private static let limit = 200

  var text: String {
    let updates = entries
    let updated = updates.map(\.updated).max() ?? Instant(seconds: 0)
    var out = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n"
    out += "<title>\(Escaping.html(site.title))</title>\n<id>\(id)</id>\n<updated>\(updated.text)</updated>\n"
    out += "<link href=\"\(address("index.html"))\"/>\n"
    if let site = site.address { out += "<link rel=\"self\" href=\"\(site.of(SiteFeed.path))\"/>\n" }
    out += "<author><name>\(Escaping.html(site.title))</name></author>\n<generator>dateline</generator>\n"
    out += "<rights>\(Escaping.html(site.words[.mapCredit]))</rights>\n"
    for entry in updates.prefix(SiteFeed.limit) { out += element(entry) }
    return out + "</feed>\n"
  }

  private var id: String { site.address?.text ?? "urn:dateline:\(Permalink.of(site.title))" }

  private func address(_ page: String) -> String { site.address?.of(page) ?? page }

  private func element(_ update: (place: SiteEntry, updated: Instant)) -> String {
    let briefing = site.briefing(update.place)
    let entry = site.entry(update.place)
    let story = site.stories[update.place.story]
    let day = site.dates.interval(entry.interval, entry.granularity)
    let sources = Set(entry.members.map(\.article)).sorted().map(briefing.name(ofSource:)).joined(separator: ", ")
    return """
      <entry>
      <title>\(Escaping.html("\(day): \(briefing.shortWords(of: entry))"))</title>
      <id>urn:dateline:\(story.name):\(entry.id)</id>
      <updated>\(update.updated.text)</updated>
      <link href="\(address(story.address(briefing.address(ofEntry: update.place.entry))).replacing("index.html#", with: "#"))"/>
      <category term="\(Escaping.html(story.name))" label="\(Escaping.html(briefing.title))"/>
      <content type="text">\(Escaping.html("\(briefing.words(of: entry)) (\(sources)) \(briefing.datingWords(of: entry))"))</content>
      </entry>

      """
  }

  /// The latest updated first; of one time the latest event.
  private var entries: [(place: SiteEntry, updated: Instant)] {
    let all = site.entries.map { ($0, Instant(of: $0, site)) }
    return all.enumerated().sorted { a, b in
      a.element.1 == b.element.1 ? a.offset > b.offset : a.element.1 > b.element.1
    }.map { (place: $0.element.0, updated: $0.element.1) }
  }
}

/// A time as feeds write it: the latest publication of the sources of an entry.
private struct Instant: Comparable {
  let seconds: Int

  init(seconds: Int) { self.seconds = seconds }

  init(of place: SiteEntry, _ site: Site) {
    let briefing = site.briefing(place)
    let times = site.entry(place).members.compactMap {
      briefing.timeline.articles[$0.article].article.published?.value
    }
    seconds = (times.map(Instant.seconds).max()) ?? (briefing.asOf?.dayNumber ?? 0) * 86_400
  }

  /// A page that states no zone is taken to be in UTC.
  private static func seconds(_ time: DateTime) -> Int {
    let dateTime = DateTime(date: time.date, secondOfDay: time.secondOfDay ?? 0, offsetMinutes: time.offsetMinutes ?? 0)
    return dateTime.utcSecond ?? 0
  }

  var text: String { DateTime(utcSecond: seconds).iso8601 }

  static func < (a: Instant, b: Instant) -> Bool { a.seconds < b.seconds }
}
