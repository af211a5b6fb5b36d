public import DatelineModel
import YAMLReading

/// A finding in a file that a person wrote for a story, with its place in the file.
public struct StoryFinding: Hashable, Sendable {
  /// The file, as it was named.
  public let file: String
  /// Line, from 1.
  public let line: Int
  /// Column, from 1; nil where the whole line is meant.
  public let column: Int?
  /// What is wrong and what to write instead.
  public let diagnostic: Diagnostic

  /// "story/dateline.yml:3:7"
  public var location: String { "\(file):\(line)" + (column.map { ":\($0)" } ?? "") }
  /// The finding as a line for people: place, code, what to do.
  public var text: String { "\(location): \(diagnostic.line)" }

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
public struct StoryTrouble: Error, Sendable {
  /// What is wrong; never empty.
  public let findings: [StoryFinding]

  /// The findings as lines for people.
  public var lines: [String] { findings.map(\.text) }
}
