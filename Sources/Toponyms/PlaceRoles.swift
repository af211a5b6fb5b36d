import ArticleModel
import Gazetteers

/// What each place does in the story, read off the words round its name.
struct PlaceRoles {
  private let gazetteer: Gazetteer
  private let cues: PlaceCues
  private let text: Tokenization
  private let tokens: [Token]
  private let mentions: [ToponymMention]
  private let choices: [CandidateChoice.Choice]

  init(
    _ gazetteer: Gazetteer, _ cues: PlaceCues, _ text: Tokenization, _ mentions: [ToponymMention],
    _ choices: [CandidateChoice.Choice]
  ) {
    self.gazetteer = gazetteer
    self.cues = cues
    self.text = text
    tokens = text.tokens
    self.mentions = mentions
    self.choices = choices
  }

  /// One role for each mention.
  func roles() -> [PlaceRole] {
    var roles = mentions.indices.map(role)
    // "in Mach, Balochistan": the area behind the comma does what the place does.
    for i in mentions.indices.dropLast() where isContained(i, in: i + 1) && roles[i + 1] == .mention {
      roles[i + 1] = roles[i]
    }
    // Where a narrower scene stands in the same sentence, the country round it is only named.
    for i in mentions.indices where roles[i] == .scene && feature(i) == .country {
      let sentence = tokens[mentions[i].tokens.lowerBound].sentence
      let hasNarrower = mentions.indices.contains { j in
        j != i && tokens[mentions[j].tokens.lowerBound].sentence == sentence && roles[j] == .scene
          && lies(j, in: i)
      }
      if hasNarrower { roles[i] = .mention }
    }
    return roles
  }

  private func isContained(_ i: Int, in j: Int) -> Bool {
    let gap = mentions[i].tokens.upperBound..<mentions[j].tokens.lowerBound
    return gap.count == 1 && tokens[gap.lowerBound].isMark(",") && lies(i, in: j)
  }

  /// What was chosen for a mention, nil where its name is unknown.
  private func feature(_ index: Int) -> FeatureCode? { choices[index].row.map(gazetteer.feature) }

  private func lies(_ i: Int, in j: Int) -> Bool {
    guard let inner = choices[i].row, let outer = choices[j].row else { return false }
    return gazetteer.ancestorRows(inner).contains(outer)
  }

  private func isIn(_ at: Int, _ set: WordSet) -> Bool {
    at >= 0 && at < tokens.count && tokens[at].kind == .word && set.contains(tokens[at].key)
  }

  private func role(_ index: Int) -> PlaceRole {
    let span = mentions[index].tokens
    let sentence = text.sentences[Int(tokens[span.lowerBound].sentence)]
    let next = span.upperBound
    if next + 1 < sentence.upperBound, tokens[next].isMark("-"), !tokens[next].spaceBefore {
      if isIn(next + 1, .bound) { return .destination }
      if isIn(next + 1, .based) { return .institution }
      if isIn(next + 1, .born) { return .mention }
    }
    if let state = actor(span, sentence, index) { return state }
    let at = head(span.lowerBound, sentence)
    if isIn(at, cues.origin) { return origin(at, sentence) }
    if isIn(at, cues.destination), moves(at, sentence) { return .destination }
    if isIn(at, cues.vicinity) { return happens(sentence) ? .scene : .reference }
    if isIn(at, cues.locative) { return located(at, sentence, index) }
    if isDateline(span, sentence) { return .mention }
    return .mention
  }

  /// The preposition before the name: past "the", adjectives of direction and "province of".
  private func head(_ first: Int, _ sentence: Range<Int>) -> Int {
    var at = first - 1
    var steps = 0
    while at >= sentence.lowerBound, steps < 7 {
      let token = tokens[at]
      if token.kind == .word {
        if isIn(at, cues.locative) || isIn(at, cues.origin) || isIn(at, cues.destination) || isIn(at, cues.vicinity) {
          return at
        }
        let passes =
          isIn(at, .the) || isIn(at, .of) || isIn(at, cues.directions) || isIn(at, cues.kinds)
          || token.shape == .lower && steps < 3 && endsAsAdjective(token)
        guard passes else { return first - 1 }
      } else if !token.isMark("-") {
        return listHead(at, sentence) ?? first - 1
      }
      at -= 1
      steps += 1
    }
    return first - 1
  }

