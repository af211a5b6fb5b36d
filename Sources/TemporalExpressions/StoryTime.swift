import CivilCalendar
import DatelineModel
import Text

/// The dates mentioned so far.
struct StoryTime {
  struct Mention {
    var value: CalendarValue
    var range: TextRange
    var start: CivilDate
    var clock: ClockFields?
  }
  /// The last date mentioned, of any granularity up to a year.
  var last: Mention?
  /// The last date mentioned that is precise to the day.
  var day: Mention?
  /// The last quarter named that the report is about; quarters it is compared with do not count.
  var quarter: Mention?
  /// Whether the date mentioned last is a month or a year that holds no day mentioned before: no day is counted from it.
  var hasNoDay: Bool {
    guard let last, last.value.granularity > .day, let interval = last.value.interval else { return false }
    return day.map { last.range.start > $0.range.start && !interval.contains($0.start) } ?? true
  }
  /// Whether the figures stated last are those of nine months or a year, not of the quarter.
  var isLongPeriod = false
}

/// Which dates move the story on, and which are only looked at from it.
extension TimexResolution {
  mutating func remember(
    _ value: CalendarValue, _ basis: Timex.Basis, _ clock: ClockFields?, _ timex: TimexMention
  ) {
    guard let interval = value.interval, value.granularity <= .year, !isInBrackets(timex), !isOfNoun(timex)
    else { return }
    // A history says nothing about the day it was written on.
    if reference.genre == .narrative, case .publication = basis, story.last != nil { return }
    let mention = StoryTime.Mention(value: value, range: timex.range, start: interval.start, clock: clock)
    if reference.genre == .narrative, let last = story.last,
      isLeap(from: last.start.year, to: interval.start.year, timex)
        || isAside(from: last.start.year, to: interval.start.year, timex)
    {
      return
    }
    if reference.genre == .news, isBound(timex) || isOnlyItsYear(mention, timex) || isLookBack(mention, timex) {
      return
    }
    if reference.genre == .narrative, isOnlyItsYear(mention, timex) { return }
    rememberPeriod(mention, timex)
    if value.granularity <= .day, !isOfSaying(timex) { story.day = mention }
    story.last = mention
  }

  /// "Stormed a school late Tuesday, officials said Wednesday. It began at 11 p.m.": the hours behind a sentence are those of what happened.
  private func isOfSaying(_ timex: TimexMention) -> Bool {
    guard reference.genre == .news, let day = story.day, day.range.start >= sentenceStart(of: timex) else {
      return false
    }
    let first = timex.tokens.lowerBound
    return [first - 1, first - 2].contains { matcher.isIn($0, LexemeClass.saying.mask) }
  }

  /// "At their Christmas party": a feast that says what kind of thing the next word is moves the story nowhere.
  private func isOfNoun(_ timex: TimexMention) -> Bool {
    guard case .holiday(_, nil) = timex.meaning.core, timex.meaning.clock == nil else { return false }
    return matcher.isPlainWord(timex.tokens.upperBound)
      && matcher.value(timex.tokens.lowerBound - 1, .preposition) == nil
  }

  /// "On December 7 (8 in Asia), 1941": the year of the day mentioned in the same sentence takes nothing from it.
  private func isOnlyItsYear(_ mention: StoryTime.Mention, _ timex: TimexMention) -> Bool {
    guard mention.value.granularity == .year, let last = story.last, last.value.granularity < .year else {
      return false
    }
    return last.start.year == mention.start.year && isInSentence(last, timex)
  }

  private func isInSentence(_ mention: StoryTime.Mention, _ timex: TimexMention) -> Bool {
    mention.range.start >= sentenceStart(of: timex)
  }

  /// Five years and more in the middle of a sentence: a look elsewhere.
  private func isLeap(from last: Int, to year: Int, _ timex: TimexMention) -> Bool {
    abs(year - last) >= 5 && timex.tokens.lowerBound > sentence(of: timex).lowerBound + 6
  }

