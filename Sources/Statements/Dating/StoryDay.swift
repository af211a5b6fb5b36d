import CivilCalendar
import DatelineModel
import TemporalExpressions
import Text

/// The day that a report is about, and the sentence that names it.
struct StoryDay {
  var day: CivilDate
  /// Index of the expression that names it.
  var timex: Int
  /// Index of the sentence.
  var sentence: Int
  /// What that sentence reports, and what its main clause reports first.
  var kinds: Set<EventKind>
  var mainKind: EventKind?
  /// Whether that sentence opens with those of the opening: "The group was picked up on Saturday".
  var goesOn = false
  /// Whether the sentence behind it tells an hour of the same: "It sank at seven".
  var isTimed = false

  init(_ day: CivilDate, timex: Int, in found: FoundSentence) {
    self.day = day
    self.timex = timex
    sentence = found.index
    kinds = Set(found.cues.map(\.kind))
    mainKind = found.mainKind
  }
}

/// Looks for the day that a report is about, and for the one it was written on.
struct StoryDaySearch {
  private let text: Tokenization
  private let matcher: TimexMatcher
  private let timexes: [Timex]
  private let publication: CivilDate?

  init(_ text: Tokenization, _ matcher: TimexMatcher, timexes: [Timex], publication: CivilDate?) {
    self.text = text
    self.matcher = matcher
    self.timexes = timexes
    self.publication = publication
  }

  /// Sentences that the story's day is looked for in.
  private static let opening = 8
  /// Tokens within which a dateline's day stands, headline included.
  private static let datelineReach = 60

  /// The first day that the opening of the text names and that is not the day of saying, if it lies within the week before
  /// publication.
  func story(_ sentences: [FoundSentence]) -> StoryDay? {
    guard let publication else { return nil }
    for found in sentences.lazy.filter({ !$0.isInAside && text.isBody($0.sentence) }).prefix(StoryDaySearch.opening) {
      for index in found.dates {
        let timex = timexes[index]
        guard let day = timex.day, timex.granularity <= .day, !matcher.isOfSaying(timex), !isCompared(timex) else {
          continue
        }
        if (0...7).contains(publication.dayNumber - day.dayNumber) {
          return StoryDay(day, timex: index, in: found)
        }
      }
    }
    return nil
  }

  /// The day that the sentence right behind the opening names, or the next: of a report that begins with what has happened, and goes on
  /// with how and when. Also the day of saying is one; a day that only names a thing is none.
  func continuation(_ sentences: [FoundSentence], _ telling: SentenceTelling) -> StoryDay? {
    guard let publication, let opening = sentences.firstIndex(where: \.isOpening) else { return nil }
    let behind = sentences[(opening + 1)...].lazy.filter {
      $0.index > sentences[opening].index && !$0.isInAside && text.isBody($0.sentence)
    }
    for found in behind.prefix(StoryDaySearch.continuationReach) where !telling.isLookBack(found.sentence) {
      for index in found.dates {
        let timex = timexes[index]
        guard let day = timex.day, timex.granularity <= .day, !isCompared(timex), !telling.isPossessive(timex),
          (0...StoryDaySearch.fresh).contains(publication.dayNumber - day.dayNumber)
        else { continue }
        var story = StoryDay(day, timex: index, in: found)
        if let next = continuationSentence(behind: found, sentences, telling) {
          story.kinds.formUnion(next.cues.map(\.kind))
          story.isTimed = next.dates.contains { timexes[$0].isClockAlone }
        }
        story.goesOn =
          found.index == sentences[opening].index + 1
          && telling.opens(found.sentence, withThoseOf: sentences[opening].sentence)
        return story
      }
    }
    return nil
  }

  /// "The trawler had put to sea on Monday. It sank at seven": the next sentence, where it speaks of the same and names no day of its own.
  private func continuationSentence(
    behind found: FoundSentence, _ sentences: [FoundSentence], _ telling: SentenceTelling
  ) -> FoundSentence? {
    sentences.first { $0.index == found.index + 1 }.flatMap { next in
      let hasDay = next.dates.contains { timexes[$0].isDay && !timexes[$0].isClockAlone }
      return telling.speaksOfThing(next.sentence) && !hasDay ? next : nil
    }
  }

  /// Sentences behind an opening that may say when it was.
  private static let continuationReach = 2
  /// Days before publication that are news without a date.
  private static let fresh = 3

  /// "SEOUL, March 11 (Agency)": a day or two before publication, behind names alone and before a bracket or a dash.
  func datelineDay() -> CivilDate? {
    guard let publication, let first = timexes.first(where: { $0.day != nil }), let day = first.day,
      (1...2).contains(publication.dayNumber - day.dayNumber), first.tokens.lowerBound <= StoryDaySearch.datelineReach,
      let behind = text.token(first.tokens.upperBound),
      behind.isMark("(") || behind.isMark("-") || behind.isMark("_") || behind.isMark("—")
    else { return nil }
    let sentence = text.sentences[Int(behind.sentence)]
    guard sentence.lowerBound < first.tokens.lowerBound else { return nil }
    let isNames = text.tokens[sentence.lowerBound..<first.tokens.lowerBound].allSatisfy {
      $0.kind == .mark ? $0.isMark(",") || $0.isMark(".") : $0.isCapitalised
    }
    return isNames ? day : nil
  }

  /// "A day earlier", "two days ago": what the story's day is compared with.
  private func isCompared(_ timex: Timex) -> Bool { ["earlier", "later", "ago", "year-ago"].contains(timex.rule) }
}

extension TimexMatcher {
  /// "Police said Monday": the day of saying, not that of the deed.
  func isOfSaying(_ timex: Timex) -> Bool {
    [timex.tokens.lowerBound - 1, timex.tokens.lowerBound - 2, timex.tokens.upperBound].contains {
      isIn($0, LexemeClass.saying.mask)
    }
  }
}
