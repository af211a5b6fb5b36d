import DatelineModel
import Gazetteers
import Text

/// What the words round a name's mentions say of which place is meant: ", Region" behind it, "city of" before it.
struct MentionCues {
  /// What they say of one candidate.
  enum Verdict { case agrees, contradicts, silent }

  private let bound: BoundBearers
  private let kinds: PlaceKinds

  init(_ group: CandidateGroup, _ kinds: [PlaceKinds]) {
    bound = group.bound
    self.kinds = group.members.reduce(into: []) { $0.formUnion(kinds[$1]) }
  }

  /// Whether the candidate lies where the names beside the mentions say.
  func containment(of candidate: Candidate) -> Verdict {
    guard let rows = bound.rows else { return .silent }
    if rows.contains(candidate.row) { return .agrees }
    return bound.decides ? .contradicts : .silent
  }

  /// Whether the candidate is what the words call it.
  func kind(of candidate: Candidate) -> Verdict {
    guard !kinds.isEmpty else { return .silent }
    return kinds.contains(PlaceKinds(candidate.feature)) ? .agrees : .contradicts
  }

  /// Whether the words call it one of some kinds of place that are too small for a large town to be meant.
  func isTooLarge(_ candidate: Candidate, _ small: PlaceKinds) -> Bool {
    !kinds.isDisjoint(with: small) && candidate.feature.isSettlement && candidate.size >= 5
  }
}

/// The kinds of place that words such as "city", "county" and "province" name.
struct PlaceKinds: OptionSet {
  let rawValue: UInt8

  init(rawValue: UInt8) { self.rawValue = rawValue }

  static let settlement = PlaceKinds(rawValue: 1)
  static let region = PlaceKinds(rawValue: 2)
  static let district = PlaceKinds(rawValue: 4)
  static let other = PlaceKinds(rawValue: 8)
  /// A camp, hamlet or village.
  static let small = PlaceKinds(rawValue: 16)

  /// What "city of X", "the city X" or "X province" call it.
  init(around span: Range<Int>, _ text: Tokenization, _ cues: PlaceCues) {
    self = []
    let sentence = text.token(span.lowerBound)?.sentence
    func read(_ at: Int) {
      guard text.token(at)?.sentence == sentence else { return }
      if text.isWord(at, in: cues.settlements) { insert(.settlement) }
      if text.isWord(at, in: cues.regions) { insert(.region) }
      // "Philadelphia District Attorney"
      if text.isWord(at, in: cues.districts), !(text.token(at + 1)?.isCapitalised ?? false) { insert(.district) }
      if text.isWord(at, in: cues.smallPlaces) { formUnion([.small, .settlement]) }
    }
    read(span.upperBound)
    read(span.lowerBound - 1)
    if text.isWord(span.lowerBound - 1, in: cues.of) { read(span.lowerBound - 2) }
    if span.count > 1 {
      read(span.upperBound - 1)
      read(span.lowerBound)
    }
    if let noun = PlaceKinds.apposition(behind: span.upperBound, text, cues, nouns: [cues.smallPlaces]) { read(noun) }
  }

  /// Most words between the article and the noun of what describes a name.
  private static let describingWords = 3

  /// The token of the noun that says what a name is: "Dali, a remote mountain village of 113 houses".
  static func apposition(behind end: Int, _ text: Tokenization, _ cues: PlaceCues, nouns: [WordSet]) -> Int? {
    guard text.isMark(end, ","), text.isWord(end + 1, in: cues.articles) else { return nil }
    let noun = (end + 2..<end + 3 + describingWords).first { at in
      nouns.contains { text.isWord(at, in: $0) }
        && (end + 2..<at).allSatisfy { text.token($0)?.kind == .word && text.token($0)?.shape == .lower }
    }
    // "a village elder", "In Geneva, a settlement was reached"
    guard let noun, let next = text.token(noun + 1), text.isSameSentence(noun, noun + 1) else { return noun }
    return next.kind == .mark || text.isWord(noun + 1, in: cues.locative) ? noun : nil
  }

  /// The kinds that the words call each mention; of a list ("Butte, Plumas and Sierra counties") the word behind the last counts for all.
  static func of(_ mentions: [ToponymMention], _ text: Tokenization, _ cues: PlaceCues) -> [PlaceKinds] {
    var kinds = mentions.map { PlaceKinds(around: $0.tokens, text, cues) }
    for last in mentions.indices {
      guard let plural = text.token(mentions[last].tokens.upperBound), plural.kind == .word,
        let kind = cues.plural(plural.key)
      else { continue }
      kinds[last].insert(kind)
      var at = last
      while at > 0, text.isEnumeration(mentions[at - 1].tokens.upperBound, mentions[at].tokens.lowerBound, cues.and) {
        at -= 1
        kinds[at].insert(kind)
      }
    }
    return kinds
  }

  /// The kind of a feature.
  init(_ feature: FeatureCode) {
    switch feature {
    case .capital, .regionCapital, .populated: self = .settlement
    case .region1: self = .region
    case .region2: self = .district
    default: self = .other
    }
  }
}

extension Tokenization {
  /// Whether only commas and "and" stand between two names of a list.
  func isEnumeration(_ start: Int, _ end: Int, _ and: WordSet) -> Bool {
    let gap = Range.span(start, end)
    return (1...2).contains(gap.count) && gap.allSatisfy { isMark($0, ",") || isWord($0, in: and) }
  }
}
