import CivilCalendar
import DatelineModel
import TemporalExpressions
import Text

/// How a sentence gets its day: by its own words, by dates mentioned before, by its post, by opening the article, or not at all.
extension ClauseDating {
  mutating func sentenceDating(_ found: FoundSentence) -> SentenceDating {
    let quoted = telling.quotations(found.sentence)
    let inserted = found.dates.filter { isOfInsertion(timexes[$0], found) || isOfBracket(timexes[$0], found) }
    let dates = found.dates.filter {
      isDate(timexes[$0], quoted, found) && !isOfDeed(timexes[$0], found) && !isOfEarlierSaying(timexes[$0], found)
        && !isOfDescription(timexes[$0], found) && !isOfFormerNumber(timexes[$0], found)
        && !isOfInserted(timexes[$0], inserted)
    }
    let said = dates.first { telling.isOfSaying(timexes[$0], found.sentence) }
    var dating = decided(found, dates, said)
    // "On an August morning", "that night" of a year: no day, though the page has one.
    if dating.interval == nil, publication != nil { dating = SentenceDating() }
    if dating.kind == .event { carryForward(dating, found) }
    if found.isOpening { opensWithWords = telling.isQuotedOrAsked(found.sentence) }
    if telling.isLookBack(found.sentence), dating.basis == .none { lookBackBlock = found.block }
    return dating
  }

  /// Whether an expression stands in an insertion, or is an hour that took its day from one.
  private func isOfInserted(_ timex: Timex, _ inserted: [Int]) -> Bool {
    inserted.contains { timexes[$0].range == timex.range || timex.basis.range == timexes[$0].range }
  }

  /// Whether an expression can date a sentence at all; what is quoted dates what the speaker says.
  private func isDate(_ timex: Timex, _ quoted: [Range<Int>], _ found: FoundSentence) -> Bool {
    guard timex.interval != nil || timex.basis == .unknown && timex.isDay, !timex.isUnanchored else { return false }
    // A month of fasting colours a sentence; it does not date it.
    guard timex.rule != "holiday" || timex.interval.map({ $0.length == 1 }) ?? false else { return false }
    // "a Christmas party": the feast says what kind of party it was.
    guard timex.rule != "holiday" || !matcher.isPlainWord(timex.tokens.upperBound) else { return false }
    // "Promises houses by Christmas": a term, and no day of the promise.
    if timex.rule == "holiday", matcher.isIn(timex.tokens.lowerBound - 1, LexemeClass.deadlineCue.mask) { return false }
    // "On the night shift", "a morning prayer": a part of the day between an article and a noun says what kind of thing it was.
    if timex.isClockAlone, isOfKind(timex, in: found.sentence) { return false }
    // "Mayor resigns over midnight flood": in a headline an hour before a noun says what kind of flood it was.
    if timex.isClockAlone, !text.isBody(found.sentence), matcher.isPlainWord(timex.tokens.upperBound) { return false }
    // "On that evening in May when": the part of the day is of the other date.
    if timex.isClockAlone, timex.secondOfDay == nil, isOfDateBehind(timex, found) { return false }
    if isOfNamed(timex) { return false }
    // "As if it had been yesterday"
    if isOnlySeeming(timex, in: found.sentence) { return false }
    return !quoted.contains { $0.contains(timex.tokens.lowerBound) }
  }

  /// "The memorandum dated 19 February", "in breach of the agreement of 7 June", "a man born in 1949": the date says which one is meant.
  private func isOfNamed(_ timex: Timex) -> Bool {
    let date = timex.tokens.lowerBound
    // "The twins were born on Friday": a weekday is news.
    if timex.granularity <= .day, text.isWord(date - 2, in: vocabulary.telling.beginnings) { return false }
    return [date - 2, date - 1].contains { vocabulary.telling.namedByDay.matches(text, at: $0, before: date) }
  }

  private func isOfDateBehind(_ timex: Timex, _ found: FoundSentence) -> Bool {
    let preposition = timex.tokens.upperBound
    return vocabulary.figures.lists(preposition, of: text, as: [.preposition, .of])
      && !text.isWord(preposition, in: vocabulary.telling.lookingBack)
      && found.dates.contains { timexes[$0].tokens.lowerBound == preposition + 1 && !timexes[$0].isClockAlone }
  }

  private func isOnlySeeming(_ timex: Timex, in sentence: Range<Int>) -> Bool {
    let clause = Range.span(sentence.lowerBound, timex.tokens.lowerBound)
    return clause.reversed().prefix { !text.isDivision($0) }.contains {
      vocabulary.telling.seeming.matches(text, at: $0, before: clause.upperBound)
    }
  }

