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
    if matcher.isIn(span.lowerBound - 1, LexemeClass.aheadCue.mask), !Tense.hasPluperfect(sentence, matcher) {
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

  /// "Until Thursday they had not …": the whole sentence lies in the past.
  private static func hasPluperfect(_ sentence: Range<Int>, _ matcher: TimexMatcher) -> Bool {
    sentence.contains { matcher.isIn($0, LexemeClass.pluperfect.mask) }
  }

  private static func read(
    _ at: Int, _ future: UInt64, _ past: UInt64, _ hope: UInt64, _ present: UInt64, _ matcher: TimexMatcher
  ) -> Direction? {
    let token = matcher.tokens[at]
    guard token.kind == .word else { return nil }
    if matcher.isIn(at, future) { return .future }
    if matcher.isIn(at, hope) {
      let hadBeen = matcher.isIn(at - 1, LexemeClass.been.mask) && matcher.isIn(at - 2, past)
      return matcher.isIn(at - 1, past) || hadBeen || matcher.isIn(at + 1, LexemeClass.have.mask) ? .past : .future
    }
    let isInfinitive = matcher.isIn(at + 1, LexemeClass.infinitive.mask)
    if matcher.isIn(at, LexemeClass.promise.mask), isInfinitive { return .future }
    if matcher.isIn(at, LexemeClass.be.mask) {
      return matcher.isIn(at - 1, LexemeClass.infinitive.mask) ? .future : nil
    }
    let isAdjective = matcher.isIn(at - 1, LexemeClass.definite.mask | LexemeClass.indefinite.mask)
    if !isAdjective, matcher.isIn(at, past) || isInEd(token, matcher) {
      // "would be paid in May": the participle says nothing, the verb before "be" does.
      let isPassive =
        matcher.isIn(at - 1, LexemeClass.be.mask)
        || matcher.isIn(at - 2, LexemeClass.be.mask) && isInLy(at - 1, matcher)
      return isPassive ? nil : .past
    }
    if matcher.isIn(at, present) { return isInfinitive ? .future : nil }
    return nil
  }

  private static func isInEd(_ token: Token, _ matcher: TimexMatcher) -> Bool {
    token.shape == .lower && token.end - token.start > 3 && matcher.text[Int(token.end) - 1] == 0x64
      && matcher.text[Int(token.end) - 2] == 0x65
  }

  private static func isInLy(_ at: Int, _ matcher: TimexMatcher) -> Bool {
    let token = matcher.tokens[at]
    return token.kind == .word && token.end - token.start > 3 && matcher.text[Int(token.end) - 1] == 0x79
      && matcher.text[Int(token.end) - 2] == 0x6C
  }
}
