import CivilCalendar
import DatelineModel
import Text

/// The title of a story: the headline that most other headlines agree with, the newest of equals.
enum Headline {
  /// Letters of the shortest word that headlines are compared by.
  private static let shortest = 4

  /// Of a story in several languages a headline in the reader's, where there is one.
  static func of(_ timeline: Timeline, reader: String) -> String? {
    let all = timeline.articles.indices.compactMap { index -> Candidate? in
      let article = timeline.articles[index].article
      guard timeline.originals[index] == index, let title = article.title?.value else { return nil }
      let language = article.language.flatMap { LanguageTag.language(of: $0.value) }
      return Candidate(
        title: title, day: article.published?.value.date.dayNumber ?? .min, words: words(title),
        isReaders: language == nil || language == reader)
    }
    let readers = all.filter(\.isReaders)
    let headlines = readers.isEmpty ? all : readers
    var frequency: [UInt64: Int] = [:]
    for headline in headlines { for word in headline.words { frequency[word, default: 0] += 1 } }
    let support = headlines.map { headline in
      headline.words.reduce(0) { $0 + frequency[$1, default: 1] - 1 } * 100 / max(1, headline.words.count)
    }
    let best = headlines.indices.max { (support[$0], headlines[$0].day, -$0) < (support[$1], headlines[$1].day, -$1) }
    return best.map { headlines[$0].title }
  }

  /// A headline that may be the title.
  private struct Candidate {
    let title: String
    let day: Int
    let words: Set<UInt64>
    let isReaders: Bool
  }

  private static func words(_ title: String) -> Set<UInt64> {
    Set(
      Tokenization(Array(title.utf8)).tokens.filter { $0.kind == .word && $0.range.length >= shortest }.map(\.key))
  }
}
