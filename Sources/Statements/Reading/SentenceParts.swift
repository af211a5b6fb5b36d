import CivilCalendar
import DatelineModel
import TemporalExpressions
import Text

/// Cuts a sentence that reports two events of two days: "A ship sank on Tuesday; another ran aground on Monday."
///
/// It is cut at a semicolon, or at a comma with "and" or "while" and a new subject behind it, only where what stands on either side names
/// a day of its own, another than the other's, and something that happened. "A man was charged after two cyclists were killed on
/// Friday" stays whole for the charge, and what he is charged with is a part inside it; so with "a day after …". A sentence with a quotation is never cut.
struct SentenceParts {
  let text: Tokenization
  let matcher: TimexMatcher
  let timexes: [Timex]
  let vocabulary: StatementVocabulary

  /// A sentence, or one of its parts that reports an event of its own.
  struct Part {
    let tokens: Range<Int>
    /// What stands inside it and is a part of its own; empty where nothing does.
    let inner: Range<Int>

    init(_ tokens: Range<Int>, inner: Range<Int>? = nil) {
      self.tokens = tokens
      self.inner = inner ?? tokens.upperBound..<tokens.upperBound
    }

    /// Whether a token belongs to it and to no part inside it.
    func owns(_ at: Int) -> Bool { tokens.contains(at) && !inner.contains(at) }
  }

  /// The parts, in order, without the mark or the conjunction that divides them; the sentence itself where it reports one event.
  func parts(_ sentence: Range<Int>, dates: [Int], cues: [EventCueReader.Cue]) -> [Part] {
    let days = dates.map { timexes[$0] }.filter { $0.isDay && $0.interval != nil && !$0.isClockAlone }
    guard !days.isEmpty, !sentence.contains(where: isQuote) else { return [Part(sentence)] }
    if let inner = judgedDeed(sentence, days, cues) ?? countedFrom(sentence, dates, cues) {
      return [Part(sentence, inner: inner), Part(inner)]
    }
    guard days.count >= 2 else { return [Part(sentence)] }
    return divided(sentence, days, cues).map { Part($0) }
  }

  private func divided(_ sentence: Range<Int>, _ days: [Timex], _ cues: [EventCueReader.Cue]) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = sentence.lowerBound
    for at in sentence.dropFirst() {
      guard let next = divider(at), next < sentence.upperBound, start < at else { continue }
      let (before, behind) = (start..<at, next..<sentence.upperBound)
      guard let one = day(of: before, days, cues), let other = day(of: behind, days, cues), one != other else {
        continue
      }
      parts.append(before)
      start = next
    }
    return parts + [start..<sentence.upperBound]
  }

  /// "⟨A man was charged with murder after⟩ two cyclists were killed on Friday": the clause, with a subject, a verb and a day, behind
  /// a word that looks back from a charge or a verdict. Nil where the sentence has none.
  private func judgedDeed(_ sentence: Range<Int>, _ days: [Timex], _ cues: [EventCueReader.Cue]) -> Range<Int>? {
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
  private func countedFrom(_ sentence: Range<Int>, _ dates: [Int], _ cues: [EventCueReader.Cue]) -> Range<Int>? {
    for index in dates {
      guard timexes[index].kind == .duration, case .story(let range, _) = timexes[index].basis,
        let day = dates.map({ timexes[$0] }).first(where: { $0.range == range })
      else { continue }
      let clause = Range.span(timexes[index].tokens.upperBound + 1, day.tokens.upperBound)
      if clause.contains(where: matcher.isPastVerb), cues.contains(where: { clause.contains($0.at) }) { return clause }
    }
    return nil
  }

  /// Where the part behind a divider begins; nil where none stands here.
  private func divider(_ at: Int) -> Int? {
    if text.isMark(at, ";") { return at + 1 }
    guard text.isMark(at, ","), text.isWord(at + 1, in: vocabulary.telling.coordinators), opensSubject(at + 2) else {
      return nil
    }
    return at + 2
  }

  /// A name, a number, a determiner or another word that opens a subject: what goes on with the verb alone has no subject of its own.
  private func opensSubject(_ at: Int) -> Bool {
    guard let token = text.token(at) else { return false }
    return token.kind == .number || token.isCapitalised || text.isWord(at, in: vocabulary.telling.definite)
      || text.isWord(at, in: vocabulary.telling.possessives) || text.isWord(at, in: vocabulary.telling.subjectOpeners)
  }

  private func isHappening(_ at: Int) -> Bool { text.isWord(at, in: vocabulary.telling.happening) }

  private func isQuote(_ at: Int) -> Bool { text.isQuotationMark(at) }

  /// The first day that a part names, if it also names something that happened.
  private func day(of part: Range<Int>, _ days: [Timex], _ cues: [EventCueReader.Cue]) -> CivilDate? {
    guard cues.contains(where: { part.contains($0.at) }) || part.contains(where: isHappening) else { return nil }
    return days.first { part.contains($0.tokens.lowerBound) }?.interval?.start
  }
}
