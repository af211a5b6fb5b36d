import Bytes
package import YAMLReading

/// A line under `sources` of a story's settings: which files, and what is said of them.
package struct StorySourceRule: Hashable, Sendable {
  /// A file of the story's folder, a folder in it, or a pattern: `articles/*.html`.
  package let pattern: String
  /// What a person says of them.
  package let facts: SourceFacts
  /// Whether they are left out.
  package let isIgnored: Bool
  /// Where the rule stands.
  package let place: YAMLPlace

  static func rules(_ value: YAMLValue, _ reader: inout FieldReader) -> [StorySourceRule] {
    (value.elements ?? [value]).compactMap { StorySourceRule($0, &reader) }
  }

  private init?(_ value: YAMLValue, _ reader: inout FieldReader) {
    place = value.place
    guard value.members != nil else {
      guard let pattern = StorySourceRule.pattern(value, &reader) else { return nil }
      (self.pattern, facts, isIgnored) = (pattern, SourceFacts(), false)
      return
    }
    let fields = reader.fields(value, known: ["file", "published", "url", "publisher", "ignore"])
    guard let file = fields["file"] else {
      reader.wrong(value, "A source needs \"file:\" with a name or a pattern such as articles/*.html.")
      return nil
    }
    guard let pattern = StorySourceRule.pattern(file, &reader) else { return nil }
    self.pattern = pattern
    var facts = SourceFacts()
    facts.published = reader.time(fields["published"], "published")
    facts.publisher = reader.text(fields["publisher"], "publisher")
    facts.url = StorySourceRule.address(fields["url"], &reader)
    self.facts = facts
    isIgnored = reader.flag(fields["ignore"], "ignore") ?? false
  }

  /// Sources lie in the story's folder: a story that is given away has all that it names.
  private static func pattern(_ value: YAMLValue, _ reader: inout FieldReader) -> String? {
    guard let text = value.text, !text.isEmpty else {
      reader.wrong(value, "A source is the name of a file, or a pattern such as articles/*.html.")
      return nil
    }
    if text.hasPrefix("/") || text.split(separator: "/").contains("..") {
      reader.wrong(
        value, "Sources lie in the story's folder; write a name inside it, without \"..\" or \"/\" in front.")
      return nil
    }
    let parts = text.split(separator: "/").filter { $0 != "." }
    return parts.joined(separator: "/")
  }

  private static func address(_ value: YAMLValue?, _ reader: inout FieldReader) -> String? {
    guard let value else { return nil }
    if let text = value.text, WebLink.isWeb(text),
      text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x22 && $0 != 0x3C && $0 != 0x3E })
    {
      return text
    }
    reader.wrong(value, "\"url\" has to be an address that begins with https:// or http://.")
    return nil
  }

  /// Whether a file of the folder is meant, by its path inside the folder.
  func matches(_ path: String) -> Bool {
    path == pattern || path.hasPrefix(pattern + "/") || PathPattern.matches(pattern, path)
  }
}

/// Patterns of paths: `*` stands for letters of one name, `?` for one of them, `**` for any folders.
enum PathPattern {
  static func matches(_ pattern: String, _ path: String) -> Bool {
    let names = path.split(separator: "/").map { Array($0.unicodeScalars) }
    // For each count of names taken from the front: whether the pattern so far can have taken them.
    var reached = [true] + [Bool](repeating: false, count: names.count)
    for part in pattern.split(separator: "/").map({ Array($0.unicodeScalars) }) {
      var next = [Bool](repeating: false, count: names.count + 1)
      for taken in 0...names.count where reached[taken] {
        if part == ["*", "*"] {
          for more in taken...names.count { next[more] = true }
        } else if taken < names.count, isName(names[taken], like: part) {
          next[taken + 1] = true
        }
      }
      reached = next
    }
    return reached[names.count]
  }

  /// One name against one part; the last `*` takes more where the rest does not fit.
  private static func isName(_ name: [Unicode.Scalar], like part: [Unicode.Scalar]) -> Bool {
    var (at, wanted) = (0, 0)
    var star: (part: Int, name: Int)?
    while at < name.count {
      if wanted < part.count, part[wanted] == "*" {
        star = (wanted, at)
        wanted += 1
      } else if wanted < part.count, part[wanted] == "?" || part[wanted] == name[at] {
        (at, wanted) = (at + 1, wanted + 1)
      } else if let last = star {
        star = (last.part, last.name + 1)
        (at, wanted) = (last.name + 1, last.part + 1)
      } else {
        return false
      }
    }
    return part[wanted...].allSatisfy { $0 == "*" }
  }
}
