/// Which fields a template can name, read off the values that are given to it.
package struct TemplateContract {
  /// A field: its path from the page ("days[].entries[].text"), what it is, and one it had.
  package struct Field {
    /// Path from the page's own values.
    package let path: String
    /// "text", "text or empty", "yes or no", "list", "record", "mark-up".
    package let type: String
    /// A value that it had.
    package let example: String
  }

  private var kinds: [String: Set<String>] = [:]
  private var examples: [String: String] = [:]

  /// A contract of no values yet.
  package init() {}

  /// Adds the values of one page.
  package mutating func add(_ value: TemplateValue, under path: String = "") {
    switch value {
    case .record(let fields):
      if !path.isEmpty { note(path, "record", "") }
      for (name, field) in fields { add(field, under: path.isEmpty ? name : "\(path).\(name)") }
    case .list(let elements):
      note(path, "list", "")
      for element in elements { add(element, under: path + "[]") }
    case .text(let text): note(path, text.isEmpty ? "empty" : "text", text)
    case .markup: note(path, "mark-up", "")
    case .flag: note(path, "yes or no", "")
    case .none: note(path, "empty", "")
    }
  }

  private mutating func note(_ path: String, _ kind: String, _ example: String) {
    kinds[path, default: []].insert(kind)
    // The shortest example says most in a table; of equal ones the first in the alphabet, whatever the order of pages.
    guard !example.isEmpty else { return }
    if let known = examples[path], (known.count, known) <= (example.count, example) { return }
    examples[path] = example
  }

  /// The fields by path; records of a list stand under the list's own line.
  package var fields: [Field] {
    kinds.keys.sorted().compactMap { path in
      let kinds = kinds[path]!
      let types = kinds.subtracting(["empty"]).sorted()
      if path.hasSuffix("[]"), types == ["record"] { return nil }
      let type = types.isEmpty ? "text or empty" : types.joined(separator: " or ")
      return Field(
        path: path, type: !types.isEmpty && kinds.contains("empty") ? type + " or empty" : type,
        example: examples[path] ?? "")
    }
  }
}
