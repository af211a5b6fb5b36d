import DatelineModel
import TemporalExpressions
import Text

/// Finds the count phrases of a sentence, in order: qualifier, number, modifiers, head noun.
struct CountPhraseReader {
  let sentence: FigureSentence
  let matcher: TimexMatcher

  /// Numbers that are too large to count people by.
  private static let largest = 100_000_000

  func phrases() -> [CountPhrase] {
    var found: [CountPhrase] = []
    var at = sentence.tokens.lowerBound
    while at < sentence.tokens.upperBound {
      guard let phrase = phrase(at, found.last) else {
        at += 1
        continue
      }
      found.append(phrase)
      at = max(at + 1, phrase.span.upperBound)
    }
    return found
  }

  /// Those who are only referred to, and may have died: "he", "she", "the victim".
  func anaphors() -> [CountPhrase] {
    sentence.tokens.compactMap { at in
      if sentence.isIn(at, .singularPronoun) {
        return complete(at..<(at + 1), 1, nil, .anaphor, Noun(end: at + 1, counted: .bare))
      }
      guard sentence.isIn(at, .definite) else { return nil }
      let noun = noun(behind: at + 1, isOne: true)
      guard let head = noun.counted.head, sentence.isIn(head, .person), !sentence.isIn(head, .attacker) else {
        return nil
      }
      return complete(at..<(at + 1), 1, nil, .anaphor, noun)
    }
  }

  /// The grammar of headlines leaves the article out: "Man shot dead", "Police: teen, 16, killed", "Kills Man"; and so does the second
  /// of a pair: "a male and female".
  private func bareSingle(_ at: Int, _ last: CountPhrase?) -> CountPhrase? {
    let isFirst =
      at == sentence.tokens.lowerBound || sentence.isMark(at - 1, ":") && at - sentence.tokens.lowerBound <= 8
    let isObject = sentence.isCapitalised(at - 1) && sentence.isIn(at - 1, [.deed, .act]) && sentence.isCapitalised(at)
    let isPaired =
      last.map { $0.form == .single && $0.span.upperBound == at - 1 } ?? false && sentence.isIn(at - 1, .conjunction)
      || isHeadlineItem(at, last)
    guard isFirst || isObject || isPaired || sentence.isIn(at - 1, .linking),
      sentence.isWord(at) || sentence.isNumber(at),
      !sentence.isIn(at, [.determiner, .indefinite, .pronoun, .preposition])
    else { return nil }
    let noun = noun(behind: at, isOne: true)
    guard let head = noun.counted.head, sentence.isIn(head, [.person, .attacker, .people]),
      !sentence.isIn(head, .persons),
      !(at..<head).contains(where: { sentence.isPossessive($0) }),
      !sentence.isCapitalised(head) || sentence.text.tokens[head].shape == .capitalised
    else { return nil }
    return complete(at..<(head + 1), 1, nil, .single, noun)
  }

  /// "Two officers, trader hurt in blast": a comma stands for "and", and what happened to all of them follows.
  private func isHeadlineItem(_ at: Int, _ last: CountPhrase?) -> Bool {
    guard let last, last.head != nil, last.span.upperBound == at - 1, sentence.isMark(at - 1, ","),
      sentence.isIn(at, .person)
    else {
      return false
    }
    return sentence.isIn(at + 1, [.deed, .state])
  }

