import CivilCalendar
import DatelineModel
import TemporalExpressions
import Text

/// Of clauses that say whom or what a sentence speaks of: their date is not that of what the sentence reports.
extension ClauseDating {
  /// "Soldiers recaptured seven of the inmates ⟨who escaped on Sunday⟩", "a fire at a plant ⟨that went bankrupt this week⟩ hurt nine". A
  /// clause about a happening is the happening itself ("a fire that broke out on Sunday"), and so is one that counts somebody.
  func isOfDescription(_ timex: Timex, _ found: FoundSentence) -> Bool {
    let start = timex.tokens.lowerBound
    let (first, end) = (found.sentence.lowerBound, found.sentence.upperBound)
    guard let opening = Range.span(first + 1, start).last(where: { opensDescription($0, found) }),
      found.clause(start) != 0, found.clause(start) == found.clause(opening)
    else { return false }
    let clause = Range.span(opening + 1, start)
    guard !clause.contains(where: text.isDivision), clause.contains(where: matcher.isPastVerb), !goesOn(clause),
      let told = text.range(ofTokens: opening..<timex.tokens.upperBound),
      !found.figures.contains(where: { told.contains($0.range) })
    else { return false }
    let before = Range.span(first, opening - 1)
    guard timex.granularity > .day || isDoneLater(before, found) || hasOther(timex, found) else { return false }
    if before.contains(where: telling.isDeed) || counts(before, found) { return true }
    let behind = Range.span(timex.tokens.upperBound, end)
    return behind.prefix { !text.isDivision($0) }.contains(where: telling.isDeed)
  }

  /// Whether what the words report is done to those who did something before: an arrest, a trial, a funeral, a toll. A rescue may be of the same
  /// day as the fall.
  private func isDoneLater(_ words: Range<Int>, _ found: FoundSentence) -> Bool {
    if found.cues.contains(where: { words.contains($0.at) && EventCueReader.aftermath.contains($0.kind) }) {
      return true
    }
    guard let range = text.range(ofTokens: words) else { return false }
    return found.figures.contains { range.contains($0.range) && ($0.kind == .arrested || $0.kind == .killed) }
  }

  /// Whether the sentence has another day, in its main clause.
  private func hasOther(_ timex: Timex, _ found: FoundSentence) -> Bool {
    found.dates.contains { index in
      timexes[index].range != timex.range && timexes[index].isDay && timexes[index].interval != nil
        && found.clause(timexes[index].tokens.lowerBound) == 0
    }
  }

  /// Whether the words before a clause count somebody; of "eight who drowned on Friday" it is the clause that counts them.
  private func counts(_ before: Range<Int>, _ found: FoundSentence) -> Bool {
    guard let words = text.range(ofTokens: before.dropLast(2)) else { return false }
    return found.figures.contains { words.contains($0.range) }
  }

  /// A relative pronoun behind what is no happening. "That" is one only between a noun and a verb; "in which" tells of an event.
  private func opensDescription(_ at: Int, _ found: FoundSentence) -> Bool {
    guard vocabulary.figures.lists(at, of: text, as: .relative) else { return false }
    let noun = text.isMark(at - 1, ",") ? at - 2 : at - 1
    guard let antecedent = text.token(noun), antecedent.kind == .word, found.sentence.contains(noun),
      !vocabulary.figures.lists(noun, of: text, as: .preposition), !text.isWord(noun, in: vocabulary.speech.verbs),
      !text.isWord(noun, in: vocabulary.telling.happening),
      !found.cues.contains(where: { ($0.at...$0.last).contains(noun) })
    else { return false }
    return !vocabulary.figures.lists(at, of: text, as: .determiner)
      || matcher.isPastVerb(at + 1) && !matcher.isPastVerb(noun)
  }

  /// "who were waiting for a bus", "who was on his way": at the time of what happened.
  private func goesOn(_ clause: Range<Int>) -> Bool {
    clause.contains { at in
      text.isWord(at, in: vocabulary.speech.passive) && !matcher.isPastVerb(at + 1)
        && !text.isWord(at + 1, in: vocabulary.telling.pastParticiples)
    }
  }

  /// "The general, ⟨sacked on Monday⟩, stormed the fort": what was done to the subject before the sentence's own verb.
  func isOfInsertion(_ timex: Timex, _ found: FoundSentence) -> Bool {
    let start = timex.tokens.lowerBound
    let before = Range.span(found.sentence.lowerBound, start)
    guard let comma = before.last(where: text.isDivision), text.isMark(comma, ","), comma > before.lowerBound,
      isParticiple(comma + 1),
      let end = Range.span(timex.tokens.upperBound, found.sentence.upperBound).first(where: text.isDivision),
      text.isMark(end, ","), isParticiple(end + 1)
    else { return false }
    return !Range.span(found.sentence.lowerBound, comma).contains(where: matcher.isPastVerb)
  }

  /// A verb in the past or the form of one: "dismissed", "stolen", "hit".
  private func isParticiple(_ at: Int) -> Bool {
    matcher.isPastVerb(at) || text.isWord(at, in: vocabulary.telling.pastParticiples)
  }

  /// "With two at the quay (a cook hurt on Friday died on Sunday), nine are dead": a clause in brackets has a day of its own.
  func isOfBracket(_ timex: Timex, _ found: FoundSentence) -> Bool {
    let (start, end) = (timex.tokens.lowerBound, timex.tokens.upperBound)
    guard let open = Range.span(found.sentence.lowerBound, start).last(where: { text.isMark($0, "(") }),
      let close = Range.span(end, found.sentence.upperBound).first(where: { text.isMark($0, ")") }),
      !Range.span(open, start).contains(where: { text.isMark($0, ")") })
    else { return false }
    let words = Range.span(open + 1, close)
    return words.contains(where: telling.isDeed) && open - found.sentence.lowerBound > ClauseDating.bracketDepth
  }

  /// Words before a bracket from which on it stands in a sentence of its own.
  private static let bracketDepth = 3

  /// How far before its date "up from" may stand: "up from a low of 17 on Saturday".
  private static let formerReach = 5

  /// "29 deaths, up from 17 on Sunday": the day of the number that a count had before.
  func isOfFormerNumber(_ timex: Timex, _ found: FoundSentence) -> Bool {
    var last = timex.tokens.lowerBound - 1
    if vocabulary.figures.lists(last, of: text, as: .preposition) { last -= 1 }
    let behind = Range.span(max(found.sentence.lowerBound, last - ClauseDating.formerReach), last + 1)
    guard let from = behind.last(where: { vocabulary.figures.opensFormerNumber($0, text) }) else { return false }
    let between = Range.span(from + 1, last + 1)
    return !between.isEmpty && !between.contains(where: { text.token($0)?.kind == .mark })
  }
}
