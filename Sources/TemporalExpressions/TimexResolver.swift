package import CivilCalendar
package import DatelineModel
package import Text

/// Expressions of time → days. The second of the two steps: what "Tuesday" counts from, and in which direction.
package struct TimexResolver: Sendable {
  private let recognizer: TimexRecognizer

  /// A resolver for one language.
  package init(_ grammar: TemporalGrammar) { recognizer = TimexRecognizer(grammar) }

  /// What is known from outside the text.
  package struct Reference: Sendable {
    /// The day of publication; nil when it is not known. Nothing is invented in its place.
    package var publication: CivilDate?
    /// News counts from publication, narrative from the last date mentioned.
    package var genre: Genre
    /// Stretches with a day of their own: the posts of a live page.
    package var posts: [(range: TextRange, day: CivilDate)] = []
    /// Headings, captions and tables in the order of the text: their dates do not move the story of the running text.
    package var asides: [TextRange] = []
    /// Which number of "3/11/2025" the page's region writes first; nil where it is not known.
    package var dayOrder: NumericOrder?
    /// The zone whose days are meant, where the story has one: clock times of other zones are put on its days.
    package var zone: CivilTimeZone?
    /// The country of the page, as two letters of ISO 3166; it tells which of the zones of one name is meant.
    package var country: String?

    /// A reference of known parts.
    package init(publication: CivilDate?, genre: Genre = .news) {
      self.publication = publication
      self.genre = genre
    }

    /// The post that holds an offset.
    func post(at offset: Int) -> Int? {
      posts.firstIndex { $0.range.start <= offset && offset < $0.range.end }
    }
  }

  /// The expressions of a text with their days, in order, and what was found wrong with them.
  package func resolve(
    _ text: Tokenization, _ reference: Reference
  ) -> (timexes: [Timex], diagnostics: [Diagnostic]) {
    let grammar = recognizer.grammar
    let cut = grammar.spelling.cut(grammar.spelling.read(text)) {
      grammar.lexicon.index(of: $0) >= 0 || grammar.hasLiteral($0)
    }
    let matcher = TimexMatcher(read: cut, grammar)
    let timexes = recognizer.timexes(matcher, reference.genre)
    var resolution = TimexResolution(matcher: matcher, sentences: cut, reference: reference)
    let answer = resolution.run(timexes)
    guard cut.tokens.count != text.tokens.count else { return answer }
    return (answer.timexes.map { $0.counted(in: text) }, answer.diagnostics)
  }
}

/// One text's resolution: the expressions in order, each with the dates mentioned before it.
struct TimexResolution {
  let matcher: TimexMatcher
  let sentences: Tokenization
  var reference: TimexResolver.Reference
  private let pagePublication: TimexResolver.Reference
  private var post: Int?
  private var nextAside = 0
  let runningText: RunningText
  var story = StoryTime()
  var mentionedDates = MentionedDates()
  var diagnostics: [Diagnostic] = []
  /// The answers so far.
  var resolved: [Timex] = []
  /// The expression that dates the happening which the present one is counted from.
  var happening: TimexMention?
  /// The day that the present expression, a quarter or year of accounts, ends on.
  var periodEnd: CivilDate?
  /// What the dates of the text that are in no doubt say of the order of figures.
  var textOrder: NumericOrder?

  init(matcher: TimexMatcher, sentences: Tokenization, reference: TimexResolver.Reference) {
    self.matcher = matcher
    self.sentences = sentences
    self.reference = reference
    pagePublication = reference
    runningText = RunningText(sentences, asides: reference.asides)
  }

  /// What one expression came to.
  struct Outcome {
    var value: CalendarValue
    var basis: Timex.Basis
    var reason = ""
    /// A time of day that was counted, not said: "four hours later".
    var clock: ClockFields?
    /// Whether a time of day got its day from outside its sentence.
    var isClockAlone = false
  }

