import DatelineModel
import HTMLReading

/// The walk that cuts a page into blocks: the open elements, and the text of the block that is not yet cut.
struct BlockWalk {
  let tree: HTMLTree
  private(set) var blocks: [PageBlock] = []
  private(set) var text: [UInt8] = []
  /// Where `text` stands in the tree's buffer.
  private(set) var sources = SourceMap()
  private(set) var elements: [PageBlocks.Element] = []

  private struct Open {
    var node: HTMLTree.Node
    var end: HTMLTree.Node
    var isBlock: Bool
    var tag: HTMLTag
    var kind: TextBlock.Kind
    var level: Int
    var element: Int?
    /// Bytes of text that stood before it.
    var bytesBefore: Int
    /// A link round whole paragraphs, which says nothing of them.
    var isWrapper = false
  }

  private var open: [Open] = []
  private var current: FoldedText?
  /// The room that the last block's text took, for the next.
  private var spare = FoldedText()
  private var linkedBytes = 0
  private var linkDepth = 0
  private var boldDepth = 0
  private var italicDepth = 0
  private var setting = TextSetting()
  private var lastLink = 0
  private var bytesSeen = 0
  private var breaks = 0
  private var firstText = 0
  /// Whether an element that styles set apart began or ended since the last text.
  private var isAtSeam = false

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
      if tag.isInvisible || tag == .div && isArchiveBar(node) {
        node = tree.end(of: node)
        continue
      }
      let clues = ClassClues.of(node, in: tree)
      let isHidden = tree.isHiddenByMarkup(node)
      if current != nil, isHidden || clues.contains(.hidden), isInline(node) {
        // "opens in a new window" for readers' ears, in the middle of a sentence
        node = tree.end(of: node)
        continue
      }
      enter(node, tag, isHidden ? clues.union(.hidden) : clues)
      node += 1
    }
    while !open.isEmpty { close() }
    flush()
    endElements()
    return node < tree.count
  }

  /// An inline element counts on the block it stands in, which may turn out to hold nothing but marks without width.
  private mutating func endElements() {
    for index in elements.indices { elements[index].blocks = elements[index].blocks.clamped(to: 0..<blocks.count) }
  }

  /// The bar that the Wayback Machine puts before an archived page.
  private func isArchiveBar(_ node: HTMLTree.Node) -> Bool {
    tree.attributeBytes(node, .id)?.starts(with: "wm-ipp".utf8) ?? false
  }

  private func isInline(_ node: HTMLTree.Node) -> Bool {
    (node..<tree.end(of: node)).allSatisfy { !tree.tag($0).isBlock }
  }

  private mutating func count(_ tag: HTMLTag, _ step: Int) {
    switch tag {
    case .a: linkDepth += step
    case .b, .strong: boldDepth += step
    case .i, .em: italicDepth += step
    default: break
    }
  }

  private mutating func enter(_ node: HTMLTree.Node, _ tag: HTMLTag, _ clues: ClassClues) {
    if tag == .br {
      breaks += 1
      if breaks >= 2 { flush() } else { current?.space() }
      return
    }
    let isBlock = tag.isBlock || isSetAsBlock(node, tag)
    if isBlock { flush() }
    if TextSeam.isDivider(tag) { isAtSeam = true }
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
    var element: Int?
    if !clues.isEmpty || isLandmark(tag) || tag.headingLevel != nil {
      element = elements.count
      elements.append(.init(node: node, tag: tag, clues: clues, blocks: blocks.count..<blocks.count))
    }
    let isWrapper = tag == .a && wrapsParagraphs(node)
    if !isWrapper { count(tag, 1) }
    open.append(
      Open(
        node: node, end: tree.end(of: node), isBlock: isBlock, tag: tag, kind: kind,
        level: tag.headingLevel ?? (isBlock ? 0 : above?.level ?? 0), element: element, bytesBefore: bytesSeen,
        isWrapper: isWrapper))
  }

  /// A link round at least two paragraphs is one round a whole story; cards of other stories have one.
  private func wrapsParagraphs(_ node: HTMLTree.Node) -> Bool {
    let end = tree.end(of: node)
    guard end - node > 5 else { return false }
    var paragraphs = 0
    for inside in node..<end where tree.tag(inside) == .p {
      paragraphs += 1
      if paragraphs == 2 { return true }
    }
    return false
  }

  /// An inline element that its own style sets as a block.
  private func isSetAsBlock(_ node: HTMLTree.Node, _ tag: HTMLTag) -> Bool {
    guard tag == .span || tag == .unknown, let style = tree.attributeBytes(node, .style), style.count < 2000 else {
      return false
    }
    return !MarkupNames.blockStyles.scan(style).isEmpty
  }

  private func isLandmark(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .nav, .footer, .dialog, .figcaption, .figure, .aside, .details, .article, .main, .form, .time, .header,
      .section, .address:
      true
    default: false
    }
  }

  private mutating func close() {
    if open[open.count - 1].isBlock { flush() }
    let last = open.removeLast()
    if !last.isWrapper { count(last.tag, -1) }
    if TextSeam.isDivider(last.tag) { isAtSeam = true }
    if let element = last.element {
      if !last.isBlock, current != nil {
        // An inline element inside a running block belongs to the block that is not yet cut.
        elements[element].blocks = elements[element].blocks.lowerBound..<(blocks.count + 1)
        elements[element].inlineBytes = bytesSeen - last.bytesBefore
      } else {
        elements[element].blocks = elements[element].blocks.lowerBound..<blocks.count
      }
    }
  }

  private mutating func addText(_ node: HTMLTree.Node) {
    let bytes = tree.bytes(node)
    let isBlank = bytes.allSatisfy { $0 <= 0x20 }
    if isBlank {
      isAtSeam = false
      current?.space()
      return
    }
    breaks = 0
    if current == nil {
      current = spare
      spare = FoldedText()
      firstText = node
      linkedBytes = 0
      lastLink = 0
      setting = TextSetting(beginsLinked: linkDepth > 0)
    }
    if isAtSeam, let before = current?.bytes, TextSeam.divides(before, bytes) { current?.space() }
    isAtSeam = false
    let before = current!.bytes.count
    current!.append(bytes)
    noteSetting(current!.bytes.count - before)
  }

  private mutating func noteSetting(_ bytes: Int) {
    bytesSeen += bytes
    if boldDepth > 0 { setting.bold += bytes }
    if italicDepth > 0 { setting.italic += bytes }
    setting.endsLinked = linkDepth > 0
    guard linkDepth > 0 else { return }
    linkedBytes += bytes
    if let link = open.last(where: { $0.tag == .a && !$0.isWrapper })?.node, link != lastLink {
      setting.links += 1
      lastLink = link
    }
  }

  private mutating func flush() {
    breaks = 0
    guard var done = current else { return }
    current = nil
    defer {
      done.removeAll()
      spare = done
    }
    guard !done.isEmpty else { return }
    let start = text.count
    text.append(contentsOf: done.bytes)
    sources.append(done.sources, at: start)
    let above = open.last { $0.isBlock }
    blocks.append(
      PageBlock(
        node: firstText, element: above?.node ?? 0, start: start, end: text.count, linked: linkedBytes,
        kind: above?.kind ?? .paragraph,
        level: open.last?.level ?? 0, setting: setting))
  }
}
