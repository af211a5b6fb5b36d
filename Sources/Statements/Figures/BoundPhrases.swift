import DatelineModel
import Text

/// A number of people of a known kind, on its way to a figure.
struct BoundCount {
  var number: Range<Int>
  var value: Int
  var upper: Int?
  var form: CountPhrase.Form
  var kind: Figure.Kind
  var head: Int?
  var isPart: Bool
  /// "a man and a woman": the number follows from the words for each.
  var isSumOfSingles = false
}

/// The count phrases of a sentence with what each counts: by its own words, by coordination, as a part of another, in a sum.
struct BoundPhrases {
  private let sentence: FigureSentence
  private let phrases: [CountPhrase]
  private var kinds: [Figure.Kind?]
  private var isBlocked: [Bool]
  private var parts: [Bool]
  private(set) var counts: [BoundCount] = []

  init(_ sentence: FigureSentence, _ phrases: [CountPhrase]) {
    self.sentence = sentence
    self.phrases = phrases
    kinds = phrases.map { _ in nil }
    isBlocked = phrases.map { _ in false }
    parts = phrases.map { _ in false }
  }

  mutating func bind() {
    let binding = FigureBinding(sentence: sentence, phrases: phrases)
    for index in phrases.indices {
      if isPart(index) {
        parts[index] = true
        continue
      }
      if isRenamed(index) { continue }
      // "Freed a trader and his son who had been held": the verb before both says it of both.
      if phrases[index].form == .single, sentence.isIn(phrases[index].span.upperBound, .relative), index > 0,
        let kind = coordinated(index)
      {
        kinds[index] = kind
        continue
      }
      switch binding.answer(index) {
      case .kind(let kind): kinds[index] = kind
      case .blocked: isBlocked[index] = true
      case .nothing: kinds[index] = coordinated(index)
      }
    }
    bindListsBefore(binding)
    bindParts(binding)
    addIncrements(binding)
    let exclusions = CountExclusions(sentence: sentence, phrases: phrases)
    kinds = phrases.indices.map { exclusions.kind($0, of: kinds) }
    counts = phrases.indices.compactMap(count)
    sumSingles()
  }

  // MARK: coordination

  /// "killed seven residents and a nurse", "killed 247 people in Kenya and 10 in Tanzania".
  private func coordinated(_ index: Int) -> Figure.Kind? {
    if let kind = besides(phrases[index]) { return kind }
    if let kind = sharedVerb(index) { return kind }
    guard index > 0, phrases[index].countsPeople, let kind = kinds[index - 1], !parts[index - 1],
      phrases[index - 1].countsPeople,
      // "212 deaths and 9,430 suspected cases": a number of something that no list has is counted by its own words alone.
      !(phrases[index].isUnknown && phrases[index].form == .number),
      !sentence.isIn(phrases[index].span.upperBound, [.perfect, .modal, .passive])
    else { return nil }
    // "Of the 38 people on board, five survived": only "and" goes on counting who is aboard.
    guard kind != .aboard || sentence.isIn(phrases[index].span.lowerBound - 1, [.conjunction, .other]) else {
      return nil
    }
    return isListed(index - 1, index) && !isApposition(index) ? kind : nil
  }

  /// "holding a dozen ships and nearly 300 crewmen": the verb before other things governs the people behind them.
  private func sharedVerb(_ index: Int) -> Figure.Kind? {
    guard index > 0, phrases[index].head != nil, !phrases[index - 1].countsPeople else { return nil }
    let gap = Range.span(phrases[index - 1].span.upperBound, phrases[index].span.lowerBound)
    guard gap.count == 1, sentence.isIn(gap.lowerBound, .conjunction) else { return nil }
    return FigureBinding(sentence: sentence, phrases: phrases).verbBefore(phrases[index - 1].span.lowerBound)
  }

  /// "killed his mother and 10 other people": the verb before those who are named.
  private func besides(_ phrase: CountPhrase) -> Figure.Kind? {
    guard sentence.isIn(phrase.span.lowerBound - 1, .conjunction) else { return nil }
    let (count, first) = named(before: phrase)
    guard count > 0, sentence.isIn(first - 1, [.deed, .act]), !sentence.isIn(first - 2, .passive),
      !FigureBinding(sentence: sentence, phrases: phrases).isBlocked(first - 1)
    else { return nil }
    return sentence.kind(first - 1)
  }

  /// "40 captives, a diplomat said": one person behind a comma alone is no second item of a list.
  private func isApposition(_ index: Int) -> Bool {
    let phrase = phrases[index]
    return phrase.form == .single && sentence.isMark(phrase.span.lowerBound - 1, ",")
      && !sentence.isMark(phrase.span.upperBound, ",") && !sentence.isIn(phrase.span.upperBound, .conjunction)
  }

