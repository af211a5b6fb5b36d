package import Text

/// How a language writes and builds its numbers.
package struct NumberForm: Sendable {
  /// What divides whole from fraction: "2.5", "2,5".
  let decimal: Unicode.Scalar
  /// Whether figures are grouped by threes with a full stop, "2.500", as in every language with a blank, "2 500".
  let groupsByStop: Bool
  /// What ends an ordinal in figures, nil where a word does: "8."
  let ordinalMark: Unicode.Scalar?
  /// Words that count scores behind a number below ten: "quatre-vingts".
  let scores: WordSet
  /// Whether tens go on to nineteen: "soixante-douze".
  let goesOnToNineteen: Bool
  /// Whether "and" also stands behind tens: "treinta y cinco", "vinte e dois".
  let joinsTens: Bool
  /// Whether ones stand before ten, and before tens with "and": "خمسة وعشرون", "ثلاثة عشر".
  let onesComeFirst: Bool

  package init(
    decimal: Unicode.Scalar = ".", groupsByStop: Bool = false, ordinalMark: Unicode.Scalar? = nil,
    scores: WordSet = "", goesOnToNineteen: Bool = false, joinsTens: Bool = false,
    onesComeFirst: Bool = false
  ) {
    self.decimal = decimal
    self.groupsByStop = groupsByStop
    self.ordinalMark = ordinalMark
    self.scores = scores
    self.goesOnToNineteen = goesOnToNineteen
    self.joinsTens = joinsTens
    self.onesComeFirst = onesComeFirst
  }
}
