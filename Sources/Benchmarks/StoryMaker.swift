import CivilCalendar
import DatelineModel

/// Makes stories of any size of a few articles: each copy is published on another day and has every seventh word exchanged for
/// another of the articles' own, so that copies can be told apart and no day holds all. The same number gives the same article.
struct StoryMaker {
  private let texts: [[Substring]]
  private let words: [Substring]
  private let firstDay: CivilDate

  init(_ texts: [String]) {
    self.texts = texts.map { $0.split(separator: " ", omittingEmptySubsequences: false) }
    words = self.texts.flatMap { $0 }.filter { word in word.count > 3 && word.allSatisfy(\.isLetter) }
    firstDay = CivilDate(year: 2023, month: 1, day: 1)!
  }

  /// The article of a number, as a record.
  func article(_ number: Int) -> SourceDocument {
    let words = texts[number % texts.count].enumerated().map { place, word in exchanged(word, number, place) }
    var document = SourceDocument(
      id: "article \(number)", bytes: Array(words.joined(separator: " ").utf8), format: .record)
    document.published = DateTime(date: firstDay.adding(days: number * 7 % 730))
    return document
  }

  private func exchanged(_ word: Substring, _ number: Int, _ place: Int) -> Substring {
    var mixed = UInt64(number) &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(place) &* 0xD6E8_FEB8_6659_FD93
    mixed ^= mixed >> 29
    guard number >= texts.count, mixed % 7 == 0, word.count > 3, word.allSatisfy(\.isLetter) else { return word }
    return words[Int(mixed >> 8 % UInt64(words.count)) % words.count]
  }
}
