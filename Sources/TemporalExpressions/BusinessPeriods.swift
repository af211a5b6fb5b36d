import CivilCalendar
import DatelineModel
import Text

/// Reports of figures: "the quarter", "a year earlier", "the 1988 period". What they are compared with is counted from the
/// period that the report is about, and does not become that period.
extension TimexResolution {
  /// Keeps the period that a report is about.
  mutating func rememberPeriod(_ mention: StoryTime.Mention, _ timex: TimexMention) {
    switch timex.meaning.core {
    case .shift: return
    case .unit(.year, 0, _): story.isLongPeriod = true
    case .unit(.quarter, 0, _) where story.quarter != nil: story.isLongPeriod = false
    case .date(let fields) where fields.isFiscal && fields.quarter == nil: story.isLongPeriod = true
    default: break
    }
    guard mention.value.granularity == .quarter else { return }
    if let day = reference.publication, mention.start < day.adding(days: -300) || mention.start > day { return }
    if let reported = story.quarter, mention.start < reported.start, isCompared(timex) { return }
    story.quarter = mention
    story.isLongPeriod = false
  }

  /// "Up from the second quarter": an earlier quarter behind a preposition other than that of the report itself.
  private func isCompared(_ timex: TimexMention) -> Bool {
    matcher.value(timex.tokens.lowerBound - 1, .preposition).map { $0 != 0 } ?? false
  }

  /// "$3 million last year", "last year's $3 million": what the figures of the period are compared with.
  func isBesideAmount(_ timex: TimexMention) -> Bool {
    guard reference.genre == .news, story.quarter != nil, !story.isLongPeriod else { return false }
    let before = timex.tokens.lowerBound - 1
    if matcher.isNumber(before) || matcher.isIn(before, LexemeClass.multiplier.mask) { return true }
    let next = timex.tokens.upperBound
    return sentences.isPossessive(next) && (matcher.isMark(next + 1, "$") || matcher.isNumber(next + 1))
  }

  /// "The quarter": the one named last, else the latest that is over. "The latest period" `isOver` in any case.
  func reportedQuarter(isOver: Bool) -> Outcome? {
    if let mention = story.quarter, !isOver || mention.start.adding(months: 3) <= reference.publication ?? mention.start
    {
      return Outcome(
        value: mention.value, basis: .story(mention.range, mention.start), reason: "the quarter named last")
    }
    guard reference.genre == .news, let day = reference.publication else { return nil }
    return Outcome(
      value: .unit(.quarter, -1, from: day)!, basis: .publication(day), reason: "the latest quarter that is over")
  }

  /// "A year earlier" among figures: the same quarter of the year before; nil where no quarter is reported.
  func yearBeforePeriod() -> Outcome? {
    guard let mention = story.quarter else { return nil }
    let before = mention.start.adding(months: -12)
    let basis = Timex.Basis.story(mention.range, mention.start)
    return story.isLongPeriod
      ? Outcome(value: .year(before.year), basis: basis, reason: "the year before the period reported")
      : Outcome(value: .unit(.quarter, 0, from: before)!, basis: basis, reason: "a year before the quarter named last")
  }

  /// "Last year's quarter": the one that the report is about, a year before.
  func quarterOfYearBefore() -> Outcome? {
    guard var compared = reportedQuarter(isOver: false), let start = compared.value.interval?.start else { return nil }
    compared.value = .unit(.quarter, -4, from: start)!
    compared.reason = "the same quarter of the year before"
    return compared
  }

  /// "The 1988 period": the quarter of that year which the report is about, else the whole year.
  func period(of year: Int) -> CalendarValue {
    guard let mention = story.quarter, !story.isLongPeriod else { return .year(year) }
    return .quarter(year, (mention.start.month + 2) / 3)
  }

  /// The day behind "the quarter ended", "the year ending": the accounts' own last day; nil where it is nothing of the kind. Only its
  /// date is asked for, on a copy: what else the day brings is told when its own turn comes.
  func periodEnd(of timex: TimexMention, _ next: TimexMention) -> CivilDate? {
    let gap = Range.span(timex.tokens.upperBound, next.tokens.lowerBound)
    guard gap.count == 1, matcher.tokenization.isWord(gap.lowerBound, in: matcher.grammar.words.ended),
      case .date(let fields) = next.meaning.core, fields.month != nil, fields.day != nil, next.meaning.step == nil
    else { return nil }
    var ahead = self
    return ahead.date(fields, next)?.value.interval?.start
  }

  /// The quarter or year that ends on a day. A quarter has the calendar's name where it ends with the calendar's, to the week, and the
  /// report has named no other: else it is one of the company's own year, and has no number. A year is a length whose days are known.
  func period(of months: Int, to end: CivilDate) -> Outcome {
    let last = end.day <= 7 ? end.adding(days: -7) : end
    let behind = end.adding(days: 1)
    let interval = CivilInterval(start: behind.adding(months: -months), end: behind)
    let reason = "the \(months == 3 ? "three months" : "year") up to \(end.iso8601)"
    guard months == 3 else {
      let length = CalendarValue(text: Amount(1, .year).code, interval: interval, granularity: .year)
      return Outcome(value: length, basis: .written, reason: reason)
    }
    var quarter = CalendarValue.quarter(last.year, (last.month + 2) / 3)
    if last.month % 3 != 0 || story.quarter.map({ $0.value.text != quarter.text }) ?? false {
      quarter.text = padded(last.year, 4) + "-QX"
    }
    quarter.interval = interval
    return Outcome(value: quarter, basis: .written, reason: reason)
  }
}

extension TimexMeaning {
  /// "The quarter", "the year": how many months a report of accounts means by it.
  var monthsOfAccounts: Int? {
    switch core {
    case .unit(.quarter, _, _): 3
    case .duration(let amount, nil) where amount.whole == 1:
      amount.unit == .year ? 12 : amount.unit == .quarter ? 3 : nil
    default: nil
    }
  }
}
