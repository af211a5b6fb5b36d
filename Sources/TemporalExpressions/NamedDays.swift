import CivilCalendar
import DatelineModel
import Text

/// Days that are named by their place: the n-th weekday of a month, the weekday of a week, the bare day of a month, a date of
/// another calendar.
extension TimexResolution {
  /// "Tuesday of last week".
  func weekdayOfWeek(_ weekday: Weekday, _ offset: Int) -> Outcome {
    guard let from = anchorDay(.reference, for: .day) else {
      return Outcome(value: underspecified(DateFields(weekday: weekday.rawValue)), basis: .unknown)
    }
    let monday = ISOWeek(containing: from.day).monday.adding(days: 7 * offset)
    let place = offset == 0 ? "the week of it" : offset < 0 ? "the week before it" : "the week after it"
    return Outcome(
      value: .day(monday.adding(days: weekday.rawValue - 1)), basis: from.basis,
      reason: "the \(weekday.name) of \(place)")
  }

  /// "The first Monday of next month", "the last Friday of the year".
  func nthWeekday(
    _ nth: Int, _ weekday: Weekday, _ unit: TimeUnit, _ offset: Int, _ anchor: Anchor, _ timex: TimexMention
  ) -> Outcome {
    let unknown = Outcome(value: underspecified(DateFields(weekday: weekday.rawValue)), basis: .unknown)
    guard let from = anchorDay(anchor, for: .month, timex),
      let whole = CalendarValue.unit(unit, offset, from: from.day)?.interval
    else { return unknown }
    let month = nth > 0 ? whole.start : whole.end.adding(days: -1)
    guard let day = MovableFeasts.nth(nth, weekday, month: month.month, year: month.year) else { return unknown }
    return Outcome(value: .day(day), basis: from.basis, reason: "the \(weekday.name) that the words count to")
  }

  /// The day that the fields name in a year: "March 3", "the first Monday of March".
  func dayOf(_ fields: DateFields, _ month: Int, _ year: Int) -> CivilDate? {
    if let nth = fields.nth, let weekday = fields.weekday {
      return MovableFeasts.nth(nth, weekday, month: month, year: year)
    }
    return fields.day.flatMap { CivilDate(year: year, month: month, day: $0) }
  }

  /// "On the 12th": in the month that the text is about, else the day nearest to the reference in the verb's direction.
  func dayOfMonth(_ day: Int, _ weekday: Weekday?, _ relation: Int?, _ timex: TimexMention) -> Outcome {
    guard let from = anchorDay(.reference, for: .month) else {
      return Outcome(value: .unknown("XXXX-XX-" + padded(day, 2), .day), basis: .unknown)
    }
    if relation == nil, let told = dayOfMonthMentioned(day, weekday, timex) { return told }
    let candidates = (-12...12).compactMap { months -> CivilDate? in
      let index = from.day.year * 12 + from.day.month - 1 + months
      let date = CivilDate(year: index / 12, month: index % 12 + 1, day: day)
      return weekday == nil || date?.weekday == weekday ? date : nil
    }
    // "El pasado día 9", "el próximo día 20".
    let isSaid = relation.map { $0 != 0 } ?? false
    let tense = Tense(around: timex.tokens, in: sentence(of: timex), matcher)
    if relation == 0, let date = CivilDate(year: from.day.year, month: from.day.month, day: day) {
      return Outcome(value: .day(date), basis: from.basis, reason: "in the month of it")
    }
    if !isSaid, tense.direction == .none, matcher.grammar.habits.thisIsNearest,
      let near = candidates.min(by: { abs($0.dayNumber - from.day.dayNumber) < abs($1.dayNumber - from.day.dayNumber) })
    {
      return Outcome(
        value: .day(near), basis: from.basis, reason: "the nearest such day, since no verb gives the direction")
    }
    let isAhead = isSaid ? relation == 1 : tense.direction == .future
    guard
      let found = isAhead
        ? candidates.first(where: { isSaid ? $0 > from.day : $0 >= from.day })
        : candidates.last(where: { isSaid ? $0 < from.day : $0 <= from.day })
    else { return Outcome(value: .unknown("XXXX-XX-" + padded(day, 2), .day), basis: .unknown) }
    return Outcome(
      value: .day(found), basis: from.basis,
      reason: isAhead ? "the next such day, since the verb looks ahead" : "the latest such day")
  }

  /// The day in the month that was mentioned last, or in the one that follows where the text has passed the day.
  private func dayOfMonthMentioned(_ day: Int, _ weekday: Weekday?, _ timex: TimexMention) -> Outcome? {
    guard let mention = story.last, mention.value.granularity <= .month else { return nil }
    if reference.genre != .narrative {
      guard isAtHand(mention, timex), let publication = reference.publication,
        abs(publication.dayNumber - mention.start.dayNumber) > 31
      else { return nil }
    }
    let start = mention.start
    let passed = reference.genre == .narrative && mention.value.granularity < .month && day < start.day - 10
    let month = start.adding(days: 1 - start.day).adding(months: passed ? 1 : 0)
    guard let date = CivilDate(year: month.year, month: month.month, day: day),
      weekday == nil || date.weekday == weekday
    else { return nil }
    return Outcome(
      value: .day(date), basis: .story(mention.range, mention.start), reason: "in the month mentioned last")
  }

