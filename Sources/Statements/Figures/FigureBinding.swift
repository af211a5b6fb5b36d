import DatelineModel
import Text

/// What a count phrase counts by the words round it.
///
/// Asked in this order: the state right behind it, the active verb before it, the noun before its "of", the toll it is the number
/// of, the predicate that it is the subject of.
struct FigureBinding {
  let sentence: FigureSentence
  let phrases: [CountPhrase]

  /// What the words say of one phrase.
  enum Answer: Equatable {
    case kind(Figure.Kind)
    /// The words say that it is no figure: negated, only possible, the number a toll had before.
    case blocked
    case nothing

    var kind: Figure.Kind? { if case .kind(let kind) = self { kind } else { nil } }
  }

  func answer(_ index: Int) -> Answer {
    let phrase = phrases[index]
    guard phrase.countsPeople, !isOfThings(index) else { return .nothing }
    if isDenied(phrase.span.lowerBound) || isNoneOf(phrase.span.lowerBound) { return .blocked }
    if order.verbStandsLast, case .unknown = phrase.counted {
      // What stands far off is said of somebody else: "14 گھر تباہ اور تین افراد ہلاک".
      let kind = stateBehind(phrase).kind ?? toll(phrase).kind
      return kind.map { FigureBinding.ofPeopleAlone.contains($0) ? .kind($0) : .nothing } ?? .nothing
    }
    if case .events(let kind) = phrase.counted {
      // "Six attempted murders"
      let isUnreal = isNegated(phrase.span.lowerBound) || phrase.span.contains { sentence.isIn($0, .attempt) }
      return isUnreal ? .blocked : .kind(kind)
    }
    if dies(phrase) { return .kind(.killed) }
    if isHandedOver(phrase) { return .kind(.rescued) }
    if let state = phrase.state, phrase.form != .single {
      if state == .missing { return outcome(ofMissing: phrase) }
      return state == .arrested && isFreedBehind(phrase) ? .nothing : .kind(state)
    }
    let asked: [(CountPhrase) -> Answer] = [holder, stateBehind, governor, verbBeforeSubject, toll, colon, predicate]
    var answer = asked.lazy.map { $0(phrase) }.first { $0 != .nothing } ?? .nothing
    // "A sergeant was evacuated to the capital" is no flight from home.
    if phrase.form == .single, answer == .kind(.aboard) || answer == .kind(.displaced) { answer = .nothing }
    // "24 suspects have been picked up": nobody rescued them.
    if answer == .kind(.rescued), let head = phrase.head, sentence.isIn(head, .suspect) { answer = .nothing }
    if answer == .kind(.rescued), isLetGo(phrase) || isOfNamedThings(phrase) { answer = .nothing }
    if answer == .kind(.arrested), isHeldByOthers(phrase) { answer = .kind(.held) }
    if answer == .kind(.missing) { answer = outcome(ofMissing: phrase) }
    // "The ten sailors held since June have been freed": the verb of the sentence says what became of them.
    if answer == .kind(.held) || answer == .kind(.arrested) && phrase.whole != nil, isFreedBehind(phrase) {
      answer = .kind(.rescued)
    }
    // "Children's bodies - 21 in all - were pulled from the wreckage"
    if answer == .kind(.rescued), phrase.head == nil, isOfBodies(phrase) { answer = .kind(.killed) }
    if answer == .nothing, let head = phrase.head, sentence.isIn(head, .captive), phrase.form == .number,
      sentence.isIn(phrase.span.lowerBound - 1, .definite)
    {
      answer = .kind(.held)
    }
    // "Six are in hospital" of an outbreak: they are ill; "injured" in the same sentence says otherwise.
    if answer == .kind(.injured), sentence.isOfIllness { answer = .nothing }
    // Paintings and coins are missing, too; "two Spaniards" are not.
    if answer == .kind(.missing), case .unknown(let head) = phrase.counted, !sentence.isCapitalised(head),
      !sentence.isIn(head, .adverb)
    {
      return .nothing
    }
    // "Three bridges were blown up", "hauled in two nets": nobody was.
    if answer == .kind(.killed) || answer == .kind(.arrested), phrase.isUnknown,
      Range.span(phrase.span.lowerBound - 3, phrase.span.upperBound + 4).contains(where: {
        sentence.text.isWord($0, in: sentence.vocabulary.deedsOnThings)
      })
    {
      return .nothing
    }
    let isUncertain = phrase.head.map { sentence.isIn($0, .guessed) && phrase.form == .single } ?? phrase.isUnknown
    if isUncertain, let kind = answer.kind, !FigureBinding.ofPeopleAlone.contains(kind) {
      return .nothing
    }
    return answer
  }

