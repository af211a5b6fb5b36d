public import ArticleModel
public import CivilCalendar
public import TemporalExpressions

/// Gives every stretch of a text the day of what it tells, for programs that ask "when did this word happen".
public struct DatedStretches: Sendable {
  private let cues: StatementCues

  /// A dater for one language.
  package init(_ cues: StatementCues) { self.cues = cues }

  /// Sentences with their day, and inside sentences with several dates the parts nearest to each.
  public func stretches(_ text: Tokenization, timexes: [ResolvedTimex], publication: CivilDate?) -> [DatedStretch] {
    var all: [DatedStretch] = []
    var next = 0
    for (index, sentence) in text.sentences.enumerated() {
      let range = text.range(ofSentence: index)
      var dated: [ResolvedTimex] = []
      while next < timexes.count, timexes[next].range.start < range.end {
        let timex = timexes[next]
        if timex.range.start >= range.start, timex.interval != nil, timex.granularity <= .year { dated.append(timex) }
        next += 1
      }
      guard let first = dated.first else {
        if let publication { all.append(DatedStretch(range: range, date: publication.iso8601, basis: .publication)) }
        continue
      }
      all.append(DatedStretch(range: range, date: calendarPart(first), basis: .own))
      guard dated.count > 1 else { continue }
      for part in 0..<dated.count {
        let start = part == 0 ? sentence.lowerBound : middle(dated[part - 1], dated[part])
        let end = part + 1 == dated.count ? sentence.upperBound : middle(dated[part], dated[part + 1])
        guard start < end, !(start == sentence.lowerBound && end == sentence.upperBound) else { continue }
        all.append(
          DatedStretch(
            range: TextRange(Int(text.tokens[start].start), Int(text.tokens[end - 1].end)),
            date: calendarPart(dated[part]),
            basis: .own))
      }
    }
    return all
  }

  private func middle(_ a: ResolvedTimex, _ b: ResolvedTimex) -> Int {
    (a.tokens.upperBound + b.tokens.lowerBound + 1) / 2
  }

  /// "2025-03-11", "2025-03", "2025": the value as far as it is a calendar date.
  private func calendarPart(_ timex: ResolvedTimex) -> String {
    guard let interval = timex.interval else { return "" }
    switch timex.granularity {
    case .minute, .hour, .partOfDay, .day: return interval.start.iso8601
    case .weekend, .week, .month: return String(interval.start.iso8601.prefix(7))
    default: return String(interval.start.iso8601.prefix(4))
    }
  }
}
