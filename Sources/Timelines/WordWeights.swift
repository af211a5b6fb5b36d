/// How much a word that two statements have in common says: 1,000 for a rare one, 200 for one that all of the story share.
///
/// Whole numbers, so that sums do not depend on the order of a set.
struct WordWeights {
  private var weights: [UInt64: Int] = [:]

  init(_ drafts: [StatementDraft]) {
    for draft in drafts { for word in draft.words { weights[word, default: 0] += 1 } }
    weights = weights.mapValues { 1000 * drafts.count / (drafts.count + 4 * $0) }
  }

  func sum(_ words: Set<UInt64>) -> Int { words.reduce(0) { $0 + (weights[$1] ?? 1000) } }
}
