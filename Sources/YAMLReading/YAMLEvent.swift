import CYAML

/// A step of a YAML text, copied out of the parser.
struct YAMLEvent {
  enum Kind: Equatable {
    case text(String, isPlain: Bool)
    case list, mapping
    /// A list or mapping ends.
    case close
    case end
  }

  let kind: Kind
  let place: YAMLPlace
  /// An anchor, alias or tag that stands here: "The anchor &x".
  let extra: String?
}

/// The events of a text, one after the other.
struct YAMLEvents {
  private let events: [YAMLEvent]
  private var at = 0

  init(_ events: [YAMLEvent]) { self.events = events }

  mutating func next() -> YAMLEvent? {
    guard at < events.count else { return nil }
    at += 1
    return events[at - 1]
  }

  /// Where the last event that was handed out stands.
  var last: YAMLPlace { events[max(0, min(at, events.count) - 1)].place }
}

extension YAMLEvents {
  /// Lets libyaml run over the text; its pointers do not leave this function.
  static func all(of bytes: [UInt8]) -> (events: [YAMLEvent], error: YAMLError?) {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { parser.deallocate() }
    guard yaml_parser_initialize(parser) == 1 else { return ([], outOfMemory) }
    defer { yaml_parser_delete(parser) }
    return bytes.withUnsafeBufferPointer { text in
      yaml_parser_set_input_string(parser, text.baseAddress, text.count)
      var events: [YAMLEvent] = []
      var depth = 0
      while true {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else { return (events, error(parser.pointee, bytes)) }
        defer { yaml_event_delete(&event) }
        if event.type == YAML_STREAM_END_EVENT { return (events, nil) }
        guard let read = YAMLEvent(event) else { continue }
        events.append(read)
        depth += read.kind == .list || read.kind == .mapping ? 1 : read.kind == .close ? -1 : 0
        // The reader says that it is too deep; what comes behind is not worth parsing.
        if depth > YAMLReader.depthLimit { return (events, nil) }
      }
    }
  }

  private static let outOfMemory = YAMLError(
    kind: .limit, message: "There is no memory to read the file.", place: YAMLPlace(line: 1, column: 1))

  private static func error(_ parser: yaml_parser_t, _ bytes: [UInt8]) -> YAMLError {
    let problem = parser.problem.map { String(cString: $0) } ?? "it cannot be read"
    if parser.error == YAML_READER_ERROR {
      return YAMLError(
        kind: .syntax, message: "Byte \(parser.problem_offset) is no text (\(problem)); save the file as UTF-8.",
        place: YAMLPlace(parser.mark))
    }
    let context = parser.context.map { " " + String(cString: $0) } ?? ""
    return YAMLError(
      kind: .syntax, message: "This is not YAML: \(problem)\(context). Mind indentation, colons and quotes.",
      place: inside(YAMLPlace(parser.problem_mark), bytes))
  }

  /// libyaml counts the end of a text as a line of its own; the error is placed at the end of the last one.
  private static func inside(_ place: YAMLPlace, _ bytes: [UInt8]) -> YAMLPlace {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard place.line > lines.count else { return place }
    return YAMLPlace(line: lines.count, column: lines[lines.count - 1].filter { $0 & 0xC0 != 0x80 }.count + 1)
  }
}

extension YAMLPlace {
  fileprivate init(_ mark: yaml_mark_t) { self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1) }
}

extension YAMLEvent {
  /// Copies what is needed; nil for events that carry nothing.
  fileprivate init?(_ event: yaml_event_t) {
    place = YAMLPlace(event.start_mark)
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      kind = .text(text, isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE)
      extra = YAMLEvent.extra(scalar.anchor, scalar.tag)
    case YAML_SEQUENCE_START_EVENT:
      kind = .list
      extra = YAMLEvent.extra(event.data.sequence_start.anchor, event.data.sequence_start.tag)
    case YAML_MAPPING_START_EVENT:
      kind = .mapping
      extra = YAMLEvent.extra(event.data.mapping_start.anchor, event.data.mapping_start.tag)
    case YAML_ALIAS_EVENT:
      kind = .text("", isPlain: true)
      extra = "The alias *" + YAMLEvent.string(event.data.alias.anchor)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      kind = .close
      extra = nil
    case YAML_DOCUMENT_END_EVENT:
      kind = .end
      extra = nil
    default: return nil
    }
  }

  private static func extra(_ anchor: UnsafeMutablePointer<UInt8>?, _ tag: UnsafeMutablePointer<UInt8>?) -> String? {
    if anchor != nil { return "The anchor &" + string(anchor) }
    if tag != nil { return "The tag \"" + string(tag) + "\"" }
    return nil
  }

  private static func string(_ text: UnsafeMutablePointer<UInt8>?) -> String { text.map { String(cString: $0) } ?? "" }
}
