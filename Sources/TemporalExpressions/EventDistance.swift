import CivilCalendar
import DatelineModel
import Text

/// "Three days after the attack": a length of time from an event. Where the text has dated the event, the length also has its
/// day; the value stays the length, as TIMEX3 wants it.
extension TimexResolution {
  /// Whether "after" or "before" and an event stand behind the length.
  func isBesideEvent(_ timex: TimexMention) -> Bool {
    guard timex.meaning.clock == nil, let side = side(of: timex), side != 0 else { return false }
    return happening != nil || eventWord(timex) != nil
  }

  mutating func fromEvent(_ amount: Amount, _ timex: TimexMention) -> Outcome {
    let length = Outcome(value: .unknown(amount.code, .day), basis: .written)
    if let happening, let side = side(of: timex) {
      self.happening = nil
      var ahead = self
      if let known = ahead.resolve(happening), let day = known.day, let moved = moved(day, amount, side) {
        return Outcome(
          value: CalendarValue(text: amount.code, interval: CivilInterval(day: moved), granularity: .day),
          basis: .story(known.range, day), reason: "counted from \(day.iso8601), the day of what it is counted from")
      }
    }
    guard let word = eventWord(timex), let side = side(of: timex), let event = sentences.token(word)?.range else {
      return length
    }
    let name = sentences.string(word..<(word + 1))
    guard let known = mentionedDates.day(withWord: word, resolved, matcher), let day = known.day,
      let moved = moved(day, amount, side)
    else {
      return Outcome(
        value: length.value, basis: .event(event), reason: "counted from the \(name), whose date the text has not given"
      )
    }
    return Outcome(
      value: CalendarValue(text: amount.code, interval: CivilInterval(day: moved), granularity: .day),
      basis: .story(known.range, day), reason: "counted from the \(name), reported for that day")
  }

  /// 1 behind "after", −1 behind "before".
  private func side(of timex: TimexMention) -> Int? {
    let side = matcher.value(timex.tokens.upperBound, .preposition)
    return side == 1 || side == -1 ? side : nil
  }

  /// The noun of the event: the last plain word of up to three behind the article.
  private func eventWord(_ timex: TimexMention) -> Int? {
    var at = timex.tokens.upperBound + 1
    guard matcher.isIn(at, LexemeClass.definite.mask) else { return nil }
    at += 1
    var word: Int?
    while at < timex.tokens.upperBound + 5, matcher.isPlainWord(at) {
      word = at
      at += 1
    }
    return word
  }

  private func moved(_ day: CivilDate, _ amount: Amount, _ side: Int) -> CivilDate? {
    guard let count = amount.whole else { return nil }
    switch amount.unit {
    case .day: return day.adding(days: side * count)
    case .week: return day.adding(days: side * count * 7)
    case .month: return day.adding(months: side * count)
    case .year: return day.adding(months: side * count * 12)
    default: return nil
    }
  }
}
