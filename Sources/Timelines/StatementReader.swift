public import ArticleModel
public import CivilCalendar
public import TemporalExpressions
public import Toponyms

/// One article's text, expressions of time and toponyms → its statements.
public struct StatementReader: Sendable {
  private let cues: StatementCues
  private let grammar: TemporalGrammar

  /// A reader for one language.
  package init(_ cues: StatementCues, _ grammar: TemporalGrammar) {
    self.cues = cues
    self.grammar = grammar
  }

  /// The statements of a text in order, one for each sentence that has words.
  public func statements(
    _ text: Tokenization, timexes: [ResolvedTimex], toponyms: [Toponym], publication: CivilDate?,
    dateline: TextRange? = nil, posts: [(range: TextRange, day: CivilDate)] = [], boxes: [TextRange] = []
  ) -> [Statement] {
    var pass = StatementPass(
      cues: cues, text: text, matcher: TimexMatcher(text, grammar), timexes: timexes, toponyms: toponyms,
      publication: publication, dateline: dateline, posts: posts, boxes: boxes)
    return pass.run()
  }
}

private struct StatementPass {
  let cues: StatementCues
  let text: Tokenization
  let matcher: TimexMatcher
  let timexes: [ResolvedTimex]
  let toponyms: [Toponym]
  let publication: CivilDate?
  /// The line that opens the report; its words are no part of the first statement.
  let dateline: TextRange?
  /// The posts of a live page with their days.
  let posts: [(range: TextRange, day: CivilDate)]
  /// Headings, captions and tables, in order: their dates are not carried on into the running text.
  let boxes: [TextRange]
  private var nextBox = 0
  private var postDay: CivilDate?
  /// The expression that dated the last happening told, and the line it stood in.
  private var thread: (timex: Int, block: Int)?
  /// The expression that dated a look back, and the line it stood in.
  private var aside: (timex: Int, block: Int)?
  private var block = 0
  /// Sentences of the running text read so far; the first of them tell what the article is about.
  private var bodySentences = 0
  private static let leadLength = 2
  private let happenings: HappeningReader

  init(
    cues: StatementCues, text: Tokenization, matcher: TimexMatcher, timexes: [ResolvedTimex], toponyms: [Toponym],
    publication: CivilDate?, dateline: TextRange?, posts: [(range: TextRange, day: CivilDate)], boxes: [TextRange]
  ) {
    self.posts = posts
    self.boxes = boxes
    self.dateline = dateline
    self.cues = cues
    self.text = text
    self.matcher = matcher
    self.timexes = timexes
    self.toponyms = toponyms
    self.publication = publication
    happenings = HappeningReader(text: text, cues: cues)
  }

  mutating func run() -> [Statement] {
    var figures = FigureReader(text: text, matcher: matcher, cues: cues, timexes: timexes)
    let measures = MeasureReader(text: text, matcher: matcher, cues: cues, toponyms: toponyms)
    let timexAt = figures.timexAt
    var attributions = AttributionReader(text: text, cues: cues) { timexAt[$0] >= 0 }
    var statements: [Statement] = []
    var nextTimex = 0
    var nextToponym = 0
    for (index, sentence) in text.sentences.enumerated() {
      let range = withoutDateline(text.range(ofSentence: index))
      if index > 0, breaksLine(before: range.start, after: statements.last?.range.end ?? 0) { block += 1 }
      if !posts.isEmpty { enterPost(at: range.start) }
      while nextBox < boxes.count, boxes[nextBox].end <= range.start { nextBox += 1 }
      var own: [Int] = []
      while nextTimex < timexes.count, timexes[nextTimex].range.start < range.end {
        if timexes[nextTimex].range.start >= range.start { own.append(nextTimex) }
        nextTimex += 1
      }
      var places: [Statement.PlaceMention] = []
      while nextToponym < toponyms.count, toponyms[nextToponym].range.start < range.end {
        if toponyms[nextToponym].range.start >= range.start {
          places.append(.init(toponym: nextToponym, role: toponyms[nextToponym].role))
        }
        nextToponym += 1
      }
      let counted = figures.figures(in: sentence)
      let found = Found(
        places: places, figures: counted, measures: measures.figures(in: sentence) { timexAt[$0] >= 0 },
        cues: happenings.cues(in: sentence) { timexAt[$0] >= 0 },
        speaker: attributions.speaker(of: sentence, block: block))
      statements.append(statement(sentence, range, own, found))
    }
    return statements
  }

  /// A post begins anew: nothing is carried into it from the post above, which is the later one.
  private mutating func enterPost(at offset: Int) {
    let day = posts.first { $0.range.start <= offset && offset < $0.range.end }?.day
    if day != postDay { (thread, aside) = (nil, nil) }
    postDay = day
  }

  private func withoutDateline(_ range: TextRange) -> TextRange {
    guard let dateline, dateline.start >= range.start, dateline.end < range.end else { return range }
    let words = text.tokens.first { Int($0.start) >= dateline.end && $0.kind != .mark }
    // Behind a dateline there may be nothing but marks up to the sentence's end.
    guard let start = words.map({ Int($0.start) }), start < range.end else { return range }
    return TextRange(start, range.end)
  }

