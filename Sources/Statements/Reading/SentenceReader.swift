import CivilCalendar
import DatelineModel
import TemporalExpressions
import Text

/// What was found in a sentence, or in one of the parts of a sentence that reports two events, but for its day.
struct FoundSentence {
  /// The sentence's place among the text's, its own tokens, and where it stands.
  let index: Int
  let sentence: Range<Int>
  let range: TextRange
  /// What stands before it in its sentence, for a part without a subject or a verb of its own.
  let leansOn: TextRange?
  /// The line it stands in.
  let block: Int
  /// The expressions of time in it.
  let dates: [Int]
  /// For each token the number of its clause, 0 the main one; empty where no expression of time asks for it.
  let clauses: [Int]
  /// Whether it stands in a heading, a caption or a table.
  let isInAside: Bool
  /// Whether it opens the running text, with at most one other.
  let isLead: Bool
  /// Whether it is the first whole sentence of the running text.
  let isOpening: Bool
  /// Whether it opens an item of a list.
  let isItem: Bool
  let places: [Statement.PlaceMention]
  let figures: [Figure]
  let measures: [Figure]
  let cues: [EventCueReader.Cue]
  let speaker: String?

  /// The clause that a token stands in; the main one where the sentence has no expression of time.
  func clause(_ at: Int) -> Int {
    let index = at - sentence.lowerBound
    return clauses.indices.contains(index) ? clauses[index] : 0
  }

  /// What its main clause reports first; nil where its words name nothing.
  var mainKind: EventKind? { cues.first { !$0.isLookedBackOn }?.kind }

  /// Whether what its main clause reports first is of a court: a charge, a plea, a verdict.
  var reportsTrial: Bool { mainKind == .trial }
}

/// Reads what each sentence of a text has, before anything is dated.
struct SentenceReader {
  private let text: Tokenization
  private let matcher: TimexMatcher
  private let vocabulary: StatementVocabulary
  private let context: StatementReader.Context

  init(
    _ text: Tokenization, _ matcher: TimexMatcher, _ vocabulary: StatementVocabulary, _ context: StatementReader.Context
  ) {
    self.text = text
    self.matcher = matcher
    self.vocabulary = vocabulary
    self.context = context
  }

  /// Sentences that an article opens with.
  private static let leadLength = 2

  func sentences() -> [FoundSentence] {
    var reader = FigureReader(text: text, matcher: matcher, vocabulary: vocabulary.figures, timexes: context.timexes)
    let claims = ClaimReader(text: text, speech: vocabulary.speech, figures: vocabulary.figures)
    let figures = zip(reader.figures(), text.sentences).map { claims.marked($0, in: $1) }
    let timexAt = reader.timexAt
    let measures = MeasureReader(
      text: text, matcher: matcher, vocabulary: vocabulary.measures, qualifiers: vocabulary.figures,
      toponyms: context.toponyms)
    var attributions = AttributionReader(text: text, vocabulary: vocabulary, plurals: matcher.plurals) {
      timexAt[$0] >= 0
    }
    let figureSpeakers = FigureSpeakers(text: text, vocabulary: vocabulary)
    let events = EventCueReader(text: text, vocabulary: vocabulary)
    let named = NamedEventFigures(text: text, matcher: matcher, vocabulary: vocabulary)
    let clauses = ClauseReader(text: text, matcher: matcher, telling: vocabulary.telling)
    let parts = SentenceParts(text: text, matcher: matcher, timexes: context.timexes, vocabulary: vocabulary)
    var timexes = OrderedRanges(context.timexes.map(\.range))
    var toponyms = OrderedRanges(context.toponyms.map(\.range))
    var asides = context.asides[...]
    var block = 0
    var end = 0
    var bodySentences = 0
    var found: [FoundSentence] = []
    for (index, sentence) in text.sentences.enumerated() {
      let range = withoutBullet(withoutDateline(text.range(ofSentence: index)), sentence)
      let opensLine = index == 0 || breaksLine(from: end, to: range.start)
      if index > 0, opensLine { block += 1 }
      end = range.end
      while let aside = asides.first, aside.end <= range.start { asides.removeFirst() }
      let isInAside = asides.first.map { $0.start <= range.start } ?? false
      let isBody = !isInAside && text.isBody(sentence)
      let dates = timexes.indices(in: range)
      let cues = events.cues(in: sentence) { timexAt[$0] >= 0 }
      let mentioned = toponyms.indices(in: range)
      for part in parts.parts(sentence, dates: dates, cues: cues, figures: figures[index]) {
        let range =
          part.tokens == sentence
          ? range : text.range(ofTokens: part.tokens).map { TextRange(max($0.start, range.start), $0.end) } ?? range
        let inner = text.range(ofTokens: part.inner)
        func owns(_ other: TextRange) -> Bool {
          range.start <= other.start && other.start < range.end
            && !(inner.map { $0.start <= other.start && other.start < $0.end } ?? false)
        }
        let ownCues = cues.filter { part.owns($0.at) }
        let owned = dates.filter { owns(context.timexes[$0].range) }
        let speakers = attributions.attributions(in: part.tokens, block: block)
        let measured = measures.measures(in: part.tokens) { timexAt[$0] >= 0 }.filter { owns($0.figure.range) }
        found.append(
          FoundSentence(
            index: index, sentence: part.tokens, range: range, leansOn: part.leansOn.flatMap(text.range(ofTokens:)),
            block: block,
            dates: owned, clauses: owned.isEmpty ? [] : clauses.clauses(part.tokens),
            isInAside: isInAside, isLead: !isInAside && bodySentences < SentenceReader.leadLength,
            isOpening: isBody && bodySentences == 0 && part.tokens.lowerBound == sentence.lowerBound,
            isItem: opensLine && hasBullet(sentence),
            places: places(
              mentioned.filter { owns(context.toponyms[$0].range) }, measured,
              isEvent: ownCues.contains { !$0.isLookedBackOn }),
            figures: figureSpeakers.marked(
              named.marked(
                figures[index].filter { owns($0.range) }, in: part.tokens, cues: ownCues,
                dates: owned.map { context.timexes[$0] }),
              by: speakers, in: part.tokens),
            measures: figureSpeakers.marked(measured.map(\.figure), by: speakers, in: part.tokens),
            cues: ownCues,
            speaker: (speakers.first { $0.speaker != nil && !$0.isOfNoun } ?? speakers.first)?.speaker))
      }
      if isBody { bodySentences += 1 }
    }
    return found
  }

