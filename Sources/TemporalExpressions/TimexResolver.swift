public import ArticleModel
public import CivilCalendar

/// Expressions of time → days. The second of the two steps: what "Tuesday" counts from, and in which direction.
public struct TimexResolver: Sendable {
  private let recognizer: TimexRecognizer

  /// A resolver for one language.
  package init(_ grammar: TemporalGrammar) { recognizer = TimexRecognizer(grammar) }

  /// What is known from outside the text.
  public struct Reference: Sendable {
    /// The day of publication; nil when it is not known. Nothing is invented in its place.
    public var publication: CivilDate?
    /// News counts from publication, narrative from the last date told.
    public var genre: Genre
    /// Stretches with a day of their own: the posts of a live page.
    public var posts: [(range: TextRange, day: CivilDate)] = []

    /// A reference of known parts.
    public init(publication: CivilDate?, genre: Genre = .news) {
      self.publication = publication
      self.genre = genre
    }

    /// The day that words at an offset count from.
    func publication(at offset: Int) -> CivilDate? {
      posts.first { $0.range.start <= offset && offset < $0.range.end }?.day ?? publication
    }
  }

  /// The expressions of a text with their days, in order, and what was found wrong with them.
  public func resolve(
    _ text: Tokenization, _ reference: Reference
  ) -> (timexes: [ResolvedTimex], diagnostics: [Diagnostic]) {
    let timexes = recognizer.timexes(in: text, genre: reference.genre)
    var resolution = TimexResolution(
      matcher: TimexMatcher(text, recognizer.grammar), sentences: text, reference: reference)
    return resolution.run(timexes)
  }
}

/// One text's resolution: the expressions in order, each with what was told before it.
struct TimexResolution {
  let matcher: TimexMatcher
  let sentences: Tokenization
  var reference: TimexResolver.Reference
  private let pagePublication: TimexResolver.Reference
  var story = StoryTime()
  var diagnostics: [Diagnostic] = []

  init(matcher: TimexMatcher, sentences: Tokenization, reference: TimexResolver.Reference) {
    self.matcher = matcher
    self.sentences = sentences
    self.reference = reference
    pagePublication = reference
  }

  /// The dates told so far.
  struct StoryTime {
    struct Told {
      var value: CalendarValue
      var range: TextRange
      var start: CivilDate
    }
    /// The last date told, of any granularity up to a year.
    var last: Told?
    /// The last date told to the day.
    var day: Told?
    /// The last quarter named that the report is about; quarters it is compared with do not count.
    var quarter: Told?
    /// Whether the figures told last are those of nine months or a year, not of the quarter.
    var isLongPeriod = false
  }

  /// What one expression came to.
  struct Outcome {
    var value: CalendarValue
    var basis: ResolvedTimex.Basis
    var reason = ""
  }

  mutating func run(_ timexes: [Timex]) -> (timexes: [ResolvedTimex], diagnostics: [Diagnostic]) {
    var resolved: [ResolvedTimex] = []
    var kept: [Int?] = []
    for timex in timexes {
      reference.publication = pagePublication.publication(at: timex.range.start)
      if let answer = resolve(timex) {
        kept.append(resolved.count)
        resolved.append(answer)
      } else {
        kept.append(nil)
      }
    }
    resolved = resolved.enumerated().map { index, timex in
      guard let end = timex.rangeEnd, let moved = kept[end], moved > index else { return timex.with(rangeEnd: nil) }
      return timex.with(rangeEnd: moved)
    }
    return (resolved, diagnostics)
  }

  private mutating func resolve(_ timex: Timex) -> ResolvedTimex? {
    let clock = timex.meaning.clock
    switch timex.meaning.core {
    case .nothing, .narrowing: return nil
    case .duration(let amount, let to):
      let value = amount.code + (to.map { "/" + $0.code } ?? "")
      if amount.unit == .month, let months = amount.whole, months == 6 || months == 9 { story.isLongPeriod = true }
      return finish(timex, .duration, Outcome(value: .unknown(value, .day), basis: .written))
    case .set(let value):
      return finish(timex, .set, Outcome(value: .unknown(value, .day), basis: .written))
    case .vague(let reference):
      return finish(timex, .date, Outcome(value: .unknown(reference.code, .year), basis: .written))
    case .deictic(let days):
      return dated(timex, deictic(days), clock)
    case .unit(let unit, let offset, let anchor):
      return wholeUnit(unit, offset, anchor, timex).flatMap { dated(timex, $0, clock) }
    case .shift(let amount, let backwards, let anchor):
      return dated(timex, shift(amount, backwards, anchor, timex), clock)
    case .holiday(let holiday, let year):
      return dated(timex, self.holiday(holiday, year, timex), clock)
    case .date(let fields):
      guard let outcome = date(fields, timex) else { return nil }
      return dated(timex, outcome, clock)
    }
  }

