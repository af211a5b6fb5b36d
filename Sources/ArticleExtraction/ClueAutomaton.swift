/// Finds many substrings in one pass (Aho and Corasick 1975), case of ASCII letters ignored.
struct ClueAutomaton: Sendable {
  /// Row after row of 40 symbols.
  private var next = [Int16](repeating: 0, count: 40)
  private var found: [UInt32] = [0]

  init(_ table: [(ClassClues, [String])]) {
    for (clue, words) in table {
      for word in words {
        var state = 0
        for byte in word.utf8 {
          let slot = state * 40 + ClueAutomaton.symbol(byte)
          if next[slot] == 0 {
            next.append(contentsOf: [Int16](repeating: 0, count: 40))
            found.append(0)
            next[slot] = Int16(found.count - 1)
          }
          state = Int(next[slot])
        }
        found[state] |= clue.rawValue
      }
    }
    addFallbacks()
  }

  /// Where a word breaks off the scan goes on with the longest word that its end begins.
  private mutating func addFallbacks() {
    var fallback = [Int](repeating: 0, count: found.count)
    var queue = (0..<40).map { Int(next[$0]) }.filter { $0 != 0 }
    var head = 0
    while head < queue.count {
      let state = queue[head]
      head += 1
      for symbol in 0..<40 {
        let child = Int(next[state * 40 + symbol])
        if child == 0 {
          next[state * 40 + symbol] = next[fallback[state] * 40 + symbol]
        } else {
          fallback[child] = Int(next[fallback[state] * 40 + symbol])
          found[child] |= found[fallback[child]]
          queue.append(child)
        }
      }
    }
  }

  /// The clues of all words found; white space is thought before and behind.
  func scan(_ bytes: ArraySlice<UInt8>) -> ClassClues {
    var state = Int(next[0])
    var clues: UInt32 = 0
    bytes.withUnsafeBufferPointer { bytes in
      for byte in bytes {
        state = Int(next[state * 40 + ClueAutomaton.symbol(byte)])
        clues |= found[state]
      }
    }
    return ClassClues(rawValue: clues | found[Int(next[state * 40])])
  }

  @inline(__always)
  private static func symbol(_ byte: UInt8) -> Int {
    switch byte {
    case 0x61...0x7A: Int(byte - 0x61) + 1
    case 0x41...0x5A: Int(byte - 0x41) + 1
    case 0x30...0x39: Int(byte - 0x30) + 27
    case 0x2D: 37
    case 0x5F: 38
    case 0...0x20: 0
    default: 39
    }
  }
}
