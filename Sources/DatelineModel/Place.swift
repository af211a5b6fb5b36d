/// A place of the gazetteer. Two are equal where they are the same place, whatever they are called.
public struct Place: Hashable, Sendable {
  /// Its row in the gazetteer; stable within one gazetteer only.
  package let row: Int32
  /// GeoNames id, nil for rows that GeoNames does not number for us (regions by their outline, our own supplement).
  public let geonameID: Int?
  /// Id within dateline's gazetteers, GeoNames' where there is one; stable between builds.
  public let id: UInt32
  /// Name in Latin script: the gazetteer's, English where it has one; in a story the one that its reports give the place.
  public private(set) var name: String
  /// The gazetteer's name, whatever a story calls the place.
  package let gazetteerName: String
  /// Degrees north, −90 … 90.
  public let latitude: Double
  /// Degrees east, −180 … 180.
  public let longitude: Double
  /// What it is, in GeoNames' words.
  public let feature: FeatureCode
  /// ISO 3166-1 alpha-2, nil for seas and continents.
  public let country: String?
  /// People living there; 0 where not known.
  public let population: Int
  /// Row of the place it lies in.
  package let parent: Int32?

  /// A place of known parts.
  package init(
    row: Int32, geonameID: Int?, id: UInt32, name: String, latitude: Double, longitude: Double, feature: FeatureCode,
    country: String?, population: Int, parent: Int32?
  ) {
    self.row = row
    self.geonameID = geonameID
    self.id = id
    self.name = name
    gazetteerName = name
    self.latitude = latitude
    self.longitude = longitude
    self.feature = feature
    self.country = country
    self.population = population
    self.parent = parent
  }

  /// The same place under the name that a story's reports give it.
  package func spelled(_ name: String) -> Place {
    var place = self
    place.name = name
    return place
  }

  /// The same place under the gazetteer's name.
  package var inGazetteer: Place { spelled(gazetteerName) }

  /// Whether two are the same place, under whatever names.
  public static func == (one: Place, other: Place) -> Bool { one.id == other.id && one.row == other.row }

  /// Hashes what tells places apart: not the name.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(row)
  }
}

/// GeoNames' feature codes, as far as they matter for choosing and showing places.
public enum FeatureCode: UInt8, Codable, Sendable, CaseIterable {
  /// Lands and their parts, and towns by what they are the seat of.
  case continent, country, region1, region2, capital, regionCapital, populated
  /// Waters, heights and other shapes of the land.
  case ocean, sea, gulf, strait, river, lake, mountains, mountain, desert, pass, island, islands, valley, peninsula
  /// Regions that no office draws, and works of people.
  case informalRegion, airport, military, bay, tunnel, other

  /// GeoNames' code: "PPLC", "ADM1" …
  public var code: String { FeatureCode.codes[Int(rawValue)] }

  /// The word for readers: "city", "province or state" …
  public var noun: String {
    switch self {
    case .continent: "continent"
    case .country: "country"
    case .region1: "region"
    case .region2: "district"
    case .capital: "capital"
    case .regionCapital: "regional capital"
    case .populated: "town"
    case .ocean: "ocean"
    case .sea: "sea"
    case .gulf: "gulf"
    case .strait: "strait"
    case .river: "river"
    case .lake: "lake"
    case .mountains: "mountain range"
    case .mountain: "mountain"
    case .desert: "desert"
    case .pass: "pass"
    case .island: "island"
    case .islands: "islands"
    case .valley: "valley"
    case .peninsula: "peninsula"
    case .informalRegion: "area"
    case .airport: "airport"
    case .military: "base"
    case .bay: "bay"
    case .tunnel: "tunnel"
    case .other: "place"
    }
  }

  /// Towns of any size.
  public var isSettlement: Bool { self == .capital || self == .regionCapital || self == .populated }

  private static let codes = [
    "CONT", "PCLI", "ADM1", "ADM2", "PPLC", "PPLA", "PPL", "OCN", "SEA", "GULF", "STRT", "STM", "LK", "MTS", "MT",
    "DSRT",
    "PASS", "ISL", "ISLS", "VAL", "PEN", "RGN", "AIRP", "MILB", "BAY", "TNL", "LCTY",
  ]

  /// The feature of a GeoNames code; finer codes fall to their kin, unknown ones to `other`.
  public init(code: String) {
    if let index = FeatureCode.codes.firstIndex(of: code) {
      self = FeatureCode(rawValue: UInt8(index))!
      return
    }
    switch code {
    case let c where c.hasPrefix("PPLA"): self = .regionCapital
    case let c where c.hasPrefix("PPL"): self = .populated
    case let c where c.hasPrefix("PCL"): self = .country
    case let c where c.hasPrefix("ADM1"): self = .region1
    case let c where c.hasPrefix("ADM"): self = .region2
    case "LKS", "RSV": self = .lake
    case "AIRB": self = .military
    case "CNL", "CHN": self = .river
    case "UPLD", "HLL": self = .mountains
    default: self = .other
    }
  }
}
