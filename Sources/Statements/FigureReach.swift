import DatelineModel
import Text

/// What a number counts by the words round it, read outwards: the verb right before it, the words behind it up to the next
/// number, the words before it.
struct FigureReach {
  private let text: Tokenization
  private let cues: StatementCues
  private let sentence: Range<Int>
  private let span: Range<Int>
  /// The token that names who is counted.
  private(set) var counted: Int?

  init(_ text: Tokenization, _ cues: StatementCues, _ sentence: Range<Int>, _ span: Range<Int>) {
    self.text = text
    self.cues = cues
    self.sentence = sentence
    self.span = span
  }

  /// What is counted, nil where nothing within reach says so.
  mutating func kind() -> Figure.Kind? {
    let verb = verbBefore()
    return toTheRight(verb) ?? toTheLeft()
  }

  private func isIn(_ at: Int, _ set: WordSet) -> Bool {
    at >= 0 && at < text.tokens.count && text.tokens[at].kind == .word && set.contains(text.tokens[at].key)
  }

  /// What the word at `at` says is counted. "a freed passenger" and "held talks" say nothing.
  private func kind(at: Int) -> Figure.Kind? {
    guard text.tokens[at].kind == .word else { return nil }
    let key = text.tokens[at].key
    guard let kind = cues.counted.first(where: { $0.words.contains(key) })?.kind else { return nil }
    if isIn(at + 1, cues.onePerson), at != span.upperBound { return nil }
    return kind
  }

  /// "killed five", "freed at least 155", "holds 214": the verb stands right before the number and its qualifier.
  private func verbBefore() -> Figure.Kind? {
    var at = span.lowerBound - 1
    while at >= sentence.lowerBound, isIn(at, cues.qualifierWords) { at -= 1 }
    guard at >= sentence.lowerBound else { return nil }
    if isIn(at, cues.holding) { return .held }
    return isIn(at, cues.people) ? nil : kind(at: at)
  }

  /// "27 hostages were killed": up to the next number in digits or a semicolon.
  private mutating func toTheRight(_ verb: Figure.Kind?) -> Figure.Kind? {
    let tokens = text.tokens
    var at = span.upperBound
    var steps = 0
    while at < sentence.upperBound, steps < 9 {
      if tokens[at].kind == .number || tokens[at].isMark(";") || tokens[at].isMark("(") { break }
      if counted == nil, isIn(at, cues.people) || isIn(at, cues.onePerson) { counted = at }
      if verb != nil, counted != nil { break }
      if verb == nil, let found = kind(at: at), counted != at || !isIn(at, cues.people) { return found }
      if tokens[at].isMark(","), steps > 4 { break }
      at += 1
      steps += 1
    }
    return verb
  }

  /// "killing at least 27 people", "the number of people on board at 440".
  private mutating func toTheLeft() -> Figure.Kind? {
    let tokens = text.tokens
    var at = span.lowerBound - 1
    var steps = 0
    while at >= sentence.lowerBound, steps < 8 {
      if tokens[at].isMark(";") || tokens[at].isMark(",") && (steps > 2 || counted == nil) { break }
      if let found = kind(at: at) { return found }
      if counted == nil, isIn(at, cues.people) { counted = at }
      at -= 1
      steps += 1
    }
    return nil
  }
}
