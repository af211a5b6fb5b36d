import CLibXML2

/// Bytes → `HTMLTree`. The only place where libxml2 is called; no pointer of its leaves this file.
public enum HTMLReader {
  /// What reading gave besides the tree.
  public struct Page: Sendable {
    /// The parsed page.
    public let tree: HTMLTree
    /// The charset and how it was found.
    public let charset: Charset
    /// Bytes replaced by U+FFFD because they do not fit the charset.
    public let replacedBytes: Int
    /// Deepest nesting seen; beyond `depthLimit` elements are attached to the element at the limit, text is kept.
    public let depth: Int
    /// Elements with more attributes than are read; the surplus was cut off.
    public let crowdedElements: Int
    /// Where the parser stopped before the end of the decoded page, in bytes; nil when it read all.
    public package(set) var stoppedAt: Int?
  }

  /// What a reader is willing to take of one page.
  public struct Limits: Sendable {
    /// Levels of nesting that the tree keeps apart; text below is kept.
    public var nesting = 512
    /// Attributes of one element; more are cut off.
    public var attributes = 512

    /// The defaults.
    public init() {}
  }

  /// The version of libxml2 that is linked, for example "20914".
  public static var parserVersion: String { String(cString: __xmlParserVersion().pointee!) }

  /// Parses a page. Never fails: bad mark-up gives the tree that could be read.
  ///
  /// The parser is fed decoded UTF-8 and drives our own SAX handler, so that neither libxml2's depth limit of 256 nor its
  /// limit of 10 MB a text node applies (both belong to its tree builder), and no C tree is built.
  public static func read(_ bytes: [UInt8], charset given: String? = nil, limits: Limits = Limits()) -> Page {
    let charset = Charset.detect(bytes, given: given)
    let (decoded, replaced) = Decoding.utf8(bytes, charset)
    let (text, crowded) = AttributeFlood.cut(decoded, limit: limits.attributes)
    var builder = TreeBuilder(capacity: text.count, nesting: limits.nesting)
    let stoppedAt = parse(text, into: &builder)
    return Page(
      tree: builder.finish(), charset: charset, replacedBytes: replaced, depth: builder.deepest,
      crowdedElements: crowded, stoppedAt: stoppedAt)
  }

  /// Bytes that the parser takes; larger pages have to be cut by the caller, who says so.
  public static let sizeLimit = Int(Int32.max) - 1

  /// libxml2 sets up its tables and locks on first use, which two threads may not do at once.
  private static let libraryIsReady: Void = xmlInitParser()

  private static func parse(_ text: [UInt8], into builder: inout TreeBuilder) -> Int? {
    _ = libraryIsReady
    guard !text.isEmpty, text.count <= sizeLimit else { return text.isEmpty ? nil : 0 }
    return text.withUnsafeBufferPointer { buffer -> Int? in
      buffer.withMemoryRebound(to: CChar.self) { chars -> Int? in
        guard let context = htmlCreateMemoryParserCtxt(chars.baseAddress, Int32(chars.count)) else { return 0 }
        defer { htmlFreeParserCtxt(context) }
        let options =
          HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
          | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
        htmlCtxtUseOptions(context, Int32(options))
        xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
        let handler = context.pointee.sax!
        handler.pointee = htmlSAXHandler()
        handler.pointee.startElement = { data, name, attributes in
          TreeBuilder.at(data).pointee.startElement(name!, attributes)
        }
        handler.pointee.endElement = { data, name in TreeBuilder.at(data).pointee.endElement(name!) }
        handler.pointee.characters = { data, text, length in TreeBuilder.at(data).pointee.characters(text!, Int(length))
        }
        handler.pointee.cdataBlock = { data, text, length in TreeBuilder.at(data).pointee.characters(text!, Int(length))
        }
        return withUnsafeMutablePointer(to: &builder) { target in
          context.pointee.userData = UnsafeMutableRawPointer(target)
          target.pointee.watch = DepthWatch(context, size: chars.count)
          htmlParseDocument(context)
          if let stopped = target.pointee.watch?.stoppedAt { return stopped }
          let input = context.pointee.input!.pointee
          let left = input.end - input.cur
          return left > 0 ? text.count - left : nil
        }
      }
    }
  }
}

