import CivilCalendar
import DatelineModel
import Text

/// Months, days and weekdays without their year: before or after the reference?
extension TimexResolution {
  mutating func monthWithoutYear(_ month: Int, _ fields: DateFields, _ relation: Int?, _ timex: TimexMention)
    -> Outcome?
  {
    guard let from = anchorDay(fields.anchor) else {
      return Outcome(value: underspecified(fields), basis: .unknown, reason: "no publication date is known")
    }
    if let relation {
      if let day = fields.day, let year = yearOfOccurrence(month, day, relation, from.day) {
        return dateInYear(fields, year, from.basis, "as the word says", timex)
      }
      let year: Int
      switch relation {
      case -1: year = from.day.month > month ? from.day.year : from.day.year - 1
      case 1: year = from.day.month < month ? from.day.year : from.day.year + 1
      default: year = from.day.year
      }
      return dateInYear(fields, year, from.basis, "as the word says", timex)
    }
    if reference.genre == .narrative, let last = story.last {
      // January behind December: the year has turned.
      let turns = month == 1 && last.value.granularity <= .month && last.start.month == 12
      return dateInYear(
        fields, from.day.year + (turns ? 1 : 0), from.basis, turns ? "the year after it" : "the year mentioned last",
        timex)
    }
    if fields.day != nil || fields.nth != nil {
      let candidates = (-1...1).compactMap { dayOf(fields, month, from.day.year + $0) }
      guard
        let nearest = candidates.min(by: {
          abs($0.dayNumber - from.day.dayNumber) < abs($1.dayNumber - from.day.dayNumber)
        })
      else { return dateInYear(fields, from.day.year, from.basis, "", timex) }
      if let year = yearGoingOn(month, timex) {
        return dateInYear(fields, year, from.basis, "the year mentioned in the sentence before", timex)
      }
      if nearest.dayNumber - from.day.dayNumber > 14, followsPastVerb(timex) {
        // "On June 20, 2023 … on June 24".
        let knownYear = mentionedDates.year(ofMonth: month)
        let reason = knownYear == nil ? "the latest, since it has happened" : "in the year mentioned with this month"
        return dateInYear(fields, knownYear ?? nearest.year - 1, from.basis, reason, timex)
      }
      let behind = from.day.dayNumber - nearest.dayNumber
      if behind > DirectionCue.clearlyBehind && isSet(timex) || behind > DirectionCue.longBehind && isProgrammed(timex),
        let next = candidates.first(where: { $0 >= from.day })
      {
        return dateInYear(fields, next.year, from.basis, "the next not before it, since the verb looks ahead", timex)
      }
      if nearest.dayNumber - from.day.dayNumber > DirectionCue.clearlyAhead, looksBack(timex) {
        return dateInYear(
          fields, nearest.year - 1, from.basis, "the latest not after it, since the verb is in the past", timex)
      }
      if nearest > from.day,
        isOver(timex, far: reference.genre == .news && nearest.dayNumber - from.day.dayNumber > 120)
      {
        return dateInYear(
          fields, nearest.year - 1, from.basis, "the latest not after it, since the words look back", timex)
      }
      return dateInYear(fields, nearest.year, from.basis, "the occurrence nearest to the reference", timex)
    }
    if let year = yearOfThatMonth(month, timex) {
      return dateInYear(fields, year, from.basis, "the year mentioned before it", timex)
    }
    let tense = Tense(around: timex.tokens, in: sentence(of: timex), matcher)
    let year: Int
    let reason: String
    if tense.direction != .future, reference.genre == .colloquial {
      let ahead = (month - from.day.month + 12) % 12
      year = from.day.year + (ahead <= 6 && month < from.day.month ? 1 : ahead > 6 && month > from.day.month ? -1 : 0)
      reason = "the nearest, since chat seldom looks further"
    } else if !matcher.isIn(timex.tokens.lowerBound - 1, LexemeClass.overCue.mask),
      tense.direction == .future || isDue(timex, tense) || isPlanned(month, from.day, timex)
    {
      year = month < from.day.month ? from.day.year + 1 : from.day.year
      reason = "the next not before it, since the verb looks ahead"
    } else {
      year = month <= from.day.month ? from.day.year : from.day.year - 1
      reason = "the latest not after it"
    }
    return dateInYear(fields, year, from.basis, reason, timex)
  }

