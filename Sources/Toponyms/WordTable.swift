/// A table of words that is part of the program: open addressing over 32-bit slots, each with a part of the word's hash and what the
/// table says of the word. The first 16 bytes are its eight letters of kind and the bits of its size; a slot of 0 is empty.
struct WordTable: Sendable {
  // Part of the program's image, never written to.
  private nonisolated(unsafe) let base: UnsafeRawBufferPointer
  private let bits: UInt64
  private let valueBits: UInt64

  private static let headerSize = 16

  /// A table of a kind whose values have so many bits. Bytes of another kind are a table without words.
  init(_ bytes: UnsafeRawBufferPointer, kind: String, valueBits: UInt64) {
    let isTable = bytes.count > WordTable.headerSize && bytes.prefix(8).elementsEqual(kind.utf8)
    base = isTable ? bytes : UnsafeRawBufferPointer(start: nil, count: 0)
    bits = isTable ? UInt64(bytes[8]) : 0
    self.valueBits = valueBits
  }

  /// What the table says of a word, by `WordKey`; 0 for words that it does not have.
  @inline(__always)
  subscript(_ word: UInt64) -> UInt32 {
    guard bits > 0 else { return 0 }
    let key = (word ^ word >> 32) &* 0x9E37_79B9_7F4A_7C15
    let mark = UInt32(truncatingIfNeeded: key >> (32 + valueBits - bits)) & (UInt32.max >> UInt32(valueBits))
    var at = Int(key >> (64 - bits))
    while true {
      let slot = UInt32(
        littleEndian: base.loadUnaligned(fromByteOffset: WordTable.headerSize + at * 4, as: UInt32.self))
      if slot == 0 { return 0 }
      if slot >> UInt32(valueBits) == mark { return slot & ~(UInt32.max << UInt32(valueBits)) }
      at = (at + 1) & ((1 << Int(bits)) - 1)
    }
  }
}
