import DatelineModel
import Text

/// Who gives each number of a sentence: of "prosecutors say 18, while the ministry puts it at 19" each has a speaker of its own.
struct FigureSpeakers {
  let text: Tokenization
  let vocabulary: StatementVocabulary

  /// The figures of a sentence with their speakers.
  func marked(
    _ figures: [Figure], by attributions: [AttributionReader.Attribution], in sentence: Range<Int>
  ) -> [Figure] {
    guard !attributions.isEmpty else { return figures }
    return figures.filter { figure in !attributions.contains { speaks(figure, $0) } }.map { figure in
      var figure = figure
      figure.speaker = speaker(of: figure, attributions, sentence)?.speaker
      return figure
    }
  }

  /// "The driver was shot, two of them said": whoever speaks is not counted.
  private func speaks(_ figure: Figure, _ attribution: AttributionReader.Attribution) -> Bool {
    attribution.speaker == nil
      && (text.range(ofTokens: attribution.words).map { $0.contains(figure.range) } ?? false)
  }

  /// A speaker named before the number whose clause goes on to it; else one named behind it: "12 died, officials said".
  private func speaker(
    of figure: Figure, _ attributions: [AttributionReader.Attribution], _ sentence: Range<Int>
  ) -> AttributionReader.Attribution? {
    func isBefore(_ attribution: AttributionReader.Attribution) -> Bool {
      !attribution.isOfNoun && text.range(ofTokens: attribution.words).map { $0.end <= figure.range.start } ?? false
    }
    let before = attributions.last(where: isBefore)
    if let noun = attributions.first(where: { $0.isOfNoun && stands(figure, rightBefore: $0) }) { return noun }
    if let before, opensClause(before, sentence) { return before }
    let behind = attributions.first { !isBefore($0) && !$0.isOfNoun }
    if let behind, !opensClause(behind, sentence) { return behind }
    return before
  }

  /// Tokens between a number and the participle behind its noun.
  private static let nounReach = 4

  private func stands(_ figure: Figure, rightBefore attribution: AttributionReader.Attribution) -> Bool {
    let first = attribution.words.lowerBound
    return Range.span(max(0, first - FigureSpeakers.nounReach), first).contains {
      Int(text.tokens[$0].start) == figure.range.start
    }
  }

  /// Whether the speaker is named first in a clause, and what follows is what he says.
  private func opensClause(_ attribution: AttributionReader.Attribution, _ sentence: Range<Int>) -> Bool {
    let first = attribution.words.lowerBound
    // "In Lisbon, police said": nothing is told before him.
    let verbs: FigureWordClass = [.deed, .act, .fate, .state, .passive, .perfect, .verb]
    guard
      Range.span(sentence.lowerBound, first).contains(where: { vocabulary.figures.lists($0, of: text, as: verbs) })
    else { return true }
    let opening = Range.span(sentence.lowerBound, first).last { !isIn($0, vocabulary.speech.notSpeakers) || joins($0) }
    return opening.map(joins) ?? true
  }

  private func joins(_ at: Int) -> Bool {
    isIn(at, vocabulary.telling.coordinators) || text.isMark(at, ";") || text.isMark(at, ":")
  }

  private func isIn(_ at: Int, _ set: WordSet) -> Bool { text.isWord(at, in: set) }
}
