import CLibXML2

/// Where the parser is in its text. It lives as long as the parser's context.
struct ParserPosition {
  private let context: htmlParserCtxtPtr
  private let size: Int

  init(_ context: htmlParserCtxtPtr, size: Int) {
    self.context = context
    self.size = size
  }

  /// What is still to come.
  var rest: UnsafeBufferPointer<xmlChar> {
    guard let input = context.pointee.input?.pointee else { return .init(start: nil, count: 0) }
    return .init(start: input.cur, count: input.end - input.cur)
  }

  /// Bytes that lie behind.
  var offset: Int { size - rest.count }

  /// Ends parsing.
  func stop() { xmlStopParser(context) }
}

/// Stops the parser before a page costs time or memory beyond its size: for an end tag that fits nothing libxml2 looks through all open
/// elements, and each element takes many times the four bytes that a tag may have.
struct DepthWatch {
  private let position: ParserPosition
  private var next = 1024
  private var elementsLeft: Int
  private var textsLeft: Int
  private(set) var stoppedAt: Int?

  init(_ position: ParserPosition, elements: Int) {
    self.position = position
    elementsLeft = elements
    textsLeft = elements > .max / DepthWatch.textsOfElements ? .max : elements * DepthWatch.textsOfElements
  }

  /// Pieces of text for each element that is allowed: the parser hands out every reference and every stray "<" by itself.
  private static let textsOfElements = 2

  /// Whether it stopped since there were too many elements.
  var hasTooMany: Bool { elementsLeft < 0 || textsLeft < 0 }

  /// Text came.
  mutating func passedText() {
    textsLeft -= 1
    if textsLeft < 0 { stop() }
  }

  /// At 1,024 levels and each doubling the end tags that are still to come are counted.
  mutating func entered(_ depth: Int) {
    elementsLeft -= 1
    if elementsLeft < 0 { stop() }
    guard depth >= next, stoppedAt == nil else { return }
    next = depth * 2
    let rest = position.rest
    let endTags = zip(rest, rest.dropFirst()).reduce(0) { $0 + ($1.0 == 0x3C && $1.1 == 0x2F ? 1 : 0) }
    guard endTags * depth > (position.offset + rest.count) * 16 + 16_000_000 else { return }
    stop()
  }

  private mutating func stop() {
    guard stoppedAt == nil else { return }
    stoppedAt = position.offset
    position.stop()
  }
}
