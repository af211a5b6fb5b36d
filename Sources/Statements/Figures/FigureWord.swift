package import DatelineModel

/// What a word can be to a phrase that counts people. A word may be several things: "wounded" is a verb and an adjective.
struct FigureWordClass: OptionSet, Sendable {
  let rawValue: UInt128

  /// Done to somebody: "killed", "arresting". Active before its object, passive behind its subject.
  static let deed = FigureWordClass(rawValue: 1 << 0)
  /// A deed in a form that is only active: "kills", "killing".
  static let act = FigureWordClass(rawValue: 1 << 48)
  /// A noun for people that may stand before another: "police officers", "family members".
  static let modifier = FigureWordClass(rawValue: 1 << 49)
  /// Words that open a clause of its own: "when", "while".
  static let clause = FigureWordClass(rawValue: 1 << 50)
  /// "more", "another", "additional": besides those counted before.
  static let more = FigureWordClass(rawValue: 1 << 51)
  /// "he", "she"
  static let singularPronoun = FigureWordClass(rawValue: 1 << 52)
  /// "the"
  static let definite = FigureWordClass(rawValue: 1 << 53)
  static let half = FigureWordClass(rawValue: 1 << 54)
  /// Ends like a verb that goes on: "interviewing".
  static let gerund = FigureWordClass(rawValue: 1 << 55)
  /// "passengers", "crew"
  static let rider = FigureWordClass(rawValue: 1 << 57)
  /// "with"
  static let with = FigureWordClass(rawValue: 1 << 58)
  /// "shot", "stabbed": nobody knows yet how it ended.
  static let wounding = FigureWordClass(rawValue: 1 << 59)
  /// The first word of a phrase such as "lost their lives".
  static let opensFate = FigureWordClass(rawValue: 1 << 60)
  /// The first part of a word such as "picked up".
  static let opensCompound = FigureWordClass(rawValue: 1 << 64)
  /// "family", "crew" before "of" and a number of people.
  static let collective = FigureWordClass(rawValue: 1 << 65)
  /// "trio", "quartet": so many people without a number.
  static let group = FigureWordClass(rawValue: 1 << 66)
  /// "searching", "trace" before a preposition and those who are missing.
  static let search = FigureWordClass(rawValue: 1 << 67)
  /// "seized", "took" before people: what it means depends on who did it.
  static let taking = FigureWordClass(rawValue: 1 << 68)
  /// "kidnappers", "pirates": whom they take is held.
  static let captor = FigureWordClass(rawValue: 1 << 70)
  /// "Kenyan", "Frenchman": a name for one person that is an adjective, too.
  static let people = FigureWordClass(rawValue: 1 << 71)
  /// "lives", "life" behind "claimed".
  static let life = FigureWordClass(rawValue: 1 << 72)
  /// A noun for people by its ending alone.
  static let guessed = FigureWordClass(rawValue: 1 << 75)
  /// "denied", "rejected"
  static let denial = FigureWordClass(rawValue: 1 << 74)
  /// "hostages"
  static let captive = FigureWordClass(rawValue: 1 << 73)
  /// "police", "rangers": whom they take is arrested.
  static let authority = FigureWordClass(rawValue: 1 << 69)
  /// Marks people as the object of a verb: Spanish "a", Urdu "کو".
  static let object = FigureWordClass(rawValue: 1 << 61)
  /// Marks whoever does it: Urdu "نے", "by".
  static let agent = FigureWordClass(rawValue: 1 << 62)
  /// A form that never has an object: "died", "drowned".
  static let fate = FigureWordClass(rawValue: 1 << 1)
  /// "dead", "missing"
  static let state = FigureWordClass(rawValue: 1 << 2)
  /// "deaths", "arrests": counted themselves.
  static let events = FigureWordClass(rawValue: 1 << 3)
  /// "death", "murder": of how many.
  static let event = FigureWordClass(rawValue: 1 << 4)
  static let persons = FigureWordClass(rawValue: 1 << 5)
  static let person = FigureWordClass(rawValue: 1 << 6)
  static let attacker = FigureWordClass(rawValue: 1 << 7)
  /// Ends like a person noun and is none: "letters", "towers".
  static let thing = FigureWordClass(rawValue: 1 << 8)
  /// "was", "were", "been"
  static let passive = FigureWordClass(rawValue: 1 << 10)
  /// "has", "have", "had"
  static let perfect = FigureWordClass(rawValue: 1 << 11)
  /// "could", "would", "may"
  static let modal = FigureWordClass(rawValue: 1 << 12)
  /// "tried", "plotted", "threatened" before an infinitive.
  static let attempt = FigureWordClass(rawValue: 1 << 13)
  /// "managed", "able": an infinitive behind it has happened.
  static let success = FigureWordClass(rawValue: 1 << 14)
  static let negation = FigureWordClass(rawValue: 1 << 15)
  static let hypothesis = FigureWordClass(rawValue: 1 << 16)
  static let preposition = FigureWordClass(rawValue: 1 << 17)
  static let conjunction = FigureWordClass(rawValue: 1 << 18)
  static let relative = FigureWordClass(rawValue: 1 << 19)
  static let determiner = FigureWordClass(rawValue: 1 << 20)
  static let indefinite = FigureWordClass(rawValue: 1 << 21)
  static let pronoun = FigureWordClass(rawValue: 1 << 22)
  static let adverb = FigureWordClass(rawValue: 1 << 23)
  static let including = FigureWordClass(rawValue: 1 << 24)
  /// "of" in all its uses.
  static let of = FigureWordClass(rawValue: 1 << 25)
  /// "them", "whom"
  static let them = FigureWordClass(rawValue: 1 << 26)
  /// "toll"; with the kind of what it counts.
  static let toll = FigureWordClass(rawValue: 1 << 27)
  /// "number", "count": a toll by the state behind it.
  static let number = FigureWordClass(rawValue: 1 << 28)
  /// "to", "at", "topped", "reached" before the number of a toll.
  static let reach = FigureWordClass(rawValue: 1 << 29)
  /// "from" before the number that a toll had.
  static let formerly = FigureWordClass(rawValue: 1 << 30)
  /// "other", "others", "more", "another"
  static let other = FigureWordClass(rawValue: 1 << 31)
  /// "reported", "feared", "found", "shot", "left" before a state or a deed.
  static let linking = FigureWordClass(rawValue: 1 << 32)
  /// "dozens", "several": a number that nobody knows.
  static let vague = FigureWordClass(rawValue: 1 << 33)
  static let both = FigureWordClass(rawValue: 1 << 34)
  /// "km", "percent", "buildings" behind a number.
  static let unit = FigureWordClass(rawValue: 1 << 35)
  /// "Boeing", "flight", "magnitude", "aged" before a number.
  static let numbered = FigureWordClass(rawValue: 1 << 36)
  /// "suspects", "accomplices": people whom the police look for.
  static let suspect = FigureWordClass(rawValue: 1 << 77)
  /// "oldest", "youngest": a number that is said of them is an age.
  static let eldest = FigureWordClass(rawValue: 1 << 76)
  /// "cases", "patients", "virus": of a sentence about illness.
  static let illness = FigureWordClass(rawValue: 1 << 78)
  /// "bail", "acquitted", "prison": whoever is let go was a prisoner of the state.
  static let custody = FigureWordClass(rawValue: 1 << 79)
  /// "mother", "grandfather": of how many children.
  static let relation = FigureWordClass(rawValue: 1 << 37)
  /// "carrying", "with" before people who are aboard.
  static let carrying = FigureWordClass(rawValue: 1 << 38)
  /// "hold", "holding" before people.
  static let holding = FigureWordClass(rawValue: 1 << 39)
  /// "himself" behind a deed.
  static let reflexive = FigureWordClass(rawValue: 1 << 40)
  /// "fatally"
  static let fatally = FigureWordClass(rawValue: 1 << 41)
  /// "people", "persons", "others": a list behind it states its parts.
  static let general = FigureWordClass(rawValue: 1 << 42)
  /// "between" before a range.
  static let between = FigureWordClass(rawValue: 1 << 43)
  /// "to" inside a range, and before a verb.
  static let to = FigureWordClass(rawValue: 1 << 44)
  /// Words that stand round a number that goes on counting: "or", "then", "later".
  static let counter = FigureWordClass(rawValue: 1 << 45)
  /// "killed", "claimed" before "the lives of".
  static let lives = FigureWordClass(rawValue: 1 << 46)
  /// Any other verb in the past: what stands behind it is said of something else.
  static let verb = FigureWordClass(rawValue: 1 << 47)

