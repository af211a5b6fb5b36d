import Text

/// The companies that a text names with their form, whose names stand for them elsewhere: "Tamarack Gold Corp. … Tamarack", "Holt & Lincoln …
/// Lincoln".
struct CompanyNames {
  private var keys: Set<UInt64> = []
  /// The tokens of names that "&" joins.
  private var partners: Set<Int> = []

  /// Most words of a name before its form.
  private static let words = 3

  init(_ text: Tokenization, _ cues: PlaceCues) {
    for form in text.tokens.indices
    where text.tokens[form].isCapitalised && text.isWord(form, in: cues.namesakes.companyForms) {
      var first = form
      while first > form - CompanyNames.words - 1, let word = text.token(first - 1), word.kind == .word,
        word.isCapitalised,
        !cues.classes.of(word).contains(.notName), text.isSameSentence(first - 1, form)
      { first -= 1 }
      guard first < form else { continue }
      for end in (first + 1)...form { keys.insert(text.nameKey(first..<end)) }
    }
    for sign in text.tokens.indices where text.isMark(sign, "&") && CompanyNames.isName(sign - 1, text) {
      guard CompanyNames.isName(sign + 1, text), text.isSameSentence(sign - 1, sign + 1) else { continue }
      keys.formUnion([text.nameKey((sign - 1)..<sign), text.nameKey((sign + 1)..<(sign + 2))])
      partners.formUnion([sign - 1, sign + 1])
    }
  }

  private static func isName(_ at: Int, _ text: Tokenization) -> Bool {
    text.token(at).map { $0.kind == .word && $0.isCapitalised } ?? false
  }

  /// Whether a name stands beside "&" there.
  func isPartner(_ at: Int) -> Bool { partners.contains(at) }

  /// Whether a text names a company so.
  func contains(_ span: Range<Int>, _ text: Tokenization) -> Bool { keys.contains(text.nameKey(span)) }
}
