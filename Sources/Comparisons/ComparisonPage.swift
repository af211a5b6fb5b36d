import CivilCalendar
import DatelineModel
package import Rendering
package import Templating

/// The comparison as a page, in the words of its reader.
extension BriefingComparison {
  /// The page.
  ///
  /// - Throws: `TemplateError` where a template is not sound.
  package func html(_ templates: TemplateLibrary, _ words: InterfaceWords = .english) throws -> String {
    try templates.render(
      "comparison.html", templateValues(style: templates.render("style.css", .record([:])), words))
  }

  package func templateValues(style: String, _ words: InterfaceWords = .english) -> TemplateValue {
    let page = Page(words: words)
    return .record([
      "t": words.templateValues, "language": .text(words.code), "direction": .text(words.direction),
      "style": .markup(style), "title": .text(after.title),
      "pageTitle": .text(words(.whatChangedIn, ["title": after.title])),
      "from": .text(page.side(before, .fromBriefing, .fromBriefingAsOf)),
      "to": .text(page.side(after, .toBriefing, .toBriefingAsOf)), "isEmpty": .flag(isEmpty),
      "added": page.section(.addedEntries, added) { .record(["day": .text(page.when($0)), "text": .text($0.text)]) },
      "gone": page.section(.goneEntries, gone) { .record(["day": .text(page.when($0)), "text": .text($0.text)]) },
      "redated": page.section(.redatedEntries, redated) {
        page.row($0.after.text, page.when($0.before), page.when($0.after))
      },
      "replaced": page.section(.replacedEntries, relocated) {
        page.row($0.after.text, page.list($0.before.places), page.list($0.after.places))
      },
      "reworded": page.section(.rewordedEntries, reworded) {
        page.row(page.when($0.after), $0.before.text, $0.after.text)
      },
      "figures": page.section(.movedFigures, figures) {
        page.row(
          "\(page.kind($0.kind)), \($0.day.map(page.day) ?? words[.noDay]), \($0.source)", page.list($0.before),
          page.list($0.after))
      },
    ])
  }

  /// What the page says in one language.
  private struct Page {
    let words: InterfaceWords

    /// A day as the page writes days; what is no whole day stays as it is.
    func day(_ text: String) -> String { DateTime(iso8601: text).map { DateWords(words).day($0.date) } ?? text }

    func when(_ entry: ComparedBriefing.Entry) -> String {
      let day = day(entry.start)
      return entry.time.map { words(.timeOfDay, ["day": day, "time": $0]) } ?? day
    }

    func kind(_ kind: String) -> String { Figure.Kind(rawValue: kind).map { words.name($0) } ?? kind }

    func list(_ parts: [String]) -> String { parts.isEmpty ? words[.nothingStated] : parts.joined(separator: ", ") }

    func side(_ side: (title: String, asOf: String?), _ plain: Message, _ dated: Message) -> String {
      side.asOf.map { words(dated, ["title": side.title, "day": day($0)]) } ?? words(plain, ["title": side.title])
    }

    /// A list with its number, or nothing where there is none.
    func section<Element>(_ heading: Message, _ elements: [Element], _ row: (Element) -> TemplateValue) -> TemplateValue
    {
      guard !elements.isEmpty else { return .none }
      return .record([
        "heading": .text(words(heading, ["n": words.grouped(elements.count)])), "rows": .list(elements.map(row)),
      ])
    }

    func row(_ what: String, _ before: String, _ after: String) -> TemplateValue {
      .record(["what": .text(what), "before": .text(before), "after": .text(after)])
    }
  }
}
