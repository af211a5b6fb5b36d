import CivilCalendar
import DatelineModel
import Text

/// Expressions that count: "yesterday", "last week", "two days later".
extension TimexResolution {
  /// The day counted from, and what it is. Days are counted from the last day mentioned, longer units from the last date.
  func anchorDay(_ anchor: Anchor, for unit: Granularity = .year, _ timex: TimexMention? = nil) -> (
    day: CivilDate, basis: Timex.Basis
  )? {
    let mention = unit <= .day ? story.day ?? story.last : story.last
    if reference.genre == .news, anchor == .story, unit <= .day, story.hasNoDay { return nil }
    if anchor == .block, reference.genre != .narrative {
      if let mention = story.day, let timex, isAtHand(mention, timex) {
        return (mention.start, .story(mention.range, mention.start))
      }
    } else if anchor == .story || reference.genre == .narrative, let mention {
      return (mention.start, .story(mention.range, mention.start))
    }
    if let day = reference.publication { return (day, .publication(day)) }
    return nil
  }

  func deictic(_ days: Int) -> Outcome {
    if reference.genre == .narrative {
      // "Heute steht dort ein Denkmal": nowadays.
      if days == 0, matcher.grammar.habits.todayIsNowadays {
        return Outcome(value: .unknown(VagueReference.present.code, .year), basis: .written, reason: "nowadays")
      }
      return Outcome(
        value: .unknown("XXXX-XX-XX", .day), basis: .unknown, reason: "a history's today is that of whoever speaks")
    }
    guard let day = reference.publication else {
      return Outcome(value: .unknown("XXXX-XX-XX", .day), basis: .unknown, reason: "no publication date is known")
    }
    return Outcome(
      value: .day(day.adding(days: days)), basis: .publication(day),
      reason: days == 0
        ? "that very day" : "\(abs(days)) day\(abs(days) == 1 ? "" : "s") \(days < 0 ? "before" : "after") it")
  }

  func wholeUnit(_ unit: TimeUnit, _ offset: Int, _ anchor: Anchor, _ timex: TimexMention) -> Outcome? {
    if unit == .quarter, anchor == .story {
      return offset == -4 ? quarterOfYearBefore() : reportedQuarter(isOver: offset < 0)
    }
    if reference.genre == .colloquial, timex.tokens.count == 1, unit == .weekend, let day = reference.publication {
      return Outcome(
        value: .weekend(ofWeekWith: day), basis: .publication(day), reason: "the weekend of the week of publication")
    }
    if unit == .weekend, offset == 0, let day = reference.publication, reference.genre != .narrative {
      let isNow = day.weekday.rawValue >= 6
      let tense = Tense(around: timex.tokens, in: sentence(of: timex), matcher)
      let shift = isNow || tense.direction == .future ? 0 : -1
      let isThis = matcher.tokenization.isWord(timex.tokens.lowerBound, in: matcher.grammar.words.this)
      return Outcome(
        value: .weekend(ofWeekWith: day.adding(days: isThis ? 0 : 7 * shift)), basis: .publication(day),
        reason: isThis || shift == 0
          ? "the weekend of the week of publication" : "the latest weekend before publication")
    }
    if unit == .year, offset == -1, anchor == .reference, isBesideAmount(timex), let compared = yearBeforePeriod() {
      return compared
    }
    let wanted: Granularity = unit == .day || unit == .night ? .day : unit == .month ? .month : .year
    // "In February 2002 … that night": in that month, on no day that is known.
    if reference.genre == .news, anchor == .story, wanted == .day, story.hasNoDay, offset == 0, let last = story.last {
      return Outcome(value: last.value, basis: .story(last.range, last.start), reason: "the \(unit) is not told")
    }
    // "The year" of a news report is the year of publication; that of a history is the year mentioned last.
    guard let from = anchorDay(anchor, for: wanted, timex), let value = CalendarValue.unit(unit, offset, from: from.day)
    else {
      return unknown(unit)
    }
    return Outcome(value: value, basis: from.basis, reason: describe(offset, unit))
  }

  private func describe(_ offset: Int, _ unit: TimeUnit) -> String {
    let place = offset == 0 ? "the \(unit) of" : offset < 0 ? "the \(unit) before" : "the \(unit) after"
    return "\(place) it"
  }

  private func unknown(_ unit: TimeUnit) -> Outcome {
    let text: String =
      switch unit {
      case .day, .night: "XXXX-XX-XX"
      case .week, .fortnight: "XXXX-WXX"
      case .weekend: "XXXX-WXX-WE"
      case .month: "XXXX-XX"
      case .quarter: "XXXX-QX"
      default: "XXXX"
      }
    return Outcome(value: .unknown(text, .year), basis: .unknown, reason: "nothing to count from is known")
  }

