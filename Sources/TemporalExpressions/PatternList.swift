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

  /// The patterns of these numbers, which rise and may repeat; `seconds` tells of every pattern what may stand second.
  init(_ numbers: [Int32], _ seconds: [SecondToken]) {
    var entries: [Entry] = []
    for number in numbers where number != entries.last?.pattern {
      entries.append(Entry(pattern: number, second: seconds[Int(number)]))
    }
    beforeNumber = entries.filter { $0.second.admits(SecondToken(classes: 0, others: .number)) }
    beforeMark = entries.filter { $0.second.admits(SecondToken(classes: 0, others: .mark)) }
    beforePlainWord = entries.filter { $0.second.admits(SecondToken(classes: 0, others: .plainWord)) }
    beforeKnownWord = entries.filter { $0.second.admits(SecondToken(classes: .max, others: .literal)) }
    isEmpty = entries.isEmpty
  }

  /// Those that may go on with a token; of known words each is asked.
  @inline(__always)
  func entries(before second: SecondToken) -> [Entry] {
    if second.others.contains(.plainWord) { return beforePlainWord }
    if second.others.contains(.mark) { return beforeMark }
    return second.others.contains(.number) ? beforeNumber : beforeKnownWord
  }
}

/// What a token is to the patterns, or what a pattern lets stand second.
struct SecondToken: Sendable {
  /// Classes of words.
  private(set) var classes: UInt64 = 0
  /// Everything that is no word of a class.
  private(set) var others: Others = []

  struct Others: OptionSet, Sendable {
    let rawValue: UInt8
    static let number = Others(rawValue: 1)
    static let mark = Others(rawValue: 2)
    /// A word that some pattern spells out.
    static let literal = Others(rawValue: 4)
    static let plainWord = Others(rawValue: 8)
    /// Of a pattern: it may end with its first token. Of a token: always.
    static let anything = Others(rawValue: 16)
  }

  init(classes: UInt64, others: Others) {
    self.classes = classes
    self.others = others.union(.anything)
  }

  /// What may stand second in a pattern: behind each element that can be its first.
  init(of pattern: TimexPattern) {
    for (index, element) in pattern.elements.enumerated() {
      allow(pattern.elements[(index + 1)...])
      // "21st", "twenty-five", "2.5": one element, several tokens.
      if element.atoms.contains(where: \.isNumeric) { allowNumber() }
      if !element.isOptional { break }
    }
  }

  /// Whether a pattern may go on with the token.
  @inline(__always)
  func admits(_ token: SecondToken) -> Bool {
    classes & token.classes != 0 || others.rawValue & token.others.rawValue != 0
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
    case .word: others.insert(.literal)
    case .mark: others.insert(.mark)
    case .plainWord: others.insert(.plainWord)
    case .stop: others.insert(.anything)
    case .number, .day, .ordinal, .year, .twoDigitYear, .upToTwoDigits, .fourDigits: allowNumber()
    }
  }

  private mutating func allowNumber() {
    classes |= LexemeClass.cardinal.mask | LexemeClass.ordinal.mask | LexemeClass.multiplier.mask
    classes |= LexemeClass.ordinalSuffix.mask
    others.formUnion([.number, .mark, .literal])
  }
}
