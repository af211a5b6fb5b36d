import Text

/// Days named by their distance from another day, and days that lists and sentences complete.
extension TimexRefinement {
  /// A meaning that a step passes by; nil where it already has one.
  func displaced(_ meaning: TimexMeaning, _ step: CalendarStep) -> TimexMeaning? {
    guard meaning.step == nil else { return nil }
    var meaning = meaning
    meaning.step = step
    return meaning
  }

  /// "A week from Friday": not "for two days from Friday", which is a length.
  func joinDistance(_ a: TimexMatcher.Finding, _ b: TimexMatcher.Finding) -> TimexMeaning? {
    guard case .duration(let amount, nil) = a.meaning.core, a.meaning.modifier == nil, let count = amount.whole,
      count > 0,
      [.day, .week, .fortnight, .month, .year].contains(amount.unit), b.meaning.isNamedDay, b.meaning.clock == nil,
      !b.meaning.hasMonth,
      b.tokens.lowerBound == a.tokens.upperBound + 1,
      matcher.value(a.tokens.upperBound, .preposition) == 2, !isMeasured(a.tokens.lowerBound)
    else { return nil }
    var meaning = b.meaning
    if case .date(var fields) = meaning.core, fields.isOnlyWeekday {
      fields.year = .occurrence(1)
      meaning.core = .date(fields)
    }
    return displaced(meaning, CalendarStep(count, amount.unit))
  }

  /// "Two years and three months", "an hour thirty minutes": what follows is counted in a smaller unit, and is less than one of the
  /// larger.
  func joinLengths(_ a: TimexMatcher.Finding, _ b: TimexMatcher.Finding) -> TimexMeaning? {
    guard case .duration(let first, nil) = a.meaning.core, case .duration(let second, nil) = b.meaning.core,
      first.whole != nil, let count = second.whole, second.unit.rawValue < first.unit.rawValue, first.unit.isPlain,
      second.unit.isPlain, b.meaning.modifier == nil, count < second.unit.countInNext
    else { return nil }
    let gap = Range.span(a.tokens.upperBound, b.tokens.lowerBound)
    let isAnd = gap.count == 1 && matcher.tokenization.isWord(gap.lowerBound, in: matcher.grammar.words.and)
    let isRow = gap.isEmpty && first.unit.designator.isClock && second.unit.designator.isClock
    guard isAnd || isRow else { return nil }
    return TimexMeaning(.lengths([first, second]), modifier: a.meaning.modifier)
  }

  /// Whether a preposition makes a length of what begins at `at`: "for two days", "within a week".
  private func isMeasured(_ at: Int) -> Bool {
    matcher.isIn(at - 1, LexemeClass.preposition.mask) && !matcher.isIn(at - 1, LexemeClass.approximator.mask)
  }

  /// "Two days before Sunday's vote", "a day after the strike on Sunday": the length is counted from a day, or from a happening
  /// that a date behind it places. Length and date stay expressions of their own, as TIMEX3 has them.
  func linkHappenings(_ timexes: inout [TimexMention]) {
    for i in timexes.indices.dropLast() {
      guard case .duration(_, nil) = timexes[i].meaning.core, timexes[i + 1].meaning.isNamedDay,
        let side = matcher.value(timexes[i].tokens.upperBound, .preposition), side == 1 || side == -1
      else { continue }
      var at = timexes[i].tokens.upperBound + 1
      if at == timexes[i + 1].tokens.lowerBound, !isMeasured(timexes[i].tokens.lowerBound) {
        timexes[i].happening = i + 1
      }
      if isClause(at..<max(at, timexes[i + 1].tokens.lowerBound)) { timexes[i].happening = i + 1 }
      guard matcher.isIn(at, LexemeClass.definite.mask | LexemeClass.indefinite.mask) else { continue }
      at += 1
      let first = at
      while at < first + 3, matcher.isPlainWord(at) { at += 1 }
      guard at > first else { continue }
      if matcher.isIn(at, LexemeClass.preposition.mask) { at += 1 }
      if at == timexes[i + 1].tokens.lowerBound { timexes[i].happening = i + 1 }
    }
  }

  /// "[two days after] the quake struck on [Friday]": a few words with one verb of the past and no mark between them.
  private func isClause(_ tokens: Range<Int>) -> Bool {
    (3...TimexRefinement.clauseReach).contains(tokens.count)
      && tokens.allSatisfy { matcher.token($0).map { $0.kind != .mark } ?? false }
      && tokens.count(where: matcher.isPastVerb) == 1
  }

  /// Tokens of a clause between a length and the day that it is counted from.
  private static let clauseReach = 10

  /// "Monday 6, Thursday 9 and" before "Sunday 12 May": each weekday takes the number behind it and the month.
  mutating func takeDaysOfLists() {
    for i in findings.indices.dropLast().reversed() {
      guard case .date(let fields) = findings[i].meaning.core, fields.isOnlyWeekday, fields.nth == nil,
        case .date(let next) = findings[i + 1].meaning.core, next.month != nil, next.day != nil,
        let day = matcher.day(at: findings[i].tokens.upperBound), matcher.isNumber(findings[i].tokens.upperBound)
      else { continue }
      let gap = Range.span(day.next, findings[i + 1].tokens.lowerBound)
      let connectives = matcher.grammar.connectives
      guard (connectives.listAnd + connectives.rangeTo).contains(where: { matcher.isRow($0, on: gap) }) else {
        continue
      }
      var taken = next
      taken.weekday = fields.weekday
      taken.day = day.value
      findings[i].meaning.core = .date(taken)
      findings[i].tokens = .span(findings[i].tokens.lowerBound, day.next)
    }
  }

  /// "The Boxing Day flood in 2004", "at Christmas in 1982": a feast takes the year that stands close behind it.
  mutating func giveYearsToFeasts() {
    for i in findings.indices.dropLast() {
      guard case .holiday(let holiday, nil) = findings[i].meaning.core,
        case .date(let next) = findings[i + 1].meaning.core, next.isOnlyYear, let year = next.year,
        matcher.tokenization.isSameSentence(findings[i].tokens.lowerBound, findings[i + 1].tokens.lowerBound)
      else { continue }
      let gap = Range.span(findings[i].tokens.upperBound, findings[i + 1].tokens.lowerBound)
      guard (1...4).contains(gap.count), let last = gap.last,
        matcher.grammar.connectives.toYear.contains(where: { matcher.isRow($0, on: last..<(last + 1)) }),
        gap.dropLast().allSatisfy({
          matcher.token($0)?.kind == .word && matcher.lexemes[$0] < 0 && !matcher.endsAsPast($0)
        })
      else { continue }
      findings[i].meaning.core = .holiday(holiday, year)
    }
  }
}

extension TimexMeaning {
  /// Whether a month is written in it.
  var hasMonth: Bool { if case .date(let fields) = core { fields.month != nil } else { false } }

  /// Whether it names one day.
  var isNamedDay: Bool {
    guard step == nil else { return false }
    switch core {
    case .date(let fields): return !fields.isIndefinite && (fields.weekday != nil || fields.day != nil)
    case .deictic, .holiday, .nthWeekday, .weekdayOfWeek: return true
    case .foreign(let date): return date.day != nil
    default: return false
    }
  }
}

extension TimeUnit {
  /// How many of it make up the next larger unit that lengths are counted in.
  fileprivate var countInNext: Int {
    switch self {
    case .second, .minute: 60
    case .hour: 24
    case .day: 31
    case .week: 5
    case .month: 12
    default: .max
    }
  }
}
