import Text

/// A language's words of time.
///
/// The table is text: each line is `class value: words …`. A word with `^` before it counts only with a capital.
package struct Lexicon: Sendable {
  package struct Entry: Sendable {
    package var mask: UInt64 = 0
    package var capitalMask: UInt64 = 0
    package var meanings: [(class: LexemeClass, value: Int)] = []
  }

  /// Indices of the words' entries.
  private var numbers = KeyTable<Int32>(empty: -1, capacity: 2048)
  package private(set) var entries: [Entry] = []

  /// Reads a table. A class that does not exist is a mistake of the program, not of its input.
  package init(_ table: String) {
    let names = Dictionary(uniqueKeysWithValues: LexemeClass.allCases.map { (String(describing: $0), $0) })
    for line in table.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let head = line[..<colon].split(separator: " ")
      guard let name = head.first else { continue }
      guard let kind = names[String(name)] else { preconditionFailure("no lexeme class \(name)") }
      let value = head.count > 1 ? Int(head[1]) ?? 0 : 0
      let words = line[line.index(after: colon)...].split(separator: " ")
      assert(
        words.allSatisfy { WordKey.unreadable($0.drop { $0 == "^" }).isEmpty }, "no text gives as one token: \(words)")
      for word in words {
        add(word, kind, value)
      }
    }
  }

  private mutating func add(_ word: Substring, _ kind: LexemeClass, _ value: Int) {
    let needsCapital = word.first == "^"
    let key = WordKey.of(needsCapital ? word.dropFirst() : word)
    if !numbers.contains(key) {
      numbers.update(key) { $0 = Int32(entries.count) }
      entries.append(Entry())
    }
    let index = Int(numbers[key])
    entries[index].mask |= kind.mask
    if needsCapital { entries[index].capitalMask |= kind.mask }
    entries[index].meanings.append((kind, value))
  }

  /// The value of a word in a class, nil where it is not in it.
  func value(of key: UInt64, _ kind: LexemeClass) -> Int? {
    let index = Int(numbers[key])
    return index < 0 ? nil : entries[index].meanings.first { $0.class == kind }?.value
  }

  /// The entry of a word, −1 where the language's table of time does not have it.
  @inline(__always)
  package func index(of key: UInt64) -> Int32 { numbers[key] }
}
