import CivilCalendar
import DatelineModel
import Gazetteers
import Templating
import TemporalExpressions
import Toponyms

extension Briefing {
  /// The fields that templates may name. `Templates/README.md` lists them.
  func templateValues(map: String, strip: String, style: String) -> TemplateValue {
    let figures = FigureTable.tables(self)
    let unresolved = self.unresolved
    return .record([
      "title": .text(title),
      "period": period.map { .text(dates.span($0.first, $0.last)) } ?? .none,
      "asOf": asOf.map { .text(dates.day($0)) } ?? .none,
      "clockNote": .text(clockNote),
      "reviewNote": reviewNote.map { .text($0) } ?? .none,
      "asOfISO": asOf.map { .text($0.iso8601) } ?? .none,
      "sourceCount": .text(words.counts.sources(timeline.articles.count)),
      "entryCount": .text(words.counts.entries(timeline.entries.filter { !$0.isMinor }.count)),
      "placeCount": .text(words.counts.places(timeline.places.filter { $0.mentions > 0 }.count)),
      "style": .markup(style),
      "map": map.isEmpty ? .none : .markup(map),
      "strip": strip.isEmpty ? .none : .markup(strip),
      "linkedData": .markup(linkedData),
      "highlights": .list(highlights.map { entryValue($0) }),
      "hasHighlights": .flag(!highlights.isEmpty),
      "figures": .list(figures.map(figureTable)),
      "hasFigures": .flag(!figures.isEmpty),
      "glance": .list(figures.map(figuresAtAGlance)),
      "days": .list(days),
      "hasDays": .flag(!timeline.entries.isEmpty),
      "relative": .list(relative),
      "hasRelative": .flag(!timeline.relativeDays.isEmpty),
      "places": .list(timeline.places.filter { $0.mentions > 0 }.map(placeRow)),
      "hasPlaces": .flag(timeline.places.contains { $0.mentions > 0 }),
      "placeTables": .list(placeTables.map(placeTable)),
      "sources": .list(timeline.articles.indices.map(sourceValue)),
      "intakeSummary": .text(intake.summary),
      "intake": .list(intake.lines.map(intakeValue)),
      "hasIntake": .flag(!intake.lines.isEmpty),
      "unresolved": .list(unresolved),
      "hasUnresolved": .flag(!unresolved.isEmpty),
    ])
  }
}
