package import DatelineModel

/// What the model's kinds are called on a page.
extension InterfaceWords {
  /// "Attack", "Press conference"
  func name(_ kind: EventKind?) -> String {
    self[kind.flatMap { Message(rawValue: $0.rawValue) } ?? .otherKind]
  }

  /// "Killed"
  package func name(_ kind: Figure.Kind) -> String {
    let message: Message =
      switch kind {
      case .killed: .killed
      case .attackersKilled: .attackersKilled
      case .injured: .injured
      case .missing: .missing
      case .rescued: .rescued
      case .held: .held
      case .aboard: .aboard
      case .arrested: .arrested
      case .displaced: .displaced
      case .money: .money
      case .distance: .distance
      }
    return self[message]
  }

  /// "26 killed"
  func chip(_ kind: Figure.Kind, _ number: String) -> String {
    let message: Message =
      switch kind {
      case .killed: .killedChip
      case .attackersKilled: .attackersKilledChip
      case .injured: .injuredChip
      case .missing: .missingChip
      case .rescued: .rescuedChip
      case .held: .heldChip
      case .aboard: .aboardChip
      case .arrested: .arrestedChip
      case .displaced: .displacedChip
      case .money: .moneyChip
      case .distance: .distanceChip
      }
    return self(message, ["n": number])
  }

  /// "the text speaks of its country"
  func name(_ reason: PlaceReason) -> String {
    let message: Message =
      switch reason {
      case .areaNamedBeside: .reasonArea
      case .kind: .reasonKind
      case .country: .reasonCountry
      case .region: .reasonRegion
      case .publisherSeat: .reasonSeat
      case .publisherCountry: .reasonSeatCountry
      case .neighbors: .reasonNames
      case .publisherAddress: .reasonAddress
      case .nearness: .reasonNear
      case .onlyBearer: .reasonOnly
      case .largestBearer: .reasonLargest
      case .story: .reasonStory
      case .noBearer: .reasonNoName
      case .noneInArea: .reasonNotInArea
      case .street: .reasonStreet
      case .tooLarge: .reasonTooLarge
      case .listedElsewhere: .reasonElsewhere
      case .nothingSpeaks: .reasonNothing
      case .calledAfter: .reasonCalledAfter
      }
    return self[message]
  }

  /// "scene"
  package func name(_ role: PlaceRole) -> String {
    let message: Message =
      switch role {
      case .scene: .scene
      case .origin: .origin
      case .destination: .destination
      case .institution: .institution
      case .government: .government
      case .reference: .reference
      case .mention: .mention
      }
    return self[message]
  }

  /// "town"
  package func name(_ feature: FeatureCode) -> String {
    let message: Message =
      switch feature {
      case .continent: .featureContinent
      case .country: .featureCountry
      case .region1: .featureRegion
      case .region2: .featureDistrict
      case .capital: .featureCapital
      case .regionCapital: .featureRegionCapital
      case .populated: .featureTown
      case .ocean: .featureOcean
      case .sea: .featureSea
      case .gulf: .featureGulf
      case .strait: .featureStrait
      case .river: .featureRiver
      case .lake: .featureLake
      case .mountains: .featureMountains
      case .mountain: .featureMountain
      case .desert: .featureDesert
      case .pass: .featurePass
      case .island: .featureIsland
      case .islands: .featureIslands
      case .valley: .featureValley
      case .peninsula: .featurePeninsula
      case .informalRegion: .featureArea
      case .airport: .featureAirport
      case .military: .featureBase
      case .bay: .featureBay
      case .tunnel: .featureTunnel
      case .other: .featureOther
      }
    return self[message]
  }
}

extension InterfaceWords {
  /// "14 files: 11 articles, 2 copies, 1 not read; 3 passed over"
  func summary(_ account: IntakeAccount) -> String {
    var parts = [count(.articles, account.count(.read))]
    if account.count(.copy) > 0 { parts.append(count(.copies, account.count(.copy))) }
    if account.count(.notRead) > 0 { parts.append(count(.notRead, account.count(.notRead))) }
    let passed = account.count(.passedOver) > 0 ? "; " + count(.passedOver, account.count(.passedOver)) : ""
    return "\(count(.files, account.fileCount)): \(parts.joined(separator: ", "))\(passed)"
  }

  /// "passed over"
  func name(_ outcome: IntakeAccount.Outcome) -> String {
    switch outcome {
    case .read: self[.outcomeRead]
    case .copy: self[.outcomeCopy]
    case .notRead: self[.outcomeNotRead]
    case .passedOver: self[.outcomePassedOver]
    }
  }
}
