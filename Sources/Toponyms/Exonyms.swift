import Gazetteers
package import Text

/// What a language calls places of elsewhere: "Francia" is France, "کوئٹہ" is Quetta. The names count in texts of that language only, in
/// any spelling that the language has for them.
package struct Exonyms: Sendable {
  /// For the key of a name the key under which the gazetteer has the place.
  private let names: [UInt64: UInt64]
  /// For the first word of a name of several the most words of such a name.
  private let mostWords: [UInt64: Int]
  /// The words that are a name each, where small words may be written together with them.
  private let words: Set<UInt64>
  private let spelling: Spelling
  /// The rows whose sides have no letters, or are not two.
  package let unreadable: [String]
  /// What each name means, as it is written.
  package let meanings: [(name: String, meant: String)]

  /// Rows `name=name of the gazetteer`, one a line.
  package init(_ rows: String, _ spelling: Spelling = .plain) {
    var names: [UInt64: UInt64] = [:]
    var mostWords: [UInt64: Int] = [:]
    var words = Set<UInt64>()
    var unreadable: [String] = []
    var meanings: [(name: String, meant: String)] = []
    for row in rows.split(separator: "\n") {
      let sides = row.split(separator: "=").map(String.init)
      guard sides.count == 2, let key = NameKey.of(spelling.folded(sides[0])), let meant = NameKey.of(sides[1]) else {
        unreadable.append(String(row))
        continue
      }
      meanings.append((sides[0], sides[1]))
      names[key] = meant
      let parts = spelling.folded(sides[0]).split(whereSeparator: { $0 == " " || $0 == "-" })
      if parts.count == 1, !spelling.isPlain { words.insert(WordKey.of(parts[0])) }
      guard parts.count > 1, let first = parts.first.flatMap({ NameKey.of(String($0)) }) else { continue }
      mostWords[first] = max(mostWords[first] ?? 0, parts.count)
    }
    self.names = names
    self.mostWords = mostWords
    self.words = words
    self.spelling = spelling
    self.unreadable = unreadable
    self.meanings = meanings
  }

  var isEmpty: Bool { names.isEmpty }

  /// The key under which the gazetteer has what a name of this key means.
  func meant(_ key: UInt64) -> UInt64? { names[key] }

  /// The most words of a name that begins with the word of this key.
  func longest(from key: UInt64) -> Int { mostWords[key] ?? 0 }

  /// Whether a word with this key, in the spelling that stands for all, is a name.
  func isName(_ word: UInt64) -> Bool { words.contains(word) }

  /// The key of the name that words of a text are; `key` is that of the words as they are written.
  func key(_ text: [UInt8], _ words: some Sequence<Range<Int>>, asWritten key: UInt64) -> UInt64 {
    guard !spelling.isPlain else { return key }
    var folded: UInt64?
    for range in words {
      let word = spelling.folded(text[range])
      folded = NameKey.adding(word, word.indices, to: folded) ?? folded
    }
    return folded ?? key
  }
}
