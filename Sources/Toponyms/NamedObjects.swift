import Gazetteers
import Text

/// Known names that the chain passes over: the objects of verbs that strike or take a place ("Shells hit Kiev"), and names of large
/// places that are neither persons' nor words.
struct NamedObjects {
  private let text: Tokenization
  private let reading: NameReading
  private let cues: PlaceCues
  private let ways: NamedWays
  private let cued: CuedNames

  init(_ text: Tokenization, _ reading: NameReading, _ cues: PlaceCues) {
    self.text = text
    self.reading = reading
    self.cues = cues
    ways = NamedWays(text, cues)
    cued = CuedNames(text, cues)
  }

  /// The names of a run beside those that are found already (`spans`): the run holds nothing but them and "and" between them.
  func names(_ run: Range<Int>, _ labels: [NameTagger.Label], beside spans: [Range<Int>]) -> [Range<Int>] {
    let members = members(run, beside: spans)
    guard members.isEmpty else { return members }
    let told =
      (affiliation(run) + called(run) + dateline(run) + held(run) + ways.names(run) + coordinated(run, spans)
      + cued.names(run))
      .filter { part in
        !spans.contains { $0.overlaps(part) }
          && !part.contains { run.contains($0) && labels[$0 - run.lowerBound] == .namesake }
      }
    guard told.isEmpty else { return told }
    guard !labels.contains(.namesake) else { return [] }
    let found = reading.found(in: run).filter { match in !spans.contains { $0.overlaps(match.tokens) } }
    guard !found.isEmpty else { return [] }
    let rest = run.filter { at in
      !found.contains { $0.tokens.contains(at) } && !spans.contains { $0.contains(at) }
    }
    guard rest.allSatisfy({ text.isWord($0, in: cues.and) }), rest.count < found.count + spans.count else { return [] }
    return found.filter { isListed($0, run) && (isPlace($0, run) || !spans.isEmpty && isKnown($0)) }.map(\.tokens)
  }

  /// "Clay, Greene and Union counties": the names before a word for several areas, where one of that kind is called so.
  private func members(_ run: Range<Int>, beside spans: [Range<Int>]) -> [Range<Int>] {
    guard let word = kind(behind: run.upperBound) else { return [] }
    let parts: [Range<Int>] = run.split { text.isWord($0, in: cues.and) }
    return parts.filter { part in
      !part.isEmpty && !spans.contains { $0.overlaps(part) } && reading.matches.whole(part, adding: word) != nil
    }
  }

  /// "R-Houston": the place for which a member of a parliament sits.
  private func affiliation(_ run: Range<Int>) -> [Range<Int>] {
    guard run.count > 2, let party = text.token(run.lowerBound), party.isCapitalised,
      text.isWord(run.lowerBound, in: cues.parties), text.isMark(run.lowerBound + 1, "-"),
      text.token(run.lowerBound + 2)?.isCapitalised ?? false
    else { return [] }
    return [.span(run.lowerBound + 2, run.upperBound)]
  }

  /// "the villages of Anzo and Berrik", "four towns: Anzo, Berrik and Cazu", "the hamlet of Anzo".
  private func called(_ run: Range<Int>) -> [Range<Int>] {
    guard let isList = isListed(run) else { return [] }
    let parts: [Range<Int>] = run.split { text.isWord($0, in: cues.and) }
    return (isList ? parts : Array(parts.prefix(1))).filter { part in
      part.count <= 3
        && part.allSatisfy { at in
          (text.tokens[at].isCapitalised || at > part.lowerBound && text.isWord(at, in: cues.particles))
            && cues.classes.of(text.tokens[at]).isDisjoint(with: [.organisationTail, .notName])
        }
    }
  }

  /// "between Loom and Bertram", "in Corbin and Harley": a name beside a place that is found, behind the same word of place.
  private func coordinated(_ run: Range<Int>, _ spans: [Range<Int>]) -> [Range<Int>] {
    guard run.contains(where: { text.isWord($0, in: cues.and) }) else { return [] }
    let parts: [Range<Int>] = run.split { text.isWord($0, in: cues.and) }
    // "between Israel and Hamas": who stands beside a country may be a party.
    let isBesideTown = parts.contains { part in
      spans.contains(part) && reading.covering(part).map { $0.standing.size < .country } ?? true
    }
    guard parts.count > 1, isBesideTown, isBehindWordOfPlace(run.lowerBound) else { return [] }
    return parts.filter { part in part.count <= (reading.matches.whole(part) == nil ? 2 : 3) && isBareName(part) }
  }

