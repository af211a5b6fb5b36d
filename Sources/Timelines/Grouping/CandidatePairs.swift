/// The pairs of drafts that are worth a comparison: all of a small set; of a large one those that share rare words.
struct CandidatePairs {
  /// The size up to which all pairs are compared.
  private static let small = 160
  /// A word of more drafts than this leads to none.
  private static let commonLimit = 96
  /// Words that two drafts of a large set must share, and how many others each is compared with.
  private static let sharedWords = 2
  private static let partners = 48

  /// Pairs of places in `members`, the lesser first, in ascending order.
  static func pairs(_ members: [Int], _ words: StoryWords) -> [(Int, Int)] {
    if members.count <= small {
      return members.indices.flatMap { a in members.indices.dropFirst(a + 1).map { (a, $0) } }
    }
    var holders: [Int32: [Int]] = [:]
    for (place, draft) in members.enumerated() {
      for word in words.vectors[draft].numbers { holders[word, default: []].append(place) }
    }
    var pairs: Set<Pair> = []
    for (place, draft) in members.enumerated() {
      var shared: [Int: Int] = [:]
      for word in words.vectors[draft].numbers {
        guard let others = holders[word], others.count <= commonLimit else { continue }
        for other in others where other != place { shared[other, default: 0] += 1 }
      }
      let best = shared.filter { $0.value >= sharedWords }.sorted { ($0.value, -$0.key) > ($1.value, -$1.key) }
      for other in best.prefix(partners) { pairs.insert(Pair(place, other.key)) }
    }
    return pairs.sorted { ($0.a, $0.b) < ($1.a, $1.b) }.map { ($0.a, $0.b) }
  }

  private struct Pair: Hashable {
    let a: Int
    let b: Int

    init(_ one: Int, _ other: Int) {
      a = min(one, other)
      b = max(one, other)
    }
  }
}
