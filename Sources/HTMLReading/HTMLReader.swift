import CLibXML2
import DatelineModel

/// Bytes → `HTMLTree` through libxml2, no pointer of which leaves this room.
package enum HTMLReader {
  /// What reading gave besides the tree.
  package struct Page: Sendable {
    /// The parsed page.
    package let tree: HTMLTree
    /// The charset and how it was found.
    package let charset: Charset
    /// Bytes replaced by U+FFFD because they do not fit the charset.
    package let replacedBytes: Int
    /// Deepest nesting seen; beyond `depthLimit` elements are attached to the element at the limit, text is kept.
    package let depth: Int
    /// Elements with more attributes than are read; the surplus was cut off.
    package let crowdedElements: Int
    /// What stands in comments at the page's head: browsers note there where they saved a page from.
    package var comments: [UInt8] = []
    /// Where the parser stopped before the end of the decoded page, in bytes; nil when it read all.
    package var stoppedAt: Int?
    /// Where in the decoded page a comment begins that nothing ends and that takes mark-up with it.
    package let openComment: Int?
    /// Whether it stopped since the page has more elements than are read.
    package internal(set) var hasTooManyElements = false
  }

  /// What a reader is willing to take of one page.
  package struct Limits: Sendable {
    /// Levels of nesting that the tree keeps apart; text below is kept.
    package var nesting = 512
    /// Attributes of one element; more are cut off.
    package var attributes = 512
    /// Elements of a page; parsing stops behind them.
    package var elements = 1_000_000

    /// The defaults.
    package init() {}
  }

  /// The version of libxml2 that is linked, for example "20914".
  package static var parserVersion: String { String(cString: __xmlParserVersion().pointee!) }

  /// Parses a page. Never fails: bad mark-up gives the tree that could be read.
  ///
  /// The parser is fed decoded UTF-8 and drives our own SAX handler, so that neither libxml2's depth limit of 256 nor its
  /// limit of 10 MB a text node applies (both belong to its tree builder), and no C tree is built.
  package static func read(_ bytes: [UInt8], charset given: String? = nil, limits: Limits = Limits()) -> Page {
    let (decoded, charset, replaced) = Decoding.utf8(bytes, given: given)
    var text = ParserText(decoded, attributes: limits.attributes)
    var builder = TreeBuilder(text, nesting: limits.nesting)
    var stoppedAt = parse(text.bytes, into: &builder, elements: limits.elements)
    if builder.misses(before: stoppedAt ?? text.bytes.count) {
      // A script that is none to the parser, in mark-up that is badly broken: then it has to see all of it.
      text = ParserText(decoded, attributes: limits.attributes, keepsInsides: true)
      builder = TreeBuilder(text, nesting: limits.nesting)
      stoppedAt = parse(text.bytes, into: &builder, elements: limits.elements)
    }
    var page = Page(
      tree: builder.finish(), charset: charset, replacedBytes: replaced, depth: builder.deepest,
      crowdedElements: text.crowdedElements, stoppedAt: stoppedAt.map(text.cuts.pageOffset),
      openComment: text.openComment)
    page.comments = comments(atHeadOf: decoded)
    page.hasTooManyElements = builder.hasTooManyElements
    return page
  }

  /// Bytes of a page in which notes of a saved copy stand.
  private static let headSize = 4096

  private static func comments(atHeadOf page: [UInt8]) -> [UInt8] {
    let head = page.prefix(headSize)
    var found: [UInt8] = []
    var at = head.startIndex
    while let start = head[at...].firstIndex(of: 0x21) {
      at = start + 1
      guard start > head.startIndex, head[start - 1] == 0x3C, head[at...].starts(with: [0x2D, 0x2D]) else { continue }
      let inside = head[(at + 2)...]
      let end = inside.indices.first { inside[$0] == 0x3E && inside[..<$0].suffix(2).elementsEqual([0x2D, 0x2D]) }
      found.append(contentsOf: inside[..<(end ?? inside.endIndex)])
      found.append(0x0A)
      at = end ?? inside.endIndex
    }
    return found
  }

  /// Bytes that the parser takes; larger pages have to be cut by the caller, who says so.
  package static let sizeLimit = Int(Int32.max) - 1

  /// libxml2 sets up its tables and locks on first use, which two threads may not do at once.
  private static let libraryIsReady: Void = xmlInitParser()

  private static func parse(_ text: [UInt8], into builder: inout TreeBuilder, elements: Int) -> Int? {
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
        handler.pointee.characters = { data, text, length in
          TreeBuilder.at(data).pointee.text(UnsafeBufferPointer(start: text, count: Int(length)))
        }
        handler.pointee.cdataBlock = handler.pointee.characters
        return withUnsafeMutablePointer(to: &builder) { target in
          context.pointee.userData = UnsafeMutableRawPointer(target)
          let position = ParserPosition(context, size: chars.count)
          target.pointee.position = position
          target.pointee.watch = DepthWatch(position, elements: elements)
          target.pointee.begin(UnsafeBufferPointer(rebasing: buffer[...]))
          defer { target.pointee.end() }
          htmlParseDocument(context)
          if let stopped = target.pointee.watch?.stoppedAt { return stopped }
          return position.rest.isEmpty ? nil : position.offset
        }
      }
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
    Decoding.utf8(bytes, given: charset).text
  }
}
