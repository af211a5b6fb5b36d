import ArticleModel
import Gazetteers

/// A stretch of text that the gazetteer knows and that its context does not show to be something else.
struct ToponymMention {
  var tokens: Range<Int>
  /// Places that bear the name.
  var bearers: [Gazetteer.Bearer]
  /// How strongly the words around speak for a place, in rough steps.
  var support: Int
}

/// Text → mentions. The longest name wins; whether it is a place is read off the words around it.
struct ToponymRecognizer {
  let gazetteer: Gazetteer
  let cues: PlaceCues
  let text: Tokenization
  private let tokens: [Token]
  /// Words that stand in lower case somewhere in the text.
  private let seenLower: Set<UInt64>
  private var evidence: [UInt64: Int] = [:]

  init(_ gazetteer: Gazetteer, _ cues: PlaceCues, _ text: Tokenization) {
    self.gazetteer = gazetteer
    self.cues = cues
    self.text = text
    tokens = text.tokens
    seenLower = Set(text.tokens.lazy.filter { $0.kind == .word && $0.shape == .lower }.map(\.key))
  }

  /// All mentions in order, none overlapping another.
  mutating func mentions() -> [ToponymMention] {
    evidence = namesTold()
    var found: [ToponymMention] = []
    var at = 0
    while at < tokens.count {
      guard tokens[at].kind == .word, tokens[at].shape != .lower || startsNonLatin(at), let match = longest(at) else {
        at += 1
        continue
      }
      if let mention = judged(match) {
        found.append(mention)
        at = mention.tokens.upperBound
      } else {
        at = max(at + 1, skip(match))
      }
    }
    return vetoed(found)
  }

  /// Scripts without capitals: every word may be a name.
  private func startsNonLatin(_ at: Int) -> Bool { text.text[Int(tokens[at].start)] >= 0xD6 }

  private func bytes(_ at: Int) -> ArraySlice<UInt8> { text.text[Int(tokens[at].start)..<Int(tokens[at].end)] }

  // MARK: finding

  private func longest(_ start: Int) -> ToponymMention? {
    if let exact = exactMatch(start) { return exact }
    guard let key = NameKey.adding(bytes(start), to: nil), let entry = gazetteer.entry(key) else { return nil }
    var best: ToponymMention?
    if entry.count > 0 {
      best = ToponymMention(tokens: start..<(start + 1), bearers: gazetteer.bearers(entry), support: 0)
    }
    guard entry.mostWords > 1 else { return best }
    var running = key
    var at = start + 1
    var words = 1
    while words < entry.mostWords, at < tokens.count, tokens[at].sentence == tokens[start].sentence {
      if tokens[at].kind == .mark {
        let isHyphen =
          tokens[at].isMark("-") && !tokens[at].spaceBefore && at + 1 < tokens.count && !tokens[at + 1].spaceBefore
        let isStop = tokens[at].isMark(".") && !tokens[at].spaceBefore && tokens[at - 1].end - tokens[at - 1].start <= 3
        guard isHyphen || isStop else { break }
        at += 1
        continue
      }
      guard let next = NameKey.adding(bytes(at), to: running) else { break }
      running = next
      words += 1
      at += 1
      if tokens[at - 1].kind == .word, tokens[at - 1].shape == .lower, !startsNonLatin(at - 1) { continue }
      if let entry = gazetteer.entry(running), entry.count > 0 {
        best = ToponymMention(tokens: start..<at, bearers: gazetteer.bearers(entry), support: 0)
      }
    }
    return best
  }

  /// Abbreviations that count only as written: "U.S.", "Calif.", "UK".
  private func exactMatch(_ at: Int) -> ToponymMention? {
    guard tokens[at].end - tokens[at].start <= 8 else { return nil }
    var written = Array(bytes(at))
    if at + 1 < tokens.count, tokens[at + 1].isMark("."), !tokens[at + 1].spaceBefore,
      tokens[at].end - tokens[at].start <= 6
    {
      if let entry = gazetteer.entry(NameKey.exact(written + [0x2E])), entry.count > 0 {
        return ToponymMention(tokens: at..<(at + 2), bearers: gazetteer.bearers(entry), support: 2)
      }
    }
    while true {
      if let entry = gazetteer.entry(NameKey.exact(written)), entry.count > 0 {
        let isShort = written.count <= 2 && !written.contains(0x2E)
        let isRegionCode = isShort && at >= 2 && tokens[at - 1].isMark(",")
        let bearers = gazetteer.bearers(entry)
        let isCountry = bearers.contains {
          gazetteer.feature($0.row) == .country || gazetteer.feature($0.row) == .informalRegion
        }
        guard !isShort || isRegionCode || isCountry else { return nil }
        return ToponymMention(tokens: at..<(at + 1), bearers: bearers, support: 2)
      }
      guard written.last == 0x2E, written.count > 2 else { return nil }
      written.removeLast()
    }
  }

