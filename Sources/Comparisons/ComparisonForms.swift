import JSONText
package import Templating

extension BriefingComparison {
  /// The comparison as lines for a terminal.
  package var text: String {
    var lines = ["\(before.title), as of \(before.asOf ?? "?")  →  \(after.title), as of \(after.asOf ?? "?")"]
    if isEmpty { lines.append("Nothing changed.") }
    func list<Element>(_ heading: String, _ elements: [Element], _ line: (Element) -> String) {
      guard !elements.isEmpty else { return }
      lines += ["", "\(heading): \(elements.count)"] + elements.map { "  " + line($0) }
    }
    list("Added", added) { "+ \(Self.when($0))  \($0.text)" }
    list("Gone", gone) { "- \(Self.when($0))  \($0.text)" }
    list("Re-dated", redated) { "\(Self.when($0.before)) → \(Self.when($0.after))  \($0.after.text)" }
    list("Re-placed", relocated) {
      "\(Self.when($0.after))  \(Self.list($0.before.places)) → \(Self.list($0.after.places))  \($0.after.text)"
    }
    list("Reworded", reworded) { "\(Self.when($0.after))  \($0.before.text) → \($0.after.text)" }
    list("Figures that moved", figures) {
      "\($0.kind), \($0.day ?? "day not stated"), \($0.source): \(Self.list($0.before)) → \(Self.list($0.after))"
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The comparison as JSON.
  package var json: [UInt8] {
    var writer = JSONWriter(indented: true)
    writer.object { w in
      for (name, side) in [("before", before), ("after", after)] {
        w.name(name)
        w.object { w in
          w.member("title", side.title)
          w.member("asOf", side.asOf)
        }
      }
      for (name, entries) in [("added", added), ("gone", gone)] {
        w.name(name)
        w.array(entries) { w, entry in Self.write(&w, entry) }
      }
      for (name, changes) in [("redated", redated), ("replaced", relocated), ("reworded", reworded)] {
        w.name(name)
        w.array(changes) { w, change in
          w.object { w in
            w.name("before")
            Self.write(&w, change.before)
            w.name("after")
            Self.write(&w, change.after)
          }
        }
      }
      w.name("figures")
      w.array(figures) { w, figure in
        w.object { w in
          w.member("kind", figure.kind)
          w.member("source", figure.source)
          w.member("day", figure.day)
          w.name("before")
          w.array(figure.before) { w, words in w.value(words) }
          w.name("after")
          w.array(figure.after) { w, words in w.value(words) }
        }
      }
    }
    return writer.bytes + [0x0A]
  }

  private static func write(_ w: inout JSONWriter, _ entry: ComparedBriefing.Entry) {
    w.object { w in
      w.member("id", entry.id)
      w.member("start", entry.start)
      w.member("end", entry.end)
      w.member("time", entry.time)
      w.member("text", entry.text)
      w.name("places")
      w.array(entry.places) { w, place in w.value(place) }
    }
  }

  /// The comparison as a page.
  ///
  /// - Throws: `TemplateError` where a template is not sound.
  package func html(_ templates: TemplateLibrary) throws -> String {
    try templates.render(
      "comparison.html", templateValues(style: templates.render("style.css", .record([:]))))
  }

  package func templateValues(style: String) -> TemplateValue {
    .record([
      "style": .markup(style), "before": Self.side(before), "after": Self.side(after), "isEmpty": .flag(isEmpty),
      "added": Self.section(added) { .record(["day": .text(Self.when($0)), "text": .text($0.text)]) },
      "gone": Self.section(gone) { .record(["day": .text(Self.when($0)), "text": .text($0.text)]) },
      "redated": Self.section(redated) {
        Self.row($0.after.text, Self.when($0.before), Self.when($0.after))
      },
      "replaced": Self.section(relocated) {
        Self.row($0.after.text, Self.list($0.before.places), Self.list($0.after.places))
      },
      "reworded": Self.section(reworded) { Self.row(Self.when($0.after), $0.before.text, $0.after.text) },
      "figures": Self.section(figures) {
        Self.row("\($0.kind), \($0.day ?? "day not stated"), \($0.source)", Self.list($0.before), Self.list($0.after))
      },
    ])
  }

  private static func side(_ side: (title: String, asOf: String?)) -> TemplateValue {
    .record(["title": .text(side.title), "asOf": side.asOf.map { .text($0) } ?? .none])
  }

  /// A list with its number, or nothing where there is none.
  private static func section<Element>(_ elements: [Element], _ row: (Element) -> TemplateValue) -> TemplateValue {
    guard !elements.isEmpty else { return .none }
    return .record(["count": .text(String(elements.count)), "rows": .list(elements.map(row))])
  }

  private static func row(_ what: String, _ before: String, _ after: String) -> TemplateValue {
    .record(["what": .text(what), "before": .text(before), "after": .text(after)])
  }

  private static func when(_ entry: ComparedBriefing.Entry) -> String {
    entry.start + (entry.time.map { " " + $0 } ?? "")
  }

  private static func list(_ words: [String]) -> String { words.isEmpty ? "none" : words.joined(separator: ", ") }
}
