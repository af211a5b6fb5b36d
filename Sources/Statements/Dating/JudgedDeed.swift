import DatelineModel
import TemporalExpressions
import Text

/// Of sentences about police and courts: the date of what somebody is held to have done is not the date of what is done about it.
extension ClauseDating {
  /// "Charged with arson after a fire on Sunday", "charged with gunning down an officer on June 24": a deed stands between the word
  /// of the court, or of the police, and the date, and behind "after", "over" or as a verb of its own. "Charged with murder on
  /// Monday" and "arrested after a shooting on Monday" keep their day.
  func isOfDeed(_ timex: Timex, _ found: FoundSentence) -> Bool {
    let start = timex.tokens.lowerBound
    if namesDeed(timex, found) || isBehindAccusation(timex, found) { return true }
    guard let judgement = found.cues.last(where: { $0.last < start && EventCueReader.judgements.contains($0.kind) }),
      let deed = found.cues.last(where: {
        $0.at > judgement.last && $0.last < start && EventCueReader.deeds.contains($0.kind)
      }),
      !Range.span(deed.last + 1, start).contains(where: text.isDivision)
    else { return false }
    if judgement.kind == .trial, vocabulary.figures.endsAsGerund(deed.at, text) { return true }
    return Range.span(judgement.last + 1, deed.at).contains { at in
      vocabulary.telling.overDeeds.matches(text, at: at, before: deed.at)
        || judgement.kind == .trial && text.isWord(at, in: vocabulary.telling.lookingBack)
    }
  }

  /// "Last week police charged the owner over a landslip on 24 February": behind "over", where the sentence has another date for the charge.
  private func isBehindAccusation(_ timex: Timex, _ found: FoundSentence) -> Bool {
    let start = timex.tokens.lowerBound
    guard let judgement = found.cues.last(where: { $0.last < start && EventCueReader.judgements.contains($0.kind) }),
      found.dates.contains(where: { timexes[$0].tokens.upperBound <= judgement.at && timexes[$0].interval != nil })
    else { return false }
    // "Charged … over" may be one cue with words between.
    let between = Range.span(judgement.at + 1, start)
    return !between.contains(where: text.isDivision)
      && between.contains { vocabulary.telling.overDeeds.matches(text, at: $0, before: start) }
  }

  /// "Convicted of the 20 June attack", "an inquiry into the Feb. 6 fire", "arrested over Tuesday's killings": between an article and the
  /// deed, or with the mark of the possessive, behind what was done about it and a word that links both. Of "investigators said Sunday's explosion
  /// killed five" the day is the explosion's.
  private func namesDeed(_ timex: Timex, _ found: FoundSentence) -> Bool {
    let (start, end) = (timex.tokens.lowerBound, timex.tokens.upperBound)
    guard !vocabulary.figures.order.adjectivesFollow,
      Range.span(end, min(end + 3, found.sentence.upperBound)).contains(where: { at in
        text.isWord(at, in: vocabulary.telling.happening)
          || found.cues.contains { $0.at == at && EventCueReader.deeds.contains($0.kind) }
      })
    else { return false }
    let isNamed = [start - 1, start].contains { text.isWord($0, in: vocabulary.telling.definite) }
    // Right before it, or before its article.
    let link = text.isWord(start - 1, in: vocabulary.telling.definite) ? start - 2 : start - 1
    guard isNamed || telling.isPossessive(timex), linksToDeed(link),
      let cue = found.cues.last(where: { EventCueReader.aftermath.contains($0.kind) && $0.at < link })
    else { return false }
    return !Range.span(min(cue.last + 1, link), link).contains {
      text.isDivision($0) || vocabulary.figures.lists($0, of: text, as: .conjunction)
    }
  }

  /// "over", "into", "for", "of"; not "in", "at" or "on", behind which the deed is where and when it was done.
  private func linksToDeed(_ at: Int) -> Bool {
    vocabulary.telling.overDeeds.matches(text, at: at, before: at + 1)
      || text.isWord(at, in: vocabulary.telling.deedLinks)
  }
}
