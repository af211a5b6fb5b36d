import ArticleModel

/// What is done to the findings, in this order:
///
/// 1. drop what context shows to be no time (a month's name that is a verb, a number that counts something)
/// 2. join a narrowing word to what stands behind it ("early" + "March")
/// 3. join date and clock ("Tuesday" + "5 p.m.", "noon" on "Tuesday")
/// 4. join weekday and date ("Tuesday," + "March 11"), part and year ("March" of "last year")
/// 5. spread month and year over lists ("11 to" + "14 March", "May and" + "July 2024")
/// 6. link the two ends of ranges
struct TimexRefinement {
  let matcher: TimexMatcher
  let genre: Genre
  var findings: [TimexMatcher.Finding]

  mutating func run() -> [Timex] {
    findings = findings.filter { !isNoTime($0) }
    pairwise(joinNarrowing)
    findings.removeAll { if case .narrowing = $0.meaning.core { true } else { false } }
    pairwise(joinDates)
    pairwise(joinClock)
    pairwise(joinDates)
    spreadLists()
    var timexes = findings.map { finding in
      Timex(
        range: TextRange(
          Int(matcher.tokens[finding.tokens.lowerBound].start), Int(matcher.tokens[finding.tokens.upperBound - 1].end)),
        tokens: finding.tokens, rule: matcher.grammar.rules[Int(finding.rule)].name, meaning: finding.meaning)
    }
    linkRanges(&timexes)
    return timexes
  }

  // MARK: 1 – not a time

  private func isNoTime(_ finding: TimexMatcher.Finding) -> Bool {
    if case .nothing = finding.meaning.core { return true }
    let first = finding.tokens.lowerBound
    let next = finding.tokens.upperBound
    if case .date(let fields) = finding.meaning.core, finding.tokens.count == 1 {
      if fields.month != nil { return !isMonth(at: first) }
      if fields.weekday != nil, matcher.value(first, .weekdayShort) != nil, genre != .colloquial {
        return !matcher.isMark(next, ".")
      }
      if case .written(let year)? = fields.year { return !isYear(at: first, year) }
    }
    return false
  }

  /// "May" and "March" are also verbs and names: they need a preposition, a number, a comma or a narrowing word.
  private func isMonth(at: Int) -> Bool {
    let token = matcher.tokens[at]
    if matcher.value(at, .monthShort) != nil {
      return matcher.isMark(at + 1, ".") || genre == .colloquial
    }
    let text = token.key
    guard
      text == WordKey.of("may") || text == WordKey.of("march") || text == WordKey.of("april")
        || text == WordKey.of("june")
        || text == WordKey.of("august")
    else { return true }
    let cues =
      LexemeClass.preposition.mask | LexemeClass.relation.mask | LexemeClass.modifier.mask
      | LexemeClass.aheadCue.mask | LexemeClass.every.mask | LexemeClass.storyRelation.mask | LexemeClass.month.mask
    if matcher.isIn(at - 1, cues) || matcher.isMark(at - 1, "-") { return true }
    if text == WordKey.of("may") || text == WordKey.of("march") {
      if matcher.word(at - 1, "and") || matcher.word(at - 1, "or") || matcher.word(at - 1, "to")
        || matcher.word(at - 1, "a")
      {
        return matcher.isIn(at - 2, LexemeClass.month.mask) || matcher.isIn(at + 1, LexemeClass.month.mask)
      }
      return matcher.isMark(at + 1, ",") && at > 0 && token.spaceBefore && matcher.tokens[at - 1].kind == .word
        || at + 1 < matcher.tokens.count && matcher.tokens[at + 1].key == Tokenization.possessive
    }
    // April, June and August are also first names.
    if at + 1 < matcher.tokens.count, matcher.tokens[at + 1].isCapitalised, matcher.lexemes[at + 1] < 0 {
      return at > 0 && matcher.tokens[at - 1].kind == .word && !matcher.tokens[at - 1].isCapitalised
    }
    return true
  }

