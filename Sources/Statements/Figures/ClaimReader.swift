import DatelineModel
import Text

/// Marks the numbers that a party to a conflict gives of its own deeds: "the group said it had killed 90 men", "claimed to hold 214". Such
/// a number stands beside what others report, and never widens its range.
struct ClaimReader {
  let text: Tokenization
  let speech: SpeechWords
  let figures: FigureVocabulary

  /// What a party says of itself; arrests and rescues are reported by those who are responsible for them.
  private static let kinds: Set<Figure.Kind> = [.killed, .attackersKilled, .injured, .held]
  /// Words between a verb of saying and the speaker's own pronoun: "said that it".
  private static let reach = 3

  /// The figures of a sentence, claims marked.
  func marked(_ figures: [Figure], in sentence: Range<Int>) -> [Figure] {
    guard !figures.isEmpty, let start = claimStart(sentence).flatMap({ text.range(ofTokens: $0..<($0 + 1)) }) else {
      return figures
    }
    return figures.map { figure in
      guard ClaimReader.kinds.contains(figure.kind), figure.range.start > start.start else { return figure }
      var figure = figure
      figure.isClaim = true
      return figure
    }
  }

  /// "Has claimed four lives": nobody claims anything.
  private func takesLives(_ claim: Int, _ sentence: Range<Int>) -> Bool {
    Range.span(claim + 1, min(claim + 2 + ClaimReader.reach, sentence.upperBound)).contains {
      figures.lists($0, of: text, as: .life)
    }
  }

  /// "Told reporters that its toll of 318 was right": a count of one's own is no deed.
  private func isToll(_ at: Int) -> Bool { figures.lists(at, of: text, as: [.toll, .number]) }

  /// The token from which the sentence states what its speaker says of itself.
  private func claimStart(_ sentence: Range<Int>) -> Int? {
    sentence.first { at in
      if text.isWord(at, in: speech.claiming) { return !takesLives(at, sentence) }
      guard text.isWord(at, in: speech.verbs) else { return false }
      return Range.span(at + 1, min(at + 1 + ClaimReader.reach, sentence.upperBound)).contains {
        text.isWord($0, in: speech.own) && !isToll($0 + 1)
      }
    }
  }
}