  /// "The messages, nine in all, were released": the noun before the commas is no word for people.
  private func isOfNamedThings(_ phrase: CountPhrase) -> Bool {
    guard phrase.head == nil, sentence.isMark(phrase.span.lowerBound - 1, ","),
      Range.span(phrase.span.upperBound, phrase.span.upperBound + 3).contains(where: { sentence.isMark($0, ",") })
    else { return false }
    let noun = phrase.span.lowerBound - 2
    return sentence.isWord(noun) && sentence.classes(noun).subtracting([.thing, .guessed]).isEmpty
  }

  /// "450 beds, 60 of them in intensive care": the number before counts nobody that is known.
  private func isOfThings(_ index: Int) -> Bool {
    // "2,000 of the region's cattle"
    if let whole = phrases[index].whole {
      let isOwned = sentence.isPossessive(whole.upperBound)
      if sentence.isIn(isOwned ? whole.upperBound + 1 : whole.upperBound - 1, .thing) { return true }
    }
    guard sentence.isOfThem(phrases[index]),
      !phrases[..<index].contains(where: { $0.countsPeople && !$0.isUnknown })
    else { return false }
    return Range.span(sentence.tokens.lowerBound, phrases[index].span.lowerBound).contains {
      sentence.isNumber($0) && !sentence.isTime($0)
    }
  }

  /// Whether a number without a noun stands behind a word for the dead and a mark.
  private func isOfBodies(_ phrase: CountPhrase) -> Bool {
    let noun = phrase.span.lowerBound - 2
    return !sentence.isWord(noun + 1) && sentence.isIn(noun, .events) && sentence.kind(noun) == .killed
  }

  /// How far behind "denied" a number may stand.
  private static let denialReach = 14

  /// "Officials denied reports that 12 people had been killed"
  private func isDenied(_ start: Int) -> Bool {
    var at = start - 1
    while at >= max(sentence.tokens.lowerBound, start - FigureBinding.denialReach),
      !sentence.isMark(at, ",", ";", "—", "–")
    {
      if sentence.isIn(at, .denial) { return true }
      // "denied that shots were fired and said nine officers were hurt"
      if sentence.isIn(at, .conjunction), sentence.isIn(at + 1, .verb) { return false }
      at -= 1
    }
    return false
  }

  /// "Ninguno de los 90 pasajeros", "keiner der 90 Fahrgäste", "aucun des 90 passagers"
  private func isNoneOf(_ start: Int) -> Bool {
    guard order.subjectMayFollow else { return false }
    var at = start - 1
    while sentence.isIn(at, [.determiner, .of]) { at -= 1 }
    return at < start - 1 && sentence.isIn(at, .negation)
  }

  /// What is said of people and hardly of anything else.
  private static let ofPeopleAlone: Set<Figure.Kind> = [.killed, .injured, .arrested, .missing]

  /// Whether the state right behind a phrase says what it counts: then it says so of the whole list before it, too.
  func isStated(_ index: Int) -> Bool { stateBehind(phrases[index]).kind != nil }

  /// What is said of a phrase as a subject, its own adjectives and tolls left aside.
  func fate(of phrase: CountPhrase) -> Figure.Kind? {
    switch stateBehind(phrase) {
    case .kind(let kind): kind
    case .blocked: nil
    case .nothing:
      ofPrisoners(PredicateSearch(sentence: sentence, phrases: phrases, phrase: phrase).answer().kind, phrase)
    }
  }

  /// "Still holding 31 soldiers captured in the raid": whoever is held is held, whatever happened to them first.
  private func holder(_ phrase: CountPhrase) -> Answer {
    guard phrase.head != nil, sentence.isIn(phrase.span.lowerBound - 1, .holding) else { return .nothing }
    return governor(phrase)
  }