  /// A number of four digits is a year unless it counts or names something ("2000 people", "$1998", "flight 1549").
  private func isYear(at: Int, _ year: Int) -> Bool {
    let token = matcher.tokens[at]
    guard token.kind == .number else { return true }
    let isRecent = (1500...2100).contains(year)
    if at > 0 {
      let before = matcher.tokens[at - 1]
      if !token.spaceBefore, before.kind == .mark {
        if [0x24, 0x23, 0xA3, 0x20AC, 0x2E, 0x3A, 0x2B, 0x2C].contains(before.key) { return false }
        if before.key == 0x2F || before.key == 0x2D, at > 1, matcher.tokens[at - 2].kind == .number,
          !(matcher.tokens[at - 2].digits == 4)
        {
          return false
        }
      }
      if !token.spaceBefore, before.kind == .word { return false }
      if before.kind == .mark, before.key == 0x24 { return false }
    }
    if at + 1 < matcher.tokens.count {
      let after = matcher.tokens[at + 1]
      if !after.spaceBefore {
        if after.isMark("%") || after.kind == .word { return false }
        if after.isMark("."), at + 2 < matcher.tokens.count, matcher.isTight(at + 2),
          matcher.tokens[at + 2].kind == .number
        {
          return false
        }
        if after.isMark("/") { return false }
      }
      let counts = after.kind == .word && after.spaceBefore && after.shape == .lower && endsLikePlural(after)
      let mayCount = year % 100 == 0 || !(1900...2030).contains(year)
      let cues = LexemeClass.preposition.mask | LexemeClass.definite.mask
      if counts, mayCount, !matcher.isIn(at - 1, cues) { return false }
      if matcher.isIn(at + 1, LexemeClass.units.mask) { return false }
    }
    if !isRecent { return matcher.isIn(at - 1, LexemeClass.preposition.mask) && genre == .narrative }
    return true
  }

  /// "people" and words in "s" of four letters and more: what is counted.
  private func endsLikePlural(_ token: Token) -> Bool {
    token.end - token.start >= 4 && matcher.text[Int(token.end) - 1] == 0x73 || token.key == WordKey.of("people")
  }

  // MARK: 2–4 – joining neighbours

  /// Tries to join each finding with the one before it; `join` gives the joined meaning or nil.
  private mutating func pairwise(_ join: (TimexMatcher.Finding, TimexMatcher.Finding) -> TimexMeaning?) {
    var kept: [TimexMatcher.Finding] = []
    kept.reserveCapacity(findings.count)
    for finding in findings {
      if let last = kept.last, finding.tokens.lowerBound - last.tokens.upperBound <= 3,
        matcher.tokens[last.tokens.lowerBound].sentence == matcher.tokens[finding.tokens.lowerBound].sentence,
        let meaning = join(last, finding)
      {
        let rule = last.meaning.isNarrowing || last.tokens.count < finding.tokens.count ? finding.rule : last.rule
        kept[kept.count - 1] = .init(
          tokens: last.tokens.lowerBound..<finding.tokens.upperBound, rule: rule, meaning: meaning)
      } else {
        kept.append(finding)
      }
    }
    findings = kept
  }

  /// The tokens between two findings are exactly one of these rows.
  private func between(_ a: TimexMatcher.Finding, _ b: TimexMatcher.Finding, _ rows: [[UInt64]]) -> Bool {
    let gap = a.tokens.upperBound..<b.tokens.lowerBound
    return rows.contains { row in
      row.count == gap.count
        && zip(row, gap).allSatisfy {
          matcher.tokens[$1].key == $0 || $0 == 0x2D && (0x2010...0x2014).contains(matcher.tokens[$1].key)
        }
    }
  }

