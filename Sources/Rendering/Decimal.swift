import JSONText

/// Decimals for people and pictures: no exponent, no trailing zeros, the same everywhere.
enum Decimal {
  static func text(_ number: Double, places: Int) -> String { JSONWriter.decimal(number, places: places) }
}