  private func places(
    _ toponyms: [Int], _ measured: [MeasureReader.Measure], isEvent: Bool
  ) -> [Statement.PlaceMention] {
    // "In Pakistan's province of Balochistan": a country is no scene beside any other.
    let hasScene = toponyms.contains {
      context.toponyms[$0].role == .scene || context.toponyms[$0].isLocative && !isWide($0)
    }
    var places = toponyms.map { index in
      let toponym = context.toponyms[index]
      let isScene = isEvent && toponym.isLocative && !(isWide(index) && hasScene)
      return Statement.PlaceMention(toponym: index, role: isScene ? .scene : toponym.role)
    }
    for measure in measured {
      guard let place = places.firstIndex(where: { $0.toponym == measure.toponym }) else { continue }
      places[place].displacement = measure.displacement
    }
    return places
  }

  private func isWide(_ toponym: Int) -> Bool {
    context.toponyms[toponym].likeliest.map { [.country, .continent].contains($0.feature) } ?? false
  }

  private func withoutDateline(_ range: TextRange) -> TextRange {
    guard let dateline = context.dateline, dateline.start >= range.start, dateline.end < range.end else { return range }
    let words = text.tokens.first { Int($0.start) >= dateline.end && $0.kind != .mark }
    // Behind a dateline there may be nothing but marks up to the sentence's end.
    guard let start = words.map({ Int($0.start) }), start < range.end else { return range }
    return TextRange(start, range.end)
  }

  /// "- 28 February: …", "• Nine killed": the mark of a list is no part of what it opens.
  private func withoutBullet(_ range: TextRange, _ sentence: Range<Int>) -> TextRange {
    let first = sentence.first {
      Int(text.tokens[$0].start) >= range.start && !SentenceReader.bullets.contains(where: text.tokens[$0].isMark)
    }
    guard let start = first.map({ Int(text.tokens[$0].start) }), start < range.end else { return range }
    return TextRange(start, range.end)
  }

  private func hasBullet(_ sentence: Range<Int>) -> Bool {
    SentenceReader.bullets.contains { text.isMark(sentence.lowerBound, $0) }
  }

  private static let bullets: [Unicode.Scalar] = ["-", "–", "—", "•", "·", "*"]

  private func breaksLine(from end: Int, to start: Int) -> Bool {
    text.text[Range.span(end, start).clamped(to: text.text.indices)].contains(0x0A)
  }
}

/// Ranges in order that are asked for stretch by stretch, also in order.
private struct OrderedRanges {
  private let ranges: [TextRange]
  private var next = 0

  init(_ ranges: [TextRange]) { self.ranges = ranges }

  /// The indices of those that begin inside the stretch.
  mutating func indices(in stretch: TextRange) -> [Int] {
    var found: [Int] = []
    while next < ranges.count, ranges[next].start < stretch.end {
      if ranges[next].start >= stretch.start { found.append(next) }
      next += 1
    }
    return found
  }
}
