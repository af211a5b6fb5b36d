import CivilCalendar
import DatelineModel
import TemporalExpressions
import Text

/// The one place that dates what a text reports: for each sentence its day, and inside it the stretches whose words state another.
///
/// A sentence takes the date of its own words that governs what it reports; else the day carried forward from the sentences before; an
/// opening without a date the day that its own article names for the same thing, else that of publication. A word takes the date
/// nearest to it in its clause; saying, planning and what is true now belong to the day of writing unless a date stands beside them; all
/// others have the day of their sentence.
struct ClauseDating {
  let text: Tokenization
  let matcher: TimexMatcher
  let vocabulary: StatementVocabulary
  let timexes: [Timex]
  let publication: CivilDate?
  let posts: [(range: TextRange, day: CivilDate)]
  let telling: SentenceTelling
  /// The day the report was written: that of its dateline, a day or two before publication, where it has one.
  let writing: CivilDate?
  /// The day of what the report is about, and the sentence that names it.
  let story: StoryDay?
  /// The day that an opening without a date goes on with.
  let continuation: StoryDay?

  /// The expression that dated the last event reported, the line it stood in, and whether a court had to do with it.
  var thread: Thread?
  /// The expression that dated a look back, and the line it stood in.
  var aside: (timex: Int, block: Int)?
  /// What the last list stood behind, and the line of its last item.
  private var list: (thread: Thread?, block: Int)?
  /// The line of a look back without a date: nothing is carried past it.
  var lookBackBlock: Int?
  /// Whether the sentence that opens the running text is somebody's words or a question.
  var opensWithWords = false
  private(set) var postDay: CivilDate?
  /// The day named last, and the sentence it stood in.
  private(set) var before: (date: DatedDay, timex: Int, sentence: Int)?
  /// Words that stood beside a date, by their stem, with the index of the date among `wordDates`.
  private(set) var datedWords: [UInt64: Int] = [:]
  private var wordDates: [String] = []

  /// What the next sentences carry on.
  struct Thread {
    var timex: Int
    var block: Int
    var isOfTrial: Bool
  }

  /// A date with the way it was found.
  struct DatedDay: Equatable {
    var date: String
    var basis: Statement.Basis
  }

  /// Which date a word takes; `own` counts the dates of its sentence, `word` those that words had before.
  enum Answer: Equatable {
    case publication, story, before
    /// The day of its sentence.
    case sentence
    case own(Int)
    case word(Int)
  }

  init(
    _ text: Tokenization, _ matcher: TimexMatcher, _ vocabulary: StatementVocabulary,
    _ context: StatementReader.Context,
    _ sentences: [FoundSentence]
  ) {
    self.text = text
    self.matcher = matcher
    self.vocabulary = vocabulary
    timexes = context.timexes
    publication = context.publication
    posts = context.posts
    telling = SentenceTelling(text: text, matcher: matcher, vocabulary: vocabulary)
    let search = StoryDaySearch(text, matcher, timexes: timexes, publication: publication)
    story = search.story(sentences)
    continuation = search.continuation(sentences, telling)
    writing = search.datelineDay() ?? publication
  }

  /// The day of one sentence, and its dated stretches; sentences must be asked in order.
  mutating func date(_ found: FoundSentence) -> (sentence: SentenceDating, stretches: [DatedStretch]) {
    enterPost(at: found.range.start)
    if found.isItem { enterItem(found.block) }
    let dating = sentenceDating(found)
    let datedIndices = found.dates.filter { timexes[$0].interval != nil && timexes[$0].granularity <= .year }
    let dated = datedIndices.map { timexes[$0] }
    let sentenceDay = day(of: dating)
    let words = WordDating(self, found, dated, undated: undated(found, sentenceDay))
    let runs = words.runs().map { (tokens: $0.tokens, date: date(of: $0.answer, dated, sentenceDay)) }
    let stretches = self.stretches(text.range(ofTokens: found.sentence) ?? found.range, runs, of: sentenceDay)
    remember(words, datedIndices, found)
    return (dating, stretches)
  }

  /// Each item of a list goes on with what stands before the list, and not with the item before it.
  private mutating func enterItem(_ block: Int) {
    let isFirst = list.map { block - $0.block > 1 } ?? true
    let before = isFirst ? thread : list?.thread
    list = (before, block)
    thread = before
  }

