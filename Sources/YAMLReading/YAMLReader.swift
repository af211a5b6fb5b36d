/// Reads one YAML document into values.
///
/// Anchors, aliases and tags are refused: an alias lets a few lines stand for millions of values, and a file of settings
/// has no use for them. A key that stands twice is an error, since one of the two would be lost.
package struct YAMLReader {
  /// Most bytes of a text.
  package static let sizeLimit = 4 << 20
  /// Most levels of lists and mappings.
  package static let depthLimit = 32

  private var events: YAMLEvents

  /// The value of a whole text; nil where there is nothing but comments.
  package static func read(_ bytes: [UInt8]) throws(YAMLError) -> YAMLValue? {
    guard bytes.count <= sizeLimit else {
      throw YAMLError(
        kind: .limit, message: "The file has \(bytes.count) bytes; \(sizeLimit) are read at most. Make it smaller.",
        place: YAMLPlace(line: 1, column: 1))
    }
    let (events, error) = YAMLEvents.all(of: bytes)
    // What was read before the error is looked at first: an error in it stands earlier in the text.
    var reader = YAMLReader(events: YAMLEvents(events))
    if let error {
      _ = try reader.beginning()
      throw error
    }
    return try reader.document()
  }

  /// Reads as far as the events go, for the errors in them.
  private mutating func beginning() throws(YAMLError) -> YAMLValue? {
    do {
      return try document()
    } catch  where error.kind == .syntax {
      return nil
    }
  }

  private mutating func document() throws(YAMLError) -> YAMLValue? {
    guard let first = events.next(), first.kind != .end else { return nil }
    let value = try self.value(first, depth: 0)
    _ = events.next()
    if let more = events.next() {
      throw YAMLError(
        kind: .unsupported, message: "A second document begins here; write one, without a line of dashes between.",
        place: more.place)
    }
    return value
  }

  private mutating func value(_ event: YAMLEvent, depth: Int) throws(YAMLError) -> YAMLValue {
    guard depth < YAMLReader.depthLimit else {
      throw YAMLError(
        kind: .limit, message: "Lists are nested more than \(YAMLReader.depthLimit) deep here.", place: event.place)
    }
    if let extra = event.extra {
      throw YAMLError(
        kind: .unsupported, message: "\(extra) is not read here; write the value itself, in quotes where needed.",
        place: event.place)
    }
    switch event.kind {
    case .text(let text, let isPlain): return YAMLValue(content: .text(text, isPlain: isPlain), place: event.place)
    case .list: return YAMLValue(content: .list(try elements(depth: depth)), place: event.place)
    case .mapping: return YAMLValue(content: .mapping(try members(depth: depth)), place: event.place)
    case .close, .end: throw YAMLReader.unfinished(event.place)
    }
  }

  private mutating func elements(depth: Int) throws(YAMLError) -> [YAMLValue] {
    var elements: [YAMLValue] = []
    while let event = events.next() {
      if event.kind == .close { return elements }
      elements.append(try value(event, depth: depth + 1))
    }
    throw YAMLReader.unfinished(events.last)
  }

  private mutating func members(depth: Int) throws(YAMLError) -> [YAMLValue.Member] {
    var members: [YAMLValue.Member] = []
    var lines: [String: Int] = [:]
    while let event = events.next() {
      if event.kind == .close { return members }
      let key = try value(event, depth: depth + 1)
      guard let name = key.text else {
        throw YAMLError(kind: .unsupported, message: "A key has to be a word.", place: key.place)
      }
      if let line = lines[name] {
        throw YAMLError(
          kind: .duplicateKey, message: "\"\(name)\" stands here already in line \(line); keep one of the two.",
          place: key.place)
      }
      lines[name] = key.place.line
      guard let next = events.next() else { throw YAMLReader.unfinished(events.last) }
      members.append(.init(name: name, place: key.place, value: try value(next, depth: depth + 1)))
    }
    throw YAMLReader.unfinished(events.last)
  }

  private static func unfinished(_ place: YAMLPlace) -> YAMLError {
    YAMLError(kind: .syntax, message: "The text ends too early.", place: place)
  }
}