  // MARK: right behind

  /// "six dead", "13 soldiers killed in", "two women found dead", "one fatally".
  private func stateBehind(_ phrase: CountPhrase) -> Answer {
    var at = phrase.span.upperBound
    // "trampled two workers to death"
    if let tail = sentence.tail(at: at), phrase.head != nil {
      return isBlocked(phrase.span.lowerBound - 1) ? .blocked : .kind(tail.kind)
    }
    // "could leave 50,000 dead"
    if sentence.isIn(phrase.span.lowerBound - 1, .linking), isBlocked(phrase.span.lowerBound - 1) { return .blocked }
    while sentence.isIn(at, .adverb) && !sentence.isIn(at, .fatally)
      || order.verbStandsLast && sentence.isIn(at, .object)
    {
      at += 1
    }
    if sentence.isIn(at, .fatally) { return .kind(.killed) }
    if isUnreal(phrase.span.lowerBound) { return .blocked }
    while sentence.isIn(at, .linking),
      sentence.isIn(at + 1, [.state, .linking, .deed]) || sentence.fate(at: at + 1) != nil
        || sentence.isIn(at + 1, .adverb) && sentence.isIn(at + 2, [.state, .deed])
    {
      at += 1
    }
    if order.verbStandsLast {
      let isGoverned = at > phrase.span.upperBound
      if let kind = sentence.kindOfEnd(at, governed: isGoverned), kind != .aboard {
        return sentence.isDenied(behind: at) ? .blocked : .kind(kind)
      }
      return .nothing
    }
    if let fate = sentence.fate(at: at), fate.kind != .aboard {
      return isActive(at, fate.end) ? .nothing : .kind(fate.kind)
    }
    guard let kind = sentence.kind(at), kind != .aboard else { return .nothing }
    if sentence.isIn(at, .state) { return .kind(kind) }
    guard sentence.isIn(at, .deed), !isActive(at, at + 1) else { return .nothing }
    return .kind(kind)
  }

  /// "hacked to death 13 villagers"
  private func tail(endingAt start: Int) -> Answer? {
    guard let tail = sentence.vocabulary.tail(endingAt: start, sentence.text) else { return nil }
    let verb = start - tail.length - 1
    guard sentence.isIn(verb, [.verb, .deed]) else { return nil }
    return isBlocked(verb) ? .blocked : .kind(tail.kind)
  }

  /// Whether a deed has an object behind it: "four cousins killed a man".
  private func isActive(_ deed: Int, _ behind: Int) -> Bool {
    var at = behind
    while sentence.isIn(at, .adverb), !sentence.isTime(at) { at += 1 }
    // "shot and wounded three people"
    if sentence.isIn(at, .conjunction), sentence.isIn(at + 1, [.deed, .adverb]) {
      var next = at + 1
      while sentence.isIn(next, .adverb) { next += 1 }
      if sentence.isIn(next, .deed) { return isActive(next, next + 1) }
    }
    guard at < sentence.tokens.upperBound, !sentence.isTime(at) else { return false }
    if sentence.isIn(at, [.indefinite, .determiner, .pronoun, .them, .persons, .person, .reflexive, .vague]) {
      return true
    }
    if phrases.contains(where: { $0.span.contains(at) }) { return true }
    // A capital in mid-sentence: the name of the victim.
    return sentence.isCapitalised(at) && !sentence.isCapitalised(deed) && !order.capitalisesNouns
  }

  // MARK: before it

