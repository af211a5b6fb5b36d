import DatelineModel
import Text

/// Words of time that are parts of names, greetings and rates in a report.
extension TimexRefinement {
  func isOnlyWords(_ finding: TimexMatcher.Finding) -> Bool {
    guard genre == .news else { return false }
    let first = finding.tokens.lowerBound
    switch finding.meaning.core {
    case .duration(_, nil): return isTitle(finding.tokens) || isLoosePlural(finding.tokens)
    case .unit: return isQuotedTitle(finding.tokens)
    case .date(let fields) where fields.isShortYear:
      return matcher.isIn(finding.tokens.upperBound, LexemeClass.units.mask)
    case .date where finding.meaning.isClockOnly: return matcher.isIn(first - 1, LexemeClass.greeting.mask)
    case .set(let value):
      // "8 % annually"; where adjectives stand behind their noun, "millones anuales" is a rate with its repetition.
      return !matcher.grammar.forms.adjectivesFollow && value == Amount(1, .year).code && finding.tokens.count == 1
        && isAmount(first - 1)
    default: return false
    }
  }

  /// "60 Minutes": a unit with a capital in mid-sentence.
  private func isTitle(_ span: Range<Int>) -> Bool {
    let last = span.upperBound - 1
    guard !matcher.grammar.forms.capitalisesNouns else { return false }
    guard matcher.isIn(last, LexemeClass.units.mask), matcher.token(last)?.shape == .capitalised else { return false }
    return matcher.isNumber(last - 1) && matcher.tokenization.isSameSentence(last - 1, last)
  }

  /// "This Week" in quotation marks.
  private func isQuotedTitle(_ span: Range<Int>) -> Bool {
    guard !matcher.grammar.forms.capitalisesNouns, span.count == 2,
      span.allSatisfy({ matcher.token($0)?.shape == .capitalised }),
      let before = matcher.token(span.lowerBound - 1)
    else { return false }
    return before.kind == .mark && matcher.tokenization.isSameSentence(span.lowerBound - 1, span.lowerBound)
      && [0x22, 0x27, 0x60, 0x201C, 0x2018].contains(before.key)
  }

  /// "A matter of months", "by days": a plural alone that measures nothing.
  private func isLoosePlural(_ span: Range<Int>) -> Bool {
    guard span.count == 1, matcher.isIn(span.lowerBound, LexemeClass.units.mask) else { return false }
    return matcher.isIn(span.lowerBound - 1, LexemeClass.looseCue.mask)
  }

  /// "8 % annually", "10,000 units annually": a rate.
  private func isAmount(_ at: Int) -> Bool {
    matcher.isMark(at, "%") || isCounted(at)
  }
}
