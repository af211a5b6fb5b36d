package import DatelineModel
package import Gazetteers
package import Text

/// What a trainer of `CandidateWeights` needs: for every name of a text its candidates with their features.
package struct CandidateStudy {
  /// One name: where it is mentioned, and what it may mean.
  package struct Name {
    package let mentions: [TextRange]
    package let candidates: [(place: Place, features: [Double])]
  }

  /// The features' names, in the order of their values.
  package static let featureNames = CandidateFeature.allCases.map { "\($0)" }

  package let names: [Name]

  /// The names that a tagger finds in a text, their surroundings judged with these weights.
  package init(
    _ text: Tokenization, _ gazetteer: Gazetteer, _ cues: PlaceCues, _ tagger: NameTagger, _ weights: CandidateWeights,
    home: PublisherHome? = nil
  ) {
    let mentions = ToponymRecognizer(gazetteer, cues, tagger, text, home: home).mentions()
    let choice = CandidateChoice(gazetteer, text, mentions, cues, weights: weights, home: home)
    let context = choice.context
    names = choice.groups.enumerated().map { index, group in
      Name(
        mentions: group.members.map { mentions[$0].range(in: text) },
        candidates: zip(group.candidates, choice.features(index, context)).map {
          (gazetteer.place($0.row), $1.list)
        })
    }
  }
}

extension ToponymMention {
  /// The mention's bytes.
  func range(in text: Tokenization) -> TextRange {
    TextRange(text.range(ofToken: tokens.lowerBound).start, text.range(ofToken: tokens.upperBound - 1).end)
  }
}