  private func phrase(_ at: Int, _ last: CountPhrase?) -> CountPhrase? {
    // "Un hombre": where the article and the number are one word, it is an article.
    let isArticle = sentence.isIn(at, .indefinite) && !sentence.isNumber(at)
    if !isArticle || isLongNumber(at), let range = number(at) {
      let bound = sentence.vocabulary.qualifier(behind: range.span.upperBound, in: sentence.text)?.length ?? 0
      let noun = noun(behind: range.span.upperBound + bound, isOne: range.value == 1)
      // "Eleven dead turtles"
      if noun.counted == .bare, sentence.isIn(noun.end, .state), sentence.isIn(noun.end + 1, .thing),
        !sentence.isIn(noun.end + 1, [.preposition, .adverb, .conjunction]),
        // "six dead horse riders"
        !sentence.isIn(noun.end + 2, [.person, .persons])
      {
        return nil
      }
      return complete(range.span, range.value, range.upper, .number, noun)
    }
    guard !sentence.isTime(at) else { return nil }
    if sentence.isIn(at, .both) {
      let noun = noun(behind: at + 1, isOne: false)
      if case .people = noun.counted { return complete(at..<(at + 1), 2, nil, .number, noun) }
      return nil
    }
    if sentence.isIn(at, .vague) {
      return complete(at..<(at + 1), 0, nil, .vague, noun(behind: at + 1, isOne: false))
    }
    if let group = group(at) { return group }
    if let named = coordinatedSingle(at, last) { return named }
    if let bare = bareSingle(at, last) { return bare }
    guard sentence.isIn(at, .indefinite), sentence.isNumber(at + 1) || matcher.number(at: at + 1) == nil else {
      return nil
    }
    // "A further six": the number says how many.
    if sentence.isIn(at + 1, .other), matcher.number(at: at + 2) != nil { return nil }
    // "Two died and a third was hurt"; "of whom a third were" is a share of them.
    if let ordinal = matcher.ordinal(at: at + 1), !sentence.isTime(at + 1), last?.countsPeople ?? false {
      if sentence.isIn(at - 1, .relative) { return nil }
      var noun = noun(behind: ordinal.next, isOne: true)
      if noun.counted.head == nil { noun = Noun(end: ordinal.next, counted: .bare) }
      noun.isOther = true
      return complete(at..<(at + 1), 1, nil, .single, noun)
    }
    let noun = noun(behind: at + 1, isOne: true)
    switch noun.counted {
    case .people(let head) where sentence.groupSize(head) != nil && !sentence.isIn(noun.end, .of):
      return complete(at..<(head + 1), sentence.groupSize(head) ?? 1, nil, .single, noun)
    case .people(let head) where sentence.isIn(head, [.person, .attacker, .people]):
      return complete(at..<(at + 1), 1, nil, .single, noun)
    // "un muerto"
    case .events where matcher.number(at: at) != nil:
      return complete(at..<(at + 1), 1, nil, .single, noun)
    // "a total of", "a raft of"
    case .unknown where !sentence.isIn(noun.end, .of): return complete(at..<(at + 1), 1, nil, .single, noun)
    default: return nil
    }
  }

  /// "The trio", "a couple": so many people without a number; "a pair of gloves" counts none.
  private func group(_ at: Int) -> CountPhrase? {
    guard sentence.isIn(at, [.definite, .indefinite]), sentence.isIn(at + 1, .group),
      let size = sentence.groupSize(at + 1)
    else { return nil }
    let head = at + 1
    if sentence.isIn(head + 1, .of) {
      let noun = noun(behind: head + 2, isOne: false)
      guard noun.counted.head != nil else { return nil }
      return complete(at..<(head + 1), size, nil, .single, noun)
    }
    guard !sentence.isWord(head + 1) || sentence.isIn(head + 1, FigureWordClass.verbal) else { return nil }
    return complete(at..<(head + 1), size, nil, .single, Noun(end: head + 1, counted: .people(head: head)))
  }

  /// "The driver and 14 passengers", "a trader and his son": one person with an article or a pronoun beside another count.
  private func coordinatedSingle(_ at: Int, _ last: CountPhrase?) -> CountPhrase? {
    guard sentence.isIn(at, [.definite, .pronoun]), !sentence.isIn(at, .singularPronoun) else { return nil }
    let noun = noun(behind: at + 1, isOne: true)
    guard let head = noun.counted.head, sentence.isIn(head, .person), !sentence.isIn(head, .persons) else { return nil }
    let isBehind = last.map { $0.form == .single && $0.span.upperBound == at - 1 } ?? false
    guard
      isBehind && sentence.isIn(at - 1, .conjunction) || sentence.isIn(noun.end, .conjunction) && isCount(noun.end + 1)
    else {
      return nil
    }
    return complete(at..<(at + 1), 1, nil, .single, noun)
  }

