import DatelineModel
package import Interchange

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

  /// What is compared of a briefing.
  package init(_ document: BriefingDocument) {
    title = document.title
    asOf = document.asOf
    entries = document.entries.map(Entry.init)
    let names = Dictionary(
      document.sources.map { ($0.number, $0.publisher ?? $0.file) }, uniquingKeysWith: { first, _ in first })
    figures = document.figures.map { Figure($0, source: names[$0.source] ?? "?") }
  }

  /// Reads a `briefing.json`; nil where the bytes are not one.
  package init?(_ bytes: [UInt8]) {
    guard let document = BriefingDocument(bytes) else { return nil }
    self.init(document)
  }
}

extension ComparedBriefing.Entry {
  fileprivate init(_ entry: BriefingDocument.Entry) {
    let places = entry.statements.flatMap(\.places).map { "\($0.name) (\($0.role))" }
    self.init(
      id: entry.id, start: entry.start, end: entry.end, time: entry.time, text: entry.text,
      places: Set(places).sorted())
  }
}

extension ComparedBriefing.Figure {
  fileprivate init(_ figure: BriefingDocument.Figure, source: String) {
    self.init(
      kind: figure.kind, value: figure.value, qualifier: figure.qualifier, day: figure.day, source: source)
  }

  /// "at least 26"
  var words: String { (DatelineModel.Figure.Qualifier(rawValue: qualifier)?.words ?? "") + String(value) }
}
