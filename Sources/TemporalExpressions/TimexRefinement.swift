import DatelineModel
import Text

/// What is done to the findings, in this order:
///
/// 1. fit the extent to the kind of text, then drop what context shows to be no time (a month's name that is a verb, a number that counts something)
/// 2. join a narrowing word to what stands behind it ("early" + "March")
/// 3. join date and clock ("Tuesday" + "5 p.m.", "noon" on "Tuesday")
/// 4. join weekday and date ("Tuesday," + "March 11"), part and year ("March" of "last year")
/// 5. spread month and year over lists ("11 to" + "14 March", "May and" + "July 2024")
/// 6. link the two ends of ranges
struct TimexRefinement {
  let matcher: TimexMatcher
  let genre: Genre
  var findings: [TimexMatcher.Finding]

  mutating func run() -> [TimexMention] {
    findings = findings.map(fitted).filter { !isNoTime($0) }
    pairwise(joinNarrowing)
    findings.removeAll { if case .narrowing = $0.meaning.core { true } else { false } }
    pairwise(joinDates)
    pairwise(joinClock)
    pairwise(joinDates)
    pairwise(joinDistance)
    pairwise(joinLengths)
    takeDaysOfLists()
    spreadLists()
    pairwise(joinDates)
    giveYearsToFeasts()
    var timexes = findings.map { finding in
      TimexMention(
        range: matcher.tokenization.range(ofTokens: finding.tokens) ?? TextRange(0, 0), tokens: finding.tokens,
        rule: matcher.grammar.rules[Int(finding.rule)].name, meaning: finding.meaning)
    }
    linkRanges(&timexes)
    linkHappenings(&timexes)
    return timexes
  }

  // MARK: 2–4 – joining neighbours

  /// Tries to join each finding with the one before it; `join` gives the joined meaning or nil.
  private mutating func pairwise(_ join: (TimexMatcher.Finding, TimexMatcher.Finding) -> TimexMeaning?) {
    var kept: [TimexMatcher.Finding] = []
    kept.reserveCapacity(findings.count)
    for finding in findings {
      if let last = kept.last, finding.tokens.lowerBound - last.tokens.upperBound <= 3,
        matcher.tokenization.isSameSentence(last.tokens.lowerBound, finding.tokens.lowerBound),
        let meaning = join(last, finding)
      {
        let rule = last.meaning.isNarrowing || last.tokens.count < finding.tokens.count ? finding.rule : last.rule
        kept[kept.count - 1] = .init(
          tokens: .span(last.tokens.lowerBound, finding.tokens.upperBound), rule: rule, meaning: meaning)
      } else {
        kept.append(finding)
      }
    }
    findings = kept
  }

  /// The tokens between two findings are exactly one of these rows.
  func between(_ a: TimexMatcher.Finding, _ b: TimexMatcher.Finding, _ rows: [[UInt64]]) -> Bool {
    let gap = Range.span(a.tokens.upperBound, b.tokens.lowerBound)
    return rows.contains { matcher.isRow($0, on: gap) }
  }

  private func joinNarrowing(_ a: TimexMatcher.Finding, _ b: TimexMatcher.Finding) -> TimexMeaning? {
    guard case .narrowing = a.meaning.core, a.tokens.upperBound == b.tokens.lowerBound else { return nil }
    let isDay = if case .date(let fields) = b.meaning.core { fields.isOnlyWeekday } else { b.meaning.isDeictic }
    if isDay, matcher.isIn(a.tokens.upperBound - 1, LexemeClass.comparative.mask) { return nil }
    switch b.meaning.core {
    case .date, .deictic, .unit, .holiday, .narrowing, .foreign, .nthWeekday, .weekdayOfWeek:
      if let step = a.meaning.step {
        return step.count != 0 || b.meaning.isNamedDay ? displaced(b.meaning, step) : nil
      }
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
        if hour == 0, known.part == .night, a.meaning.clock?.minute ?? 0 == 0 {
          // "Midnight tonight" ends the day.
          var meaning = b.meaning
          meaning.clock = clock
          return displaced(meaning, CalendarStep(1, .day))
        }
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
      // "the year-earlier third quarter"
      if case .shift(let amount, true, .reference) = a.meaning.core, amount.unit == .year, let years = amount.whole,
        case .date(var fields) = b.meaning.core, fields.year == nil, fields.quarter != nil || fields.half != nil,
        a.tokens.upperBound == b.tokens.lowerBound
      {
        fields.year = .relative(-years, .reference)
        return TimexMeaning(.date(fields), modifier: b.meaning.modifier)
      }
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
    case .date(let other) where fields.isOnlyYear && other.year == nil && (other.quarter != nil || other.half != nil):
      // "the 1988 third quarter"
      guard a.tokens.upperBound == b.tokens.lowerBound else { return nil }
      var joined = other
      joined.year = fields.year
      return TimexMeaning(.date(joined), modifier: modifier)
    case .date(let other) where fields.isOnlyWeekday && other.month != nil && other.weekday == nil && other.day != nil:
      guard between(a, b, [[], [0x2C]]) else { return nil }
      var joined = other
      joined.weekday = fields.weekday
      return TimexMeaning(
        .date(joined), clock: a.meaning.clock ?? b.meaning.clock, modifier: modifier, step: a.meaning.step)
    case .date(let other) where other.isOnlyYear && fields.wantsYear:
      guard between(a, b, matcher.grammar.connectives.toYear) else { return nil }
      fields.year = other.year
      fields.isFiscal = other.isFiscal
      return TimexMeaning(.date(fields), clock: a.meaning.clock, modifier: modifier, step: a.meaning.step)
    case .unit(.year, let offset, let anchor) where fields.wantsYear:
      guard between(a, b, matcher.grammar.connectives.toYear) else { return nil }
      fields.year = .relative(offset, anchor)
      return TimexMeaning(.date(fields), clock: a.meaning.clock, modifier: modifier)
    default: return nil
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

  var isDeictic: Bool { if case .deictic = core { true } else { false } }

  var isClockOnly: Bool {
    guard clock != nil, case .date(let fields) = core else { return false }
    return fields.isEmpty
  }

  /// Whether a clock time can belong to it: days, not years.
  var takesClock: Bool {
    switch core {
    case .date(let fields): fields.weekday != nil || fields.day != nil
    case .deictic, .holiday, .foreign, .nthWeekday, .weekdayOfWeek: true
    case .unit(let unit, _, _): unit == .day || unit == .night
    case .shift(let amount, _, _): amount.unit == .day || amount.unit == .week
    case .set(let value): value.hasPrefix("XXXX-WXX-") && !value.contains("T")
    default: false
    }
  }

  var isDateLike: Bool {
    switch core {
    case .date, .deictic, .unit, .shift, .holiday, .foreign, .nthWeekday, .weekdayOfWeek: true
    default: false
    }
  }
}
