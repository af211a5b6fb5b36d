import DatelineModel
import Text

/// What makes a number no count: an age, a part of a name, a measure, a date, a capacity.
struct NumberUse {
  let sentence: FigureSentence
  let span: Range<Int>
  let value: Int
  /// Whether it is the upper end of "40-50".
  var isUpperEnd = false

  private var before: Int { span.lowerBound - 1 }
  private var behind: Int { span.upperBound }

  var isNoCount: Bool {
    isGlued || isGroup || isSum || isNamed || isMeasure || isAge || isOfRelation || isPronoun || isOrdinal
  }

  /// "Coin68", "7/7", "35-year-old", "3:1": joined to what stands beside it without white space.
  private var isGlued: Bool {
    if sentence.isTight(span.lowerBound) {
      // "و30": a conjunction of one letter is written together with the number.
      if sentence.isWord(before) && !sentence.isIn(before, .conjunction) || sentence.isNumber(before) { return true }
      if sentence.isMark(before, "/", ".", ":", "_", "+", "@") { return true }
      if !isUpperEnd, sentence.isMark(before, "-", "–"), sentence.isTight(before) { return true }
    }
    guard sentence.isTight(behind) else { return false }
    if sentence.isWord(behind) || sentence.isMark(behind, "/", "_", "%", "°", "@") { return true }
    if sentence.isMark(behind, "-", "–"), sentence.isTight(behind + 1) { return !isRange }
    // "3.5", "6:30"
    return sentence.isMark(behind, ".", ":") && sentence.isTight(behind + 1) && sentence.isNumber(behind + 1)
  }

  /// "20-30": a hyphen between two numbers of like size, and no third.
  private var isRange: Bool {
    guard let upper = sentence.text.token(behind + 1)?.number else { return false }
    return upper > value && upper <= value.addingFour && !sentence.isTight(behind + 2)
      || upper > value && sentence.isMark(behind + 2, ",", ".")
  }

  /// "On day 3 150 people", "12 300 people": whether the blank groups the figures is not known.
  private var isGroup: Bool {
    guard let token = sentence.text.token(span.lowerBound), token.digits == 3, token.number != nil,
      let other = sentence.text.token(before), other.number != nil
    else { return false }
    return other.digits <= 3 && sentence.tokens.contains(before) && !sentence.isTime(before)
  }

  /// "$27", "#27", "No. 27"
  private var isSum: Bool {
    sentence.isMark(before, "$", "#", "£", "€", "¥", "₹")
      || sentence.isMark(before, ".") && sentence.isIn(before - 1, .numbered)
  }

  /// "Boeing 737", "Flight 182", "aged 44", "magnitude 6": the word before names it.
  private var isNamed: Bool {
    if sentence.isIn(before, .numbered) { return true }
    if isInAges { return true }
    // A name in mid-sentence before bare digits: "Airbus 380", "Token 45". A headline's verb is no name.
    guard sentence.isNumber(span.lowerBound), sentence.isCapitalised(before), before > sentence.tokens.lowerBound,
      sentence.classes(before).isEmpty, !sentence.isTime(before)
    else { return false }
    // "Auf der B 27 starben drei": a letter and a number are a road, a line, a hall, whatever stands behind them.
    return isLetter(before) || isCode || !isFollowedByPeople
  }

  private func isLetter(_ at: Int) -> Bool { sentence.text.token(at).map { $0.range.length == 1 } ?? false }

  /// "After KQ 431 vanished": two letters and a number before a verb are a flight or a train; "in the US 12 died" counts people.
  private var isCode: Bool {
    guard let letters = sentence.text.token(before), letters.shape == .allCapitals, letters.range.length <= 3,
      sentence.isIn(behind, FigureWordClass.verbal)
    else { return false }
    return !sentence.isIn(before - 1, .definite) && !sentence.text.isWord(before - 1, in: sentence.vocabulary.within)
  }

  /// "aged 47 and 58", "aged 8 to 12", "aged between 8 and 12": the word before the first of them names them all.
  private var isInAges: Bool {
    var at = before
    while sentence.isNumber(at) || sentence.isIn(at, [.conjunction, .to, .between]) || sentence.isMark(at, "-", "–")
      || sentence.isWord(at) && sentence.classes(at).isEmpty && !sentence.isCapitalised(at)
        && sentence.isIn(at - 1, .numbered)
    {
      at -= 1
    }
    return at < before && sentence.isIn(at, .numbered)
  }

