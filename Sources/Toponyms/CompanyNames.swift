import Gazetteers
import Text

/// The companies that a text names with their form, whose names stand for them elsewhere: "Tamarack Gold Corp. … Tamarack".
struct CompanyNames {
  private var keys: Set<UInt64> = []

  /// Most words of a name before its form.
  private static let words = 4

  init(_ text: Tokenization, _ reading: NameReading, _ cues: PlaceCues) {
    for form in text.tokens.indices
    where text.tokens[form].isCapitalised && text.isWord(form, in: cues.namesakes.companyForms) {
      var first = form
      while first > form - CompanyNames.words, let word = text.token(first - 1), word.kind == .word, word.isCapitalised,
        !cues.classes.of(word).contains(.notName), text.isSameSentence(first - 1, form)
      { first -= 1 }
      guard first < form else { continue }
      keys.insert(text.nameKey(first..<form))
      // "Port of Tauranga Ltd": a town that it is called after stays a town.
      for end in Range.span(first + 1, form) where !CompanyNames.isTown(.span(first, end), reading) {
        keys.insert(text.nameKey(first..<end))
      }
    }
  }

  private static func isTown(_ span: Range<Int>, _ reading: NameReading) -> Bool {
    (reading.covering(span)?.standing.size ?? .none) >= .town
  }

  /// Whether a text names a company so.
  func contains(_ span: Range<Int>, _ text: Tokenization) -> Bool { keys.contains(text.nameKey(span)) }
}
