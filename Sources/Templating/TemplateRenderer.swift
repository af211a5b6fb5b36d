/// Renders templates of one library.
struct TemplateRenderer {
  /// The template of a name, with this before each of its lines.
  let partial: (_ name: String, _ indent: String) throws -> Template?
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
      case .partial(let name, let indent, let line):
        guard depth < 20, let part = try partial(name, indent) else {
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
