import CivilCalendar
import DatelineModel
import TemporalExpressions
import Text

/// Cuts a sentence that reports two events of two days: "A ship sank on Tuesday; another ran aground on Monday."
///
/// It is cut at a semicolon, or at a comma with "and" or "while" and a new subject behind it, only where what stands on either side names
/// a day of its own, another than the other's, and something that happened. A sentence with a quotation is never cut.
struct SentenceParts {
  let text: Tokenization
  let timexes: [Timex]
  let vocabulary: StatementVocabulary

  /// The parts, in order, without the mark or the conjunction that divides them; the sentence itself where it reports one event.
  func parts(_ sentence: Range<Int>, dates: [Int], cues: [EventCueReader.Cue]) -> [Range<Int>] {
    let days = dates.map { timexes[$0] }.filter { $0.isDay && $0.interval != nil && !$0.isClockAlone }
    guard days.count >= 2, !sentence.contains(where: isQuote) else { return [sentence] }
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