  /// A history looks back in the pluperfect and ahead with "would" and "until", compares with the year before, and names
  /// things by their year ("the August 1792 rising"): such dates do not move the story.
  private func isAside(from last: Int, to year: Int, _ timex: TimexMention) -> Bool {
    if isYearBefore(timex) || isSeasonOfRelation(timex) { return true }
    guard last != year else { return false }
    if isAttributive(timex) { return true }
    let span = sentence(of: timex)
    if year < last { return span.contains { matcher.isIn($0, LexemeClass.pluperfect.mask) } }
    if isBehindUntil(timex, span) { return true }
    return Tense(around: timex.tokens, in: span, matcher).direction == .future
  }

  /// "Until 1865", "until the fall of the town in 1865".
  private func isBehindUntil(_ timex: TimexMention, _ span: Range<Int>) -> Bool {
    let first = max(span.lowerBound, timex.tokens.lowerBound - 8)
    for at in stride(from: timex.tokens.lowerBound - 1, through: first, by: -1) {
      if matcher.isIn(at, LexemeClass.aheadCue.mask) { return true }
      if matcher.isStop(at) || matcher.isIn(at, LexemeClass.pastVerb.mask) { return false }
    }
    return false
  }

  /// "The previous year", "two years earlier".
  private func isYearBefore(_ timex: TimexMention) -> Bool {
    switch timex.meaning.core {
    case .unit(.year, let offset, _): offset < 0
    case .shift(let amount, let backwards, _): backwards && amount.unit == .year
    default: false
    }
  }

  /// "The next spring".
  private func isSeasonOfRelation(_ timex: TimexMention) -> Bool {
    guard case .date(let fields) = timex.meaning.core, fields.season != nil, case .occurrence? = fields.year else {
      return false
    }
    return true
  }

  /// "The August 1792 rising": an article before the date and a noun behind it.
  private func isAttributive(_ timex: TimexMention) -> Bool {
    guard case .date = timex.meaning.core else { return false }
    let articles = LexemeClass.definite.mask | LexemeClass.indefinite.mask
    let first = timex.tokens.lowerBound
    guard matcher.isIn(first, articles) || matcher.isIn(first - 1, articles) else { return false }
    return matcher.isPlainWord(timex.tokens.upperBound)
  }

  /// "Since Monday", "until Friday": the end of a span, not the day of a deed.
  private func isBound(_ timex: TimexMention) -> Bool {
    let before = timex.tokens.lowerBound - 1
    return matcher.isIn(before, LexemeClass.aheadCue.mask) || matcher.value(before, .overCue) == 1
  }

  /// Whether a date stands in the same block as the expression, or at most two sentences before it; what stands in asides between
  /// them is no part of the running text.
  func isAtHand(_ mention: StoryTime.Mention, _ timex: TimexMention) -> Bool {
    let here = sentences.token(timex.tokens.lowerBound).map { Int($0.sentence) } ?? 0
    return mention.range.start >= runningText.start(2, before: here)
      || runningText.isOneParagraph(.span(mention.range.end, timex.range.start))
  }

  /// "Three members of the bloc, which left the coalition on October 6, did not vote": an earlier day in a clause that the sentence
  /// goes on behind is not the one that the hours after it belong to.
  private func isLookBack(_ mention: StoryTime.Mention, _ timex: TimexMention) -> Bool {
    let span = sentence(of: timex)
    guard let day = story.day, mention.value.granularity <= .day, mention.start < day.start,
      Range.span(timex.tokens.upperBound, span.upperBound).contains(where: { matcher.isMark($0, ",") })
    else { return false }
    let start = span.lowerBound
    for at in stride(from: timex.tokens.lowerBound - 1, through: max(start + 1, timex.tokens.lowerBound - 12), by: -1) {
      if matcher.isStop(at) { return false }
      if matcher.value(at, .subject) == 1 { return matcher.isMark(at - 1, ",") }
    }
    return false
  }

  private func isInBrackets(_ timex: TimexMention) -> Bool {
    guard reference.genre == .narrative else { return false }
    let start = sentence(of: timex).lowerBound
    for at in stride(from: timex.tokens.lowerBound - 1, through: max(start, timex.tokens.lowerBound - 12), by: -1) {
      if matcher.isMark(at, ")") { return false }
      if matcher.isMark(at, "(") { return true }
    }
    return false
  }
}
