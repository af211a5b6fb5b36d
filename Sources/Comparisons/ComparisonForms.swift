import JSONText

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

  private static func when(_ entry: ComparedBriefing.Entry) -> String {
    entry.start + (entry.time.map { " " + $0 } ?? "")
  }

  private static func list(_ words: [String]) -> String { words.isEmpty ? "none" : words.joined(separator: ", ") }
}
