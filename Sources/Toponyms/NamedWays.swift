import Text

/// Streets and roads, which their form shows: a name before the word for a way ("Mayhew Road"), or such a word before its number
/// ("Highway 82"). The chain passes many of them over, since their names are those of persons and things.
struct NamedWays {
  private let text: Tokenization
  private let cues: PlaceCues

  init(_ text: Tokenization, _ cues: PlaceCues) {
    self.text = text
    self.cues = cues
  }

  /// Words of a name before the word for a way.
  private static let longest = 4

  /// The ways that a run of capitalised words names; one with a number ends behind the run.
  func names(_ run: Range<Int>) -> [Range<Int>] {
    run.compactMap { at in
      guard text.token(at)?.isCapitalised ?? false else { return nil }
      return numbered(at, run) ?? named(at, run)
    }
  }

  /// "Mayhew Road", "Calder St.", but not "Wall Street Journal".
  private func named(_ at: Int, _ run: Range<Int>) -> Range<Int>? {
    guard text.isWord(at, in: cues.namesakes.ways), !goesOn(at + 1, run) else { return nil }
    let first = beginning(of: at, run)
    guard first < at, !text.isWord(at - 1, in: cues.namesakes.trades) else { return nil }
    // "A Toy Drive" is no way; "on Toy Drive" and "14 Toy Drive" are.
    if text.isWord(at, in: cues.namesakes.looseWays), !isPlaced(first) { return nil }
    return .span(first, at + 1)
  }

  /// "State Highway 360", "Interstate 75".
  private func numbered(_ at: Int, _ run: Range<Int>) -> Range<Int>? {
    guard text.isWord(at, in: cues.namesakes.numberedWays), let number = text.token(at + 1), number.kind == .number,
      number.spaceBefore, number.digits <= 4, text.isSameSentence(at, at + 1)
    else { return nil }
    return .span(beginning(of: at, run), at + 2)
  }

  /// The first word of the name that ends before the word for a way.
  private func beginning(of way: Int, _ run: Range<Int>) -> Int {
    var first = way
    while first > run.lowerBound, way - first < NamedWays.longest, isName(first - 1) { first -= 1 }
    return first
  }

  /// A word with a capital that is neither one of grammar at the head of a sentence nor another way.
  private func isName(_ at: Int) -> Bool {
    guard let token = text.token(at), token.kind == .word, token.isCapitalised else { return false }
    return cues.classes.of(token).isDisjoint(with: [.notName, .title, .locative, .origin])
      && !text.isWord(at, in: cues.namesakes.ways)
  }

  /// Whether a further word of a longer name stands there; "Avenue West" and "Road North" are ways.
  private func goesOn(_ at: Int, _ run: Range<Int>) -> Bool {
    guard run.contains(at), let token = text.token(at), token.kind == .word, token.isCapitalised else { return false }
    return !text.isWord(at, in: cues.directions)
  }

  /// Whether a number of a house or a word of place stands before a name.
  private func isPlaced(_ first: Int) -> Bool {
    guard let before = text.token(first - 1), text.isSameSentence(first - 1, first) else { return false }
    if before.kind == .number { return true }
    return !cues.classes.of(before).isDisjoint(with: [.locative, .origin, .destination])
      || text.isWord(first - 1, in: cues.and) && text.token(first - 2)?.isCapitalised ?? false
  }
}
