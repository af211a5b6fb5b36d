/// What is asked of an entry when it is decided whether it belongs to the main line of the story or is a detail. Each counts by its
/// learned weight in `ChoiceWeights`.
package enum ChoiceFeature: Int, CaseIterable, Sendable {
  /// 1 for every entry.
  case constant
  /// How many independent sources report it: natural logarithm; and whether more than one does.
  case sources, severalSources
  /// How many statements report it: natural logarithm.
  case statements
  /// The share of the articles published on its day or the next that report it, 0–1; 0 for what one article mentions in passing.
  case coverage
  /// How many independent articles published on its day or the next do not report it: natural logarithm of one more.
  case silence
  /// An article opens with it; so it does, and no fuller entry stands on its day.
  case opensArticle, opensDay
  /// A date in its own words; only inferred days.
  case ownDate, inferredDate
  /// Its kind is known; it is only a reaction; only a number of victims.
  case knownKind, reaction, toll
  /// What kinds it is of: harm; police and courts; who rules, what is agreed, bought, launched; what is saved, found, over; where people
  /// gather.
  case harm, justice, decision, turn, gathering
  /// Something said rather than done.
  case saying
  /// It gives a number of people; it names a scene; it names a person or a body.
  case number, scene, name
  /// How well it fits the fuller entry of its day that is most like it: log-odds within −3…3 above −3; the kinds are the same; there is
  /// a fuller entry at all.
  case resemblance, sameKindAsFuller, behindFuller
  /// The fullest entry of its day; how many fuller ones there are, 0–1 (1: five or more).
  case fullestOfDay, rankOnDay
  /// An article of its day or the next reports it; the only article that does came out more than three days later.
  case fresh, recalled
  /// How early in its articles it stands, 0–1 (1: at the beginning).
  case early
  /// All statements begin with a pronoun, or with somebody's words.
  case leansBack, quoted
  /// Known by the month only; told before it happens; long before the first report.
  case coarse, ahead, longBefore
}

/// A number for each feature of an entry, and what they say together: the log-odds that it belongs to the main line.
package struct ChoiceWeights: Sendable {
  /// By `ChoiceFeature.rawValue`.
  package let values: [Double]

  package init(values: [Double]) { self.values = values }

  /// The log-odds.
  func score(_ features: [Double]) -> Double { zip(values, features).reduce(0) { $0 + $1.0 * $1.1 } }
}
