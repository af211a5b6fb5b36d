import ArticleModel

/// The kind of thing that a statement tells. Statements of different kinds do not tell the same happening.
public enum Happening: String, Codable, Sendable, CaseIterable {
  /// An attack, a bombing, a shooting, a hijacking, and who claims it.
  case violence
  /// An accident of traffic or work.
  case accident
  /// An earthquake, a flood, a storm, a fire.
  case disaster
  case departure
  /// People are freed, rescued, evacuated.
  case rescue
  case arrival
  /// Something is declared over.
  case ending
  /// Hostages are held against a demand, a time limit is set.
  case demand
  case visit
  /// A press conference, a briefing.
  case conference
  /// A service stops or is resumed.
  case suspension
  case arrest
  case trial
  case vote
  case protest
  case agreement
  case meeting
  case outbreak
  /// Somebody condemns, mourns, welcomes.
  case reaction
  /// Nothing but numbers of victims: it belongs to the happening that made them.
  case toll
}

/// Finds what a sentence tells by its words, main clause first.
struct HappeningReader {
  let text: Tokenization
  let cues: StatementCues

  /// What the sentence tells: the first of its happenings is its own, others are looked back on.
  ///
  /// "Five were killed when a bomber struck": the toll yields to what made it. Where the words name nothing, the figures do.
  func happenings(in sentence: Range<Int>, figures: [Figure]) -> [Happening] {
    var found: [Happening] = []
    for at in sentence where text.tokens[at].kind == .word {
      if cues.lookingBack.contains(text.tokens[at].key), found.contains(where: { $0 != .toll }) { break }
      guard let happening = happening(at, sentence), !found.contains(happening) else { continue }
      found.append(happening)
    }
    if found.first == .toll, let cause = found.firstIndex(where: { HappeningReader.causes.contains($0) }) {
      found.swapAt(0, cause)
    }
    if found.isEmpty { found = figures.compactMap { HappeningReader.counted[$0.kind] } }
    return found
  }

  private static let causes: Set<Happening> = [.violence, .accident, .disaster, .outbreak]

  /// What a number by itself speaks of.
  private static let counted: [Figure.Kind: Happening] = [
    .killed: .toll, .attackersKilled: .toll, .injured: .toll, .missing: .toll, .rescued: .rescue, .held: .demand,
    .aboard: .departure, .arrested: .arrest, .displaced: .disaster,
  ]

  private func happening(_ at: Int, _ sentence: Range<Int>) -> Happening? {
    cues.happenings[text.tokens[at].key]?.first { matches($0.phrase, at, sentence) }?.happening
  }

  /// A phrase matches its words in order with up to three words between them: "blew … up", "operation … over".
  private func matches(_ phrase: [UInt64], _ start: Int, _ sentence: Range<Int>) -> Bool {
    guard text.tokens[start].key == phrase[0] else { return false }
    var at = start
    for word in phrase.dropFirst() {
      let reach = (at + 1)..<max(at + 1, min(at + 9, sentence.upperBound))
      guard let next = reach.first(where: { text.tokens[$0].kind == .word && text.tokens[$0].key == word }) else {
        return false
      }
      at = next
    }
    return true
  }
}