  /// "two days ago", "a year later": as fine as the unit counted in.
  func shift(_ amount: Amount, _ backwards: Bool, _ anchor: Anchor, _ timex: TimexMention) -> Outcome {
    guard let count = amount.hundredths.map({ ($0 + 50) / 100 }) else {
      let vague: VagueReference = backwards ? .past : .future
      return Outcome(value: .unknown(vague.code, .year), basis: .unknown, reason: "the number is not stated")
    }
    if amount.unit == .year, count == 1, backwards, reference.genre == .news, let compared = yearBeforePeriod() {
      return compared
    }
    // "2 years ago" in chat remembers a day.
    if reference.genre == .colloquial, anchor == .reference, amount.unit == .year, let day = reference.publication {
      return Outcome(
        value: .day(day.adding(months: (backwards ? -12 : 12) * count)), basis: .publication(day),
        reason: "that very day \(count) year\(count == 1 ? "" : "s") \(backwards ? "before" : "after")")
    }
    guard let from = anchorDay(anchor, for: amount.unit.rawValue <= TimeUnit.week.rawValue ? .day : .year) else {
      return unknown(amount.unit)
    }
    let sign = backwards ? -1 : 1
    let reason = "\(count) \(amount.unit)\(count == 1 ? "" : "s") \(backwards ? "before" : "after") it"
    let n = sign * count
    let value: CalendarValue
    switch amount.unit {
    case .second, .minute, .hour:
      return clockShift(n * amount.unit.minutes, from, anchor, reason)
    case .day, .night: value = .day(from.day.adding(days: n))
    case .week, .weekend: value = .week(containing: from.day.adding(days: 7 * n))
    case .fortnight: value = .week(containing: from.day.adding(days: 14 * n))
    case .month: value = .unit(.month, n, from: from.day)!
    case .quarter: value = .unit(.quarter, n, from: from.day)!
    case .half, .season: value = .unit(.month, n * 6, from: from.day)!
    case .year: value = .year(from.day.year + n)
    case .decade: value = .year(from.day.year + 10 * n)
    case .century: value = .century(from.day.year / 100 + n)
    case .millennium: value = .year(from.day.year + 1000 * n)
    }
    return Outcome(value: value, basis: from.basis, reason: reason)
  }

  /// "Four hours later": behind a clock time a clock time, else only the day.
  private func clockShift(
    _ minutes: Int, _ from: (day: CivilDate, basis: Timex.Basis), _ anchor: Anchor, _ reason: String
  ) -> Outcome {
    guard anchor == .story, let clock = story.day?.clock, let hour = clock.hour, story.day?.start == from.day else {
      return Outcome(value: .day(from.day), basis: from.basis, reason: reason)
    }
    let total = hour * 60 + (clock.minute ?? 0) + minutes
    let days = total >= 0 ? total / 1440 : (total - 1439) / 1440
    let left = total - days * 1440
    return Outcome(
      value: .day(from.day.adding(days: days)), basis: from.basis, reason: reason,
      clock: ClockFields(hour: left / 60, minute: left % 60))
  }

  func holiday(_ holiday: Holiday, _ year: YearReference?, _ timex: TimexMention) -> Outcome {
    func outcome(_ interval: CivilInterval, _ basis: Timex.Basis, _ reason: String) -> Outcome {
      let last = interval.end.adding(days: -1)
      let text = interval.length == 1 ? interval.start.iso8601 : interval.start.iso8601 + "/" + last.iso8601
      let note =
        holiday.isByMoonSighting
        ? reason + "; by the tabular calendar, a day off where the moon was seen otherwise" : reason
      return Outcome(
        value: CalendarValue(text: text, interval: interval, granularity: interval.length == 1 ? .day : .month),
        basis: basis, reason: note)
    }
    if let fixed = holiday.year, let interval = holiday.days(in: fixed).first { return outcome(interval, .written, "") }
    // "Ramadan 1446": the year of its own calendar.
    if case .written(let written)? = year, holiday.isByMoonSighting, written < 1600 {
      return holiday.islamic.days(in: written).map { outcome($0, .written, "") } ?? unknown(.day)
    }
    if case .relative(let offset, let anchor)? = year, let from = anchorDay(anchor),
      let interval = holiday.days(in: from.day.year + offset).first
    {
      return outcome(interval, from.basis, "in the year that the words say")
    }
    if case .written(let written)? = year, let interval = holiday.days(in: written).first {
      return outcome(interval, .written, "")
    }
    guard let from = anchorDay(.reference) else { return unknown(.day) }
    let around = (-2...2).flatMap { holiday.days(in: from.day.year + $0) }.sorted { $0.start < $1.start }
    if reference.genre == .colloquial, year == nil, let near = nearest(around, from.day) {
      return outcome(near, from.basis, "the nearest, since chat seldom looks further")
    }
    let tense = Tense(around: timex.tokens, in: sentence(of: timex), matcher)
    let goesOn = around.first { $0.contains(from.day) }
    var isAhead = tense.direction == .future
    if case .occurrence(let n)? = year { isAhead = n > 0 }
    let isSaid = year != nil || tense.direction != .none
    if !isSaid, goesOn == nil, let near = nearest(around, from.day),
      abs(near.start.dayNumber - from.day.dayNumber) <= 90
    {
      return outcome(near, from.basis, "the nearest, since no verb gives the direction")
    }
    if let goesOn, !isAhead { return outcome(goesOn, from.basis, "going on at the reference") }
    if isAhead, let next = around.first(where: { $0.start > from.day }) {
      return outcome(next, from.basis, "the next one")
    }
    if let last = around.last(where: { $0.start <= from.day }) {
      return outcome(last, from.basis, "the latest not after it")
    }
    return unknown(.day)
  }

  private func nearest(_ feasts: [CivilInterval], _ day: CivilDate) -> CivilInterval? {
    feasts.min { abs($0.start.dayNumber - day.dayNumber) < abs($1.start.dayNumber - day.dayNumber) }
  }
}

extension TimeUnit {
  /// Minutes in a unit of the clock; seconds are too short to count.
  fileprivate var minutes: Int { self == .hour ? 60 : self == .minute ? 1 : 0 }
}
