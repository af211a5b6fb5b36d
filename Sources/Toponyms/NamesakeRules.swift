import Gazetteers
import Text

/// Which spans that look like a place's name name something else, by the words that touch them. The chain learns from texts in which
/// ships, trains and initials are rare; these words leave no doubt.
struct NamesakeRules {
  private let text: Tokenization
  private let cues: PlaceCues
  private let words: NamesakeCues
  private let persons: PersonNames
  private let reading: NameReading

  init(_ text: Tokenization, _ reading: NameReading, _ cues: PlaceCues) {
    self.text = text
    self.cues = cues
    words = cues.namesakes
    persons = PersonNames(text, reading, cues)
    self.reading = reading
  }

  /// Whether a span names no place.
  func isNamesake(_ span: Range<Int>) -> Bool {
    isLetter(span) || isInitialled(span) || isPerson(span) || isVessel(span) || isTrain(span) || isOwned(span)
      || isSaint(span) || isDescription(span) || isWord(span)
  }

  private func isCapitalised(_ at: Int) -> Bool { text.token(at)?.isCapitalised ?? false }

  /// "A303", "A": a letter alone is no name.
  private func isLetter(_ span: Range<Int>) -> Bool {
    guard span.count == 1, let token = text.token(span.lowerBound) else { return false }
    return token.end - token.start == 1
  }

  /// "K. Bari": initials stand before persons. "N.Y." is one token.
  private func isInitialled(_ span: Range<Int>) -> Bool {
    let stop = span.lowerBound - 1
    guard span.count == 1, text.isMark(stop, "."), let initial = text.token(stop - 1), initial.isCapitalised,
      let name = text.token(span.lowerBound), text.isSameSentence(stop - 1, span.lowerBound)
    else { return false }
    return initial.end - initial.start == 1 && name.shape == .capitalised && name.end - name.start > 3
  }

  /// "Paris Holloway", "Jack London", and "Lima" where Ana Lima was named; "in Houston" stays the town.
  private func isPerson(_ span: Range<Int>) -> Bool {
    let first = span.lowerBound
    if persons.isFullName(first), span.count <= 2 { return true }
    guard span.count == 1 else { return false }
    if persons.isFullName(first - 1) { return true }
    guard persons.isSurname(first) else { return false }
    return ![cues.locative, cues.origin, cues.vicinity].contains { text.isWord(first - 1, in: $0) }
      && !text.isMark(span.upperBound, ",")
  }

  /// "the tanker Cordoba", "a ship called Natal".
  private func isVessel(_ span: Range<Int>) -> Bool {
    var at = span.lowerBound - 1
    while let token = text.token(at), token.kind == .mark, token.spaceBefore || text.isWord(at - 1, in: words.called) {
      at -= 1
    }
    if text.isWord(at, in: words.called) { at -= 1 }
    return text.isWord(at, in: words.vessels) && text.isSameSentence(at, span.lowerBound)
  }

  /// "The Geneva Express"
  private func isTrain(_ span: Range<Int>) -> Bool {
    isCapitalised(span.upperBound) && text.isWord(span.upperBound, in: words.trains)
      && text.isSameSentence(span.lowerBound, span.upperBound)
  }

  /// "in his Toyota", but "his Paris office".
  private func isOwned(_ span: Range<Int>) -> Bool {
    guard span.count == 1, text.isWord(span.lowerBound - 1, in: words.owners) else { return false }
    guard let next = text.token(span.upperBound), text.isSameSentence(span.lowerBound, span.upperBound) else {
      return true
    }
    return next.kind == .mark && !text.isPossessive(span.upperBound) && !next.isMark("-")
      || cues.classes.of(next).contains(.notName) || text.isWord(span.upperBound, in: cues.locative)
  }

  /// "St. Mark's Square": "Mark" is part of a longer name.
  private func isSaint(_ span: Range<Int>) -> Bool {
    var at = span.lowerBound - 1
    if text.isMark(at, ".") { at -= 1 }
    return isCapitalised(at) && text.isWord(at, in: words.saints) && text.isSameSentence(at, span.lowerBound)
  }

  /// "Federal District Court", "Southern District of Texas", "Eastern and Southern Europe": words that only describe.
  private func isDescription(_ span: Range<Int>) -> Bool {
    let next = span.upperBound
    let isDirection = span.allSatisfy { cues.classes.of(text.tokens[$0]).contains(.direction) }
    if isDirection, text.isWord(next, in: cues.and), isCapitalised(next + 1) { return true }
    if span.allSatisfy({
      !cues.classes.of(text.tokens[$0]).isDisjoint(with: [.direction, .kind]) || text.isWord($0, in: words.courts)
    }), text.isWord(next, in: cues.of), isCapitalised(next + 1) {
      return true
    }
    return span.count == 1 && isCapitalised(next) && text.isWord(next, in: words.courts)
      && NameLexicon.embedded.entry(text.tokens[span.lowerBound].key).isCommonWord
  }

  /// "Nice weather", "Mobile users": a common word that has its capital from the sentence.
  private func isWord(_ span: Range<Int>) -> Bool {
    guard span.count == 1, let token = text.token(span.lowerBound), token.shape == .capitalised,
      text.sentence(ofToken: span.lowerBound).lowerBound == span.lowerBound,
      NameLexicon.embedded.entry(token.key).isCommonWord, let next = text.token(span.upperBound), next.kind == .word
    else { return false }
    return next.shape == .lower && cues.classes.of(next).isEmpty && !text.isWord(span.upperBound, in: cues.auxiliaries)
      && (reading.covering(span)?.standing.size ?? .none) < .capital
  }
}