  /// Whether a number of people begins at a token.
  private func isCount(_ at: Int) -> Bool {
    if sentence.isIn(at, .both) { return noun(behind: at + 1, isOne: false).counted.head != nil }
    guard let number = number(at) else { return false }
    // "His mother and 10 others": she is counted with them.
    let noun = noun(behind: number.span.upperBound, isOne: false)
    return noun.counted.head != nil && !noun.isOther
  }

  private func complete(
    _ number: Range<Int>, _ value: Int, _ upper: Int?, _ form: CountPhrase.Form, _ noun: Noun
  ) -> CountPhrase {
    let start = sentence.collectiveStart(before: sentence.qualifierStart(before: number.lowerBound))
    let isOther = noun.isOther || sentence.isIn(number.lowerBound, .other) || sentence.isIn(start - 1, .other)
    return CountPhrase(
      span: start..<noun.end, number: number, value: value, upper: upper, form: form, counted: noun.counted,
      state: noun.state, isOther: isOther, whole: noun.whole)
  }

  // MARK: the number

  /// "Un millón", "ein hundert": more than the article.
  private func isLongNumber(_ at: Int) -> Bool { matcher.number(at: at).map { $0.next > at + 1 } ?? false }

  private func number(_ at: Int) -> (span: Range<Int>, value: Int, upper: Int?)? {
    guard let first = plainNumber(at) else { return nil }
    let end = sentence.tokens.upperBound
    let gap = first.span.upperBound
    let isOpen = sentence.isIn(gap, .to) || sentence.isMark(gap, "-", "–")
    let isBetween = sentence.isIn(at - 1, .between) && sentence.isIn(gap, .conjunction)
    let isFormer = sentence.vocabulary.order.adjectivesFollow && sentence.isFormerOfPair(first.span)
    if gap + 1 < end, !isFormer, isBetween || isOpen && !sentence.isIn(at - 1, [.reach, .formerly, .counter]),
      let second = plainNumber(gap + 1, isUpperEnd: true), second.value > first.value,
      second.value <= first.value.addingFour
    {
      return (at..<second.span.upperBound, first.value, second.value)
    }
    // "a dozen", "half a million"
    let start =
      sentence.isIn(at - 1, .indefinite) && !sentence.isNumber(at) ? sentence.isIn(at - 2, .half) ? at - 2 : at - 1 : at
    return (start..<first.span.upperBound, first.value, nil)
  }

  /// A number that may count people; nil for ages, names, measures, parts of dates and whatever else is no count.
  private func plainNumber(_ at: Int, isUpperEnd: Bool = false) -> (span: Range<Int>, value: Int)? {
    // "اسی" is "that" more often than eighty.
    guard sentence.tokens.contains(at), !sentence.isTime(at), !sentence.isIn(at, .determiner),
      let number = matcher.number(at: at),
      // The scale of a number that counts nobody: "650 million".
      !(sentence.isNumber(at - 1) && matcher.scale(at: at) != nil),
      number.next <= sentence.tokens.upperBound
    else { return nil }
    var hundredths = number.hundredths
    // "half a million"
    if sentence.isIn(at - 2, .half), sentence.isIn(at - 1, .indefinite) { hundredths /= 2 }
    var next = number.next
    // "1.4 million": the fraction is one of the scale.
    if let scale = matcher.scale(at: next), sentence.isNumber(at) {
      let scaled = hundredths.multipliedReportingOverflow(by: scale)
      guard !scaled.overflow else { return nil }
      hundredths = scaled.partialValue
      next += 1
    }
    // "two dozen"
    if !sentence.isTime(next), let multiple = sentence.multiple(next) {
      let product = hundredths.multipliedReportingOverflow(by: multiple)
      guard !product.overflow else { return nil }
      hundredths = product.partialValue
      next += 1
    }
    // "one in four"
    if sentence.isIn(next, .preposition), !sentence.isTime(next + 1), let whole = matcher.number(at: next + 1),
      whole.hundredths > hundredths, hundredths <= 1_000, next == at + 1
    {
      return nil
    }
    guard hundredths % 100 == 0, hundredths > 0, hundredths / 100 < CountPhraseReader.largest,
      !NumberUse(sentence: sentence, span: at..<next, value: hundredths / 100, isUpperEnd: isUpperEnd).isNoCount
    else { return nil }
    return (at..<next, hundredths / 100)
  }

