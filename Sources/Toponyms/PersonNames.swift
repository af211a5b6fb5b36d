import Gazetteers
import Text

/// The surnames of persons whom a text names in full: "Ana Lima … Lima".
struct PersonNames {
  private var surnames: Set<UInt64> = []

  private let text: Tokenization
  private let cues: PlaceCues
  private let reading: NameReading

  init(_ text: Tokenization, _ reading: NameReading, _ cues: PlaceCues) {
    self.text = text
    self.cues = cues
    self.reading = reading
    for at in text.tokens.indices where isFullName(at) { surnames.insert(text.tokens[at + 1].key) }
  }

  /// Whether the text names a person of this surname in full.
  func isSurname(_ at: Int) -> Bool { text.token(at).map { surnames.contains($0.key) } ?? false }

  /// Whether a first name stands at a token and a surname behind it, and both are no place's name together.
  func isFullName(_ at: Int) -> Bool {
    guard isName(at), isName(at + 1), text.isSameSentence(at, at + 1), isFirstName(at), !isName(at + 2) else {
      return false
    }
    let surname = text.tokens[at + 1]
    let classes = cues.classes.of(surname)
    guard
      classes.isDisjoint(with: [.kind, .organisationTail, .organisationHead, .direction, .notName, .stateOrgan, .body]),
      !NameLexicon.embedded.entry(surname.key).isCommonWord || NameLexicon.embedded.entry(surname.key).surname >= 2
    else { return false }
    return reading.matches.whole(at..<(at + 2)) == nil
  }

  private func isName(_ at: Int) -> Bool {
    guard let token = text.token(at) else { return false }
    return token.kind == .word && token.shape == .capitalised
  }

  /// A word of the lists of first names, which no preposition of place makes a place.
  private func isFirstName(_ at: Int) -> Bool {
    let token = text.tokens[at]
    let classes = cues.classes.of(token)
    guard classes.isDisjoint(with: [.kind, .direction, .title, .notName]) else { return false }
    if classes.contains(.firstName) { return true }
    let entry = NameLexicon.embedded.entry(token.key)
    if entry.firstName >= 2 { return true }
    return entry.firstName == 1 && !text.isWord(at - 1, in: cues.locative) && !text.isWord(at - 1, in: cues.origin)
      && !text.isWord(at - 1, in: cues.destination)
  }
}
