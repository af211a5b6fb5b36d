/// Reads a template's text.
///
/// A section, partial or remark that stands alone on its line takes the line with it; what stands before such a partial goes
/// before each line of the partial (mustache.github.io, "standalone").
struct TemplateParser {
  private let file: String
  private let text: [UInt8]
  private var open: [(name: String, isInverted: Bool, line: Int, nodes: [Template.Node])] = []
  private var nodes: [Template.Node] = []
  private var line = 1

  init(file: String, text: String) {
    self.file = file
    self.text = Array(text.utf8)
  }

  /// Where a tag stands, with its braces.
  private struct Tag {
    let isTriple: Bool
    let inside: Range<Int>
    let whole: Range<Int>
    /// The indentation that a tag alone on its line has before it, and where the next line begins.
    var alone: Range<Int>?
  }

  mutating func parse() throws -> [Template.Node] {
    var at = 0
    while let start = find("{{", from: at) {
      line += lineBreaks(at..<start)
      let tag = try tag(at: start)
      let taken = tag.alone ?? tag.whole
      literal(at..<taken.lowerBound)
      try add(tag)
      line += lineBreaks(start..<taken.upperBound)
      at = taken.upperBound
    }
    literal(at..<text.count)
    if let unclosed = open.last {
      throw error("{{\(unclosed.isInverted ? "^" : "#")\(unclosed.name)}} is never closed", line: unclosed.line)
    }
    return nodes
  }

  private mutating func literal(_ range: Range<Int>) {
    if !range.isEmpty { nodes.append(.literal(String(decoding: text[range], as: UTF8.self))) }
  }

  private func error(_ problem: String, line: Int? = nil) -> TemplateError {
    TemplateError(file: file, line: line ?? self.line, problem: problem)
  }

  private func tag(at start: Int) throws -> Tag {
    let sign = text[(start + 2)...].first { $0 != 0x20 } ?? 0
    let isTriple = start + 2 < text.count && text[start + 2] == UInt8(ascii: "{")
    let inside = start + (isTriple ? 3 : 2)
    let close = isTriple ? "}}}" : "}}"
    guard let end = find(close, from: inside), sign == UInt8(ascii: "!") || lineBreaks(inside..<end) == 0 else {
      throw error("a tag is not closed on its line")
    }
    var tag = Tag(isTriple: isTriple, inside: inside..<end, whole: start..<end + close.utf8.count)
    if "#^/>!".utf8.contains(sign) { tag.alone = lineOfItsOwn(tag.whole) }
    return tag
  }

  /// From the beginning of a tag's line to that of the next, where nothing but blanks stands beside it.
  private func lineOfItsOwn(_ tag: Range<Int>) -> Range<Int>? {
    func isBlank(_ at: Int) -> Bool { text[at] == 0x20 || text[at] == 0x09 }
    var (first, last) = (tag.lowerBound, tag.upperBound)
    while first > 0, isBlank(first - 1) { first -= 1 }
    while last < text.count, isBlank(last) { last += 1 }
    guard first == 0 || text[first - 1] == 0x0A else { return nil }
    if last + 1 < text.count, text[last] == 0x0D, text[last + 1] == 0x0A { return first..<last + 2 }
    if last == text.count { return first..<last }
    return text[last] == 0x0A ? first..<last + 1 : nil
  }

  private mutating func add(_ tag: Tag) throws {
    let written = Substring(decoding: text[tag.inside], as: UTF8.self).trimmed
    guard let sign = written.first else { throw error("an empty tag") }
    if tag.isTriple { return nodes.append(.variable(name: try name(written), isMarkup: true, line: line)) }
    let rest = written.dropFirst()
    switch sign {
    case "!": break
    case "#", "^":
      open.append((try name(rest), sign == "^", line, nodes))
      nodes = []
    case "/": try close(try name(rest))
    case ">":
      let indent = tag.alone.map { String(decoding: text[$0.lowerBound..<tag.whole.lowerBound], as: UTF8.self) }
      nodes.append(.partial(name: try name(rest), indent: indent ?? "", line: line))
    case "&": nodes.append(.variable(name: try name(rest), isMarkup: true, line: line))
    case "=": throw error("other delimiters than {{ and }} are not read")
    case "$", "<": throw error("blocks and parents are not read; use a partial, {{> file}}")
    default: nodes.append(.variable(name: try name(written), isMarkup: false, line: line))
    }
  }

  private mutating func close(_ name: String) throws {
    guard let last = open.popLast(), last.name == name else { throw error("{{/\(name)}} closes nothing that is open") }
    let inside = nodes
    nodes = last.nodes
    nodes.append(.section(name: name, isInverted: last.isInverted, nodes: inside, line: last.line))
  }

  /// A name, or names with a dot between them; "." is what the section stands at.
  private func name(_ written: Substring) throws -> String {
    let name = written.trimmed
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    let isName = parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { $0.isLetter || $0.isNumber || "_-/".contains($0) }
    }
    guard name == "." || isName else { throw error("\"\(name)\" is no name of a field or file") }
    return String(name)
  }

  private func lineBreaks(_ range: Range<Int>) -> Int { text[range].count { $0 == 0x0A } }

  private func find(_ mark: String, from start: Int) -> Int? {
    let mark = Array(mark.utf8)
    guard start + mark.count <= text.count else { return nil }
    return (start...text.count - mark.count).first {
      text[$0] == mark[0] && text[$0..<$0 + mark.count].elementsEqual(mark)
    }
  }
}

extension StringProtocol {
  var trimmed: SubSequence {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text = text.dropFirst() }
    while let last = text.last, last.isWhitespace { text = text.dropLast() }
    return text
  }
}
