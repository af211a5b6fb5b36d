import DatelineModel
import JSONText

/// A briefing as its `briefing.json` states it: what two of them are compared by.
package struct ComparedBriefing: Sendable {
  /// An entry of the timeline.
  package struct Entry: Hashable, Sendable {
    /// Made from day and wording.
    package let id: String
    /// First day, and the day after the last.
    package let start, end: String
    /// Clock time or part of the day.
    package let time: String?
    /// The words shown.
    package let text: String
    /// Places with the part they play: "Mach (scene)".
    package let places: [String]
  }

  /// A figure as it was reported.
  package struct Figure: Hashable, Sendable {
    /// What is counted: "killed".
    package let kind: String
    /// How many.
    package let value: Int
    /// How the number is bounded: "at-least".
    package let qualifier: String
    /// The day that it is stated for.
    package let day: String?
    /// Who reports it.
    package let source: String
  }

  /// Title of the page.
  package let title: String
  /// The day up to which it speaks.
  package let asOf: String?
  /// Entries in the order of the page.
  package let entries: [Entry]
  /// Figures in the order of the page.
  package let figures: [Figure]

  /// Reads a `briefing.json`; nil where the bytes are not one.
  package init?(_ bytes: [UInt8]) {
    guard let value = JSONReader.read(bytes), let title = value["title"]?.string, value["highlights"] != nil,
      let listed = value["entries"], let listedFigures = value["figures"]
    else { return nil }
    let names = (value["sources"]?.elements ?? []).map { $0["publisher"]?.string ?? $0["file"]?.string ?? "?" }
    self.title = title
    asOf = value["asOf"]?.string
    entries = listed.elements.compactMap(Entry.init)
    figures = listedFigures.elements.compactMap { Figure($0, sources: names) }
    guard entries.count == listed.elements.count, figures.count == listedFigures.elements.count else { return nil }
  }
}

extension ComparedBriefing.Entry {
  fileprivate init?(_ value: JSONValue) {
    guard let id = value["id"]?.string, let start = value["start"]?.string, let end = value["end"]?.string,
      let text = value["text"]?.string
    else { return nil }
    let statements = value["statements"]?.elements ?? []
    let places = statements.flatMap { $0["places"]?.elements ?? [] }.compactMap { place in
      place["name"]?.string.map { "\($0) (\(place["role"]?.string ?? "mention"))" }
    }
    self.init(
      id: id, start: start, end: end, time: value["time"]?.string, text: text, places: Set(places).sorted())
  }
}

extension ComparedBriefing.Figure {
  fileprivate init?(_ value: JSONValue, sources: [String]) {
    guard let kind = value["kind"]?.string, let count = value["value"]?.wholeNumber,
      let qualifier = value["qualifier"]?.string, let number = value["source"]?.wholeNumber,
      sources.indices.contains(number - 1)
    else { return nil }
    self.init(
      kind: kind, value: count, qualifier: qualifier, day: value["day"]?.string, source: sources[number - 1])
  }

  /// "at least 26"
  var words: String {
    let bound = ["at-least": "at least ", "more-than": "more than ", "about": "about ", "up-to": "up to "][qualifier]
    return (bound ?? "") + String(value)
  }
}

extension JSONValue {
  /// The number, where it is a whole one.
  fileprivate var wholeNumber: Int? {
    if case .number(let text) = self { Int(text) } else { nil }
  }
}
