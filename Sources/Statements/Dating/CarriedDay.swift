import CivilCalendar
import DatelineModel
import TemporalExpressions
import Text

/// The day that a sentence without a date goes on with: which days are kept for the sentences behind, for how long, and what never takes them.
extension ClauseDating {
  /// Keeps the day that the next sentences carry on.
  mutating func carryForward(_ dating: SentenceDating, _ found: FoundSentence) {
    guard let timex = dating.timex else { return }
    switch dating.basis {
    case .own
    where !found.isInAside && timexes[timex].granularity <= .day && !isInsertion(timex, found)
      && !isAhead(timex):
      if isStoryTime(timex) {
        thread = Thread(timex: timex, block: found.block, isOfTrial: found.reportsTrial)
      } else {
        aside = (timex, found.block)
      }
    case .carried, .clock: thread = Thread(timex: timex, block: found.block, isOfTrial: found.reportsTrial)
    default: break
    }
  }

  /// "He will appear in court on 28 March": nothing that has happened goes on with a day to come.
  private func isAhead(_ timex: Int) -> Bool {
    guard let publication = postDay ?? publication, let start = timexes[timex].interval?.start else { return false }
    return start > publication
  }

  /// "Three members of the bloc, ⟨which left the coalition on 6 October⟩, did not vote": what a clause inside another looks back on is
  /// not what the report goes on with.
  private func isInsertion(_ timex: Int, _ found: FoundSentence) -> Bool {
    let at = timexes[timex].tokens.lowerBound
    guard found.clause(at) != 0 else { return false }
    return found.clauses.dropFirst(at - found.sentence.lowerBound).contains(0)
  }

  /// "Since October 2010, when a bomb killed six": numbers behind a day long past that the sentence only compares with are of that day.
  func countsSince(_ found: FoundSentence) -> Bool {
    guard let publication, let first = found.figures.map(\.range.start).min() else { return false }
    return found.dates.contains { index in
      let timex = timexes[index]
      guard telling.isCompared(timex), timex.range.end <= first, let end = timex.interval?.end else { return false }
      return publication.dayNumber - end.dayNumber > ClauseDating.longPast
    }
  }

  /// Days from which on what happened is no part of the news.
  private static let longPast = 31

  /// The day carried forward: the story's for two paragraphs; a look back to another year within its own paragraph.
  func carried(_ found: FoundSentence) -> Int? {
    if lookBackBlock == found.block { return nil }
    if let aside, aside.block == found.block, aside.block >= thread?.block ?? 0 { return aside.timex }
    guard let thread, found.block - thread.block <= 2, (lookBackBlock ?? -1) <= thread.block,
      thread.isOfTrial || !found.reportsTrial
    else { return nil }
    return thread.timex
  }

  /// "Five are still missing", "the toll has risen to 12": what a count stands at is of the page's day, where the day that is carried on is
  /// shortly before it.
  func dayOfCount(_ found: FoundSentence, carried: Int) -> CivilDate? {
    guard let day = postDay ?? publication, let start = timexes[carried].interval?.start,
      (0...ClauseDating.longPast).contains(day.dayNumber - start.dayNumber)
    else { return nil }
    let telling = vocabulary.telling
    let isOfState =
      !found.figures.isEmpty && found.figures.allSatisfy { $0.kind == .missing }
      && found.sentence.contains { telling.asOfNow.matches(text, at: $0, before: found.sentence.upperBound) }
    let isOfToll = found.sentence.contains { at in
      telling.tollOfNow.matches(text, at: at, before: found.sentence.upperBound) && counts(behind: at, found)
    }
    return isOfState || isOfToll ? day : nil
  }

  /// Tokens behind the first word of a toll within which its number stands.
  private static let tollReach = 10

  private func counts(behind at: Int, _ found: FoundSentence) -> Bool {
    let end = min(at + ClauseDating.tollReach, found.sentence.upperBound)
    guard let words = text.range(ofTokens: Range.span(at, end)) else { return false }
    return found.figures.contains { words.contains($0.range) && $0.kind != .money && $0.kind != .distance }
  }

  /// The day that the sentence right before an opening's second one names, whatever it is about but for a deed that a court judges.
  func named(before found: FoundSentence) -> Int? {
    guard found.isLead, !found.isItem, !found.reportsTrial, let before, found.index - before.sentence == 1 else {
      return nil
    }
    return before.timex
  }

  /// The thread of a story runs within weeks of publication; a look back to another year does not move it.
  private func isStoryTime(_ timex: Int) -> Bool {
    guard let publication, let start = timexes[timex].interval?.start else { return true }
    return abs(publication.dayNumber - start.dayNumber) <= 21
  }

  /// "The hospital came under fire on Sunday. A nurse died and 17 people were wounded, the governor said on Monday": who was harmed was
  /// harmed when the sentence before says, and the day of saying is only that.
  func harmedBefore(_ found: FoundSentence, _ said: Int) -> Int? {
    guard let thread, let before, before.sentence == found.index - 1, before.timex == thread.timex,
      thread.block == found.block, !thread.isOfTrial,
      // An ambush of its own is not of the day before.
      found.cues.allSatisfy({ $0.kind == .toll || $0.isLookedBackOn }), !telling.isLookBack(found.sentence),
      !telling.tellsOfTimeSince(found.sentence), !countsSince(found),
      found.figures.contains(where: { [.killed, .injured].contains($0.kind) }), !telling.isInPerfect(found.sentence),
      let day = timexes[thread.timex].day, let spoken = timexes[said].day, day < spoken
    else { return nil }
    return thread.timex
  }
}
