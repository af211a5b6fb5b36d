import ArticleModel
import Testing
import Timelines

/// The day that each word of a report belongs to; published on Wednesday, 12 March 2025.
@Suite struct DatedStretchTests {
  /// The date of the innermost stretch that holds a word.
  private func date(of word: String, in text: String) -> String? {
    let bytes = Array(text.utf8)
    let wanted = Array(word.utf8)
    guard
      let start = bytes.indices.first(where: { bytes[$0...].starts(with: wanted) })
    else { return nil }
    let range = TextRange(start, start + wanted.count)
    return StatementTests.annotate(text).stretches.filter { $0.range.contains(range) }
      .min { $0.range.length < $1.range.length }?.date
  }

  @Test(arguments: [
    // The nearest date of the sentence.
    ("The dam broke on Sunday and was sealed on Tuesday.", "broke", "2025-03-09"),
    ("The dam broke on Sunday and was sealed on Tuesday.", "sealed", "2025-03-11"),
    // Saying and what is true now belong to publication, unless the date stands beside them.
    ("The dam broke on Sunday. The mayor said repairs are planned.", "said", "2025-03-12"),
    ("The mayor said on Tuesday that the dam broke.", "said", "2025-03-11"),
    ("The dam broke on Sunday. The valley has flooded.", "flooded", "2025-03-12"),
    // A happening without a date goes on with the sentence before, then with the story's day.
    ("The dam broke on Sunday in the valley town. Two houses collapsed.", "collapsed", "2025-03-09"),
    (
      "The dam broke on Sunday above the old town. Two houses collapsed. A bridge fell.", "fell", "2025-03-09"
    ),
    // The day of saying is not the story's day.
    (
      "The dam broke above the old town, the mayor said Monday. It fell at dawn on Sunday in the rain. Ice came down. A bridge fell.",
      "bridge", "2025-03-09"
    ),
    // A date a whole clause later belongs to that clause.
    (
      "The looting that people of the old town and the villages around it watched with dismay from their roofs and windows began a year after 1999.",
      "looting", "2025-03-12"
    ),
  ])
  func dating(text: String, word: String, day: String) {
    #expect(date(of: word, in: text) == day)
  }
}
