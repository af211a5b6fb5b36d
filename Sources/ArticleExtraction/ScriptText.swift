import Bytes
import HTMLReading
import JSONText

/// Running text that a page holds only as data of its scripts: paragraphs of a content system's own tree, or mark-up in
/// strings.
struct ScriptText {
  /// The paragraphs of the smallest part of the data that holds nearly all of them.
  private(set) var paragraphs: [String] = []
  private var bytes = 0

  private static let sizeLimit = 3_000_000

  init(_ tree: HTMLTree, _ metadata: PageMetadata) {
    var left = ScriptText.sizeLimit
    for node in metadata.scripts.prefix(80) {
      let script = tree.rawText(of: node)
      left -= script.count
      guard left > 0, script.count >= 400, let data = ScriptText.data(script) else { continue }
      let found = ScriptText.paragraphs(of: ScriptText.narrowed(data))
      let size = found.reduce(0) { $0 + $1.utf8.count }
      if size > bytes { (paragraphs, bytes) = (found, size) }
    }
  }

  /// Whether there is enough of it to be the text that the page's own mark-up does not hold.
  func replaces(_ body: BodyText) -> Bool { bytes >= 400 && bytes >= body.text.count * 2 }

  /// `{…}` as such, or what `name = {…}` sets.
  private static func data(_ script: [UInt8]) -> JSONValue? {
    guard let start = script.prefix(200).firstIndex(where: { $0 == 0x7B || $0 == 0x5B }) else { return nil }
    let opening = script[..<start].filter { $0 > 0x20 }
    guard opening.isEmpty || opening.last == 0x3D, let end = script.lastIndex(where: { $0 == 0x7D || $0 == 0x5D }),
      end > start
    else { return nil }
    return JSONReader.read(Array(script[start...end]), tolerant: true)
  }

  /// Goes down while one part alone holds four fifths of the text.
  private static func narrowed(_ data: JSONValue) -> JSONValue {
    var part = data
    for _ in 0..<40 {
      let whole = size(part, depth: 0)
      guard whole > 0, let inner = children(part).first(where: { size($0, depth: 0) * 5 >= whole * 4 }) else { break }
      if case .string = inner { break }
      if isParagraph(inner) { break }
      part = inner
    }
    return part
  }

  private static func children(_ value: JSONValue) -> [JSONValue] {
    switch value {
    case .array(let values): values
    case .object(let members): members.map(\.value)
    default: []
    }
  }

  private static func size(_ value: JSONValue, depth: Int) -> Int {
    guard depth < 60 else { return 0 }
    if let text = value.string { return isMarkup(text) ? text.utf8.count : 0 }
    if isParagraph(value) { return words(below: value, depth: 0).utf8.count }
    return children(value).reduce(0) { $0 + size($1, depth: depth + 1) }
  }

  private static func isMarkup(_ text: String) -> Bool { text.utf8.count >= 80 && text.contains("<p") }

  /// An object that calls itself a paragraph.
  private static func isParagraph(_ value: JSONValue) -> Bool {
    for name in ["type", "tag", "nodeType", "__typename"] {
      guard let kind = value[name]?.string?.lowercased() else { continue }
      if kind == "p" || kind == "text" || kind.contains("paragraph") { return true }
    }
    return false
  }

  /// The strings below the members that hold words.
  private static func words(below value: JSONValue, depth: Int) -> String {
    guard depth < 30 else { return "" }
    if let text = value.string { return text }
    if case .array(let values) = value { return values.map { words(below: $0, depth: depth + 1) }.joined() }
    for name in ["text", "value", "content"] {
      if let inner = value[name] {
        let text = words(below: inner, depth: depth + 1)
        if !text.isEmpty { return text }
      }
    }
    return ""
  }

  private static func paragraphs(of value: JSONValue, depth: Int = 0) -> [String] {
    guard depth < 60 else { return [] }
    if let text = value.string { return isMarkup(text) ? lines(ofMarkup: text) : [] }
    if isParagraph(value) {
      let text = words(below: value, depth: 0)
      if text.contains("<") { return lines(ofMarkup: text) }
      return text.isEmpty ? [] : [text]
    }
    return children(value).flatMap { paragraphs(of: $0, depth: depth + 1) }
  }

  private static func lines(ofMarkup text: String) -> [String] {
    let page = PageBlocks(HTMLReader.read(Array(text.utf8)).tree)
    return page.blocks.indices.map { page.string($0) }
  }
}
