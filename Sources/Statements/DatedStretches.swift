public import CivilCalendar
public import DatelineModel
package import TemporalExpressions
public import Text

/// Gives every stretch of a text the day of what it tells, for programs that ask "when did this word happen".
///
/// A word takes the date nearest to it in its sentence. Saying, planning and what is true now belong to the day of
/// publication unless a date stands beside them. A happening in a sentence without a date belongs to the day that the
/// story is about, where the text names one.
public struct DatedStretches: Sendable {
  private let grammar: TemporalGrammar

  /// A dater for one language.
  package init(_ grammar: TemporalGrammar) { self.grammar = grammar }

  /// Sentences with their day, and inside sentences the stretches whose words tell of another one.
  public func stretches(_ text: Tokenization, timexes: [Timex], publication: CivilDate?) -> [DatedStretch] {
    var pass = StretchPass(
      text: text, matcher: TimexMatcher(text, grammar), timexes: timexes, publication: publication)
    return pass.run()
  }
}

struct StretchPass {
  let text: Tokenization
  let matcher: TimexMatcher
  let timexes: [Timex]
  let publication: CivilDate?
  /// The day the report was written: that of its dateline, a day or two before publication, where it has one.
  private var writing: CivilDate?
  /// The day of what the report tells.
  private(set) var story: Told?
  /// The day named last, and the sentence it stood in.
  private var before: (told: Told, sentence: Int)?
  /// Words that stood beside a date, by their stem, with the index of the date among `wordDates`.
  private(set) var datedWords: [UInt64: Int] = [:]
  private var wordDates: [String] = []

  /// A date with the way it was found.
  struct Told: Equatable {
    var date: String
    var basis: Statement.Basis
  }

  /// Which date a word takes; `own` counts the dates of its sentence, `word` those that words had before.
  enum Answer: Equatable {
    case publication, story, before
    case own(Int)
    case word(Int)
  }

  init(text: Tokenization, matcher: TimexMatcher, timexes: [Timex], publication: CivilDate?) {
    self.text = text
    self.matcher = matcher
    self.timexes = timexes
    self.publication = publication
    writing = publication
  }

  mutating func run() -> [DatedStretch] {
    story = storyDay()
    writing = datelineDay() ?? publication
    var all: [DatedStretch] = []
    var next = 0
    for (index, sentence) in text.sentences.enumerated() {
      let range = text.range(ofSentence: index)
      var dated: [Timex] = []
      while next < timexes.count, timexes[next].range.start < range.end {
        if timexes[next].range.start >= range.start, isDate(timexes[next]) { dated.append(timexes[next]) }
        next += 1
      }
      let goesOn = before.map { index - $0.sentence == 1 } ?? false
      let undated: Answer = goesOn ? .before : story != nil ? .story : .publication
      let runs = runs(sentence) { answer($0, sentence, dated, undated) }
      all.append(contentsOf: stretches(range, runs.map { ($0.tokens, told($0.answer, dated)) }))
      remember(dated, sentence, index)
    }
    return all
  }

  /// What the sentence leaves for the ones behind it: its first fresh day, else for one sentence an older day or month, and
  /// the words that stood beside its dates. Headlines and lines of date and place leave nothing.
  private mutating func remember(_ dated: [Timex], _ sentence: Range<Int>, _ index: Int) {
    if !dated.isEmpty {
      let first = wordDates.count
      wordDates += dated.map(calendarPart)
      for at in sentence {
        guard let date = dateBeside(at, sentence, dated) else { continue }
        let stem = matcher.stem(at)
        if datedWords[stem] == nil { datedWords[stem] = first + date }
      }
    }
    guard isBody(sentence), let day = dated.first(where: isFresh) ?? dated.last(where: isOld) else { return }
    before = (Told(date: calendarPart(day), basis: .carried), index)
  }

  /// Neighbouring words with the same answer.
  private func runs(_ sentence: Range<Int>, _ answer: (Int) -> Answer) -> [(tokens: Range<Int>, answer: Answer)] {
    var runs: [(tokens: Range<Int>, answer: Answer)] = []
    for at in sentence {
      let answer = answer(at)
      if let last = runs.last, last.answer == answer {
        runs[runs.count - 1].tokens = last.tokens.lowerBound..<(at + 1)
      } else {
        runs.append((at..<(at + 1), answer))
      }
    }
    return runs
  }

