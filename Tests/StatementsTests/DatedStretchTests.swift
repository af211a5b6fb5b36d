import AnnotatedTexts
import DatelineModel
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
    return AnnotatedText.annotate(text).stretches.filter { $0.range.contains(range) }
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
    // A headline leaves no day behind.
    ("Dam breaks on Sunday\nTwo houses collapsed in the valley.", "collapsed", "2025-03-12"),
    // Expecting and the simple present take a date that stands beside them, not one further off.
    ("He expects the repairs at the old dam to end by Friday.", "expects", "2025-03-12"),
    ("A man who owns the dam above the old town left on Sunday.", "owns", "2025-03-12"),
    ("A man who owns the dam above the old town left on Sunday.", "left", "2025-03-09"),
    ("The dam broke on Sunday above the old town. A man who owns it left.", "owns", "2025-03-12"),
    ("The dam broke on Sunday above the old town. A man who owns it left.", "left", "2025-03-09"),
    // A day long past is carried for one sentence.
    (
      "The first dam broke on 3 May 1998 in the rain. Two houses collapsed there then. A bridge fell on that side.",
      "collapsed", "1998-05-03"
    ),
    (
      "The first dam broke on 3 May 1998 in the rain. Two houses collapsed there then. A bridge fell on that side.",
      "bridge", "2025-03-12"
    ),
    // So is a month.
    (
      "The first dam broke in May 1998 after weeks of heavy rain. Two houses collapsed there.", "collapsed", "1998-05"
    ),
    // The first day of a sentence is carried, not the last.
    (
      "The dam broke on Sunday and was sealed on Tuesday by the crews. Two houses collapsed.", "collapsed", "2025-03-09"
    ),
    // Saying behind a year and a comma, and before the quarter of its object.
    ("In the wet winter of 1998, the dam broke twice, the mayor said.", "said", "2025-03-12"),
    ("The firm reported third-quarter earnings of two million in the town.", "reported", "2025-03-12"),
    // What has happened belongs to the story.
    ("The dam broke on Sunday above the old town. The valley has flooded.", "flooded", "2025-03-09"),
    // A word that stood beside a date keeps it.
    (
      "Gunmen attacked the dam on 3 May 1998 in the rain. The mayor spoke of it. He said the attackers fled.",
      "attackers", "1998-05-03"
    ),
    // What officials do about it is news of the day; what they are told to have done earlier has its date.
    ("The dam broke on Sunday above the old town. Its owner has been charged with neglect.", "charged", "2025-03-12"),
    ("The dam broke on Sunday above the old town. A former owner was convicted on Monday.", "convicted", "2025-03-10"),
    // A plan takes the day ahead, what was done does not.
    ("The court will hear all eleven of the people and the experts of the state on May 3.", "hear", "2025-05-03"),
    ("The bonds, due May 3, 2031, priced at par, were sold.", "priced", "2025-03-12"),
    // The end of a span gives way.
    ("On Sunday the crew took the ship, seizing arms in its fifth raid since May.", "raid", "2025-03-09"),
    // The dateline's day is the day of writing.
    ("SEOUL, March 11 (Agency) -- The firm that built the dam is broke.", "broke", "2025-03-11"),
    // Spaced letters end no sentence.
    ("The dam broke at 8 : 30 p . m . Sunday in the rain.", "broke", "2025-03-09"),
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
