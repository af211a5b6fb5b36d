/// How a language writes, as far as cutting a text into words and sentences asks.
package struct Orthography: Sendable {
  /// Words that keep their full stop before a capital or a number: "Mr", "Gen", "Fri". They count with a capital or before a number.
  package let abbreviations: WordSet
  /// Abbreviations in small letters, which never end a sentence: "ca", "bzw".
  package let lowerAbbreviations: WordSet
  /// Words that keep their full stop before a number only, and end a sentence before a capital: "Mar. 3", "Viña del Mar. A year", "No. 5".
  package let numberAbbreviations: WordSet
  /// What loses its vowel before a vowel, without its apostrophe: "l", "d", "qu". It is a word of its own.
  package let elided: WordSet
  /// Whether ordinals in figures end in a full stop: "8. Mai".
  package let ordinalsEndInStop: Bool

  package init(
    abbreviations: WordSet = "", lowerAbbreviations: WordSet = "", numberAbbreviations: WordSet = "",
    elided: WordSet = "", ordinalsEndInStop: Bool = false
  ) {
    self.abbreviations = abbreviations
    self.lowerAbbreviations = lowerAbbreviations
    self.numberAbbreviations = numberAbbreviations
    self.elided = elided
    self.ordinalsEndInStop = ordinalsEndInStop
  }
}
