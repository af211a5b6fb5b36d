extension StringProtocol {
  /// The words of a text with one blank between them, and none around.
  package var singleSpaced: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
