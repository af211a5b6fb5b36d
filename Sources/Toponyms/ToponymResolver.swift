package import DatelineModel
package import Gazetteers
package import Text

/// Text → toponyms: recognised, placed among their namesakes, with the role each plays.
package struct ToponymResolver: Sendable {
  private let gazetteer: Gazetteer
  private let cues: PlaceCues
  private let tagger: NameTagger
  private let weights: CandidateWeights

  /// A resolver over a gazetteer, for one language.
  package init(_ gazetteer: Gazetteer, _ cues: PlaceCues) { self.init(gazetteer, cues, .embedded) }

  /// A resolver with other weights than the program's own.
  package init(
    _ gazetteer: Gazetteer, _ cues: PlaceCues, _ tagger: NameTagger, weights: CandidateWeights = .learned
  ) {
    self.gazetteer = gazetteer
    self.cues = cues
    self.tagger = tagger
    self.weights = weights
  }

  /// The toponyms of a text in order. What stands in `excluding` (expressions of time: "Ramadan", "March") is no place; `home`
  /// is where the text's publisher sits.
  package func toponyms(
    in text: Tokenization, excluding: [TextRange] = [], home: PublisherHome? = nil
  ) -> [Toponym] {
    let text = cues.read(text)
    let recognizer = ToponymRecognizer(gazetteer, cues, tagger, text, home: home)
    let mentions = free(recognizer.mentions(), of: excluding, in: text)
    let choices = CandidateChoice(gazetteer, text, mentions, cues, weights: weights, home: home).choices()
    let reader = PlaceRoles(gazetteer, cues, text, mentions, choices)
    let roles = reader.roles()
    return zip(mentions, zip(choices, roles)).compactMap { mention, pair in
      guard let range = text.range(ofTokens: mention.tokens) else { return nil }
      let (choice, role) = pair
      let others = choice.runnersUp.map { gazetteer.place($0) }
      let resolution: Toponym.Resolution
      if let row = choice.row {
        let place = gazetteer.place(row)
        resolution = choice.isAmbiguous ? .ambiguous([place] + others) : .resolved(place, reasons: choice.reasons)
      } else {
        resolution = .unknown(reasons: choice.reasons)
      }
      return Toponym(
        range: range, text: text.string(mention.tokens), resolution: resolution, role: role, runnersUp: others,
        isInsideTown: choice.row == nil && isStreetOrHouse(mention.tokens, text),
        isLocative: role == .mention && reader.isLocative(mention.tokens))
    }
  }

  /// "Bridge Manor Drive", "Lansing College", "Lindau Conference": its last word, or the one behind it, is that of a way or of a house;
  /// "Strada Plopilor" has that of a way before it.
  private func isStreetOrHouse(_ span: Range<Int>, _ text: Tokenization) -> Bool {
    if span.count > 1, text.isWord(span.lowerBound, in: cues.namesakes.wayHeads) { return true }
    return [span.upperBound - 1, span.upperBound].contains { at in
      text.isSameSentence(span.lowerBound, at) && (text.token(at)?.isCapitalised ?? false)
        && (text.isWord(at, in: cues.namesakes.ways) || text.isWord(at, in: cues.namesakes.houses))
    }
  }

  /// The mentions that share no byte with any of the ranges; both run in the order of the text.
  private func free(_ mentions: [ToponymMention], of excluded: [TextRange], in text: Tokenization) -> [ToponymMention] {
    var next = 0
    return mentions.filter { mention in
      guard let range = text.range(ofTokens: mention.tokens) else { return false }
      while next < excluded.count, excluded[next].end <= range.start { next += 1 }
      return next == excluded.count || excluded[next].start >= range.end
    }
  }
}
