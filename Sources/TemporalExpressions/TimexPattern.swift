import Text

/// What a rule looks for: a row of elements over tokens, written as text.
///
/// - `MONTH`, `UNIT`, `WEEKDAY` …: a word of that `LexemeClass`; its value is captured.
/// - `NUM` a number in digits or words; `DAY` 1 … 31, also "21st", "third"; `ORD` an ordinal; `YEAR` four digits or
///   "nineteen ninety-eight"; `YY` two digits; `N2` one or two digits; `N4` four digits, no comma. All are captured.
/// - `WORD` a word in small letters that the language's table of time does not have; not for a pattern's beginning.
/// - lower-case letters: that word. Any other sign: that mark.
/// - `a|b` one or the other, `x?` may be missing, `~x` without white space before it, `!x` not followed by it,
///   `&x` followed by it without taking it in; `STOP` is a mark or the end of the text.
package struct TimexPattern: Sendable {
  enum Atom: Sendable, Hashable {
    case lexeme(LexemeClass)
    /// A literal word's key.
    case word(UInt64)
    case mark(UInt64)
    case number, day, ordinal, year, twoDigitYear, upToTwoDigits, fourDigits
    case stop, plainWord
  }

  struct Element: Sendable {
    let atoms: [Atom]
    let isOptional: Bool
    let isTight: Bool
    let isForbidden: Bool
    let isAhead: Bool
  }

  let elements: [Element]

  /// Compiles a pattern.
  init(_ text: String) {
    elements = text.split(separator: " ").map { written in
      var part = written
      let isTight = part.first == "~" && part.count > 1
      if isTight { part = part.dropFirst() }
      let isForbidden = part.first == "!" && part.count > 1
      if isForbidden { part = part.dropFirst() }
      let isAhead = part.first == "&" && part.count > 1
      if isAhead { part = part.dropFirst() }
      let isOptional = part.count > 1 && part.last == "?"
      if isOptional { part = part.dropLast() }
      let atoms =
        part.count == 1
        ? [TimexPattern.atom(part)] : part.split(separator: "|").map { TimexPattern.atom($0) }
      return Element(
        atoms: atoms, isOptional: isOptional, isTight: isTight, isForbidden: isForbidden, isAhead: isAhead)
    }
  }

  private static let classes = Dictionary(
    uniqueKeysWithValues: LexemeClass.allCases.map { (String(describing: $0).uppercased(), $0) })

  private static func atom(_ text: Substring) -> Atom {
    switch text {
    case "NUM": return .number
    case "DAY": return .day
    case "ORD": return .ordinal
    case "YEAR": return .year
    case "YY": return .twoDigitYear
    case "N2": return .upToTwoDigits
    case "N4": return .fourDigits
    case "STOP": return .stop
    case "WORD": return .plainWord
    default: break
    }
    if let kind = classes[String(text)] { return .lexeme(kind) }
    if text == "'s" { return .mark(Tokenization.possessive) }
    let scalar = text.unicodeScalars.first!
    guard scalar.properties.isAlphabetic else { return .mark(UInt64(scalar.value)) }
    precondition(text.unicodeScalars.allSatisfy { !$0.properties.isUppercase }, "no lexeme class \(text)")
    return .word(WordKey.of(text))
  }

  /// The literal words in it.
  var literals: [UInt64] {
    elements.flatMap(\.atoms).compactMap { if case .word(let key) = $0 { key } else { nil } }
  }

  /// The atoms that a match can begin with.
  var firstAtoms: [Atom] {
    var atoms: [Atom] = []
    for element in elements {
      atoms += element.atoms
      if !element.isOptional { break }
    }
    return atoms
  }
}

/// What a pattern caught: class or number, its value, its tokens.
package struct Captures: Sendable {
  struct Capture: Sendable {
    let atom: TimexPattern.Atom
    let value: Int
  }
  var all: [Capture] = []

  private func value(_ atom: TimexPattern.Atom, _ n: Int) -> Int? {
    var seen = 0
    for capture in all where capture.atom == atom {
      if seen == n { return capture.value }
      seen += 1
    }
    return nil
  }

  /// Value of the n-th word of a class.
  package subscript(_ kind: LexemeClass, _ n: Int) -> Int? { value(.lexeme(kind), n) }
  /// Value of the first word of a class.
  package subscript(_ kind: LexemeClass) -> Int? { value(.lexeme(kind), 0) }
  /// Values of all words of these classes, in their order.
  package func all(of kinds: [LexemeClass]) -> [Int] {
    all.compactMap { capture in
      if case .lexeme(let kind) = capture.atom, kinds.contains(kind) { capture.value } else { nil }
    }
  }
  /// The n-th `NUM` in hundredths.
  package func hundredths(_ n: Int = 0) -> Int? { value(.number, n) }
  /// The n-th `NUM` when it is whole.
  package func count(_ n: Int = 0) -> Int? { hundredths(n).flatMap { $0 % 100 == 0 ? $0 / 100 : nil } }
  /// The n-th `DAY`.
  package func day(_ n: Int = 0) -> Int? { value(.day, n) }
  /// The first `ORD`.
  package var ordinal: Int? { value(.ordinal, 0) }
  /// The n-th `YEAR`.
  package func year(_ n: Int = 0) -> Int? { value(.year, n) }
  /// The first `YY`.
  package var twoDigitYear: Int? { value(.twoDigitYear, 0) }
  /// The n-th `N2`.
  package func small(_ n: Int = 0) -> Int? { value(.upToTwoDigits, n) }
  /// The first `N4`.
  package var fourDigits: Int? { value(.fourDigits, 0) }
  /// Month of a full or short name.
  package var month: Int? { self[.month] ?? self[.monthShort] }
  /// Unit, singular or plural.
  package var unit: TimeUnit? { (self[.unit] ?? self[.units]).flatMap(TimeUnit.init) }
}
