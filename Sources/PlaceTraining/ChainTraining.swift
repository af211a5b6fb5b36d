import Foundation
import Toponyms

/// Maximum likelihood for a linear chain with an L1 penalty, by dual averaging with adaptive steps (Duchi, Hazan, Singer 2011;
/// Xiao 2010). Weights that the data do not ask for stay exactly zero, so the table is small.
struct ChainTraining {
  /// Rounds over all texts.
  var rounds = 14
  /// Strength of the penalty.
  var penalty: Float = 0.000_008
  /// Step size.
  var rate: Float = 0.1
  /// Units in 1.0 of the table's signed bytes.
  static let units: Float = 14

  private static let states = NameTagger.labels

  private var index: [UInt32: Int32] = [:]
  private var gradients: [Float] = []
  private var squares: [Float] = []
  private var steps: Float = 0

  /// The weights of these texts, this value left as it is.
  func fitted(_ texts: [LabelledText]) -> NameTagger {
    var copy = self
    return copy.fit(texts)
  }

  /// Learns from these texts.
  mutating func fit(_ texts: [LabelledText]) -> NameTagger {
    for text in texts {
      for run in text.runs {
        for feature in run.features where index[feature] == nil { index[feature] = Int32(index.count) }
      }
    }
    let size = (index.count * ChainTraining.states) + transitionSize
    gradients = [Float](repeating: 0, count: size)
    squares = [Float](repeating: 1e-6, count: size)
    let prepared = texts.map { text in
      text.runs.map { run in (run, run.features.map { Int(index[$0]!) * ChainTraining.states + transitionSize }) }
    }
    var order = Array(prepared.indices)
    var random = SplitMix(state: 42)
    for _ in 0..<rounds {
      order.shuffle(using: &random)
      for text in order { for (run, rows) in prepared[text] { learn(run, rows) } }
    }
    return table()
  }

  private var transitionSize: Int { (ChainTraining.states + 1) * ChainTraining.states }

  /// A weight as it stands after the steps so far.
  @inline(__always)
  private func weight(_ at: Int) -> Float {
    let mean = gradients[at] / max(steps, 1)
    let shrunk = abs(mean) - penalty
    guard shrunk > 0 else { return 0 }
    return (mean < 0 ? -shrunk : shrunk) * rate * steps / squares[at].squareRoot()
  }

  @inline(__always)
  private mutating func push(_ at: Int, _ gradient: Float) {
    gradients[at] += gradient
    squares[at] += gradient * gradient
  }

  /// One step along the gradient of a run's log-likelihood.
  private mutating func learn(_ run: LabelledText.Run, _ rows: [Int]) {
    steps += 1
    let states = ChainTraining.states
    let count = run.ends.count
    var emission = [Float](repeating: 0, count: count * states)
    var from = 0
    for (at, end) in run.ends.enumerated() {
      for row in rows[from..<end] {
        for label in 0..<states { emission[at * states + label] += weight(row + label) }
      }
      from = end
    }
    let transitions = (0..<transitionSize).map(weight)
    let chain = ChainMarginals(emission: emission, transitions: transitions, count: count)
    from = 0
    for (at, end) in run.ends.enumerated() {
      let gold = run.labels[at].rawValue
      for label in 0..<states {
        let gradient = (label == gold ? 1 : 0) - chain.state(at, label)
        guard abs(gradient) > 1e-5 else { continue }
        for row in rows[from..<end] { push(row + label, gradient) }
      }
      from = end
      let before = at == 0 ? states : run.labels[at - 1].rawValue
      for previous in at == 0 ? states...states : 0...(states - 1) {
        for label in 0..<states {
          let gradient = (previous == before && label == gold ? 1 : 0) - chain.pair(at, previous, label)
          if abs(gradient) > 1e-5 { push(previous * states + label, gradient) }
        }
      }
    }
  }

  private func table() -> NameTagger {
    let states = ChainTraining.states
    func byte(_ weight: Float) -> Int8 { Int8(clamping: Int((weight * ChainTraining.units).rounded())) }
    var weights: [UInt32: [Int8]] = [:]
    for (feature, row) in index {
      let bytes = (0..<states).map { byte(weight(transitionSize + Int(row) * states + $0)) }
      if bytes.contains(where: { abs(Int($0)) > 1 }) { weights[feature] = bytes }
    }
    return NameTagger(transitions: (0..<transitionSize).map { byte(weight($0)) }, weights: weights)
  }
}

/// Posterior probabilities of a chain by the forward-backward algorithm, in log space.
struct ChainMarginals {
  private let states = NameTagger.labels
  private let emission: [Float]
  private let transitions: [Float]
  private var forward: [Float]
  private var backward: [Float]
  private var total: Float = 0

  init(emission: [Float], transitions: [Float], count: Int) {
    self.emission = emission
    self.transitions = transitions
    forward = [Float](repeating: -.infinity, count: count * states)
    backward = [Float](repeating: 0, count: count * states)
    for label in 0..<states where NameTagger.mayFollow(label, 0) {
      forward[label] = transitions[states * states + label] + emission[label]
    }
    for at in 1..<max(count, 1) {
      for label in 0..<states {
        forward[at * states + label] =
          emission[at * states + label]
          + sum { before in
            NameTagger.mayFollow(label, before)
              ? forward[(at - 1) * states + before] + transitions[before * states + label] : -.infinity
          }
      }
    }
    for at in stride(from: count - 2, through: 0, by: -1) {
      for label in 0..<states {
        backward[at * states + label] = sum { next in
          NameTagger.mayFollow(next, label)
            ? backward[(at + 1) * states + next] + transitions[label * states + next]
              + emission[(at + 1) * states + next]
            : -.infinity
        }
      }
    }
    total = sum { forward[(count - 1) * states + $0] }
  }

  private func sum(_ term: (Int) -> Float) -> Float {
    let terms = (0..<states).map(term)
    let top = terms.max()!
    return top == -.infinity ? top : top + log(terms.reduce(0) { $0 + exp($1 - top) })
  }

  /// Probability of a label at a token.
  func state(_ at: Int, _ label: Int) -> Float {
    exp(forward[at * states + label] + backward[at * states + label] - total)
  }

  /// Probability of a label at a token behind `before` (the number of labels: the run's edge).
  func pair(_ at: Int, _ before: Int, _ label: Int) -> Float {
    if at == 0 { return before == states ? state(0, label) : 0 }
    guard NameTagger.mayFollow(label, before) else { return 0 }
    return exp(
      forward[(at - 1) * states + before] + transitions[before * states + label] + emission[at * states + label]
        + backward[at * states + label] - total)
  }
}

/// Steele, Lea, Flood 2014: the same order of texts in every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }
}
