import DatelineModel
import Text

/// Finds what is said of a count phrase as a subject: brackets, prepositional phrases and coordination are passed over to the next
/// group of verbs.
struct PredicateSearch {
  let sentence: FigureSentence
  let phrases: [CountPhrase]
  let phrase: CountPhrase

  /// Tokens between a subject and its verb.
  private static let reach = 36

  /// What stood before the verb that is being read.
  private struct Verbs {
    var isPassive = false
    var isFatal = false
    var isPerfect = false
    var isAny: Bool { isPassive || isPerfect }
  }

  func answer() -> FigureBinding.Answer {
    var isAboard = false
    let answer = search(&isAboard)
    return answer == .nothing && isAboard ? .kind(.aboard) : answer
  }

  private func search(_ isAboard: inout Bool) -> FigureBinding.Answer {
    var at = phrase.span.upperBound
    var verbs = Verbs()
    var isInPhrase = false
    var hasVerb = false
    var isBehindOthers = false
    let end = min(sentence.tokens.upperBound, at + PredicateSearch.reach)
    while at < end {
      if sentence.isTime(at) {
        at += 1
        continue
      }
      if verbs.isAny, sentence.isIn(at, .to), sentence.isIn(at + 1, .passive) {
        at += 2
        continue
      }
      // "are known to have died", "are thought to have been on the ferry"
      if verbs.isPassive, sentence.isIn(at, [.verb, .linking]), sentence.isIn(at + 1, .to),
        sentence.isIn(at + 2, .perfect)
      {
        verbs.isPerfect = true
        at += 3
        continue
      }
      if let fate = fateOfAll(at) { return .kind(fate) }
      if sentence.isIn(at, .numbered), let next = behindAges(at) {
        at = next
        continue
      }
      if let next = bracket(at, end) {
        at = next
        continue
      }
      if let fate = sentence.fate(at: at), sentence.isIn(at, .negation), verbs.isPerfect { return .kind(fate.kind) }
      if sentence.isIn(at, [.modal, .negation]) { return verbs.isAny || !isInPhrase ? .blocked : .nothing }
      if let fate = sentence.fate(at: at) {
        // "All 62 people on board were killed": what happened to them comes first.
        if fate.kind == .aboard, phrase.whole == nil, !isInPhrase { isAboard = true }
        if fate.kind != .aboard || verbs.isPassive { return .kind(fate.kind) }
        at = fate.end
        continue
      }
      if sentence.isIn(at, .state), sentence.kind(at) == .aboard, !verbs.isAny, !isInPhrase, phrase.whole == nil {
        isAboard = true
        at += 1
        continue
      }
      if isInPhrase, !order.verbStandsLast, isOtherCount(at) { return .nothing }
      if order.verbStandsLast {
        if sentence.isIn(at, .agent) || otherPeople(at) { return .nothing }
        if let kind = sentence.kindOfEnd(at, governed: false) {
          guard kind != .aboard else {
            at += 1
            continue
          }
          return sentence.isDenied(behind: at) ? .blocked : .kind(kind)
        }
      }
      if let kind = sentence.kind(at), let answer = said(at, kind, verbs, isInPhrase) { return answer }
      if sentence.isIn(at, .passive) {
        verbs.isPassive = true
        isInPhrase = false
      } else if sentence.isIn(at, .perfect) {
        verbs.isPerfect = true
        isInPhrase = false
      } else if sentence.isIn(at, .fatally) {
        verbs.isFatal = true
      } else if verbs.isAny, sentence.isIn(at, .reflexive) {
        // "was himself killed"
      } else if sentence.isIn(at, [.adverb, .linking]) {
        // "were also reported killed"; "remain in shelters, and 18 people": another clause follows.
        if sentence.isIn(at, .linking), !verbs.isAny { hasVerb = true }
      } else if sentence.isIn(at, .clause) {
        return .nothing
      } else if sentence.isIn(at, .relative) {
        // "A fire in which five were killed": the clause is said of others.
        if sentence.isIn(at - 1, [.preposition, .of]) { return .nothing }
        // "Two engineers who were kidnapped in April were released": the verb of the sentence comes first.
        let main = behindRelative(at, end)
        // "One of the seven who were rescued died": the clause is said of the seven.
        if main == nil, phrase.whole != nil, phrase.value == 1 { return .nothing }
        // "12,000 islanders and 7,000 people who fled": the clause is said of the last.
        if main == nil, isBehindOthers, !sentence.isMark(at - 1, ",") { return .nothing }
        guard main != nil || !relative(at) else {
          at += 1
          continue
        }
        guard let next = main else { return .nothing }
        at = next
        isInPhrase = false
        continue
      } else if verbs.isAny, order.participleStandsLast, isPassed(at) {
        // "wurden am Montag bei dem Angriff getötet"
      } else if verbs.isAny {
        guard verbs.isPassive, let next = secondParticiple(behind: at) else { return .nothing }
        at = next
        continue
      } else if isInPhrase, isOtherSubject(at) {
        return .nothing
      } else if !isInPhrase, isParticiple(at) {
        isInPhrase = true
      } else if let next = coordinated(at) {
        // "A lorry hit a bridge and eight people died": what no list knows is no person because persons stand behind it.
        guard !hasVerb, !isInserted, !phrase.isUnknownSingle else { return .nothing }
        if phrases.contains(where: { $0.form == .number && $0.span.upperBound == next }) { isBehindOthers = true }
        at = next
        isInPhrase = false
        continue
      } else if sentence.isIn(at, [.preposition, .of, .including]) {
        isInPhrase = true
      } else if order.verbStandsLast, isPassed(at) {
        // "12 افراد دھماکے میں ہلاک ہوئے"
      } else if !isInPhrase || sentence.isIn(at, [.verb, .conjunction])
        || sentence.isIn(at, .pronoun) && !isOfAge(at)
        || !sentence.isWord(at) && !isInsidePhrase(at)
      {
        return .nothing
      }
      at += 1
    }
    return .nothing
  }

