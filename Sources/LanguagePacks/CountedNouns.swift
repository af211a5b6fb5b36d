/// Nouns with the singular apart from the plural, since a number goes with one of them: "pasajer~o" stands for "pasajero", "pasajera" and for
/// "pasajeros", "pasajeras"; "rehenes~" is a plural as it is, "rehén" a singular.
struct CountedNouns: Sendable {
  /// The forms for one, divided by blanks.
  let one: String
  /// The forms for several.
  let several: String

  /// Nouns divided by white space; the paradigms are lines `name: endings for one | endings for several`.
  init(_ nouns: String, paradigms: String) {
    let rows = paradigms.split(separator: "\n").map { row -> (one: String, several: String) in
      let sides = row.split(separator: "|")
      guard sides.count == 2, let colon = sides[0].firstIndex(of: ":") else {
        preconditionFailure("a paradigm of nouns has two sides: \(row)")
      }
      return (String(sides[0]), sides[0][...colon] + String(sides[1]))
    }
    let all = nouns.split(whereSeparator: \.isWhitespace)
    let plurals = all.filter { $0.hasSuffix("~") }
    let paired = all.filter { $0.contains("~") && !$0.hasSuffix("~") }.joined(separator: " ")
    let singulars = all.filter { !$0.contains("~") }
    one =
      ([Inflection(rows.map(\.one).joined(separator: "\n")).words(paired)] + singulars.map(String.init))
      .joined(separator: " ")
    several =
      ([Inflection(rows.map(\.several).joined(separator: "\n")).words(paired)] + plurals.map { String($0.dropLast()) })
      .joined(separator: " ")
  }
}
