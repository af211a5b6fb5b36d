import CivilCalendar
import DatelineModel
import Text

/// Dates that the text has mentioned so far, indexed by what they are looked up with: a day by a word of its sentence, a year by its
/// month.
/// Lookups scan nothing, so a text may mention any number of days.
struct MentionedDates {
  /// The last answer for each stem of the sentences that have been read, as an index into the answers.
  private var byStem = PageKeyTable<Int32>(empty: -1)
  /// Answers whose sentences have been read.
  private var read = 0
  /// For each month the year that was written with it last.
  private var years = [Int?](repeating: nil, count: 13)

  /// Records an answer.
  mutating func note(_ timex: Timex) {
    guard timex.basis == .written, timex.granularity <= .month, let start = timex.interval?.start else { return }
    years[start.month] = start.year
  }

  /// The year written last with a month.
  func year(ofMonth month: Int) -> Int? { years.indices.contains(month) ? years[month] : nil }

  /// The last of the answers precise to the day whose sentence stands before that of the token `word` and has the same word.
  mutating func day(withWord word: Int, _ answers: [Timex], _ matcher: TimexMatcher) -> Timex? {
    let text = matcher.tokenization
    guard let here = text.token(word)?.sentence else { return nil }
    while read < answers.count, let sentence = text.token(answers[read].tokens.lowerBound)?.sentence, sentence < here {
      if answers[read].day != nil, answers[read].granularity <= .day {
        for at in text.sentence(ofToken: answers[read].tokens.lowerBound) where text.token(at)?.kind == .word {
          byStem.update(matcher.stem(at)) { $0 = Int32(read) }
        }
      }
      read += 1
    }
    let found = Int(byStem[matcher.stem(word)])
    return answers.indices.contains(found) ? answers[found] : nil
  }
}
