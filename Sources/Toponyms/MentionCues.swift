import DatelineModel
import Gazetteers
import Text

/// What the words round a name's mentions say of which place is meant: ", Region" behind it, "city of" before it.
struct MentionCues {
  /// What they say of one candidate.
  enum Verdict { case agrees, contradicts, silent }

  private let gazetteer: Gazetteer
  /// The places that the names behind the comma may mean, and whether any is a country or region.
  private var holders: Set<Int32> = []
  private var isHolderLarge = false
  private var kinds: PlaceKinds = []

  init(
    _ group: CandidateGroup, _ mentions: [ToponymMention], _ text: Tokenization, _ gazetteer: Gazetteer,
    _ cues: PlaceCues
  ) {
    self.gazetteer = gazetteer
    for member in group.members {
      let span = mentions[member].tokens
      kinds.formUnion(PlaceKinds(around: span, text, cues))
      guard member + 1 < mentions.count else { continue }
      let gap = Range.span(span.upperBound, mentions[member + 1].tokens.lowerBound)
      guard gap.count == 1, [",", "[", "("].contains(where: { text.isMark(gap.lowerBound, $0) }) else {
        continue
      }
      for bearer in mentions[member + 1].bearers {
        holders.insert(bearer.row)
        if [.country, .region1].contains(gazetteer.feature(bearer.row)) { isHolderLarge = true }
      }
    }
  }

  /// Whether the name behind the comma holds the candidate.
  func containment(of candidate: Candidate) -> Verdict {
    guard !holders.isEmpty else { return .silent }
    if gazetteer.holder(of: candidate.row, where: holders.contains) != nil { return .agrees }
    return isHolderLarge ? .contradicts : .silent
  }

  /// Whether the candidate is what the words call it.
  func kind(of candidate: Candidate) -> Verdict {
    guard !kinds.isEmpty else { return .silent }
    return kinds.contains(PlaceKinds(candidate.feature)) ? .agrees : .contradicts
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

  /// What "city of X", "the city X" or "X province" call it.
  init(around span: Range<Int>, _ text: Tokenization, _ cues: PlaceCues) {
    self = []
    let sentence = text.token(span.lowerBound)?.sentence
    func read(_ at: Int) {
      guard text.token(at)?.sentence == sentence else { return }
      if text.isWord(at, in: cues.settlements) { insert(.settlement) }
      if text.isWord(at, in: cues.regions) { insert(.region) }
      if text.isWord(at, in: cues.districts) { insert(.district) }
    }
    read(span.upperBound)
    read(span.lowerBound - 1)
    if text.isWord(span.lowerBound - 1, in: cues.of) { read(span.lowerBound - 2) }
    if span.count > 1 {
      read(span.upperBound - 1)
      read(span.lowerBound)
    }
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
