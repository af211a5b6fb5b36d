import Text

/// Lists and ranges: days, months and years that are written once for several.
extension TimexRefinement {
  // MARK: 5 – lists

  mutating func spreadLists() {
    var spread: [TimexMatcher.Finding] = []
    for (index, finding) in findings.enumerated() {
      var finding = finding
      guard case .date(var fields) = finding.meaning.core else {
        spread.append(finding)
        continue
      }
      // "May and July 2024", "August to September 1914": the month before takes the year.
      if fields.month != nil, fields.year == nil, index + 1 < findings.count,
        case .date(let next) = findings[index + 1].meaning.core, next.month != nil, let year = next.year,
        (fields.day == nil) == (next.day == nil),
        between(finding, findings[index + 1], matcher.grammar.connectives.listAnd + matcher.grammar.connectives.rangeTo)
      {
        fields.year = year
        finding.meaning.core = .date(fields)
      }
      if fields.isOnlyYear, case .written(let year)? = fields.year {
        if fields.isBC { spread.append(contentsOf: yearBefore(finding, fields)) }
        spread.append(finding)
        if let second = shortYearBehind(finding, year) { spread.append(second) }
      } else if fields.month != nil, fields.day != nil {
        let before = daysBefore(finding, fields)
        // "The 3rd" of "the 3rd, 5th and 7th of March" has its month.
        if let first = before.first {
          while let last = spread.last, last.tokens.upperBound > first.tokens.lowerBound { spread.removeLast() }
        }
        spread.append(contentsOf: before)
        let behind = daysBehind(finding, fields)
        if let year = behind.year {
          fields.year = year
          finding.meaning.core = .date(fields)
        }
        spread.append(finding)
        spread.append(contentsOf: behind.days)
      } else {
        spread.append(finding)
      }
    }
    // A year that went to the days before it is no longer an expression of its own.
    findings = []
    spread = withDecadesBehind(withHoursBefore(spread))
    for finding in spread where finding.tokens.lowerBound >= findings.last?.tokens.upperBound ?? 0 {
      findings.append(finding)
    }
  }

  /// "-17" behind "1915".
  private func shortYearBehind(_ finding: TimexMatcher.Finding, _ year: Int) -> TimexMatcher.Finding? {
    let at = finding.tokens.upperBound
    guard matcher.isTight(at), matcher.isTight(at + 1),
      matcher.isRow([0x2D], on: at..<(at + 1)) || matcher.isMark(at, "/") && !matcher.isMark(at + 2, "/"),
      let second = matcher.token(at + 1), second.digits == 2, let short = second.number, short > year % 100
    else { return nil }
    let meaning = TimexMeaning(.date(DateFields(year: .written(year / 100 * 100 + short))))
    return .init(tokens: (at + 1)..<(at + 2), rule: finding.rule, meaning: meaning)
  }

  /// "264 to" before "241 BC".
  private func yearBefore(_ finding: TimexMatcher.Finding, _ fields: DateFields) -> [TimexMatcher.Finding] {
    let at = finding.tokens.lowerBound - 2
    guard isJoint(at + 1), let first = matcher.token(at), let number = first.number, (1...4).contains(first.digits),
      matcher.isNumber(finding.tokens.lowerBound)
    else { return [] }
    var copy = fields
    copy.year = .written(1 - number)
    return [.init(tokens: at..<(at + 1), rule: finding.rule, meaning: TimexMeaning(.date(copy)))]
  }

  /// "11 to" and "9, 10 and" before "14 March".
  private func daysBefore(_ finding: TimexMatcher.Finding, _ fields: DateFields) -> [TimexMatcher.Finding] {
    var at = finding.tokens.lowerBound
    let first = matcher.isIn(at, LexemeClass.definite.mask) ? at + 1 : at
    guard matcher.isNumber(first), fields.nth == nil else { return [] }
    var days: [TimexMatcher.Finding] = []
    while let joint = joint(endingAt: at), let day = day(endingAt: joint) {
      var copy = fields
      copy.day = day.value
      copy.weekday = nil
      days.insert(.init(tokens: day.tokens, rule: finding.rule, meaning: TimexMeaning(.date(copy))), at: 0)
      at = day.tokens.lowerBound
    }
    return days
  }