  /// "El próximo 25 de julio", "le 6 mai dernier": the next or the latest such day, by the whole date.
  private func yearOfOccurrence(_ month: Int, _ day: Int, _ relation: Int, _ from: CivilDate) -> Int? {
    let candidates = (-1...1).compactMap { CivilDate(year: from.year + $0, month: month, day: day) }
    switch relation {
    case -1: return candidates.last { $0 < from }?.year
    case 1: return candidates.first { $0 > from }?.year
    default: return nil
    }
  }

  /// "Was killed on June 24": a verb of the past right before it, and not "put off to June 24".
  private func followsPastVerb(_ timex: TimexMention) -> Bool {
    let bound = LexemeClass.infinitive.mask | LexemeClass.deadlineCue.mask | LexemeClass.aheadCue.mask
    guard !matcher.isIn(timex.tokens.lowerBound - 1, bound), !isSet(timex) else { return false }
    let tense = Tense(around: timex.tokens, in: sentence(of: timex), matcher, reading: .ofMonth)
    guard reference.genre == .news, tense.direction == .past, let cue = tense.cue?.lowerBound else { return false }
    return (1...4).contains(timex.tokens.lowerBound - cue)
  }

  /// "A hearing was set for December 9", "is due to open on May 3": a plan before it, in the same clause.
  private func isSet(_ timex: TimexMention) -> Bool {
    guard reference.genre == .news else { return false }
    let tense = Tense(around: timex.tokens, in: sentence(of: timex), matcher, reading: .ofMonth)
    guard tense.direction == .future, let cue = tense.cue,
      matcher.isIn(cue.lowerBound, LexemeClass.arranged.mask | LexemeClass.futureVerb.mask)
    else { return false }
    let between = Range.span(cue.upperBound, timex.tokens.lowerBound)
    return cue.upperBound <= timex.tokens.lowerBound && between.count <= DirectionCue.planReach
      && !between.contains { matcher.isMark($0, ",") || matcher.isMark($0, ";") }
  }

  /// "The trial opens on 2 September": of a programme in the simple present, right before it in its clause.
  private func isProgrammed(_ timex: TimexMention) -> Bool {
    guard reference.genre == .news else { return false }
    // "opens on September 2", "opens September 2"
    let first = sentence(of: timex).lowerBound
    return [timex.tokens.lowerBound - 1, timex.tokens.lowerBound - 2].contains {
      $0 > first && matcher.value($0, .presentVerb) == 2
    }
  }

  /// "He was charged with murdering a clerk on 24 June": the nearest verb is in the past tense, however far away it is.
  private func looksBack(_ timex: TimexMention) -> Bool {
    let bound = LexemeClass.infinitive.mask | LexemeClass.deadlineCue.mask | LexemeClass.aheadCue.mask
    guard reference.genre == .news, !matcher.isIn(timex.tokens.lowerBound - 1, bound) else { return false }
    let tense = Tense(around: timex.tokens, in: sentence(of: timex), matcher, reading: .ofMonth)
    guard tense.direction == .past, let cue = tense.cue?.lowerBound else { return false }
    return cue < timex.tokens.lowerBound
  }

  /// "In March 2011 the dam broke. Then, on 22 April, …": the year of the date before, where the sentence continues from it.
  private func yearGoingOn(_ month: Int, _ timex: TimexMention) -> Int? {
    let sentence = sentence(of: timex)
    guard reference.genre == .news, let first = sentence.first else { return nil }
    // "Weeks later, on April 18": what stands before the distance.
    let distance = resolved.last.flatMap { $0.tokens.lowerBound == first ? $0 : nil }
    let sequence = distance.map { $0.tokens.upperBound - 1 } ?? first
    guard matcher.tokenization.isWord(sequence, in: matcher.grammar.words.sequence),
      let last = (distance == nil ? resolved[...] : resolved.dropLast()).last(where: { $0.interval != nil }),
      last.granularity <= .month, let start = last.interval?.start, start.month <= month,
      let before = matcher.tokenization.token(last.tokens.lowerBound)?.sentence,
      let own = matcher.tokenization.token(first)?.sentence, own - before == 1
    else { return nil }
    return start.year
  }

  /// "On 8 April 2022 … that August": the month of an earlier year, which the same sentence or the one before has named.
  private func yearOfThatMonth(_ month: Int, _ timex: TimexMention) -> Int? {
    let that = timex.tokens.lowerBound - 1
    guard reference.genre == .news, matcher.value(that, .storyRelation) == 0,
      !matcher.isIn(that - 1, LexemeClass.saying.mask),
      let last = resolved.last(where: { $0.interval != nil }), last.granularity <= .year,
      let start = last.interval?.start, last.granularity == .year || start.month <= month,
      let published = reference.publication, start.year < published.year,
      let before = matcher.tokenization.token(last.tokens.lowerBound)?.sentence,
      let own = matcher.tokenization.token(that)?.sentence, own - before <= 1
    else { return nil }
    return start.year
  }