  /// Whether a part of the day stands between an article and a noun, and says of what kind that is.
  private func isOfKind(_ timex: Timex, in sentence: Range<Int>) -> Bool {
    let next = timex.tokens.upperBound
    let article = LexemeClass.definite.mask | LexemeClass.indefinite.mask
    // "In the evening fire broke out": what a sentence opens with is when.
    guard timex.tokens.lowerBound > sentence.lowerBound + 2, matcher.isPlainWord(next),
      !vocabulary.figures.lists(next, of: text, as: [.preposition, .persons]),
      !matcher.isPastVerb(next), !text.isWord(next, in: vocabulary.pronouns),
      !text.isWord(next, in: vocabulary.telling.lookingBack),
      // "By the evening lorries stood there": a plural without an article begins a new phrase.
      !text.ends(next, in: matcher.plurals, atLeast: 3)
    else { return false }
    return matcher.isIn(timex.tokens.lowerBound, article) || matcher.isIn(timex.tokens.lowerBound - 1, article)
  }

  /// "Eighteen people died, and not 19, the figure that the ministry ⟨had announced on Tuesday⟩": of what was said before.
  private func isOfEarlierSaying(_ timex: Timex, _ found: FoundSentence) -> Bool {
    guard found.clause(timex.tokens.lowerBound) != 0, telling.isOfSaying(timex, found.sentence) else { return false }
    let clause = Range.span(max(found.sentence.lowerBound, timex.tokens.lowerBound - 6), timex.tokens.lowerBound)
    return clause.contains { text.isWord($0, in: vocabulary.telling.pluperfect) }
  }

  private func decided(_ found: FoundSentence, _ dates: [Int], _ said: Int?) -> SentenceDating {
    let sentence = found.sentence
    let happened = self.happened(dates.filter { $0 != said && !isAside($0, found) }, found)
    let happens =
      isNamed(found)
      || happened.map { timexes[$0].granularity <= .day } ?? false && telling.tellsDeed(sentence, isDated: true)
    let isUnreal = telling.isUnreal(sentence) || telling.isQuestion(sentence)
    let isBackground =
      !happens || isUnreal
      || found.figures.isEmpty
        && (telling.isNegated(sentence) || happened == nil && telling.isBackground(sentence))
    if let said, !isUnreal, telling.isSpeechAct(sentence), happened.map({ timexes[$0].granularity > .day }) ?? false {
      return dating(.saying, said, .said, said)
    }
    if happened == nil, happens, !isUnreal, let said, let continuation, isOfDayBefore(said, found, continuation) {
      return dating(.event, continuation.timex, .story, said)
    }
    if let happened, happens, !isUnreal, !(isBackground && found.figures.isEmpty) {
      return dating(.event, happened, timexes[happened].isClockAlone ? .clock : .own, said)
    }
    if let said, telling.isSpeechAct(sentence), !isUnreal { return dating(.saying, said, .said, said) }
    if isBackground { return opening(found, happened, said) }
    if let said, happens {
      if let carried = harmedBefore(found, said) { return dating(.event, carried, .carried, said) }
      return dating(.saying, said, .said, said)
    }
    guard telling.isPast(sentence, found.figures), !telling.isLookBack(sentence) else {
      return opening(found, happened, said)
    }
    let inferred = inferred(found, said)
    return inferred.basis == .none ? opening(found, happened, said) : inferred
  }

  /// What an article opens with is its news, of whatever kind: it has a day of its own, the story's or that of publication.
  private func opening(_ found: FoundSentence, _ happened: Int?, _ said: Int?) -> SentenceDating {
    guard found.isOpening, let publication, !telling.isPluperfect(found.sentence), telling.isNews(found.sentence),
      !telling.isLookBack(found.sentence),
      !telling.isUnreal(found.sentence), !telling.isHabit(found.sentence)
    else { return SentenceDating() }
    if let said { return dating(.saying, said, .said, said) }
    if let happened {
      return timexes[happened].granularity <= .day ? dating(.event, happened, .own, nil) : SentenceDating()
    }
    if let story = storyDay(of: found) { return dating(.event, story.timex, .story, nil) }
    return dating(publication, .lead)
  }