  /// Whether a word of place governs a name, or the list of names whose last members begin there.
  private func isBehindWordOfPlace(_ first: Int) -> Bool {
    var at = first - 1
    while at > first - NamedObjects.listReach, text.isMark(at, ","), text.token(at - 1)?.isCapitalised ?? false {
      at -= 1
      while text.token(at)?.isCapitalised ?? false { at -= 1 }
    }
    return text.isSameSentence(at, first)
      && [cues.locative, cues.origin, cues.destination, cues.vicinity].contains { text.isWord(at, in: $0) }
      && !text.isWord(at, in: cues.of)
  }

  /// Words with a capital that are neither common words nor those of bodies, titles and persons in full.
  private func isBareName(_ part: Range<Int>) -> Bool {
    guard !part.isEmpty else { return false }
    let first = text.tokens[part.lowerBound]
    if part.count == 2, NameLexicon.embedded.entry(first.key).firstName >= 2, reading.matches.whole(part) == nil {
      return false
    }
    let isKnown = reading.matches.whole(part) != nil
    return part.allSatisfy { at in
      let token = text.tokens[at]
      return token.kind == .word && token.shape == .capitalised
        && cues.classes.of(token).isDisjoint(with: [
          .organisationTail, .organisationHead, .notName, .title, .stateOrgan, .body,
        ])
        && (isKnown || !NameLexicon.embedded.entry(token.key).isCommonWord)
    }
  }

  /// How far before a name the word for a list of towns may stand.
  private static let listReach = 24

  /// Whether a word for several towns stands before a name or the list that it ends, or one for a single town before it; nil where
  /// neither does.
  private func isListed(_ run: Range<Int>) -> Bool? {
    var at = run.lowerBound - 1
    var isList = false
    while at > run.lowerBound - NamedObjects.listReach, text.isSameSentence(at, run.lowerBound), text.isMark(at, ","),
      text.token(at - 1)?.isCapitalised ?? false
    {
      at -= 1
      while text.token(at)?.isCapitalised ?? false { at -= 1 }
      isList = true
    }
    guard text.isSameSentence(at, run.lowerBound) else { return nil }
    let opens = text.isMark(at, ":")
    guard opens || text.isWord(at, in: cues.of), text.token(at - 1)?.shape == .lower else { return nil }
    if text.isWord(at - 1, in: cues.severalSettlements) { return true }
    let isOne = text.isWord(at - 1, in: cues.settlements) || text.isWord(at - 1, in: cues.smallPlaces)
    return isOne && !isList && !opens ? false : nil
  }

  /// "ZEELAND — A storm", "ZEELAND, Mich. (AP) —": the place from which a report is sent.
  private func dateline(_ run: Range<Int>) -> [Range<Int>] {
    guard run.count <= 3, text.sentence(ofToken: run.lowerBound).lowerBound == run.lowerBound,
      run.allSatisfy({ text.tokens[$0].kind == .word && text.tokens[$0].shape == .allCapitals }),
      isFollowedByDash(run.upperBound)
    else { return [] }
    let isKnown = reading.matches.whole(run) != nil
    let isOther = run.contains { at in
      let entry = NameLexicon.embedded.entry(text.tokens[at].key)
      return entry.isCommonWord || entry.firstName > 0 || entry.surname > 1
    }
    return isKnown || !isOther ? [run] : []
  }

  /// A dash, or a comma and a dash a few words on.
  private func isFollowedByDash(_ start: Int) -> Bool {
    func isDash(_ at: Int) -> Bool {
      guard let token = text.token(at), token.spaceBefore else { return false }
      return token.isMark("—") || token.isMark("–") || token.isMark("-")
    }
    if isDash(start) { return true }
    guard text.isMark(start, ",") else { return false }
    return (start + 1...start + 6).contains { isDash($0) && text.isSameSentence(start, $0) }
  }