  /// "42 were rescued, 15 of them by boat, and 31 were hurt", "of whom 15 by boat": what stands behind an insertion is said of somebody else.
  private var isInserted: Bool {
    let before = phrase.span.lowerBound - 1
    return sentence.isOfThem(phrase) && (sentence.isMark(before, ",") || sentence.isMark(before - 2, ","))
  }

  /// "All died", "collapsed and died": right behind the subject.
  private func fateOfAll(_ at: Int) -> Figure.Kind? {
    guard at == phrase.span.upperBound || sentence.isIn(at - 1, .persons), !order.verbStandsLast else { return nil }
    if sentence.isIn(at, [.determiner, .both]), sentence.isIn(at + 1, .fate) { return sentence.kind(at + 1) }
    guard at == phrase.span.upperBound, sentence.vocabulary.endsAsPast(at, sentence.text),
      sentence.classes(at).isDisjoint(with: [.deed, .act]),
      let next = [at + 1, at + 2].first(where: { sentence.isIn($0, .conjunction) }), sentence.isIn(next + 1, .fate)
    else { return nil }
    return sentence.kind(next + 1)
  }

  /// How far behind a participle another one may stand.
  private static let participleReach = 12

  /// "Were ambushed and killed", "was swept away and drowned": the participle behind "and", where the first says nothing.
  private func secondParticiple(behind first: Int) -> Int? {
    guard sentence.isIn(first, .verb) else { return nil }
    for at in Range.span(first + 1, min(sentence.tokens.upperBound, first + PredicateSearch.participleReach)) {
      if sentence.isIn(at, [.clause, .relative, .passive, .perfect, .modal, .negation]) || !sentence.isWord(at) {
        return nil
      }
      guard sentence.isIn(at, .conjunction) else { continue }
      var next = at + 1
      while sentence.isIn(next, .adverb), !sentence.isIn(next, .fatally) { next += 1 }
      let isParticiple = sentence.isIn(next, [.deed, .fate, .fatally]) || sentence.fate(at: next) != nil
      return isParticiple && !phrases.contains { $0.span.lowerBound == next + 1 } ? next : nil
    }
    return nil
  }

  /// "A court on Thursday freed four men held there": another count that no preposition leads to is the object of a verb.
  private func isOtherCount(_ at: Int) -> Bool {
    phrases.contains { $0.span.lowerBound == at && $0.span.lowerBound > phrase.span.lowerBound }
      && sentence.isWord(at - 1)
      && !sentence.isIn(at - 1, [.preposition, .of, .with, .determiner, .conjunction, .including])
  }

  /// "On duty at the time Odell died": a name that is no part of the phrase before it has the verb behind it.
  private func isOtherSubject(_ at: Int) -> Bool {
    sentence.isCapitalised(at) && sentence.classes(at).isEmpty && sentence.isIn(at + 1, .fate)
      && sentence.isWord(at - 1) && !sentence.isCapitalised(at - 1)
      && !sentence.isIn(at - 1, [.preposition, .of, .determiner, .conjunction])
  }