  /// The day of a sentence without a date: carried on, of its post, of the story, of publication.
  private func inferred(_ found: FoundSentence, _ said: Int?) -> SentenceDating {
    if countsSince(found) || telling.tellsOfTimeSince(found.sentence) { return SentenceDating() }
    // "The truce had allowed divers to raise two ships": before the day that the report goes on with. Where somebody speaks, it is what he
    // says in the past: "According to the army, 440 people had been on board".
    guard
      found.speaker != nil || found.figures.contains(where: { $0.kind == .aboard })
        || !telling.isPluperfect(found.sentence) || telling.isReported(found.sentence)
    else { return SentenceDating() }
    let isWorthALine = telling.isWorthALine(found)
    if isWorthALine || found.isLead, let carried = carried(found) ?? named(before: found) {
      if isWorthALine, let day = dayOfCount(found, carried: carried) { return dating(day, .publication) }
      return dating(.event, carried, .carried, said)
    }
    if isWorthALine, let postDay { return dating(postDay, .publication) }
    guard found.isLead, found.cues.isEmpty || found.cues.contains(where: { !$0.followsLookBack }) else {
      return SentenceDating()
    }
    if let story = storyDay(of: found) { return dating(.event, story.timex, .story, said) }
    // A second sentence without a day is news of the day only where somebody's words or a question come first, or of a court.
    guard let publication, found.isOpening || opensWithWords || found.reportsTrial,
      !telling.isPluperfect(found.sentence)
    else {
      return SentenceDating()
    }
    return dating(publication, .lead)
  }

  /// A date that names something else than what the sentence states: "since the July 2006 war", "Tuesday's attack marks".
  private func isAside(_ index: Int, _ found: FoundSentence) -> Bool {
    let timex = timexes[index]
    if telling.isCompared(timex) || telling.isInSubject(timex, found.sentence) { return true }
    guard telling.isPossessive(timex) else { return false }
    // "Tuesday's blast was the bloodiest": about the blast itself, in the past tense.
    return !telling.isPastTense(found.sentence)
  }

  /// The date of what happened: the first day mentioned in the main clause, before one of another clause, before a time alone, before
  /// anything coarser. What is in the past tense did not happen after publication.
  private func happened(_ candidates: [Int], _ found: FoundSentence) -> Int? {
    let isPast = telling.isPastTense(found.sentence) && !telling.hasPlan(found.sentence)
    let possible = candidates.filter { index in
      guard isPast, timexes[index].basis != .written, let published = postDay ?? publication,
        let start = timexes[index].interval?.start
      else {
        return true
      }
      return start <= published
    }
    func isMain(_ index: Int) -> Bool { found.clause(timexes[index].tokens.lowerBound) == 0 }
    guard possible.count > 1 else {
      // "Coroner probes deaths as the firm knew of mould in November": a headline's news is not of the month that a clause of it names.
      return possible.first {
        timexes[$0].granularity <= .day || isMain($0) || text.isBody(text.sentences[found.index])
      }
    }
    // "The toll of Friday's blast rose on Tuesday": a day that only names a thing yields to one that dates what the sentence tells.
    let isDated = possible.contains { timexes[$0].granularity <= .day && !telling.isPossessive(timexes[$0]) }
    let days = possible.filter { timexes[$0].granularity <= .day && !(isDated && telling.isPossessive(timexes[$0])) }
    return days.first { !timexes[$0].isClockAlone && isMain($0) } ?? days.first { !timexes[$0].isClockAlone }
      ?? days.first ?? possible.min { timexes[$0].granularity < timexes[$1].granularity }
  }

  /// Whether its words name a happening or count what comes of one.
  private func isNamed(_ found: FoundSentence) -> Bool {
    !found.cues.isEmpty || !found.figures.isEmpty || telling.namesHappening(found.sentence)
  }

  // MARK: answers

  private func dating(_ kind: Statement.Kind, _ timex: Int, _ basis: Statement.Basis, _ said: Int?) -> SentenceDating {
    SentenceDating(
      kind: kind, timex: timex, basis: basis, interval: span(of: timex), granularity: timexes[timex].granularity,
      saidTimex: said)
  }

  /// The day where no words state one: the post's or the page's.
  private func dating(_ day: CivilDate, _ basis: Statement.Basis) -> SentenceDating {
    SentenceDating(kind: .event, basis: basis, interval: CivilInterval(day: day), granularity: .day)
  }

  /// Both ends of "from 11 to 14 March".
  private func span(of timex: Int) -> CivilInterval? {
    guard let first = timexes[timex].interval else { return nil }
    guard let end = timexes[timex].rangeEnd, let last = timexes[end].interval, first.start < last.end else {
      return first
    }
    return CivilInterval(start: first.start, end: last.end)
  }
}

extension StoryDay {
  /// How many sentences behind an opening its day may be named.
  static let reach = 8
}

extension Timex {
  /// A day or finer, whether or not it could be put on the calendar.
  var isDay: Bool { (kind == .date || kind == .time) && granularity <= .day }
}
