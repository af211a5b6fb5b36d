package import DatelineModel
import YAMLReading

/// A finding in a file that a person wrote for a story, with its place in the file.
package struct StoryFinding: Hashable, Sendable {
  /// The file, as it was named.
  package let file: String
  /// Line, from 1.
  package let line: Int
  /// Column, from 1; nil where the whole line is meant.
  package let column: Int?
  /// What is wrong and what to write instead.
  package let diagnostic: Diagnostic

  /// "story/dateline.yml:3:7"
  package var location: String { "\(file):\(line)" + (column.map { ":\($0)" } ?? "") }
  /// The finding as a line for people: place, code, what to do.
  package var text: String { "\(location): \(diagnostic.line)" }

  /// A finding at a line.
  init(_ file: String, line: Int, column: Int? = nil, _ diagnostic: Diagnostic) {
    self.file = file
    self.line = line
    self.column = column
    self.diagnostic = diagnostic
  }

  init(_ file: String, _ error: YAMLError) {
    let code: DiagnosticCode =
      switch error.kind {
      case .syntax: .yamlSyntax
      case .duplicateKey: .yamlDuplicateKey
      case .unsupported: .yamlUnsupported
      case .limit: .yamlLimit
      }
    self.init(file, line: error.place.line, column: error.place.column, Diagnostic(code, error.message))
  }
}

/// Why a story's own files cannot be used: everything that is wrong in them, in order.
package struct StoryFilesError: Error, Sendable {
  /// What is wrong; never empty.
  package let findings: [StoryFinding]

  /// The findings as lines for people.
  package var lines: [String] { findings.map(\.text) }
}