  mutating func run(_ timexes: [TimexMention]) -> (timexes: [Timex], diagnostics: [Diagnostic]) {
    var kept: [Int?] = []
    textOrder = TimexResolution.order(in: timexes)
    for (index, timex) in timexes.enumerated() {
      readPost(at: timex.range.start)
      while nextAside < reference.asides.count, reference.asides[nextAside].end <= timex.range.start { nextAside += 1 }
      happening = timex.happening.flatMap { timexes.indices.contains($0) ? timexes[$0] : nil }
      periodEnd = index + 1 < timexes.count ? self.periodEnd(of: timex, timexes[index + 1]) : nil
      if let answer = resolve(timex) {
        kept.append(resolved.count)
        resolved.append(answer)
        // The end of a range is the expression right behind its beginning.
        if index > 0, timexes[index - 1].rangeEnd == index, let known = kept[index - 1] {
          order(known, resolved.count - 1, timexes[index - 1].meaning, timex.meaning)
        }
        mentionedDates.note(resolved[resolved.count - 1])
      } else {
        kept.append(nil)
      }
    }
    for index in resolved.indices {
      let end = resolved[index].rangeEnd.flatMap { kept.indices.contains($0) ? kept[$0] : nil } ?? index
      resolved[index].rangeEnd = end > index ? end : nil
    }
    return (resolved, diagnostics)
  }

  /// A post of a live page has its own day, and what the post above it mentioned is no part of its story.
  private mutating func readPost(at offset: Int) {
    let post = pagePublication.post(at: offset)
    if post != self.post { story = StoryTime() }
    self.post = post
    reference.publication = post.map { pagePublication.posts[$0].day } ?? pagePublication.publication
  }

  mutating func resolve(_ timex: TimexMention) -> Timex? {
    let clock = timex.meaning.clock
    if let periodEnd, let months = timex.meaning.monthsOfAccounts {
      let period = period(of: months, to: periodEnd)
      if months != 3 { return finish(timex, .duration, period) }
      return period.value.text.hasSuffix("X") ? finish(timex, .date, period) : dated(timex, period, nil)
    }
    switch timex.meaning.core {
    case .nothing, .narrowing: return nil
    case .duration(let amount, nil) where isBesideEvent(timex):
      return finish(timex, .duration, fromEvent(amount, timex))
    case .duration(let amount, let to):
      let value = amount.code + (to.map { "/" + $0.code } ?? "")
      if amount.unit == .month, let months = amount.whole, months == 6 || months == 9 { story.isLongPeriod = true }
      var length = finish(timex, .duration, Outcome(value: .unknown(value, .day), basis: .written))
      if let to { length.standard = ends(of: length, amount, to) }
      return length
    case .age(let amount):
      return finish(timex, .duration, Outcome(value: .unknown(amount.code, .day), basis: .written))
    case .set(let value):
      return finish(timex, .set, Outcome(value: .unknown(value, .day), basis: .written))
    case .vague(let reference):
      return finish(timex, .date, Outcome(value: .unknown(reference.code, .year), basis: .written))
    case .deictic(let days):
      let isAhead =
        days < 0 && matcher.grammar.habits.yesterdayIsTomorrow
        && Tense(around: timex.tokens, in: sentence(of: timex), matcher).direction == .future
      return dated(timex, deictic(isAhead ? -days : days), clock)
    case .unit(let unit, let offset, let anchor):
      return wholeUnit(unit, offset, anchor, timex).flatMap { dated(timex, $0, clock) }
    case .weekdayOfWeek(let weekday, let offset):
      return dated(timex, weekdayOfWeek(weekday, offset), clock)
    case .nthWeekday(let nth, let weekday, let unit, let offset, let anchor):
      return dated(timex, nthWeekday(nth, weekday, unit, offset, anchor, timex), clock)
    case .foreign(let date):
      return dated(timex, foreign(date, timex), clock)
    case .shift(let amount, _, _)
    where amount.hundredths == nil && reference.genre == .news && matcher.grammar.habits.openDistancesAreLengths:
      return finish(timex, .duration, Outcome(value: .unknown(amount.code, .day), basis: .written))
    case .lengths(let amounts):
      return finish(timex, .duration, Outcome(value: .unknown(Amount.code(of: amounts), .day), basis: .written))
    case .shift(let amount, let backwards, let anchor):
      return dated(timex, shift(amount, backwards, anchor, timex), clock)
    case .holiday(let holiday, let year):
      return dated(timex, self.holiday(holiday, year, timex), clock)
    case .date(let fields):
      guard let outcome = date(fields, timex) else { return nil }
      var answer = dated(timex, outcome, clock)
      // "Its fourth quarter ended Aug. 26": the number is that of the company's own year.
      if fields.quarter != nil, let periodEnd { answer.interval = period(of: 3, to: periodEnd).value.interval }
      return answer
    }
  }

