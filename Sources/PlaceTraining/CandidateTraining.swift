import DatelineModel
import Foundation
import Gazetteers
import LanguagePacks
import Text
import Toponyms

/// A softmax over the candidates of a name, fitted by gradient ascent in rounds: the surroundings are judged with the last round's
/// weights. A candidate is right when it is the gold's place or lies within 161 km of it.
struct CandidateTraining {
  let texts: [LabelledText]
  let tagger: NameTagger

  private static let rounds = 4
  private static let steps = 300
  /// Pull towards `CandidateWeights.expected`.
  private static let pull = 8.0

  /// Candidates' features, and which of them are right.
  private struct Example {
    let features: [[Double]]
    let isRight: [Bool]
    let weight: Double
  }

  func fit() -> CandidateWeights {
    var weights = CandidateWeights.learned
    for _ in 0..<CandidateTraining.rounds {
      let examples = texts.flatMap { self.examples($0, weights) }
      weights = CandidateWeights(values: ascend(examples))
    }
    return weights
  }

  /// Rows for `CandidateWeights.learned`.
  static func table(_ weights: CandidateWeights) -> String {
    zip(CandidateStudy.featureNames, weights.values).map { "\($0) \(String(format: "%.2f", $1))" }.joined(
      separator: "\n")
  }

  private func examples(_ text: LabelledText, _ weights: CandidateWeights) -> [Example] {
    let study = CandidateStudy(text.tokens, .embedded, LanguagePack.fallbackPlaces, tagger, weights, home: text.home)
    return study.names.compactMap { name in
      guard name.candidates.count > 1 else { return nil }
      let gold = text.locations.first { location in
        name.mentions.contains { $0.start < location.span.upperBound && location.span.lowerBound < $0.end }
      }
      guard let gold else { return nil }
      let isRight = name.candidates.map { candidate in
        candidate.place.geonameID.map { $0 == gold.geonameID } ?? false
          || GreatCircle.kilometres(
            candidate.place.latitude, candidate.place.longitude, gold.latitude, gold.longitude) <= 161
      }
      guard isRight.contains(true), isRight.contains(false) else { return nil }
      return Example(
        features: name.candidates.map(\.features), isRight: isRight,
        weight: Double(min(name.mentions.count, 4)).squareRoot())
    }
  }

  private func ascend(_ examples: [Example]) -> [Double] {
    let count = CandidateStudy.featureNames.count
    let expected = CandidateWeights.expected.values
    var weights = expected
    var squares = [Double](repeating: 1e-6, count: count)
    for _ in 0..<CandidateTraining.steps {
      var gradient = zip(expected, weights).map { ($0 - $1) * CandidateTraining.pull }
      for example in examples {
        let scores = example.features.map { zip($0, weights).reduce(0) { $0 + $1.0 * $1.1 } }
        let top = scores.max()!
        let odds = scores.map { exp($0 - top) }
        let all = odds.reduce(0, +)
        let right = zip(odds, example.isRight).reduce(0) { $1.1 ? $0 + $1.0 : $0 }
        for (candidate, features) in example.features.enumerated() {
          let push = (example.isRight[candidate] ? odds[candidate] / right : 0) - odds[candidate] / all
          for feature in 0..<count where features[feature] != 0 {
            gradient[feature] += push * features[feature] * example.weight
          }
        }
      }
      for feature in 0..<count {
        squares[feature] += gradient[feature] * gradient[feature]
        weights[feature] += 0.5 * gradient[feature] / squares[feature].squareRoot()
      }
    }
    return weights
  }
}
