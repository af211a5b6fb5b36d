import ArticleModel
import CivilCalendar

/// The dates told so far.
struct StoryTime {
  struct Told {
    var value: CalendarValue
    var range: TextRange
    var start: CivilDate
    var clock: ClockFields?
  }
  /// The last date told, of any granularity up to a year.
  var last: Told?
  /// The last date told to the day.
  var day: Told?
  /// The last quarter named that the report is about; quarters it is compared with do not count.
  var quarter: Told?
  /// Whether the figures told last are those of nine months or a year, not of the quarter.
  var isLongPeriod = false
}

/// Which dates move the story on, and which are only looked at from it.
extension TimexResolution {
  mutating func remember(
    _ value: CalendarValue, _ basis: ResolvedTimex.Basis, _ clock: ClockFields?, _ timex: Timex
  ) {
    guard let interval = value.interval, value.granularity <= .year, !isInBrackets(timex) else { return }
    // A history tells nothing of the day it was written on.
    if reference.genre == .narrative, case .publication = basis, story.last != nil { return }
    let told = StoryTime.Told(value: value, range: timex.range, start: interval.start, clock: clock)
    if reference.genre == .narrative, let last = story.last,
      isLeap(from: last.start.year, to: interval.start.year, timex)
        || isAside(from: last.start.year, to: interval.start.year, timex)
    {
      return
    }
    if reference.genre == .news, isBound(timex) { return }
    rememberPeriod(told, timex)
    if value.granularity <= .day { story.day = told }
    story.last = told
  }

  /// Five years and more in the middle of a sentence: a look elsewhere.
  private func isLeap(from last: Int, to year: Int, _ timex: Timex) -> Bool {
    abs(year - last) >= 5 && timex.tokens.lowerBound > sentence(of: timex).lowerBound + 6
  }

  /// A history looks back in the pluperfect and ahead with "would" and "until", compares with the year before, and names
  /// things by their year ("the August 1792 rising"): such dates do not move the story.
  private func isAside(from last: Int, to year: Int, _ timex: Timex) -> Bool {
    if isYearBefore(timex) || isSeasonOfRelation(timex) { return true }
    guard last != year else { return false }
    if isAttributive(timex) { return true }
    let span = sentence(of: timex)
    if year < last { return span.contains { matcher.isIn($0, LexemeClass.pluperfect.mask) } }
    if matcher.isIn(timex.tokens.lowerBound - 1, LexemeClass.aheadCue.mask) { return true }
    return Tense(around: timex.tokens, in: span, matcher).direction == .future
  }

  /// "The previous year", "two years earlier".
  private func isYearBefore(_ timex: Timex) -> Bool {
    switch timex.meaning.core {
    case .unit(.year, let offset, _): offset < 0
    case .shift(let amount, let backwards, _): backwards && amount.unit == .year
    default: false
    }
  }

  /// "The next spring".
  private func isSeasonOfRelation(_ timex: Timex) -> Bool {
    guard case .date(let fields) = timex.meaning.core, fields.season != nil, case .occurrence? = fields.year else {
      return false
    }
    return true
  }

  /// "The August 1792 rising": an article before the date and a noun behind it.
  private func isAttributive(_ timex: Timex) -> Bool {
    guard case .date = timex.meaning.core else { return false }
    let articles = LexemeClass.definite.mask | LexemeClass.indefinite.mask
    let first = timex.tokens.lowerBound
    guard matcher.isIn(first, articles) || matcher.isIn(first - 1, articles) else { return false }
    return matcher.isPlainWord(timex.tokens.upperBound)
  }

  /// "Since Monday", "until Friday": the end of a span, not the day of a deed.
  private func isBound(_ timex: Timex) -> Bool {
    let before = timex.tokens.lowerBound - 1
    return matcher.isIn(before, LexemeClass.aheadCue.mask) || matcher.value(before, .overCue) == 1
  }

  /// Whether nothing but the same block lies between a date and the expression read now.
  func isInBlock(_ told: StoryTime.Told) -> Bool {
    var at = Int(told.range.end)
    while at < reading { if matcher.text[at] == 0x0A { return false }; at += 1 }
    return true
  }

  private func isInBrackets(_ timex: Timex) -> Bool {
    guard reference.genre == .narrative else { return false }
    let start = sentence(of: timex).lowerBound
    for at in stride(from: timex.tokens.lowerBound - 1, through: max(start, timex.tokens.lowerBound - 12), by: -1) {
      if matcher.isMark(at, ")") { return false }
      if matcher.isMark(at, "(") { return true }
    }
    return false
  }
}
