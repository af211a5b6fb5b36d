import DatelineModel
import TemporalExpressions
import Text

/// Marks the numbers that a clause states of an event which its sentence only names: "police arrested a man over a bombing that killed 12",
/// "a deal to end a war in which 900 have died". What the sentence reports is of another day, unless its own date stands in that clause.
struct NamedEventFigures {
  let text: Tokenization
  let matcher: TimexMatcher
  let vocabulary: StatementVocabulary

  private static let kinds: Set<Figure.Kind> = [.killed, .injured, .missing, .displaced]
  /// What is told of the harm itself, or of a number that has risen.
  private static let harms = EventCueReader.deeds.union([.outbreak])

  /// The figures with those of people in a clause marked.
  private func marked(_ figures: [Figure], of clause: TextRange) -> [Figure] {
    figures.map { figure in
      guard NamedEventFigures.kinds.contains(figure.kind), clause.contains(figure.range) else { return figure }
      var figure = figure
      figure.isOfNamedEvent = true
      return figure
    }
  }

  /// "Ten years since ⟨a blizzard killed 43⟩", "the deadliest attack since ⟨gunmen killed 41⟩": the numbers of the clause behind a word that looks
  /// back to another event, unless a date of its own stands there.
  private func markedSince(_ figures: [Figure], in sentence: Range<Int>, dates: [Timex]) -> [Figure] {
    guard let since = lengthSince(dates) ?? comparedSince(sentence) else { return figures }
    let rest = Range.span(since + 1, sentence.upperBound)
    // "Since the weir burst, drowning 12": a participle goes on with the clause.
    let end = rest.first { text.isDivision($0) && !vocabulary.figures.endsAsGerund($0 + 1, text) }
    let clause = Range.span(rest.lowerBound, end ?? sentence.upperBound)
    guard let range = text.range(ofTokens: clause),
      !dates.contains(where: { $0.interval != nil && clause.contains($0.tokens.lowerBound) })
    else { return figures }
    return marked(figures, of: range)
  }

  /// "since" behind a length of years.
  private func lengthSince(_ dates: [Timex]) -> Int? {
    dates.filter { $0.kind == .duration && $0.value.hasSuffix("Y") }.map(\.tokens.upperBound)
      .first { text.isWord($0, in: vocabulary.telling.since) }
  }

  /// "since" behind a superlative; "more than" looks nowhere.
  private func comparedSince(_ sentence: Range<Int>) -> Int? {
    guard let superlative = sentence.first(where: { text.isWord($0, in: vocabulary.telling.superlatives) }) else {
      return nil
    }
    return Range.span(superlative + 1, sentence.upperBound).first {
      text.isWord($0, in: vocabulary.telling.since) && text.isWord($0, in: vocabulary.telling.lookingBack)
    }
  }

  /// The figures of a sentence or part, marked; `dates` are the expressions of time in it that can date it.
  func marked(_ figures: [Figure], in sentence: Range<Int>, cues: [EventCueReader.Cue], dates: [Timex]) -> [Figure] {
    let figures = markedSince(figures, in: sentence, dates: dates)
    guard figures.contains(where: { NamedEventFigures.kinds.contains($0.kind) }),
      let first = cues.first, !NamedEventFigures.harms.contains(first.kind)
    else { return figures }
    for opening in Range.span(first.last + 1, sentence.upperBound) where opensClause(opening, cues) {
      let end = Range.span(opening + 1, sentence.upperBound).first(where: text.isDivision) ?? sentence.upperBound
      guard let clause = text.range(ofTokens: opening..<end),
        Range.span(sentence.lowerBound, opening - 1).contains(where: matcher.isPastVerb),
        !dates.contains(where: { (opening - 3..<end).contains($0.tokens.lowerBound) })
      else { continue }
      return marked(figures, of: clause)
    }
    return figures
  }

  /// "⟨a bombing⟩ that …", "⟨a war⟩ in which …", "⟨a man⟩ who …"; "that" behind anything but an event is no relative for certain.
  private func opensClause(_ at: Int, _ cues: [EventCueReader.Cue]) -> Bool {
    let classes = vocabulary.figures.word(text.tokens[at].key).classes
    guard classes.contains(.relative) else { return false }
    return !classes.contains(.determiner)
      || cues.contains { NamedEventFigures.harms.contains($0.kind) && (1...2).contains(at - $0.last) }
  }
}