  private func breaksLine(before start: Int, after end: Int) -> Bool {
    guard end < start else { return false }
    return text.text[end..<start].contains(0x0A)
  }

  private func isIn(_ at: Int, _ set: WordSet) -> Bool {
    text.tokens[at].kind == .word && set.contains(text.tokens[at].key)
  }

  /// What was found in a sentence, but for its day.
  private struct Found {
    let places: [Statement.PlaceMention]
    let figures: [Figure]
    let measures: [Figure]
    let cues: [HappeningReader.Cue]
    let speaker: String?
  }

  private mutating func statement(_ sentence: Range<Int>, _ range: TextRange, _ own: [Int], _ found: Found) -> Statement
  {
    let (places, figures) = (found.places, found.figures)
    let isBoxed = nextBox < boxes.count && boxes[nextBox].start <= range.start
    let quoted = quotations(sentence)
    let dates = own.filter { index in
      let timex = timexes[index]
      guard timex.interval != nil || timex.basis == .unknown && timex.isDay else { return false }
      // A month of fasting colours a sentence; it does not date it.
      guard timex.rule != "holiday" || timex.interval.map({ $0.length == 1 }) ?? false else { return false }
      return !quoted.contains { $0.contains(timex.tokens.lowerBound) }
    }
    let said = dates.first { isOfSaying(timexes[$0], sentence) }
    let candidates = dates.filter { $0 != said && !isLookingBack(timexes[$0]) }
    let happened =
      candidates.first { timexes[$0].granularity <= .day && !timexes[$0].isClockAlone }
      ?? candidates.first { timexes[$0].granularity <= .day }
      ?? candidates.min { timexes[$0].granularity < timexes[$1].granularity }
    let isLead = bodySentences < StatementPass.leadLength
    if !isBoxed { bodySentences += 1 }
    let isNamed = !found.cues.isEmpty || sentence.contains { isIn($0, cues.happening) } || !figures.isEmpty
    let happens =
      isNamed
      || happened.map { timexes[$0].granularity <= .day } ?? false && tellsDeed(sentence)
    let isPast = isToldAsPast(sentence) || !figures.isEmpty && !isToldAsFuture(sentence)
    let isBackground =
      !happens || isUnreal(sentence) || figures.isEmpty && sentence.contains { isIn($0, cues.negations) }
      || sentence.contains { isIn($0, cues.background) } && happened == nil && figures.isEmpty
    var kind = Statement.Kind.background
    var timex: Int?
    var basis = Statement.Basis.none
    if let happened, happens, !isUnreal(sentence), !(isBackground && figures.isEmpty) {
      (kind, timex, basis) = (.event, happened, timexes[happened].isClockAlone ? .carried : .own)
    } else if let said, happens, !isBackground {
      (kind, timex, basis) = (.saying, said, .said)
    } else if !isBackground, isPast, tells(sentence, figures, places), let carried = carried() {
      (kind, timex, basis) = (.event, carried, .carried)
    }
    if timex == nil, let postDay, !isBackground, isPast, tells(sentence, figures, places) {
      return Statement(
        range: range, kind: .event, timex: nil, basis: .publication, interval: CivilInterval(day: postDay),
        granularity: .day, saidTimex: nil, attribution: found.speaker, places: places,
        figures: figures + found.measures,
        happenings: happenings.happenings(found.cues, dated: nil, figures: figures))
    }
    if timex == nil, isLead, !isBoxed, !isBackground, isPast, kind == .background, let publication,
      found.cues.isEmpty || found.cues.contains(where: { !$0.followsLookBack })
    {
      return Statement(
        range: range, kind: .event, timex: nil, basis: .publication, interval: CivilInterval(day: publication),
        granularity: .day, saidTimex: nil, attribution: found.speaker, places: places,
        figures: figures + found.measures,
        happenings: happenings.happenings(found.cues, dated: nil, figures: figures))
    }
    if kind == .event, basis == .own, isNamed, !isBoxed, let timex, timexes[timex].granularity <= .day {
      if isStoryTime(timex) { thread = (timex, block) } else { aside = (timex, block) }
    }
    if kind == .event, basis == .carried, let timex { thread = (timex, block) }
    let interval = timex.flatMap { span(of: $0) }
    return Statement(
      range: range, kind: kind, timex: timex, basis: basis, interval: interval,
      granularity: timex.map { timexes[$0].granularity } ?? .year, saidTimex: said, attribution: found.speaker,
      places: places, figures: figures + found.measures,
      happenings: happenings.happenings(
        found.cues, dated: basis == .own ? timex.map { timexes[$0].tokens } : nil, figures: figures))
  }

  /// The day that goes on: the story's for two paragraphs; a look back to another year within its own paragraph.
  private func carried() -> Int? {
    if let aside, aside.block == block, aside.block >= thread?.block ?? 0 { return aside.timex }
    guard let thread, block - thread.block <= 2 else { return nil }
    return thread.timex
  }

