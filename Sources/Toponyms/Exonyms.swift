import Gazetteers

/// What a language calls places of elsewhere: "Francia" is France, "کوئٹہ" is Quetta. The names count in texts of that language only.
package struct Exonyms: Sendable {
  /// For the key of a name the key under which the gazetteer has the place.
  private let names: [UInt64: UInt64]
  /// For the first word of a name of several the most words of such a name.
  private let mostWords: [UInt64: Int]

  package static let none = Exonyms("")

  /// Rows `name=name of the gazetteer`, one a line.
  package init(_ rows: String) {
    var names: [UInt64: UInt64] = [:]
    var mostWords: [UInt64: Int] = [:]
    for row in rows.split(separator: "\n") {
      let sides = row.split(separator: "=")
      guard sides.count == 2, let key = NameKey.of(String(sides[0])), let meant = NameKey.of(String(sides[1])) else {
        continue
      }
      names[key] = meant
      let words = sides[0].split(whereSeparator: { $0 == " " || $0 == "-" })
      guard words.count > 1, let first = words.first.flatMap({ NameKey.of(String($0)) }) else { continue }
      mostWords[first] = max(mostWords[first] ?? 0, words.count)
    }
    self.names = names
    self.mostWords = mostWords
  }

  var isEmpty: Bool { names.isEmpty }

  /// The key under which the gazetteer has what a name of this key means.
  func meant(_ key: UInt64) -> UInt64? { names[key] }

  /// The most words of a name that begins with the word of this key.
  func longest(from key: UInt64) -> Int { mostWords[key] ?? 0 }
}