  /// The sentence with the date that most of its words have, and the runs of words that have another.
  private func stretches(_ range: TextRange, _ runs: [(tokens: Range<Int>, told: Told?)]) -> [DatedStretch] {
    var all: [DatedStretch] = []
    let main = runs.filter { $0.told != nil }.max { $0.tokens.count < $1.tokens.count }?.told
    if let main { all.append(DatedStretch(range: range, date: main.date, basis: main.basis)) }
    for run in runs {
      guard let told = run.told, told != main else { continue }
      let start = Int(text.tokens[run.tokens.lowerBound].start)
      let end = Int(text.tokens[run.tokens.upperBound - 1].end)
      all.append(DatedStretch(range: TextRange(start, end), date: told.date, basis: told.basis))
    }
    return all
  }

  private func told(_ answer: Answer, _ dated: [Timex]) -> Told? {
    switch answer {
    case .publication: writing.map { Told(date: $0.iso8601, basis: .publication) }
    case .story: story
    case .before: before?.told
    case .own(let index): Told(date: calendarPart(dated[index]), basis: .own)
    case .word(let index): Told(date: wordDates[index], basis: .carried)
    }
  }

  /// A day of the month before publication: the next sentence may go on with it.
  private func isFresh(_ timex: Timex) -> Bool {
    guard let day = timex.day else { return false }
    guard let publication else { return true }
    return (0...30).contains(publication.dayNumber - day.dayNumber)
  }

  /// A day or month further back.
  private func isOld(_ timex: Timex) -> Bool {
    guard let publication, let interval = timex.interval, timex.granularity <= .month else { return false }
    return interval.start < publication
  }

  private func isDate(_ timex: Timex) -> Bool { timex.interval != nil && timex.granularity <= .year }

  /// The first day that the opening of the text names and that is not the day of saying, if it lies within the week
  /// before publication.
  private func storyDay() -> Told? {
    guard let publication else { return nil }
    var bodies = 0
    for sentence in text.sentences where isBody(sentence) {
      bodies += 1
      if bodies > StretchPass.opening { break }
      for timex in timexes where sentence.contains(timex.tokens.lowerBound) {
        guard let day = timex.day, timex.granularity <= .day, !isOfSaying(timex), !isCompared(timex) else { continue }
        let age = publication.dayNumber - day.dayNumber
        if (0...7).contains(age) { return Told(date: day.iso8601, basis: .carried) }
      }
    }
    return nil
  }

  /// "SEOUL, March 11 (Agency)": a day or two before publication, behind names alone and before a bracket or a dash.
  private func datelineDay() -> CivilDate? {
    guard let publication, let first = timexes.first(where: { $0.day != nil }), let day = first.day,
      (1...2).contains(publication.dayNumber - day.dayNumber), first.tokens.lowerBound <= StretchPass.datelineReach,
      first.tokens.upperBound < text.tokens.count
    else { return nil }
    let behind = text.tokens[first.tokens.upperBound]
    guard behind.isMark("(") || behind.isMark("-") || behind.isMark("_") || behind.isMark("—") else { return nil }
    let sentence = text.sentences[Int(behind.sentence)]
    guard sentence.lowerBound < first.tokens.lowerBound else { return nil }
    let isNames = text.tokens[sentence.lowerBound..<first.tokens.lowerBound].allSatisfy {
      $0.kind == .mark ? $0.isMark(",") || $0.isMark(".") : $0.isCapitalised
    }
    return isNames ? day : nil
  }

  /// Tokens within which a dateline's day stands, headline included.
  private static let datelineReach = 60

  /// Sentences that the story's day is looked for in.
  private static let opening = 8

  /// "A day earlier", "two days ago": what the story's day is compared with.
  private func isCompared(_ timex: Timex) -> Bool {
    ["earlier", "later", "ago", "year-ago"].contains(timex.rule)
  }

  /// A sentence of words that ends in a mark, unlike a headline or a line of date and place.
  private func isBody(_ sentence: Range<Int>) -> Bool {
    guard sentence.count >= 8 else { return false }
    return text.tokens[(sentence.upperBound - 3)..<sentence.upperBound].contains {
      $0.isMark(".") || $0.isMark("!") || $0.isMark("?")
    }
  }

  /// "2025-03-11", "2025-03", "2025": the value as far as it is a calendar date.
  func calendarPart(_ timex: Timex) -> String {
    guard let interval = timex.interval else { return "" }
    switch timex.granularity {
    case .minute, .hour, .partOfDay, .day: return interval.start.iso8601
    case .weekend, .week, .month: return String(interval.start.iso8601.prefix(7))
    default: return String(interval.start.iso8601.prefix(4))
    }
  }
}
