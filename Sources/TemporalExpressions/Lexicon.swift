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

  private var keys: [UInt64]
  private var slots: [Int32]
  package private(set) var entries: [Entry] = []

  /// Reads a table. A class that does not exist is a mistake of the program, not of its input.
  package init(_ table: String) {
    let capacity = 4096
    keys = [UInt64](repeating: 0, count: capacity)
    slots = [Int32](repeating: -1, count: capacity)
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
    var slot = Int(truncatingIfNeeded: key ^ key >> 32) & (keys.count - 1)
    while slots[slot] >= 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    if slots[slot] < 0 {
      keys[slot] = key
      slots[slot] = Int32(entries.count)
      entries.append(Entry())
    }
    let index = Int(slots[slot])
    entries[index].mask |= kind.mask
    if needsCapital { entries[index].capitalMask |= kind.mask }
    entries[index].meanings.append((kind, value))
  }

  /// The entry of a word, −1 where the language's table of time does not have it.
  @inline(__always)
  package func index(of key: UInt64) -> Int32 {
    var slot = Int(truncatingIfNeeded: key ^ key >> 32) & (keys.count - 1)
    while slots[slot] >= 0 {
      if keys[slot] == key { return slots[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return -1
  }
}
