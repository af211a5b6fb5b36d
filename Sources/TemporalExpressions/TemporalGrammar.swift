import DatelineModel
package import Text

/// A rule: what to look for, and what it says. Named, so that every answer can name which rule gave it.
package struct TimexRule: Sendable {
  package let name: String
  let patterns: [String]
  let meaning: @Sendable (Captures) -> TimexMeaning?

  /// A rule with one or more patterns; `meaning` may refuse what the patterns let through.
  package init(_ name: String, _ patterns: String..., meaning: @escaping @Sendable (Captures) -> TimexMeaning?) {
    self.init(name, patterns, meaning: meaning)
  }

  /// A rule with a list of patterns.
  package init(_ name: String, _ patterns: [String], meaning: @escaping @Sendable (Captures) -> TimexMeaning?) {
    self.name = name
    self.patterns = patterns
    self.meaning = meaning
  }
}

/// A language's expressions of time: its words and its rules, ready to be matched.
///
/// Of several rules that match at one place the longest match wins, and of equally long ones the rule that stands first.
package struct TemporalGrammar: Sendable {
  /// BCP 47 tag.
  package let language: String
  let lexicon: Lexicon
  let rules: [TimexRule]
  let patterns: CompiledPatterns
  /// For each lexeme, and behind them each literal word, the patterns that can begin with it.
  let byLexeme: [PatternList]
  /// For each lexeme whether any pattern begins with it.
  let begins: [Bool]
  /// The patterns that numbers begin, by their length.
  private let byDigits: [PatternList]
  private let byMark: [PatternList]
  private let marks: KeyTable<Int32>
  /// Literal words that patterns begin with, and those that they have anywhere, by number.
  private let literals: KeyTable<Int32>
  private let vocabulary: KeyTable<Int32>
  let connectives: Connectives
  /// How words show their form by their ending.
  let forms: WordForms
  /// Which ways of writing mean the same word.
  let spelling: Spelling
  /// How it writes numbers.
  let numbers: NumberForm
  /// Small words that rules ask for by name.
  let words: Words
  /// How it tells time.
  let habits: Habits

  /// Words that join the parts of one expression, each row divided by spaces; an expression may have several words.
  package struct Connectives: Sendable {
    let dateToClock: [[UInt64]]
    let clockToDate: [[UInt64]]
    let toYear: [[UInt64]]
    let rangeTo: [[UInt64]]
    let listAnd: [[UInt64]]

    package init(dateToClock: String, clockToDate: String, toYear: String, rangeTo: String, listAnd: String) {
      func rows(_ text: String) -> [[UInt64]] {
        text.split(separator: "/", omittingEmptySubsequences: false).map { row in
          row.split(separator: " ").map { word in
            let first = word.unicodeScalars.first!
            return first.properties.isAlphabetic ? WordKey.of(word) : UInt64(first.value)
          }
        }
      }
      self.dateToClock = rows(dateToClock)
      self.clockToDate = rows(clockToDate)
      self.toYear = rows(toYear)
      self.rangeTo = rows(rangeTo)
      self.listAnd = rows(listAnd)
    }
  }

  /// Puts a language together. Patterns are compiled once.
  package init(
    language: String, lexicon: Lexicon, rules: [TimexRule], connectives: Connectives, forms: WordForms = WordForms(),
    numbers: NumberForm = NumberForm(), words: Words = Words(), habits: Habits = Habits(),
    spelling: Spelling = .plain
  ) {
    self.spelling = spelling
    self.forms = forms
    self.numbers = numbers
    self.words = words
    self.habits = habits
    self.language = language
    self.lexicon = lexicon
    self.rules = rules
    self.connectives = connectives
    var compiled: [(rule: Int32, pattern: TimexPattern)] = []
    for (index, rule) in rules.enumerated() {
      for text in rule.patterns {
        compiled.append((Int32(index), TimexPattern(spelling.folded(text))))
      }
    }
    // Every pattern asks every word: a plain list of masks is enough for that.
    let masks = lexicon.entries.map(\.mask)
    var byLexeme = [[Int32]](repeating: [], count: lexicon.entries.count)
    var byLiteral: [UInt64: [Int32]] = [:]
    var byDigits = [[Int32]](repeating: [], count: Digits.allCases.count)
    var byMark: [UInt64: [Int32]] = [:]
    for (index, entry) in compiled.enumerated() {
      let number = Int32(index)
      for atom in Set(entry.pattern.firstAtoms) {
        switch atom {
        case .lexeme(let kind):
          for (i, mask) in masks.enumerated() where mask & kind.mask != 0 { byLexeme[i].append(number) }
        case .word(let key): byLiteral[key, default: []].append(number)
        case .mark(let mark): byMark[mark, default: []].append(number)
        case .stop, .plainWord: break
        case .number, .day, .ordinal, .year, .twoDigitYear, .upToTwoDigits, .fourDigits:
          for digits in Digits.allCases where digits.mayBe(atom) { byDigits[digits.rawValue].append(number) }
          let words: UInt64 = LexemeClass.cardinal.mask | LexemeClass.ordinal.mask | LexemeClass.multiplier.mask
          for (i, mask) in masks.enumerated() where mask & words != 0 { byLexeme[i].append(number) }
        }
      }
    }
    // A literal may also be a lexeme ("last"): one list for both, found by the literal's number behind the lexemes'.
    literals = KeyTable<Int32>(numbering: Set(byLiteral.keys))
    patterns = CompiledPatterns(compiled)
    let seconds = compiled.map { SecondToken(of: $0.pattern) }
    // Words of one kind begin the same patterns.
    var lists: [[Int32]: PatternList] = [:]
    func list(_ numbers: [Int32]) -> PatternList {
      if let known = lists[numbers] { return known }
      let made = PatternList(numbers, seconds)
      lists[numbers] = made
      return made
    }
    self.byLexeme = byLexeme.map(list) + byLiteral.keys.sorted().map { list(byLiteral[$0]!) }
    begins = self.byLexeme.prefix(lexicon.entries.count).map { !$0.isEmpty }
    self.byDigits = byDigits.map(list)
    marks = KeyTable<Int32>(numbering: Set(byMark.keys))
    self.byMark = byMark.keys.sorted().map { list(byMark[$0]!) }
    vocabulary = KeyTable<Int32>(numbering: Set(compiled.flatMap { $0.pattern.literals }))
  }

  /// Whether any pattern has the word as a literal.
  @inline(__always)
  func hasLiteral(_ key: UInt64) -> Bool { vocabulary.contains(key) }

  /// The patterns that a number of so many digits begins.
  @inline(__always)
  func patterns(beginningWithDigits count: Int) -> PatternList { byDigits[Digits(count).rawValue] }

  /// The patterns that a mark begins, nil where there are none.
  @inline(__always)
  func patterns(beginningWith mark: UInt64) -> PatternList? {
    let number = marks[mark]
    return number >= 0 ? byMark[Int(number)] : nil
  }

  /// Whether a mark begins any pattern.
  @inline(__always)
  func begins(_ mark: UInt64) -> Bool { marks.contains(mark) }

  /// Number of a literal word that patterns begin with, −1 for other words.
  @inline(__always)
  func literal(_ key: UInt64) -> Int32 { literals[key] }
}

/// How long a number is, as far as patterns care.
private enum Digits: Int, CaseIterable {
  case upToTwo, four, other

  @inline(__always)
  init(_ count: Int) { self = count <= 2 ? .upToTwo : count == 4 ? .four : .other }

  /// Whether a number of this length can stand for an atom.
  func mayBe(_ atom: TimexPattern.Atom) -> Bool {
    switch atom {
    case .day, .twoDigitYear, .upToTwoDigits: self == .upToTwo
    case .year, .fourDigits: self == .four
    default: true
    }
  }
}
