package import ArticleModel

/// A language's words that tell places from people, organisations and things, and what a place does.
public struct PlaceCues: Sendable {
  /// Words behind a name that make it an organisation, a train, a paper: "Express", "University", "Police".
  package var organisationTails: WordSet
  /// Words before a name that do so with "of": "University of", "Bank of".
  package var organisationHeads: WordSet
  /// "Mr", "General", "Minister": a person follows.
  package var titles: WordSet
  /// Common first names.
  package var firstNames: WordSet
  /// "in", "at", "near" …
  package var locative: WordSet
  /// "from"
  package var origin: WordSet
  /// "to", "towards", "for"
  package var destination: WordSet
  /// "near", "outside"
  package var vicinity: WordSet
  /// "province", "city", "district" before "of X" or behind the name.
  package var kinds: WordSet
  /// Verbs of saying and accusing.
  package var saying: WordSet
  /// Words of a state that acts: "military", "government", "minister".
  package var stateOrgans: WordSet
  /// Bodies that have a seat: "school", "think tank", "institute".
  package var bodies: WordSet
  /// People who stand somewhere without anything happening there: "handlers", "officials", "analysts".
  package var people: WordSet
  /// Words for what happens: "attack", "killed", "rescued".
  package var happenings: WordSet
  /// Verbs and nouns of going: "travelling", "train", "left".
  package var movement: WordSet
  /// Place names that are also common words of the language; they need support.
  package var commonWords: WordSet
  /// Adjectives and other capitalised words that are no part of a name: "The", "On", "Pakistani".
  package var notNames: WordSet
  /// "north", "southern" …
  package var directions: WordSet
  /// The classes above that tell names, for one look-up.
  let classes: WordClasses

  /// Cues from rows of `class: words`; a class that is missing is empty.
  public init(_ table: String) {
    var rows: [Substring: String] = [:]
    for line in table.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let name = line[..<colon].split(separator: " ").first ?? ""
      rows[name, default: ""] += " " + line[line.index(after: colon)...]
    }
    func set(_ name: Substring) -> WordSet { WordSet(rows[name] ?? "") }
    organisationTails = set("organisationTails")
    organisationHeads = set("organisationHeads")
    titles = set("titles")
    firstNames = set("firstNames")
    locative = set("locative")
    origin = set("origin")
    destination = set("destination")
    vicinity = set("vicinity")
    kinds = set("kinds")
    saying = set("saying")
    stateOrgans = set("stateOrgans")
    bodies = set("bodies")
    people = set("people")
    happenings = set("happenings")
    movement = set("movement")
    commonWords = set("commonWords")
    notNames = set("notNames")
    directions = set("directions")
    let names: [(WordClasses.Classes, Substring)] = [
      (.title, "titles"), (.firstName, "firstNames"), (.locative, "locative"), (.origin, "origin"),
      (.destination, "destination"), (.kind, "kinds"), (.saying, "saying"),
      (.organisationTail, "organisationTails"), (.organisationHead, "organisationHeads"), (.direction, "directions"),
      (.stateOrgan, "stateOrgans"), (.body, "bodies"), (.movement, "movement"), (.notName, "notNames"),
    ]
    classes = WordClasses(names.map { ($0.0, rows[$0.1] ?? "") })
  }
}
