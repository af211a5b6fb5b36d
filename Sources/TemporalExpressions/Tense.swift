import ArticleModel

/// What the verb nearest to an expression says of its direction, and which word said so.
struct Tense {
  enum Direction { case past, future, none }
  var direction: Direction
  var cue: Range<Int>?

  /// Reads the sentence around the tokens `span`: the nearest verb to the left wins, then the nearest to the right.
  init(around span: Range<Int>, in sentence: Range<Int>, _ matcher: TimexMatcher) {
    direction = .none
    let future = LexemeClass.futureVerb.mask
    let past = LexemeClass.pastVerb.mask
    let hope = LexemeClass.expectation.mask
    let present = LexemeClass.presentVerb.mask
    if matcher.isIn(span.lowerBound - 1, LexemeClass.aheadCue.mask) {
      direction = .future
      cue = (span.lowerBound - 1)..<span.lowerBound
      return
    }
    for at in stride(from: span.lowerBound - 1, through: sentence.lowerBound, by: -1) {
      if let found = Tense.read(at, future, past, hope, present, matcher) {
        direction = found
        cue = at..<(at + 1)
        return
      }
    }
    for at in span.upperBound..<max(span.upperBound, sentence.upperBound) {
      if let found = Tense.read(at, future, past, hope, present, matcher) {
        direction = found
        cue = at..<(at + 1)
        return
      }
    }
  }

  private static func read(
    _ at: Int, _ future: UInt64, _ past: UInt64, _ hope: UInt64, _ present: UInt64, _ matcher: TimexMatcher
  ) -> Direction? {
    let token = matcher.tokens[at]
    guard token.kind == .word else { return nil }
    if matcher.isIn(at, future) { return .future }
    if matcher.isIn(at, hope) {
      return matcher.isIn(at - 1, past) || matcher.word(at + 1, "have") ? .past : .future
    }
    if matcher.isIn(at, past) { return .past }
    if matcher.isIn(at, present) { return matcher.word(at + 1, "to") ? .future : nil }
    if token.shape == .lower, token.end - token.start > 3, matcher.text[Int(token.end) - 1] == 0x64,
      matcher.text[Int(token.end) - 2] == 0x65
    {
      return .past
    }
    return nil
  }
}
