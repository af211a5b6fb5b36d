package import CivilCalendar
package import DatelineModel
package import TemporalExpressions
package import Text

/// One article's text, expressions of time and toponyms → its statements, and the day of each stretch of it.
package struct StatementReader: Sendable {
  private let vocabulary: StatementVocabulary
  private let grammar: TemporalGrammar

  /// A reader for one language.
  package init(_ vocabulary: StatementVocabulary, _ grammar: TemporalGrammar) {
    self.vocabulary = vocabulary
    self.grammar = grammar
  }

  /// What is known of a text before its statements are read.
  package struct Context {
    package var timexes: [Timex]
    package var toponyms: [Toponym]
    package var publication: CivilDate?
    /// The line that opens the report; its words are no part of the first statement.
    package var dateline: TextRange?
    /// The posts of a live page with their days.
    package var posts: [(range: TextRange, day: CivilDate)]
    /// Headings, captions and tables, in order: their dates are not carried on into the running text.
    package var asides: [TextRange]

    package init(
      timexes: [Timex], toponyms: [Toponym], publication: CivilDate?, dateline: TextRange? = nil,
      posts: [(range: TextRange, day: CivilDate)] = [], asides: [TextRange] = []
    ) {
      self.timexes = timexes
      self.toponyms = toponyms
      self.publication = publication
      self.dateline = dateline
      self.posts = posts
      self.asides = asides
    }
  }

  /// One statement for each sentence that has words, in order, and the dated stretches for programs; both are views of one answer.
  package func read(_ cut: Tokenization, _ context: Context) -> (statements: [Statement], stretches: [DatedStretch]) {
    let matcher = TimexMatcher(cut, grammar)
    let text = vocabulary.read(cut)
    let sentences = SentenceReader(text, matcher, vocabulary, context).sentences()
    var dating = ClauseDating(text, matcher, vocabulary, context, sentences)
    let events = EventCueReader(text: text, vocabulary: vocabulary)
    var scenes = SceneInheritance(sentences, context.toponyms, dateline: context.dateline)
    var statements: [Statement] = []
    var stretches: [DatedStretch] = []
    for (index, found) in sentences.enumerated() {
      let dated = dating.date(found)
      let before = found.leansOn ?? (index > 0 ? antecedent(sentences[index - 1], of: found, text, context) : nil)
      statements.append(statement(found, before, dated.sentence, context, events, &scenes))
      stretches += dated.stretches
    }
    return (statements, stretches)
  }

  /// The most bytes of a sentence that is shown for the sake of the next.
  private static let longestContext = 300

  /// The sentence that one which leans back leans on: the one before in its block or the block before, if that stands by itself.
  private func antecedent(
    _ before: FoundSentence, of found: FoundSentence, _ text: Tokenization, _ context: Context
  ) -> TextRange? {
    guard leansBack(found, text, context), !leansBack(before, text, context), !before.isInAside, !found.isInAside,
      found.block - before.block <= 1, text.isBody(before.sentence),
      before.range.end - before.range.start <= StatementReader.longestContext
    else { return nil }
    return before.range
  }

  /// Whether a sentence begins with a word for what was named before.
  private func leansBack(_ found: FoundSentence, _ text: Tokenization, _ context: Context) -> Bool {
    vocabulary.leansBack(found.sentence, of: text) { first in
      found.dates.contains { context.timexes[$0].range.contains(first.range) }
    }
  }

  private func statement(
    _ found: FoundSentence, _ before: TextRange?, _ dating: SentenceDating, _ context: Context,
    _ events: EventCueReader,
    _ scenes: inout SceneInheritance
  ) -> Statement {
    let isOwn = dating.basis == .own || dating.basis == .clock
    let dated = isOwn ? dating.timex.map { context.timexes[$0].tokens } : nil
    let kinds = events.kinds(found.cues, dated: dated, figures: found.figures)
    let inherited = scenes.scene(for: found, dating, kinds: kinds).map {
      Statement.PlaceMention(toponym: $0, role: .scene, isInherited: true)
    }
    return Statement(
      range: found.range, context: before, kind: dating.kind, timex: dating.timex, basis: dating.basis,
      interval: dating.interval,
      granularity: dating.granularity, saidTimex: dating.saidTimex, attribution: found.speaker,
      places: found.places + (inherited.map { [$0] } ?? []),
      figures: found.figures + found.measures,
      happenings: kinds, isLead: found.isLead)
  }
}
