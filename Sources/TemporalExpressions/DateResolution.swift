import CivilCalendar
import DatelineModel
import Text

/// Dates of which parts are written: "March 3", "Tuesday", "the third quarter".
extension TimexResolution {
  /// Nil for a day that the calendar does not have; a diagnostic says so.
  mutating func date(_ fields: DateFields, _ timex: TimexMention) -> Outcome? {
    if fields.isEmpty { return clockOnly(timex) }
    if fields.order == .open, let open = dateOfOpenOrder(fields, timex) { return open }
    if fields.isIndefinite, let weekday = fields.weekday {
      return Outcome(value: .unknown("XXXX-WXX-\(weekday.rawValue)", .day), basis: .unknown)
    }
    if fields.isIndefinite, let month = fields.month {
      return Outcome(value: .unknown("XXXX-" + padded(month, 2), .day), basis: .unknown)
    }
    if let decade = fields.decade { return Outcome(value: .decade(decade), basis: .written) }
    if let century = fields.century {
      guard !fields.isBC else { return Outcome(value: .unknown("BC" + padded(century, 2), .century), basis: .written) }
      return Outcome(value: .century(century), basis: .written)
    }
    guard let (year, basis, reason) = year(of: fields, timex) else { return withoutYear(fields, timex) }
    return dateInYear(fields, year, basis, reason, timex)
  }

  /// The year as written, or counted as the words say; nil when it has to be found.
  private func year(of fields: DateFields, _ timex: TimexMention) -> (Int, Timex.Basis, String)? {
    switch fields.year {
    case .written(let year):
      guard fields.isShortYear, reference.genre == .narrative, let last = story.last else {
        return (year, .written, "")
      }
      return (century(of: last.start.year, for: year), .story(last.range, last.start), "the century mentioned last")
    case .relative(let offset, let anchor):
      guard let from = anchorDay(anchor) else { return nil }
      return (from.day.year + offset, from.basis, "the year \(offset < 0 ? "before" : offset > 0 ? "after" : "of") it")
    case .occurrence, nil: return nil
    }
  }

  /// The year with these last two digits that lies nearest to `knownYear`.
  private func century(of knownYear: Int, for year: Int) -> Int {
    let short = year % 100
    let candidates = (-1...1).map { (knownYear / 100 + $0) * 100 + short }
    return candidates.min { abs($0 - knownYear) < abs($1 - knownYear) } ?? year
  }

  mutating func dateInYear(
    _ fields: DateFields, _ year: Int, _ basis: Timex.Basis, _ reason: String, _ timex: TimexMention
  ) -> Outcome? {
    if let month = fields.month, let nth = fields.nth, let weekday = fields.weekday {
      return MovableFeasts.nth(nth, weekday, month: month, year: year).map {
        Outcome(value: .day($0), basis: basis, reason: reason)
      }
    }
    if let month = fields.month, let day = fields.day {
      guard let date = CivilDate(year: year, month: month, day: day) else {
        diagnostics.append(
          Diagnostic(
            .timeImpossible,
            "There is no day \(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2)); the words are left undated.",
            range: timex.range))
        return nil
      }
      checkWeekday(fields, date, timex)
      return Outcome(value: .day(date), basis: basis, reason: reason)
    }
    if let month = fields.month { return Outcome(value: .month(year, month), basis: basis, reason: reason) }
    if let quarter = fields.quarter { return Outcome(value: .quarter(year, quarter), basis: basis, reason: reason) }
    if let half = fields.half { return Outcome(value: .half(year, half), basis: basis, reason: reason) }
    if let season = fields.season { return Outcome(value: .season(year, season), basis: basis, reason: reason) }
    if fields.isPeriod {
      return Outcome(value: period(of: year), basis: basis, reason: "the period that the report is about")
    }
    var value = CalendarValue.year(year)
    if fields.isFiscalYear { value.text = "FY" + value.text }
    return Outcome(value: value, basis: basis, reason: reason)
  }

  private mutating func checkWeekday(_ fields: DateFields, _ date: CivilDate, _ timex: TimexMention) {
    guard let said = fields.weekday, said != date.weekday else { return }
    diagnostics.append(
      Diagnostic(
        .timeWeekday, "\(date.iso8601) was a \(date.weekday.name), not a \(said.name); the date is believed.",
        range: timex.range))
  }

  /// A time without a day belongs to the day mentioned in its sentence, else to the reference.
  private func clockOnly(_ timex: TimexMention) -> Outcome {
    if let mention = story.day, mention.range.start >= sentenceStart(of: timex) {
      return Outcome(
        value: mention.value.asDay, basis: .story(mention.range, mention.start),
        reason: "the day mentioned in the sentence")
    }
    if reference.genre == .narrative {
      // "They marched by night": no night in particular.
      let isBare = timex.tokens.count == 1 && timex.meaning.clock?.hour == nil
      guard let mention = story.day, !isBare else {
        return Outcome(value: .unknown("XXXX-XX-XX", .day), basis: .unknown)
      }
      return Outcome(
        value: mention.value.asDay, basis: .story(mention.range, mention.start), reason: "the day mentioned last",
        isClockAlone: true)
    }
    if let mention = story.day, let day = reference.publication, mention.start <= day,
      day.dayNumber - mention.start.dayNumber <= (timex.meaning.clock?.hour != nil || isAtHand(mention, timex) ? 14 : 2)
    {
      return Outcome(
        value: mention.value.asDay, basis: .story(mention.range, mention.start), reason: "the day mentioned last",
        isClockAlone: true)
    }
    guard let day = reference.publication else { return Outcome(value: .unknown("XXXX-XX-XX", .day), basis: .unknown) }
    return Outcome(value: .day(day), basis: .publication(day), reason: "that very day", isClockAlone: true)
  }