  // MARK: judging

  private func isCapital(_ at: Int) -> Bool {
    at >= 0 && at < tokens.count && tokens[at].kind == .word && (tokens[at].isCapitalised || tokens[at].shape == .mixed)
  }

  private func isIn(_ at: Int, _ set: WordSet) -> Bool {
    at >= 0 && at < tokens.count && tokens[at].kind == .word && set.contains(tokens[at].key)
  }

  private func sameSentence(_ a: Int, _ b: Int) -> Bool {
    b >= 0 && b < tokens.count && tokens[a].sentence == tokens[b].sentence
  }

  private func startsSentence(_ at: Int) -> Bool {
    at == 0 || tokens[at - 1].sentence != tokens[at].sentence
      || tokens[at - 1].kind == .mark && ["\"", "“", "‘"].contains { tokens[at - 1].isMark($0) }
  }

  /// The mention with its support, nil where the context shows a person, an organisation or a common word.
  private func judged(_ match: ToponymMention) -> ToponymMention? {
    var mention = match
    let first = match.tokens.lowerBound
    let next = match.tokens.upperBound
    if match.tokens.count == 1, cues.notNames.contains(tokens[first].key) { return nil }
    let standing = self.standing(match.bearers)
    let own = support(match)
    let told = evidence[name(match)] ?? 0
    let support = own + (told >= 3 ? 2 : told >= 2 ? 1 : 0)

    if next < tokens.count, sameSentence(first, next) {
      if isIn(next, cues.organisationTails), isCapital(next) { return nil }
      if isCapital(next), !startsSentence(next), !cues.notNames.contains(tokens[next].key), tokens[next].kind == .word {
        // "Pakistan Television", "Quetta Gladiators": a name that goes on. Only large places stand before a common noun.
        if isOrganisationAhead(next) || standing < .region && own < 3 { return nil }
      }
    }
    if first > 0, sameSentence(first, first - 1) {
      let before = first - 1
      if isIn(before, cues.titles), isCapital(before) || standing < .country { return nil }
      if isIn(before, cues.firstNames), isCapital(before) { return nil }
      if isCapital(before), !cues.notNames.contains(tokens[before].key), !cues.directions.contains(tokens[before].key),
        !isAfterComma(first), !isIn(before, cues.kinds)
      {
        if standing < .region { return nil }
      }
      if first >= 2, isIn(before, .of) || isIn(before, .the) && isIn(before - 1, .of), isOrganisationHead(before) {
        return nil
      }
    }
    if next < tokens.count, isIn(first, cues.firstNames), match.tokens.count == 1, standing < .region, support < 2 {
      return nil
    }
    let isCommon =
      match.tokens.count == 1 && (cues.commonWords.contains(tokens[first].key) || seenLower.contains(tokens[first].key))
    if isCommon, standing < .country, support < (standing >= .region ? 2 : 3) { return nil }
    if isCommon, startsSentence(first), support < 3 { return nil }
    switch standing {
    case .country, .region, .city: break
    case .town: if support < 1, match.tokens.count == 1 { return nil }
    case .village: if support < 2 { return nil }
    }
    if tokens[first].shape == .allCapitals, match.tokens.count == 1, tokens[first].end - tokens[first].start <= 4,
      match.support == 0, standing < .country, support < 3
    {
      return nil
    }
    mention.support = support
    return mention
  }

  /// How large the largest place of a name is.
  private enum Standing: Int, Comparable {
    case village, town, city, region, country
    static func < (a: Standing, b: Standing) -> Bool { a.rawValue < b.rawValue }
  }

  private func standing(_ bearers: [Gazetteer.Bearer]) -> Standing {
    var best = Standing.village
    for bearer in bearers {
      let population = gazetteer.population(bearer.row)
      let this: Standing
      switch gazetteer.feature(bearer.row) {
      case .country, .continent: this = .country
      case .region1: this = bearer.isMain || population > 200_000 ? .region : .city
      case .ocean, .sea, .gulf, .strait, .mountains, .desert, .informalRegion, .pass, .islands, .peninsula:
        this = .region
      case .capital: this = .region
      case .region2: this = .town
      case .river, .lake, .island, .mountain, .airport, .military, .valley, .bay, .tunnel, .other: this = .town
      case .regionCapital, .populated:
        let counted = bearer.isMain ? population : population / 4
        this = counted >= 100_000 ? .city : counted >= 15_000 ? .town : .village
      }
      best = max(best, this)
    }
    return best
  }

