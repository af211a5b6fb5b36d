package import ArticleModel

/// A language's words that tell saying from happening, and what a number counts.
public struct StatementCues: Sendable {
  package let saying: WordSet
  package let happening: WordSet
  package let background: WordSet
  package let attribution: WordSet
  /// "claimed": taking responsibility is an event even without a number.
  package let claims: WordSet
  package let people: WordSet
  package let attackers: WordSet
  package let counted: [(kind: Figure.Kind, words: WordSet)]

  /// Cues from rows of `class: words`.
  public init(_ table: String) {
    var rows: [Substring: String] = [:]
    for line in table.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let name = line[..<colon].split(separator: " ").first ?? ""
      rows[name, default: ""] += " " + line[line.index(after: colon)...]
    }
    func set(_ name: String) -> WordSet { WordSet(rows[Substring(name)] ?? "") }
    saying = set("saying")
    happening = set("happening")
    background = set("background")
    attribution = set("attribution")
    claims = set("claims")
    people = set("people")
    attackers = set("attackers")
    counted = Figure.Kind.allCases.filter { $0 != .attackersKilled }.map { ($0, set($0.rawValue)) }
  }
}