  // MARK: the year or month is not written

  private mutating func withoutYear(_ fields: DateFields, _ timex: TimexMention) -> Outcome? {
    var relation: Int?
    if case .occurrence(let n)? = fields.year { relation = n }
    if let month = fields.month {
      return monthWithoutYear(month, fields, relation, timex)
    }
    if let day = fields.day { return dayOfMonth(day, fields.weekday, relation, timex) }
    if let weekday = fields.weekday { return self.weekday(weekday, fields, relation, timex) }
    guard let from = anchorDay(fields.anchor) else {
      return Outcome(value: underspecified(fields), basis: .unknown, reason: "no publication date is known")
    }
    let tense = Tense(around: timex.tokens, in: sentence(of: timex), matcher)
    if let quarter = fields.quarter {
      let start = (quarter - 1) * 3 + 1
      let isAhead = from.day.month < start
      return Outcome(
        value: .quarter(from.day.year - (isAhead ? 1 : 0), quarter), basis: from.basis,
        reason: "the latest that has begun")
    }
    if let half = fields.half {
      let isAhead = half == 2 && from.day.month < 7
      return Outcome(
        value: .half(from.day.year - (isAhead ? 1 : 0), half), basis: from.basis, reason: "the latest that has begun")
    }
    if let season = fields.season {
      return isKind(timex)
        ? Outcome(value: underspecified(fields), basis: .written) : self.season(season, relation, tense, from)
    }
    return Outcome(value: underspecified(fields), basis: .unknown)
  }

  /// "Winter quarters", "summer dresses": a kind of thing, not a time.
  private func isKind(_ timex: TimexMention) -> Bool {
    let next = timex.tokens.upperBound
    guard reference.genre == .narrative, timex.tokens.count == 1,
      matcher.isPlainWord(next) || matcher.isIn(next, LexemeClass.units.mask)
    else { return false }
    return matcher.tokenization.ends(next, in: matcher.grammar.forms.plurals, atLeast: 2)
  }

  private func season(
    _ season: Int, _ relation: Int?, _ tense: Tense, _ from: (day: CivilDate, basis: Timex.Basis)
  ) -> Outcome {
    let start = [3, 6, 9, 12][season]
    var year = from.day.year
    if season == 3, from.day.month <= 2 { year -= 1 }
    if reference.genre == .colloquial, relation == nil, season == 3, from.day.month <= 2 {
      return winterOfJanuary(of: from.day.year, from.basis, "the winter going on")
    }
    let hasBegun = from.day.month >= start || season == 3 && from.day.month <= 2
    let isOn =
      season == 3 ? from.day.month == 12 || from.day.month <= 2 : (start..<(start + 3)).contains(from.day.month)
    if reference.genre == .narrative, relation == nil || relation == 0 { return seasonOfStory(season, from) }
    switch relation {
    case -1: if !hasBegun || isOn { year -= 1 }
    case 1: if hasBegun { year += 1 }
    case 0: break
    default:
      // Chat does not say which: the season of this year.
      let isOpen = reference.genre == .colloquial && tense.direction == .none
      if !hasBegun, tense.direction != .future, !isOpen { year -= 1 }
    }
    return Outcome(
      value: .season(year, season), basis: from.basis,
      reason: relation == nil ? "by the verb's tense" : "as the word says")
  }

  /// A history's season is that of the year mentioned last. Its winter takes the year of its January: behind November 1863 that
  /// of 1864, which begins in the December of 1863.
  private func seasonOfStory(
    _ season: Int, _ from: (day: CivilDate, basis: Timex.Basis)
  ) -> Outcome {
    guard season == 3, from.day.month >= 10 else {
      return Outcome(value: .season(from.day.year, season), basis: from.basis, reason: "the year mentioned last")
    }
    return winterOfJanuary(of: from.day.year + 1, from.basis, "the winter that follows it")
  }

  private func winterOfJanuary(of year: Int, _ basis: Timex.Basis, _ reason: String) -> Outcome {
    var value = CalendarValue.season(year - 1, 3)
    value.text = padded(year, 4) + "-WI"
    return Outcome(value: value, basis: basis, reason: reason)
  }

  /// TIMEX3's value with X for what is not known: "XXXX-WXX-2", "XXXX-03".
  func underspecified(_ fields: DateFields) -> CalendarValue {
    if let month = fields.month {
      let day = fields.day.map { "-" + padded($0, 2) } ?? ""
      return .unknown("XXXX-" + padded(month, 2) + day, fields.day == nil ? .month : .day)
    }
    if let weekday = fields.weekday { return .unknown("XXXX-WXX-\(weekday.rawValue)", .day) }
    if let quarter = fields.quarter { return .unknown("XXXX-Q\(quarter)", .quarter) }
    if let half = fields.half { return .unknown("XXXX-H\(half)", .half) }
    if let season = fields.season { return .unknown("XXXX-" + ["SP", "SU", "FA", "WI"][season], .season) }
    return .unknown("XXXX", .year)
  }
}

extension CalendarValue {
  /// The first day as a value of its own, the clock left off.
  var asDay: CalendarValue {
    guard let start = interval?.start else { return self }
    return .day(start)
  }
}
