import DatelineModel
import TemporalExpressions
import Text

/// One sentence with what each of its words can be to a count. Any index may be asked: outside the sentence nothing stands.
struct FigureSentence {
  let text: Tokenization
  let vocabulary: FigureVocabulary
  let tokens: Range<Int>
  private let words: [FigureWord]
  /// Whether a token belongs to an expression of time.
  private let isTimed: [Bool]

  init(_ text: Tokenization, _ tokens: Range<Int>, _ vocabulary: FigureVocabulary, isTime: (Int) -> Bool) {
    self.text = text
    self.tokens = tokens
    self.vocabulary = vocabulary
    isTimed = tokens.map(isTime)
    var words = tokens.map { at in
      let token = text.tokens[at]
      if token.isMark("&") { return FigureWord(classes: .conjunction, kind: nil) }
      guard token.kind == .word else { return FigureWord() }
      var word = vocabulary.word(token.key)
      word.classes.remove(.opensFate)
      if word.classes == .opensCompound { word.classes = [] }
      if word.classes.isEmpty, token.shape != .mixed { word.classes = FigureSentence.guessed(token, text, vocabulary) }
      return word
    }
    FigureSentence.joinCompounds(&words, text, tokens, vocabulary)
    self.words = words
  }

  /// Whether it is about illness, and nobody in it is hurt.
  var isOfIllness: Bool {
    words.contains { $0.classes.contains(.illness) }
      && !words.contains { $0.kind == .injured && !$0.classes.isDisjoint(with: [.deed, .state, .events]) }
  }

  /// "Picked up" is one word: its first part takes what both are, the others stand by.
  private static func joinCompounds(
    _ words: inout [FigureWord], _ text: Tokenization, _ tokens: Range<Int>, _ vocabulary: FigureVocabulary
  ) {
    for index in words.indices {
      let at = tokens.lowerBound + index
      guard text.tokens[at].kind == .word, let compounds = vocabulary.compounds[text.tokens[at].key] else { continue }
      for compound in compounds
      where index + compound.rest.count < words.count && text.isPhrase(compound.rest, at: at + 1) {
        words[index].classes.formUnion(compound.word.classes)
        words[index].kind = compound.word.kind ?? words[index].kind
        for part in (index + 1)...(index + compound.rest.count) {
          words[part] = FigureWord(classes: .adverb, kind: nil)
        }
      }
    }
  }

  /// The key of "*" in a phrase.
  private static let gap = WordKey.of("*")

  /// What a word's ending makes of it where no list has it: a noun for people, an adverb, a verb in the past.
  private static func guessed(_ token: Token, _ text: Tokenization, _ vocabulary: FigureVocabulary) -> FigureWordClass {
    func ends(_ endings: [[UInt8]], atLeast length: Int) -> Bool {
      guard token.range.length >= length else { return false }
      let word = text.text[Int(token.start)..<Int(token.end)]
      return endings.contains { word.suffix($0.count).elementsEqual($0) && word.count > $0.count }
    }
    if token.shape == .lower, ends(vocabulary.gerundEndings, atLeast: 6) { return .gerund }
    if ends(vocabulary.adverbEndings, atLeast: 5) { return .adverb }
    if token.shape == .lower, ends(vocabulary.pastEndings, atLeast: 5) { return .verb }
    guard token.shape == .lower || vocabulary.order.capitalisesNouns else { return [] }
    if ends(vocabulary.personsEndings, atLeast: 5) { return [.persons, .guessed] }
    if ends(vocabulary.personEndings, atLeast: 5) { return [.person, .guessed] }
    return []
  }

  /// "De 12 a 24": the first of two numbers between which something rose.
  func isFormerOfPair(_ number: Range<Int>) -> Bool {
    isIn(number.lowerBound - 1, .of) && isIn(number.upperBound, .to) && isNumber(number.upperBound + 1)
      && tokens.contains { isIn($0, [.toll, .number, .events]) && $0 < number.lowerBound }
  }

  /// Where verbs stand last: the kind that a word at an index states of the people before it, and a noun of them if it governs them.
  func kindOfEnd(_ at: Int, governed: Bool) -> Figure.Kind? {
    if let fate = fate(at: at) { return fate.kind }
    guard let kind = kind(at), isIn(at, [.state, .deed, .fate]) || governed && isIn(at, [.event, .events]) else {
      return nil
    }
    return kind
  }

  /// Where verbs stand last: whether what is said at an index is denied or only possible.
  func isDenied(behind at: Int) -> Bool {
    var next = at + 1
    while next <= at + 5, isWord(next), !isIn(next, [.conjunction, .clause]) {
      if isIn(next, [.negation, .modal, .attempt]) { return true }
      next += 1
    }
    return false
  }

  /// What the word at an index can be.
  func classes(_ at: Int) -> FigureWordClass { tokens.contains(at) ? words[at - tokens.lowerBound].classes : [] }

