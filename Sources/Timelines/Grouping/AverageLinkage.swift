/// Agglomerative clustering by average linkage: the two clusters whose members fit each other best on average become one, until no
/// two fit any more.
///
/// Of a large set not all pairs are known. Two clusters are merged by the pairs that are, if these are at least half as many as the
/// larger cluster has members.
struct AverageLinkage {
  /// A cluster on its way: its members, and what is known of its pairs with others.
  private struct Node {
    var members: [Int]
    var links: [Int: Link] = [:]
    /// The other node that fits best, and how well.
    var best: (other: Int, fit: Double)?
  }

  /// Scores of the known pairs between two nodes.
  private struct Link {
    var sum: Double
    var count: Int
  }

  private var nodes: [Node]
  private let threshold: Double

  /// The clusters of `count` items, each in ascending order, in the order of their first items.
  static func clusters(
    of count: Int, pairs: [(a: Int, b: Int, score: Double)], threshold: Double
  ) -> [[Int]] {
    var linkage = AverageLinkage(count, pairs, threshold)
    while let (a, b) = linkage.nextPair() { linkage.merge(a, b) }
    return linkage.nodes.map { $0.members.sorted() }.filter { !$0.isEmpty }.sorted { $0[0] < $1[0] }
  }

  private init(_ count: Int, _ pairs: [(a: Int, b: Int, score: Double)], _ threshold: Double) {
    self.threshold = threshold
    nodes = (0..<count).map { Node(members: [$0]) }
    for pair in pairs {
      nodes[pair.a].links[pair.b] = Link(sum: pair.score, count: 1)
      nodes[pair.b].links[pair.a] = Link(sum: pair.score, count: 1)
    }
    for index in nodes.indices { nodes[index].best = best(index) }
  }

  private func nextPair() -> (Int, Int)? {
    var chosen: (index: Int, other: Int, fit: Double)?
    for (index, node) in nodes.enumerated() {
      if let best = node.best, best.fit > chosen?.fit ?? threshold { chosen = (index, best.other, best.fit) }
    }
    return chosen.map { ($0.index, $0.other) }
  }

  /// The node that fits best, the first of equals; nil where none is fit.
  private func best(_ index: Int) -> (other: Int, fit: Double)? {
    var best: (other: Int, fit: Double)?
    for (other, link) in nodes[index].links {
      guard 2 * link.count >= max(nodes[index].members.count, nodes[other].members.count) else { continue }
      let fit = link.sum / Double(link.count)
      guard fit > threshold else { continue }
      if let known = best, (known.fit, -known.other) > (fit, -other) { continue }
      best = (other, fit)
    }
    return best
  }

  private mutating func merge(_ a: Int, _ b: Int) {
    let gone = nodes[b]
    nodes[b] = Node(members: [])
    nodes[a].members += gone.members
    nodes[a].links[b] = nil
    for (other, link) in gone.links where other != a {
      nodes[other].links[b] = nil
      let sum = Link(
        sum: (nodes[a].links[other]?.sum ?? 0) + link.sum, count: (nodes[a].links[other]?.count ?? 0) + link.count)
      nodes[a].links[other] = sum
      nodes[other].links[a] = sum
    }
    nodes[a].best = best(a)
    for other in nodes[a].links.keys {
      if nodes[other].best.map({ $0.other == a || $0.other == b }) ?? false {
        nodes[other].best = best(other)
      } else if let link = nodes[other].links[a],
        2 * link.count >= max(nodes[other].members.count, nodes[a].members.count)
      {
        let fit = link.sum / Double(link.count)
        if fit > nodes[other].best?.fit ?? threshold { nodes[other].best = (a, fit) }
      }
    }
  }
}
