import DatelineModel
import Gazetteers
import Text

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
    var roles: [PlaceRole] = []
    for index in mentions.indices {
      roles.append(listed(index, behind: roles.last) ?? role(index))
    }
    // "in Mach, Balochistan": the area behind the comma does what the place does.
    for i in mentions.indices.dropLast() where isContained(i, in: i + 1) && roles[i + 1] == .mention {
      roles[i + 1] = roles[i]
    }
    demoteWiderScenes(&roles)
    return roles
  }

  /// Where a narrower scene stands in the same sentence, the country round it is only named.
  private func demoteWiderScenes(_ roles: inout [PlaceRole]) {
    var first = 0
    while first < mentions.count {
      let sentence = tokens[mentions[first].tokens.lowerBound].sentence
      var end = first
      while end < mentions.count, tokens[mentions[end].tokens.lowerBound].sentence == sentence { end += 1 }
      let scenes = (first..<min(end, first + 40)).filter { roles[$0] == .scene }
      for i in scenes where feature(i) == .country && !(i > first && isContained(i - 1, in: i)) {
        if scenes.contains(where: { $0 != i && lies($0, in: i) }) { roles[i] = .mention }
      }
      first = end
    }
  }

  private func isContained(_ i: Int, in j: Int) -> Bool {
    let gap = Range.span(mentions[i].tokens.upperBound, mentions[j].tokens.lowerBound)
    return gap.count == 1 && tokens[gap.lowerBound].isMark(",") && lies(i, in: j)
  }

  /// What was chosen for a mention, nil where its name is unknown.
  private func feature(_ index: Int) -> FeatureCode? { choices[index].row.map(gazetteer.feature) }

  private func lies(_ i: Int, in j: Int) -> Bool {
    guard let inner = choices[i].row, let outer = choices[j].row else { return false }
    return gazetteer.holder(of: inner) { $0 == outer } != nil
  }

  private func isIn(_ at: Int, _ set: WordSet) -> Bool { text.isWord(at, in: set) }

  private func sentence(_ index: Int) -> Range<Int> {
    text.sentences[Int(tokens[mentions[index].tokens.lowerBound].sentence)]
  }

  /// "in Quetta, Mach and Sibi", "Germany and France called": a name in a list does what its neighbours do.
  private func listed(_ index: Int, behind role: PlaceRole?) -> PlaceRole? {
    if index > 0, joins(index - 1, index), let role, role != .mention, !isContained(index - 1, in: index) {
      return role
    }
    if index + 1 < mentions.count, joins(index, index + 1), self.role(index + 1) == .government,
      feature(index) == .country
    {
      return .government
    }
    return nil
  }

  /// Whether only "and" or a comma stands between two names, both no wider than the other's kind.
  private func joins(_ i: Int, _ j: Int) -> Bool {
    let gap = Range.span(mentions[i].tokens.upperBound, mentions[j].tokens.lowerBound)
    return gap.count == 1 && (isIn(gap.lowerBound, cues.and) || tokens[gap.lowerBound].isMark(","))
  }

  private func role(_ index: Int) -> PlaceRole {
    let span = mentions[index].tokens
    let sentence = sentence(index)
    if let role = compound(span.upperBound, sentence) ?? actor(span, sentence, index) ?? object(span, sentence) {
      return role
    }
    let at = head(span.lowerBound, sentence)
    if let role = route(at, index, sentence) { return role }
    // "took off from Tunis", "drove out of Kabul"
    if isIn(at, cues.origin) || isIn(at, cues.of), isIn(at - 1, cues.outward) { return .origin }
    if isIn(at, cues.origin) || isIn(at, cues.of), measures(at, sentence) { return .reference }
    if isIn(at, cues.origin) { return sentence.contains { isIn($0, cues.movement) } ? .origin : .mention }
    if isIn(at, cues.destination), moves(at, sentence) { return .destination }
    if isIn(at, cues.vicinity) {
      return measures(at, sentence) ? .reference : happens(sentence) ? .scene : .reference
    }
    if isIn(at, cues.locative) { return located(at, sentence) }
    return .mention
  }

  // MARK: the words that touch the name

  /// "Peshawar-bound", "Geneva-based", "Quetta-born".
  private func compound(_ next: Int, _ sentence: Range<Int>) -> PlaceRole? {
    guard next + 1 < sentence.upperBound, tokens[next].isMark("-"), !tokens[next].spaceBefore else { return nil }
    if isIn(next + 1, cues.bound) { return .destination }
    if isIn(next + 1, cues.based) { return .institution }
    return isIn(next + 1, cues.born) ? .mention : nil
  }

  /// A country or capital that speaks or acts, or to whom organs of state belong.
  private func actor(_ span: Range<Int>, _ sentence: Range<Int>, _ index: Int) -> PlaceRole? {
    let feature = feature(index)
    guard feature == .country || feature == .capital else { return nil }
    let next = span.upperBound
    if next < sentence.upperBound, tokens[next].key == Tokenization.possessive {
      for at in (next + 1)..<min(next + 5, sentence.upperBound) where isIn(at, cues.stateOrgans) { return .government }
    }
    if isIn(next, cues.stateOrgans) { return .government }
    // "Analysts at a group in Singapore said": the place is only where they are.
    let isInside = [cues.locative, cues.origin, cues.destination].contains { isIn(span.lowerBound - 1, $0) }
    if !isInside, isIn(next, cues.saying) { return .government }
    if !isInside, isIn(next + 1, cues.saying), next + 1 < sentence.upperBound, isIn(next, cues.auxiliaries) {
      return .government
    }
    return span.lowerBound > sentence.lowerBound && isIn(span.lowerBound - 1, cues.saying) ? .government : nil
  }

  /// The object of a verb: "left Quetta", "reached Multan", "struck Nepal".
  private func object(_ span: Range<Int>, _ sentence: Range<Int>) -> PlaceRole? {
    var at = span.lowerBound - 1
    while at > sentence.lowerBound, isIn(at, cues.directions) || isIn(at, cues.the) { at -= 1 }
    guard at >= sentence.lowerBound else { return nil }
    if isIn(at, cues.leaving) { return .origin }
    if isIn(at, cues.reaching) { return .destination }
    return isIn(at, cues.struck) ? .scene : nil
  }

  // MARK: the preposition before it

  /// The preposition before the name: past "the", adjectives of direction and "province of".
  private func head(_ first: Int, _ sentence: Range<Int>) -> Int {
    var at = first - 1
    var steps = 0
    while at >= sentence.lowerBound, steps < 7 {
      let token = tokens[at]
      guard token.kind == .word || token.isMark("-") else { return first - 1 }
      if isIn(at, cues.of), at > sentence.lowerBound, isIn(at - 1, cues.directions) || isIn(at - 1, cues.measures) {
        return at
      }
      if isIn(at, cues.of), at > sentence.lowerBound, isIn(at - 1, cues.kinds) {
        at -= 1
        steps += 1
        continue
      }
      if isIn(at, cues.locative) || isIn(at, cues.origin) || isIn(at, cues.destination) || isIn(at, cues.vicinity) {
        return at
      }
      let passes =
        token.kind == .mark || isIn(at, cues.the) || isIn(at, cues.directions) || isIn(at, cues.kinds)
        || token.shape == .lower && steps < 3 && text.ends(at, in: cues.forms.adjectives, atLeast: 3)
      guard passes else { return first - 1 }
      at -= 1
      steps += 1
    }
    return first - 1
  }

  /// "157 km from", "65 km north-west of": a unit of distance a few words before.
  private func measures(_ at: Int, _ sentence: Range<Int>) -> Bool {
    for back in 1...5 where at - back >= sentence.lowerBound {
      if isIn(at - back, cues.measures) { return true }
      guard isIn(at - back, cues.directions) || tokens[at - back].isMark("-") || back == 1 else { return false }
    }
    return false
  }

  /// "on the line between Quetta and Sibi", "the highway from Noshki to Dalbandin": where it happens along a way, both its
  /// ends are the scene.
  private func route(_ at: Int, _ index: Int, _ sentence: Range<Int>) -> PlaceRole? {
    guard happens(sentence) else { return nil }
    if isIn(at, cues.between) { return .scene }
    if isIn(at, cues.origin), isIn(at - 1, cues.routes) { return .scene }
    if isIn(at, cues.destination), index > 0 {
      let from = mentions[index - 1].tokens
      return from.upperBound == at && isIn(from.lowerBound - 1, cues.origin) && isIn(from.lowerBound - 2, cues.routes)
        ? .scene : nil
    }
    return nil
  }

  private func moves(_ at: Int, _ sentence: Range<Int>) -> Bool {
    if Range.span(sentence.lowerBound, at).contains(where: { isIn($0, cues.movement) || isIn($0, cues.origin) }) {
      return true
    }
    return isIn(at, cues.towards)
  }

  private func located(_ at: Int, _ sentence: Range<Int>) -> PlaceRole {
    if isIn(at - 1, cues.arrivals) { return .destination }
    // "a think tank in Singapore", "School of International Studies in Singapore"
    for back in 1...8 where at - back >= sentence.lowerBound {
      let place = at - back
      if tokens[place].kind == .mark, !tokens[place].isMark("."), !(back == 1 && tokens[place].isMark(",")) { break }
      if isIn(place, cues.bodies) || back <= 2 && isIn(place, cues.seats) {
        return isScene(of: place, sentence) ? .scene : .institution
      }
      if isIn(place, cues.people), back <= 2 { return .mention }
      if isIn(place, cues.happenings) { break }
    }
    return happens(sentence) ? .scene : .mention
  }

  /// "opened fire at a school in Texas": something happens in the house, nobody speaks from it.
  private func isScene(of body: Int, _ sentence: Range<Int>) -> Bool {
    var at = body - 1
    while at >= sentence.lowerBound, body - at <= 8 {
      if isIn(at, cues.people) || isIn(at, cues.saying) { return false }
      if isIn(at, cues.happenings) { return true }
      at -= 1
    }
    return false
  }

  private func happens(_ sentence: Range<Int>) -> Bool {
    sentence.contains { isIn($0, cues.happenings) }
  }
}
