import DatelineModel
import TemporalExpressions
import Text

/// Bare numbers that go on counting what the figure before them counted: "then 20", "while officials spoke of 400, 425 or 450".
struct CountContinuation {
  let sentence: FigureSentence
  let phrases: [CountPhrase]
  /// Figures of the sentence before.
  let earlier: [Figure]
  let matcher: TimexMatcher

  func figures(
    behind found: [(order: Int, figure: Figure)], taken: [Range<Int>], _ make: (BoundCount) -> Figure
  ) -> [(order: Int, figure: Figure)] {
    // "Has not explained why its first count was seven": nobody counts on.
    if sentence.tokens.contains(where: { sentence.isIn($0, .negation) }) { return [] }
    // "Of the dead, 20 have been identified": a part of what was counted.
    let first = sentence.tokens.lowerBound
    if sentence.isIn(first, .of), sentence.isIn(first + 1, .definite), sentence.isIn(first + 2, [.state, .deed]) {
      return []
    }
    var all = found
    var added: [(order: Int, figure: Figure)] = []
    var bare = 0
    for phrase in phrases {
      let at = phrase.number.lowerBound
      // "And one was charged": one is told of, not counted on.
      guard phrase.form == .number, phrase.value > 1, phrase.counted == .bare, phrase.whole == nil,
        !taken.contains(where: { $0.overlaps(phrase.number) }), isBare(phrase)
      else { continue }
      let before = all.filter { $0.order < at }.map(\.figure).filter { !$0.isPart }
      let models = before.isEmpty ? earlier.filter { !$0.isPart } : before
      guard let last = models.last else { continue }
      // "190 and 30" behind "155 freed and 27 killed": each counts what its counterpart did.
      let pair = Array((found.isEmpty ? earlier : found.map(\.figure)).filter { !$0.isPart }.suffix(2))
      let isPaired = pair.count == 2 && pair[0].kind != pair[1].kind && bare < 2 && self.isPaired(phrase)
      let model = isPaired ? pair[bare] : last
      guard phrase.value <= model.value.addingFour, model.value <= phrase.value.addingFour else { continue }
      var figure = make(
        BoundCount(
          number: phrase.number, value: phrase.value, upper: phrase.upper, form: .number, kind: model.kind, head: nil,
          isPart: false))
      figure.of = model.of
      added.append((at, figure))
      all.append((at, figure))
      all.sort { $0.order < $1.order }
      bare += 1
    }
    return added
  }

  /// Nothing that could be counted stands behind it, and a word that goes on counting before it.
  private func isBare(_ phrase: CountPhrase) -> Bool {
    let before = phrase.span.lowerBound - 1
    guard sentence.isIn(before, .counter) || sentence.isMark(before, ",") else { return false }
    // "Since he was 26", "a girl of two": how old somebody is.
    if sentence.isIn(before, .passive), sentence.isIn(before - 1, [.singularPronoun, .person]) { return false }
    if sentence.isIn(before, .of), sentence.isIn(before - 1, [.person, .persons]) { return false }
    // "a passenger estimate of 88" counts something else; "spoke of 400", "a figure of 84" go on counting.
    if sentence.isIn(before, .of), !sentence.isIn(before - 1, [.number, .toll]),
      [before - 2, before - 3].contains(where: { sentence.isIn($0, .indefinite) })
    {
      return false
    }
    let next = phrase.span.upperBound
    guard next < sentence.tokens.upperBound else { return true }
    // "By nine votes to three"
    if sentence.isIn(next, .to), matcher.number(at: next + 1) != nil { return false }
    // "Fifty were driven to the coast": the verb behind it says what it counts.
    if sentence.isIn(next, [.passive, .perfect]), sentence.isWord(next + 1), !sentence.isIn(next + 1, .counter) {
      return false
    }
    return !sentence.isWord(next) && !sentence.isNumber(next) || sentence.isIn(next, .counter)
  }

  /// Another bare number follows or precedes with "and".
  private func isPaired(_ phrase: CountPhrase) -> Bool {
    let next = phrase.span.upperBound
    if sentence.isIn(next, .conjunction), matcher.number(at: next + 1) != nil { return true }
    return sentence.isIn(phrase.span.lowerBound - 1, .conjunction)
  }
}
