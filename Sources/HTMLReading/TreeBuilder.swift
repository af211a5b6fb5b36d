import CLibXML2

/// Takes the parser's events and fills a tree's flat arrays.
struct TreeBuilder {
  private var tree = HTMLTree()
  private var open: [Int32] = []
  /// Elements nested beyond the limit: counted, so that their end tags are told from others.
  private var overflow = 0
  private(set) var deepest = 0
  private let nesting: Int
  /// Whether the parser was stopped since the page has too many elements.
  private(set) var hasTooManyElements = false
  private let given: ParserText
  /// How many of the insides that the parser was not given are put back.
  private var restored = 0
  /// These are set while the parser is at work.
  var position: ParserPosition?
  var watch: DepthWatch?
  private var alignment: TextAlignment?
  private var tagCache = NameCache(TreeBuilder.tagNames, none: HTMLTag.unknown.rawValue)
  private var attributeCache = NameCache(TreeBuilder.attributeNames, none: TreeBuilder.dropped)
  private static let tagNames = NameCache.table(
    HTMLTag.allCases.filter { $0 != .text }.map { (String(describing: $0), $0.rawValue) })
  private static let attributeNames = NameCache.table(HTMLAttributeName.allCases.map { ($0.text, $0.rawValue) })
  private static let dropped: UInt8 = 255

  /// The builder that the parser hands back to each event; it lives on the stack of `parse`.
  static func at(_ data: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<TreeBuilder> {
    data!.assumingMemoryBound(to: TreeBuilder.self)
  }

  init(_ given: ParserText, nesting: Int) {
    self.given = given
    self.nesting = max(1, nesting)
    let capacity = given.page.count
    tree.buffer.reserveCapacity(capacity)
    let nodes = capacity / 40 + 16
    tree.tags.reserveCapacity(nodes)
    tree.parents.reserveCapacity(nodes)
    tree.ends.reserveCapacity(nodes)
    tree.spans.reserveCapacity(nodes)
    append(.unknown, parent: 0, HTMLTree.Span32(start: 0, end: 0))
    open = [0]
  }

  private mutating func append(_ tag: HTMLTag, parent: Int32, _ span: HTMLTree.Span32) {
    tree.tags.append(tag)
    tree.parents.append(parent)
    tree.ends.append(Int32(tree.tags.count))
    tree.spans.append(span)
  }

  mutating func startElement(_ name: UnsafePointer<xmlChar>, _ written: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?)
  {
    let first = UInt32(tree.attributes.count)
    if var next = written {
      while let attribute = next.pointee {
        let kept = attributeCache[attribute]
        if kept != TreeBuilder.dropped, let name = HTMLAttributeName(rawValue: kept) {
          let start = UInt32(tree.buffer.count)
          if let value = next[1] {
            tree.buffer.append(contentsOf: UnsafeBufferPointer(start: value, count: Int(xmlStrlen(value))))
          }
          tree.attributes.append(.init(name: name, value: .init(start: start, end: UInt32(tree.buffer.count))))
        }
        next += 2
      }
    }
    var tag = HTMLTag(rawValue: tagCache[name]) ?? .unknown
    if tag == .template, tree.attributes[Int(first)...].contains(where: { $0.name == .shadowRootMode }) {
      // A declarative shadow root is shown in the place of its element.
      tag = .div
    }
    leaveHead(for: tag)
    let node = Int32(tree.tags.count)
    append(tag, parent: open[open.count - 1], .init(start: first, end: UInt32(tree.attributes.count)))
    if open.count < nesting {
      open.append(node)
    } else {
      overflow += 1
    }
    deepest = max(deepest, open.count + overflow)
    watch?.entered(open.count + overflow)
    if tag == .script || tag == .style { restoreInside() }
  }

  /// Elements unknown to HTML 4 do not end the parser's head where the page leaves its tags out; to a browser they do, and
  /// begin the body.
  private mutating func leaveHead(for tag: HTMLTag) {
    let top = open[open.count - 1]
    guard overflow == 0, tree.tags[Int(top)] == .head, !tag.isMetadata else { return }
    tree.ends[Int(top)] = Int32(tree.tags.count)
    let body = Int32(tree.tags.count)
    let none = UInt32(tree.attributes.count)
    append(.body, parent: tree.parents[Int(top)], .init(start: none, end: none))
    open[open.count - 1] = body
  }

  /// Puts an inside back that the parser was not given, where it is missing behind the ">" of this very start tag.
  private mutating func restoreInside() {
    guard restored < given.insides.count, let position,
      given.insides[restored].position == position.offset + 1
    else { return }
    let inside = given.insides[restored].range
    if let start = append(text: given.page[inside]) { alignment?.place(inside, at: start) }
    restored += 1
  }

  /// Whether an inside was not put back by the time the parser came to an offset.
  func misses(before offset: Int) -> Bool {
    restored < given.insides.count && given.insides[restored].position < offset
  }

  /// libxml2 balances its events: an end closes the element that was opened last.
  mutating func endElement(_ name: UnsafePointer<xmlChar>) {
    if overflow > 0 {
      overflow -= 1
      return
    }
    guard open.count > 1 else { return }
    tree.ends[Int(open.removeLast())] = Int32(tree.tags.count)
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    watch?.passedText()
    if let start = append(text: bytes), let position { alignment?.place(bytes, at: start, position: position.offset) }
  }

  /// Where in the buffer the text now stands; nil where it is not kept.
  private mutating func append(text bytes: some Collection<UInt8>) -> Int? {
    let last = tree.tags.count - 1
    let parent = open[open.count - 1]
    if tree.tags[Int(parent)] == .style { return nil }
    let start = UInt32(tree.buffer.count)
    tree.buffer.append(contentsOf: bytes)
    if tree.tags[last] == .text, tree.parents[last] == parent, tree.spans[last].end == start {
      tree.spans[last].end = UInt32(tree.buffer.count)
    } else {
      append(.text, parent: parent, .init(start: start, end: UInt32(tree.buffer.count)))
    }
    return Int(start)
  }

  /// The parser begins with this text.
  mutating func begin(_ text: UnsafeBufferPointer<UInt8>) { alignment = TextAlignment(text, cuts: given.cuts) }

  /// The parser is done; nothing of it is kept.
  mutating func end() {
    if let alignment { tree.sources = alignment.map }
    hasTooManyElements = watch?.hasTooMany ?? false
    (position, watch, alignment) = (nil, nil, nil)
  }

  mutating func finish() -> HTMLTree {
    for node in open { tree.ends[Int(node)] = Int32(tree.tags.count) }
    return tree
  }
}

/// Names → small numbers. The parser interns its names, so the address is remembered and the letters are read once.
private struct NameCache {
  private let byName: [String: UInt8]
  private var addresses = [UInt](repeating: 0, count: 512)
  private var values = [UInt8](repeating: 0, count: 512)
  private let none: UInt8

  init(_ byName: [String: UInt8], none: UInt8) {
    self.byName = byName
    self.none = none
  }

  static func table(_ names: [(String, UInt8)]) -> [String: UInt8] {
    Dictionary(names, uniquingKeysWith: { first, _ in first })
  }

  subscript(_ name: UnsafePointer<xmlChar>) -> UInt8 {
    mutating get {
      let address = UInt(bitPattern: name)
      let slot = Int(truncatingIfNeeded: (address >> 3) &* 0x9E37_79B9 >> 7) & 511
      if addresses[slot] == address { return values[slot] }
      let value = byName[String(cString: name)] ?? none
      addresses[slot] = address
      values[slot] = value
      return value
    }
  }
}
