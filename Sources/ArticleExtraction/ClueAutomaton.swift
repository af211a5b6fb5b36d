/// Finds many substrings in one pass (Aho and Corasick 1975), case of ASCII letters ignored.
///
/// Every byte stands for itself: a comma is no full stop, and a letter with an accent is not one without. White space is one sign,
/// whatever it is made of.
struct ClueAutomaton: Sendable {
  /// Bytes that no word holds, and white space.
  private static let foreign = 0
  private static let blank = 1

  /// For each byte its column: one for each byte of the words.
  private var columns = [UInt8](repeating: UInt8(foreign), count: 256)
  /// Row after row: for each column the row that follows it, and behind these the clues of the words that end here.
  private var table: [UInt32] = []
  /// Length of a row.
  private let width: Int

  /// Words of no more bytes than this are looked for.
  private static let longest = 200

  init(_ words: [(ClassClues, [String])]) {
    let words = words.map { ($0, $1.filter { !$0.isEmpty && $0.utf8.count <= ClueAutomaton.longest }) }
    for byte in UInt8(0)...0x20 { columns[Int(byte)] = UInt8(ClueAutomaton.blank) }
    var count = ClueAutomaton.blank + 1
    for byte in words.lazy.flatMap({ $0.1 }).flatMap({ $0.utf8 }).map(ClueAutomaton.lowered)
    where columns[Int(byte)] == 0 {
      columns[Int(byte)] = UInt8(count)
      count += 1
    }
    for letter in UInt8(0x41)...0x5A { columns[Int(letter)] = columns[Int(letter | 0x20)] }
    width = count + 1
    table = [UInt32](repeating: 0, count: width)
    for (clue, words) in words { for word in words { add(word, clue) } }
    addFallbacks()
  }

  private static func lowered(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  private mutating func add(_ word: String, _ clue: ClassClues) {
    var row = 0
    for byte in word.utf8 {
      let slot = row + Int(columns[Int(byte)])
      if table[slot] == 0 {
        table[slot] = UInt32(table.count)
        table.append(contentsOf: repeatElement(0, count: width))
      }
      row = Int(table[slot])
    }
    table[row + width - 1] |= clue.rawValue
  }

  /// Where a word breaks off the scan goes on with the longest word that its end begins.
  private mutating func addFallbacks() {
    let columns = ClueAutomaton.blank..<(width - 1)
    var fallback: [Int: Int] = [:]
    var queue = columns.map { Int(table[$0]) }.filter { $0 != 0 }
    var head = 0
    while head < queue.count {
      let row = queue[head]
      let other = fallback[row] ?? 0
      head += 1
      for column in columns {
        let child = Int(table[row + column])
        if child == 0 {
          table[row + column] = table[other + column]
        } else {
          let known = Int(table[other + column])
          fallback[child] = known
          table[child + width - 1] |= table[known + width - 1]
          queue.append(child)
        }
      }
    }
  }

  /// The clues of all words found; white space is thought before and behind.
  func scan(_ bytes: ArraySlice<UInt8>) -> ClassClues {
    let end = width - 1
    return bytes.withUnsafeBufferPointer { bytes in
      columns.withUnsafeBufferPointer { columns in
        table.withUnsafeBufferPointer { table in
          var row = Int(table[ClueAutomaton.blank])
          var clues = table[row + end]
          for byte in bytes {
            row = Int(table[row &+ Int(columns[Int(byte)])])
            clues |= table[row &+ end]
          }
          return ClassClues(rawValue: clues | table[Int(table[row + ClueAutomaton.blank]) + end])
        }
      }
    }
  }
}