  /// "A man, a sailor, was killed": what stands between commas right behind one person, and in no list, is said of the same person.
  private func isRenamed(_ index: Int) -> Bool {
    guard index > 0, phrases[index].form == .single, phrases[index - 1].form == .single else { return false }
    let (before, own) = (phrases[index - 1].span.upperBound, phrases[index].span)
    guard own.lowerBound - before == 1, sentence.isMark(before, ","), sentence.isMark(own.upperBound, ",") else {
      return false
    }
    // "A man, a woman, their two sons and a maid": the list goes on.
    let goesOn: FigureWordClass = [.conjunction, .determiner, .pronoun, .indefinite, .person, .persons]
    return !sentence.isIn(own.upperBound + 1, goesOn) && !sentence.isNumber(own.upperBound + 1)
  }

  /// Whether only "and", commas and prepositional phrases stand between two phrases.
  private func isListed(_ first: Int, _ second: Int) -> Bool {
    var gap = Range.span(phrases[first].span.upperBound, phrases[second].span.lowerBound)
    // "were killed in Sumy and another four in Kherson"
    if phrases[second].isOther {
      gap = gap.drop { sentence.isIn($0, [.passive, .perfect, .deed, .state, .fate, .adverb]) }
    }
    guard let last = gap.last else { return false }
    // "along with five others"
    let isAlong = sentence.isIn(last, .preposition) && sentence.isIn(last - 1, .conjunction)
    guard !gap.contains(where: { sentence.isIn($0, .counter) && sentence.isIn($0, .adverb) }),
      isAlong || sentence.isIn(last, [.conjunction, .other, .adverb, .determiner]) || sentence.isMark(last, ",")
    else { return false }
    var isInPhrase = false
    return gap.allSatisfy { at in
      if sentence.isIn(at, .preposition), !sentence.isIn(at, .clause) { isInPhrase = true }
      if sentence.isIn(at, .conjunction) || sentence.isMark(at, ",") { isInPhrase = false }
      let isNoun =
        isInPhrase && sentence.isWord(at)
        && !sentence.isIn(at, [.passive, .perfect, .modal, .deed, .act, .fate, .verb, .relative, .clause, .pronoun])
      return isNoun
        || sentence.isIn(at, [.conjunction, .preposition, .determiner, .other, .adverb]) && !sentence.isIn(at, .clause)
        || sentence.isMark(at, ",") || sentence.isTime(at) || sentence.isCapitalised(at)
    } && gap.contains { sentence.isIn($0, .conjunction) || sentence.isMark($0, ",") }
  }

  /// "left 12 insurgents and one soldier dead": the state behind the last of a list is that of all.
  private mutating func bindListsBefore(_ binding: FigureBinding) {
    for index in phrases.indices.dropLast().reversed()
    where kinds[index] == nil && !isBlocked[index] && !parts[index] && phrases[index].countsPeople
      && !phrases[index].isUnknownSingle
    {
      let gap = Range.span(phrases[index].span.upperBound, phrases[index + 1].span.lowerBound)
      let isJoined =
        gap.count <= 2 && !gap.isEmpty && gap.allSatisfy { sentence.isIn($0, .conjunction) || sentence.isMark($0, ",") }
      if isJoined, let kind = kinds[index + 1], binding.isStated(index + 1) { kinds[index] = kind }
    }
  }

  // MARK: parts

  /// "including 12 Americans", "eight of them", "people, 43 men", "(18 soldiers": parts of the number before.
  private func isPart(_ index: Int) -> Bool {
    let phrase = phrases[index]
    guard phrase.countsPeople else { return false }
    let before = phrase.span.lowerBound - 1
    if sentence.isOfThem(phrase), phrases[..<index].contains(where: \.countsPeople) { return true }
    // "two of the injured", not "one of the doctors of the injured".
    if let whole = phrase.whole, whole.count <= 3, whole.contains(where: { state($0) != nil }) { return true }
    // "3 بچوں سمیت 12 افراد"
    if sentence.vocabulary.order.verbStandsLast {
      return phrase.head != nil && sentence.isIn(phrase.span.upperBound, .including)
    }
    if includes(before) || phrase.form == .single && isListedAmong(phrase) { return true }
    guard index > 0, phrases[index - 1].countsPeople else { return false }
    let gap = Range.span(phrases[index - 1].span.upperBound, phrase.span.lowerBound)
    let isJoined =
      gap.count <= 2 && gap.allSatisfy { sentence.isMark($0, ",") || sentence.isIn($0, [.conjunction, .other]) }
    if parts[index - 1], isJoined { return true }
    if let head = phrases[index - 1].head, sentence.isIn(head, .general), phrase.head != nil, gap.count == 1,
      sentence.isMark(gap.lowerBound, ",")
    {
      return true
    }
    // "26 hostages: 18 soldiers, …", "26 (18 soldiers …".
    return phrase.head != nil && gap.contains { sentence.isMark($0, "(", ":") }
      && !gap.contains { sentence.isMark($0, ")") }
      && gap.count <= 4
  }

