import DatelineModel
import Gazetteers

/// Whether enough speaks for a place: without support in the text, the outlet or the story a place of small weight is unknown, never
/// somewhere else.
struct PlaceSupport {
  /// Whether the place may be told.
  let suffices: Bool
  /// What is wanting where it may not.
  let want: PlaceReason

  /// How likely a place must be beforehand, in powers of ten, to be told without any support: a city of some 200,000 people.
  static let weight = 5.3
  /// The same for the only town of a name that a house is called after: one of some 10,000 people.
  private static let weightOfOnlyTown = 4.0
  /// The size, in powers of ten, of a city that needs no support under another than its main name: "Frankfurt".
  private static let sizeOfOtherNames = 5.7
  /// The size, in powers of ten, of a city that is named beside those of other countries: "Karachi, Dubai and London".
  private static let sizeOfWorldCities = 6.0
  /// What bears a name that no town has, and is large enough to be in the tables at all.
  private static let landmarks: Set<FeatureCode> = [
    .ocean, .sea, .gulf, .strait, .river, .lake, .mountains, .desert, .island, .islands, .peninsula,
  ]
  /// How far apart namesakes lie that are one place to a reader.
  private static let apart = 200.0
  /// How much more likely a place is, in powers of ten, that is meant where nothing tells its namesakes apart.
  private static let lead = 0.35

  /// Nothing speaks for the place.
  static let none = PlaceSupport(suffices: false, want: .nothingSpeaks)

  private init(suffices: Bool, want: PlaceReason) {
    self.suffices = suffices
    self.want = want
  }

  init(
    _ best: Candidate, _ features: CandidateFeatures, _ group: CandidateGroup, _ mention: ToponymMention,
    _ cues: MentionCues, _ gazetteer: Gazetteer, isAlone: Bool, isListedElsewhere: Bool
  ) {
    let isWide = [.country, .continent].contains(best.feature)
    let isSupported = PlaceSupport.supports(features)
    if let rows = group.bound.rows, rows.isEmpty, group.bound.decides, !isWide {
      (suffices, want) = (false, .noneInArea)
      return
    }
    if mention.part == .way {
      (suffices, want) = (false, .street)
      return
    }
    if cues.isTooLarge(best, isSupported ? [.small] : [.small, .district]), !PlaceSupport.supportsNearby(features) {
      (suffices, want) = (false, .tooLarge)
      return
    }
    if isListedElsewhere, !isWide, best.size < PlaceSupport.sizeOfWorldCities, !PlaceSupport.isNamed(features) {
      (suffices, want) = (false, .listedElsewhere)
      return
    }
    switch mention.part {
    case .shape:
      // Mount Sefton is no town called Sefton.
      suffices = !best.feature.isSettlement && best.feature != .region2
    case .house:
      // Beaumont Hospital stands in no town of Beaumont far off; the University of a large city does.
      // The airport of the only town of a name is there.
      suffices =
        isWide || PlaceSupport.supportsNearby(features) || best.prior >= PlaceSupport.weight
        || group.candidates.count == 1 && best.prior >= PlaceSupport.weightOfOnlyTown
    case .land:
      // The Salinas Valley lies at the town of Salinas; the Nuba mountains do not lie at any town far off.
      suffices = !best.feature.isSettlement || PlaceSupport.supportsNearby(features)
    case .named:
      suffices = isSupported
    case .whole, .way:
      // The only place of its name, one of several in one spot, or by far the largest, in a text that speaks of nowhere else.
      suffices =
        isSupported || isWide || best.prior >= PlaceSupport.weight
        || PlaceSupport.landmarks.contains(best.feature) && group.candidates.count == 1
        || !best.isMain && best.feature.isSettlement && best.size >= PlaceSupport.sizeOfOtherNames
        || isAlone
          && group.candidates.allSatisfy { other in
            gazetteer.holder(of: best.row, where: { $0 == other.row }) != nil
              || best.prior - other.prior >= PlaceSupport.lead
              || gazetteer.kilometres(other.row, best.row) < PlaceSupport.apart
          }
    }
    want =
      mention.part == .whole
      ? .nothingSpeaks
      : .calledAfter
  }

  /// Whether the text speaks of places near it, not only of its country.
  private static func supportsNearby(_ features: CandidateFeatures) -> Bool {
    let signs: [CandidateFeature] = [.regionShare, .regionNamed, .districtNamed, .homeRegion, .containmentAgrees]
    return signs.contains { features[$0] > 0 } || features[.nearest] > 0.4 || features[.homeNear] > 0.4
      || features[.homeName] > 0.3
  }

  private static func supports(_ features: CandidateFeatures) -> Bool {
    isNamed(features) || features[.nearest] > 0.2 || features[.homeNear] > 0.2 || features[.homeName] > 0.3
  }

  /// Whether the text or the outlet names its country or region, or places of them.
  private static func isNamed(_ features: CandidateFeatures) -> Bool {
    let signs: [CandidateFeature] = [
      .countryShare, .regionShare, .countryNamed, .regionNamed, .districtNamed, .homeCountry, .homeRegion, .peopleNamed,
      .containmentAgrees,
    ]
    return signs.contains { features[$0] > 0 }
  }
}
