import DatelineModel
import Text

/// The first refinement: words that their neighbours show to be no time.
extension TimexRefinement {
  func isNoTime(_ finding: TimexMatcher.Finding) -> Bool {
    if case .nothing = finding.meaning.core { return true }
    if isOnlyWords(finding) || isTag(finding) || isInAddress(finding.tokens.lowerBound) || isNoClock(finding) {
      return true
    }
    let first = finding.tokens.lowerBound
    let next = finding.tokens.upperBound
    switch finding.meaning.core {
    case .holiday where finding.tokens.count == 1: return isPartOfName(finding.tokens)
    case .date(let fields) where fields.day != nil && fields.month == nil && fields.weekday == nil:
      return !isBareDay(finding.tokens)
    case .date(let fields) where finding.tokens.count == 1:
      if isNameBeforeName(first) || isBehindName(first) { return true }
      if fields.month != nil { return !isMonth(at: first) }
      if fields.season != nil { return !isSeason(at: first) || isNameOfZone(first) }
      if fields.weekday != nil, matcher.value(first, .weekdayShort) != nil, genre != .colloquial {
        return !matcher.isMark(next, ".")
      }
      if case .written(let year)? = fields.year { return !isYear(at: first, year) }
    case .date(let fields) where fields.isShortYear: return isGlued(first)
    case .age: return genre == .news
    case .duration(let amount, nil): return isAge(finding.tokens, amount) || isNoDuration(finding.tokens, amount)
    // "Weekend trips"; where a noun before a noun is written in one word with it, "Wochenende" alone is a time.
    case .unit(.weekend, _, _) where finding.tokens.count == 1:
      return genre != .colloquial && !matcher.grammar.forms.capitalisesNouns
    case .vague(let reference): return isNoVague(finding.tokens, reference)
    default: break
    }
    return false
  }

  /// "May" and "March" are also verbs and names: they need a preposition, a number, a comma or a narrowing word.
  private func isMonth(at: Int) -> Bool {
    if matcher.value(at, .monthShort) != nil {
      return matcher.isMark(at + 1, ".") || genre == .colloquial
    }
    guard let kind = matcher.value(at, .ambiguousMonth) else { return true }
    let cues =
      LexemeClass.preposition.mask | LexemeClass.relation.mask | LexemeClass.modifier.mask
      | LexemeClass.aheadCue.mask | LexemeClass.every.mask | LexemeClass.storyRelation.mask | LexemeClass.month.mask
    if matcher.isIn(at - 1, cues) || matcher.isMark(at - 1, "-") { return true }
    if matcher.isMark(at + 1, "-"), matcher.isIn(at + 2, LexemeClass.month.mask) { return true }
    if kind == 0 {
      if matcher.isIn(at - 1, LexemeClass.joint.mask | LexemeClass.infinitive.mask) {
        return matcher.isIn(at - 2, LexemeClass.month.mask) || matcher.isIn(at + 1, LexemeClass.month.mask)
      }
      if matcher.isIn(at - 1, LexemeClass.definite.mask | LexemeClass.indefinite.mask) {
        return matcher.isPlainWord(at + 1)
      }
      return matcher.isMark(at + 1, ",") && !matcher.isTight(at) && matcher.token(at - 1)?.kind == .word
        || matcher.tokenization.isPossessive(at + 1)
    }
    // April, June and August are also first names.
    if let next = matcher.token(at + 1), next.isCapitalised, matcher.lexemes[at + 1] < 0 {
      guard let before = matcher.token(at - 1) else { return false }
      return before.kind == .word && !before.isCapitalised
    }
    return true
  }

  /// "Domingo García": where weekdays and months are written small, one with a capital before a name is a name.
  private func isNameBeforeName(_ at: Int) -> Bool {
    guard matcher.grammar.forms.adjectivesFollow, let word = matcher.token(at), let next = matcher.token(at + 1) else {
      return false
    }
    return word.shape == .capitalised && next.shape == .capitalised && matcher.lexemes[at + 1] < 0
      && matcher.tokenization.isSameSentence(at, at + 1)
  }

  /// "iMovie'11": the apostrophe belongs to the word before it.
  private func isGlued(_ at: Int) -> Bool {
    matcher.isTight(at) && matcher.token(at - 1)?.kind == .word
  }

  /// A number of four digits is a year unless it counts or names something ("2000 people", "$1998", "flight 1549").
  private func isYear(at: Int, _ year: Int) -> Bool {
    guard let token = matcher.token(at), token.kind == .number else { return true }
    let isRecent = (1500...2100).contains(year)
    if let before = matcher.token(at - 1) {
      if !token.spaceBefore, before.kind == .mark {
        if [0x24, 0x23, 0xA3, 0x20AC, 0x2E, 0x3A, 0x2B, 0x2C].contains(before.key) { return false }
        if before.key == 0x2F || before.key == 0x2D, let other = matcher.token(at - 2), other.kind == .number,
          other.digits != 4
        {
          return false
        }
      }
      if !token.spaceBefore, before.kind == .word { return false }
      if before.kind == .mark, before.key == 0x24 { return false }
    }
    if let after = matcher.token(at + 1) {
      if !after.spaceBefore {
        if after.isMark("%") || after.kind == .word { return false }
        if after.isMark("."), matcher.isTight(at + 2), matcher.isNumber(at + 2) { return false }
        if after.isMark("/") { return isSpanOfYears(at, year) }
      }
      if isCountBeside(at) { return false }
      if isMake(at) { return false }
      let isNoun =
        matcher.grammar.forms.capitalisesNouns
        ? after.isCapitalised && matcher.lexemes[at + 1] < 0 : after.shape == .lower && matcher.isPlural(at + 1)
      let counts =
        after.kind == .word && after.spaceBefore && isNoun && matcher.tokenization.isSameSentence(at, at + 1)
      let mayCount = year % 100 == 0 || !(1900...2030).contains(year)
      // "Mit 1400 Geschützen": where nouns have a capital, a year does not stand before one.
      let cues = matcher.grammar.forms.capitalisesNouns ? 0 : LexemeClass.preposition.mask | LexemeClass.definite.mask
      if counts, mayCount, !matcher.isIn(at - 1, cues) { return false }
      if matcher.isIn(at + 1, LexemeClass.units.mask) { return false }
    }
    if !isRecent { return matcher.isIn(at - 1, LexemeClass.preposition.mask) && genre == .narrative }
    return true
  }

