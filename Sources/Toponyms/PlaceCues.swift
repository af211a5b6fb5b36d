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
  /// Articles before a noun that describes a name: "Dali, a village".
  let articles: WordSet
  /// What joins the last two names of a list.
  let and: WordSet
  /// Small words that hold a name together: "University of Reading", "Rio de Janeiro".
  let joints: WordSet
  /// Those of another language, before which a name never ends: "Serra do Brejo".
  let particles: WordSet
  /// "van", "von" between a first name and a surname.
  let surnameParticles: WordSet
  /// Small words between the hyphens of a name: "Dara-i-Suf".
  let links: WordSet
  /// "where": what is told behind it lies in the place before it.
  let relative: WordSet
  /// Words for towns: "city of X".
  let settlements: WordSet
  /// Words for regions of the first level: "X province".
  let regions: WordSet
  /// Words for districts: "X county".
  let districts: WordSet
  /// Words for other areas before "of" and their names: "zone", "port".
  let areas: WordSet
  /// "in", "inside": what stands before lies in what stands behind.
  let inside: WordSet
  /// "camp", "hamlet", "village": what no large town is called.
  let smallPlaces: WordSet
  /// Words for several towns before their names: "the villages of X and Y".
  let severalSettlements: WordSet
  /// Letters that a member of a parliament's party is told by before the place he sits for: "R-Houston".
  let parties: WordSet
  /// Words that names have in short, with the word in full: "Mt" → "mount".
  private let shortForms: [UInt64: [UInt8]]
  /// "counties", "provinces" behind the last name of a list, with the kind of each.
  private let plurals: KeyTable<UInt8>
  /// The word of one of them, which belongs to the name of each: "counties" → "county".
  private let singulars: [UInt64: [UInt8]]
  /// The peoples of countries.
  let demonyms: Demonyms
  /// Words that show that a place's name names something else.
  let namesakes: NamesakeCues
  /// Words that papers are called by in their addresses: "echo" of "liverpoolecho", in the order in which they are looked for.
  let papers: [String]
  /// Articles that names of other languages have and the press leaves out: "Al Qamishli".
  let nameArticles: [[UInt8]]
  /// "out", "off" before "of" and "from": the way leads away.
  let outward: WordSet
  /// How the language's words show their form.
  let forms: WordForms
  /// The classes above that tell names, for one look-up.
  let classes: WordClasses
  /// What the language calls places of elsewhere.
  package let exonyms: Exonyms
  /// Frequent words with those that mean the same in the language that the names were learned from: "en" is "in".
  let glosses: KeyTable<UInt64>
  /// Whether the names of the language are told by what was learned from another.
  let isTranslated: Bool
  /// Whether what governs a name stands behind it: "کوئٹہ میں".
  let cuesFollow: Bool
  /// How one word is written in several ways, and which small words are written together with the next.
  private let spelling: Spelling

  /// Words of each class, divided by white space. Titles, first names, heads and tails of organisations and words that are no names
  /// are asked for in one look-up only.
  package init(
    locative: String, origin: String, destination: String, vicinity: String, kinds: String, saying: String,
    stateOrgans: String, bodies: String, people: String, happenings: String, movement: String, seats: String,
    struck: String, leaving: String, reaching: String, arrivals: String, routes: String, measures: String,
    towards: String, auxiliaries: String, bound: String, based: String, born: String, between: String,
    directions: String, titles: String, firstNames: String, organisationTails: String, organisationHeads: String,
    notNames: String, of: String, the: String, and: String, joints: String, particles: String = "",
    surnameParticles: String = "", links: String = "",
    relative: String = "", articles: String = "", areas: String = "", settlements: String, regions: String,
    districts: String, outward: String, inside: String, smallPlaces: String, pluralRegions: String,
    pluralDistricts: String, severalSettlements: String, parties: String, shortForms: String, papers: String,
    nameArticles: String, demonyms: Demonyms, namesakes: NamesakeCues, forms: WordForms, exonyms: String = "",
    glosses: String = "", cuesFollow: Bool = false, spelling: Spelling = .plain
  ) {
    func set(_ list: String) -> WordSet { WordSet(spelling.folded(list)) }
    self.spelling = spelling
    self.exonyms = Exonyms(exonyms, spelling)
    self.glosses = PlaceCues.glosses(glosses)
    isTranslated = !glosses.isEmpty
    self.cuesFollow = cuesFollow
    self.locative = set(locative)
    self.origin = set(origin)
    self.destination = set(destination)
    self.vicinity = set(vicinity)
    self.kinds = set(kinds)
    self.saying = set(saying)
    self.stateOrgans = set(stateOrgans)
    self.bodies = set(bodies)
    self.people = set(people)
    self.happenings = set(happenings)
    self.movement = set(movement)
    self.seats = set(seats)
    self.struck = set(struck)
    self.leaving = set(leaving)
    self.reaching = set(reaching)
    self.arrivals = set(arrivals)
    self.routes = set(routes)
    self.measures = set(measures)
    self.towards = set(towards)
    self.auxiliaries = set(auxiliaries)
    self.bound = set(bound)
    self.based = set(based)
    self.born = set(born)
    self.between = set(between)
    self.directions = set(directions)
    self.of = set(of)
    self.the = set(the)
    self.and = set(and)
    self.joints = set(joints)
    self.particles = set(particles)
    self.surnameParticles = set(surnameParticles)
    self.links = set(links)
    self.relative = set(relative)
    self.articles = set(articles)
    self.areas = set(areas)
    self.settlements = set(settlements)
    self.regions = set(regions)
    self.districts = set(districts)
    self.outward = set(outward)
    self.inside = set(inside)
    self.smallPlaces = set(smallPlaces)
    plurals = PlaceCues.plurals([(.region, pluralRegions), (.district, pluralDistricts)])
    singulars = PlaceCues.singulars([pluralRegions, pluralDistricts])
    self.severalSettlements = set(severalSettlements)
    self.parties = set(parties)
    self.shortForms = PlaceCues.singulars([shortForms])
    self.papers = papers.split(whereSeparator: \.isWhitespace).map(String.init)
    self.nameArticles = nameArticles.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
    self.demonyms = demonyms
    self.namesakes = namesakes
    self.forms = forms
    let classed: [(WordClasses.Classes, String)] = [
      (.title, titles), (.firstName, firstNames), (.locative, locative), (.origin, origin),
      (.destination, destination),
      (.kind, kinds), (.saying, saying), (.organisationTail, organisationTails),
      (.organisationHead, organisationHeads),
      (.direction, directions), (.stateOrgan, stateOrgans), (.body, bodies), (.movement, movement),
      (.notName, notNames), (.article, the), (.struck, struck),
    ]
    classes = WordClasses(classed.map { ($0.0, spelling.folded($0.1)) })
  }

  /// The text with its words in the spelling of the lists, small words apart from the names that they are written together with: "بكويتا".
  func read(_ text: Tokenization) -> Tokenization {
    spelling.cut(spelling.read(text)) { exonyms.isName($0) }
  }

  /// The kind of which a word names several; nil for all other words.
  func plural(_ word: UInt64) -> PlaceKinds? { plurals.contains(word) ? PlaceKinds(rawValue: plurals[word]) : nil }

  /// The letters of the word for one of those of which `word` names several.
  func singular(_ word: UInt64) -> [UInt8]? { singulars[word] }

  /// The letters of a word in full that names have in short.
  func inFull(_ word: UInt64) -> [UInt8]? { shortForms[word] }

  /// Pairs `word=word`, divided by white space.
  private static func glosses(_ pairs: String) -> KeyTable<UInt64> {
    var table = KeyTable<UInt64>(empty: 0)
    for pair in pairs.split(whereSeparator: \.isWhitespace) {
      let sides = pair.split(separator: "=")
      guard sides.count == 2, let word = WordKey.list(sides[0]).first, let meant = WordKey.list(sides[1]).first else {
        preconditionFailure("a gloss is two words: \(pair)")
      }
      table.update(word) { $0 = meant }
    }
    return table
  }

  /// Lists of pairs: the word for several, the word for one.
  private static func plurals(_ lists: [(PlaceKinds, String)]) -> KeyTable<UInt8> {
    var table = KeyTable<UInt8>(empty: 0)
    for (kind, list) in lists {
      for (place, word) in WordKey.list(list).enumerated() where place.isMultiple(of: 2) {
        table.update(word) { $0 = kind.rawValue }
      }
    }
    return table
  }

  private static func singulars(_ lists: [String]) -> [UInt64: [UInt8]] {
    var table: [UInt64: [UInt8]] = [:]
    for list in lists {
      let words = list.split(whereSeparator: \.isWhitespace)
      for place in stride(from: 0, to: words.count - 1, by: 2) {
        table[WordKey.of(words[place])] = Array(words[place + 1].utf8)
      }
    }
    return table
  }
}
