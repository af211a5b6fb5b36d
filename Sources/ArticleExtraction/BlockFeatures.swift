import Bytes
import DatelineModel
import HTMLReading
import Text

/// The numbers by which a block is judged, for all blocks of a page that pruning left.
///
/// One row a block, one column a feature.
package struct BlockFeatures {
  /// The columns.
  package static let names = BlockFeature.allCases.map { "\($0)" }

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

  init(
    _ page: PageBlocks, _ tree: HTMLTree, _ pruning: Pruning, _ headline: PageHeadline, _ metadata: PageMetadata,
    _ language: PageLanguage
  ) {
    self.page = page
    wording = BlockWording(metadata, title: headline.title, language.house)
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
    fill(headline.node, headline.block, language.phrases)
  }

  private mutating func fill(_ headline: HTMLTree.Node?, _ headlineBlock: Int?, _ phrases: BodyPhrases) {
    let main = masses.main(tree)
    let repeats = repeatCounts()
    let surroundings = BlockSurroundings(page, tree, rows, masses)
    var lastStop = -1000
    let total = max(1, masses.totalParagraphs)
    var row = BlockFeatureRow()
    for (number, index) in rows.enumerated() {
      let block = page.blocks[index]
      let shape = TextShape(page.text[block.start..<block.end])
      let parent = tree.parent(block.element)
      let grandparent = tree.parent(parent)
      if block.length < 70, phrases.isStopHeading(page.text[block.start..<block.end]) { lastStop = number }
      let (up, down, branch) = path(from: block.element, to: main)
      row[.length] = logged(block.length)
      row[.words] = logged(shape.words)
      row[.linkDensity] = Float(block.linkDensity)
      row[.endsLikeSentence] = shape.endsLikeSentence ? 1 : 0
      row[.sentences] = logged(shape.sentences)
      row[.commas] = logged(shape.commas)
      row[.capitalisedShare] = share(shape.capitalised, shape.words)
      row[.capitalShare] = share(shape.capitals, shape.letters)
      row[.digitShare] = share(shape.digits, shape.letters + shape.digits)
      row[.startsLower] = shape.startsLower ? 1 : 0
      let tag = tree.tag(block.element)
      row[.isParagraph] = tag == .p ? 1 : 0
      row[.isHeading] = block.kind == .heading ? 1 : 0
      row[.isListItem] = block.kind == .listItem ? 1 : 0
      row[.isTable] = block.kind == .table ? 1 : 0
      row[.isQuote] = block.kind == .quote ? 1 : 0
      row[.isOther] = tag == .div || tag == .section || tag == .article ? 1 : 0
      row[.headingLevel] = Float(block.level)
      row[.parentTag] = parentTag(tree.tag(parent))
      row[.previousParagraph] = distance(number, -1)
      row[.nextParagraph] = distance(number, 1)
      row[.previousLength] = number > 0 ? logged(page.blocks[rows[number - 1]].length) : -1
      row[.nextLength] = number + 1 < rows.count ? logged(page.blocks[rows[number + 1]].length) : -1
      row[.signatureShare] = Float(masses.share(number))
      row[.parentSignatureShare] = Float(masses.parentShare(number))
      row[.parentShare] = Float(masses.paragraphs(parent)) / Float(total)
      row[.grandparentShare] = Float(masses.paragraphs(grandparent)) / Float(total)
      row[.parentLinkDensity] = Float(masses.linkDensity(parent))
      row[.grandparentLinkDensity] = Float(masses.linkDensity(grandparent))
      row[.branchShare] = Float(masses.paragraphs(branch)) / Float(total)
      row[.branchLinkDensity] = Float(masses.linkDensity(branch))
      row[.upDistance] = Float(up)
      row[.downDistance] = Float(down)
      row[.siblings] = logged(masses.children(parent))
      noteClues(block.element, &row)
      row[.headlineBlocks] = headlineBlock.map { Float(max(-20, min(200, index - $0))) } ?? -30
      row[.headlineTree] = headline.map { Float(treeDistance(block.element, $0)) } ?? 40
      row[.sinceStop] = Float(min(100, number - lastStop))
      row[.isPromotional] = phrases.isPromotional(page.text[block.start..<block.end]) ? 1 : 0
      row[.repeats] = Float(repeats[number])
      row[.position] = Float(number) / Float(rows.count)
      row[.pageMass] = logged(masses.totalParagraphs)
      row[.relativeDepth] = Float(depths[block.element]) - Float(depths[main])
      wording.note(block, page.text[block.start..<block.end], in: &row)
      surroundings.note(number, in: &row)
      values.append(contentsOf: row.values)
    }
  }

  private static let clues: [(feature: BlockFeature, clues: ClassClues)] = [
    (.bodyClue, .body), (.leadClue, .lead), (.captionClue, .caption), (.relatedClue, [.related, .teaser]),
    (.commentClue, .comments), (.bylineClue, .byline), (.newsletterClue, .newsletter), (.metaClue, .meta),
    (.noticeClue, .notice),
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

  /// What a model says of each row, in log-odds.
  package func scores(_ model: BoostedTrees) -> [Float] {
    let columns = BlockFeatures.names.count
    return values.withUnsafeBufferPointer { values in
      rows.indices.map { model.score(UnsafeBufferPointer(rebasing: values[($0 * columns)..<(($0 + 1) * columns)])) }
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
  private func noteClues(_ node: HTMLTree.Node, _ row: inout BlockFeatureRow) {
    for clue in BlockFeatures.clues { row[clue.feature] = 30 }
    var at = node
    var steps: Float = 0
    while at != 0, steps < 25 {
      let here = clues[at]
      if here != 0 {
        for clue in BlockFeatures.clues where row[clue.feature] == 30 && here & clue.clues.rawValue != 0 {
          row[clue.feature] = steps
        }
      }
      at = tree.parent(at)
      steps += 1
    }
  }

  /// How often the very text of a block stands on the page.
  private func repeatCounts() -> [Int] {
    var counts = PageKeyTable<Int>(empty: 0, capacity: rows.count)
    let keys = rows.map { index -> UInt64 in
      let hash = FNV1a.of(page.text[page.blocks[index].start..<page.blocks[index].end])
      counts.update(hash) { $0 += 1 }
      return hash
    }
    return keys.map { min(9, counts[$0] - 1) }
  }
}
