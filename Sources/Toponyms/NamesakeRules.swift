import Gazetteers
import Text

/// Which spans that look like a place's name name something else, by the words that touch them. The chain learns from texts in which
/// ships, trains and initials are rare; these words leave no doubt.
struct NamesakeRules {
  private let text: Tokenization
  private let cues: PlaceCues
  private let words: NamesakeCues
  private let persons: PersonNames
  private let reading: NameReading
  private let vessels: Set<UInt64>
  private let companies: CompanyNames
  private let extent: NameExtent

  init(_ text: Tokenization, _ reading: NameReading, _ cues: PlaceCues) {
    self.text = text
    self.cues = cues
    words = cues.namesakes
    persons = PersonNames(text, reading, cues)
    self.reading = reading
    vessels = NamesakeRules.vessels(text, cues)
    companies = CompanyNames(text, reading, cues)
    extent = NameExtent(text, cues)
  }

  /// Whether a span names no place.
  func isNamesake(_ span: Range<Int>) -> Bool {
    isLetter(span) || isInitialled(span) || isPerson(span) || isVessel(span) || isTrain(span) || isOwned(span)
      || isSaint(span) || isDescription(span) || isWord(span) || isNumbered(span) || isAcronym(span)
      || isCarrier(span) || isBareDirection(span) || isWay(span) || isRelative(span) || isWare(span)
      || isHyphenedSurname(span) || isTrade(span) || isCompany(span) || isTail(span) || isUnit(span)
      || isArticledTown(span)
  }

  private func isCapitalised(_ at: Int) -> Bool { text.token(at)?.isCapitalised ?? false }

  /// "Tamarack" where the text names Tamarack Gold Corp.; "in Houston" stays the town, and a large place is meant itself.
  private func isCompany(_ span: Range<Int>) -> Bool {
    // "Lincoln Corp."
    if [span.upperBound - 1, span.upperBound].contains(where: isCompanyForm),
      text.isSameSentence(span.lowerBound, span.upperBound)
    {
      return true
    }
    return companies.contains(span, text)
      && ![
        cues.locative, cues.inside, cues.origin, cues.vicinity, cues.destination, cues.struck, cues.leaving,
        cues.reaching,
      ].contains { text.isWord(span.lowerBound - 1, in: $0) }
      && !text.isMark(span.upperBound, ",") && text.token(span.lowerBound)?.shape != .allCapitals
      && (reading.covering(span)?.standing.size ?? .none) < .city
  }

  private func isCompanyForm(_ at: Int) -> Bool {
    text.isWord(at, in: words.companyForms) && (text.token(at)?.isCapitalised ?? false)
  }

  /// "Rosário" in "Maria do Rosário", unless the gazetteer knows all of it.
  private func isTail(_ span: Range<Int>) -> Bool {
    extent.isTail(span) && (reading.covering(span)?.tokens.lowerBound ?? span.lowerBound) == span.lowerBound
  }

  /// "A303", "A": a letter alone is no name.
  private func isLetter(_ span: Range<Int>) -> Bool {
    guard span.count == 1, let token = text.token(span.lowerBound) else { return false }
    return token.end - token.start == 1
  }

  /// "Lot No. 5", "Northwest 34th Street": a number, not a place.
  private func isNumbered(_ span: Range<Int>) -> Bool {
    var next = span.upperBound
    if text.isMark(next, ".") { next += 1 }
    let last = span.upperBound - 1
    guard text.token(next)?.kind == .number, text.isSameSentence(last, next) else { return false }
    return text.isWord(last, in: words.numerals) || span.count == 1 && text.isWord(last, in: cues.directions)
  }

  /// "DOH", "APC": letters that no place of the gazetteer is called by, in a text that is not all in capitals.
  private func isAcronym(_ span: Range<Int>) -> Bool {
    guard span.count == 1, let token = text.token(span.lowerBound), token.shape != .capitalised,
      token.shape != .lower, token.end - token.start <= 5, !isKnownAsWritten(span)
    else { return false }
    let sentence = text.sentence(ofToken: span.lowerBound)
    guard sentence.lowerBound != span.lowerBound || text.token(span.upperBound)?.kind == .word else { return false }
    return sentence.contains { text.tokens[$0].kind == .word && text.tokens[$0].shape == .lower }
  }