  /// "Two guards involved in the raid were", "six men accused of theft were": a participle with its phrase, right behind the subject.
  private func isParticiple(_ at: Int) -> Bool {
    at == phrase.span.upperBound && sentence.isIn(at, [.verb, .gerund]) && !sentence.isIn(at, [.deed, .fate, .act])
      && (sentence.isIn(at + 1, [.preposition, .of, .with])
        // "missionaries belonging to a charity", not "one of them offered to"
        || sentence.isIn(at + 1, .to) && sentence.vocabulary.endsAsGerund(at, sentence.text))
  }

  /// "Die Polizei hat fünf Männer am Montag festgenommen": the auxiliary before the people whose participle stands last.
  private var hasAuxiliaryBefore: Bool {
    var at = phrase.span.lowerBound - 1
    while sentence.tokens.contains(at), phrase.span.lowerBound - at <= 12, !sentence.isMark(at, ",", ";", ":") {
      if sentence.isIn(at, [.modal, .attempt, .negation]) { return false }
      if sentence.isIn(at, [.passive, .perfect]) { return true }
      at -= 1
    }
    return false
  }

  private var order: WordOrder { sentence.vocabulary.order }

  /// A word that may stand between a subject and a predicate at the end of its clause.
  private func isPassed(_ at: Int) -> Bool {
    sentence.isWord(at) && !sentence.isIn(at, [.verb, .conjunction, .relative, .clause, .pronoun, .events])
      || sentence.isNumber(at) && !otherPeople(at)
  }

  /// Whether another count of people begins at a token.
  private func otherPeople(_ at: Int) -> Bool {
    phrases.contains { $0.span.lowerBound == at && $0.countsPeople && $0.span != phrase.span }
  }

  /// "Two men in ⟨their⟩ thirties", "in their early 20s"
  private func isOfAge(_ at: Int) -> Bool {
    sentence.isIn(at, .determiner) && sentence.isIn(at - 1, .preposition)
      && [at + 1, at + 2].contains { next in
        sentence.isNumber(next) && sentence.isTight(next + 1) && sentence.isWord(next + 1)
          || sentence.text.isWord(next, in: sentence.vocabulary.decades)
      }
  }

  /// Behind "aged 47", "aged 8 to 12".
  private func behindAges(_ at: Int) -> Int? {
    var next = at + 1
    while sentence.isNumber(next) || sentence.isIn(next, [.to, .between])
      || sentence.isIn(next, .conjunction) && sentence.isNumber(next + 1)
    {
      next += 1
    }
    return next > at + 1 ? next : nil
  }

  /// What a word of a kind says of the subject; nil where it only stands in a phrase that is passed over.
  private func said(_ at: Int, _ kind: Figure.Kind, _ verbs: Verbs, _ isInPhrase: Bool) -> FigureBinding.Answer? {
    // "The flood drowned 87 campers": what stands behind it is its object.
    if sentence.isIn(at, .fate) {
      return sentence.isIn(at, .deed) && phrases.contains { $0.span.lowerBound == at + 1 } ? .nothing : .kind(kind)
    }
    if sentence.isIn(at, .state), verbs.isPassive || verbs.isPerfect && kind != .aboard { return .kind(kind) }
    guard sentence.isIn(at, .deed) else { return nil }
    if verbs.isPassive { return .kind(verbs.isFatal || isFoundDead(kind, at) ? .killed : kind) }
    if order.participleStandsLast, hasAuxiliaryBefore { return .kind(kind) }
    // "have killed two", "killed a man": the subject did it.
    if verbs.isPerfect { return .nothing }
    return isInPhrase ? nil : .nothing
  }

  /// "Was dug out dead": nobody is rescued.
  private func isFoundDead(_ kind: Figure.Kind, _ verb: Int) -> Bool {
    guard kind == .rescued else { return false }
    let isPhrasal = sentence.isWord(verb + 1) && !sentence.isIn(verb + 1, .conjunction)
    let state = !isPhrasal || sentence.isIn(verb + 1, .state) ? verb + 1 : verb + 2
    return sentence.isIn(state, .state) && sentence.kind(state) == .killed
  }

  private func isInsidePhrase(_ at: Int) -> Bool {
    sentence.isMark(at, "-", ".", "'", "’") || sentence.isPossessive(at) || sentence.isNumber(at)
  }

  /// "who was watching her clothes was killed": the next verb behind the clause, where no mark stands between.
  private func behindRelative(_ at: Int, _ end: Int) -> Int? {
    var next = at + 1
    while sentence.isIn(next, [.passive, .perfect, .adverb, .modal]) { next += 1 }
    while next < end, !sentence.isMark(next, ",", ";", ":"), !sentence.isIn(next, .relative) {
      if sentence.isIn(next, .passive), sentence.isIn(next + 1, [.deed, .linking, .adverb, .state]) { return next }
      if order.adjectivesFollow, sentence.isIn(next, .fate) { return next }
      next += 1
    }
    return nil
  }

