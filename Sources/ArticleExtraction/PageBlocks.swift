import ArticleModel
import HTMLReading

/// A stretch of page text between two block boundaries.
struct PageBlock {
  /// Its first text node.
  var node: HTMLTree.Node
  /// The block-level element whose boundaries the text stands in.
  var element: HTMLTree.Node
  /// Where its text stands in `PageBlocks.text`.
  var start: Int
  var end: Int
  /// Bytes of it inside links.
  var linked: Int
  /// What it is on the page.
  var kind: TextBlock.Kind
  /// Level of a heading, 0 for others.
  var level: Int

  var length: Int { end - start }
  /// Share of the text that is linked, 0 … 1.
  var linkDensity: Double { length == 0 ? 0 : Double(linked) / Double(length) }
  /// Long enough, and little enough of it linked, to be running text.
  var isParagraphLike: Bool { length >= 60 && linked * 5 < length * 2 }
}

/// All visible text of a page as blocks in document order, and what the walk noticed of the elements.
struct PageBlocks {
  /// An element worth asking about, with the blocks below it.
  struct Element {
    var node: HTMLTree.Node
    var tag: HTMLTag
    var clues: ClassClues
    var blocks: Range<Int>
  }

  private(set) var blocks: [PageBlock] = []
  /// The blocks' text, one after another.
  private(set) var text: [UInt8] = []
  /// Elements with clues, landmarks and headings.
  private(set) var elements: [Element] = []
  /// Sums over `blocks[..<i]` of the bytes of paragraph-like blocks.
  private(set) var paragraphMass: [Int] = [0]

  /// Whether the page has more blocks than were wanted.
  private(set) var isCut = false

  /// Walks the tree once, up to a number of blocks. No recursion: the open elements are a stack of their own.
  init(_ tree: HTMLTree, limit: Int = .max) {
    var walk = Walk(tree: tree)
    isCut = walk.run(limit: limit)
    blocks = walk.blocks
    text = walk.text
    elements = walk.elements
    for block in blocks {
      paragraphMass.append(paragraphMass[paragraphMass.count - 1] + (block.isParagraphLike ? block.length : 0))
    }
  }

  /// Bytes of paragraph-like text in a range of blocks.
  func mass(_ range: Range<Int>) -> Int { paragraphMass[range.upperBound] - paragraphMass[range.lowerBound] }

  /// Text of a block.
  func string(_ index: Int) -> String {
    String(decoding: text[blocks[index].start..<blocks[index].end], as: UTF8.self)
  }

  /// The blocks that lie below a node.
  func blocks(below node: HTMLTree.Node, in tree: HTMLTree) -> Range<Int> {
    let end = tree.end(of: node)
    let first = firstBlock(atOrAfter: node)
    return first..<max(first, firstBlock(atOrAfter: end))
  }