  /// Puts the clock on, remembers the date for what follows, builds the answer.
  private mutating func dated(_ timex: Timex, _ outcome: Outcome, _ clock: ClockFields?) -> ResolvedTimex {
    var outcome = outcome
    var kind = ResolvedTimex.Kind.date
    if !timex.meaning.isClockOnly || outcome.value.interval != nil { remember(outcome.value, outcome.basis, timex) }
    if let clock {
      kind = .time
      outcome.value.text += clock.code
      outcome.value.granularity = clock.hour != nil ? .minute : .partOfDay
    }
    return finish(timex, kind, outcome)
  }

  private func finish(_ timex: Timex, _ kind: ResolvedTimex.Kind, _ outcome: Outcome) -> ResolvedTimex {
    let clock = timex.meaning.clock
    return ResolvedTimex(
      range: timex.range, kind: kind, value: outcome.value.text, modifier: timex.meaning.modifier?.code,
      interval: outcome.value.interval, granularity: outcome.value.granularity,
      secondOfDay: clock?.hour.map { ($0 % 24) * 3600 + (clock?.minute ?? 0) * 60 + (clock?.second ?? 0) },
      partOfDay: clock?.part?.code, basis: outcome.basis, rule: timex.rule, reason: outcome.reason,
      rangeEnd: timex.rangeEnd, tokens: timex.tokens)
  }

  private mutating func remember(_ value: CalendarValue, _ basis: ResolvedTimex.Basis, _ timex: Timex) {
    guard let interval = value.interval, value.granularity <= .year, !isInBrackets(timex) else { return }
    // A history tells nothing of the day it was written on.
    if reference.genre == .narrative, case .publication = basis, story.last != nil { return }
    let told = StoryTime.Told(value: value, range: timex.range, start: interval.start)
    if reference.genre == .narrative, let last = story.last, abs(interval.start.year - last.start.year) >= 5,
      timex.tokens.lowerBound > sentence(of: timex).lowerBound + 6
    {
      return
    }
    if reference.genre == .narrative, let last = story.last,
      isAside(from: last.start.year, to: interval.start.year, timex)
    {
      return
    }
    rememberPeriod(told, timex)
    if value.granularity <= .day { story.day = told }
    story.last = told
  }

  /// A history looks back in the pluperfect and ahead with "would" and "until": such a date does not move the story.
  private func isAside(from last: Int, to year: Int, _ timex: Timex) -> Bool {
    guard last != year else { return false }
    let span = sentence(of: timex)
    if year < last { return span.contains { matcher.isIn($0, LexemeClass.pluperfect.mask) } }
    if matcher.isIn(timex.tokens.lowerBound - 1, LexemeClass.aheadCue.mask) { return true }
    return Tense(around: timex.tokens, in: span, matcher).direction == .future
  }

  private func isInBrackets(_ timex: Timex) -> Bool {
    guard reference.genre == .narrative else { return false }
    let start = sentence(of: timex).lowerBound
    for at in stride(from: timex.tokens.lowerBound - 1, through: max(start, timex.tokens.lowerBound - 12), by: -1) {
      if matcher.isMark(at, ")") { return false }
      if matcher.isMark(at, "(") { return true }
    }
    return false
  }

  func sentence(of timex: Timex) -> Range<Int> {
    sentences.sentences[Int(matcher.tokens[timex.tokens.lowerBound].sentence)]
  }
}

extension ResolvedTimex {
  fileprivate func with(rangeEnd: Int?) -> ResolvedTimex {
    ResolvedTimex(
      range: range, kind: kind, value: value, modifier: modifier, interval: interval, granularity: granularity,
      secondOfDay: secondOfDay, partOfDay: partOfDay, basis: basis, rule: rule, reason: reason, rangeEnd: rangeEnd,
      tokens: tokens)
  }
}
