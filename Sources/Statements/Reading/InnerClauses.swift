import CivilCalendar
import DatelineModel
import TemporalExpressions
import Text

/// The clauses inside a sentence that report an event of another day than the sentence does.
extension SentenceParts {
  /// "⟨A man was charged with murder after⟩ two cyclists were killed on Friday": the clause, with a subject, a verb and a day, behind
  /// a word that looks back from a charge or a verdict. Nil where the sentence has none.
  func judgedDeed(_ sentence: Range<Int>, _ days: [Timex], _ cues: [EventCueReader.Cue]) -> Range<Int>? {
    guard let judgement = cues.first, judgement.kind == .trial,
      let back = Range.span(judgement.last + 1, sentence.upperBound).first(where: {
        text.isWord($0, in: vocabulary.telling.lookingBack) && opensSubject($0 + 1)
      }),
      let day = days.first(where: { $0.tokens.lowerBound > back }),
      !days.contains(where: { $0.tokens.lowerBound < back }),
      !cues.contains(where: { $0.kind == .trial && $0.at > back }),
      cues.contains(where: { EventCueReader.deeds.contains($0.kind) && (back..<day.tokens.lowerBound).contains($0.at) })
    else { return nil }
    let clause = Range.span(back + 1, day.tokens.lowerBound)
    guard !clause.contains(where: text.isDivision), clause.contains(where: matcher.isPastVerb) else { return nil }
    let end =
      Range.span(day.tokens.upperBound, sentence.upperBound).first(where: text.isDivision) ?? sentence.upperBound
    return (back + 1)..<end
  }

  /// "A day after ⟨gunmen killed six people on Monday⟩ thousands marched": the clause that a length is counted from.
  func countedFrom(_ sentence: Range<Int>, _ dates: [Int], _ cues: [EventCueReader.Cue]) -> Range<Int>? {
    for index in dates {
      guard timexes[index].kind == .duration, case .story(let range, _) = timexes[index].basis,
        let day = dates.map({ timexes[$0] }).first(where: { $0.range == range })
      else { continue }
      let clause = Range.span(timexes[index].tokens.upperBound + 1, day.tokens.upperBound)
      if clause.contains(where: matcher.isPastVerb), cues.contains(where: { clause.contains($0.at) }) { return clause }
    }
    return nil
  }

  /// "At Khadda, ⟨where eight people drowned on August 28⟩, boats were handed over on Saturday", "put the toll at 14, ⟨including eight who
  /// drowned when a boat sank on Saturday⟩": a clause between commas with a date of its own, where the rest of the sentence has another,
  /// or where it counts a part of what the rest counts.
  func insertion(
    _ sentence: Range<Int>, _ dated: [Timex], _ cues: [EventCueReader.Cue], _ figures: [Figure]
  ) -> Range<Int>? {
    for comma in sentence where text.isMark(comma, ",") {
      let rest = Range.span(comma + 1, sentence.upperBound)
      let clause = Range.span(comma + 1, rest.first(where: text.isDivision) ?? sentence.upperBound)
      guard clause.prefix(4).contains(where: { text.isWord($0, in: vocabulary.telling.subordinators) }),
        let date = dated.first(where: { clause.contains($0.tokens.lowerBound) }),
        clause.contains(where: matcher.isPastVerb)
      else { continue }
      let inside = figures.filter { owns(clause, $0) }
      let others = dated.filter { !clause.contains($0.tokens.lowerBound) && $0.interval != date.interval }
      if others.contains(where: \.isDay), !inside.isEmpty || cues.contains(where: { isDeed($0, in: clause) }) {
        return clause
      }
      if others.isEmpty, inside.contains(where: \.isPart), inside.count < figures.count { return clause }
    }
    return nil
  }

  private func isDeed(_ cue: EventCueReader.Cue, in part: Range<Int>) -> Bool {
    EventCueReader.deeds.contains(cue.kind) && part.contains(cue.at)
  }
}