  /// "killed 27", "holding three nuns", "the deaths of four people", "claimed the lives of 2,000".
  private func governor(_ phrase: CountPhrase) -> Answer {
    var at = phrase.span.lowerBound - 1
    while sentence.isIn(at, [.adverb, .determiner]) || sentence.isIn(at, .other) && !sentence.isIn(at, .persons)
      || sentence.isIn(at, .indefinite) && sentence.isIn(at + 1, .other)
    {
      at -= 1
    }
    guard at >= sentence.tokens.lowerBound, !sentence.isTime(at) else { return .nothing }
    if let before = governedObject(at) { at = before }
    if phrase.isOther, sentence.isIn(at, .preposition), let kind = accompanied(at) { return .kind(kind) }
    if let kind = missing(behind: at, phrase) { return .kind(kind) }
    if order.verbStandsLast { return stateBefore(at, phrase) }
    if order.nounGoverns, sentence.isIn(at, [.event, .events]), let kind = sentence.kind(at) {
      return isAttempted(at) || isBlocked(at) ? .blocked : .kind(kind)
    }
    if sentence.isIn(at, .of) { return ofNoun(at) }
    if let answer = tail(endingAt: phrase.span.lowerBound) { return answer }
    if sentence.isIn(at, .lives), isLives(phrase.span.upperBound - 1) || isLives(phrase.span.upperBound) {
      return .kind(.killed)
    }
    if let kind = taken(at, phrase) { return isBlocked(at) ? .blocked : .kind(kind) }
    if sentence.isIn(at, .holding), phrase.head != nil { return isBlocked(at) ? .blocked : .kind(.held) }
    if sentence.isIn(at, .carrying), phrase.head != nil || phrase.counted == .bare && phrase.whole == nil {
      return isBlocked(at) || phrase.value > FigureBinding.mostAboard ? .blocked : .kind(.aboard)
    }
    guard sentence.isIn(at, [.deed, .act]), let kind = sentence.kind(at) else { return .nothing }
    if sentence.isIn(at, .deed), isPassive(at), !order.subjectMayFollow { return .nothing }
    // "tötete eine Bombe in Nushki fünf Menschen": who stands between a verb and its object did it.
    if order.participleStandsLast, phrase.form == .single, hasObjectBehind(phrase) { return .nothing }
    // "recovered 17", "released 12": of people only where people are named.
    if kind == .held || kind == .displaced || kind == .aboard, phrase.head == nil, phrase.whole == nil {
      return .nothing
    }
    // "Rescue 1122 came": a bare number behind a form that may be a noun.
    if kind == .rescued, sentence.isIn(at, .act), sentence.isIn(at, .event), phrase.head == nil, phrase.whole == nil {
      return .nothing
    }
    return isBlocked(at) ? .blocked : .kind(isFatal(at) ? .killed : kind)
  }

  /// "Searching for six hikers", "no trace of two climbers": where they are is not known. Attackers are hunted, not missed, and "a search by
  /// 340 firefighters" misses nobody.
  private func missing(behind preposition: Int, _ phrase: CountPhrase) -> Figure.Kind? {
    guard phrase.form == .number, sentence.isIn(preposition, [.preposition, .of]), !sentence.isIn(preposition, .agent),
      phrase.head.map({ !sentence.isIn($0, [.attacker, .captor]) }) ?? phrase.isOther
    else { return nil }
    var at = preposition - 1
    while at > preposition - 4,
      sentence.isIn(at, [.verb, .adverb, .perfect, .passive, .preposition]) || sentence.isTime(at)
    {
      at -= 1
    }
    return sentence.isIn(at, .search) ? .missing : nil
  }

  /// More than this rides in no ship or train: an airline's passengers of a year.
  private static let mostAboard = 10_000

  /// How far before "seized" whoever did it may stand.
  private static let takerReach = 24

  /// "Gunmen seized seven Kenyans", "police seized seven Kenyans": held by the ones, arrested by the others. Whom the police "took" is open.
  private func taken(_ verb: Int, _ phrase: CountPhrase) -> Figure.Kind? {
    guard sentence.isIn(verb, .taking), phrase.head != nil, !isPassive(verb) else { return nil }
    for at in stride(from: verb - 1, through: max(sentence.tokens.lowerBound, verb - FigureBinding.takerReach), by: -1)
    where !isVictim(at) {
      if sentence.isMark(at, ";") { return nil }
      if sentence.isIn(at, .captor) { return .held }
      // "captured seven soldiers"
      if let head = phrase.head, sentence.isIn(verb, .deed), sentence.isIn(head, .authority) { return .held }
      if sentence.isIn(at, .authority) { return sentence.isIn(verb, .lives) ? nil : .arrested }
    }
    return nil
  }

