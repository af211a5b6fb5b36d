import Text

/// A language's words that show that a place's name names something else: a ship, a train, a street, a person.
package struct NamesakeCues: Sendable {
  /// "ship", "tanker" before a name.
  let vessels: WordSet
  /// "called", "named" between such a word and the name.
  let called: WordSet
  /// "Express" behind the name of a train.
  let trains: WordSet
  /// "Street", "Road" behind the name of a way.
  let ways: WordSet
  /// Those of them that name other things, too: "a food drive".
  let looseWays: WordSet
  /// "Highway", "Interstate" before the number of a way.
  let numberedWays: WordSet
  /// What a trade is called by instead of a way: "Wall" before "Street".
  let trades: WordSet
  /// "Rue", "Via" before the name of a way.
  let wayHeads: WordSet
  /// Words for shapes of the land before or behind their name: "Mount", "Lake", "mountains".
  let shapes: WordSet
  /// "his", "her" before the name of what somebody owns.
  let owners: WordSet
  /// "old", "red": what somebody's things are like.
  let belongings: WordSet
  /// "Airlines" behind, "Air" before the name of a place after which a carrier is called.
  let carriers: WordSet
  let carrierHeads: WordSet
  /// "Hospital", "University" behind the name of a place after which a house is called.
  let houses: WordSet
  /// "wife", "daughter", "dog": behind them and behind "called" stands no place's name.
  let relatives: WordSet
  /// "terrier", "duck" behind the name of a place after which a breed or a dish is called.
  let wares: WordSet
  /// "No" before a number.
  let numerals: WordSet
  /// "Saint" before a name that is part of a longer one.
  let saints: WordSet
  /// "District", "Court" behind words that describe them.
  let courts: WordSet

  /// "Ltd", "Corp" behind the name of a company.
  let companyForms: WordSet
  /// "church", "chapel" before "of" and the saint whom it is called after.
  let dedicated: WordSet
  /// "plant", "newspaper" behind the name of whose it is.
  let enterprises: WordSet
  /// "the": an article that no town has, unless it is part of its name.
  let thingArticles: WordSet

  /// Words of each kind, divided by white space.
  package init(
    vessels: String, called: String, trains: String, ways: String, looseWays: String, numberedWays: String,
    trades: String, wayHeads: String, shapes: String, owners: String, belongings: String, carriers: String,
    carrierHeads: String, houses: String, relatives: String, wares: String, numerals: String, saints: String,
    courts: String, companyForms: String = "", dedicated: String = "", enterprises: String = "",
    thingArticles: String = ""
  ) {
    self.vessels = WordSet(vessels)
    self.called = WordSet(called)
    self.trains = WordSet(trains)
    self.ways = WordSet(ways)
    self.looseWays = WordSet(looseWays)
    self.numberedWays = WordSet(numberedWays)
    self.trades = WordSet(trades)
    self.wayHeads = WordSet(wayHeads)
    self.shapes = WordSet(shapes)
    self.owners = WordSet(owners)
    self.belongings = WordSet(belongings)
    self.carriers = WordSet(carriers)
    self.carrierHeads = WordSet(carrierHeads)
    self.houses = WordSet(houses)
    self.relatives = WordSet(relatives)
    self.wares = WordSet(wares)
    self.numerals = WordSet(numerals)
    self.saints = WordSet(saints)
    self.courts = WordSet(courts)
    self.companyForms = WordSet(companyForms)
    self.dedicated = WordSet(dedicated)
    self.enterprises = WordSet(enterprises)
    self.thingArticles = WordSet(thingArticles)
  }
}
