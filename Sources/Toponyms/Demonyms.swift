import Text

/// The people and adjectives of countries: "Lebanese", "Pakistani". They name no place, and say which country a text speaks of.
package struct Demonyms: Sendable {
  private var countries: KeyTable<UInt16>

  /// Rows of a country's two letters and its words.
  package init(_ rows: String) {
    countries = KeyTable(empty: 0, capacity: 1024)
    for row in rows.split(separator: "\n") {
      let words = row.split(separator: " ")
      guard let code = words.first, code.utf8.count == 2 else { continue }
      let number = code.utf8.reduce(UInt16(0)) { $0 << 8 | UInt16($1) }
      for word in WordKey.list(words.dropFirst().joined(separator: " ")) { countries.update(word) { $0 = number } }
    }
  }

  /// Whether a word with a capital is a country's people or their adjective.
  func isPeople(_ token: Token) -> Bool { token.isCapitalised && countries[token.key] != 0 }

  /// How often a text speaks of each country's people. Behind a direction it is another country's: "South Sudanese".
  func countries(in text: Tokenization, directions: WordSet) -> [UInt16: Int] {
    var counts: [UInt16: Int] = [:]
    for (at, token) in text.tokens.enumerated() where token.isCapitalised {
      let country = countries[token.key]
      guard country != 0, !(text.isWord(at - 1, in: directions) && text.tokens[at - 1].isCapitalised) else { continue }
      counts[country, default: 0] += 1
    }
    return counts
  }
}
