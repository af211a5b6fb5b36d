/// Patterns that can begin with one word, in the order of their rules, each with what may stand second: most of the
/// patterns that "the" begins need not be tried before a word that none of them can go on with.
struct PatternList: Sendable {
  struct Entry: Sendable {
    let pattern: Int32
    let second: SecondToken
  }

  private let beforeNumber: [Entry]
  private let beforeMark: [Entry]
  private let beforePlainWord: [Entry]
  private let beforeKnownWord: [Entry]
  /// Whether there is none.
  let isEmpty: Bool

  /// The patterns of these numbers, which rise and may repeat; `seconds` gives for every pattern what may stand second.
  init(_ numbers: [Int32], _ seconds: [SecondToken]) {
    var entries: [Entry] = []
    for number in numbers where number != entries.last?.pattern {
      entries.append(Entry(pattern: number, second: seconds[Int(number)]))
    }
    beforeNumber = entries.filter { $0.second.admits(.number) }
    beforeMark = entries.filter { $0.second.marks != 0 || $0.second.others.contains(.anything) }
    beforePlainWord = entries.filter { $0.second.admits(.word(classes: 0, spelled: nil)) }
    beforeKnownWord = entries.filter {
      $0.second.classes | $0.second.words != 0 || !$0.second.others.isDisjoint(with: [.anything, .plainWord])
    }
    isEmpty = entries.isEmpty
  }

  /// Those that may go on with a token of this sort; each is still to be asked.
  @inline(__always)
  func entries(before second: SecondToken) -> [Entry] {
    if second.others.contains(.knownWord) { return beforeKnownWord }
    if second.others.contains(.plainWord) { return beforePlainWord }
    return second.others.contains(.mark) ? beforeMark : beforeNumber
  }
}

/// What a token is to the patterns, or what a pattern lets stand second. Words and marks that patterns spell out are bits of
/// their hash: what shares a bit is tried in vain, no more.
struct SecondToken: Sendable {
  /// Classes of words.
  private(set) var classes: UInt64 = 0
  private(set) var words: UInt64 = 0
  private(set) var marks: UInt64 = 0
  /// Everything else.
  private(set) var others: Others = []

  struct Others: OptionSet, Sendable {
    let rawValue: UInt8
    static let number = Others(rawValue: 1)
    static let plainWord = Others(rawValue: 2)
    /// Of a pattern: it may end with its first token. Of a token: always.
    static let anything = Others(rawValue: 4)
    /// A mark, a word that is known: for lists of patterns.
    static let mark = Others(rawValue: 8)
    static let knownWord = Others(rawValue: 16)
  }

  /// A word with its classes; one that patterns spell out by its key. Without a class it may be any word of the language.
  static func word(classes: UInt64, spelled key: UInt64?) -> SecondToken {
    var token = SecondToken(others: classes == 0 ? .plainWord : [])
    if classes != 0 || key != nil { token.others.insert(.knownWord) }
    token.classes = classes
    if let key { token.words = bit(key) }
    return token
  }

  static func mark(_ key: UInt64) -> SecondToken {
    var token = SecondToken(others: .mark)
    token.marks = bit(key)
    return token
  }

  static let number = SecondToken(others: .number)
  static let none = SecondToken(others: [])

  private init(others: Others) { self.others = others.union(.anything) }

  @inline(__always)
  private static func bit(_ key: UInt64) -> UInt64 { 1 << (key & 63) }

  /// What may stand second in a pattern: behind each element that can be its first.
  init(of pattern: TimexPattern) {
    for (index, element) in pattern.elements.enumerated() {
      allow(pattern.elements[(index + 1)...])
      // "21st", "twenty-five", "2.5": one element, several tokens.
      for atom in element.atoms { allowRest(of: atom) }
      if !element.isOptional { break }
    }
  }

  /// Whether a pattern may go on with the token.
  @inline(__always)
  func admits(_ token: SecondToken) -> Bool {
    classes & token.classes | words & token.words | marks & token.marks
      | UInt64(others.rawValue & token.others.rawValue) != 0
  }

  /// What the rest of a pattern can begin with; what only looks ahead is taken as a part of it.
  private mutating func allow(_ rest: ArraySlice<TimexPattern.Element>) {
    for element in rest where !element.isForbidden {
      for atom in element.atoms { allow(atom) }
      if !element.isOptional { return }
    }
    others.insert(.anything)
  }

  private mutating func allow(_ atom: TimexPattern.Atom) {
    switch atom {
    case .lexeme(let kind): classes |= kind.mask
    case .word(let key): words |= SecondToken.bit(key)
    case .mark(let key):
      marks |= SecondToken.bit(key)
      if key == 0x2D { for dash: UInt64 in 0x2010...0x2014 { marks |= SecondToken.bit(dash) } }
    case .plainWord: others.insert(.plainWord)
    case .stop: others.insert(.anything)
    case .number, .day, .ordinal, .year, .twoDigitYear, .upToTwoDigits, .fourDigits: allowNumber()
    }
  }

  /// What an atom of several tokens can go on with: figures of two or four digits are one token, a day or a year goes on with a
  /// suffix, a hyphen or a word of number, any other number with anything.
  private mutating func allowRest(of atom: TimexPattern.Atom) {
    switch atom {
    case .number: allowNumber()
    case .day, .ordinal, .year:
      classes |= LexemeClass.cardinal.mask | LexemeClass.ordinal.mask | LexemeClass.multiplier.mask
      classes |= LexemeClass.ordinalSuffix.mask
      // The stop of "21. März".
      marks |= SecondToken.bit(0x2E)
      for dash: UInt64 in [0x2D, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014] { marks |= SecondToken.bit(dash) }
    case .lexeme, .word, .mark, .twoDigitYear, .upToTwoDigits, .fourDigits, .stop, .plainWord: break
    }
  }

  /// A number may go on with digits, a point, a fraction, a hyphen, "and".
  private mutating func allowNumber() {
    classes |= LexemeClass.cardinal.mask | LexemeClass.ordinal.mask | LexemeClass.multiplier.mask
    classes |= LexemeClass.ordinalSuffix.mask
    (words, marks) = (.max, .max)
    others.insert(.number)
  }
}
