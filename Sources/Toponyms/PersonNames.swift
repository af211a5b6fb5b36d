import Gazetteers
import Text

/// The persons whom a text names in full, whose first names and surnames stand for them elsewhere: "Ana Lima … Lima", "Georgia Moor …
/// Georgia". Between both may stand an initial or a further name: "Ana R. Lima", "Ana Rosa Lima".
struct PersonNames {
  private var surnames: Set<UInt64> = []
  private var firstNames: Set<UInt64> = []
  /// The tokens of such names.
  private var tokens: Set<Int> = []

  private let text: Tokenization
  private let cues: PlaceCues
  private let reading: NameReading

  init(_ text: Tokenization, _ reading: NameReading, _ cues: PlaceCues) {
    self.text = text
    self.cues = cues
    self.reading = reading
    var places: Set<UInt64> = []
    for at in text.tokens.indices where isName(at) {
      if isBehindPlaceWord(at), !text.isPossessive(at + 1) { places.insert(text.tokens[at].key) }
      guard let last = surname(ofNameAt: at) else { continue }
      surnames.insert(text.tokens[last].key)
      firstNames.insert(text.tokens[at].key)
      tokens.formUnion([at, last])
    }
    firstNames.subtract(places)
  }

  /// Whether the text names a person of this surname in full.
  func isSurname(_ at: Int) -> Bool { text.token(at).map { surnames.contains($0.key) } ?? false }

  /// Whether the text names a person of this first name in full, and no place behind "in" or "from".
  func isFirstName(_ at: Int) -> Bool { text.token(at).map { firstNames.contains($0.key) } ?? false }

  /// Whether the token is the first name or the surname of a person who is named in full there.
  func isInFullName(_ at: Int) -> Bool { tokens.contains(at) }

  /// Whether a first name stands at a token and a surname behind it, and both are no place's name together.
  func isFullName(_ at: Int) -> Bool { isInFullName(at) && surname(ofNameAt: at) != nil }

  /// The token of the surname where a person's name in full begins at a token.
  private func surname(ofNameAt at: Int) -> Int? {
    guard isName(at), isFirstName(inListsAt: at) || isTitled(at) || isSpeaking(at) else { return nil }
    var last = at + 1
    let isInitial = text.token(last).map { $0.end - $0.start == 1 && $0.isCapitalised } ?? false
    if isInitial {
      last += text.isMark(last + 1, ".") ? 2 : 1
    } else if isParticle(last) {
      // "Peter van Hamburg"
      while isParticle(last) { last += 1 }
    } else if isName(last), isName(last + 1), isPersonal(at + 1), isPersonal(at + 2) {
      last += 1
    }
    guard isName(last), text.isSameSentence(at, last), !isName(last + 1) else { return nil }
    let surname = text.tokens[last]
    let classes = cues.classes.of(surname)
    guard
      classes.isDisjoint(with: [.kind, .organisationTail, .organisationHead, .direction, .notName, .stateOrgan, .body]),
      !NameLexicon.embedded.entry(surname.key).isCommonWord || NameLexicon.embedded.entry(surname.key).surname >= 2
    else { return nil }
    // "New Paris" is no surname behind a first name; an initial before a surname is no part of a name.
    guard reading.matches.whole(.span(at, last + 1)) == nil else { return nil }
    return last == at + 1 || !isName(last - 1) || reading.matches.whole(.span(last - 1, last + 1)) == nil ? last : nil
  }

  /// "Officer Jorun Bergen": behind a title any word may be a first name.
  private func isTitled(_ at: Int) -> Bool {
    let title = text.isMark(at - 1, ".") || text.isMark(at - 1, ",") ? at - 2 : at - 1
    guard let word = text.token(title), text.isSameSentence(title, at) else { return false }
    // "the mayor, Jorun Bergen", "his wife, Ana Bergen": behind a comma a word in lower case.
    let isNamed = text.isMark(at - 1, ",") ? word.shape == .lower : word.isCapitalised
    let isRelative = word.shape == .lower && text.isWord(title, in: cues.namesakes.relatives)
    return (isNamed && cues.classes.of(word).contains(.title) || isRelative)
      && cues.classes.of(text.tokens[at]).isDisjoint(with: [.kind, .direction, .title, .notName, .stateOrgan, .body])
      && reading.matches.whole(at..<(at + 1)).map { $0.standing.size < .region } ?? true
  }

  /// "The head of the authority, Duarte Salema, announced": two names between commas before a verb of saying.
  private func isSpeaking(_ at: Int) -> Bool {
    text.isMark(at - 1, ",") && isName(at + 1) && text.isMark(at + 2, ",") && text.isWord(at + 3, in: cues.saying)
  }

  private func isBehindPlaceWord(_ at: Int) -> Bool {
    [cues.locative, cues.origin, cues.vicinity].contains { text.isWord(at - 1, in: $0) }
      && text.isSameSentence(at - 1, at)
  }

  private func isParticle(_ at: Int) -> Bool {
    text.token(at)?.shape == .lower && text.isWord(at, in: cues.surnameParticles)
  }

  private func isName(_ at: Int) -> Bool {
    guard let token = text.token(at) else { return false }
    return token.kind == .word && token.shape == .capitalised && token.end - token.start > 1
  }

  /// A word of the lists of first names and surnames that is nothing else.
  private func isPersonal(_ at: Int) -> Bool {
    let token = text.tokens[at]
    let entry = NameLexicon.embedded.entry(token.key)
    return entry.surname > 0 && !entry.isCommonWord
      && cues.classes.of(token).isDisjoint(with: [.kind, .direction, .notName])
  }

  /// A word of the lists of first names, which no preposition of place makes a place.
  private func isFirstName(inListsAt at: Int) -> Bool {
    let token = text.tokens[at]
    let classes = cues.classes.of(token)
    guard classes.isDisjoint(with: [.kind, .direction, .title, .notName]) else { return false }
    if classes.contains(.firstName) { return true }
    let entry = NameLexicon.embedded.entry(token.key)
    if entry.firstName >= 2 { return true }
    return entry.firstName == 1 && !isBehindPlaceWord(at) && !text.isWord(at - 1, in: cues.destination)
  }
}
