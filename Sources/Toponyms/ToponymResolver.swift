public import ArticleModel
public import Gazetteers

/// Text → toponyms: recognised, placed among their namesakes, with the role each plays.
public struct ToponymResolver: Sendable {
  private let gazetteer: Gazetteer
  private let cues: PlaceCues

  /// A resolver over a gazetteer, for one language.
  public init(_ gazetteer: Gazetteer, _ cues: PlaceCues) {
    self.gazetteer = gazetteer
    self.cues = cues
  }

  /// The toponyms of a text in order. What stands in `excluding` (expressions of time: "Ramadan", "March") is no place.
  public func toponyms(in text: Tokenization, excluding: [TextRange] = []) -> [Toponym] {
    var recognizer = ToponymRecognizer(gazetteer, cues, text)
    let mentions = free(recognizer.mentions(), of: excluding, in: text)
    let choices = CandidateChoice(gazetteer, text, mentions).choices()
    let roles = PlaceRoles(gazetteer, cues, text, mentions, choices).roles()
    return zip(mentions, zip(choices, roles)).map { mention, pair in
      let (choice, role) = pair
      let start = Int(text.tokens[mention.tokens.lowerBound].start)
      let end = Int(text.tokens[mention.tokens.upperBound - 1].end)
      let others = choice.runnersUp.map { gazetteer.place($0) }
      let resolution: Toponym.Resolution
      if choice.isAmbiguous {
        resolution = .ambiguous([gazetteer.place(choice.row)] + others)
      } else {
        resolution = .resolved(gazetteer.place(choice.row), reasons: choice.reasons)
      }
      return Toponym(
        range: TextRange(start, end), text: String(decoding: text.text[start..<end], as: UTF8.self),
        resolution: resolution,
        role: role, runnersUp: others)
    }
  }

  /// The mentions that share no byte with any of the ranges; both run in the order of the text.
  private func free(_ mentions: [ToponymMention], of excluded: [TextRange], in text: Tokenization) -> [ToponymMention] {
    var next = 0
    return mentions.filter { mention in
      let start = Int(text.tokens[mention.tokens.lowerBound].start)
      let end = Int(text.tokens[mention.tokens.upperBound - 1].end)
      while next < excluded.count, excluded[next].end <= start { next += 1 }
      return next == excluded.count || excluded[next].start >= end
    }
  }
}