  private func joinNarrowing(_ a: TimexMatcher.Finding, _ b: TimexMatcher.Finding) -> TimexMeaning? {
    guard case .narrowing = a.meaning.core, a.tokens.upperBound == b.tokens.lowerBound else { return nil }
    switch b.meaning.core {
    case .date, .deictic, .unit, .holiday, .narrowing:
      var meaning = b.meaning
      meaning.modifier = meaning.modifier ?? a.meaning.modifier
      return meaning
    case .shift, .duration:
      guard
        a.meaning.modifier == .approximately || a.meaning.modifier == .moreThan || a.meaning.modifier == .lessThan
          || a.meaning.modifier == .equalOrMore || a.meaning.modifier == .equalOrLess
      else { return nil }
      var meaning = b.meaning
      meaning.modifier = a.meaning.modifier
      return meaning
    default: return nil
    }
  }

  private func joinClock(_ a: TimexMatcher.Finding, _ b: TimexMatcher.Finding) -> TimexMeaning? {
    if b.meaning.isClockOnly, a.meaning.takesClock, between(a, b, matcher.grammar.connectives.dateToClock) {
      if let known = a.meaning.clock, known.hour != nil || b.meaning.clock?.hour == nil { return nil }
      var meaning = a.meaning
      meaning.clock = b.meaning.clock
      return meaning
    }
    if a.meaning.isClockOnly, b.meaning.takesClock, between(a, b, matcher.grammar.connectives.clockToDate) {
      if let known = b.meaning.clock {
        guard known.hour == nil, var clock = a.meaning.clock, let hour = clock.hour else { return nil }
        if hour < 12, [.afternoon, .evening, .night].contains(known.part), a.meaning.clock?.part == nil {
          clock.hour = hour + 12
        }
        var meaning = b.meaning
        meaning.clock = clock
        return meaning
      }
      var meaning = b.meaning
      meaning.clock = a.meaning.clock
      return meaning
    }
    return nil
  }

  private func joinDates(_ a: TimexMatcher.Finding, _ b: TimexMatcher.Finding) -> TimexMeaning? {
    guard case .date(var fields) = a.meaning.core else {
      // "this year's third quarter", "last year's Christmas"
      if case .unit(.year, let offset, let anchor) = a.meaning.core, case .date(var fields) = b.meaning.core,
        fields.year == nil, fields.quarter != nil || fields.half != nil || fields.season != nil,
        between(a, b, [[Tokenization.possessive]])
      {
        fields.year = .relative(offset, anchor)
        return TimexMeaning(.date(fields), clock: b.meaning.clock, modifier: a.meaning.modifier ?? b.meaning.modifier)
      }
      return nil
    }
    let modifier = a.meaning.modifier ?? b.meaning.modifier
    switch b.meaning.core {
    case .date(let other) where fields.isOnlyWeekday && other.month != nil && other.weekday == nil && other.day != nil:
      guard between(a, b, [[], [0x2C]]) else { return nil }
      var joined = other
      joined.weekday = fields.weekday
      return TimexMeaning(.date(joined), clock: a.meaning.clock ?? b.meaning.clock, modifier: modifier)
    case .date(let other) where other.isOnlyYear && fields.wantsYear:
      guard between(a, b, matcher.grammar.connectives.toYear) else { return nil }
      fields.year = other.year
      fields.isFiscal = other.isFiscal
      return TimexMeaning(.date(fields), clock: a.meaning.clock, modifier: modifier)
    case .unit(.year, let offset, let anchor) where fields.wantsYear:
      guard between(a, b, matcher.grammar.connectives.toYear) else { return nil }
      fields.year = .relative(offset, anchor)
      return TimexMeaning(.date(fields), clock: a.meaning.clock, modifier: modifier)
    default: return nil
    }
  }

  // MARK: 5 – lists

