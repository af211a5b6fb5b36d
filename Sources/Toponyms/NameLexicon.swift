import CEmbeddedData

/// What is known of a word outside the gazetteer: how usual it is as a first name and as a surname, and whether it is written in
/// lower case. `Scripts/lexicon` makes the table and tells its form.
struct NameLexicon: Sendable {
  /// What the table says of one word; nothing for words it does not have.
  struct Entry {
    fileprivate let bits: UInt8

    static let nothing = Entry(bits: 0)

    /// 0 no first name, 1 a rare one … 3 a frequent one.
    var firstName: UInt8 { bits & 3 }
    /// 0 no surname, 1 a rare one … 3 a frequent one.
    var surname: UInt8 { bits >> 2 & 3 }
    /// Whether it is a word that is usually written in lower case.
    var isCommonWord: Bool { bits & 16 != 0 }
  }

  /// The table that is part of the program.
  static let embedded = NameLexicon(
    UnsafeRawBufferPointer(start: dateline_lexicon_bytes(), count: dateline_lexicon_count()))

  // Part of the program's image, never written to.
  private nonisolated(unsafe) let base: UnsafeRawBufferPointer
  private let bits: UInt64

  private static let headerSize = 16

  private init(_ bytes: UnsafeRawBufferPointer) {
    let isTable = bytes.count > NameLexicon.headerSize && bytes.prefix(8).elementsEqual("DLLX0001".utf8)
    base = isTable ? bytes : UnsafeRawBufferPointer(start: nil, count: 0)
    bits = isTable ? UInt64(bytes[8]) : 0
  }

  /// The entry of a word, by `WordKey`.
  func entry(_ word: UInt64) -> Entry {
    guard bits > 0 else { return .nothing }
    let key = (word ^ word >> 32) &* 0x9E37_79B9_7F4A_7C15
    let mark = UInt32(truncatingIfNeeded: key >> (40 - bits)) & 0xFF_FFFF
    var at = Int(key >> (64 - bits))
    while true {
      let slot = UInt32(
        littleEndian: base.loadUnaligned(fromByteOffset: NameLexicon.headerSize + at * 4, as: UInt32.self))
      if slot == 0 { return .nothing }
      if slot >> 8 == mark { return Entry(bits: UInt8(slot & 0xFF)) }
      at = (at + 1) & ((1 << Int(bits)) - 1)
    }
  }
}
