import Text

/// Hours and decades that share a word with their neighbour: "between 5 and 7 pm", "the 1970s and 80s".
extension TimexRefinement {
  /// "5 and" before "7 pm", "5-" before "7pm": the first hour has the second one's half of the day, unless it would be later.
  func withHoursBefore(_ findings: [TimexMatcher.Finding]) -> [TimexMatcher.Finding] {
    var spread: [TimexMatcher.Finding] = []
    for finding in findings {
      if let first = hourBefore(finding), first.tokens.lowerBound >= spread.last?.tokens.upperBound ?? 0 {
        spread.append(first)
      }
      spread.append(finding)
    }
    return spread
  }

  private func hourBefore(_ finding: TimexMatcher.Finding) -> TimexMatcher.Finding? {
    let at = finding.tokens.lowerBound
    guard let hour = finding.meaning.clock?.hour, matcher.isNumber(at), finding.tokens.contains(where: isHalf) else {
      return nil
    }
    let isDash = matcher.isRow([0x2D], on: (at - 1)..<at)
    let isSpan =
      matcher.tokenization.isWord(at - 1, in: matcher.grammar.words.and)
      && matcher.tokenization.isWord(at - 3, in: matcher.grammar.words.between)
      || matcher.grammar.connectives.rangeTo.contains { matcher.isRow($0, on: (at - 1)..<at) }
        && matcher.value(at - 3, .preposition) == 2
    guard isDash || isSpan, let number = matcher.token(at - 2)?.number, matcher.token(at - 2)?.digits ?? 3 <= 2,
      (1...12).contains(number)
    else { return nil }
    var first = number % 12 + (hour >= 12 ? 12 : 0)
    if first > hour { first -= 12 }
    guard first >= 0 else { return nil }
    var meaning = finding.meaning
    meaning.clock?.hour = first
    meaning.clock?.minute = 0
    return .init(tokens: (at - 2)..<(at - 1), rule: finding.rule, meaning: meaning)
  }

  private func isHalf(_ at: Int) -> Bool { matcher.isIn(at, LexemeClass.halfDay.mask) }

  /// "And 80s" behind "the 1970s".
  func withDecadesBehind(_ findings: [TimexMatcher.Finding]) -> [TimexMatcher.Finding] {
    var spread: [TimexMatcher.Finding] = []
    for finding in findings {
      spread.append(finding)
      guard case .date(var fields) = finding.meaning.core, let decade = fields.decade,
        case let at = finding.tokens.upperBound, matcher.isNumber(at + 1), matcher.token(at + 1)?.digits == 2,
        let short = matcher.token(at + 1)?.number, short % 10 == 0, matcher.isTight(at + 2),
        matcher.isRow(Array(finding.tokens.suffix(1)).compactMap { matcher.token($0)?.key }, on: (at + 2)..<(at + 3)),
        (matcher.grammar.connectives.listAnd + matcher.grammar.connectives.rangeTo).contains(where: {
          matcher.isRow($0, on: at..<(at + 1))
        })
      else { continue }
      fields.decade = decade / 10 * 10 + short / 10
      spread.append(.init(tokens: (at + 1)..<(at + 3), rule: finding.rule, meaning: TimexMeaning(.date(fields))))
    }
    return spread
  }
}