  /// The word for one of those of which the word behind a list's last name names several.
  private func kind(behind start: Int) -> [UInt8]? {
    for at in Range.span(start, start + 24) {
      guard let token = text.token(at), text.isSameSentence(at, start) else { return nil }
      if token.isMark(",") || token.isCapitalised || text.isWord(at, in: cues.and) { continue }
      return token.kind == .word ? cues.singular(token.key) : nil
    }
    return nil
  }

  /// Whether nothing but "and" or the run's edge stands on either side.
  private func isListed(_ match: GazetteerMatches.Match, _ run: Range<Int>) -> Bool {
    let (before, behind) = (match.tokens.lowerBound - 1, match.tokens.upperBound)
    return (before < run.lowerBound || text.isWord(before, in: cues.and))
      && (behind >= run.upperBound || text.isWord(behind, in: cues.and))
  }

  private func isKnown(_ match: GazetteerMatches.Match) -> Bool {
    match.standing.isMain && match.standing.size >= .village && match.standing.size < .district
      && isOnlyAPlace(match.tokens)
  }

  private func isPlace(_ match: GazetteerMatches.Match, _ run: Range<Int>) -> Bool {
    let size = match.standing.size
    guard size >= .town, size != .abbreviation else { return false }
    if isStruck(run.lowerBound) { return true }
    if isReached(run.lowerBound), isOnlyAPlace(match.tokens) { return true }
    return size >= .city && size != .district && match.standing.isMain && isOnlyAPlace(match.tokens)
  }

  /// "shelled X", "took the city of X", "shelled X and Y".
  private func isStruck(_ first: Int) -> Bool {
    var at = first - 1
    while text.isWord(at, in: cues.the) || text.isWord(at, in: cues.directions) || text.isWord(at, in: cues.kinds)
      || text.isWord(at, in: cues.of)
    { at -= 1 }
    if text.isWord(at, in: cues.and), text.token(at - 1)?.isCapitalised ?? false {
      at -= 1
      while text.token(at)?.isCapitalised ?? false { at -= 1 }
    }
    return text.isSameSentence(at, first) && text.isWord(at, in: cues.struck)
  }

  /// "left Bangui", "reached Goma"
  private func isReached(_ first: Int) -> Bool {
    text.isSameSentence(first - 1, first)
      && (text.isWord(first - 1, in: cues.leaving) || text.isWord(first - 1, in: cues.reaching))
  }

  /// "Dexter, Michigan": a name, and behind a comma a region or a country that holds a place of this name.
  private func held(_ run: Range<Int>) -> [Range<Int>] {
    guard text.isMark(run.upperBound, ","), text.isSameSentence(run.lowerBound, run.upperBound + 1),
      run.count <= 3, let inner = reading.matches.whole(run),
      let outer = reading.found(in: .span(run.upperBound + 1, run.upperBound + 2)).first,
      outer.tokens.lowerBound == run.upperBound + 1, outer.standing.size >= .region,
      outer.standing.isMain || outer.standing.size == .abbreviation
    else { return [] }
    let areas = Set(reading.matches.bearers(outer).map(\.row))
    let gazetteer = reading.matches.gazetteer
    return reading.matches.bearers(inner).contains { bearer in
      bearer.isMain && !areas.contains(bearer.row) && gazetteer.holder(of: bearer.row, where: areas.contains) != nil
    } ? [run] : []
  }

  /// A name that is no person's and no common word.
  private func isOnlyAPlace(_ run: Range<Int>) -> Bool {
    if run.count > 1, let match = reading.matches.whole(run), match.standing.size >= .city,
      match.standing.size < .district
    {
      return true
    }
    if text.sentence(ofToken: run.lowerBound).lowerBound == run.lowerBound, run.count == 1 { return false }
    return run.contains {
      let token = text.tokens[$0]
      guard token.kind == .word, token.shape == .capitalised else { return false }
      let entry = NameLexicon.embedded.entry(token.key)
      return entry.firstName == 0 && entry.surname <= 1 && !entry.isCommonWord && cues.classes.of(token).isEmpty
    }
  }
}