  /// What a word of "the dead", "the injured" says of the whole; who is aboard is not told apart by it.
  private func state(_ at: Int) -> Figure.Kind? {
    guard sentence.isIn(at, [.state, .deed]), let kind = sentence.kind(at), kind != .aboard else { return nil }
    return kind
  }

  /// How far behind "among them" the second of those named may stand.
  private static let listReach = 10

  /// "Among them the stationmaster and a signalman": the second of those who are named.
  private func isListedAmong(_ phrase: CountPhrase) -> Bool {
    guard sentence.isIn(phrase.span.lowerBound - 1, .conjunction) else { return false }
    let start = max(sentence.tokens.lowerBound, phrase.span.lowerBound - BoundPhrases.listReach)
    for at in Range.span(start, phrase.span.lowerBound - 1).reversed() {
      if sentence.isIn(at, .including) { return true }
      guard sentence.isWord(at) || sentence.isMark(at, ","),
        !sentence.isIn(at, [.passive, .perfect, .deed, .act, .fate, .verb, .relative, .clause])
      else { return false }
    }
    return false
  }

  /// "including", past qualifiers: "including at least".
  private func includes(_ before: Int) -> Bool {
    var at = before
    while sentence.isIn(at, [.adverb, .determiner]) { at -= 1 }
    return sentence.isIn(at, .including)
  }

  /// A part counts what its whole does; where no whole is stated, it stands by its own words.
  private mutating func bindParts(_ binding: FigureBinding) {
    for index in phrases.indices where parts[index] {
      let phrase = phrases[index]
      let own = binding.dies(phrase) || binding.isOfBody(phrase) ? .killed : binding.fate(of: phrase)
      if let state = phrase.whole?.compactMap({ state($0) }).first {
        kinds[index] = own ?? state
        continue
      }
      let follows = sentence.vocabulary.order.verbStandsLast
      if let whole = kinds[..<index].indices.last(where: { kinds[$0] != nil && !parts[$0] })
        ?? (follows ? kinds.indices.first { $0 > index && kinds[$0] != nil && !parts[$0] } : nil)
        ?? (sentence.isOfThem(phrase) ? kinds[..<index].indices.last { kinds[$0] != nil } : nil)
      {
        // "carrying 52 pilgrims, leaving 14 of them dead"
        if let own, own != .aboard, own != kinds[whole], phrase.whole != nil || sentence.isOfThem(phrase) {
          parts[index] = false
        }
        // "Of the 41 people on board, only three survived": who is named apart is not aboard once more.
        kinds[index] = parts[index] ? kinds[whole] == .aboard ? own : kinds[whole] : own
      } else {
        parts[index] = false
        kinds[index] = binding.isOfBody(phrase) ? .killed : binding.answer(index).kind
      }
    }
  }

  /// "The toll rose to 84 after three more people died": the three are among the 84.
  private mutating func addIncrements(_ binding: FigureBinding) {
    let tolls = phrases.indices.filter { binding.isToll(phrases[$0]) }
    for index in phrases.indices where !parts[index] && phrases[index].isOther {
      let start = phrases[index].span.lowerBound - 1
      let isMore = (start..<phrases[index].span.upperBound).contains { sentence.isIn($0, .more) }
      if isMore,
        tolls.contains(where: { kinds[$0] == kinds[index] && phrases[$0].value >= phrases[index].value && $0 != index })
      {
        parts[index] = true
      }
    }
  }

  // MARK: sums

  private func count(_ index: Int) -> BoundCount? {
    let phrase = phrases[index]
    guard let kind = kinds[index], phrase.form != .vague, phrase.countsPeople, isCountable(phrase, kind) else {
      return nil
    }
    // Whoever rode in something was brought out of it; others leave their homes.
    // Hostages whom somebody holds are no prisoners of the police.
    let isHeld = kind == .arrested && phrase.head.map { sentence.isIn($0, .captive) } ?? false
    let isBroughtOut = kind == .displaced && phrase.head.map { sentence.isIn($0, [.rider, .captive]) } ?? false
    var value = phrase.value
    if phrase.isOther, phrase.form == .number { value += named(before: phrase).count }
    return BoundCount(
      number: phrase.number, value: value, upper: phrase.upper, form: phrase.form,
      kind: isBroughtOut ? .rescued : isHeld ? .held : kind,
      head: phrase.head, isPart: parts[index])
  }