/// Takes the parser's events and fills a tree's flat arrays.
private struct TreeBuilder {
  private var tree = HTMLTree()
  private var open: [Int32] = []
  /// Elements nested beyond the limit: counted, so that their end tags are told from others.
  private var overflow = 0
  private(set) var deepest = 0
  private let nesting: Int
  var watch: DepthWatch?
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

  init(capacity: Int, nesting: Int) {
    self.nesting = max(1, nesting)
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
    let tag = HTMLTag(rawValue: tagCache[name]) ?? .unknown
    let node = Int32(tree.tags.count)
    append(tag, parent: open[open.count - 1], .init(start: first, end: UInt32(tree.attributes.count)))
    if open.count < nesting {
      open.append(node)
    } else {
      overflow += 1
    }
    deepest = max(deepest, open.count + overflow)
    watch?.entered(open.count + overflow)
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

  mutating func characters(_ text: UnsafePointer<xmlChar>, _ length: Int) {
    let last = tree.tags.count - 1
    let parent = open[open.count - 1]
    if tree.tags[parent == 0 ? 0 : Int(parent)] == .style { return }
    let start = UInt32(tree.buffer.count)
    tree.buffer.append(contentsOf: UnsafeBufferPointer(start: text, count: length))
    if tree.tags[last] == .text, tree.parents[last] == parent, tree.spans[last].end == start {
      tree.spans[last].end = UInt32(tree.buffer.count)
    } else {
      append(.text, parent: parent, .init(start: start, end: UInt32(tree.buffer.count)))
    }
  }

  mutating func finish() -> HTMLTree {
    for node in open { tree.ends[Int(node)] = Int32(tree.tags.count) }
    return tree
  }
}

/// Stops the parser before a page costs time beyond its size: for an end tag that fits nothing libxml2 looks through all open elements.
private struct DepthWatch {
  private let context: htmlParserCtxtPtr
  private let size: Int
  private var next = 1024
  private(set) var stoppedAt: Int?

  init(_ context: htmlParserCtxtPtr, size: Int) {
    self.context = context
    self.size = size
  }

  /// At 1,024 levels and each doubling the end tags that are still to come are counted.
  mutating func entered(_ depth: Int) {
    guard depth >= next, stoppedAt == nil, let input = context.pointee.input?.pointee else { return }
    next = depth * 2
    let rest = UnsafeBufferPointer(start: input.cur, count: input.end - input.cur)
    let endTags = zip(rest, rest.dropFirst()).reduce(0) { $0 + ($1.0 == 0x3C && $1.1 == 0x2F ? 1 : 0) }
    guard endTags * depth > size * 16 + 16_000_000 else { return }
    stoppedAt = size - rest.count
    xmlStopParser(context)
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

extension HTMLReader {
  /// The baseline of the benchmarks: libxml2's own tree of a UTF-8 page, built and freed.
  package static func bareParse(_ bytes: [UInt8]) {
    _ = libraryIsReady
    bytes.withUnsafeBytes { buffer in
      let options =
        HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
        | HTML_PARSE_NONET.rawValue
      let chars = buffer.bindMemory(to: CChar.self)
      guard let document = htmlReadMemory(chars.baseAddress, Int32(chars.count), nil, "utf-8", Int32(options)) else {
        return
      }
      xmlFreeDoc(document)
    }
  }

  /// Plain text in any charset → well-formed UTF-8.
  package static func plainText(_ bytes: [UInt8], charset: String? = nil) -> [UInt8] {
    Decoding.utf8(bytes, Charset.detect(bytes, given: charset)).text
  }
}