  /// "14 Ramadan 1446", "22 Bahman".
  func foreign(_ date: ForeignDate, _ timex: TimexMention) -> Outcome {
    let unknown = Outcome(value: .unknown("XXXX-XX-XX", .day), basis: .unknown, reason: "no day of its calendar")
    func outcome(_ interval: CivilInterval, _ basis: Timex.Basis, _ reason: String) -> Outcome {
      let last = interval.end.adding(days: -1)
      let isDay = interval.length == 1
      let note =
        date.calendar == .islamic
        ? (reason.isEmpty ? "" : reason + "; ") + "by the tabular calendar, a day off where the moon was seen otherwise"
        : reason
      return Outcome(
        value: CalendarValue(
          text: isDay ? interval.start.iso8601 : interval.start.iso8601 + "/" + last.iso8601, interval: interval,
          granularity: isDay ? .day : .month), basis: basis, reason: note)
    }
    if let year = date.year {
      return date.days(in: year).map { outcome($0, .written, "") } ?? unknown
    }
    guard let from = anchorDay(.reference, for: .month) else { return unknown }
    let year = date.year(of: from.day)
    let around = (-1...1).compactMap { date.days(in: year + $0) }
    let isAhead = Tense(around: timex.tokens, in: sentence(of: timex), matcher).direction == .future
    guard
      let found = isAhead
        ? around.first(where: { $0.end > from.day }) : around.last(where: { $0.start <= from.day })
    else { return unknown }
    return outcome(found, from.basis, isAhead ? "the next one" : "the latest one that has begun")
  }

  /// A range never ends before it begins: of two days without a year, the beginning of a past range moves back, the end of a
  /// coming one forward.
  mutating func order(_ begin: Int, _ end: Int, _ first: TimexMeaning, _ last: TimexMeaning) {
    guard resolved.indices.contains(begin), resolved.indices.contains(end) else { return }
    if last.isClockOnly, passesMidnight(resolved[begin], resolved[end]) {
      resolved[end] = resolved[end].moved(days: 1, months: 0)
      return
    }
    guard
      let start = resolved[begin].interval?.start, let stop = resolved[end].interval?.start, stop < start,
      let step = TimexResolution.cycle(first), let other = TimexResolution.cycle(last), step == other
    else { return }
    let isPast = reference.publication.map { stop <= $0 } ?? true
    if isPast {
      resolved[begin] = resolved[begin].moved(days: -step.days, months: -step.months)
    } else {
      resolved[end] = resolved[end].moved(days: step.days, months: step.months)
    }
  }

  /// "from 6pm to 4am": an hour of the next day.
  private func passesMidnight(_ begin: Timex, _ end: Timex) -> Bool {
    guard let first = begin.secondOfDay, let last = end.secondOfDay, begin.granularity < .day else { return false }
    return last < first && begin.interval != nil && begin.interval == end.interval
  }

  /// After which time a day without a year comes again.
  private static func cycle(_ meaning: TimexMeaning) -> (days: Int, months: Int)? {
    guard case .date(let fields) = meaning.core, fields.year == nil else { return nil }
    if fields.month != nil { return (0, 12) }
    if fields.day != nil { return (0, 1) }
    return fields.weekday != nil ? (7, 0) : nil
  }
}

extension TimexResolution.Outcome {
  /// Passed by a step: "the eve of", "two days before".
  func moved(by step: CalendarStep) -> Self {
    guard let interval = value.interval else { return self }
    if step.count == 0 { return unit(step.unit, with: interval.start) }
    let base = step.count > 0 ? interval.end.adding(days: -1) : interval.start
    let place = step.count < 0 ? "before" : "after"
    let count = abs(step.count)
    var outcome = self
    switch step.unit {
    case .day, .night: outcome.value = .day(base.adding(days: step.count))
    case .week where value.granularity > .day && value.granularity <= .week:
      guard let moved = CalendarValue.unit(.week, step.count, from: interval.start) else { return self }
      outcome.value = moved
    case .week: outcome.value = .day(base.adding(days: 7 * step.count))
    case .fortnight: outcome.value = .day(base.adding(days: 14 * step.count))
    case .month where value.granularity <= .day: outcome.value = .day(base.adding(months: step.count))
    case .year where value.granularity <= .day: outcome.value = .day(base.adding(months: 12 * step.count))
    case .month, .year, .decade, .quarter:
      guard let moved = CalendarValue.unit(step.unit, step.count, from: interval.start) else {
        return self
      }
      outcome.value = moved
    default: return self
    }
    let words = "\(count) \(step.unit)\(count == 1 ? "" : "s") \(place)"
    outcome.reason = reason.isEmpty ? words + " it" : words + " " + reason
    return outcome
  }

  /// "The week of March 6", "the weekend of 12 May": the one with the day in it; a week that is named by its Sunday begins there.
  private func unit(_ unit: TimeUnit, with day: CivilDate) -> Self {
    var outcome = self
    outcome.value =
      unit == .weekend
      ? .weekend(ofWeekWith: day) : .week(containing: day.weekday.rawValue == 7 ? day.adding(days: 1) : day)
    outcome.reason = "the \(unit) of \(day.iso8601)" + (reason.isEmpty ? "" : ", \(reason)")
    return outcome
  }
}
