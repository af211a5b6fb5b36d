import DatelineModel
import Foundation
import Gazetteers
import LanguagePacks
import Learning
import Text
import Toponyms

/// A softmax over the candidates of a name, fitted by gradient ascent in rounds: the surroundings are judged with the last round's
/// weights. A candidate is right when it is the gold's place or lies within 161 km of it.
struct CandidateTraining {
  let texts: [LabelledText]
  let tagger: NameTagger

  private static let rounds = 4
  /// Pull towards `CandidateWeights.expected`.
  private static let pull = 8.0

  func fit() -> CandidateWeights {
    let logit = ConditionalLogit(expected: CandidateWeights.expected.values, pull: CandidateTraining.pull)
    var weights = CandidateWeights.learned
    for _ in 0..<CandidateTraining.rounds {
      let examples = texts.flatMap { self.examples($0, weights) }
      weights = CandidateWeights(values: logit.fit(examples))
    }
    return weights
  }

  /// Rows for `CandidateWeights.learned`.
  static func table(_ weights: CandidateWeights) -> String {
    zip(CandidateStudy.featureNames, weights.values).map { "\($0) \(String(format: "%.2f", $1))" }.joined(
      separator: "\n")
  }

  private func examples(_ text: LabelledText, _ weights: CandidateWeights) -> [ConditionalLogit.Example] {
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
      return ConditionalLogit.Example(
        rows: name.candidates.map(\.features), isRight: isRight,
        weight: Double(min(name.mentions.count, 4)).squareRoot())
    }
  }
}