  /// "Killing three soldiers and taking 24 passengers", "stopped a car in which policemen sat and seized two": who stands behind a deed or
  /// in a clause of its own did not do it.
  private func isVictim(_ at: Int) -> Bool {
    if sentence.isIn(at - 1, .relative) { return true }
    guard let phrase = phrases.first(where: { $0.span.contains(at) }) else { return false }
    return sentence.isIn(phrase.span.lowerBound - 1, [.deed, .act])
  }

  /// "Mató a 12", "mató a tiros a dos": the verb before what marks its object.
  private func governedObject(_ at: Int) -> Int? {
    guard !order.verbStandsLast, sentence.isIn(at, .object) else { return nil }
    var verb = at - 1
    // "detuvo el lunes en Lima a dos"
    while at - verb <= FigureBinding.inversion,
      sentence.isIn(verb, [.adverb, .object, .determiner, .preposition])
        || sentence.isIn(verb, .of) && sentence.isIn(verb + 1, .adverb) || sentence.isTime(verb)
        || sentence.isCapitalised(verb) && !sentence.isIn(verb, [.deed, .act])
    {
      verb -= 1
    }
    return sentence.isIn(verb, [.deed, .act, .holding, .carrying]) ? verb : nil
  }

  /// "ہلاک ہونے والے 12 افراد": the state before, past what makes it an adjective.
  private func stateBefore(_ at: Int, _ phrase: CountPhrase) -> Answer {
    guard at < phrase.span.lowerBound - 1, sentence.isIn(at, [.state, .deed, .fate]), let kind = sentence.kind(at)
    else {
      return .nothing
    }
    return .kind(kind)
  }

  /// How far before its subject a verb may stand.
  private static let inversion = 9

  /// "Murieron 12 personas", "fueron detenidos el lunes en Quetta dos hombres", "قتل الجيش 12 مسلحا": the verb before its subject, past
  /// times and places.
  private func verbBeforeSubject(_ phrase: CountPhrase) -> Answer {
    // "إطلاق سراح 155 رهينة": a phrase that ends right before the number.
    if order.nounGoverns, let kind = verbEnding(phrase.span.lowerBound - 1) {
      return isBlocked(phrase.span.lowerBound - 1) ? .blocked : .kind(kind)
    }
    if order.participleStandsLast, phrase.form == .single, hasObjectBehind(phrase) { return .nothing }
    guard order.subjectMayFollow, phrase.whole == nil, phrase.head != nil || phrase.form == .number else {
      return .nothing
    }
    var at = phrase.span.lowerBound - 1
    guard !sentence.isIn(at, [.preposition, .of, .with]) || sentence.isIn(at, .determiner) else { return .nothing }
    let end = max(sentence.tokens.lowerBound, at - FigureBinding.inversion)
    while at >= end {
      if let kind = verbEnding(at) {
        return isBlocked(at) ? .blocked : .kind(kind)
      }
      guard sentence.isWord(at) || sentence.isTime(at) || sentence.isNumber(at) && sentence.isTime(at),
        sentence.isTime(at)
          || !sentence.isIn(
            at, [.conjunction, .clause, .relative, .verb, .passive, .perfect, .fate, .modal, .events, .negation, .toll])
            && (order.verbStandsFirst || order.participleStandsLast || !sentence.isIn(at, .persons))
      else { return .nothing }
      at -= 1
    }
    return .nothing
  }

  /// Whether more people are counted behind a phrase in its clause.
  private func hasObjectBehind(_ phrase: CountPhrase) -> Bool {
    phrases.contains { other in
      other.countsPeople && other.span.lowerBound >= phrase.span.upperBound
        && other.span.lowerBound - phrase.span.upperBound <= FigureBinding.inversion
        && Range.span(phrase.span.upperBound, other.span.lowerBound).allSatisfy {
          sentence.isWord($0) && !sentence.isIn($0, [.conjunction, .passive, .perfect])
        }
    }
  }