  /// "Hainan Airlines", "Air Berlin": who flies there is named after a place.
  private func isCarrier(_ span: Range<Int>) -> Bool {
    isCapitalised(span.upperBound) && text.isWord(span.upperBound, in: words.carriers)
      && text.isSameSentence(span.lowerBound, span.upperBound)
      || isCapitalised(span.lowerBound - 1) && text.isWord(span.lowerBound - 1, in: words.carrierHeads)
        && text.isSameSentence(span.lowerBound - 1, span.lowerBound)
  }

  /// "the North": no place, unless an area is named behind it ("West, Texas").
  private func isBareDirection(_ span: Range<Int>) -> Bool {
    span.count == 1 && text.isWord(span.lowerBound, in: cues.directions) && !text.isMark(span.upperBound, ",")
  }

  /// "473 East 52nd Street": the word for a way behind its number or name.
  private func isWay(_ span: Range<Int>) -> Bool {
    let before = span.lowerBound - 1
    guard span.count == 1, text.isWord(span.lowerBound, in: words.ways), let token = text.token(before),
      text.isSameSentence(before, span.lowerBound)
    else { return false }
    return token.kind == .number || token.isCapitalised || text.token(before - 1)?.kind == .number && !token.spaceBefore
  }

  /// Whether the letters are an abbreviation of the gazetteer, or the name of a place that is well known.
  private func isKnownAsWritten(_ span: Range<Int>) -> Bool {
    guard let standing = reading.covering(span)?.standing else { return false }
    return standing.size == .abbreviation || standing.size >= .city
  }

  /// "K. Bari": initials stand before persons. "N.Y." is one token.
  private func isInitialled(_ span: Range<Int>) -> Bool {
    let stop = span.lowerBound - 1
    guard span.count == 1, text.isMark(stop, "."), let initial = text.token(stop - 1), initial.isCapitalised,
      let name = text.token(span.lowerBound), text.isSameSentence(stop - 1, span.lowerBound)
    else { return false }
    return initial.end - initial.start == 1 && name.shape == .capitalised && name.end - name.start > 3
  }

  /// "Paris Holloway", "Jack London", and "Lima" where Ana Lima was named; "in Houston" stays the town.
  private func isPerson(_ span: Range<Int>) -> Bool {
    let first = span.lowerBound
    if persons.isFullName(first), span.count <= 2 { return true }
    guard span.count == 1 else { return false }
    if persons.isInFullName(first) { return true }
    if persons.isFirstName(first) { return true }
    if hasAge(span.upperBound) { return true }
    guard persons.isSurname(first) else { return false }
    return ![cues.inside, cues.origin, cues.vicinity].contains { text.isWord(first - 1, in: $0) }
      && !text.isMark(span.upperBound, ",")
  }

  /// Whether the text names a person of this surname in full.
  func isSurname(_ span: Range<Int>) -> Bool { span.count == 1 && persons.isSurname(span.lowerBound) }

  /// "her daughter Georgia", "a parrot called Cairo".
  private func isRelative(_ span: Range<Int>) -> Bool {
    let before = span.lowerBound - 1
    guard text.isSameSentence(before, span.lowerBound) else { return false }
    let noun = text.isWord(before, in: words.called) ? before - 1 : before
    return text.token(noun)?.shape == .lower && text.isWord(noun, in: words.relatives)
  }

  /// "Boston terriers", "a Panama hat": a breed or a dish that is called after a place.
  private func isWare(_ span: Range<Int>) -> Bool {
    text.token(span.upperBound)?.shape == .lower && text.isWord(span.upperBound, in: words.wares)
      && text.isSameSentence(span.lowerBound, span.upperBound)
  }

  /// "Wall Street": those who trade there.
  private func isTrade(_ span: Range<Int>) -> Bool {
    span.count == 2 && text.isWord(span.lowerBound, in: words.trades)
      && text.isWord(span.lowerBound + 1, in: words.ways)
  }

