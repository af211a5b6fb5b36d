import Text

/// The classes of the words round names, one look-up for all of them.
struct WordClasses: Sendable {
  /// The classes of one word, a bit each.
  struct Classes: OptionSet, Sendable {
    let rawValue: UInt32
    static let title = Classes(rawValue: 1 << 0)
    static let firstName = Classes(rawValue: 1 << 1)
    static let locative = Classes(rawValue: 1 << 2)
    static let origin = Classes(rawValue: 1 << 3)
    static let destination = Classes(rawValue: 1 << 4)
    static let kind = Classes(rawValue: 1 << 5)
    static let saying = Classes(rawValue: 1 << 6)
    static let organisationTail = Classes(rawValue: 1 << 7)
    static let organisationHead = Classes(rawValue: 1 << 8)
    static let direction = Classes(rawValue: 1 << 9)
    static let stateOrgan = Classes(rawValue: 1 << 10)
    static let body = Classes(rawValue: 1 << 11)
    static let movement = Classes(rawValue: 1 << 12)
    static let notName = Classes(rawValue: 1 << 13)
    static let article = Classes(rawValue: 1 << 14)
    static let struck = Classes(rawValue: 1 << 15)
  }

  private var classes = KeyTable<Classes>(empty: [], capacity: 1024)

  /// The classes of these words.
  init(_ words: [(Classes, String)]) {
    for (part, list) in words {
      for word in WordKey.list(list) { classes.update(word) { $0.insert(part) } }
    }
  }

  /// The classes of a token; none for marks and numbers.
  func of(_ token: Token) -> Classes { token.kind == .word ? classes[token.key] : [] }
}
