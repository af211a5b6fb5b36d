/// What a template can show.
///
/// Markup that was written by dateline itself (a picture) is a case of its own: text can never be put into a page
/// unescaped, whatever a template says.
public enum TemplateValue: Sendable {
  case text(String)
  case markup(String)
  case flag(Bool)
  case list([TemplateValue])
  case record([String: TemplateValue])
  /// A field that exists and is empty here.
  case none

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
public struct TemplateError: Error, Sendable, CustomStringConvertible {
  /// The template's file name.
  public let file: String
  /// Line, from 1.
  public let line: Int
  /// What is wrong.
  public let problem: String

  /// "briefing.html:12: …"
  public var description: String { "\(file):\(line): \(problem)" }
}

/// A template in the language of Mustache (mustache.github.io, the specification's interpolation, sections, inverted,
/// comments and partials): `{{name}}`, `{{#list}}…{{/list}}`, `{{^list}}…{{/list}}`, `{{> part}}`, `{{! remark }}`, `{{.}}`.
///
/// Two things are stricter than there: a name that the page's data does not have is an error with file and line, not an
/// empty place; and `{{{name}}}` takes pictures only.
struct Template: Sendable {
  indirect enum Node: Sendable {
    case literal(String)
    case variable(name: String, isMarkup: Bool, line: Int)
    case section(name: String, isInverted: Bool, nodes: [Node], line: Int)
    case partial(name: String, line: Int)
  }

  let file: String
  let nodes: [Node]

  init(file: String, text: String) throws {
    self.file = file
    var parser = TemplateParser(file: file, text: text)
    nodes = try parser.parse()
  }
}

private struct TemplateParser {
  let file: String
  private let lines: [Substring]
  private var open: [(name: String, isInverted: Bool, line: Int, nodes: [Template.Node])] = []
  private var nodes: [Template.Node] = []

  init(file: String, text: String) {
    self.file = file
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  mutating func parse() throws -> [Template.Node] {
    for (index, line) in lines.enumerated() {
      let isLast = index == lines.count - 1
      if isLast, line.isEmpty { break }
      try parse(line + (isLast ? "" : "\n"), number: index + 1)
    }
    if let unclosed = open.last {
      throw TemplateError(file: file, line: unclosed.line, problem: "{{#\(unclosed.name)}} is never closed")
    }
    return nodes
  }

  /// A line that holds nothing but one section, partial or remark leaves no empty line behind.
  private mutating func parse(_ line: Substring, number: Int) throws {
    let trimmed = line.trimmed
    let isStandalone =
      trimmed.hasPrefix("{{") && trimmed.hasSuffix("}}") && trimmed.dropFirst(2).dropLast(2).contains("{{") == false
      && trimmed.count > 4 && "#^/>!".contains(trimmed.dropFirst(2).first!)
    var rest = isStandalone ? trimmed : line
    while let start = rest.find("{{") {
      literal(rest[..<start])
      let isTriple = rest[start...].hasPrefix("{{{")
      let close = isTriple ? "}}}" : "}}"
      let inside = rest.index(start, offsetBy: isTriple ? 3 : 2)
      guard let end = rest[inside...].find(close) else {
        throw TemplateError(file: file, line: number, problem: "a tag is not closed on its line")
      }
      try tag(rest[inside..<end], isTriple, number)
      rest = rest[rest.index(end, offsetBy: close.count)...]
    }
    literal(rest)
  }

  private mutating func literal(_ text: Substring) {
    guard !text.isEmpty else { return }
    nodes.append(.literal(String(text)))
  }

  private mutating func tag(_ text: Substring, _ isTriple: Bool, _ line: Int) throws {
    guard let sign = text.first else { throw TemplateError(file: file, line: line, problem: "an empty tag") }
    let name = String((isTriple || !"#^/>!".contains(sign) ? text : text.dropFirst()).trimmed)
    switch sign {
    case "!" where !isTriple: return
    case "#" where !isTriple, "^" where !isTriple:
      open.append((name, sign == "^", line, nodes))
      nodes = []
    case "/" where !isTriple:
      guard let last = open.popLast(), last.name == name else {
        throw TemplateError(file: file, line: line, problem: "{{/\(name)}} closes nothing that is open")
      }
      let inside = nodes
      nodes = last.nodes
      nodes.append(.section(name: name, isInverted: last.isInverted, nodes: inside, line: last.line))
    case ">" where !isTriple: nodes.append(.partial(name: name, line: line))
    default: nodes.append(.variable(name: name, isMarkup: isTriple, line: line))
    }
  }
}

/// Renders templates of one library.
struct TemplateRenderer {
  let partial: (String) throws -> Template?
  let escape: (String) -> String

  func render(_ template: Template, _ value: TemplateValue) throws -> String {
    var out = ""
    try render(template.nodes, template, [value], &out, depth: 0)
    return out
  }

  private func render(
    _ nodes: [Template.Node], _ template: Template, _ stack: [TemplateValue], _ out: inout String, depth: Int
  ) throws {
    for node in nodes {
      switch node {
      case .literal(let text): out += text
      case .variable(let name, let isMarkup, let line):
        switch try look(name, stack, template, line) {
        case .text(let text):
          guard !isMarkup else {
            throw TemplateError(
              file: template.file, line: line, problem: "{{{\(name)}}} is text; only pictures go in unescaped")
          }
          out += escape(text)
        case .markup(let markup): out += markup
        case .flag(let flag): out += flag ? "true" : ""
        case .none: break
        case .list, .record:
          throw TemplateError(
            file: template.file, line: line, problem: "{{\(name)}} is a list; open it with {{#\(name)}}")
        }
      case .section(let name, let isInverted, let inside, let line):
        let value = try look(name, stack, template, line)
        if isInverted {
          if !value.isShown { try render(inside, template, stack, &out, depth: depth) }
        } else if case .list(let values) = value {
          for element in values { try render(inside, template, stack + [element], &out, depth: depth) }
        } else if value.isShown {
          try render(inside, template, stack + [value], &out, depth: depth)
        }
      case .partial(let name, let line):
        guard depth < 20, let part = try partial(name) else {
          throw TemplateError(file: template.file, line: line, problem: "there is no template \"\(name)\"")
        }
        try render(part.nodes, part, stack, &out, depth: depth + 1)
      }
    }
  }

  private func look(_ name: String, _ stack: [TemplateValue], _ template: Template, _ line: Int) throws -> TemplateValue
  {
    if name == "." { return stack.last ?? .none }
    let parts = name.split(separator: ".").map(String.init)
    for value in stack.reversed() {
      guard case .record(let fields) = value, var found = fields[parts[0]] else { continue }
      for part in parts.dropFirst() {
        guard case .record(let inner) = found, let next = inner[part] else {
          throw TemplateError(file: template.file, line: line, problem: "there is no field \"\(name)\"")
        }
        found = next
      }
      return found
    }
    throw TemplateError(file: template.file, line: line, problem: "there is no field \"\(name)\"")
  }
}

extension StringProtocol {
  var trimmed: SubSequence {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text = text.dropFirst() }
    while let last = text.last, last.isWhitespace { text = text.dropLast() }
    return text
  }

  func find(_ needle: String) -> Index? {
    var at = startIndex
    while at < endIndex {
      if self[at...].hasPrefix(needle) { return at }
      at = index(after: at)
    }
    return nil
  }
}
