/// The lists that a language writes its words round numbers in: what stands round every count, what is counted, and what links both.
extension FigureVocabulary {
  /// Words that stand round every count.
  package struct Grammar: Sendable {
    package var passive = ""
    package var perfect = ""
    package var modals = ""
    package var attempts = ""
    package var successes = ""
    package var negations = ""
    package var hypotheses = ""
    /// "denied", "rejected": what stands behind it is not so.
    package var denials = ""
    package var prepositions = ""
    package var conjunctions = ""
    package var relatives = ""
    package var determiners = ""
    package var indefinites = ""
    package var pronouns = ""
    package var adverbs = ""
    package var including = ""
    package var of = ""
    package var them = ""
    package var others = ""
    package var singularPronouns = ""
    package var definite = ""
    package var half = ""
    package var more = ""
    /// Words that open a clause of its own.
    package var clauses = ""
    package var both = ""
    package var between = ""
    package var to = ""
    package var reflexives = ""
    package var verbs = ""
    /// What marks people as an object, before or behind them.
    package var objects = ""
    /// What marks who does something, behind them.
    package var agents = ""

    package init() {}
  }

  /// Words of people and things that are counted.
  package struct Nouns: Sendable {
    package var persons = ""
    package var person = ""
    /// Words for people of any sort: a list behind them states parts.
    package var general = ""
    package var attackers = ""
    package var things = ""
    package var relations = ""
    /// "cases", "patients", "virus": whoever is in hospital in their sentence is ill and not injured.
    package var illness = ""
    package var custody = ""
    /// "demanded", "agenda", "negotiate" before "the release of": it has not happened. What else these words are is left to their endings.
    package var requests = ""
    /// Nouns for people that may stand before another one.
    package var modifiers = ""
    package var units = ""
    package var numbered = ""
    /// Nouns for people whom the police look for.
    package var suspects = ""
    /// "thirties": of those who are between two ages.
    package var decades = ""
    /// "in" before letters that are a place's: "in the US 12 died".
    package var within = ""
    /// "survivors"
    package var survivors = ""
    /// "who"
    package var personalRelatives = ""
    /// Words that compare ages: "oldest", "youngest".
    package var eldest = ""
    package var vague = ""
    /// Nouns for people who are held: "hostages".
    package var captives = ""
    /// Words that multiply the number before them: "dozen=12".
    package var multiples = ""
    /// Words for so many people, with the number: "trio=3".
    package var groups = ""
    /// "family", "crew": "of" and a number stand behind them.
    package var collectives = ""
    /// Who takes people captive, and who arrests them.
    package var captors = ""
    package var authorities = ""
    /// Names for one person by country or faith, which may stand without a noun: "a Kenyan".
    package var peoples = ""
    /// Who rides in something: "passengers", "crew".
    package var riders = ""

    package init() {}
  }

  /// Words of tolls and of what links a number to what it counts.
  package struct Links: Sendable {
    package var toll = ""
    package var number = ""
    package var reach = ""
    package var formerly = ""
    /// "captured"
    package var capturing = ""
    /// "up", "down", "revised" before "from" and the number that a count had before.
    package var turned = ""
    /// "found", "located": whoever was missing is so no longer.
    package var finding = ""
    /// "alive", "unharmed": how somebody was found.
    package var alive = ""
    /// "last", "rest" before "of" and those who were missing.
    package var remainder = ""
    /// "body", "corpse": of one of those who were missing.
    package var bodies = ""
    /// "earlier", "previous" before "toll of": the number is no longer the toll.
    package var earlier = ""
    /// First words of deeds that are done to things as well as to people: "blown", "wiped".
    package var deedsOnThings = ""
    /// "handed", "hand over": captives behind them are free.
    package var handing = ""
    /// "ordered", "warrants for" right before "the arrest of": it has not happened; phrases divided by bars.
    package var orders = ""
    /// "wrongly reported": what is counted behind it is taken back; phrases divided by bars.
    package var retractions = ""
    /// "correction" at the head of a sentence.
    package var corrections = ""
    /// "more than", "fewer than" behind the number by which two counts differ; phrases divided by bars.
    package var differences = ""
    package var linking = ""
    package var carrying = ""
    /// "with", before people who ride in something.
    package var with = ""
    package var holding = ""
    /// "seized": whoever did it decides what it means.
    package var taking = ""
    /// "lives" and "life" behind those verbs.
    package var life = ""
    /// "searching", "trace": a preposition and those who are missing stand behind it.
    package var searching = ""
    package var lives = ""
    package var fatally = ""
    /// Verbs of hurting that leave open whether somebody died.
    package var wounding = ""
    package var counters = ""

    package init() {}
  }
}
