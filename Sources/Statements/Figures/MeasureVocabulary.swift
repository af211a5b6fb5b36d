import Text

/// A language's words for sums of money and distances.
package struct MeasureVocabulary: Sendable {
  /// Names of money with the one that stands for all their forms, and signs: "dollar" and "$" for "dollars".
  let currencies: [UInt64: String]
  let currencySigns: [UInt64: String]
  /// Abbreviations before or behind a number, with a capital letter: "Rs 500", "KSh2,000".
  let currencyAbbreviations: [UInt64: String]
  /// Single letters that are written in one with a large number: "R26 million".
  let currencyLetters: [UInt64: String]
  /// What "million" makes of a number.
  let scales: [UInt64: Int]
  /// Units of length with the name that stands for all their forms, and their kilometres by that name.
  let lengths: [UInt64: String]
  let kilometres: [String: Double]
  /// Words of direction in degrees clockwise from north.
  let bearings: [UInt64: Double]
  /// What stands between a distance and a place: "from", "of".
  let fromPlace: WordSet
  /// Currencies that are units of weight as well, and the words that show which is meant: "weighs", "feet".
  let weights: WordSet
  let weightCues: WordSet

  /// A vocabulary from pairs `word=meaning` and lists of words, divided by spaces; a pair that is none is left out.
  package init(
    currencies: String, currencySigns: String, currencyAbbreviations: String = "", currencyLetters: String = "",
    scales: String, lengths: String, kilometres: String, bearings: String,
    fromPlace: String, weights: String, weightCues: String
  ) {
    func pairs(_ list: String) -> [(word: Substring, meaning: String)] {
      list.split(whereSeparator: { $0 == " " || $0 == "\n" }).compactMap { pair in
        let parts = pair.split(separator: "=")
        return parts.count == 2 ? (parts[0], String(parts[1])) : nil
      }
    }
    func names(_ list: String) -> [UInt64: String] {
      pairs(list).reduce(into: [:]) { names, pair in names[WordKey.of(pair.word)] = pair.meaning }
    }
    self.currencies = names(currencies)
    self.currencySigns = pairs(currencySigns).reduce(into: [:]) { signs, pair in
      if let sign = pair.word.unicodeScalars.first { signs[UInt64(sign.value)] = pair.meaning }
    }
    self.currencyAbbreviations = names(currencyAbbreviations)
    self.currencyLetters = names(currencyLetters)
    self.scales = names(scales).compactMapValues { Int($0) }
    self.lengths = names(lengths)
    self.kilometres = pairs(kilometres).reduce(into: [:]) { units, pair in
      units[String(pair.word)] = Double(pair.meaning)
    }
    self.bearings = names(bearings).compactMapValues { Double($0) }
    self.fromPlace = WordSet(fromPlace)
    self.weights = WordSet(weights)
    self.weightCues = WordSet(weightCues)
  }
}
