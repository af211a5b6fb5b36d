import CivilCalendar
import DatelineModel
import Gazetteers
import Rendering
import Templating
import Timelines
import Toponyms

extension Briefing {
  /// The places as KML 2.2 (OGC 07-147r2): a placemark each, with role and days; then the points that are only given by
  /// distance and direction.
  package var kml: String {
    var out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<kml xmlns=\"http://www.opengis.net/kml/2.2\">\n<Document>\n"
    out += "<name>\(Escaping.html(title))</name>\n"
    for summary in timeline.places where summary.mentions > 0 {
      let place = summary.place
      out += "<Placemark>\n<name>\(Escaping.html(place.name))</name>\n"
      let roles = summary.roles.map { words.name($0) }.joined(separator: ", ")
      out +=
        "<description>\(Escaping.html("\(words.name(place.feature)); \(roles); \(words.count(.named, summary.mentions))"))</description>\n"
      if let days = summary.days {
        out += "<TimeSpan><begin>\(days.first.iso8601)</begin><end>\(days.last.iso8601)</end></TimeSpan>\n"
      }
      let point = "\(Decimal.text(place.longitude, places: 5)),\(Decimal.text(place.latitude, places: 5))"
      out += "<Point><coordinates>\(point)</coordinates></Point>\n</Placemark>\n"
    }
    for approximate in timeline.approximatePlaces {
      let point = "\(Decimal.text(approximate.longitude, places: 2)),\(Decimal.text(approximate.latitude, places: 2))"
      out +=
        "<Placemark>\n<name>\(Escaping.html(approximate.words))</name>\n<description>\(Escaping.html(words(.approximateMark, ["words": approximate.words])))</description>\n"
      out += "<Point><coordinates>\(point)</coordinates></Point>\n</Placemark>\n"
    }
    return out + "</Document>\n</kml>\n"
  }

  /// The timeline as an Atom feed (RFC 4287): latest first; ids are made from content and survive a rebuild.
  package var atom: String {
    let updated = (asOf ?? CivilDate(year: 1970, month: 1, day: 1)!).iso8601 + "T00:00:00Z"
    var out = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n"
    out +=
      "<title>\(Escaping.html(title))</title>\n<id>urn:dateline:\(Slug.of(title))</id>\n<updated>\(updated)</updated>\n"
    out +=
      "<author><name>dateline</name></author>\n<rights>\(Escaping.html(words[.mapCredit]))</rights>\n"
    for entry in timeline.entries.reversed() {
      let text = text(of: entry)
      let sources = Set(entry.members.map(\.article)).sorted().map(sourceName).joined(separator: ", ")
      out +=
        "<entry>\n<title>\(Escaping.html(dates.interval(entry.interval, entry.granularity) + ": " + shortWords(of: entry)))</title>\n"
      out += "<id>urn:dateline:\(Slug.of(title)):\(entry.id)</id>\n<updated>\(updated)</updated>\n"
      out +=
        "<content type=\"text\">\(Escaping.html("\(text) (\(sources)) \(dating(of: entry))"))</content>\n</entry>\n"
    }
    return out + "</feed>\n"
  }
}