  /// Attackers are not freed, and nobody counts them as held or aboard.
  private func isCountable(_ phrase: CountPhrase, _ kind: Figure.Kind) -> Bool {
    guard let head = phrase.head, sentence.isIn(head, .attacker) else { return true }
    return [.killed, .injured, .arrested].contains(kind)
  }

  /// "his mother and 10 others", "Elian's mother, stepfather and eight other people": those who are named before them.
  private func named(before phrase: CountPhrase) -> (count: Int, first: Int) {
    var at = phrase.span.lowerBound - 1
    if sentence.isIn(at, .preposition) {
      // "perished along with 10 others": one subject.
      return (subjectIsOne(before: at) ? 1 : 0, at)
    }
    guard sentence.isIn(at, .conjunction) else { return (0, at) }
    at -= 1
    var count = 0
    while sentence.isIn(at, [.person, .relation]) || isName(at),
      !sentence.isIn(at, [.persons, .passive, .deed, .state])
    {
      count += 1
      while isName(at), at > sentence.tokens.lowerBound { at -= 1 }
      while sentence.isWord(at), sentence.isIn(at, [.person, .relation, .determiner, .pronoun]) { at -= 1 }
      guard sentence.isMark(at, ",") else { break }
      at -= 1
    }
    return (count, at + 1)
  }

  private func isName(_ at: Int) -> Bool {
    sentence.isCapitalised(at) && sentence.classes(at).isEmpty && !sentence.isTime(at)
  }

  private func subjectIsOne(before preposition: Int) -> Bool {
    var at = preposition - 1
    while sentence.isIn(at, [.preposition, .adverb]) { at -= 1 }
    guard sentence.isIn(at, .fate) else { return false }
    at -= 1
    return sentence.isIn(at, [.person, .relation, .relative]) || isName(at)
  }

  /// "a man and a woman" are two, "a man, a woman and a boy" three. "Seven residents and a nurse" keep the numbers that are written.
  private mutating func sumSingles() {
    var summed: [BoundCount] = []
    for (index, count) in counts.enumerated() {
      if let last = summed.last, last.kind == count.kind, !last.isPart, !count.isPart,
        count.value == 1, count.head != nil, last.isSumOfSingles || last.value == 1 && last.head != nil,
        isJoined(last.number.upperBound, count.number.lowerBound, last.head)
          || isItem(last.number.upperBound, count.number.lowerBound, last.head) && leadsOn(index)
      {
        summed[summed.count - 1].value += count.value
        summed[summed.count - 1].number =
          last.number.lowerBound..<max(count.number.upperBound, count.head.map { $0 + 1 } ?? 0)
        summed[summed.count - 1].head = nil
        summed[summed.count - 1].isSumOfSingles = true
      } else {
        summed.append(count)
      }
    }
    counts = summed
  }

  /// Whether only a head and "and" or a comma stand between two numbers.
  private func isJoined(_ first: Int, _ second: Int, _ head: Int?) -> Bool {
    let gap = Range.span(max(first, head.map { $0 + 1 } ?? first), second)
    return gap.count <= 3 && gap.contains { sentence.isIn($0, .conjunction) }
      && gap.allSatisfy { sentence.isIn($0, [.conjunction, .determiner, .pronoun]) || sentence.isMark($0, ",") }
  }

  /// Whether only a head and a comma stand between two numbers.
  private func isItem(_ first: Int, _ second: Int, _ head: Int?) -> Bool {
    let gap = Range.span(max(first, head.map { $0 + 1 } ?? first), second)
    return gap.count <= 2 && sentence.isMark(gap.lowerBound, ",")
      && gap.dropFirst().allSatisfy { sentence.isIn($0, [.determiner, .pronoun]) }
  }

  /// Whether an item of a list has one more behind "and", or behind a comma and so on.
  private func leadsOn(_ index: Int) -> Bool {
    guard counts.indices.contains(index + 1), counts[index].value == 1 else { return false }
    let (own, next) = (counts[index], counts[index + 1])
    guard own.kind == next.kind, !next.isPart, next.head != nil else { return false }
    return isJoined(own.number.upperBound, next.number.lowerBound, own.head)
      || isItem(own.number.upperBound, next.number.lowerBound, own.head) && leadsOn(index + 1)
  }
}