  /// "in Quetta, Mach and Sibi": the comma hands the question to the name before.
  private func listHead(_ comma: Int, _ sentence: Range<Int>) -> Int? {
    guard tokens[comma].isMark(","), let before = mentions.firstIndex(where: { $0.tokens.upperBound == comma }) else {
      return nil
    }
    let first = mentions[before].tokens.lowerBound - 1
    return first >= sentence.lowerBound ? first : nil
  }

  private func endsAsAdjective(_ token: Token) -> Bool {
    let word = text.text[Int(token.start)..<Int(token.end)]
    return word.suffix(4).elementsEqual("tern".utf8) || word.suffix(3).elementsEqual("ern".utf8)
      || word.suffix(3).elementsEqual("ous".utf8)
      || word.suffix(4).elementsEqual("less".utf8) || word.suffix(2).elementsEqual("al".utf8)
  }

  // MARK: states

  /// A country or capital that speaks or acts, or to whom organs of state belong.
  private func actor(_ span: Range<Int>, _ sentence: Range<Int>, _ index: Int) -> PlaceRole? {
    let feature = feature(index)
    guard feature == .country || feature == .capital else { return nil }
    let next = span.upperBound
    if next < sentence.upperBound, tokens[next].key == Tokenization.possessive {
      for at in (next + 1)..<min(next + 5, sentence.upperBound) where isIn(at, cues.stateOrgans) { return .government }
    }
    if isIn(next, cues.stateOrgans) { return .government }
    if isIn(next, cues.saying) { return .government }
    if next + 1 < sentence.upperBound, isIn(next + 1, cues.saying), isIn(next, .auxiliary) { return .government }
    let before = span.lowerBound - 1
    if before >= sentence.lowerBound, isIn(before, cues.saying) { return .government }
    return nil
  }

  // MARK: where, whence, whither

  /// "157 km from Quetta" measures; "from Quetta" in a sentence that moves is an origin.
  private func origin(_ at: Int, _ sentence: Range<Int>) -> PlaceRole {
    for back in 1...4 where at - back >= sentence.lowerBound {
      if isIn(at - back, .distance) { return .reference }
    }
    return sentence.contains { isIn($0, cues.movement) } ? .origin : .mention
  }

  private func moves(_ at: Int, _ sentence: Range<Int>) -> Bool {
    if (sentence.lowerBound..<at).contains(where: { isIn($0, cues.movement) || isIn($0, cues.origin) }) { return true }
    return isIn(at, .towards)
  }

  private func located(_ at: Int, _ sentence: Range<Int>, _ index: Int) -> PlaceRole {
    // "a think tank in Singapore", "School of International Studies in Singapore"
    for back in 1...8 where at - back >= sentence.lowerBound {
      let token = tokens[at - back]
      if token.kind == .mark, !token.isMark(".") { break }
      if isIn(at - back, cues.bodies) { return .institution }
      if isIn(at - back, cues.people), back <= 2 { return .mention }
      if isIn(at - back, cues.happenings) { break }
    }
    return happens(sentence) ? .scene : .mention
  }

  private func happens(_ sentence: Range<Int>) -> Bool {
    sentence.contains { isIn($0, cues.happenings) }
  }

  private func isDateline(_ span: Range<Int>, _ sentence: Range<Int>) -> Bool {
    span.lowerBound == sentence.lowerBound && tokens[span.lowerBound].shape == .allCapitals
  }
}

extension WordSet {
  fileprivate static let of = WordSet("of")
  fileprivate static let the = WordSet("the")
  fileprivate static let bound = WordSet("bound")
  fileprivate static let based = WordSet("based")
  fileprivate static let born = WordSet("born")
  fileprivate static let distance = WordSet(
    "km kilometre kilometres kilometer kilometers miles mile metres meters away north south east west")
  fileprivate static let towards = WordSet("towards toward")
  fileprivate static let auxiliary = WordSet("has had have also on later which")
}
