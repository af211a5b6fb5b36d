import DatelineModel

/// How large the largest place of a name is: what the gazetteer says of a name before any text is looked at. Told when the
/// gazetteer is compiled, one byte a name.
package struct NameStanding: Hashable, Sendable {
  /// The kind of the largest bearer, smallest first.
  package enum Size: UInt8, Comparable, Sendable {
    case none, hamlet, village, town, city, metropolis, district, physical, region, capital, country, abbreviation

    package static func < (a: Size, b: Size) -> Bool { a.rawValue < b.rawValue }
  }

  package var size: Size
  /// Whether the name is that bearer's main name.
  package var isMain: Bool

  /// The standing of a name that nobody bears.
  package static let none = NameStanding(size: .none, isMain: false)

  /// The standing of one bearer: settlements by their people (2,000, 15,000, 100,000, 1,000,000), all else by its feature.
  init(_ feature: FeatureCode, population: Int, isMain: Bool) {
    self.isMain = isMain
    switch feature {
    case .country, .continent: size = .country
    case .capital: size = .capital
    case .region1: size = .region
    case .region2: size = .district
    case .populated, .regionCapital:
      size =
        population >= 1_000_000
        ? .metropolis
        : population >= 100_000 ? .city : population >= 15_000 ? .town : population >= 2_000 ? .village : .hamlet
    default: size = .physical
    }
  }

  private init(size: Size, isMain: Bool) {
    self.size = size
    self.isMain = isMain
  }

  /// The larger of two bearers' standings; of equals, the one whose main name it is.
  func larger(_ other: NameStanding) -> NameStanding {
    other.size > size || other.size == size && other.isMain ? other : self
  }

  /// One byte for both: the size, and whether it is the main name in the lowest bit.
  package var code: UInt8 { size.rawValue << 1 | (isMain ? 1 : 0) }

  /// The standing of a byte; `none` for a byte that is none.
  init(code: UInt8) {
    self.init(size: Size(rawValue: code >> 1) ?? .none, isMain: code & 1 == 1)
  }
}