  /// What a predicate may begin with.
  static let verbal: FigureWordClass = [
    .passive, .perfect, .modal, .deed, .act, .fate, .state, .verb, .linking, .preposition, .adverb, .negation,
    .relative, .conjunction,
  ]
}

/// What one word can be, and which kind of figure its deed, state or event is of.
struct FigureWord: Sendable {
  var classes: FigureWordClass = []
  var kind: Figure.Kind?
}

/// The words of one kind of figure in a language, each list divided by white space.
package struct FigureKindWords: Sendable {
  let kind: Figure.Kind
  let deeds: String
  let acts: String
  let fates: String
  let states: String
  let events: String
  let event: String
  /// Phrases behind the subject: "lost their lives", "taken to hospital".
  let phrases: String
  /// Phrases behind a verb of any sort: "to death".
  let tails: String

  /// Words of a kind: verbs with an object in forms that are also passive, in forms that are not, verbs without an object, adjectives, nouns that are counted, nouns before "of", and whole
  /// phrases divided by "|".
  package init(
    _ kind: Figure.Kind, deeds: String = "", acts: String = "", fates: String = "", states: String = "",
    events: String = "",
    event: String = "", phrases: String = "", tails: String = ""
  ) {
    self.kind = kind
    self.deeds = deeds
    self.acts = acts
    self.fates = fates
    self.states = states
    self.events = events
    self.event = event
    self.phrases = phrases
    self.tails = tails
  }
}