  // MARK: the noun

  private struct Noun {
    var end: Int
    var counted: CountPhrase.Counted
    var state: Figure.Kind?
    var isOther = false
    var whole: Range<Int>?
  }

  /// Longest run of modifiers before a head.
  private static let reach = 12

  /// The noun phrase behind a number: modifiers and head, or "of" and the whole.
  private func noun(behind start: Int, isOne: Bool) -> Noun {
    var noun = Noun(end: start, counted: .bare)
    var at = start
    var last: Int?
    while at < min(sentence.tokens.upperBound, start + CountPhraseReader.reach) {
      if isJoint(at) {
        at += 1
        continue
      }
      guard sentence.isWord(at), !sentence.isTime(at) || sentence.isMark(at + 1, "-") else { break }
      if isModifyingParticiple(at) {
        // "a retired teacher"
      } else if let state = modifyingState(at) {
        noun.state = state
      } else if sentence.isIn(at, .other) {
        noun.isOther = true
      } else if isStop(at)
        || sentence.isIn(at, .gerund) && at > start
          && (sentence.isIn(at - 1, [.people, .person, .persons]) || sentence.isCapitalised(at - 1))
      {
        break
      }
      last = at
      at += 1
      if isFinal(at - 1), !goesOn(at) { break }
      // Where what describes a noun stands behind it, or verbs do, the first noun is the one that is counted.
      let order = sentence.vocabulary.order
      if order.adjectivesFollow || order.verbStandsLast, sentence.isIn(at - 1, [.thing, .unit]) { break }
    }
    // A hyphen that joins nothing is no part of the phrase.
    while at > start, !sentence.isWord(at - 1), !sentence.isNumber(at - 1) { at -= 1 }
    noun.end = at
    if let last, sentence.vocabulary.order.adjectivesFollow, sentence.isIn(last, [.person, .persons, .attacker]) {
      noun.end = behindAdjectives(at, of: last)
    }
    if let last { noun.counted = counted(last, isOne: isOne) }
    if noun.counted == .bare
      || noun.counted == .things && last.map({ $0 == start && sentence.isIn($0, .other) }) ?? false
    {
      if last != nil { noun.counted = .bare }
    }
    if sentence.isIn(noun.end, .of), let whole = whole(behind: noun.end + 1) {
      if noun.counted == .bare { noun.whole = whole; noun.end = whole.upperBound }
    }
    return noun
  }

  /// "35-year-old", "off-duty", "sheriff's": marks and numbers inside a modifier.
  private func isJoint(_ at: Int) -> Bool {
    if sentence.isMark(at, "-") { return sentence.isTight(at) || sentence.isTight(at + 1) }
    if sentence.isPossessive(at) { return true }
    // "sheriff ’ s deputy", as some archives space it.
    if sentence.isMark(at, "'", "’") || sentence.isMark(at - 1, "'", "’") && sentence.text.tokens[at].range.length == 1
    {
      return !sentence.isTight(at + 1) || sentence.isMark(at - 1, "'", "’")
    }
    if sentence.isWord(at), isHyphenated(at) { return true }
    // "a Paris, Missouri, man": a place inside a phrase.
    if sentence.isMark(at, ",", "."), sentence.isCapitalised(at - 1) {
      return (sentence.isCapitalised(at + 1) || sentence.isIn(at + 1, .person))
        && !sentence.isIn(at - 1, [.person, .persons])
    }
    return sentence.isNumber(at) && sentence.isMark(at + 1, "-") && sentence.isTight(at + 1)
  }

  /// "off-duty", "well-known": whatever the word is, it is a part of a modifier.
  private func isHyphenated(_ at: Int) -> Bool {
    sentence.isMark(at + 1, "-") && sentence.isTight(at + 1) && sentence.isTight(at + 2)
      || sentence.isMark(at - 1, "-") && sentence.isTight(at - 1) && sentence.isTight(at)
        && !sentence.isIn(at, [.person, .persons, .attacker])
  }

