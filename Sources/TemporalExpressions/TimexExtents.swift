import DatelineModel
import Text

/// Before anything is judged: what of the found words belongs to the expression, and what the kind of text makes of it.
extension TimexRefinement {
  func fitted(_ finding: TimexMatcher.Finding) -> TimexMatcher.Finding {
    if isCountOfHours(finding), let token = matcher.token(finding.tokens.lowerBound),
      let unit = matcher.value(finding.tokens.lowerBound + 1, .units).flatMap(TimeUnit.init)
    {
      var counted = finding
      counted.meaning = TimexMeaning(.duration(Amount(token.number, unit), to: nil))
      return counted
    }
    if isHourOfClock(finding), case .duration(let amount, _) = finding.meaning.core, let hundredths = amount.hundredths
    {
      var clock = finding
      clock.meaning = TimexMeaning(
        .date(DateFields()), clock: .init(hour: hundredths / 100, minute: hundredths % 100 * 60 / 100))
      return inNews(clock)
    }
    return switch genre {
    case .news: inNews(finding)
    case .colloquial: inChat(finding)
    default: finding
    }
  }

  /// "À 18 heures", "a las 9 horas": hours of the day behind a word that asks for a time, and not "à deux heures de route".
  private func isHourOfClock(_ finding: TimexMatcher.Finding) -> Bool {
    guard case .duration(let amount, nil) = finding.meaning.core, amount.unit == .hour,
      let hundredths = amount.hundredths,
      (0...2400).contains(hundredths)
    else { return false }
    let first = finding.tokens.lowerBound
    let isWhole = finding.tokens.count == (matcher.isIn(first, LexemeClass.definite.mask) ? 3 : 2)
    guard isWhole || hundredths % 100 == 50,
      matcher.tokenization.isWord(first - 1, in: matcher.grammar.words.beforeHours)
    else { return false }
    return !matcher.isIn(finding.tokens.upperBound, LexemeClass.partOf.mask)
  }

  // MARK: news

  /// "A Wednesday meeting" is that of the latest Wednesday, "the year-ago loss" that of the year before: the article goes
  /// with the noun.
  private func inNews(_ finding: TimexMatcher.Finding) -> TimexMatcher.Finding {
    let articles = LexemeClass.definite.mask | LexemeClass.indefinite.mask
    guard finding.tokens.count > 1, matcher.isIn(finding.tokens.lowerBound, articles),
      matcher.isPlainWord(finding.tokens.upperBound)
    else { return finding }
    var finding = finding
    switch finding.meaning.core {
    case .date(var fields) where fields.isIndefinite && fields.weekday != nil:
      fields.isIndefinite = false
      finding.meaning.core = .date(fields)
    case .shift where matcher.isMark(finding.tokens.upperBound - 2, "-"): break
    default: return finding
    }
    finding.tokens = .span(finding.tokens.lowerBound + 1, finding.tokens.upperBound)
    return finding
  }

  // MARK: chat

  private func inChat(_ finding: TimexMatcher.Finding) -> TimexMatcher.Finding {
    guard case .duration(let amount, nil) = finding.meaning.core else { return finding }
    let first = finding.tokens.lowerBound
    if amount.unit == .night, finding.tokens.count == 1 || finding.tokens.count == 2 && isOne(first) {
      var finding = finding
      finding.meaning = TimexMeaning(.deictic(days: 0), clock: .init(part: .night))
      return finding
    }
    guard finding.tokens.count == 1, matcher.isIn(first, LexemeClass.unit.mask) else { return finding }
    return counted(finding)
  }

  private func isOne(_ at: Int) -> Bool {
    matcher.isIn(at, LexemeClass.indefinite.mask) || matcher.value(at, .cardinal) == 1
  }

  /// "Day 2", "the first day": the number belongs to the day.
  private func counted(_ finding: TimexMatcher.Finding) -> TimexMatcher.Finding {
    var finding = finding
    let next = finding.tokens.upperBound
    if let number = matcher.token(next), (1...2).contains(number.digits), number.spaceBefore {
      finding.tokens = finding.tokens.lowerBound..<(next + 1)
      return finding
    }
    var start = finding.tokens.lowerBound
    if start >= 2, let ordinal = matcher.ordinal(at: start - 2), ordinal.next == start {
      start -= 2
    } else if start >= 1, let ordinal = matcher.ordinal(at: start - 1), ordinal.next == start {
      start -= 1
    } else {
      return finding
    }
    if matcher.isIn(start - 1, LexemeClass.definite.mask) { start -= 1 }
    finding.tokens = start..<finding.tokens.upperBound
    return finding
  }

  /// "#Christmas", "Camp10days": what is glued to a tag or a word names a subject, not a time.
  func isTag(_ finding: TimexMatcher.Finding) -> Bool {
    guard genre == .colloquial, !finding.meaning.isClockOnly else { return false }
    var at = finding.tokens.lowerBound
    if matcher.isNumber(at), matcher.isTight(at), matcher.token(at - 1)?.kind == .word { return true }
    while at > 0, matcher.isTight(at) {
      at -= 1
      if matcher.isMark(at, "#") { return true }
    }
    return false
  }
}