  /// "The year ended March 31", or a day months ahead in a sentence that does not look ahead.
  private func isOver(_ timex: TimexMention, far: Bool) -> Bool {
    if matcher.isIn(timex.tokens.lowerBound - 1, LexemeClass.overCue.mask) { return true }
    guard far, !isSet(timex) else { return false }
    return Tense(around: timex.tokens, in: sentence(of: timex), matcher).direction != .future
  }

  /// "To be finished by May": due then, unless a verb of the past stands before it.
  private func isDue(_ timex: TimexMention, _ tense: Tense) -> Bool {
    let cue = timex.tokens.lowerBound - 1
    guard matcher.isIn(cue, LexemeClass.deadlineCue.mask), cue > sentence(of: timex).lowerBound else { return false }
    return tense.direction != .past || (tense.cue?.lowerBound ?? 0) > cue
  }

  /// A month of the next half-year behind a verb that hints at a plan: "voted to open it in June".
  private func isPlanned(_ month: Int, _ day: CivilDate, _ timex: TimexMention) -> Bool {
    let ahead = (month - day.month + 12) % 12
    guard (1...6).contains(ahead) else { return false }
    let tense = Tense(around: timex.tokens, in: sentence(of: timex), matcher, reading: .ofMonth)
    if isDue(timex, tense) || isAtHand(ahead, timex, tense) { return true }
    guard tense.direction == .future, let cue = tense.cue?.lowerBound else { return false }
    return cue < timex.tokens.lowerBound && timex.tokens.lowerBound - cue <= 14
  }

  /// The month to come, where no verb near it is in the past tense: that of last year would be called so.
  private func isAtHand(_ ahead: Int, _ timex: TimexMention, _ tense: Tense) -> Bool {
    guard ahead <= 2, reference.genre == .news else { return false }
    guard tense.direction == .past, let cue = tense.cue?.lowerBound else { return tense.direction == .none }
    return ahead == 1 && abs(timex.tokens.lowerBound - cue) > 6
  }

