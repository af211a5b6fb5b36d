import DatelineModel
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
  /// How its text is set.
  var setting = TextSetting()

  var length: Int { end - start }
  /// Share of the text that is linked, 0 … 1.
  var linkDensity: Double { length == 0 ? 0 : Double(linked) / Double(length) }
  /// Long enough, and little enough of it linked, to be running text.
  var isParagraphLike: Bool { length >= 60 && linked * 5 < length * 2 }
}

/// How a block's text is set: bold, italic and linked stretches.
struct TextSetting {
  /// Bytes in bold and in italics.
  var bold = 0
  var italic = 0
  /// Links that hold text of the block.
  var links = 0
  /// Whether its first and its last text stand in a link.
  var beginsLinked = false
  var endsLinked = false
}

/// All visible text of a page as blocks in document order, and what the walk noticed of the elements.
struct PageBlocks {
  /// An element worth asking about, with the blocks below it.
  struct Element {
    var node: HTMLTree.Node
    var tag: HTMLTag
    var clues: ClassClues
    var blocks: Range<Int>
    /// Bytes of its text where it stands inside a line, 0 for elements that stand by themselves.
    var inlineBytes = 0
  }

  private(set) var blocks: [PageBlock] = []
  /// The blocks' text, one after another.
  private(set) var text: [UInt8] = []
  /// Where `text` stands in the tree's buffer.
  private(set) var sources = SourceMap()
  /// Elements with clues, landmarks and headings.
  private(set) var elements: [Element] = []
  /// Sums over `blocks[..<i]` of the bytes of paragraph-like blocks.
  private(set) var paragraphMass: [Int] = [0]

  /// Whether the page has more blocks than were wanted.
  private(set) var isCut = false

  /// Walks the tree once, up to a number of blocks. No recursion: the open elements are a stack of their own.
  init(_ tree: HTMLTree, limit: Int = .max) {
    var walk = BlockWalk(tree: tree)
    isCut = walk.run(limit: limit)
    blocks = walk.blocks
    text = walk.text
    sources = walk.sources
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