  private var isFollowedByPeople: Bool {
    (behind..<(behind + 3)).contains { sentence.isIn($0, [.persons, .state, .deed, .fate, .passive]) }
  }

  /// "27 km", "27 percent", "27 coaches"
  private var isMeasure: Bool { sentence.isIn(behind, .unit) || sentence.isMark(behind, "%", "°") }

  /// "Marta Odell, 44, was", "Haas (61)", "the man, 27,": a number alone between commas or brackets behind a person.
  private var isAge: Bool {
    guard value <= 120, span.count == 1 else { return false }
    if sentence.isMark(before, "("), sentence.isMark(behind, ")") { return sentence.isCapitalised(before - 1) }
    if isListOfAges || isOfEldest || isToldOfPerson { return true }
    guard sentence.isMark(before, ","), isPerson(before - 1) else { return false }
    // "starben neun Menschen, 17 wurden verletzt": several people have no age.
    if sentence.vocabulary.order.capitalisesNouns, sentence.isIn(before - 1, .persons) { return false }
    if sentence.isMark(behind, ",", ".", ";", ")") || behind >= sentence.tokens.upperBound { return true }
    return sentence.isIn(behind, [.of, .relative, .preposition, .conjunction, .passive])
      && sentence.isNumber(span.lowerBound) && sentence.isCapitalised(before - 1)
  }

  /// "The driver, who was 47, was": all that the clause says of somebody.
  private var isToldOfPerson: Bool {
    sentence.isIn(before, .passive) && sentence.isIn(before - 1, .relative) && !sentence.isWord(behind)
      && behind < sentence.tokens.upperBound
  }

  /// "The oldest of the dead was 84", "the youngest just 5": right behind the verb, or the last word.
  private var isOfEldest: Bool {
    let end = sentence.tokens.upperBound
    guard behind >= end || !sentence.isWord(behind) || sentence.isIn(behind, .conjunction) else { return false }
    return Range.span(max(sentence.tokens.lowerBound, before - NumberUse.eldestReach), span.lowerBound).contains {
      sentence.isIn($0, .eldest)
    }
  }

  /// How far before an age the word that compares ages may stand.
  private static let eldestReach = 8

  /// "Two nuns, 71 and 80, were": as many numbers between commas behind people.
  private var isListOfAges: Bool {
    guard sentence.isNumber(span.lowerBound) else { return false }
    if sentence.isMark(before, ","), sentence.isIn(before - 1, [.persons, .person]) {
      return sentence.isIn(behind, .conjunction) && sentence.isNumber(behind + 1) && sentence.isMark(behind + 2, ",")
    }
    return sentence.isIn(before, .conjunction) && sentence.isNumber(before - 1) && sentence.isMark(before - 2, ",")
      && sentence.isIn(before - 3, [.persons, .person]) && sentence.isMark(behind, ",")
  }

  private func isPerson(_ at: Int) -> Bool {
    sentence.isCapitalised(at) && !sentence.isTime(at) && sentence.classes(at).isDisjoint(with: .preposition)
      || sentence.isCapitalised(at) && sentence.isCapitalised(at - 1) || sentence.isIn(at, .person)
  }

  /// "a father of two", "mother of 9 and grandmother of seven"
  private var isOfRelation: Bool { sentence.isIn(before, [.of, .to]) && sentence.isIn(before - 1, .relation) }

  /// "one" that stands for somebody: "no one", "the one", "one another", "one of the best".
  private var isPronoun: Bool {
    guard value == 1, !sentence.isNumber(span.lowerBound) else { return false }
    if sentence.isIn(before, [.negation, .determiner]) || sentence.isIn(behind, .indefinite) { return true }
    return sentence.isIn(behind, .other) && !sentence.isIn(behind + 1, [.person, .persons])
      && !sentence.isIn(behind, .persons)
  }

  /// "the 7th", "11th"
  private var isOrdinal: Bool { sentence.isTight(behind) && sentence.isWord(behind) }
}
