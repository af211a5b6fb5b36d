/// What became of every file that was found: a line for each, and a line for each article where a file holds several.
package struct IntakeAccount: Sendable {
  /// What became of a file or of an article in it.
  package enum Outcome: String, Sendable {
    /// It is a source.
    case read
    /// Another source says the same; it counts once.
    case copy
    /// It should be a source, or a person may have wanted it, and it is none.
    case notRead = "not read"
    /// It is no source by its nature: a setting, a part of a saved page, an output.
    case passedOver = "passed over"
  }

  /// A line of the account.
  package struct Line: Sendable {
    /// The file by its path inside what was named; folders that all share are left away.
    package let file: String
    /// What it is: "page", "web archive", "PDF".
    package let kind: String
    /// What became of it.
    package let outcome: Outcome
    /// Why it is no source.
    package let finding: Diagnostic?
    /// Index of the source among the timeline's articles; for a copy, of the one that counts.
    package let source: Int?

    /// A line.
    package init(file: String, kind: String, outcome: Outcome, finding: Diagnostic? = nil, source: Int? = nil) {
      (self.file, self.kind, self.outcome, self.finding, self.source) = (file, kind, outcome, finding, source)
    }
  }

  /// The lines by file.
  package let lines: [Line]

  /// An account of lines.
  package init(_ lines: [Line] = []) { self.lines = lines }

  /// How many lines have an outcome.
  package func count(_ outcome: Outcome) -> Int { lines.count { $0.outcome == outcome } }

  /// How many files were found, those aside that are no sources by their nature.
  package var fileCount: Int { Set(lines.filter { $0.outcome != .passedOver }.map(\.file)).count }

  /// "14 files: 11 articles, 2 copies, 1 not read; 3 passed over"
  package var summary: String {
    func counted(_ number: Int, _ one: String, _ more: String) -> String { "\(number) \(number == 1 ? one : more)" }
    var parts = [counted(count(.read), "article", "articles")]
    if count(.copy) > 0 { parts.append(counted(count(.copy), "copy", "copies")) }
    if count(.notRead) > 0 { parts.append("\(count(.notRead)) not read") }
    let passed = count(.passedOver) > 0 ? "; \(count(.passedOver)) passed over" : ""
    return counted(fileCount, "file", "files") + ": " + parts.joined(separator: ", ") + passed
  }
}