  /// How strongly the words round a name speak for a place.
  private func support(_ match: ToponymMention) -> Int {
    let first = match.tokens.lowerBound
    let next = match.tokens.upperBound
    var support = match.support
    if isIn(first - 1, cues.locative), sameSentence(first, first - 1) { support += 2 }
    if isIn(first - 1, cues.origin) || isIn(first - 1, cues.destination) { support += 1 }
    if first >= 2, isIn(first - 1, .of), isIn(first - 2, cues.kinds) { support += 3 }
    if isIn(next, cues.kinds), sameSentence(first, next) { support += 2 }
    if isIn(first - 1, cues.directions) { support += 1 }
    if follows(next, standingAtLeast: .region) || precedes(first) { support += 3 }
    if isDateline(first, next) { support += 3 }
    return support
  }

  private func name(_ match: ToponymMention) -> UInt64 {
    match.tokens.reduce(NameKey.seed) { NameKey.mix($0, 0x20) ^ tokens[$1].key &* 31 }
  }

  /// For each name the strongest support that any of its mentions has: a name told once as a place is one elsewhere, too.
  private func namesTold() -> [UInt64: Int] {
    var told: [UInt64: Int] = [:]
    for at in tokens.indices where tokens[at].kind == .word && tokens[at].shape != .lower {
      guard let match = longest(at) else { continue }
      told[name(match)] = max(told[name(match)] ?? 0, support(match))
    }
    return told
  }

  private func isAfterComma(_ first: Int) -> Bool { tokens[first - 1].kind == .mark }

  private func isOrganisationAhead(_ at: Int) -> Bool {
    var i = at
    while i < tokens.count, isCapital(i), i < at + 4 {
      if cues.organisationTails.contains(tokens[i].key) { return true }
      i += 1
    }
    return false
  }

  /// "University of", "Bank of the"
  private func isOrganisationHead(_ of: Int) -> Bool {
    var at = of - 1
    while at >= 0, isIn(at, .the) || isIn(at, .of) { at -= 1 }
    return isCapital(at) && cues.organisationHeads.contains(tokens[at].key)
  }

  /// ", Region" right behind the name.
  private func follows(_ comma: Int, standingAtLeast least: Standing) -> Bool {
    guard comma + 1 < tokens.count, tokens[comma].isMark(",") || tokens[comma].isMark("["),
      sameSentence(comma, comma + 1),
      isCapital(comma + 1), let match = longest(comma + 1)
    else { return false }
    return standing(match.bearers) >= least
  }

  /// "Place, " right before the name.
  private func precedes(_ first: Int) -> Bool {
    guard first >= 2, tokens[first - 1].isMark(",") || tokens[first - 1].isMark("["), isCapital(first - 2) else {
      return false
    }
    for back in 1...3 where first - 1 - back >= 0 {
      if let match = longest(first - 1 - back), match.tokens.upperBound == first - 1 { return true }
    }
    return false
  }

  /// Capitals at the head of a paragraph before a dash, a colon or a date.
  private func isDateline(_ first: Int, _ next: Int) -> Bool {
    guard startsSentence(first), next < tokens.count, tokens[first].shape == .allCapitals || tokens[next].isMark(":")
    else { return false }
    return [":", "—", "–", "-", ",", "("].contains { tokens[next].isMark($0) }
  }

  private func skip(_ match: ToponymMention) -> Int {
    // A rejected name's whole chain of capitals is not searched for smaller places inside it.
    var at = match.tokens.upperBound
    while at < tokens.count, isCapital(at), !startsSentence(at), !cues.notNames.contains(tokens[at].key) { at += 1 }
    return at
  }

  // MARK: the text as a whole

  /// A name that the text introduces as a person's ("Quetta Khan … Khan") stays a person's.
  private func vetoed(_ found: [ToponymMention]) -> [ToponymMention] {
    var surnames = Set<UInt64>()
    for at in tokens.indices.dropFirst() where isCapital(at) && isCapital(at - 1) && sameSentence(at, at - 1) {
      if isIn(at - 1, cues.firstNames) || isIn(at - 1, cues.titles) { surnames.insert(tokens[at].key) }
      if at >= 2, isIn(at - 2, cues.titles), isCapital(at - 2) { surnames.insert(tokens[at].key) }
    }
    return found.filter { mention in
      guard mention.tokens.count == 1, mention.support < 2 else { return true }
      return !surnames.contains(tokens[mention.tokens.lowerBound].key)
    }
  }
}

extension WordSet {
  static let of = WordSet("of")
  static let the = WordSet("the")
}
