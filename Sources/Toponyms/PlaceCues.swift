package import Text

/// A language's words that tell places from people, organisations and things, and what a place does.
public struct PlaceCues: Sendable {
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
  /// Rooms and houses of a body: "office", "court".
  package var seats: WordSet
  /// Verbs whose object is where it happens: "struck", "visited".
  package var struck: WordSet
  /// "left", "departed": the object is an origin.
  package var leaving: WordSet
  /// "reached": the object is a destination.
  package var reaching: WordSet
  /// "arrived" before "in" and "at".
  package var arrivals: WordSet
  /// "line", "highway" before "between A and B" or "from A to B".
  package var routes: WordSet
  /// Units of distance.
  package var measures: WordSet
  /// "towards": a destination without any verb of going.
  package var towards: WordSet
  /// What may stand between a state and its verb of saying.
  package var auxiliaries: WordSet
  /// "bound", "based", "born" behind a hyphen.
  package var bound: WordSet
  package var based: WordSet
  package var born: WordSet
  /// "between"
  package var between: WordSet
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
    directions = set("directions")
    seats = set("seats")
    struck = set("struck")
    leaving = set("leaving")
    reaching = set("reaching")
    arrivals = set("arrivals")
    routes = set("routes")
    measures = set("measures")
    towards = set("towards")
    auxiliaries = set("auxiliaries")
    bound = set("bound")
    based = set("based")
    born = set("born")
    between = set("between")
    let names: [(WordClasses.Classes, Substring)] = [
      (.title, "titles"), (.firstName, "firstNames"), (.locative, "locative"), (.origin, "origin"),
      (.destination, "destination"), (.kind, "kinds"), (.saying, "saying"),
      (.organisationTail, "organisationTails"), (.organisationHead, "organisationHeads"), (.direction, "directions"),
      (.stateOrgan, "stateOrgans"), (.body, "bodies"), (.movement, "movement"), (.notName, "notNames"),
    ]
    classes = WordClasses(names.map { ($0.0, rows[$0.1] ?? "") })
  }
}
