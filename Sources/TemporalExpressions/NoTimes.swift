import DatelineModel
import Text

/// Numbers and names that have the form of a time and are none.
extension TimexRefinement {
  /// Whether the token stands in a web address: what is glued together before it has "://" or begins with "www.".
  func isInAddress(_ at: Int) -> Bool {
    var first = at
    while first > 0, at - first < 64, matcher.isTight(first) { first -= 1 }
    guard first < at else { return false }
    return (first..<at).contains {
      matcher.isMark($0, ":") && matcher.isMark($0 + 1, "/") && matcher.isMark($0 + 2, "/")
        || matcher.isMark($0, "@") || $0 == first && matcher.isMark($0 + 1, ".") && matcher.isWorldWideWeb($0)
    }
  }

  /// "12:30.5", "3:1", "1:02:33.4": times of a race and scores.
  func isNoClock(_ finding: TimexMatcher.Finding) -> Bool {
    guard finding.meaning.isClockOnly, finding.meaning.clock?.hour != nil, matcher.isNumber(finding.tokens.lowerBound)
    else { return false }
    let next = finding.tokens.upperBound
    if matcher.isNumber(next - 1), matcher.isMark(next, "."), matcher.isTight(next), matcher.isTight(next + 1),
      matcher.isNumber(next + 1)
    {
      return true
    }
    // "1:53 pm (2253 GMT)": the same time once more.
    if matcher.token(finding.tokens.lowerBound)?.digits == 4, matcher.isMark(finding.tokens.lowerBound - 1, "("),
      matcher.isMark(next, ")")
    {
      return true
    }
    if matcher.isNumber(next - 1),
      matcher.tokenization.isWord(finding.tokens.lowerBound - 1, in: matcher.grammar.words.beforeLengths)
    {
      return true
    }
    return finding.tokens.count == 3 && matcher.isMark(next - 2, ":") && matcher.token(next - 1)?.digits == 1
  }

  /// "Filmed for 1200 hours": four figures before the unit are a clock time only behind a word that puts a clock to a day, or
  /// where they begin with a zero.
  func isCountOfHours(_ finding: TimexMatcher.Finding) -> Bool {
    let first = finding.tokens.lowerBound
    guard finding.meaning.isClockOnly, let token = matcher.token(first), token.digits == 4, finding.tokens.count == 2,
      matcher.isIn(first + 1, LexemeClass.units.mask), token.number ?? 0 >= 1000
    else { return false }
    let rows = matcher.grammar.connectives.dateToClock
    return !rows.contains { !$0.isEmpty && matcher.isRow([$0[$0.count - 1]], on: (first - 1)..<first) }
  }

  /// "Paul Mercier, 26 ans, …".
  func isAge(_ span: Range<Int>, _ amount: Amount) -> Bool {
    guard genre == .news, matcher.grammar.habits.agesStandBehindNames, amount.unit == .year, let years = amount.whole,
      (1...120).contains(years), span.count == 2, matcher.isMark(span.lowerBound - 1, ",")
    else { return false }
    let isBehindName = matcher.token(span.lowerBound - 2)?.isCapitalised ?? false
    return isBehindName && matcher.isStop(span.upperBound)
  }

  /// "Operation Christmas Hope", "British Summer Time": a word inside a name.
  func isPartOfName(_ span: Range<Int>) -> Bool {
    guard genre != .colloquial else { return false }
    func isName(_ at: Int) -> Bool {
      guard let token = matcher.token(at) else { return false }
      return token.kind == .word && token.isCapitalised && !matcher.isIn(at, notNames)
    }
    guard matcher.token(span.lowerBound)?.isCapitalised ?? false else { return false }
    return isName(span.lowerBound - 1) && isName(span.upperBound)
      && matcher.tokenization.isSameSentence(span.lowerBound - 1, span.upperBound)
  }