  /// "1939/1940", "1912/13".
  private func isSpanOfYears(_ at: Int, _ year: Int) -> Bool {
    guard matcher.isTight(at + 2), let second = matcher.token(at + 2), let number = second.number else { return false }
    guard !(matcher.isMark(at + 3, "/") && matcher.isTight(at + 3)) else { return false }
    return second.digits == 4 ? number == year + 1 : second.digits == 2 && number == (year + 1) % 100
  }

  /// "Fall" and "spring" alone are seasons behind a preposition or an article, and where a capital says so.
  private func isSeason(at: Int) -> Bool {
    guard matcher.isIn(at, LexemeClass.ambiguousSeason.mask) else { return true }
    if matcher.isIn(at - 1, LexemeClass.infinitive.mask) { return false }
    if matcher.isIn(at + 1, LexemeClass.infinitive.mask | LexemeClass.preposition.mask) { return false }
    let cues =
      LexemeClass.preposition.mask | LexemeClass.indefinite.mask | LexemeClass.relation.mask
      | LexemeClass.storyRelation.mask | LexemeClass.modifier.mask
    if matcher.isIn(at - 1, cues) { return true }
    return matcher.token(at)?.isCapitalised ?? false && matcher.tokenization.isSameSentence(at - 1, at)
      && matcher.value(at, .season) == 0
  }

  /// "a second attempt", "a quarter of the voters", "$1.76 a year": ordinals, fractions, rates.
  private func isNoDuration(_ span: Range<Int>, _ amount: Amount) -> Bool {
    let next = span.upperBound
    if span.count == 1 {
      // "Had a long day": a bare unit is a length of time only in chat.
      if matcher.isIn(span.lowerBound, LexemeClass.unit.mask) {
        return genre != .colloquial || amount.unit.designator.isClock || amount.unit == .quarter
      }
      if let cues = matcher.grammar.words.beforeUnits, matcher.isIn(span.lowerBound, LexemeClass.units.mask) {
        return !matcher.tokenization.isWord(span.lowerBound - 1, in: cues)
      }
      return amount.unit == .quarter
    }
    let isOpen = span.contains { matcher.isIn($0, LexemeClass.quantifier.mask) }
    if amount.unit == .quarter, !isOpen, matcher.isIn(next, LexemeClass.partOf.mask) { return true }
    guard span.count == 2, matcher.isIn(span.lowerBound, LexemeClass.indefinite.mask) else { return false }
    if amount.unit == .quarter { return true }
    if amount.unit == .second { return !matcher.isStop(next) }
    return isCounted(span.lowerBound - 1)
  }

  /// Whether a number, or a number and what it counts, ends at `at`: "358,000" or "four flights".
  func isCounted(_ at: Int) -> Bool {
    func isNumber(_ at: Int) -> Bool {
      matcher.isNumber(at) || matcher.isIn(at, LexemeClass.cardinal.mask | LexemeClass.multiplier.mask)
    }
    // A number that opens the text counts nothing before it.
    guard at > 0, let token = matcher.token(at) else { return false }
    if isNumber(at) { return true }
    return token.kind == .word && token.shape == .lower && matcher.isPlural(at) && isNumber(at - 1)
  }

  /// "Soon" points ahead only where the verb does: "was soon released" is about the past.
  private func isNoVague(_ span: Range<Int>, _ reference: VagueReference) -> Bool {
    if reference == .future, genre == .news, isFate(span) { return true }
    guard span.count == 1 else { return false }
    let at = span.lowerBound
    if matcher.isIn(at, LexemeClass.formerly.mask) { return genre != .narrative }
    if matcher.isIn(at, LexemeClass.vagueAdjective.mask), reference == .future {
      return genre == .news && matcher.isPlainWord(at + 1)
    }
    guard genre != .colloquial, reference == .future, matcher.isIn(at, LexemeClass.vague.mask) else { return false }
    return Tense(around: span, in: matcher.tokenization.sentence(ofToken: at), matcher).direction != .future
  }

  /// "The future of the mill", "an approach to the future": what becomes of it.
  private func isFate(_ span: Range<Int>) -> Bool {
    guard matcher.isIn(span.lowerBound, LexemeClass.definite.mask) else { return false }
    return matcher.isIn(span.upperBound, LexemeClass.partOf.mask)
      || matcher.isIn(span.lowerBound - 1, LexemeClass.infinitive.mask)
  }
}
