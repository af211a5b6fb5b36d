import HTMLReading

/// What an element's class and id say of it, as bits.
struct ClassClues: OptionSet, Hashable {
  let rawValue: UInt32

  static let newsletter = ClassClues(rawValue: 1 << 0)
  static let authorBox = ClassClues(rawValue: 1 << 1)
  static let furniture = ClassClues(rawValue: 1 << 2)
  static let related = ClassClues(rawValue: 1 << 3)
  static let sharing = ClassClues(rawValue: 1 << 4)
  static let caption = ClassClues(rawValue: 1 << 5)
  static let comments = ClassClues(rawValue: 1 << 6)
  static let hidden = ClassClues(rawValue: 1 << 7)
  static let notice = ClassClues(rawValue: 1 << 8)
  static let paywall = ClassClues(rawValue: 1 << 9)
  static let body = ClassClues(rawValue: 1 << 10)
  static let byline = ClassClues(rawValue: 1 << 11)
  static let published = ClassClues(rawValue: 1 << 12)
  static let modified = ClassClues(rawValue: 1 << 13)
  static let lead = ClassClues(rawValue: 1 << 14)
  static let advert = ClassClues(rawValue: 1 << 15)
  static let meta = ClassClues(rawValue: 1 << 16)
  static let factBox = ClassClues(rawValue: 1 << 17)
  static let footer = ClassClues(rawValue: 1 << 18)
  /// The foot of a story, which can hold its last lines.
  static let storyFooter = ClassClues(rawValue: 1 << 19)
  /// A word that is as often a story's summary as a way to another story.
  static let teaser = ClassClues(rawValue: 1 << 20)
  static let discussion = ClassClues(rawValue: 1 << 21)
  /// An opinion piece, whose name begins like the comments of readers.
  static let commentary = ClassClues(rawValue: 1 << 22)

  /// Reads an element's class and id.
  static func of(_ node: HTMLTree.Node, in tree: HTMLTree) -> ClassClues {
    var clues: ClassClues = []
    for name in [HTMLAttributeName.class, .id] {
      guard let bytes = tree.attributeBytes(node, name), !bytes.isEmpty, bytes.count < 2000 else { continue }
      clues.formUnion(MarkupNames.clues.scan(bytes))
    }
    return clues
  }
}
