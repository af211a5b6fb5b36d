import CivilCalendar
import DatelineModel
import TemporalExpressions
import Text

/// Cuts a sentence that reports two events of two days: "A ship sank on Tuesday; another ran aground on Monday."
///
/// It is cut at a semicolon, at a comma with "and" or "while" and a new subject behind it, at a comma before a number ("in 2011, and another
/// 228 in 2018"), or where a second verb goes on with the first's subject ("took 24 on Monday and freed eight on Tuesday"), only where what
/// stands on either side names a day or month of its own, another than the other's, and something that happened. "A man was charged after two cyclists were killed on
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
    /// What stands before it in its sentence, where it has no subject or no verb of its own.
    let leansOn: Range<Int>?

    init(_ tokens: Range<Int>, inner: Range<Int>? = nil, leansOn: Range<Int>? = nil) {
      self.tokens = tokens
      self.inner = inner ?? tokens.upperBound..<tokens.upperBound
      self.leansOn = leansOn
    }

    /// Whether a token belongs to it and to no part inside it.
    func owns(_ at: Int) -> Bool { tokens.contains(at) && !inner.contains(at) }
  }

  /// The parts, in order, without the mark or the conjunction that divides them; the sentence itself where it reports one event.
  func parts(_ sentence: Range<Int>, dates: [Int], cues: [EventCueReader.Cue], figures: [Figure]) -> [Part] {
    let dated = dates.map { timexes[$0] }.filter {
      ($0.isDay || $0.kind == .date && $0.granularity <= .month) && $0.interval != nil && !$0.isClockAlone
    }
    guard !dated.isEmpty, !sentence.contains(where: isQuote) else { return [Part(sentence)] }
    if let inner = judgedDeed(sentence, dated.filter(\.isDay), cues) ?? countedFrom(sentence, dates, cues) {
      return [Part(sentence, inner: inner), Part(inner)]
    }
    if let inner = insertion(sentence, dated, cues, figures) {
      return [Part(sentence, inner: inner), Part(inner, leansOn: sentence.lowerBound..<inner.lowerBound)]
    }
    guard dated.count >= 2 else { return [Part(sentence)] }
    return divided(sentence, dated, cues, figures)
  }

  private func divided(
    _ sentence: Range<Int>, _ dated: [Timex], _ cues: [EventCueReader.Cue], _ figures: [Figure]
  ) -> [Part] {
    func date(of part: Range<Int>) -> Timex? {
      guard
        cues.contains(where: { part.contains($0.at) }) || figures.contains(where: { owns(part, $0) })
          || part.contains(where: isHappening)
      else { return nil }
      return dated.first { part.contains($0.tokens.lowerBound) }
    }
    var parts: [Part] = []
    var start = sentence.lowerBound
    for at in sentence.dropFirst() {
      guard let next = divider(at, dated), next < sentence.upperBound, start < at else { continue }
      let (before, behind) = (start..<at, next..<sentence.upperBound)
      guard let one = date(of: before), let other = date(of: behind), isApart(one, other), isDatedFirst(behind, dated),
        one.isDay && other.isDay || opensCount(next, dated),
        !text.isMark(next - 1, ",") || before.contains(where: matcher.isPastVerb)
      else { continue }
      parts.append(Part(before, leansOn: leaning(start, sentence, dated)))
      start = next
    }
    return parts + [Part(start..<sentence.upperBound, leansOn: leaning(start, sentence, dated))]
  }

  /// Whether a part that goes on with a subject or a verb before it has its date before the next division; one with a subject of its
  /// own may have it anywhere.
  private func isDatedFirst(_ part: Range<Int>, _ dated: [Timex]) -> Bool {
    guard leans(part, dated) else { return true }
    guard let end = part.first(where: text.isDivision) else { return true }
    return dated.contains { (part.lowerBound..<end).contains($0.tokens.lowerBound) }
  }

  private func leaning(_ start: Int, _ sentence: Range<Int>, _ dated: [Timex]) -> Range<Int>? {
    guard start > sentence.lowerBound, leans(start..<sentence.upperBound, dated) else { return nil }
    return sentence.lowerBound..<start
  }

  /// Whether a part has no subject or no verb of its own before its date.
  private func leans(_ part: Range<Int>, _ dated: [Timex]) -> Bool {
    if matcher.isPastVerb(part.lowerBound) { return true }
    let date = dated.first { part.contains($0.tokens.lowerBound) }?.tokens.lowerBound ?? part.upperBound
    return !Range.span(part.lowerBound, date).contains(where: matcher.isPastVerb)
  }

  func owns(_ part: Range<Int>, _ figure: Figure) -> Bool {
    text.range(ofTokens: part).map { $0.start <= figure.range.start && figure.range.start < $0.end } ?? false
  }

  /// Where the part behind a divider begins; nil where none stands here.
  private func divider(_ at: Int, _ dated: [Timex]) -> Int? {
    if text.isMark(at, ";") { return at + 1 }
    // Right behind a date: in "the man fired last week shot and killed two on Monday" the verbs are one.
    let isBehindDate = dated.contains { $0.tokens.upperBound == at }
    if isBehindDate, joins(at), matcher.isPastVerb(at + 1) { return at + 1 }
    guard text.isMark(at, ",") else { return nil }
    if joins(at + 1), opensSubject(at + 2) || isBehindDate && matcher.isPastVerb(at + 2) { return at + 2 }
    return isBehindDate && opensCount(at + 1, dated) ? at + 1 : nil
  }

  private func joins(_ at: Int) -> Bool { text.isWord(at, in: vocabulary.telling.coordinators) }

  private func isApart(_ one: Timex, _ other: Timex) -> Bool {
    guard let one = one.interval, let other = other.interval else { return false }
    return one.end <= other.start || other.end <= one.start
  }

  /// "⟨…⟩, twelve were rescued", "⟨…⟩, and another 228 in September 2018": a number with a verb or a date close behind it.
  private func opensCount(_ at: Int, _ dated: [Timex]) -> Bool {
    let isAnother = text.isWord(at, in: vocabulary.telling.possessives) && isNumber(at + 1)
    guard isAnother || isNumber(at) else { return false }
    let clause = Range.span(at + 1, at + 6)
    return Range.span(at + 1, clause.first(where: text.isDivision) ?? clause.upperBound).contains { next in
      matcher.isPastVerb(next) || dated.contains { $0.tokens.contains(next) }
    }
  }

  private func isNumber(_ at: Int) -> Bool { text.token(at)?.kind == .number || matcher.value(at, .cardinal) != nil }

  /// A name, a number, a determiner or another word that opens a subject: what goes on with the verb alone has no subject of its own.
  func opensSubject(_ at: Int) -> Bool {
    guard let token = text.token(at) else { return false }
    return token.kind == .number || token.isCapitalised || text.isWord(at, in: vocabulary.telling.definite)
      || text.isWord(at, in: vocabulary.telling.possessives) || text.isWord(at, in: vocabulary.telling.subjectOpeners)
  }

  private func isHappening(_ at: Int) -> Bool { text.isWord(at, in: vocabulary.telling.happening) }

  private func isQuote(_ at: Int) -> Bool { text.isQuotationMark(at) }
}
