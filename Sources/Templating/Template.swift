/// What a template can show.
///
/// Markup that was written by dateline itself (a picture) is a case of its own: text can never be put into a page
/// unescaped, whatever a template says.
package enum TemplateValue: Sendable {
  case text(String)
  case markup(String)
  case flag(Bool)
  case list([TemplateValue])
  case record([String: TemplateValue])
  /// A field that exists and is empty here.
  case none

  /// The text, or an empty field where there is none.
  package init(_ text: String?) { self = text.map { .text($0) } ?? .none }

  var isShown: Bool {
    switch self {
    case .none: false
    case .flag(let flag): flag
    case .list(let values): !values.isEmpty
    case .text(let text): !text.isEmpty
    case .markup, .record: true
    }
  }
}

/// Why a template cannot be used, with file and line.
package struct TemplateError: Error, Sendable, CustomStringConvertible {
  /// The template's file name.
  package let file: String
  /// Line, from 1.
  package let line: Int
  /// What is wrong.
  package let problem: String

  /// An error at a place of a file.
  package init(file: String, line: Int, problem: String) {
    (self.file, self.line, self.problem) = (file, line, problem)
  }

  /// "briefing.html:12: …"
  package var description: String { "\(file):\(line): \(problem)" }
}

/// A template in the language of Mustache (mustache.github.io, the specification's interpolation, sections, inverted,
/// comments and partials): `{{name}}`, `{{#list}}…{{/list}}`, `{{^list}}…{{/list}}`, `{{> part}}`, `{{! remark }}`, `{{.}}`.
///
/// Two things are stricter than there: a name that the page's data does not have is an error with file and line, not an
/// empty place; and `{{{name}}}` and `{{& name}}` take pictures only. Only remarks go over a line's end.
/// Other delimiters (`{{=<% %>=}}`), blocks (`{{$name}}`), parents (`{{< name}}`) and partials that the data names
/// (`{{> *name}}`) are not read: each is an error with file and line.
struct Template: Sendable {
  indirect enum Node: Sendable {
    case literal(String)
    case variable(name: String, isMarkup: Bool, line: Int)
    case section(name: String, isInverted: Bool, nodes: [Node], line: Int)
    case partial(name: String, indent: String, line: Int)
  }

  let file: String
  let nodes: [Node]

  /// Reads a template; `indent` goes before each of its lines that is not empty.
  init(file: String, text: String, indent: String = "") throws {
    self.file = file
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    let isPlain = indent.isEmpty || lines.isEmpty
    var parser = TemplateParser(
      file: file, text: isPlain ? text : lines.map { $0.isEmpty ? "" : indent + $0 }.joined(separator: "\n"))
    nodes = try parser.parse()
  }
}
