import DatelineModel
import Text

/// The words before a clock time that bound it: "about", "shortly before".
enum ClockWords {
  private static let approximate = WordSet("about around roughly approximately circa some")
  private static let earlier = WordSet("before")
  private static let later = WordSet("after past")

  /// "about ", "before ", "after ", or nothing.
  static func bound(before range: TextRange, in text: [UInt8]) -> String {
    let start = max(0, range.start - 40)
    let own = Tokenization(Array(text[range.start..<range.end])).tokens.first
    let before = Tokenization(Array(text[start..<range.start])).tokens.last
    for token in [own, before].compactMap({ $0 }) where token.kind == .word {
      if approximate.contains(token.key) { return "about " }
      if earlier.contains(token.key) { return "before " }
      if later.contains(token.key) { return "after " }
    }
    return ""
  }
}