  /// What a verb that ends at a token says of the subject behind it.
  private func verbEnding(_ at: Int) -> Figure.Kind? {
    guard !sentence.isTime(at) else { return nil }
    for start in stride(from: at, through: max(sentence.tokens.lowerBound, at - 5), by: -1) {
      if let fate = sentence.fate(at: start), fate.end == at + 1, fate.kind != .aboard { return fate.kind }
    }
    guard let kind = sentence.kind(at), kind != .aboard else { return nil }
    if sentence.isIn(at, .fate) { return kind }
    if order.verbStandsFirst, sentence.isIn(at, [.deed, .act]) { return kind }
    if order.participleStandsLast, sentence.isIn(at, .act) { return kind }
    guard sentence.isIn(at, [.deed, .state]) else { return nil }
    var before = at - 1
    while sentence.isIn(before, .adverb) { before -= 1 }
    return sentence.isIn(before, [.passive, .perfect, .linking]) ? kind : nil
  }

  private var order: WordOrder { sentence.vocabulary.order }

  /// "fatally shot"
  private func isFatal(_ deed: Int) -> Bool { sentence.isIn(deed - 1, .fatally) }

  /// "there might have been two people killed"
  private func isUnreal(_ start: Int) -> Bool {
    var at = start - 1
    while sentence.isIn(at, [.passive, .perfect, .adverb]) { at -= 1 }
    return sentence.isIn(at, .modal)
  }

  /// The kind of an active verb right before an index, whatever its object counts.
  func verbBefore(_ start: Int) -> Figure.Kind? {
    var at = start - 1
    while sentence.isIn(at, [.adverb, .determiner]) { at -= 1 }
    if sentence.isIn(at, .holding) { return isBlocked(at) ? nil : .held }
    guard sentence.isIn(at, [.deed, .act]), !isPassive(at), !isBlocked(at) else { return nil }
    return sentence.kind(at)
  }

  /// "who died with nine other adults", "perished along with 10 others".
  private func accompanied(_ preposition: Int) -> Figure.Kind? {
    var at = preposition - 1
    if sentence.isIn(at, [.preposition, .conjunction]) { at -= 1 }
    return sentence.isIn(at, .fate) ? sentence.kind(at) : nil
  }

  private func isLives(_ at: Int) -> Bool { sentence.isIn(at, .life) }

  /// "the deaths of", "the murder of", "the lives of"
  private func ofNoun(_ of: Int) -> Answer {
    let noun = of - 1
    if isLives(noun) {
      var verb = noun - 1
      while sentence.isIn(verb, [.determiner, .adverb]) { verb -= 1 }
      return sentence.isIn(verb, .lives) ? .kind(.killed) : .nothing
    }
    if sentence.isIn(noun, [.event, .events]), let kind = sentence.kind(noun) {
      return isAttempted(noun) || kind == .rescued && isRequested(noun) || kind == .arrested && isOrdered(noun)
        ? .blocked : .kind(kind)
    }
    // "the fatal shooting of"
    if isFatal(noun), sentence.isIn(noun, [.act, .wounding]) { return .kind(.killed) }
    return .nothing
  }

  /// "attempted murder of"
  private func isAttempted(_ at: Int) -> Bool { sentence.isIn(at - 1, .attempt) || sentence.isIn(at - 2, .attempt) }

  /// "were killed", "have been freed", "being held"
  private func isPassive(_ at: Int) -> Bool {
    var before = at - 1
    while sentence.isIn(before, .adverb) { before -= 1 }
    return sentence.isIn(before, .passive)
  }

  /// "could kill", "tried to free", "did not kill", "if it kills".
  func isBlocked(_ verb: Int) -> Bool {
    var at = verb - 1
    for _ in 0..<4 {
      while sentence.isIn(at, .adverb), !sentence.isIn(at, .negation) { at -= 1 }
      if sentence.isIn(at, [.modal, .negation, .attempt]) { return true }
      if sentence.isIn(at, .to) {
        var before = at - 1
        while sentence.isIn(before, .adverb) { before -= 1 }
        return !sentence.isIn(before, .success)
      }
      // "a tenté de tuer"
      if order.adjectivesFollow, sentence.isIn(at, .of), sentence.isIn(at - 1, .attempt) { return true }
      // "tried to kill one and injure three": the first verb decides for the second.
      guard sentence.isIn(at, [.perfect, .passive]) else { break }
      at -= 1
    }
    return isHypothetical(verb)
  }

