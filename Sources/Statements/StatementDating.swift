import CivilCalendar
import DatelineModel
import TemporalExpressions

/// How a sentence gets its day: by its own words, by what was told before, by its post, by opening the article, or not at all.
extension StatementPass {
  /// What a sentence does and which day it belongs to.
  private struct Dating {
    var kind = Statement.Kind.background
    var timex: Int?
    var basis = Statement.Basis.none
    /// The day that no words tell: the post's or the page's.
    var day: CivilDate?
  }

  mutating func statement(_ found: FoundSentence) -> Statement {
    let quoted = telling.quotations(found.sentence)
    let dates = found.dates.filter { isDate(timexes[$0], quoted) }
    let said = dates.first { telling.isOfSaying(timexes[$0], found.sentence) }
    let dating = self.dating(found, dates, said)
    if dating.kind == .event { goOn(dating, found) }
    let isOwn = dating.basis == .own || dating.basis == .clock
    let dated = isOwn ? dating.timex.map { timexes[$0].tokens } : nil
    return Statement(
      range: found.range, kind: dating.kind, timex: dating.timex, basis: dating.basis,
      interval: dating.day.map { CivilInterval(day: $0) } ?? dating.timex.flatMap { span(of: $0) },
      granularity: dating.day != nil ? .day : dating.timex.map { timexes[$0].granularity } ?? .year,
      saidTimex: dating.day == nil ? said : nil, attribution: found.speaker, places: found.places,
      figures: found.figures + found.measures,
      happenings: happenings.happenings(found.cues, dated: dated, figures: found.figures), isLead: found.isLead)
  }

  /// Whether an expression can date a sentence at all; what is quoted dates what the speaker tells.
  private func isDate(_ timex: Timex, _ quoted: [Range<Int>]) -> Bool {
    guard timex.interval != nil || timex.basis == .unknown && timex.isDay, !timex.isUnanchored else { return false }
    // A month of fasting colours a sentence; it does not date it.
    guard timex.rule != "holiday" || timex.interval.map({ $0.length == 1 }) ?? false else { return false }
    return !quoted.contains { $0.contains(timex.tokens.lowerBound) }
  }

  private func dating(_ found: FoundSentence, _ dates: [Int], _ said: Int?) -> Dating {
    let sentence = found.sentence
    let happened = self.happened(dates.filter { $0 != said && !telling.isLookingBack(timexes[$0]) })
    let happens =
      isNamed(found) || happened.map { timexes[$0].granularity <= .day } ?? false && telling.tellsDeed(sentence)
    let isUnreal = telling.isUnreal(sentence)
    let isBackground =
      !happens || isUnreal
      || found.figures.isEmpty
        && (telling.isNegated(sentence) || happened == nil && telling.isBackground(sentence))
    if let happened, happens, !isUnreal, !(isBackground && found.figures.isEmpty) {
      return Dating(kind: .event, timex: happened, basis: timexes[happened].isClockAlone ? .clock : .own)
    }
    if isBackground { return Dating() }
    if let said, happens { return Dating(kind: .saying, timex: said, basis: .said) }
    guard telling.isPast(sentence, found.figures) else { return Dating() }
    let isWorthALine = telling.tells(sentence, found.figures, found.places)
    if isWorthALine, let carried = carried() { return Dating(kind: .event, timex: carried, basis: .carried) }
    if isWorthALine, let postDay { return Dating(kind: .event, basis: .publication, day: postDay) }
    if found.isLead, found.cues.isEmpty || found.cues.contains(where: { !$0.followsLookBack }), let publication {
      return Dating(kind: .event, basis: .lead, day: publication)
    }
    return Dating()
  }

  /// The date of what happened: the first day told, before a time alone, before anything coarser.
  private func happened(_ candidates: [Int]) -> Int? {
    candidates.first { timexes[$0].granularity <= .day && !timexes[$0].isClockAlone }
      ?? candidates.first { timexes[$0].granularity <= .day }
      ?? candidates.min { timexes[$0].granularity < timexes[$1].granularity }
  }

  /// Whether its words name a happening or count what comes of one.
  private func isNamed(_ found: FoundSentence) -> Bool {
    !found.cues.isEmpty || !found.figures.isEmpty || telling.namesHappening(found.sentence)
  }

  /// What the next sentences go on from.
  private mutating func goOn(_ dating: Dating, _ found: FoundSentence) {
    guard let timex = dating.timex else { return }
    switch dating.basis {
    case .own where isNamed(found) && !found.isBoxed && timexes[timex].granularity <= .day:
      if isStoryTime(timex) { thread = (timex, block) } else { aside = (timex, block) }
    case .carried, .clock: thread = (timex, block)
    default: break
    }
  }

  /// The day that goes on: the story's for two paragraphs; a look back to another year within its own paragraph.
  private func carried() -> Int? {
    if let aside, aside.block == block, aside.block >= thread?.block ?? 0 { return aside.timex }
    guard let thread, block - thread.block <= 2 else { return nil }
    return thread.timex
  }

  /// Both ends of "from 11 to 14 March".
  private func span(of timex: Int) -> CivilInterval? {
    guard let first = timexes[timex].interval else { return nil }
    guard let end = timexes[timex].rangeEnd, let last = timexes[end].interval, first.start < last.end else {
      return first
    }
    return CivilInterval(start: first.start, end: last.end)
  }

  /// The thread of a story runs within weeks of publication; a look back to another year does not move it.
  private func isStoryTime(_ timex: Int) -> Bool {
    guard let publication, let start = timexes[timex].interval?.start else { return true }
    return abs(publication.dayNumber - start.dayNumber) <= 21
  }
}

extension Timex {
  /// A day or finer, whether or not it could be put on the calendar.
  var isDay: Bool { (kind == .date || kind == .time) && granularity <= .day }
}
