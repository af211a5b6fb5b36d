import Text

/// Names that the words beside them say are places, whether or not the gazetteer knows them: "surrounded Kabunambo, a village of rice
/// growers", "the health zone of Lemera", "clashes near Makobola". The chain was taught by texts whose places stand in the gazetteer.
struct CuedNames {
  private let text: Tokenization
  private let cues: PlaceCues
  private let extent: NameExtent

  /// Most words of such a name.
  private static let words = 2

  init(_ text: Tokenization, _ cues: PlaceCues) {
    self.text = text
    self.cues = cues
    extent = NameExtent(text, cues)
  }

  /// The run, where it is one name and words beside it call it a place.
  func names(_ run: Range<Int>) -> [Range<Int>] {
    isRareName(run) && (isDescribed(run) || isBehindKind(run) || isBehindWordOfPlace(run)) ? [run] : []
  }

  /// Whether words say outright what it is: a town, a village, a zone.
  func isCalledPlace(_ run: Range<Int>) -> Bool { isRareName(run) && (isDescribed(run) || isBehindKind(run)) }

  private func isRareName(_ run: Range<Int>) -> Bool {
    let words = run.filter { text.tokens[$0].kind == .word && text.tokens[$0].shape != .lower }
    return !words.isEmpty && words.count <= CuedNames.words && words.allSatisfy(isRareName)
      && (words.count == run.count || extent.whole(.span(run.lowerBound, run.lowerBound + 1)) == run)
  }

  /// "Lemera, a town in the highlands"
  private func isDescribed(_ run: Range<Int>) -> Bool {
    PlaceKinds.apposition(behind: run.upperBound, text, cues, nouns: [cues.settlements, cues.smallPlaces]) != nil
  }

  /// "the territory of Lemera", "the health zone of Lemera"
  private func isBehindKind(_ run: Range<Int>) -> Bool {
    let noun = run.lowerBound - 2
    return text.isWord(run.lowerBound - 1, in: cues.of) && text.isSameSentence(noun, run.lowerBound)
      && text.token(noun)?.shape == .lower
      && [cues.settlements, cues.smallPlaces, cues.districts, cues.areas].contains { text.isWord(noun, in: $0) }
  }

  /// "in Sange", "near Bwegera", and no word behind it that goes on with the name.
  private func isBehindWordOfPlace(_ run: Range<Int>) -> Bool {
    let before = run.lowerBound - 1
    guard text.isSameSentence(before, run.lowerBound), text.token(before)?.shape == .lower,
      text.isWord(before, in: cues.inside) || text.isWord(before, in: cues.vicinity),
      !goesOn(behind: run.upperBound)
    else { return false }
    return run.filter { text.tokens[$0].isCapitalised }.allSatisfy { at in
      let token = text.tokens[at]
      let entry = NameLexicon.embedded.entry(token.key)
      return entry.firstName == 0 && entry.surname <= 1
        && WordClusters.embedded.cluster(token.key, hasCapital: true) == 0
    }
  }

  /// "in Kathimorini daily", "at Lufthansa's": a noun of which the name is only a part. What else stands in small letters are the words
  /// between names and nouns.
  private func goesOn(behind end: Int) -> Bool {
    guard let next = text.token(end), text.isSameSentence(end - 1, end), next.kind == .word || text.isPossessive(end)
    else { return false }
    return text.isPossessive(end)
      || next.shape == .lower
        && cues.classes.of(next).isDisjoint(with: [.notName, .locative, .origin, .destination, .saying, .movement])
  }

  /// A word with a capital that is neither a common one nor that of a body, a title or a language.
  private func isRareName(_ at: Int) -> Bool {
    let token = text.tokens[at]
    return token.kind == .word && token.shape == .capitalised && token.end - token.start > 2
      && cues.classes.of(token).isEmpty && !NameLexicon.embedded.entry(token.key).isCommonWord
  }
}
