/// Scores of going from one label to another, and from the edge of a run to the first.
struct LabelSteps: Sendable {
  /// For each label before (the last: the edge), the scores of the labels behind it.
  fileprivate let rows: [SIMD4<Int32>]

  /// Far below every score, and far enough above the least number that sums of two of them are one.
  private static let forbidden = Int32.min / 4

  /// Scores as the table keeps them: from each label and from the edge, to each label.
  init(_ transitions: [Int8]) {
    let labels = NameTagger.labels
    rows = (0...labels).map { before in
      var row = SIMD4<Int32>()
      for label in 0..<labels {
        let isAllowed = NameTagger.mayFollow(label, before == labels ? NameTagger.Label.outside.rawValue : before)
        row[label] = isAllowed ? Int32(transitions[before * labels + label]) : LabelSteps.forbidden
      }
      return row
    }
  }
}

/// The likeliest labels of a run (Viterbi 1967), token after token. It keeps its room from run to run.
struct LabelPath {
  /// The score of the best path that ends in each label.
  private var best = SIMD4<Int32>()
  /// For each token and each of its labels the label before it on the best path.
  private var back: [SIMD4<Int8>] = []
  /// The labels, when the run is at its end.
  private(set) var labels: [NameTagger.Label] = []

  mutating func begin() { back.removeAll(keepingCapacity: true) }

  /// One more token, whose labels have these scores by themselves.
  @inline(__always)
  mutating func add(_ scores: SIMD4<Int32>, _ steps: LabelSteps) {
    guard !back.isEmpty else {
      back.append(SIMD4())
      best = steps.rows[NameTagger.labels] &+ scores
      return
    }
    var top = steps.rows[0] &+ SIMD4(repeating: best[0])
    var from = SIMD4<Int32>()
    for before in 1..<NameTagger.labels {
      let path = steps.rows[before] &+ SIMD4(repeating: best[before])
      let isBetter = path .> top
      top.replace(with: path, where: isBetter)
      from.replace(with: Int32(before), where: isBetter)
    }
    back.append(SIMD4(truncatingIfNeeded: from))
    best = top &+ scores
  }

  /// Goes back from the best last label; of equals the first counts.
  mutating func end() {
    labels.removeAll(keepingCapacity: true)
    guard !back.isEmpty else { return }
    var label = 0
    for other in 1..<NameTagger.labels where best[other] > best[label] { label = other }
    for at in back.indices.reversed() {
      labels.append(NameTagger.Label(rawValue: label)!)
      label = Int(back[at][label])
    }
    labels.reverse()
  }
}