  /// "dead" in "26 dead hostages": a state or participle right before a noun for people.
  private func modifyingState(_ at: Int) -> Figure.Kind? {
    guard sentence.isIn(at, [.deed, .state]), sentence.isIn(at + 1, [.person, .persons, .attacker]),
      !sentence.isIn(at, .act)
    else { return nil }
    return sentence.kind(at)
  }

  /// "suspected", "retired": a participle right before a noun for people.
  private func isModifyingParticiple(_ at: Int) -> Bool {
    sentence.isIn(at, .verb) && !sentence.isIn(at, [.deed, .fate, .state])
      && sentence.vocabulary.endsAsPast(at, sentence.text)
      && sentence.isIn(at + 1, [.person, .persons, .attacker])
  }

  /// "police officers": a second noun for people behind one that seemed to end the phrase; "nurses hostage" is none.
  private func goesOn(_ at: Int) -> Bool {
    sentence.isIn(at, [.person, .persons, .attacker]) && !sentence.isIn(at, .state) && !isStop(at)
  }

  private func isStop(_ at: Int) -> Bool {
    sentence.isIn(
      at,
      [
        .preposition, .of, .conjunction, .relative, .passive, .perfect, .modal, .deed, .act, .fate, .state, .linking,
        .verb, .negation, .pronoun, .determiner, .indefinite, .including, .them, .hypothesis, .toll, .reflexive,
        .carrying, .holding, .fatally, .vague, .to, .lives, .clause, .numbered,
      ]) && !sentence.isIn(at, [.person, .persons, .events])
  }

  /// "Trabajadores agrícolas", "agentes de policía": plain words behind a noun, at most two, and more of the same people.
  private func behindAdjectives(_ start: Int, of head: Int) -> Int {
    var at = start
    while at < start + 2, sentence.isWord(at), sentence.classes(at).isEmpty, !sentence.isTime(at),
      !sentence.isCapitalised(at) || sentence.isCapitalised(head)
    {
      at += 1
    }
    return at
  }

  /// A plural for people ends a phrase: nobody says "passengers train".
  private func isFinal(_ at: Int) -> Bool { sentence.isIn(at, [.persons, .events]) && !sentence.isIn(at, .modifier) }

  private func counted(_ last: Int, isOne: Bool) -> CountPhrase.Counted {
    if sentence.isIn(last, .events), let kind = sentence.kind(last) { return .events(kind) }
    if sentence.isIn(last, [.person, .persons, .attacker]) { return .people(head: last) }
    if sentence.isIn(last, .other), !sentence.isIn(last, .persons) { return .bare }
    // "12 Americans": a name in the plural for people.
    let token = sentence.text.tokens[last]
    if sentence.isIn(last, .people) { return .people(head: last) }
    if token.shape == .capitalised, !isOne, !sentence.isIn(last, [.thing, .unit]),
      sentence.vocabulary.namesPeople(last, sentence.text)
    {
      return .people(head: last)
    }
    return (token.shape == .lower || sentence.vocabulary.order.capitalisesNouns)
      && !sentence.isIn(last, [.thing, .unit]) ? .unknown(head: last) : .things
  }

  /// "them", "those on board", "the 20 passengers", "the dead".
  private func whole(behind start: Int) -> Range<Int>? {
    // "Five of family electrocuted"
    if sentence.isIn(start, .collective) { return start..<(start + 1) }
    var at = start
    while sentence.isIn(at, [.determiner, .them]) { at += 1 }
    guard at > start else { return nil }
    if sentence.isIn(start, .them), !sentence.isIn(start, .determiner) { return start..<at }
    while at < min(sentence.tokens.upperBound, start + CountPhraseReader.reach),
      sentence.isWord(at) && !sentence.isTime(at) || sentence.isNumber(at),
      !sentence.isIn(
        at, [.passive, .perfect, .modal, .relative, .conjunction, .preposition, .verb, .fate, .linking, .act]),
      !(sentence.vocabulary.order.adjectivesFollow && sentence.isIn(at, .pronoun)),
      !(sentence.isIn(at, .deed) && at > start + 1)
    {
      at += 1
    }
    return start..<at
  }
}

extension Int {
  /// Four times the number, or itself where that does not fit.
  var addingFour: Int {
    let product = multipliedReportingOverflow(by: 4)
    return product.overflow ? self : product.partialValue
  }
}
