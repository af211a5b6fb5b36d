package import Text

/// Matches a grammar's patterns against one text's tokens.
package struct TimexMatcher: Sendable {
  let tokenization: Tokenization
  package let tokens: [Token]
  let text: [UInt8]
  /// For each token its lexeme, −1 for words without a meaning in time.
  let lexemes: [Int32]
  let grammar: TemporalGrammar

  package init(_ tokenization: Tokenization, _ grammar: TemporalGrammar) {
    self.init(read: grammar.spelling.read(tokenization), grammar)
  }

  /// Over a text whose words have the keys of the grammar's spelling.
  init(read spelled: Tokenization, _ grammar: TemporalGrammar) {
    self.tokenization = spelled
    tokens = spelled.tokens
    text = spelled.text
    self.grammar = grammar
    lexemes = spelled.tokens.map { $0.kind == .word ? grammar.lexicon.index(of: $0.key) : -1 }
  }

  /// An expression as found: tokens, rule, meaning.
  struct Finding {
    var tokens: Range<Int>
    var rule: Int32
    var meaning: TimexMeaning
  }

  /// Whether any pattern begins with the token: most words of a text can be passed over.
  @inline(__always)
  func mayBegin(_ at: Int) -> Bool {
    let token = tokens[at]
    switch token.kind {
    case .word: return lexemes[at] >= 0 && grammar.begins[Int(lexemes[at])] || grammar.literal(token.key) >= 0
    case .number: return true
    case .mark: return grammar.begins(token.key)
    }
  }

  /// What the token at `at` is to a pattern that began before it.
  private func second(_ at: Int) -> SecondToken {
    guard let token = token(at) else { return .none }
    switch token.kind {
    case .number: return .number
    case .mark: return .mark(token.key)
    case .word:
      let classes = lexemes[at] >= 0 ? grammar.lexicon.entries[Int(lexemes[at])].mask : 0
      return .word(classes: classes, spelled: grammar.hasLiteral(token.key) ? token.key : nil)
    }
  }

  /// The best match that begins at a token.
  func match(at start: Int) -> Finding? {
    var best: Finding?
    var bestPattern = Int32.max
    var captures = Captures()
    let second = second(start + 1)
    func tryAll(_ list: PatternList) {
      for listed in list.entries(before: second) where listed.second.admits(second) {
        let index = listed.pattern
        let entry = grammar.patterns.patterns[Int(index)]
        captures.all.removeAll(keepingCapacity: true)
        guard let end = match(entry.elements, at: start, &captures), end > start else { continue }
        if let best, best.tokens.upperBound > end || best.tokens.upperBound == end && bestPattern < index { continue }
        guard let meaning = grammar.rules[Int(entry.rule)].meaning(captures) else { continue }
        best = Finding(tokens: start..<end, rule: entry.rule, meaning: meaning)
        bestPattern = index
      }
    }
    let token = tokens[start]
    switch token.kind {
    case .word:
      if lexemes[start] >= 0 { tryAll(grammar.byLexeme[Int(lexemes[start])]) }
      let literal = grammar.literal(token.key)
      if literal >= 0 { tryAll(grammar.byLexeme[grammar.lexicon.entries.count + Int(literal)]) }
    case .number: tryAll(grammar.patterns(beginningWithDigits: token.digits))
    case .mark: if let list = grammar.patterns(beginningWith: token.key) { tryAll(list) }
    }
    return best
  }

  /// The token after the match, nil where the elements do not match. Optional elements are tried present, then absent.
  private func match(_ elements: Range<Int>, at start: Int, _ captures: inout Captures) -> Int? {
    guard let index = elements.first else { return start }
    let element = grammar.patterns.elements[index]
    let rest = (index + 1)..<elements.upperBound
    if element.isAhead {
      return follows(element, at: start) == element.isForbidden ? nil : match(rest, at: start, &captures)
    }
    if start < tokens.count, !element.isTight || !tokens[start].spaceBefore {
      for index in element.atoms {
        let atom = grammar.patterns.atoms[index]
        guard let (next, value) = match(atom, at: start) else { continue }
        let mark = captures.all.count
        if let value { captures.all.append(.init(atom: atom, value: value)) }
        if let end = match(rest, at: next, &captures) { return end }
        captures.all.removeLast(captures.all.count - mark)
      }
    }
    return element.isOptional ? match(rest, at: start, &captures) : nil
  }

  /// Whether what an element looks ahead for stands at `start`.
  private func follows(_ element: CompiledPatterns.Element, at start: Int) -> Bool {
    grammar.patterns.atoms[element.atoms].contains {
      $0 == .stop ? isStop(start) : start < tokens.count && match($0, at: start) != nil
    }
  }

  private func match(_ atom: TimexPattern.Atom, at start: Int) -> (next: Int, value: Int?)? {
    let token = tokens[start]
    switch atom {
    case .lexeme(let kind):
      guard let value = value(start, kind) else { return nil }
      return (start + 1, value)
    case .word(let key):
      return token.kind == .word && token.key == key ? (start + 1, nil) : nil
    case .mark(let mark):
      if token.kind == .mark, token.key == mark || mark == 0x2D && (0x2010...0x2014).contains(token.key) {
        return (start + 1, nil)
      }
      return nil
    case .stop: return isStop(start) ? (start, nil) : nil
    case .plainWord: return isPlainWord(start) ? (start + 1, nil) : nil
    case .number: return number(at: start).map { ($0.next, $0.hundredths) }
    case .day: return day(at: start).map { ($0.next, $0.value) }
    case .ordinal: return ordinal(at: start).map { ($0.next, $0.value) }
    case .year: return year(at: start).map { ($0.next, $0.value) }
    case .twoDigitYear:
      guard token.digits == 2, let number = token.number else { return nil }
      return (start + 1, number)
    case .upToTwoDigits:
      guard (1...2).contains(token.digits), let number = token.number else { return nil }
      return (start + 1, number)
    case .fourDigits:
      guard token.digits == 4, let number = token.number else { return nil }
      return (start + 1, number)
    }
  }

  /// Whether the clause may end before `at`: a mark that is no hyphen and no possessive, or the end of the sentence.
  func isStop(_ at: Int) -> Bool {
    guard let token = token(at) else { return true }
    if let before = self.token(at - 1), token.sentence != before.sentence { return true }
    return token.kind == .mark && !token.isMark("-") && token.key != Tokenization.possessive
  }

  /// The value of the word at `at` in a class, nil where it is not in it, or not with this capital.
  package func value(_ at: Int, _ kind: LexemeClass) -> Int? {
    guard at >= 0, at < tokens.count, lexemes[at] >= 0 else { return nil }
    let entry = grammar.lexicon.entries[Int(lexemes[at])]
    guard entry.mask & kind.mask != 0 else { return nil }
    if entry.capitalMask & kind.mask != 0, !tokens[at].isCapitalised { return nil }
    return entry.meanings.first { $0.class == kind }?.value
  }

  /// Whether the word at `at` is in any of the classes of `mask`.
  package func isIn(_ at: Int, _ mask: UInt64) -> Bool {
    at >= 0 && at < tokens.count && lexemes[at] >= 0 && grammar.lexicon.entries[Int(lexemes[at])].mask & mask != 0
  }

  /// The token at an index, nil outside the text.
  @inline(__always)
  func token(_ at: Int) -> Token? { tokenization.token(at) }

  func isMark(_ at: Int, _ scalar: Unicode.Scalar) -> Bool { tokenization.isMark(at, scalar) }

  func isNumber(_ at: Int) -> Bool { tokenization.isNumber(at) }

  /// Whether no space stands before the token.
  func isTight(_ at: Int) -> Bool { token(at).map { !$0.spaceBefore } ?? false }

  /// Whether these tokens are exactly the words and marks of a row, where a hyphen stands for every dash.
  func isRow(_ row: [UInt64], on span: Range<Int>) -> Bool {
    row.count == span.count
      && zip(row, span).allSatisfy { key, at in
        guard let token = token(at) else { return false }
        return token.key == key || key == 0x2D && (0x2010...0x2014).contains(token.key)
      }
  }

  /// A word in small letters that time knows nothing of and that is no function word: "a March operation".
  package func isPlainWord(_ at: Int) -> Bool {
    guard let token = token(at) else { return false }
    return token.kind == .word && token.shape == .lower && lexemes[at] < 0
  }
}
