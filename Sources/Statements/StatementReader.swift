public import CivilCalendar
public import DatelineModel
package import TemporalExpressions
public import Text
import Toponyms

/// One article's text, expressions of time and toponyms → its statements.
public struct StatementReader: Sendable {
  private let vocabulary: StatementVocabulary
  private let grammar: TemporalGrammar

  /// A reader for one language.
  package init(_ vocabulary: StatementVocabulary, _ grammar: TemporalGrammar) {
    self.vocabulary = vocabulary
    self.grammar = grammar
  }

  /// The statements of a text in order, one for each sentence that has words.
  public func statements(
    _ text: Tokenization, timexes: [Timex], toponyms: [Toponym], publication: CivilDate?,
    dateline: TextRange? = nil, posts: [(range: TextRange, day: CivilDate)] = [], boxes: [TextRange] = []
  ) -> [Statement] {
    var pass = StatementPass(
      vocabulary: vocabulary, text: text, matcher: TimexMatcher(text, grammar), timexes: timexes,
      toponyms: toponyms, publication: publication, dateline: dateline, posts: posts, boxes: boxes)
    return pass.run()
  }
}

/// One text on its way to statements: sentence by sentence, with what goes on from one to the next.
struct StatementPass {
  let vocabulary: StatementVocabulary
  let text: Tokenization
  let matcher: TimexMatcher
  let timexes: [Timex]
  let toponyms: [Toponym]
  let publication: CivilDate?
  /// The line that opens the report; its words are no part of the first statement.
  let dateline: TextRange?
  /// The posts of a live page with their days.
  let posts: [(range: TextRange, day: CivilDate)]
  /// Headings, captions and tables, in order: their dates are not carried on into the running text.
  let boxes: [TextRange]
  var nextBox = 0
  private(set) var postDay: CivilDate?
  /// The expression that dated the last happening told, and the line it stood in.
  var thread: (timex: Int, block: Int)?
  /// The expression that dated a look back, and the line it stood in.
  var aside: (timex: Int, block: Int)?
  private(set) var block = 0
  /// Sentences of the running text read so far; the first of them tell what the article is about.
  private var bodySentences = 0
  /// Sentences that an article opens with.
  private static let leadLength = 2
  let happenings: HappeningReader
  let telling: SentenceTelling

  init(
    vocabulary: StatementVocabulary, text: Tokenization, matcher: TimexMatcher, timexes: [Timex], toponyms: [Toponym],
    publication: CivilDate?, dateline: TextRange?, posts: [(range: TextRange, day: CivilDate)], boxes: [TextRange]
  ) {
    self.posts = posts
    self.boxes = boxes
    self.dateline = dateline
    self.vocabulary = vocabulary
    self.text = text
    self.matcher = matcher
    self.timexes = timexes
    self.toponyms = toponyms
    self.publication = publication
    happenings = HappeningReader(text: text, vocabulary: vocabulary)
    telling = SentenceTelling(text: text, matcher: matcher, vocabulary: vocabulary)
  }

  mutating func run() -> [Statement] {
    var figures = FigureReader(text: text, matcher: matcher, vocabulary: vocabulary.figures, timexes: timexes)
    let allFigures = figures.figures()
    let measures = MeasureReader(
      text: text, matcher: matcher, vocabulary: vocabulary.measures, qualifiers: vocabulary.figures, toponyms: toponyms)
    let timexAt = figures.timexAt
    var attributions = AttributionReader(text: text, vocabulary: vocabulary, plurals: matcher.plurals) {
      timexAt[$0] >= 0
    }
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
      let counted = allFigures[index]
      let measured = measures.measures(in: sentence) { timexAt[$0] >= 0 }
      for measure in measured {
        guard let place = places.firstIndex(where: { $0.toponym == measure.toponym }) else { continue }
        places[place].displacement = measure.displacement
      }
      let isBoxed = nextBox < boxes.count && boxes[nextBox].start <= range.start
      let isLead = !isBoxed && bodySentences < StatementPass.leadLength
      if !isBoxed { bodySentences += 1 }
      let found = FoundSentence(
        sentence: sentence, range: range, dates: own, isBoxed: isBoxed, isLead: isLead, places: places,
        figures: counted, measures: measured.map(\.figure),
        cues: happenings.cues(in: sentence) { timexAt[$0] >= 0 },
        speaker: attributions.speaker(of: sentence, block: block))
      statements.append(statement(found))
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
}

/// What was found in a sentence, but for its day.
struct FoundSentence {
  /// Its tokens, and where it stands.
  let sentence: Range<Int>
  let range: TextRange
  /// The expressions of time in it.
  let dates: [Int]
  /// Whether it stands in a heading, a caption or a table.
  let isBoxed: Bool
  /// Whether it opens the running text.
  let isLead: Bool
  let places: [Statement.PlaceMention]
  let figures: [Figure]
  let measures: [Figure]
  let cues: [HappeningReader.Cue]
  let speaker: String?
}
