import DatelineModel
import HTMLReading

/// What stands right beside a block, and what the blocks that look like it are.
struct BlockSurroundings {
  private let blocks: [PageBlock]
  private let parents: [HTMLTree.Node]
  private let closes: [Bool]
  private let masses: Masses

  init(_ page: PageBlocks, _ tree: HTMLTree, _ rows: [Int], _ masses: Masses) {
    blocks = rows.map { page.blocks[$0] }
    parents = blocks.map { tree.parent($0.element) }
    closes = blocks.map { TextShape.closes(page.text[$0.start..<$0.end]) }
    self.masses = masses
  }

  func note(_ row: Int, in features: inout BlockFeatureRow) {
    func value(_ step: Int, _ value: (Int) -> Float) -> Float {
      blocks.indices.contains(row + step) ? value(row + step) : -1
    }
    features[.previousKind] = value(-1) { kind(blocks[$0].kind) }
    features[.nextKind] = value(1) { kind(blocks[$0].kind) }
    features[.previousLinkDensity] = value(-1) { Float(blocks[$0].linkDensity) }
    features[.nextLinkDensity] = value(1) { Float(blocks[$0].linkDensity) }
    features[.secondPreviousLength] = value(-2) { BlockFeatures.logged(blocks[$0].length) }
    features[.secondNextLength] = value(2) { BlockFeatures.logged(blocks[$0].length) }
    features[.nextEndsLikeSentence] = value(1) { closes[$0] ? 1 : 0 }
    features[.previousEndsLikeSentence] = value(-1) { closes[$0] ? 1 : 0 }
    features[.previousSameParent] = value(-1) { parents[$0] == parents[row] ? 1 : 0 }
    features[.nextSameParent] = value(1) { parents[$0] == parents[row] ? 1 : 0 }
    let peers = masses.peers(row)
    let parentPeers = masses.parentPeers(row)
    features[.kinParagraphShare] = Float(peers.paragraphs) / Float(max(1, peers.blocks))
    features[.kinBlocks] = BlockFeatures.logged(peers.blocks)
    features[.parentKinBlocks] = BlockFeatures.logged(parentPeers.blocks)
    features[.parentKinLength] = BlockFeatures.logged(parentPeers.length / max(1, parentPeers.blocks))
    features[.parentKinLinkDensity] = Float(parentPeers.linked) / Float(max(1, parentPeers.length))
  }

  private func kind(_ kind: TextBlock.Kind) -> Float {
    switch kind {
    case .paragraph: 0
    case .heading: 1
    case .listItem: 2
    case .table: 3
    case .quote: 4
    default: 5
    }
  }
}