  /// "who were killed", "whose bodies": only a clause that goes on with the subject.
  private func relative(_ at: Int) -> Bool {
    var next = at + 1
    while sentence.isIn(next, [.passive, .perfect, .adverb, .linking]) { next += 1 }
    return sentence.isIn(next, [.fate, .deed, .state, .event, .events]) || sentence.fate(at: next) != nil
  }

  /// "12 passengers and the driver", "17 pilgrims and 2 drivers": past the other subject.
  private func coordinated(_ at: Int) -> Int? {
    guard sentence.isIn(at, .conjunction) || sentence.isMark(at, ",") else { return nil }
    var start = at + 1
    if sentence.isMark(at, ","), sentence.isIn(start, .conjunction) { start += 1 }
    if let other = phrases.first(where: { $0.span.lowerBound == start }) {
      // "Of the eight victims, three were stabbed": a comma alone joins only what goes on as a list.
      let isList =
        sentence.isIn(start - 1, .conjunction) || sentence.isMark(other.span.upperBound, ",")
        || sentence.isIn(other.span.upperBound, .conjunction)
      return other.countsPeople && isList ? other.span.upperBound : nil
    }
    if let next = behindPersons(start) { return next }
    guard sentence.isIn(start, [.determiner, .pronoun]) || sentence.isCapitalised(start) else { return nil }
    var next = start + 1
    while next < start + 5, sentence.isWord(next),
      !sentence.isIn(next, [.passive, .perfect, .fate, .deed, .verb, .relative, .preposition, .conjunction])
    {
      next += 1
    }
    return next
  }

  /// "Soldiers, judges and prosecutors": past others of a list who are not counted.
  private func behindPersons(_ start: Int) -> Int? {
    guard phrase.head != nil || phrase.whole != nil, sentence.isIn(start, .persons), !sentence.isIn(start, .other)
    else {
      return nil
    }
    var next = start + 1
    while sentence.isMark(next, ",") && sentence.isIn(next + 1, .persons)
      || sentence.isIn(next, .conjunction) && sentence.isIn(next + 1, .persons)
    {
      next += 2
    }
    return next
  }

  /// Behind a bracket or an apposition between commas: "(44)", ", including 12 Americans,", ", most of them women,", ", 44,".
  private func bracket(_ at: Int, _ end: Int) -> Int? {
    if sentence.isMark(at, "(") {
      return Range.span(at, end).first { sentence.isMark($0, ")") }.map { $0 + 1 }
    }
    if sentence.isMark(at, "—", "–"), !sentence.isTight(at) || !sentence.isTight(at + 1) {
      return Range.span(at + 1, end).first { sentence.isMark($0, "—", "–") }.map { $0 + 1 }
    }
    // "-- including Munero --"
    if sentence.isMark(at, "-"), sentence.isMark(at + 1, "-") {
      return Range.span(at + 2, end).first { sentence.isMark($0, "-") && sentence.isMark($0 + 1, "-") }.map { $0 + 2 }
    }
    guard sentence.isMark(at, ",") else { return nil }
    if sentence.isIn(at + 1, [.passive, .perfect, .fate]) { return at + 1 }
    guard let close = Range.span(at + 1, end).first(where: { sentence.isMark($0, ",", ";") }),
      sentence.isMark(close, ",")
    else { return nil }
    let inside = (at + 1)..<close
    let isApposition =
      inside.contains { sentence.isIn($0, [.including, .them, .relative]) }
      || inside.allSatisfy {
        sentence.isNumber($0) || sentence.isIn($0, .conjunction) || sentence.isTime($0) || sentence.isMark($0, "-")
      }
      || sentence.isIn(at + 1, [.preposition, .indefinite, .adverb, .numbered])
      || phrases.contains { $0.span.lowerBound == at + 1 && inside.contains($0.span.upperBound - 1) && isListed($0) }
    let hasVerb = inside.contains { sentence.isIn($0, [.passive, .perfect]) } && !sentence.isIn(at + 1, .relative)
    return isApposition && !hasVerb ? close + 1 : nil
  }

  /// A part named behind people of any sort: "two people, a porter and a cook, were killed".
  private func isListed(_ other: CountPhrase) -> Bool {
    phrase.head.map { sentence.isIn($0, .general) } ?? false && other.countsPeople
  }
}