  /// "Catherine Moor-Lafia": the second half of a surname, behind a first name and a first half that is no place's.
  private func isHyphenedSurname(_ span: Range<Int>) -> Bool {
    let hyphen = span.lowerBound - 1
    guard span.count == 1, text.isMark(hyphen, "-"), let mark = text.token(hyphen), !mark.spaceBefore,
      isCapitalised(hyphen - 1), isCapitalised(hyphen - 2), text.isSameSentence(hyphen - 2, span.lowerBound)
    else { return false }
    guard let first = text.token(hyphen - 2), first.shape == .capitalised else { return false }
    return cues.classes.of(first).isDisjoint(with: [.notName, .kind, .direction])
      && (reading.covering(.span(hyphen - 1, hyphen)) == nil || NameLexicon.embedded.entry(first.key).firstName >= 2)
  }

  /// "Riva, 47,": a number between commas, or before the sentence's end, behind a name is a person's age.
  private func hasAge(_ comma: Int) -> Bool {
    guard text.isMark(comma, ","), let age = text.token(comma + 1), age.kind == .number, let years = age.number,
      let end = text.token(comma + 2), text.isSameSentence(comma, comma + 1)
    else { return false }
    return (1...110).contains(years) && age.digits <= 3 && (end.isMark(",") || end.isMark("."))
  }

  /// "the tanker Cordoba", and "the Cordoba" elsewhere in the text.
  private func isVessel(_ span: Range<Int>) -> Bool {
    vessels.contains(text.nameKey(span))
      && ![cues.inside, cues.origin].contains { text.isWord(span.lowerBound - 1, in: $0) }
      || isBehindVessel(span)
  }

  /// The names behind words for ships, as keys.
  private static func vessels(_ text: Tokenization, _ cues: PlaceCues) -> Set<UInt64> {
    var keys: Set<UInt64> = []
    for at in text.tokens.indices where text.tokens[at].shape == .lower && text.isWord(at, in: cues.namesakes.vessels) {
      var next = at + 1
      if text.isMark(next, ",") { next += 1 }
      if text.isWord(next, in: cues.auxiliaries) { next += 1 }
      if text.isWord(next, in: cues.namesakes.called) { next += 1 }
      if text.isWord(next, in: cues.the) { next += 1 }
      if let mark = text.token(next), mark.kind == .mark, mark.spaceBefore { next += 1 }
      guard text.isSameSentence(at, next), text.token(next)?.shape == .capitalised else { continue }
      // "the boat, the Petit Moor": every beginning of the name.
      for end in next..<(next + 3) where text.token(end)?.shape == .capitalised && text.isSameSentence(at, end) {
        guard (next..<end).allSatisfy({ text.token($0)?.shape == .capitalised }) else { break }
        keys.insert(text.nameKey(next..<(end + 1)))
      }
    }
    return keys
  }

  /// "the tanker Cordoba", "a ship called Natal".
  private func isBehindVessel(_ span: Range<Int>) -> Bool {
    var at = span.lowerBound - 1
    while let token = text.token(at), token.kind == .mark, token.spaceBefore || text.isWord(at - 1, in: words.called) {
      at -= 1
    }
    if text.isWord(at, in: words.called) { at -= 1 }
    return text.isWord(at, in: words.vessels) && text.isSameSentence(at, span.lowerBound)
  }

  /// "The Geneva Express"
  private func isTrain(_ span: Range<Int>) -> Bool {
    isCapitalised(span.upperBound) && text.isWord(span.upperBound, in: words.trains)
      && text.isSameSentence(span.lowerBound, span.upperBound)
  }