  private func firstBlock(atOrAfter node: HTMLTree.Node) -> Int {
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].node < node { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

private struct Walk {
  let tree: HTMLTree
  var blocks: [PageBlock] = []
  var text: [UInt8] = []
  var elements: [PageBlocks.Element] = []

  private struct Open {
    var node: HTMLTree.Node
    var end: HTMLTree.Node
    var isBlock: Bool
    var isLink: Bool
    var kind: TextBlock.Kind
    var level: Int
    var element: Int?
  }

  private var open: [Open] = []
  private var current: FoldedText?
  private var linkedBytes = 0
  private var linkDepth = 0
  private var breaks = 0
  private var firstText = 0

  init(tree: HTMLTree) { self.tree = tree }

  /// Whether it ended at the limit.
  mutating func run(limit: Int) -> Bool {
    var node = 1
    while node < tree.count, blocks.count < limit {
      while let last = open.last, node >= last.end { close() }
      let tag = tree.tag(node)
      if tag == .text {
        addText(node)
        node += 1
        continue
      }
      if tag.isInvisible {
        node = tree.end(of: node)
        continue
      }
      enter(node, tag)
      node += 1
    }
    while !open.isEmpty { close() }
    flush()
    return node < tree.count
  }

  private mutating func enter(_ node: HTMLTree.Node, _ tag: HTMLTag) {
    if tag == .br {
      breaks += 1
      if breaks >= 2 { flush() } else { current?.space() }
      return
    }
    let isBlock = tag.isBlock || tag == .unknown && false
    if isBlock { flush() }
    let above = open.last
    let kind: TextBlock.Kind
    switch tag {
    case .li, .dd, .dt: kind = .listItem
    case .blockquote: kind = .quote
    case .figcaption, .caption: kind = .caption
    case .td, .th: kind = .table
    case .h1, .h2, .h3, .h4, .h5, .h6: kind = .heading
    case .p: kind = above?.kind == .heading ? .paragraph : above?.kind ?? .paragraph
    default: kind = above?.kind ?? .paragraph
    }
    let clues = ClassClues.of(node, in: tree)
    var element: Int?
    let isHidden = isHiddenByMarkup(node)
    if !clues.isEmpty || isHidden || isLandmark(tag) || tag.headingLevel != nil {
      element = elements.count
      var all = clues
      if isHidden { all.insert(.hidden) }
      elements.append(.init(node: node, tag: tag, clues: all, blocks: blocks.count..<blocks.count))
    }
    if tag == .a { linkDepth += 1 }
    open.append(
      Open(
        node: node, end: tree.end(of: node), isBlock: isBlock, isLink: tag == .a, kind: kind,
        level: tag.headingLevel ?? (isBlock ? 0 : above?.level ?? 0), element: element))
  }

  private func isLandmark(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .nav, .footer, .dialog, .figcaption, .figure, .aside, .details, .article, .main, .form, .time, .header,
      .section, .address:
      true
    default: false
    }
  }

  private func isHiddenByMarkup(_ node: HTMLTree.Node) -> Bool {
    if tree.attributeBytes(node, .hidden) != nil { return true }
    if let value = tree.attributeBytes(node, .ariaHidden), value.elementsEqual("true".utf8) { return true }
    guard let style = tree.attributeBytes(node, .style), style.count < 2000,
      style.contains(0x6E) || style.contains(0x4E)
    else { return false }
    let packed = String(decoding: style.filter { $0 > 0x20 }, as: UTF8.self).lowercased()
    return packed.range(of: "display:none") != nil || packed.range(of: "visibility:hidden") != nil
  }

  private mutating func close() {
    if open[open.count - 1].isBlock { flush() }
    let last = open.removeLast()
    if last.isLink { linkDepth -= 1 }
    if let element = last.element {
      if !last.isBlock, current != nil {
        // An inline element inside a running block belongs to the block that is not yet cut.
        elements[element].blocks = elements[element].blocks.lowerBound..<(blocks.count + 1)
      } else {
        elements[element].blocks = elements[element].blocks.lowerBound..<blocks.count
      }
    }
  }

  private mutating func addText(_ node: HTMLTree.Node) {
    let bytes = tree.bytes(node)
    let isBlank = bytes.allSatisfy { $0 <= 0x20 }
    if isBlank {
      current?.space()
      return
    }
    breaks = 0
    if current == nil {
      current = FoldedText()
      firstText = node
      linkedBytes = 0
    }
    let before = current!.bytes.count
    current!.append(bytes)
    if linkDepth > 0 { linkedBytes += current!.bytes.count - before }
  }

  private mutating func flush() {
    breaks = 0
    guard let done = current else { return }
    current = nil
    guard !done.isEmpty else { return }
    let start = text.count
    text.append(contentsOf: done.bytes)
    let above = open.last { $0.isBlock }
    blocks.append(
      PageBlock(
        node: firstText, element: above?.node ?? 0, start: start, end: text.count, linked: linkedBytes,
        kind: above?.kind ?? .paragraph,
        level: open.last?.level ?? 0))
  }
}
