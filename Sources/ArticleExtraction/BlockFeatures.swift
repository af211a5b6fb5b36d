import Bytes
import DatelineModel
import HTMLReading

/// The numbers by which a block is judged, for all blocks of a page that pruning left.
///
/// One row a block, one column a feature; the order of `names` is the order of the columns, and part of the trained table.
package struct BlockFeatures {
  /// The columns.
  package static let names = standing + BlockWording.names + BlockSurroundings.names

  private static let standing = [
    "length", "words", "linkDensity", "endsLikeSentence", "sentences", "commas", "capitalisedShare", "capitalShare",
    "digitShare",
    "startsLower", "isParagraph", "isHeading", "isListItem", "isTable", "isQuote", "isOther", "headingLevel",
    "parentTag",
    "previousParagraph", "nextParagraph", "previousLength", "nextLength", "signatureShare", "parentSignatureShare",
    "parentShare",
    "grandparentShare", "parentLinkDensity", "grandparentLinkDensity", "branchShare", "branchLinkDensity", "upDistance",
    "downDistance", "siblings", "bodyClue", "leadClue", "captionClue", "relatedClue", "commentClue", "bylineClue",
    "newsletterClue", "metaClue", "noticeClue", "headlineBlocks", "headlineTree", "sinceStop", "isPromotional",
    "repeats",
    "position", "pageMass", "relativeDepth",
  ]

  /// Indices of the page's blocks that have a row.
  package let rows: [Int]
  /// Row after row.
  package private(set) var values: [Float] = []

  private let page: PageBlocks
  private let tree: HTMLTree
  private let depths: [Int32]
  private let masses: Masses
  /// For each node its clues' bits.
  private let clues: [UInt32]

  private let wording: BlockWording

  init(_ page: PageBlocks, _ tree: HTMLTree, _ pruning: Pruning, _ headline: PageHeadline, _ metadata: PageMetadata) {
    self.page = page
    wording = BlockWording(metadata, title: headline.title)
    self.tree = tree
    rows = page.blocks.indices.filter { !pruning.isDropped[$0] }
    var depths = [Int32](repeating: 0, count: tree.count)
    for node in 1..<max(1, tree.count) { depths[node] = depths[tree.parent(node)] + 1 }
    self.depths = depths
    masses = Masses(page, tree, rows)
    var clues = [UInt32](repeating: 0, count: tree.count)
    for element in page.elements { clues[element.node] = element.clues.rawValue }
    self.clues = clues
    guard !rows.isEmpty else { return }
    values.reserveCapacity(rows.count * BlockFeatures.names.count)
    fill(headline.node, headline.block)
  }

  private mutating func fill(_ headline: HTMLTree.Node?, _ headlineBlock: Int?) {
    let main = masses.main(tree)
    let repeats = repeatCounts()
    let surroundings = BlockSurroundings(page, tree, rows, masses)
    var lastStop = -1000
    let total = max(1, masses.totalParagraphs)
    var column: [Float] = []
    column.reserveCapacity(BlockFeatures.names.count)
    for (row, index) in rows.enumerated() {
      let block = page.blocks[index]
      let shape = TextShape(page.text[block.start..<block.end])
      let parent = tree.parent(block.element)
      let grandparent = tree.parent(parent)
      if block.length < 70, BodyPhrases.isStopHeading(page.text[block.start..<block.end]) { lastStop = row }
      let (up, down, branch) = path(from: block.element, to: main)
      column.removeAll(keepingCapacity: true)
      func add(_ value: Float) { column.append(value) }
      add(logged(block.length))
      add(logged(shape.words))
      add(Float(block.linkDensity))
      add(shape.endsLikeSentence ? 1 : 0)
      add(logged(shape.sentences))
      add(logged(shape.commas))
      add(share(shape.capitalised, shape.words))
      add(share(shape.capitals, shape.letters))
      add(share(shape.digits, shape.letters + shape.digits))
      add(shape.startsLower ? 1 : 0)
      let tag = tree.tag(block.element)
      add(tag == .p ? 1 : 0)
      add(block.kind == .heading ? 1 : 0)
      add(block.kind == .listItem ? 1 : 0)
      add(block.kind == .table ? 1 : 0)
      add(block.kind == .quote ? 1 : 0)
      add(tag == .div || tag == .section || tag == .article ? 1 : 0)
      add(Float(block.level))
      add(parentTag(tree.tag(parent)))
      add(distance(row, -1))
      add(distance(row, 1))
      add(row > 0 ? logged(page.blocks[rows[row - 1]].length) : -1)
      add(row + 1 < rows.count ? logged(page.blocks[rows[row + 1]].length) : -1)
      add(Float(masses.share(row)))
      add(Float(masses.parentShare(row)))
      add(Float(masses.paragraphs(parent)) / Float(total))
      add(Float(masses.paragraphs(grandparent)) / Float(total))
      add(Float(masses.linkDensity(parent)))
      add(Float(masses.linkDensity(grandparent)))
      add(Float(masses.paragraphs(branch)) / Float(total))
      add(Float(masses.linkDensity(branch)))
      add(Float(up))
      add(Float(down))
      add(logged(masses.children(parent)))
      for steps in nearestClues(block.element) { add(steps) }
      add(headlineBlock.map { Float(max(-20, min(200, index - $0))) } ?? -30)
      add(headline.map { Float(treeDistance(block.element, $0)) } ?? 40)
      add(Float(min(100, row - lastStop)))
      add(BodyPhrases.isPromotional(page.text[block.start..<block.end]) ? 1 : 0)
      add(Float(repeats[row]))
      add(Float(row) / Float(rows.count))
      add(logged(masses.totalParagraphs))
      add(Float(depths[block.element]) - Float(depths[main]))
      wording.append(block, page.text[block.start..<block.end], to: &column)
      surroundings.append(row, to: &column)
      values.append(contentsOf: column)
    }
  }

  private static let clueColumns: [ClassClues] = [
    .body, .lead, .caption, [.related, .teaser], .comments, .byline, .newsletter, .meta, .notice,
  ]

  static func logged(_ count: Int) -> Float {
    // A base-2 logarithm in sixteenths by the float's own exponent and mantissa: the same on every machine.
    let value = Float(count + 1)
    return Float(value.exponent) + (value.significand - 1)
  }

  private func logged(_ count: Int) -> Float { BlockFeatures.logged(count) }

  private func share(_ part: Int, _ whole: Int) -> Float { whole == 0 ? 0 : Float(part) / Float(whole) }

  private func parentTag(_ tag: HTMLTag) -> Float {
    switch tag {
    case .article: 1
    case .section: 2
    case .main: 3
    case .div: 4
    case .body: 5
    case .ul, .ol: 6
    case .td, .tr, .table, .tbody: 7
    case .blockquote: 8
    case .li: 9
    case .header: 10
    case .figure: 11
    case .form: 12
    default: 0
    }
  }

  /// Blocks to the nearest paragraph before (−1) or behind (1), at most 12.
  private func distance(_ row: Int, _ step: Int) -> Float {
    var at = row + step
    var count: Float = 1
    while at >= 0, at < rows.count, count < 12 {
      if page.blocks[rows[at]].isParagraphLike { return count }
      at += step
      count += 1
    }
    return 12
  }

  /// Steps up to the branch that joins two nodes, steps down from there, and the branch.
  private func path(from node: HTMLTree.Node, to main: HTMLTree.Node) -> (up: Int, down: Int, branch: HTMLTree.Node) {
    var at = node
    var up = 0
    while at != 0, !(at <= main && main < tree.end(of: at)), up < 64 {
      at = tree.parent(at)
      up += 1
    }
    return (min(up, 30), min(30, Int(depths[main]) - Int(depths[at])), at)
  }

  private func treeDistance(_ a: HTMLTree.Node, _ b: HTMLTree.Node) -> Int {
    let (up, down, _) = path(from: a, to: b)
    return up + down
  }

  /// For each kind of clue the steps up to the nearest element that has it, 30 where none has.
  private func nearestClues(_ node: HTMLTree.Node) -> [Float] {
    var found = [Float](repeating: 30, count: BlockFeatures.clueColumns.count)
    var at = node
    var steps: Float = 0
    while at != 0, steps < 25 {
      let here = clues[at]
      if here != 0 {
        for (column, clue) in BlockFeatures.clueColumns.enumerated()
        where found[column] == 30 && here & clue.rawValue != 0 {
          found[column] = steps
        }
      }
      at = tree.parent(at)
      steps += 1
    }
    return found
  }

  /// How often the very text of a block stands on the page.
  private func repeatCounts() -> [Int] {
    var counts: [UInt64: Int] = [:]
    let keys = rows.map { index -> UInt64 in
      let hash = FNV1a.of(page.text[page.blocks[index].start..<page.blocks[index].end])
      counts[hash, default: 0] += 1
      return hash
    }
    return keys.map { min(9, counts[$0]! - 1) }
  }
}