  /// "Santo Domingo", "Rio de Janeiro", "Journal du Dimanche", where days and months are written small.
  func isBehindName(_ at: Int) -> Bool {
    guard matcher.grammar.habits.writesDaysSmall, matcher.token(at)?.isCapitalised ?? false else { return false }
    func isName(_ at: Int) -> Bool {
      guard let token = matcher.token(at) else { return false }
      return token.kind == .word && token.isCapitalised && !matcher.isIn(at, notNames)
    }
    let before = matcher.token(at - 1).map { $0.kind == .word && !$0.isCapitalised && $0.range.length <= 3 } ?? false
    let name = before ? at - 2 : at - 1
    return isName(name) && matcher.tokenization.isSameSentence(name, at)
  }

  /// "British Summer Time".
  func isNameOfZone(_ at: Int) -> Bool {
    guard let word = matcher.token(at), let next = matcher.token(at + 1) else { return false }
    return word.isCapitalised && next.isCapitalised
      && matcher.tokenization.isWord(at + 1, in: matcher.grammar.words.clockTime)
  }

  /// "The 12th" alone names a day behind a preposition, and where no noun follows that it could count.
  func isBareDay(_ span: Range<Int>) -> Bool {
    // "El 3,9%", "le 15%".
    let end = span.upperBound
    if matcher.isNumber(end - 1),
      matcher.isMark(end, "%") || matcher.isTight(end) && matcher.isTight(end + 1) && matcher.isNumber(end + 1)
    {
      return false
    }
    guard let cues = matcher.grammar.words.beforeDays else { return true }
    let before = span.lowerBound - 1
    let goesOn =
      matcher.isIn(before, LexemeClass.joint.mask | LexemeClass.infinitive.mask)
      && matcher.isIn(before - 1, LexemeClass.ordinalSuffix.mask)
    guard goesOn || matcher.tokenization.isWord(before, in: cues) else { return false }
    guard let next = matcher.token(span.upperBound), next.kind == .word, next.isCapitalised else { return true }
    return matcher.isIn(span.upperBound, LexemeClass.preposition.mask)
      || !matcher.tokenization.isSameSentence(span.lowerBound, span.upperBound)
  }

  /// "1800 miners and 2010 clerks", "some 2010 people": beside a count, or before people, a number counts.
  func isCountBeside(_ at: Int) -> Bool {
    guard let after = matcher.token(at + 1), after.kind == .word, after.shape == .lower, matcher.isPlural(at + 1) else {
      return false
    }
    if matcher.isIn(at - 1, LexemeClass.approximator.mask) { return true }
    if matcher.tokenization.isWord(at + 1, in: matcher.grammar.forms.irregularPlurals) { return true }
    return matcher.isIn(at - 1, LexemeClass.joint.mask) && isCounted(at - 2)
  }

  /// "His 2011 Lada": a year between an owner and a name is that of a make.
  func isMake(_ at: Int) -> Bool {
    guard matcher.tokenization.isWord(at - 1, in: matcher.grammar.words.owners), let next = matcher.token(at + 1) else {
      return false
    }
    guard next.kind == .word, next.isCapitalised, matcher.lexemes[at + 1] < 0 else { return false }
    var end = at + 2
    while let token = matcher.token(end), token.kind == .word, token.isCapitalised { end += 1 }
    return !matcher.isPlainWord(end) || matcher.endsAsPast(end)
  }
}

/// Words that with a capital are no part of a name.
private let notNames =
  LexemeClass.month.mask | LexemeClass.weekday.mask | LexemeClass.preposition.mask | LexemeClass.definite.mask
  | LexemeClass.indefinite.mask | LexemeClass.function.mask | LexemeClass.relation.mask | LexemeClass.joint.mask
  | LexemeClass.every.mask

extension TimexMatcher {
  /// Whether the word is "www".
  func isWorldWideWeb(_ at: Int) -> Bool { token(at)?.key == TimexMatcher.worldWideWeb }

  private static let worldWideWeb = WordKey.of("www")
}
