import ArticleModel
import CivilCalendar

/// Dates of which parts are written: "March 3", "Tuesday", "the third quarter".
extension TimexResolution {
  /// Nil for a day that the calendar does not have; a diagnostic says so.
  mutating func date(_ fields: DateFields, _ timex: Timex) -> Outcome? {
    if fields.isEmpty { return clockOnly(timex) }
    if fields.isIndefinite, let weekday = fields.weekday {
      return Outcome(value: .unknown("XXXX-WXX-\(weekday.rawValue)", .day), basis: .written)
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
  private func year(of fields: DateFields, _ timex: Timex) -> (Int, ResolvedTimex.Basis, String)? {
    switch fields.year {
    case .written(let year): return (year, .written, "")
    case .relative(let offset, let anchor):
      guard let from = anchorDay(anchor) else { return nil }
      return (from.day.year + offset, from.basis, "the year \(offset < 0 ? "before" : offset > 0 ? "after" : "of") it")
    case .occurrence, nil: return nil
    }
  }

  private mutating func dateInYear(
    _ fields: DateFields, _ year: Int, _ basis: ResolvedTimex.Basis, _ reason: String, _ timex: Timex
  ) -> Outcome? {
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
    if fields.isFiscal { value.text = "FY" + value.text }
    return Outcome(value: value, basis: basis, reason: reason)
  }

  private mutating func checkWeekday(_ fields: DateFields, _ date: CivilDate, _ timex: Timex) {
    guard let said = fields.weekday, said != date.weekday else { return }
    diagnostics.append(
      Diagnostic(
        .timeWeekday, "\(date.iso8601) was a \(date.weekday.name), not a \(said.name); the date is believed.",
        range: timex.range))
  }

  /// A time without a day belongs to the day told in its sentence, else to the reference.
  private func clockOnly(_ timex: Timex) -> Outcome {
    if let told = story.day, Int(told.range.start) >= Int(matcher.tokens[sentence(of: timex).lowerBound].start) {
      return Outcome(
        value: told.value.asDay, basis: .story(told.range, told.start), reason: "the day told in the sentence")
    }
    if reference.genre == .narrative {
      guard let told = story.day else { return Outcome(value: .unknown("XXXX-XX-XX", .day), basis: .unknown) }
      return Outcome(value: told.value.asDay, basis: .story(told.range, told.start), reason: "the day told last")
    }
    if let told = story.day, let day = reference.publication, told.start <= day,
      day.dayNumber - told.start.dayNumber <= 14
    {
      return Outcome(value: told.value.asDay, basis: .story(told.range, told.start), reason: "the day told last")
    }
    guard let day = reference.publication else { return Outcome(value: .unknown("XXXX-XX-XX", .day), basis: .unknown) }
    return Outcome(value: .day(day), basis: .publication(day), reason: "that very day")
  }

  // MARK: the year or month is not written

  private mutating func withoutYear(_ fields: DateFields, _ timex: Timex) -> Outcome? {
    var relation: Int?
    if case .occurrence(let n)? = fields.year { relation = n }
    if let month = fields.month {
      return monthWithoutYear(month, fields, relation, timex)
    }
    if let weekday = fields.weekday { return self.weekday(weekday, fields, relation, timex) }
    guard let from = anchorDay(.reference) else {
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
      return self.season(season, relation, tense, from)
    }
    return Outcome(value: underspecified(fields), basis: .unknown)
  }

  private func season(
    _ season: Int, _ relation: Int?, _ tense: Tense, _ from: (day: CivilDate, basis: ResolvedTimex.Basis)
  ) -> Outcome {
    let start = [3, 6, 9, 12][season]
    var year = from.day.year
    if season == 3, from.day.month <= 2 { year -= 1 }
    let hasBegun = from.day.month >= start || season == 3 && from.day.month <= 2
    let isOn =
      season == 3 ? from.day.month == 12 || from.day.month <= 2 : (start..<(start + 3)).contains(from.day.month)
    if reference.genre == .narrative {
      return Outcome(value: .season(from.day.year, season), basis: from.basis, reason: "the year told last")
    }
    switch relation {
    case -1: if !hasBegun || isOn { year -= 1 }
    case 1: if hasBegun { year += 1 }
    case 0: break
    default:
      // In chat nobody says which: the season of this year.
      let isOpen = reference.genre == .colloquial && tense.direction == .none
      if !hasBegun, tense.direction != .future, !isOpen { year -= 1 }
    }
    return Outcome(
      value: .season(year, season), basis: from.basis,
      reason: relation == nil ? "by the verb's tense" : "as the word says")
  }

  private mutating func monthWithoutYear(_ month: Int, _ fields: DateFields, _ relation: Int?, _ timex: Timex)
    -> Outcome?
  {
    guard let from = anchorDay(.reference) else {
      return Outcome(value: underspecified(fields), basis: .unknown, reason: "no publication date is known")
    }
    if let relation {
      let year: Int
      switch relation {
      case -1: year = from.day.month > month ? from.day.year : from.day.year - 1
      case 1: year = from.day.month < month ? from.day.year : from.day.year + 1
      default: year = from.day.year
      }
      return dateInYear(fields, year, from.basis, "as the word says", timex)
    }
    if reference.genre == .narrative, story.last != nil {
      return dateInYear(fields, from.day.year, from.basis, "the year told last", timex)
    }
    if let day = fields.day {
      let candidates = (-1...1).compactMap { CivilDate(year: from.day.year + $0, month: month, day: day) }
      guard
        let nearest = candidates.min(by: {
          abs($0.dayNumber - from.day.dayNumber) < abs($1.dayNumber - from.day.dayNumber)
        })
      else { return dateInYear(fields, from.day.year, from.basis, "", timex) }
      if nearest > from.day, isOver(timex, far: nearest.dayNumber - from.day.dayNumber > 120) {
        return dateInYear(
          fields, nearest.year - 1, from.basis, "the latest not after it, since the words look back", timex)
      }
      return dateInYear(fields, nearest.year, from.basis, "the occurrence nearest to the reference", timex)
    }
    let tense = Tense(around: timex.tokens, in: sentence(of: timex), matcher)
    let year: Int
    let reason: String
    if tense.direction == .none, reference.genre == .colloquial {
      let ahead = (month - from.day.month + 12) % 12
      year = from.day.year + (ahead <= 6 && month < from.day.month ? 1 : ahead > 6 && month > from.day.month ? -1 : 0)
      reason = "the nearest, since no verb tells the direction"
    } else if !matcher.isIn(timex.tokens.lowerBound - 1, LexemeClass.overCue.mask),
      tense.direction == .future || isDue(timex, tense)
    {
      year = month < from.day.month ? from.day.year + 1 : from.day.year
      reason = "the next not before it, since the verb looks ahead"
    } else {
      year = month <= from.day.month ? from.day.year : from.day.year - 1
      reason = "the latest not after it"
    }
    return dateInYear(fields, year, from.basis, reason, timex)
  }

  /// "The year ended March 31", or a day months ahead in a sentence that does not look ahead.
  private func isOver(_ timex: Timex, far: Bool) -> Bool {
    if matcher.isIn(timex.tokens.lowerBound - 1, LexemeClass.overCue.mask) { return true }
    guard far else { return false }
    return Tense(around: timex.tokens, in: sentence(of: timex), matcher).direction == .past
  }

  /// "To be finished by May": due then, unless a verb of the past stands before it.
  private func isDue(_ timex: Timex, _ tense: Tense) -> Bool {
    let cue = timex.tokens.lowerBound - 1
    guard matcher.isIn(cue, LexemeClass.deadlineCue.mask), cue > sentence(of: timex).lowerBound else { return false }
    return tense.direction != .past || (tense.cue?.lowerBound ?? 0) > cue
  }

  private mutating func weekday(_ weekday: Weekday, _ fields: DateFields, _ relation: Int?, _ timex: Timex) -> Outcome?
  {
    guard let from = weekdayAnchor() else {
      return Outcome(value: underspecified(fields), basis: .unknown, reason: "no publication date is known")
    }
    let back = (from.day.weekday.rawValue - weekday.rawValue + 7) % 7
    let ahead = (7 - back) % 7
    switch relation {
    case -1:
      return Outcome(
        value: .day(from.day.adding(days: back == 0 ? -7 : -back)), basis: from.basis,
        reason: "the latest \(weekday.name) before it")
    case 1:
      return Outcome(
        value: .day(from.day.adding(days: ahead == 0 ? 7 : ahead)), basis: from.basis,
        reason: "the first \(weekday.name) after it")
    case 0:
      let tense = Tense(around: timex.tokens, in: sentence(of: timex), matcher)
      let past = tense.direction == .past || ahead == 0
      return Outcome(
        value: .day(from.day.adding(days: past ? -back : ahead)), basis: from.basis,
        reason: "the \(weekday.name) nearest to it in the verb's direction")
    default: break
    }
    if looksAhead(timex) {
      return Outcome(
        value: .day(from.day.adding(days: ahead == 0 && back == 0 ? 0 : ahead)), basis: from.basis,
        reason: "the next \(weekday.name), since the verb looks ahead")
    }
    return Outcome(
      value: .day(from.day.adding(days: -back)), basis: from.basis,
      reason: "the latest \(weekday.name) not after it")
  }

  private func weekdayAnchor() -> (day: CivilDate, basis: ResolvedTimex.Basis)? {
    if reference.genre == .narrative, let told = story.day {
      return (told.start.adding(days: 6), .story(told.range, told.start))
    }
    return reference.genre == .narrative ? nil : anchorDay(.reference)
  }

  /// A weekday goes forward only behind a verb that governs it and looks ahead; never in "Friday's …".
  private func looksAhead(_ timex: Timex) -> Bool {
    let next = timex.tokens.upperBound
    if next < matcher.tokens.count, matcher.tokens[next].key == Tokenization.possessive { return false }
    let tense = Tense(around: timex.tokens, in: sentence(of: timex), matcher)
    guard tense.direction == .future, let cue = tense.cue else { return false }
    return cue.lowerBound < timex.tokens.lowerBound && timex.tokens.lowerBound - cue.lowerBound <= 12
  }

  /// TIMEX3's value with X for what is not known: "XXXX-WXX-2", "XXXX-03".
  private func underspecified(_ fields: DateFields) -> CalendarValue {
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