  private func isHypothetical(_ verb: Int) -> Bool {
    var at = verb - 1
    while at >= sentence.tokens.lowerBound, !sentence.isMark(at, ",", ";", "—", "–") {
      if sentence.isIn(at, .hypothesis) { return true }
      at -= 1
    }
    return false
  }

  private func isNegated(_ at: Int) -> Bool { sentence.isIn(at - 1, .negation) }

  // MARK: tolls

  /// How far before its number a toll may be named.
  private static let tollReach = 18

  /// "the death toll rose to 10", "the number of injured topped 2,200"; "from 171" is the number it had before.
  private func toll(_ phrase: CountPhrase) -> Answer {
    var at = phrase.span.lowerBound - 1
    // "put the number of dead at “around 30”"
    while sentence.isIn(at, .adverb) || sentence.isMark(at, "\"", "“", "‘", "'") { at -= 1 }
    let isFormer = sentence.isIn(at, .formerly) && !order.verbStandsLast
    if order.verbStandsLast, sentence.isIn(phrase.span.upperBound, .formerly) { return .nothing }
    // "subió de 12 a 24": the number that it had before.
    if order.adjectivesFollow, sentence.isFormerOfPair(phrase.number) { return .blocked }
    if order.verbStandsLast, sentence.isIn(at, .number) {
      return counted(before: at).map { .kind($0) } ?? .nothing
    }
    // "registered 37 bodies at three hospitals": a number of things is no toll.
    guard phrase.whole == nil, phrase.form == .number, phrase.counted != .things,
      isFormer || sentence.isIn(at, .reach) || sentence.isIn(at, .of)
    else { return .nothing }
    var noun = at - 1
    while noun >= sentence.tokens.lowerBound, at - noun <= FigureBinding.tollReach, !sentence.isMark(noun, ";") {
      if sentence.isIn(noun, .toll), let kind = sentence.kind(noun) ?? Optional(.killed) {
        return isFormer ? .blocked : .kind(kind)
      }
      // "the wounded at 1,870", "that of injured at 47", "and of injured at 47"
      if noun == at - 1, sentence.isIn(noun, [.state, .deed]),
        sentence.isIn(noun - 1, .definite)
          || sentence.isIn(noun - 1, .of) && sentence.isIn(noun - 2, [.determiner, .conjunction]),
        let kind = sentence.kind(noun)
      {
        return isFormer ? .blocked : .kind(kind)
      }
      if sentence.isIn(noun, .number) {
        // "the death count"
        let named = sentence.isIn(noun - 1, [.event, .events]) ? sentence.kind(noun - 1) : nil
        guard let kind = named ?? counted(by: noun, before: at) else { return .nothing }
        return isFormer ? .blocked : .kind(kind)
      }
      if sentence.isIn(noun, .events), !sentence.isIn(at, .of), let kind = sentence.kind(noun) {
        return isFormer ? .blocked : .kind(kind)
      }
      noun -= 1
    }
    return .nothing
  }

  /// "ہلاک ہونے والوں کی تعداد 24": what the word "number" right before a number is the number of.
  private func counted(before number: Int) -> Figure.Kind? {
    for at in stride(from: number - 1, through: max(sentence.tokens.lowerBound, number - 6), by: -1) {
      if let fate = sentence.fate(at: at) { return fate.kind }
      if sentence.isIn(at, .toll) { return sentence.kind(at) ?? .killed }
      if sentence.isIn(at, [.state, .deed, .events, .event, .fate]), let kind = sentence.kind(at) { return kind }
      guard sentence.isWord(at) else { return nil }
    }
    return nil
  }

  /// Whether a phrase is the number that a toll has reached.
  func isToll(_ phrase: CountPhrase) -> Bool { toll(phrase).kind != nil }

  /// What the word "number" is the number of: "of injured", "of people on board", "of dead hostages".
  private func counted(by noun: Int, before end: Int) -> Figure.Kind? {
    for at in Range.span(noun + 1, min(end, noun + 7)) {
      if let fate = sentence.fate(at: at) { return fate.kind }
      if sentence.isIn(at, [.state, .deed, .events, .fate]), let kind = sentence.kind(at) { return kind }
    }
    return nil
  }

