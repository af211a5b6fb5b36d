/// Takes the features of a token, one hash each: a list for who learns, the scores themselves for who reads.
protocol FeatureSink {
  mutating func add(_ feature: UInt32)
}

extension FeatureSink {
  /// A feature of a kind and a value.
  @inline(__always)
  mutating func add(_ kind: NameFeature, _ value: UInt64) { add(number: kind.rawValue, value) }

  /// A feature of one of a row of kinds, counted from 0, and a value.
  @inline(__always)
  mutating func add(_ kind: NameFeature, at index: Int, _ value: UInt64) {
    add(number: kind.rawValue &+ UInt64(truncatingIfNeeded: index), value)
  }

  @inline(__always)
  private mutating func add(number: UInt64, _ value: UInt64) {
    let mixed = (value ^ number &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
    add(UInt32(truncatingIfNeeded: mixed ^ mixed >> 32) | 1)
  }

  /// A feature of two values.
  @inline(__always)
  mutating func add(_ kind: NameFeature, _ a: UInt64, _ b: UInt64) {
    add(kind, (a &* 0xFF51_AFD7_ED55_8CCD) ^ (b << 31 | b >> 33))
  }
}

/// The hashes one after the other.
struct FeatureList: FeatureSink {
  private(set) var features: [UInt32] = []

  @inline(__always)
  mutating func add(_ feature: UInt32) { features.append(feature) }
}
