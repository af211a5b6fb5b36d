import Text

/// Reads numbers, ordinals and years at a place in the tokens.
extension TimexMatcher {
  /// A number in digits ("1,200", "2.5", "2 1/2") or words ("twenty-five", "a hundred", "two and a half"), in hundredths.
  package func number(at start: Int) -> (next: Int, hundredths: Int)? {
    guard let first = token(start) else { return nil }
    if let value = first.number {
      guard first.digits <= 7 else { return nil }
      let next = start + 1
      if isTight(next), isMark(next, "."), isTight(next + 1), let behind = token(next + 1),
        let fraction = behind.number,
        behind.digits <= 2
      {
        return (next + 2, value * 100 + (behind.digits == 1 ? fraction * 10 : fraction))
      }
      if let fraction = fraction(at: next) { return (fraction.next, value * 100 + fraction.hundredths) }
      return (next, value * 100)
    }
    return wordNumber(at: start)
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
      if let value = value(at, .cardinal) {
        if let known = current, units || known % 100 != 0 && !(known % 10 == 0 && value < 10) { break }
        current = (current ?? 0) + value
        units = value % 10 != 0 || value == 10
        at += 1
      } else if let factor = value(at, .multiplier) {
        let base = current ?? 1
        guard base <= largest, total <= largest * factor else { break }
        if factor == 100 { current = base * 100 } else { total += base * factor; current = 0 }
        units = false
        at += 1
      } else if current != nil, isMark(at, "-"), value(at + 1, .cardinal) != nil, !units {
        at += 1
      } else if current != nil, at > start, value(at - 1, .multiplier) != nil,
        tokenization.isWord(at, in: grammar.words.and),
        value(at + 1, .cardinal) != nil
      {
        at += 1
      } else {
        break
      }
    }
    guard let current, at > start else { return nil }
    return (at, (total + current) * 100)
  }

  /// An ordinal in words ("twenty-first") or digits ("21st").
  func ordinal(at start: Int) -> (next: Int, value: Int)? {
    if let value = token(start)?.number {
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
