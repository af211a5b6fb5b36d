import ArticleModel
import CivilCalendar

/// Reports of figures: "the quarter", "a year earlier", "the 1988 period". What they are compared with is counted from the
/// period that the report is about, and does not become that period.
extension TimexResolution {
  /// Keeps the period that a report is about.
  mutating func rememberPeriod(_ told: StoryTime.Told, _ timex: Timex) {
    switch timex.meaning.core {
    case .shift: return
    case .unit(.year, 0, _): story.isLongPeriod = true
    case .unit(.quarter, 0, _) where story.quarter != nil: story.isLongPeriod = false
    case .date(let fields) where fields.isFiscal && fields.quarter == nil: story.isLongPeriod = true
    default: break
    }
    guard told.value.granularity == .quarter else { return }
    if let day = reference.publication, told.start < day.adding(days: -300) { return }
    story.quarter = told
    story.isLongPeriod = false
  }

  /// "The quarter": the one named last, else the latest that is over. "The latest period" `isOver` in any case.
  func reportedQuarter(isOver: Bool) -> Outcome? {
    if let told = story.quarter, !isOver || told.start.adding(months: 3) <= reference.publication ?? told.start {
      return Outcome(value: told.value, basis: .story(told.range, told.start), reason: "the quarter named last")
    }
    guard reference.genre == .news, let day = reference.publication else { return nil }
    return Outcome(
      value: .unit(.quarter, -1, from: day)!, basis: .publication(day), reason: "the latest quarter that is over")
  }

  /// "A year earlier" among figures: the same quarter of the year before; nil where no quarter is reported.
  func yearBeforePeriod() -> Outcome? {
    guard let told = story.quarter else { return nil }
    let before = told.start.adding(months: -12)
    let basis = ResolvedTimex.Basis.story(told.range, told.start)
    return story.isLongPeriod
      ? Outcome(value: .year(before.year), basis: basis, reason: "the year before the period reported")
      : Outcome(value: .unit(.quarter, 0, from: before)!, basis: basis, reason: "a year before the quarter named last")
  }

  /// "The 1988 period": the quarter of that year which the report is about, else the whole year.
  func period(of year: Int) -> CalendarValue {
    guard let told = story.quarter, !story.isLongPeriod else { return .year(year) }
    return .quarter(year, (told.start.month + 2) / 3)
  }
}
