/// How well the clusters of a day fit each other by the pairs that are known: the averages of their scores.
struct ClusterFits {
  private var links: [[Int: (sum: Double, count: Int)]]

  /// `pairs` are of the members of the clusters.
  init(_ clusters: [[Int]], _ pairs: some Sequence<(a: Int, b: Int, score: Double)>) {
    links = Array(repeating: [:], count: clusters.count)
    var homes: [Int: Int] = [:]
    for (index, cluster) in clusters.enumerated() { for member in cluster { homes[member] = index } }
    for pair in pairs {
      guard let one = homes[pair.a], let other = homes[pair.b], one != other else { continue }
      add(pair.score, one, other)
      add(pair.score, other, one)
    }
  }

  private mutating func add(_ score: Double, _ from: Int, _ to: Int) {
    let known = links[from][to] ?? (0, 0)
    links[from][to] = (known.sum + score, known.count + 1)
  }

  /// The best of the clusters that are wanted, the first of equals; nil where no pair with any of them is known.
  func best(for cluster: Int, where isWanted: (Int) -> Bool) -> (cluster: Int, fit: Double)? {
    links[cluster].filter { isWanted($0.key) }.map { (cluster: $0.key, fit: $0.value.sum / Double($0.value.count)) }
      .max { ($0.fit, -$0.cluster) < ($1.fit, -$1.cluster) }
  }
}