  mutating func weekday(_ weekday: Weekday, _ fields: DateFields, _ relation: Int?, _ timex: TimexMention) -> Outcome? {
    guard let from = fields.anchor == .story ? anchorDay(.story, for: .day) : weekdayAnchor() else {
      return Outcome(value: underspecified(fields), basis: .unknown, reason: "no publication date is known")
    }
    if relation == nil, let mention = storyOfWeekday(timex) { return weekdayOfStory(weekday, mention, timex) }
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
      let isOpen = tense.direction == .none && matcher.grammar.habits.thisIsNearest
      let past = tense.direction == .past || ahead == 0 || isOpen && back < ahead
      return Outcome(
        value: .day(from.day.adding(days: past ? -back : ahead)), basis: from.basis,
        reason: "the \(weekday.name) nearest to it in the verb's direction")
    default: break
    }
    if looksAhead(timex) || isNearerAhead(timex, back: back, ahead: ahead) {
      return Outcome(
        value: .day(from.day.adding(days: ahead == 0 && back == 0 ? 0 : ahead)), basis: from.basis,
        reason: "the next \(weekday.name), since the verb looks ahead")
    }
    return Outcome(
      value: .day(from.day.adding(days: -back)), basis: from.basis,
      reason: "the latest \(weekday.name) not after it")
  }

  /// "The Saturday": that of the days just mentioned, when the text is about a time long past. Of a whole month it is not said
  /// which Saturday; the month is kept.
  private func weekdayOfStory(
    _ weekday: Weekday, _ from: (day: CivilDate, basis: Timex.Basis), _ timex: TimexMention
  ) -> Outcome {
    let ahead = (weekday.rawValue - from.day.weekday.rawValue + 7) % 7
    guard let last = story.last, last.value.granularity > .day else {
      return Outcome(
        value: .day(from.day.adding(days: ahead)), basis: from.basis, reason: "the first \(weekday.name) not before it")
    }
    // A week has one Saturday.
    if last.value.granularity == .week, let interval = last.value.interval, interval.length == 7 {
      let days = (weekday.rawValue - interval.start.weekday.rawValue + 7) % 7
      return Outcome(
        value: .day(interval.start.adding(days: days)), basis: from.basis, reason: "the \(weekday.name) of that week")
    }
    let value = CalendarValue(
      text: "XXXX-WXX-\(weekday.rawValue)", interval: last.value.interval, granularity: last.value.granularity)
    return Outcome(
      value: value, basis: from.basis, reason: "a \(weekday.name) of the time mentioned last; not said which")
  }

  /// Whether "the Saturday" is one of a time mentioned in this sentence or the two before, long before publication.
  private func storyOfWeekday(_ timex: TimexMention) -> (day: CivilDate, basis: Timex.Basis)? {
    guard reference.genre == .news, matcher.isIn(timex.tokens.lowerBound - 1, LexemeClass.definite.mask),
      let mention = story.last, mention.value.granularity <= .month, let day = reference.publication,
      mention.start < day.adding(days: -7), isNear(mention, timex)
    else { return nil }
    return (mention.start, .story(mention.range, mention.start))
  }

  private func isNear(_ mention: StoryTime.Mention, _ timex: TimexMention) -> Bool {
    let last = sentences.sentence(ofToken: sentence(of: timex).lowerBound - 1)
    let before = sentences.sentence(ofToken: last.lowerBound - 1)
    return mention.range.start >= sentences.range(ofTokens: before)?.start ?? 0
  }

  private func weekdayAnchor() -> (day: CivilDate, basis: Timex.Basis)? {
    if reference.genre == .narrative, let mention = story.day {
      return (mention.start.adding(days: 6), .story(mention.range, mention.start))
    }
    return reference.genre == .narrative ? nil : anchorDay(.reference)
  }

  /// "Can't wait for Saturday": chat without a verb of the past means the nearer one.
  private func isNearerAhead(_ timex: TimexMention, back: Int, ahead: Int) -> Bool {
    reference.genre == .colloquial && ahead < back
      && Tense(around: timex.tokens, in: sentence(of: timex), matcher).direction == .none
  }

  /// A weekday goes forward only behind a verb that governs it and looks ahead; never in "Friday's …".
  private func looksAhead(_ timex: TimexMention) -> Bool {
    let next = timex.tokens.upperBound
    if sentences.isPossessive(next) { return false }
    if isPurpose(timex) { return true }
    let tense = Tense(around: timex.tokens, in: sentence(of: timex), matcher)
    guard tense.direction == .future, let cue = tense.cue else { return false }
    // "On Monday, the court will meet."
    if matcher.isMark(next, ","), timex.tokens.lowerBound <= sentence(of: timex).lowerBound + 1 {
      return !matcher.isIn(cue.lowerBound, LexemeClass.arranged.mask)
    }
    if cue.lowerBound >= timex.tokens.upperBound {
      // "The talks on Thursday will be short": no other verb stands before it.
      return cue.lowerBound == timex.tokens.upperBound && matcher.isIn(cue.lowerBound, LexemeClass.futureVerb.mask)
        || mayGovern(cue.lowerBound, timex)
    }
    // A plan reaches over asides: "is scheduled to spend a day in Porto, her first stop Tuesday".
    let reach = matcher.isIn(cue.lowerBound, LexemeClass.arranged.mask) ? 24 : 12
    return timex.tokens.lowerBound - cue.lowerBound <= reach
  }
}

extension TimexResolution {
  /// "Called a strike for Friday", "are planning a vigil for Friday evening": what a plan is for, and no noun behind it.
  private func isPurpose(_ timex: TimexMention) -> Bool {
    reference.genre == .news && matcher.isIn(timex.tokens.lowerBound - 1, LexemeClass.purpose.mask)
      && !(matcher.token(timex.tokens.upperBound).map {
        $0.kind == .word && matcher.lexemes[timex.tokens.upperBound] < 0
      } ?? false)
  }

  /// "Am Freitag wird der Rat tagen", "El viernes se celebrará": the verb behind a time, in the same clause.
  private func mayGovern(_ verb: Int, _ timex: TimexMention) -> Bool {
    guard matcher.grammar.habits.verbMayFollow, verb - timex.tokens.upperBound <= 8 else { return false }
    return !Range.span(timex.tokens.upperBound + 1, verb).contains {
      matcher.isMark($0, ",") || matcher.isMark($0, ";")
    }
  }
}

/// How far the words of a sentence decide the direction of a day of the month.
private enum DirectionCue {
  /// Days ahead from which a verb in the past says that last year's is meant.
  static let clearlyAhead = 100
  /// Days back from which a plan says that next year's is meant.
  static let clearlyBehind = 30
  /// Days back from which a verb in the simple present tells no story any more.
  static let longBehind = 100
  /// Tokens between a plan and its day.
  static let planReach = 8
}