  /// "in his Toyota", "in her old Austin", but "his Paris office".
  private func isOwned(_ span: Range<Int>) -> Bool {
    var owner = span.lowerBound - 1
    while text.isWord(owner, in: words.belongings) { owner -= 1 }
    guard span.count == 1, text.isWord(owner, in: words.owners) else { return false }
    guard let next = text.token(span.upperBound), text.isSameSentence(span.lowerBound, span.upperBound) else {
      return true
    }
    return next.kind == .mark && !text.isPossessive(span.upperBound) && !next.isMark("-")
      || cues.classes.of(next).contains(.notName) || text.isWord(span.upperBound, in: cues.locative)
  }

  /// "256GB", "$US200": letters that touch a number or a sign of money.
  private func isUnit(_ span: Range<Int>) -> Bool {
    let before = span.lowerBound - 1
    guard span.count == 1, let first = text.token(span.lowerBound), first.shape == .allCapitals, !first.spaceBefore,
      let token = text.token(before), text.isSameSentence(before, span.lowerBound)
    else { return false }
    return token.kind == .number || token.isMark("$")
  }

  /// "Nurses of the Orange Cross said so": no town has an article that is not part of its name, unless it only describes ("the Utrecht office",
  /// "the Corbin, Kentucky, plant").
  private func isArticledTown(_ span: Range<Int>) -> Bool {
    let article = span.lowerBound - 1
    guard text.isWord(article, in: words.thingArticles), text.token(article)?.shape == .lower,
      text.isSameSentence(article, span.lowerBound), let match = reading.matches.whole(span),
      match.standing.size <= .town, reading.matches.whole(.span(article, span.upperBound)) == nil
    else { return false }
    let behind = span.upperBound
    guard let next = text.token(behind), text.isSameSentence(span.lowerBound, behind) else { return true }
    guard next.kind == .mark else { return cues.classes.of(next).contains(.notName) }
    return !next.isMark("-") && !text.isPossessive(behind) && !(next.isMark(",") && isCapitalised(behind + 1))
  }

  /// "St. Mark's Square", "Anthony of Padua": "Mark" and "Padua" are parts of longer names.
  private func isSaint(_ span: Range<Int>) -> Bool {
    let at = span.lowerBound - 1
    // "St Louis of Missouri" is a town.
    if text.isWord(at, in: cues.of), isCapitalised(at - 1), isSaintWord(at - 2),
      (reading.covering(span)?.standing.size ?? .none) < .region
    {
      return true
    }
    return isSaintWord(at)
  }

  /// "St", "St.", "Saint" that ends at a token.
  private func isSaintWord(_ last: Int) -> Bool {
    let word = text.isMark(last, ".") ? last - 1 : last
    return isCapitalised(word) && text.isWord(word, in: words.saints) && text.isSameSentence(word, last + 1)
  }

  /// "Federal District Court", "Southern District of Texas", "Eastern and Southern Europe": words that only describe.
  private func isDescription(_ span: Range<Int>) -> Bool {
    let next = span.upperBound
    let isDirection = span.allSatisfy { cues.classes.of(text.tokens[$0]).contains(.direction) }
    if isDirection, text.isWord(next, in: cues.and), isCapitalised(next + 1) { return true }
    if span.allSatisfy({
      !cues.classes.of(text.tokens[$0]).isDisjoint(with: [.direction, .kind]) || text.isWord($0, in: words.courts)
    }), text.isWord(next, in: cues.of), isCapitalised(next + 1) {
      return true
    }
    return span.count == 1 && isCapitalised(next) && text.isWord(next, in: words.courts)
      && NameLexicon.embedded.entry(text.tokens[span.lowerBound].key).isCommonWord
  }

  /// "Nice weather", "Mobile users": a common word that has its capital from the sentence.
  private func isWord(_ span: Range<Int>) -> Bool {
    guard span.count == 1, let token = text.token(span.lowerBound), token.shape == .capitalised,
      text.sentence(ofToken: span.lowerBound).lowerBound == span.lowerBound,
      NameLexicon.embedded.entry(token.key).isCommonWord, let next = text.token(span.upperBound), next.kind == .word
    else { return false }
    return next.shape == .lower && cues.classes.of(next).isEmpty && !text.isWord(span.upperBound, in: cues.auxiliaries)
      && (reading.covering(span)?.standing.size ?? .none) < .capital
  }
}