  /// "would have run out": it did not happen.
  private func isUnreal(_ sentence: Range<Int>) -> Bool {
    cues.unreal.contains { phrase in
      sentence.contains { at in
        at + phrase.count <= sentence.upperBound
          && zip(at..., phrase).allSatisfy { text.tokens[$0].kind == .word && text.tokens[$0].key == $1 }
      }
    }
  }

  private func isToldAsFuture(_ sentence: Range<Int>) -> Bool {
    sentence.contains { matcher.isIn($0, LexemeClass.futureVerb.mask) }
  }

  /// What is worth a line of its own when the day has to be inferred: a number, or a place where it happened; no direct speech.
  private func tells(_ sentence: Range<Int>, _ figures: [Figure], _ places: [Statement.PlaceMention]) -> Bool {
    let first = text.tokens[sentence.lowerBound]
    if first.isMark("“") || first.isMark("\"") { return false }
    return !figures.isEmpty || places.contains { [.scene, .origin, .destination].contains($0.role) }
      || sentence.contains { isIn($0, cues.claims) }
  }

  /// Stretches between quotation marks: a date told inside a quotation dates what the speaker tells, not the sentence.
  private func quotations(_ sentence: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var open: Int?
    for at in sentence {
      let token = text.tokens[at]
      if token.isMark("“") || token.isMark("\"") && open == nil {
        open = at
      } else if token.isMark("”") || token.isMark("\""), let start = open {
        found.append(start..<at)
        open = nil
      }
    }
    if let start = open { found.append(start..<sentence.upperBound) }
    return found
  }

  /// Both ends of "from 11 to 14 March".
  private func span(of timex: Int) -> CivilInterval? {
    guard let first = timexes[timex].interval else { return nil }
    guard let end = timexes[timex].rangeEnd, let last = timexes[end].interval, first.start < last.end else {
      return first
    }
    return CivilInterval(start: first.start, end: last.end)
  }

  /// The thread of a story runs within weeks of publication; a look back to another year does not move it.
  private func isStoryTime(_ timex: Int) -> Bool {
    guard let publication, let start = timexes[timex].interval?.start else { return true }
    return abs(publication.dayNumber - start.dayNumber) <= 21
  }

  /// "…, a security source confirmed on Wednesday": the nearest verb to the left, within six words, is one of saying.
  private func isOfSaying(_ timex: ResolvedTimex, _ sentence: Range<Int>) -> Bool {
    var at = timex.tokens.lowerBound - 1
    var steps = 0
    while at >= sentence.lowerBound, steps < 6 {
      let token = text.tokens[at]
      if token.kind == .mark, !token.isMark("-"), token.key != Tokenization.possessive { return false }
      if isIn(at, cues.saying) { return true }
      if isIn(at, cues.happening) { return false }
      at -= 1
      steps += 1
    }
    // "On Wednesday, officials said …", "Police on Monday said": saying right behind, nothing happening between.
    at = timex.tokens.upperBound
    steps = 0
    while at < sentence.upperBound, steps < 5 {
      if isIn(at, cues.saying) { return steps <= 1 || timex.tokens.lowerBound > sentence.lowerBound + 1 }
      if isIn(at, cues.happening) { return false }
      at += 1
      steps += 1
    }
    return false
  }

  /// "Tuesday's attack marks …", "since Tuesday": the date names the happening and does not date what the sentence tells.
  private func isLookingBack(_ timex: ResolvedTimex) -> Bool {
    let next = timex.tokens.upperBound
    if next < text.tokens.count, text.tokens[next].key == Tokenization.possessive { return true }
    let before = timex.tokens.lowerBound - 1
    return before >= 0 && isIn(before, cues.since)
  }

  /// Fewer tokens than this are a line such as "Updated March 3, 2015", no sentence.
  private static let wordsOfDeed = 9

  /// A verb in the past that is more than "was" or "had".
  private func tellsDeed(_ sentence: Range<Int>) -> Bool {
    sentence.count >= StatementPass.wordsOfDeed
      && sentence.contains { at in
        !isIn(at, cues.passive) && !isIn(at, cues.saying) && !isIn(at, cues.stative)
          && (matcher.isIn(at, LexemeClass.pastVerb.mask) || matcher.ends(at, in: "ed"))
      }
  }

  private func isToldAsPast(_ sentence: Range<Int>) -> Bool {
    for at in sentence {
      if matcher.isIn(at, LexemeClass.futureVerb.mask), !matcher.isIn(at - 1, LexemeClass.pastVerb.mask) {
        return false
      }
      if matcher.isIn(at, LexemeClass.pastVerb.mask) { return true }
      let token = text.tokens[at]
      if token.kind == .word, token.shape == .lower, token.end - token.start > 3, text.text[Int(token.end) - 2] == 0x65,
        text.text[Int(token.end) - 1] == 0x64
      {
        return true
      }
    }
    return false
  }
}

extension ResolvedTimex {
  /// A day or finer, whether or not it could be put on the calendar.
  var isDay: Bool { (kind == .date || kind == .time) && granularity <= .day }
}
