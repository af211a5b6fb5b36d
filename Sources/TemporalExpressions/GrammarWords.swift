import DatelineModel
package import Text

extension TemporalGrammar {
  /// Words that a rule's meaning hangs on.
  package struct Words: Sendable {
    /// "this", which sets a whole unit apart from "the".
    let this: WordSet
    /// "and" inside a number or a list.
    let and: WordSet
    /// "then", "later": a sentence goes on from the one before.
    let sequence: WordSet
    /// "between", behind which "and" joins the ends of a range.
    let between: WordSet
    /// "his", "her": behind them a year tells the make of a thing ("his 2011 Lada").
    let owners: WordSet
    /// "on", "by", "since": what stands before the bare day of a month; nil where its rule needs nothing before it.
    let beforeDays: WordSet?
    /// "time" in the name of a zone.
    let clockTime: WordSet
    /// "in", "of": figures with colons behind them are a length ("won in 2:03:15").
    let beforeLengths: WordSet
    /// "about", "before", "after" in front of a clock time or at its head.
    let clockBounds: [(bound: Timex.ClockBound, words: WordSet)]
    /// "à", "a las": behind them whole hours are a time of the clock ("à 18 heures"), no length.
    let beforeHours: WordSet
    /// "seit", "vor", "durante": what stands before a plural alone that is a length ("seit Jahren"); nil where nothing need.
    let beforeUnits: WordSet?
    /// "ended", "ending": between a quarter or year of accounts and its last day.
    let ended: WordSet
    /// Zones that share a name: "IST" in India and in Israel. The lexicon has the one that is meant most.
    let sharedZones: [SharedZone]

    package init(
      this: WordSet = "", and: WordSet = "", sequence: WordSet = "", about: WordSet = "", before: WordSet = "",
      after: WordSet = "", between: WordSet = "", owners: WordSet = "", beforeDays: WordSet? = nil,
      clockTime: WordSet = "", beforeLengths: WordSet = "", beforeHours: WordSet = "", beforeUnits: WordSet? = nil,
      ended: WordSet = "", sharedZones: [SharedZone] = []
    ) {
      self.ended = ended
      self.sharedZones = sharedZones
      self.beforeHours = beforeHours
      self.beforeUnits = beforeUnits
      self.between = between
      self.owners = owners
      self.beforeDays = beforeDays
      self.clockTime = clockTime
      self.beforeLengths = beforeLengths
      clockBounds = [(.about, about), (.before, before), (.after, after)]
      self.sequence = sequence
      self.this = this
      self.and = and
    }
  }

  /// How the language tells time, where languages differ in more than words.
  package struct Habits: Sendable {
    /// Whether the verb may stand behind a time that opens the sentence, without a comma: "Am Freitag wird …".
    let verbMayFollow: Bool
    /// Whether a history's "today" means nowadays.
    let todayIsNowadays: Bool
    /// Whether "this Monday" and the bare day of a month are the nearest ones where no verb gives the direction: "este lunes",
    /// "el día 5".
    let thisIsNearest: Bool
    /// "Paul Mercier, 26 ans, …": whether years between commas behind a name are an age.
    let agesStandBehindNames: Bool
    /// Whether "hace unos días", "il y a quelques mois" keep their length (PXD) instead of pointing somewhere into the past.
    let openDistancesAreLengths: Bool
    /// "کل" is yesterday, and behind or before a verb in the future tomorrow.
    let yesterdayIsTomorrow: Bool
    /// Whether days and months are written small, so that one with a capital behind a name is a part of it: "Santo Domingo".
    let writesDaysSmall: Bool

    package init(
      verbMayFollow: Bool = false, todayIsNowadays: Bool = false, thisIsNearest: Bool = false,
      agesStandBehindNames: Bool = false, openDistancesAreLengths: Bool = false, yesterdayIsTomorrow: Bool = false,
      writesDaysSmall: Bool = false
    ) {
      self.verbMayFollow = verbMayFollow
      self.todayIsNowadays = todayIsNowadays
      self.thisIsNearest = thisIsNearest
      self.agesStandBehindNames = agesStandBehindNames
      self.openDistancesAreLengths = openDistancesAreLengths
      self.yesterdayIsTomorrow = yesterdayIsTomorrow
      self.writesDaysSmall = writesDaysSmall
    }
  }
}
