import CivilCalendar
import DatelineModel
import Text

/// What TimeML 1.2.1 has where dateline joins words that belong together, or moves a clock to the story's zone: "a week from Friday" is a
/// length and a day there, each an expression of its own.
extension TimexResolution {
  /// The standard's expressions in place of one that is dated; none where they are the same. `named` is the day that the words name
  /// before it is passed by a step, `said` the answer on the clock of the words.
  func standardForms(of timex: Timex, _ mention: TimexMention, named: Outcome, said: Outcome) -> [Timex] {
    if timex.zone != nil, timex.value != said.value.text {
      var own = timex
      own.value = said.value.text
      own.interval = said.value.interval
      return [own]
    }
    guard let length = distance(mention.meaning), let from = fromWord(mention) else { return [] }
    let isNow = mention.meaning.step == nil
    let now = Outcome(value: .unknown(VagueReference.present.code, .year), basis: .written)
    let moved = Outcome(
      value: CalendarValue(text: length.code, interval: timex.interval, granularity: timex.granularity),
      basis: timex.basis, reason: timex.reason)
    return [
      part(of: timex, .span(mention.tokens.lowerBound, from), .duration, moved),
      part(of: timex, .span(from + 1, mention.tokens.upperBound), .date, isNow ? now : named),
    ]
  }

  /// The two ends of a length between two: "two to six days" is "two" and "six days".
  func ends(of timex: Timex, _ first: Amount, _ last: Amount) -> [Timex] {
    let tokens = timex.tokens
    guard
      let divider = tokens.dropFirst().first(where: {
        !matcher.isNumber($0) && !matcher.isIn($0, LexemeClass.cardinal.mask | LexemeClass.multiplier.mask)
          && !matcher.isMark($0, ".")
      }), matcher.isNumber(tokens.lowerBound) || matcher.isIn(tokens.lowerBound, LexemeClass.cardinal.mask),
      divider + 1 < tokens.upperBound
    else { return [] }
    return [
      part(of: timex, .span(tokens.lowerBound, divider), .duration, length(first)),
      part(of: timex, .span(divider + 1, tokens.upperBound), .duration, length(last)),
    ]
  }

  /// How far from the named day, where it is told as a length from it.
  private func distance(_ meaning: TimexMeaning) -> Amount? {
    if let step = meaning.step, step.count > 0 { return Amount(step.count, step.unit) }
    if case .shift(let amount, false, .reference) = meaning.core { return amount }
    return nil
  }

  /// "From" inside an expression.
  private func fromWord(_ mention: TimexMention) -> Int? {
    mention.tokens.dropFirst().dropLast().first { matcher.value($0, .preposition) == 2 }
  }

  private func length(_ amount: Amount) -> Outcome {
    Outcome(value: .unknown(amount.code, .day), basis: .written)
  }

  private func part(of timex: Timex, _ tokens: Range<Int>, _ kind: Timex.Kind, _ outcome: Outcome) -> Timex {
    Timex(
      range: matcher.tokenization.range(ofTokens: tokens) ?? timex.range, kind: kind, value: outcome.value.text,
      modifier: kind == .duration ? timex.modifier : nil, interval: outcome.value.interval,
      granularity: outcome.value.granularity, secondOfDay: nil, partOfDay: nil, basis: outcome.basis, rule: timex.rule,
      reason: outcome.reason, rangeEnd: nil, isClockAlone: false, isUnanchored: false, tokens: tokens)
  }
}
