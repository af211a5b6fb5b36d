import Text

/// Reads numbers, ordinals and years at a place in the tokens.
extension TimexMatcher {
  /// A number in digits ("1,200", "2.5", "2 1/2") or words ("twenty-five", "a hundred", "two and a half"), in hundredths.
  package func number(at start: Int) -> (next: Int, hundredths: Int)? {
    guard let first = token(start) else { return nil }
    if let value = first.number {
      guard first.digits <= 7 else { return nil }
      let next = start + 1
      let form = grammar.numbers
      if isTight(next), isMark(next, form.decimal), isTight(next + 1), let behind = token(next + 1),
        let fraction = behind.number,
        behind.digits <= 2
      {
        return (next + 2, value * 100 + (behind.digits == 1 ? fraction * 10 : fraction))
      }
      if isFirstGroup(first, at: start), let grouped = grouped(value, at: next) { return grouped }
      if let fraction = fraction(at: next) { return (fraction.next, value * 100 + fraction.hundredths) }
      return (next, value * 100)
    }
    return wordNumber(at: start)
  }

  /// The groups of three figures behind the first: ".500", " 500", " 500 000". "020 794" and "555 123 4567" are no numbers but codes.
  private func grouped(_ first: Int, at start: Int) -> (next: Int, hundredths: Int)? {
    var value = first
    var next = start
    while value < TimexMatcher.mostGrouped, let (group, end) = group(at: next) {
      value = value * 1000 + group
      next = end
    }
    guard next > start, token(next).map({ $0.number == nil || !$0.spaceBefore }) ?? true else { return nil }
    return (next, value * 100)
  }

  /// Up to this no group too many: a thousand billions stay whole in hundredths.
  private static let mostGrouped = 1_000_000_000

  /// One to three figures that do not begin with nought. Where a language has another way to group, a blank groups only what touches a sign or
  /// letters of money, or has a blank that does not break: "R640 000", but "on day 3 150 people".
  private func isFirstGroup(_ token: Token, at start: Int) -> Bool {
    guard let value = token.number, (1...3).contains(token.digits), value >= [1, 10, 100][Int(token.digits) - 1] else {
      return false
    }
    return grammar.numbers.groupsByStop || !token.spaceBefore && start > 0 || hasFixedBlank(behind: token)
  }

  private func hasFixedBlank(behind token: Token) -> Bool {
    let text = tokenization.text
    let end = Int(token.end)
    // U+00A0, U+202F and U+2009
    return [[0xC2, 0xA0], [0xE2, 0x80, 0xAF], [0xE2, 0x80, 0x89]].contains { text.dropFirst(end).starts(with: $0) }
  }

  private func group(at next: Int) -> (value: Int, end: Int)? {
    let isStop = grammar.numbers.groupsByStop && isTight(next) && isMark(next, ".") && isTight(next + 1)
    let at = isStop ? next + 1 : next
    guard let token = token(at), token.digits == 3, let value = token.number, isStop || token.spaceBefore else {
      return nil
    }
    return (value, at + 1)
  }

  /// What a word of scale makes of the number before it: "million".
  package func scale(at: Int) -> Int? { value(at, .multiplier) }

  /// "1/2", "½" or "and a half" behind a whole number.
  private func fraction(at start: Int) -> (next: Int, hundredths: Int)? {
    if let above = token(start), above.number == 1, above.spaceBefore, isMark(start + 1, "/"), isTight(start + 1),
      let below = token(start + 2)?.number, [2, 4].contains(below)
    {
      return (start + 3, 100 / below)
    }
    if isMark(start, "½") { return (start + 1, 50) }
    return nil
  }

  /// Beyond it nobody counts in words; "hundred hundred hundred …" has no end.
  private var largest: Int { 1_000_000 }

  /// Words of the longest number that anybody writes out.
  private var longest: Int { 24 }

  private func wordNumber(at start: Int) -> (next: Int, hundredths: Int)? {
    var at = start
    var total = 0
    var current: Int?
    var units = false
    while at < start + longest, token(at) != nil {
      if let known = current, (2...9).contains(known % 100), let score = score(at) {
        current = known / 100 * 100 + known % 100 * 20
        units = false
        at = score
      } else if let known = current, let tens = tensBehindOnes(at, known) {
        current = known + tens.value
        units = true
        at = tens.next
      } else if let value = value(at, .cardinal) {
        if let known = current, units || !fits(value, behind: known) { break }
        current = (current ?? 0) + value
        units = value % 10 != 0 || value == 10 && !grammar.numbers.goesOnToNineteen
        at += 1
      } else if let factor = value(at, .multiplier) {
        let base = current ?? 1
        guard base <= largest, total <= largest * factor else { break }
        if factor == 100 { current = base * 100 } else { total += base * factor; current = 0 }
        units = false
        at += 1
      } else if current != nil, isMark(at, "-"), value(at + 1, .cardinal) != nil, !units {
        at += 1
      } else if let known = current, at > start, isJoint(at, behind: known, units: units),
        value(at + 1, .cardinal) != nil
      {
        at += 1
      } else if let known = current, isMark(at, "-"), grammar.numbers.goesOnToNineteen, known % 10 == 0,
        tokenization.isWord(at + 1, in: grammar.words.and), isMark(at + 2, "-")
      {
        at += 3
      } else {
        break
      }
    }
    guard let current, at > start else { return nil }
    return (at, (total + current) * 100)
  }