  /// "Injured: 74", "Total dead: 192"
  private func colon(_ phrase: CountPhrase) -> Answer {
    let at = phrase.span.lowerBound - 1
    let next = phrase.span.upperBound
    let isEntry = sentence.isMark(next, ";", ",", "(", ".") || next + 2 >= sentence.tokens.upperBound
    let opens =
      [1, 2, 3].contains { sentence.isMark(at - 1 - $0, ";", ",", ".") } || at - sentence.tokens.lowerBound <= 4
    guard sentence.isMark(at, ":"), isEntry, opens else { return .nothing }
    if sentence.isIn(at - 1, .toll) { return .kind(sentence.kind(at - 1) ?? .killed) }
    // "displaced persons: 11,300"
    if sentence.isIn(at - 1, .persons), sentence.isIn(at - 2, [.state, .deed]), let kind = sentence.kind(at - 2) {
      return .kind(kind)
    }
    guard sentence.isIn(at - 1, [.state, .deed, .events, .fate]), let kind = sentence.kind(at - 1) else {
      return .nothing
    }
    return .kind(kind)
  }

  // MARK: the subject

  /// "clashed with 20 gunmen", "interviewing a woman and a man": what stands behind a preposition or another verb is no subject of
  /// the next one; "of nine women who were killed" is.
  private func isObject(_ phrase: CountPhrase) -> Bool {
    if order.verbStandsLast {
      return sentence.isIn(phrase.span.upperBound, [.preposition, .of, .with, .agent])
        && !sentence.isIn(phrase.span.upperBound, .including)
    }
    var before = phrase.span.lowerBound - 1
    if sentence.isIn(before, .conjunction),
      let other = phrases.first(where: { $0.span.upperBound == before || $0.span.upperBound == before - 1 }),
      other.span.lowerBound < phrase.span.lowerBound
    {
      before = other.span.lowerBound - 1
    }
    while sentence.isIn(before, .determiner) { before -= 1 }
    guard !sentence.isTime(before), !sentence.isIn(phrase.span.upperBound, .relative) else { return false }
    return sentence.isIn(before, [.preposition, .of, .with, .to])
      && !sentence.isIn(before, [.clause, .conjunction, .including])
      || sentence.isIn(before, .gerund)
  }

  /// "with 187 passengers and 12 crew aboard", "with 68 passengers and four crew".
  private func isAboard(_ phrase: CountPhrase) -> Bool {
    var at = phrase.span.upperBound
    while let next = phrases.first(where: { $0.span.lowerBound == at + 1 }), sentence.isIn(at, .conjunction) {
      at = next.span.upperBound
    }
    if sentence.kind(at) == .aboard || sentence.fate(at: at)?.kind == .aboard { return true }
    var before = phrase.span.lowerBound - 1
    if sentence.isIn(before, .conjunction), let other = phrases.first(where: { $0.span.upperBound == before }) {
      before = other.span.lowerBound - 1
    }
    // "with a crew of 12"
    let isCrew = Range.span(phrase.span.lowerBound, phrase.number.lowerBound).contains { sentence.isIn($0, .rider) }
    return (isCrew || phrase.head.map { sentence.isIn($0, .rider) } ?? false) && sentence.isIn(before, .with)
  }

  /// "It can fly 9,000 miles with 301 passengers aboard"
  private func isPossibleOnly(_ start: Int) -> Bool {
    var at = start - 1
    while at >= sentence.tokens.lowerBound, at > start - 14, !sentence.isMark(at, ",", ";", "—", "–") {
      if sentence.isIn(at, .modal) { return true }
      at -= 1
    }
    return false
  }

  private func predicate(_ phrase: CountPhrase) -> Answer {
    // "When one is killed, all lose": a bare "one" alone is nobody in particular.
    if phrase.value == 1, phrase.counted == .bare, phrase.whole == nil, !sentence.isNumber(phrase.number.lowerBound),
      !sentence.isIn(phrase.span.lowerBound - 1, .conjunction)
    {
      return .nothing
    }
    guard !isObject(phrase) else {
      return isAboard(phrase) ? isPossibleOnly(phrase.span.lowerBound) ? .blocked : .kind(.aboard) : .nothing
    }
    return PredicateSearch(sentence: sentence, phrases: phrases, phrase: phrase).answer()
  }
}