  /// The kind that the word at an index speaks of.
  func kind(_ at: Int) -> Figure.Kind? { tokens.contains(at) ? words[at - tokens.lowerBound].kind : nil }

  func isTime(_ at: Int) -> Bool { tokens.contains(at) && isTimed[at - tokens.lowerBound] }

  func isIn(_ at: Int, _ classes: FigureWordClass) -> Bool { !self.classes(at).isDisjoint(with: classes) }

  func isMark(_ at: Int, _ scalars: Unicode.Scalar...) -> Bool {
    guard tokens.contains(at) else { return false }
    return scalars.contains { text.tokens[at].isMark($0) }
  }

  /// Whether the token is a word of any sort.
  func isWord(_ at: Int) -> Bool { tokens.contains(at) && text.tokens[at].kind == .word }

  func isCapitalised(_ at: Int) -> Bool { tokens.contains(at) && text.tokens[at].isCapitalised }

  func isNumber(_ at: Int) -> Bool { tokens.contains(at) && text.tokens[at].kind == .number }

  /// Whether a token stands right behind the one before, without white space.
  func isTight(_ at: Int) -> Bool { tokens.contains(at) && !text.tokens[at].spaceBefore }

  func isPossessive(_ at: Int) -> Bool { tokens.contains(at) && text.tokens[at].key == Tokenization.possessive }

  /// Whether any word speaks of a kind of figure: most sentences do not.
  var speaksOfPeople: Bool {
    words.contains { $0.kind != nil || !$0.classes.isDisjoint(with: FigureSentence.cues) }
      || tokens.contains { fate(at: $0) != nil }
  }

  /// Words without a kind of their own that may give a number one.
  static let cues: FigureWordClass = [.toll, .carrying, .holding, .taking, .search, .rider, .captive]

  /// How many people a word such as "trio" stands for.
  func groupSize(_ at: Int) -> Int? { tokens.contains(at) ? vocabulary.groups[text.tokens[at].key] : nil }

  /// By how much a word such as "dozen" multiplies the number before it.
  func multiple(_ at: Int) -> Int? { tokens.contains(at) ? vocabulary.multiples[text.tokens[at].key] : nil }

  /// Where "a family of" begins before a number, else the number itself: what is said of the family is said of those who are counted.
  func collectiveStart(before number: Int) -> Int {
    guard isIn(number - 1, .of), isIn(number - 2, .collective) else { return number }
    var start = number - 2
    while isWord(start - 1), classes(start - 1).isEmpty, !isTime(start - 1) { start -= 1 }
    return isIn(start - 1, .indefinite) ? start - 1 : start
  }

  /// Where the words begin that bound the number at a token: "at least", "as many as".
  func qualifierStart(before number: Int) -> Int {
    var start = number
    while let length = qualifierLength(endingAt: start) { start -= length }
    return start
  }

  private func qualifierLength(endingAt end: Int) -> Int? {
    for (_, phrases) in vocabulary.qualifiers {
      for phrase in phrases where end - phrase.count >= tokens.lowerBound && !isTime(end - 1) {
        if text.isPhrase(phrase, at: end - phrase.count) { return phrase.count }
      }
    }
    return nil
  }

  /// The kind of a phrase that any verb may have behind it, "to death", where it begins at an index.
  func tail(at start: Int) -> (kind: Figure.Kind, length: Int)? {
    tokens.contains(start) ? vocabulary.tail(at: start, text) : nil
  }

  /// The kind of a phrase such as "lost their lives" that begins at an index, and the token behind it. Where the phrase has "*", up to
  /// four words may stand: "taken to a nearby hospital".
  func fate(at start: Int) -> (kind: Figure.Kind, end: Int)? {
    guard isWord(start) else { return nil }
    if isIn(start, [.verb, .deed, .linking]), let tail = vocabulary.tail(at: start + 1, text) {
      return (tail.kind, start + 1 + tail.length)
    }
    guard let phrases = vocabulary.fates[text.tokens[start].key] else { return nil }
    for (phrase, kind) in phrases {
      var at = start
      var isWhole = true
      var gap = 0
      for word in phrase {
        if word == FigureSentence.gap {
          gap = 4
          continue
        }
        while gap > 0, isWord(at) || isNumber(at), text.tokens[at].key != word {
          at += 1
          gap -= 1
        }
        gap = 0
        guard isWord(at), text.tokens[at].key == word else {
          isWhole = false
          break
        }
        at += 1
      }
      if isWhole { return (kind, at) }
    }
    return nil
  }

  /// "Two of them", "of whom two"
  func isOfThem(_ phrase: CountPhrase) -> Bool {
    if isIn(phrase.span.lowerBound - 1, .them), isIn(phrase.span.lowerBound - 2, .of) { return true }
    return phrase.whole.map { isIn($0.lowerBound, .them) && !isIn($0.lowerBound, .determiner) } ?? false
  }
}