  /// What words without a date of their own have: the sentence's day, the day carried forward, the story's day, or that of writing.
  private func undated(_ found: FoundSentence, _ day: DatedDay?) -> Answer {
    if let day, day.basis != .own, day.basis != .said { return .sentence }
    if let before, found.index - before.sentence == 1 { return .before }
    return story != nil ? .story : .publication
  }

  /// The sentence's day as it is written for programs; nil for background.
  private func day(of dating: SentenceDating) -> DatedDay? {
    guard dating.basis != .none, let interval = dating.interval else { return nil }
    return DatedDay(date: ClauseDating.calendarPart(interval, dating.granularity), basis: dating.basis)
  }

  private func date(of answer: Answer, _ dated: [Timex], _ sentence: DatedDay?) -> DatedDay? {
    switch answer {
    case .publication: writing.map { DatedDay(date: $0.iso8601, basis: .publication) }
    case .story: story.map { DatedDay(date: $0.day.iso8601, basis: .carried) }
    case .before: before?.date
    case .sentence: sentence
    case .own(let index): DatedDay(date: ClauseDating.calendarPart(dated[index]), basis: .own)
    case .word(let index): DatedDay(date: wordDates[index], basis: .carried)
    }
  }

  // MARK: stretches

  /// The sentence with its day, else with the one that most of its words have, and the runs of words that have another.
  private func stretches(
    _ range: TextRange, _ runs: [(tokens: Range<Int>, date: DatedDay?)], of sentence: DatedDay?
  ) -> [DatedStretch] {
    var all: [DatedStretch] = []
    let main = sentence ?? runs.filter { $0.date != nil }.max { $0.tokens.count < $1.tokens.count }?.date
    if let main { all.append(DatedStretch(range: range, date: main.date, basis: main.basis)) }
    for run in runs {
      guard let date = run.date, date.date != main?.date, let range = text.range(ofTokens: run.tokens) else { continue }
      all.append(DatedStretch(range: range, date: date.date, basis: date.basis))
    }
    return all
  }

  // MARK: what is carried forward

  /// What the sentence leaves for the ones behind it: its first fresh day, else for one sentence an older day or month, and
  /// the words that stood beside its dates. Headlines and lines of date and place leave nothing.
  private mutating func remember(_ words: WordDating, _ indices: [Int], _ found: FoundSentence) {
    let dated = indices.map { timexes[$0] }
    if !dated.isEmpty {
      let first = wordDates.count
      wordDates += dated.map(ClauseDating.calendarPart)
      for at in found.sentence {
        guard let date = words.dateBeside(at) else { continue }
        let stem = matcher.stem(at)
        if datedWords[stem] == nil { datedWords[stem] = first + date }
      }
    }
    guard text.isBody(found.sentence),
      let index = indices.first(where: { isFresh(timexes[$0]) }) ?? indices.last(where: { isOld(timexes[$0]) })
    else { return }
    before = (DatedDay(date: ClauseDating.calendarPart(timexes[index]), basis: .carried), index, found.index)
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

  /// A post begins anew: nothing is carried into it from the post above, which is the later one.
  private mutating func enterPost(at offset: Int) {
    guard !posts.isEmpty else { return }
    let day = posts.first { $0.range.start <= offset && offset < $0.range.end }?.day
    if day != postDay { (thread, aside, before, list) = (nil, nil, nil, nil) }
    postDay = day
  }

  // MARK: writing

  static func calendarPart(_ timex: Timex) -> String {
    timex.interval.map { calendarPart($0, timex.granularity) } ?? ""
  }

  /// "2025-03-11", "2025-03", "2025": as finely as the day is known.
  private static func calendarPart(_ interval: CivilInterval, _ granularity: Granularity) -> String {
    switch granularity {
    case .minute, .hour, .partOfDay, .day: interval.start.iso8601
    case .weekend, .week, .month: String(interval.start.iso8601.prefix(7))
    default: String(interval.start.iso8601.prefix(4))
    }
  }
}

extension Tokenization {
  /// A sentence of words that ends in a mark, unlike a headline or a line of date and place.
  func isBody(_ sentence: Range<Int>) -> Bool {
    guard sentence.count >= 8 else { return false }
    return tokens[Range.span(sentence.upperBound - 3, sentence.upperBound).clamped(to: tokens.indices)].contains {
      $0.isMark(".") || $0.isMark("!") || $0.isMark("?")
    }
  }
}
