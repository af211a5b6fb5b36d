import JSONText

/// Decimals for people and pictures: no exponent, no trailing zeros, the same everywhere.
package enum Decimal {
  package static func text(_ number: Double, places: Int) -> String { JSONWriter.decimal(number, places: places) }
}
