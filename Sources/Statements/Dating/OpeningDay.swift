import CivilCalendar
import DatelineModel
import TemporalExpressions
import Text

/// The day of a report that an opening without a date is about: the one that its own article names for the same thing, or goes on with.
extension ClauseDating {
  /// The day of a report that a sentence without a date is about.
  func storyDay(of found: FoundSentence) -> StoryDay? {
    if let story, tellsStory(found, story) { return story }
    guard found.isOpening, let continuation, goesOn(found, continuation) else { return nil }
    return continuation
  }

  /// Whether what stands behind an opening goes on with it: not where it turns from a charge, a search, a speech to the deed that they
  /// are about, or from a deed to something else.
  private func goesOn(_ found: FoundSentence, _ continuation: StoryDay) -> Bool {
    guard let kind = found.mainKind, let other = continuation.mainKind else { return true }
    if found.cues.contains(where: { !$0.isLookedBackOn && continuation.kinds.contains($0.kind) }) { return true }
    return !EventCueReader.deeds.contains(kind) && !EventCueReader.deeds.contains(other)
  }

  /// "The driver has been freed, prosecutors said on Friday. A judge let him go on Thursday": an opening dated by who said so, where the
  /// next sentence names the day of the same kind of event, or goes on with what was named: "He was let go on Thursday".
  func isOfDayBefore(_ said: Int, _ found: FoundSentence, _ continuation: StoryDay) -> Bool {
    guard found.isOpening, !telling.isSpeechAct(found.sentence), let day = timexes[said].day, continuation.day < day,
      !matcher.isOfSaying(timexes[continuation.timex])
    else { return false }
    let isOfHarm = found.mainKind.map(EventCueReader.deeds.contains) ?? false
    return continuation.goesOn && (continuation.isTimed && isOfHarm || goesOn(found, continuation))
      || found.cues.contains { !$0.isLookedBackOn && continuation.kinds.contains($0.kind) }
  }

  /// Whether the sentence that names the story's day states the same event: an event of the same kind, or "it happened on Monday".
  private func tellsStory(_ found: FoundSentence, _ story: StoryDay) -> Bool {
    guard story.sentence > found.index, found.index + StoryDay.reach >= story.sentence else { return false }
    // Who is charged after a fire is not charged on the day of the fire.
    if found.reportsTrial { return story.kinds.contains(.trial) }
    let kinds = Set(found.cues.map(\.kind))
    if !kinds.isDisjoint(with: story.kinds) { return true }
    // Numbers that an article opens with were given at the press conference that it reports.
    if story.kinds.contains(.conference), !found.figures.isEmpty { return true }
    let sentence = text.sentences[story.sentence]
    if sentence.contains(where: { text.isWord($0, in: vocabulary.telling.occurring) }) { return true }
    let words = Set(found.sentence.filter { isContent($0) }.map { matcher.stem($0) })
    return sentence.contains {
      isContent($0) && words.contains(matcher.stem($0)) && !matcher.isIn($0, LexemeClass.saying.mask)
    }
  }

  /// A word long enough to mean something, in small letters.
  private func isContent(_ at: Int) -> Bool {
    guard let token = text.token(at) else { return false }
    return token.kind == .word && token.shape == .lower && token.range.length > 4
  }
}