  /// Puts the clock on, remembers the date for what follows, builds the answer.
  private mutating func dated(_ timex: TimexMention, _ outcome: Outcome, _ clock: ClockFields?) -> Timex {
    let named = outcome
    var outcome = timex.meaning.step.map { outcome.moved(by: $0) } ?? outcome
    var kind = Timex.Kind.date
    var clock = clock ?? outcome.clock
    let zone = self.zone(of: timex, clock)
    var said = outcome
    said.value.text += clock?.code ?? ""
    if let told = zone.flatMap({ onStoryClock(outcome, clock, $0) }) { (outcome, clock) = told }
    let isInAside = nextAside < reference.asides.count && reference.asides[nextAside].start <= timex.range.start
    if !isInAside, !timex.meaning.isClockOnly || outcome.value.interval != nil {
      remember(outcome.value, outcome.basis, clock, timex)
    }
    if let clock {
      kind = .time
      outcome.value.text += clock.code
      if outcome.value.granularity <= .day { outcome.value.granularity = clock.hour != nil ? .minute : .partOfDay }
    }
    var answer = finish(timex, kind, outcome, clock)
    answer.zone = zone
    answer.standard = standardForms(of: answer, timex, named: named, said: said)
    return answer
  }

  private func finish(
    _ timex: TimexMention, _ kind: Timex.Kind, _ outcome: Outcome, _ clock: ClockFields? = nil
  ) -> Timex {
    let clock = clock ?? timex.meaning.clock
    var isUnanchored = false
    if case .publication = outcome.basis { isUnanchored = timex.meaning.core.isCountedFromStory }
    return Timex(
      range: timex.range, kind: kind, value: outcome.value.text, modifier: timex.meaning.modifier?.code,
      interval: outcome.value.interval, granularity: outcome.value.granularity,
      secondOfDay: clock?.hour.map { ($0 % 24) * 3600 + (clock?.minute ?? 0) * 60 + (clock?.second ?? 0) },
      partOfDay: clock?.part?.code, basis: outcome.basis, rule: timex.rule, reason: outcome.reason,
      rangeEnd: timex.rangeEnd, isClockAlone: outcome.isClockAlone, isUnanchored: isUnanchored, tokens: timex.tokens,
      clockBound: clock?.hour == nil ? nil : clockBound(timex))
  }

  /// "about 1 pm", "shortly before 9 am": the first word of the expression, or else the one in front of it.
  private func clockBound(_ timex: TimexMention) -> Timex.ClockBound? {
    for at in [timex.tokens.lowerBound, timex.tokens.lowerBound - 1] {
      for (bound, words) in matcher.grammar.words.clockBounds where matcher.tokenization.isWord(at, in: words) {
        return bound
      }
    }
    return nil
  }

  func sentence(of timex: TimexMention) -> Range<Int> { sentences.sentence(ofToken: timex.tokens.lowerBound) }

  /// Where the sentence of an expression begins in the text.
  func sentenceStart(of timex: TimexMention) -> Int {
    sentences.range(ofTokens: sentence(of: timex))?.start ?? timex.range.start
  }
}

extension Timex {
  /// The same expression a number of days or months off.
  func moved(days: Int, months: Int) -> Timex {
    guard let interval else { return self }
    let clock = value.firstIndex(of: "T").map { value[$0...] } ?? ""
    let start = interval.start.adding(months: months).adding(days: days)
    let moved: CalendarValue = granularity == .month ? .month(start.year, start.month) : .day(start)
    var answer = self
    answer.value = moved.text + clock
    answer.interval = moved.interval
    answer.standard = standard.map { $0.kind == .duration ? $0 : $0.moved(days: days, months: months) }
    return answer
  }

  /// The same expression with the tokens of the text before small words were cut off.
  fileprivate func counted(in text: Tokenization) -> Timex {
    func place(_ isBefore: (Token) -> Bool) -> Int {
      var low = 0
      var high = text.tokens.count
      while low < high {
        let middle = (low + high) / 2
        if isBefore(text.tokens[middle]) { low = middle + 1 } else { high = middle }
      }
      return low
    }
    let first = place { Int($0.end) <= range.start }
    let end = place { Int($0.start) < range.end }
    var answer = self
    answer.tokens = first..<max(first, end)
    return answer
  }
}