  /// Where a word or mark that joins list and range begins, when it ends at `end`: ", and" is one.
  private func joint(endingAt end: Int) -> Int? {
    guard isJoint(end - 1) else { return nil }
    let isPair = matcher.isMark(end - 2, ",") && matcher.token(end - 1)?.kind == .word
    return isPair ? end - 2 : end - 1
  }

  /// A day of the month in figures that ends at `end`: "3", "3rd", "the 3rd".
  private func day(endingAt end: Int) -> (tokens: Range<Int>, value: Int)? {
    let start = matcher.isNumber(end - 1) ? end - 1 : end - 2
    guard matcher.isNumber(start), let day = matcher.day(at: start), day.next == end else { return nil }
    let isThe = start < end - 1 && matcher.isIn(start - 1, LexemeClass.definite.mask)
    return ((isThe ? start - 1 : start)..<end, day.value)
  }

  /// "and 18, 2010" behind "September 14".
  private func daysBehind(
    _ finding: TimexMatcher.Finding, _ fields: DateFields
  ) -> (days: [TimexMatcher.Finding], year: YearReference?) {
    guard fields.year == nil, endsInDay(finding) else { return ([], nil) }
    var days: [TimexMatcher.Finding] = []
    var at = finding.tokens.upperBound
    while isJoint(at), let day = matcher.day(at: at + 1),
      !matcher.isIn(
        day.next, LexemeClass.units.mask | LexemeClass.unit.mask | LexemeClass.halfDay.mask | LexemeClass.month.mask),
      !(matcher.token(day.next)?.kind == .word && matcher.isTight(day.next)),
      !matcher.isMark(at, ",") || goesOn(behind: day.next)
    {
      var copy = fields
      copy.day = day.value
      days.append(.init(tokens: (at + 1)..<day.next, rule: finding.rule, meaning: TimexMeaning(.date(copy))))
      at = day.next
    }
    guard !days.isEmpty else { return ([], nil) }
    if matcher.isMark(at, ","), let year = matcher.year(at: at + 1) {
      for i in days.indices {
        if case .date(var copy) = days[i].meaning.core {
          copy.year = .written(year.value)
          days[i].meaning.core = .date(copy)
        }
      }
      days[days.count - 1].tokens = days[days.count - 1].tokens.lowerBound..<year.next
      return (days, .written(year.value))
    }
    return (days, nil)
  }

  private func endsInDay(_ finding: TimexMatcher.Finding) -> Bool {
    let last = finding.tokens.upperBound - 1
    return matcher.isNumber(last) || matcher.isIn(last, LexemeClass.ordinalSuffix.mask)
  }

  /// Whether a list of days goes on at `at`: ", 9, 10", ", 9 and 10", ", 9 - 10".
  private func goesOn(behind at: Int) -> Bool {
    matcher.isMark(at, ",") || matcher.tokenization.isWord(at, in: matcher.grammar.words.and)
      || matcher.isMark(at, "-") && matcher.isNumber(at + 1)
  }

  private func isJoint(_ at: Int) -> Bool {
    let span = at..<(at + 1)
    // "27./28. September".
    if let mark = matcher.grammar.numbers.ordinalMark, matcher.isMark(at, "/"), matcher.isMark(at - 1, mark) {
      return true
    }
    return matcher.grammar.connectives.listAnd.contains { matcher.isRow($0, on: span) }
      || matcher.grammar.connectives.rangeTo.contains { matcher.isRow($0, on: span) }
  }

  // MARK: 6 – ranges

  func linkRanges(_ timexes: inout [TimexMention]) {
    for i in timexes.indices.dropLast() {
      let gap = Range.span(timexes[i].tokens.upperBound, timexes[i + 1].tokens.lowerBound)
      guard gap.count <= 2, timexes[i].meaning.isDateLike || timexes[i].meaning.clock != nil,
        timexes[i + 1].meaning.isDateLike
      else { continue }
      let isBetween =
        matcher.tokenization.isWord(timexes[i].tokens.lowerBound - 1, in: matcher.grammar.words.between)
        && gap.count == 1 && matcher.tokenization.isWord(gap.lowerBound, in: matcher.grammar.words.and)
      if isBetween || matcher.grammar.connectives.rangeTo.contains(where: { matcher.isRow($0, on: gap) }) {
        timexes[i].rangeEnd = i + 1
      }
    }
  }
}
