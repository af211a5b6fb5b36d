import Bytes
import HTMLReading

/// How the page's text is spread over its tree: sums over any subtree in two look-ups.
struct Masses {
  private let firstNodes: [HTMLTree.Node]
  /// Sums over the rows before: bytes of paragraphs, of all text, of links.
  private var paragraphSums: [Int] = [0]
  private var textSums: [Int] = [0]
  private var linkSums: [Int] = [0]
  /// What the blocks of one tag and class, or below parents of one tag and class, have together.
  struct Totals {
    var mass = 0
    var paragraphs = 0
    var blocks = 0
    var length = 0
    var linked = 0

    mutating func add(_ block: PageBlock) {
      if block.isParagraphLike {
        mass += block.length
        paragraphs += 1
      }
      blocks += 1
      length += block.length
      linked += block.linked
    }
  }

  private var peers: [Totals] = []
  private var parentPeers: [Totals] = []
  /// For each row its place in `peers` and `parentPeers`.
  private var peersOf: [Int] = []
  private var parentPeersOf: [Int] = []
  /// By node: blocks right below it, bytes of running text right below it.
  private var childCounts: [Int32]
  private var own: [Int32]
  private let ends: (HTMLTree.Node) -> HTMLTree.Node

  init(_ page: PageBlocks, _ tree: HTMLTree, _ rows: [Int]) {
    firstNodes = rows.map { page.blocks[$0].node }
    ends = { tree.end(of: $0) }
    childCounts = [Int32](repeating: 0, count: tree.count)
    own = childCounts
    var places: [UInt64: Int] = [:]
    var parentPlaces: [UInt64: Int] = [:]
    for index in rows {
      let block = page.blocks[index]
      let mass = block.isParagraphLike ? block.length : 0
      paragraphSums.append(paragraphSums[paragraphSums.count - 1] + mass)
      textSums.append(textSums[textSums.count - 1] + block.length)
      linkSums.append(linkSums[linkSums.count - 1] + block.linked)
      let parent = tree.parent(block.element)
      childCounts[parent] += 1
      if mass > 0 { own[parent] += Int32(mass) }
      peersOf.append(Masses.place(of: signature(block.element, tree), &places, &peers))
      parentPeersOf.append(Masses.place(of: signature(parent, tree), &parentPlaces, &parentPeers))
      peers[peersOf[peersOf.count - 1]].add(block)
      parentPeers[parentPeersOf[parentPeersOf.count - 1]].add(block)
    }
  }

  private static func place(of signature: UInt64, _ places: inout [UInt64: Int], _ peers: inout [Totals]) -> Int {
    if let known = places[signature] { return known }
    places[signature] = peers.count
    peers.append(Totals())
    return peers.count - 1
  }

  /// Bytes of running text on the page.
  var totalParagraphs: Int { paragraphSums[paragraphSums.count - 1] }

  /// The node with the most running text right below it.
  func main(_ tree: HTMLTree) -> HTMLTree.Node {
    var best = 0
    for node in own.indices where own[node] > own[best] { best = node }
    return best
  }

  /// Blocks whose element lies right below a node.
  func children(_ node: HTMLTree.Node) -> Int { Int(childCounts[node]) }

  /// Bytes of running text below a node.
  func paragraphs(_ node: HTMLTree.Node) -> Int {
    let range = rows(below: node)
    return paragraphSums[range.upperBound] - paragraphSums[range.lowerBound]
  }

  /// Share of the text below a node that is linked, 0 … 1.
  func linkDensity(_ node: HTMLTree.Node) -> Double {
    let range = rows(below: node)
    let text = textSums[range.upperBound] - textSums[range.lowerBound]
    return text == 0 ? 0 : Double(linkSums[range.upperBound] - linkSums[range.lowerBound]) / Double(text)
  }

  private func rows(below node: HTMLTree.Node) -> Range<Int> {
    let first = lowerBound(node)
    return first..<max(first, lowerBound(ends(node)))
  }

  private func lowerBound(_ node: HTMLTree.Node) -> Int {
    var low = 0
    var high = firstNodes.count
    while low < high {
      let middle = (low + high) / 2
      if firstNodes[middle] < node { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Elements of one tag and class look alike on the page.
  private func signature(_ node: HTMLTree.Node, _ tree: HTMLTree) -> UInt64 {
    var hash = FNV1a.seed ^ UInt64(tree.tag(node).rawValue)
    for byte in tree.attributeBytes(node, .class) ?? [] where !(0x30...0x39).contains(byte) {
      hash = FNV1a.mix(hash, byte)
    }
    return hash
  }

  /// The blocks that look like a row's block, and those whose parents look like its parent.
  func peers(_ row: Int) -> Totals { peers[peersOf[row]] }
  func parentPeers(_ row: Int) -> Totals { parentPeers[parentPeersOf[row]] }

  /// Their shares of the page's running text.
  func share(_ row: Int) -> Double { Double(peers(row).mass) / Double(max(1, totalParagraphs)) }
  func parentShare(_ row: Int) -> Double { Double(parentPeers(row).mass) / Double(max(1, totalParagraphs)) }
}