  /// Whether a number word goes on from what was counted: "twenty" "five", "hundred" "five", "soixante" "douze".
  private func fits(_ value: Int, behind known: Int) -> Bool {
    if known % 100 == 0 { return known % 1000 == 0 || value < 100 }
    guard known % 10 == 0 else { return false }
    guard grammar.numbers.goesOnToNineteen else { return value < 10 }
    // "Soixante-douze", "quatre-vingt-treize"; "dix-sept", but no "dix-six".
    if [60, 80].contains(known % 100) { return value < 20 }
    return value < 10 && (![10, 70, 90].contains(known % 100) || value >= 7)
  }

  /// Ten or tens behind ones, where the language has them there.
  private func tensBehindOnes(_ at: Int, _ known: Int) -> (next: Int, value: Int)? {
    guard grammar.numbers.onesComeFirst, (1...9).contains(known % 100) else { return nil }
    if value(at, .cardinal) == 10 { return (at + 1, 10) }
    if let token = token(at), let rest = grammar.spelling.rest(of: token, behind: grammar.words.and, tokenization),
      let tens = grammar.lexicon.value(of: rest, .cardinal), (20...90).contains(tens), tens % 10 == 0
    {
      return (at + 1, tens)
    }
    guard tokenization.isWord(at, in: grammar.words.and), let tens = value(at + 1, .cardinal),
      (20...90).contains(tens), tens % 10 == 0
    else { return nil }
    return (at + 2, tens)
  }

  /// The token behind "vingts" or "-vingt".
  private func score(_ at: Int) -> Int? {
    let word = isMark(at, "-") ? at + 1 : at
    return tokenization.isWord(word, in: grammar.numbers.scores) ? word + 1 : nil
  }

  /// Whether "and" goes on with a number: behind a word of scale, and where the language has it also behind tens and hundreds.
  private func isJoint(_ at: Int, behind known: Int, units: Bool) -> Bool {
    guard tokenization.isWord(at, in: grammar.words.and) else { return false }
    return value(at - 1, .multiplier) != nil || grammar.numbers.joinsTens && !units && known % 10 == 0
  }

  /// An ordinal in words ("twenty-first") or digits ("21st").
  package func ordinal(at start: Int) -> (next: Int, value: Int)? {
    if let value = token(start)?.number {
      if let mark = grammar.numbers.ordinalMark {
        guard isTight(start + 1), isMark(start + 1, mark), !(isTight(start + 2) && isNumber(start + 2)),
          token(start)?.digits ?? 3 <= 2
        else { return nil }
        return (start + 2, value)
      }
      guard isTight(start + 1), self.value(start + 1, .ordinalSuffix) != nil else {
        return nil
      }
      return (start + 2, value)
    }
    if let value = value(start, .ordinal) { return (start + 1, value) }
    if let tens = value(start, .cardinal), tens >= 20, tens % 10 == 0 {
      var next = start + 1
      if isMark(next, "-") { next += 1 }
      if let ones = value(next, .ordinal), ones < 10 { return (next + 1, tens + ones) }
    }
    return nil
  }

  /// A day of the month: "3", "03", "3rd", "third".
  func day(at start: Int) -> (next: Int, value: Int)? {
    if let ordinal = ordinal(at: start) {
      return (1...31).contains(ordinal.value) ? ordinal : nil
    }
    guard let token = token(start), let value = token.number, token.digits <= 2, (1...31).contains(value) else {
      return nil
    }
    return (start + 1, value)
  }

  /// A year in four digits (1000 … 2999, no comma) or as "nineteen ninety-eight".
  func year(at start: Int) -> (next: Int, value: Int)? {
    if let token = token(start), let value = token.number {
      guard token.digits == 4, [4, 8].contains(token.end - token.start), (1000...2999).contains(value) else {
        return nil
      }
      return (start + 1, value)
    }
    guard let century = value(start, .cardinal), (10...20).contains(century),
      let rest = wordNumber(at: start + 1), (1000...9900).contains(rest.hundredths)
    else { return nil }
    return (rest.next, century * 100 + rest.hundredths / 100)
  }
}
