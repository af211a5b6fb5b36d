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
    table: WordTable(
      UnsafeRawBufferPointer(start: dateline_lexicon_bytes(), count: dateline_lexicon_count()), kind: "DLLX0001",
      valueBits: 8))

  private let table: WordTable

  /// The entry of a word, by `WordKey`.
  func entry(_ word: UInt64) -> Entry { Entry(bits: UInt8(truncatingIfNeeded: table[word])) }
}
