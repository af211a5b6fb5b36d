package import Text

/// A language's words that tell places from people, organisations and things, and what a place does.
package struct PlaceCues: Sendable {
  /// "in", "at", "near" …
  let locative: WordSet
  /// "from"
  let origin: WordSet
  /// "to", "towards", "for"
  let destination: WordSet
  /// "near", "outside"
  let vicinity: WordSet
  /// "province", "city", "district" before "of X" or behind the name.
  let kinds: WordSet
  /// Verbs of saying and accusing.
  let saying: WordSet
  /// Words of a state that acts: "military", "government", "minister".
  let stateOrgans: WordSet
  /// Bodies that have a seat: "school", "think tank", "institute".
  let bodies: WordSet
  /// People who stand somewhere without anything happening there: "handlers", "officials", "analysts".
  let people: WordSet
  /// Words for what happens: "attack", "killed", "rescued".
  let happenings: WordSet
  /// Verbs and nouns of going: "travelling", "train", "left".
  let movement: WordSet
  /// Rooms and houses of a body: "office", "court".
  let seats: WordSet
  /// Verbs whose object is where it happens: "struck", "visited".
  let struck: WordSet
  /// "left", "departed": the object is an origin.
  let leaving: WordSet
  /// "reached": the object is a destination.
  let reaching: WordSet
  /// "arrived" before "in" and "at".
  let arrivals: WordSet
  /// "line", "highway" before "between A and B" or "from A to B".
  let routes: WordSet
  /// Units of distance.
  let measures: WordSet
  /// "towards": a destination without any verb of going.
  let towards: WordSet
  /// What may stand between a state and its verb of saying.
  let auxiliaries: WordSet
  /// "Peshawar-bound": behind a hyphen.
  let bound: WordSet
  /// "Geneva-based"
  let based: WordSet
  /// "Quetta-born"
  let born: WordSet
  /// "between"
  let between: WordSet
  /// "north", "southern" …
  let directions: WordSet
  /// "of" between a kind of place and its name.
  let of: WordSet
  /// Articles before a name.
  let the: WordSet
  /// What joins the last two names of a list.
  let and: WordSet
  /// Small words that hold a name together: "University of Reading", "Rio de Janeiro".
  let joints: WordSet
  /// Words for towns: "city of X".
  let settlements: WordSet
  /// Words for regions of the first level: "X province".
  let regions: WordSet
  /// Words for districts: "X county".
  let districts: WordSet
  /// "out", "off" before "of" and "from": the way leads away.
  let outward: WordSet
  /// How the language's words show their form.
  let forms: WordForms
  /// The classes above that tell names, for one look-up.
  let classes: WordClasses

  /// Words of each class, divided by white space. Titles, first names, heads and tails of organisations and words that are no names
  /// are asked for in one look-up only.
  package init(
    locative: String, origin: String, destination: String, vicinity: String, kinds: String, saying: String,
    stateOrgans: String, bodies: String, people: String, happenings: String, movement: String, seats: String,
    struck: String, leaving: String, reaching: String, arrivals: String, routes: String, measures: String,
    towards: String, auxiliaries: String, bound: String, based: String, born: String, between: String,
    directions: String, titles: String, firstNames: String, organisationTails: String, organisationHeads: String,
    notNames: String, of: String, the: String, and: String, joints: String, settlements: String, regions: String,
    districts: String, outward: String,
    forms: WordForms
  ) {
    self.locative = WordSet(locative)
    self.origin = WordSet(origin)
    self.destination = WordSet(destination)
    self.vicinity = WordSet(vicinity)
    self.kinds = WordSet(kinds)
    self.saying = WordSet(saying)
    self.stateOrgans = WordSet(stateOrgans)
    self.bodies = WordSet(bodies)
    self.people = WordSet(people)
    self.happenings = WordSet(happenings)
    self.movement = WordSet(movement)
    self.seats = WordSet(seats)
    self.struck = WordSet(struck)
    self.leaving = WordSet(leaving)
    self.reaching = WordSet(reaching)
    self.arrivals = WordSet(arrivals)
    self.routes = WordSet(routes)
    self.measures = WordSet(measures)
    self.towards = WordSet(towards)
    self.auxiliaries = WordSet(auxiliaries)
    self.bound = WordSet(bound)
    self.based = WordSet(based)
    self.born = WordSet(born)
    self.between = WordSet(between)
    self.directions = WordSet(directions)
    self.of = WordSet(of)
    self.the = WordSet(the)
    self.and = WordSet(and)
    self.joints = WordSet(joints)
    self.settlements = WordSet(settlements)
    self.regions = WordSet(regions)
    self.districts = WordSet(districts)
    self.outward = WordSet(outward)
    self.forms = forms
    classes = WordClasses([
      (.title, titles), (.firstName, firstNames), (.locative, locative), (.origin, origin), (.destination, destination),
      (.kind, kinds), (.saying, saying), (.organisationTail, organisationTails), (.organisationHead, organisationHeads),
      (.direction, directions), (.stateOrgan, stateOrgans), (.body, bodies), (.movement, movement),
      (.notName, notNames), (.article, the),
    ])
  }
}