  private mutating func spreadLists() {
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
      if fields.month != nil, fields.day != nil {
        spread.append(contentsOf: daysBefore(finding, fields))
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
    for finding in spread where finding.tokens.lowerBound >= findings.last?.tokens.upperBound ?? 0 {
      findings.append(finding)
    }
  }

  /// "11 to" and "9, 10 and" before "14 March".
  private func daysBefore(_ finding: TimexMatcher.Finding, _ fields: DateFields) -> [TimexMatcher.Finding] {
    guard matcher.tokens[finding.tokens.lowerBound].kind == .number else { return [] }
    var days: [TimexMatcher.Finding] = []
    var at = finding.tokens.lowerBound
    while at >= 2, isJoint(at - 1), matcher.tokens[at - 2].kind == .number, let day = matcher.day(at: at - 2),
      day.next == at - 1
    {
      var copy = fields
      copy.day = day.value
      copy.weekday = nil
      days.insert(.init(tokens: (at - 2)..<(at - 1), rule: finding.rule, meaning: TimexMeaning(.date(copy))), at: 0)
      at -= 2
    }
    return days
  }

  /// "and 18, 2010" behind "September 14".
  private func daysBehind(
    _ finding: TimexMatcher.Finding, _ fields: DateFields
  ) -> (days: [TimexMatcher.Finding], year: YearReference?) {
    guard fields.year == nil, matcher.tokens[finding.tokens.upperBound - 1].kind == .number else { return ([], nil) }
    var days: [TimexMatcher.Finding] = []
    var at = finding.tokens.upperBound
    while at + 1 < matcher.tokens.count, isJoint(at), let day = matcher.day(at: at + 1), day.next == at + 2,
      !matcher.isIn(
        day.next, LexemeClass.units.mask | LexemeClass.unit.mask | LexemeClass.halfDay.mask | LexemeClass.month.mask),
      !(day.next < matcher.tokens.count && matcher.tokens[day.next].kind == .word
        && !matcher.tokens[day.next].spaceBefore),
      !matcher.isMark(at, ",") || matcher.isMark(day.next, ",") || matcher.word(day.next, "and")
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

  private func isJoint(_ at: Int) -> Bool {
    guard at < matcher.tokens.count else { return false }
    return (matcher.grammar.connectives.listAnd + matcher.grammar.connectives.rangeTo).contains {
      $0.count == 1
        && ($0[0] == matcher.tokens[at].key || $0[0] == 0x2D && (0x2010...0x2014).contains(matcher.tokens[at].key))
    }
  }

  // MARK: 6 – ranges

  private func linkRanges(_ timexes: inout [Timex]) {
    for i in timexes.indices.dropLast() {
      let gap = timexes[i].tokens.upperBound..<timexes[i + 1].tokens.lowerBound
      guard gap.count <= 2, timexes[i].meaning.isDateLike, timexes[i + 1].meaning.isDateLike else { continue }
      let isRange = matcher.grammar.connectives.rangeTo.contains { row in
        row.count == gap.count
          && zip(row, gap).allSatisfy {
            matcher.tokens[$1].key == $0 || $0 == 0x2D && (0x2010...0x2014).contains(matcher.tokens[$1].key)
          }
      }
      if isRange { timexes[i].rangeEnd = i + 1 }
    }
  }
}

extension DateFields {
  var isOnlyWeekday: Bool { weekday != nil && month == nil && day == nil && year == nil }
  var isOnlyYear: Bool {
    year != nil && month == nil && day == nil && weekday == nil && season == nil && quarter == nil && half == nil
      && decade == nil && century == nil && week == nil
  }
  var wantsYear: Bool { year == nil && (month != nil || quarter != nil || half != nil || season != nil || week != nil) }
  var isEmpty: Bool { self == DateFields() }
}

extension TimexMeaning {
  var isNarrowing: Bool { if case .narrowing = core { true } else { false } }

  var isClockOnly: Bool {
    guard clock != nil, case .date(let fields) = core else { return false }
    return fields.isEmpty
  }

  /// Whether a clock time can belong to it: days, not years.
  var takesClock: Bool {
    switch core {
    case .date(let fields): fields.weekday != nil || fields.day != nil
    case .deictic, .holiday: true
    case .unit(let unit, _, _): unit == .day || unit == .night
    case .shift(let amount, _, _): amount.unit == .day || amount.unit == .week
    case .set(let value): value.hasPrefix("XXXX-WXX-") && !value.contains("T")
    default: false
    }
  }

  var isDateLike: Bool {
    switch core {
    case .date, .deictic, .unit, .shift, .holiday: true
    default: false
    }
  }
}
