import DatelineModel
import Gazetteers
import Text

/// What each place does in the story, read off the words round its name.
struct PlaceRoles {
  let gazetteer: Gazetteer
  let cues: PlaceCues
  let text: Tokenization
  let mentions: [ToponymMention]
  let choices: [CandidateChoice.Choice]

  init(
    _ gazetteer: Gazetteer, _ cues: PlaceCues, _ text: Tokenization, _ mentions: [ToponymMention],
    _ choices: [CandidateChoice.Choice]
  ) {
    self.gazetteer = gazetteer
    self.cues = cues
    self.text = text
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

  /// What was chosen for a mention, nil where its name is unknown.
  func feature(_ index: Int) -> FeatureCode? { choices[index].row.map(gazetteer.feature) }

  func sentence(_ index: Int) -> Range<Int> { text.sentence(ofToken: mentions[index].tokens.lowerBound) }

  func role(_ index: Int) -> PlaceRole {
    let span = mentions[index].tokens
    let sentence = sentence(index)
    if let role = compound(span.upperBound, sentence) ?? actor(span, sentence, index) ?? object(span, sentence) {
      return role
    }
    let at = cues.cuesFollow ? governor(span.upperBound, sentence) : head(span.lowerBound, sentence)
    // A name that opens its sentence has no preposition: the word before it is another sentence's.
    guard sentence.contains(at) else { return .mention }
    if let role = route(at, index, sentence) { return role }
    // "took off from Tunis", "drove out of Kabul"
    if text.isWord(at, in: cues.origin) || text.isWord(at, in: cues.of), text.isWord(at - 1, in: cues.outward) {
      return .origin
    }
    if text.isWord(at, in: cues.origin) || text.isWord(at, in: cues.of), measures(at, sentence) { return .reference }
    if text.isWord(at, in: cues.origin) {
      return sentence.contains { text.isWord($0, in: cues.movement) } ? .origin : .mention
    }
    if text.isWord(at, in: cues.destination), moves(at, sentence) { return .destination }
    if text.isWord(at, in: cues.vicinity) {
      return measures(at, sentence) ? .reference : happens(sentence) ? .scene : .reference
    }
    if text.isWord(at, in: cues.locative) { return located(at, sentence) }
    return .mention
  }

  // MARK: the words that touch the name

  /// "Peshawar-bound", "Geneva-based", "Quetta-born".
  private func compound(_ next: Int, _ sentence: Range<Int>) -> PlaceRole? {
    guard sentence.contains(next + 1), let hyphen = text.token(next), hyphen.isMark("-"), !hyphen.spaceBefore else {
      return nil
    }
    if text.isWord(next + 1, in: cues.bound) { return .destination }
    if text.isWord(next + 1, in: cues.based) { return .institution }
    return text.isWord(next + 1, in: cues.born) ? .mention : nil
  }

  /// A country or capital that speaks or acts, or to whom organs of state belong.
  private func actor(_ span: Range<Int>, _ sentence: Range<Int>, _ index: Int) -> PlaceRole? {
    let feature = feature(index)
    guard feature == .country || feature == .capital else { return nil }
    let behind = Range.span(span.upperBound, sentence.upperBound)
    // "Analysts at a group in Singapore said": the place is only where they are.
    let isInside = [cues.locative, cues.origin, cues.destination].contains { text.isWord(span.lowerBound - 1, in: $0) }
    if let next = behind.first {
      if text.isPossessive(next),
        behind.dropFirst().prefix(4).contains(where: { text.isWord($0, in: cues.stateOrgans) })
      {
        return .government
      }
      if text.isWord(next, in: cues.stateOrgans) { return .government }
      if !isInside, text.isWord(next, in: cues.saying) { return .government }
      if !isInside, behind.contains(next + 1), text.isWord(next + 1, in: cues.saying),
        text.isWord(next, in: cues.auxiliaries)
      {
        return .government
      }
    }
    return span.lowerBound > sentence.lowerBound && text.isWord(span.lowerBound - 1, in: cues.saying)
      ? .government : nil
  }

  /// The object of a verb: "left Quetta", "reached Multan", "struck Nepal".
  private func object(_ span: Range<Int>, _ sentence: Range<Int>) -> PlaceRole? {
    var at = span.lowerBound - 1
    while at > sentence.lowerBound, text.isWord(at, in: cues.directions) || text.isWord(at, in: cues.the) { at -= 1 }
    guard at >= sentence.lowerBound else { return nil }
    if text.isWord(at, in: cues.leaving) { return .origin }
    // "salió de Valencia"
    if text.isWord(at, in: cues.of), text.isWord(at - 1, in: cues.leaving) { return .origin }
    if text.isWord(at, in: cues.reaching) { return .destination }
    return text.isWord(at, in: cues.struck) ? .scene : nil
  }

  // MARK: the preposition before it

  /// The preposition before the name: past "the", adjectives of direction and "province of".
  private func head(_ first: Int, _ sentence: Range<Int>) -> Int {
    var at = first - 1
    var steps = 0
    while at >= sentence.lowerBound, steps < 7 {
      guard let token = text.token(at), token.kind == .word || token.isMark("-") else { return first - 1 }
      // "cerca de Quetta", "cerca del pueblo de"
      if text.isWord(at, in: cues.of) || text.isWord(at, in: cues.destination), at > sentence.lowerBound,
        text.isWord(at - 1, in: cues.vicinity)
      {
        return at - 1
      }
      if text.isWord(at, in: cues.of), at > sentence.lowerBound,
        text.isWord(at - 1, in: cues.directions) || text.isWord(at - 1, in: cues.measures)
      {
        return at
      }
      if text.isWord(at, in: cues.of), at > sentence.lowerBound, text.isWord(at - 1, in: cues.kinds) {
        at -= 1
        steps += 1
        continue
      }
      if text.isWord(at, in: cues.locative) || text.isWord(at, in: cues.origin) || text.isWord(at, in: cues.destination)
        || text.isWord(at, in: cues.vicinity)
      {
        return at
      }
      let passes =
        token.kind == .mark || text.isWord(at, in: cues.the) || text.isWord(at, in: cues.directions)
        || text.isWord(at, in: cues.kinds)
        || token.shape == .lower && steps < 3 && text.ends(at, in: cues.forms.adjectives, atLeast: 3)
      guard passes else { return first - 1 }
      at -= 1
      steps += 1
    }
    return first - 1
  }

  /// The postposition behind the name: past "city", "province" and adjectives of direction.
  private func governor(_ next: Int, _ sentence: Range<Int>) -> Int {
    var at = next
    while sentence.contains(at), at < next + 5 {
      if text.isWord(at, in: cues.locative) || text.isWord(at, in: cues.origin) || text.isWord(at, in: cues.destination)
        || text.isWord(at, in: cues.vicinity)
      {
        return at
      }
      guard text.isWord(at, in: cues.of) || text.isWord(at, in: cues.kinds) || text.isWord(at, in: cues.directions)
      else {
        break
      }
      at += 1
    }
    return next
  }

  /// "157 km from", "65 km north-west of": a unit of distance a few words before.
  private func measures(_ at: Int, _ sentence: Range<Int>) -> Bool {
    for back in 1...5 where at - back >= sentence.lowerBound {
      if text.isWord(at - back, in: cues.measures) { return true }
      guard text.isWord(at - back, in: cues.directions) || text.isMark(at - back, "-") || back == 1 else {
        return false
      }
    }
    return false
  }

  /// "on the line between Quetta and Sibi", "the highway from Noshki to Dalbandin": where it happens along a way, both its
  /// ends are the scene.
  private func route(_ at: Int, _ index: Int, _ sentence: Range<Int>) -> PlaceRole? {
    guard happens(sentence) else { return nil }
    if text.isWord(at, in: cues.between) { return .scene }
    if text.isWord(at, in: cues.origin), text.isWord(at - 1, in: cues.routes) { return .scene }
    if text.isWord(at, in: cues.destination), index > 0 {
      let from = mentions[index - 1].tokens
      return from.upperBound == at && text.isWord(from.lowerBound - 1, in: cues.origin)
        && text.isWord(from.lowerBound - 2, in: cues.routes)
        ? .scene : nil
    }
    return nil
  }

  private func moves(_ at: Int, _ sentence: Range<Int>) -> Bool {
    if Range.span(sentence.lowerBound, at).contains(where: {
      text.isWord($0, in: cues.movement) || text.isWord($0, in: cues.origin)
    }) {
      return true
    }
    return text.isWord(at, in: cues.towards)
  }

  /// Whether a word of place governs a name, and neither arrivals, bodies nor people stand before it.
  func isLocative(_ span: Range<Int>) -> Bool {
    let sentence = text.sentence(ofToken: span.lowerBound)
    let at = cues.cuesFollow ? governor(span.upperBound, sentence) : head(span.lowerBound, sentence)
    return sentence.contains(at) && text.isWord(at, in: cues.locative) && decided(at, sentence) == nil
  }

  private func located(_ at: Int, _ sentence: Range<Int>) -> PlaceRole {
    decided(at, sentence) ?? (happens(sentence) ? .scene : .mention)
  }

  /// What the words before "in" decide; nil where they decide nothing.
  private func decided(_ at: Int, _ sentence: Range<Int>) -> PlaceRole? {
    if at > sentence.lowerBound, text.isWord(at - 1, in: cues.arrivals) { return .destination }
    // "a think tank in Singapore", "School of International Studies in Singapore"
    for back in 1...8 where at - back >= sentence.lowerBound {
      let place = at - back
      let isMark = text.token(place)?.kind == .mark
      if isMark, !text.isMark(place, "."), !(back == 1 && text.isMark(place, ",")) { break }
      if text.isWord(place, in: cues.bodies) || back <= 2 && text.isWord(place, in: cues.seats) {
        return isScene(of: place, sentence) ? .scene : .institution
      }
      if text.isWord(place, in: cues.people), back <= 2 { return .mention }
      if text.isWord(place, in: cues.happenings) { break }
    }
    return nil
  }

  /// "opened fire at a school in Texas": something happens in the house, nobody speaks from it.
  private func isScene(of body: Int, _ sentence: Range<Int>) -> Bool {
    var at = body - 1
    while at >= sentence.lowerBound, body - at <= 8 {
      if text.isWord(at, in: cues.people) || text.isWord(at, in: cues.saying) { return false }
      if text.isWord(at, in: cues.happenings) { return true }
      at -= 1
    }
    return false
  }

  private func happens(_ sentence: Range<Int>) -> Bool {
    sentence.contains { text.isWord($0, in: cues.happenings) }
  }
}
