package import CivilCalendar
package import DatelineModel
import Gazetteers
package import Templating
import Toponyms

/// The words of a briefing for the pages that stand round it.
extension Briefing {
  /// The words shown for an entry.
  package func words(of entry: Timeline.Entry) -> String { text(of: entry) }

  /// How an entry was dated, in a sentence.
  package func datingWords(of entry: Timeline.Entry) -> String { dating(of: entry.members[0]) }

  /// "about 13:00", or the part of the day.
  package func clockWords(of entry: Timeline.Entry) -> String? { clock(entry) }

  /// At most 100 characters, cut between words.
  package func shortWords(of entry: Timeline.Entry) -> String { shortened(ownWords(of: entry)) }

  /// At most 100 characters, cut between words.
  package func shortened(_ text: String) -> String {
    guard text.count > 100 else { return text }
    let head = text.prefix(100)
    return String(head[..<(head.lastIndex(of: " ") ?? head.endIndex)]) + " …"
  }

  /// The statement whose words are shown.
  package func statement(of entry: Timeline.Entry) -> Statement {
    timeline.articles[entry.members[0].article].statements[entry.members[0].statement]
  }

  /// Short name of a source: the publisher, else the file.
  package func name(ofSource article: Int) -> String { sourceName(article) }

  /// "place-quetta"; a second place of that name (the district beside the city) has its id behind it.
  func anchor(of table: PlaceTable) -> String {
    let anchor = "place-" + Slug.of(table.name)
    let first = placeTables.first { Slug.of($0.name) == Slug.of(table.name) }
    guard let place = table.summary?.place, let other = first?.summary?.place, other.id != place.id else {
      return anchor
    }
    return "\(anchor)-\(place.id)"
  }
}

extension TemplateValue {
  /// A record with one field more; anything else as it is.
  package func adding(_ name: String, _ value: TemplateValue) -> TemplateValue {
    guard case .record(var fields) = self else { return self }
    fields[name] = value
    return .record(fields)
  }
}

extension Briefing {
  /// What an entry is called.
  package func name(ofEntry index: Int) -> String { label(of: index) }

  /// Days as programs read them, no finer than they are known: "2024-11-09", "2024-11", "2024", "2024-11-09/2024-11-12".
  package static func dayText(_ interval: CivilInterval) -> String {
    let (first, last) = (interval.start, interval.end.adding(days: -1))
    if first == last { return first.iso8601 }
    if interval == CivilInterval(year: first.year, month: first.month) { return String(first.iso8601.dropLast(3)) }
    if first.month == 1, first.day == 1, last.year == first.year, last.month == 12, last.day == 31 {
      return String(first.iso8601.dropLast(6))
    }
    return "\(first.iso8601)/\(last.iso8601)"
  }
}

extension Place {
  /// "Mach, town in Balochistan, Pakistan, at 29.867, 67.328"; `holders` are the areas it lies in, nearest first.
  package func inWords(_ holders: [Place], _ words: InterfaceWords) -> String { PlaceWords.about(self, holders, words) }
}
