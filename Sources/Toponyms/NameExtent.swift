import Text

/// How far a name reaches that is written with hyphens and small words of another language: "Dara-i-Suf", "Serra do Brejo". No part of
/// it is a name of its own.
struct NameExtent {
  private let text: Tokenization
  private let cues: PlaceCues

  init(_ text: Tokenization, _ cues: PlaceCues) {
    self.text = text
    self.cues = cues
  }

  /// The whole name of which a span is a part. A large place's name ends before a small word: "Only in Texas do Republicans lead".
  func whole(_ span: Range<Int>, isLarge: Bool = false) -> Range<Int> {
    var first = span.lowerBound
    var end = span.upperBound
    while let before = linked(before: first) { first = before }
    while let behind = linked(behind: end) { end = behind }
    while !isLarge, let behind = joined(behind: end) { end = behind }
    return .span(first, end)
  }

  /// Whether a part of a longer name goes on behind it by a small word, so that it is no name itself.
  func goesOn(_ part: Range<Int>, isLarge: Bool) -> Bool {
    linked(behind: part.upperBound) != nil || !isLarge && joined(behind: part.upperBound) != nil
  }

  /// Whether the words before a name make it the end of a longer one: "Rosário" in "Maria do Rosário".
  func isTail(_ span: Range<Int>) -> Bool {
    let joint = span.lowerBound - 1
    guard isParticle(joint), let head = text.token(joint - 1), head.shape == .capitalised, head.kind == .word else {
      return false
    }
    return text.isSameSentence(joint - 1, span.lowerBound)
      && cues.classes.of(head).isDisjoint(with: [.kind, .organisationHead, .body, .notName])
  }

  /// The end of the name that goes on behind a token with a small word between hyphens: "-i-Suf".
  private func linked(behind end: Int) -> Int? {
    guard isLink(end + 1), isHyphen(end), isHyphen(end + 2), isName(end + 3) else { return nil }
    return end + 4
  }

  private func linked(before first: Int) -> Int? {
    guard isLink(first - 2), isHyphen(first - 1), isHyphen(first - 3), isName(first - 4) else { return nil }
    return first - 4
  }

  /// The end of the name that goes on with a small word and further names: "do Brejo", "de Santo Antônio".
  private func joined(behind end: Int) -> Int? {
    // "Lagoa de la Vega"
    let name = isParticle(end + 1) ? end + 2 : end + 1
    guard isParticle(end), isName(name), text.isSameSentence(end - 1, name) else { return nil }
    var last = name
    while isName(last + 1), text.isSameSentence(end, last + 1) { last += 1 }
    return last + 1
  }

  private func isParticle(_ at: Int) -> Bool {
    text.token(at)?.shape == .lower && text.isWord(at, in: cues.particles)
  }

  private func isLink(_ at: Int) -> Bool { text.token(at)?.shape == .lower && text.isWord(at, in: cues.links) }

  private func isHyphen(_ at: Int) -> Bool {
    text.isMark(at, "-") && !(text.token(at)?.spaceBefore ?? true) && !(text.token(at + 1)?.spaceBefore ?? true)
  }

  private func isName(_ at: Int) -> Bool {
    guard let token = text.token(at), token.kind == .word, token.isCapitalised else { return false }
    return cues.classes.of(token).isDisjoint(with: [.notName, .title, .body, .stateOrgan, .organisationTail])
  }
}
