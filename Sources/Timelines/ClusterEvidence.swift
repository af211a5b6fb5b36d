package import DatelineModel

/// What counts for and against two statements of one day reporting one event, in log-odds.
///
/// Set by hand on the sample and on stories of other subjects (fires, arrests, trials, accidents, riots, earthquakes).
package enum ClusterEvidence {
  /// Two statements of one day report different events, unless the evidence outweighs it.
  static let prior = -1.6
  /// Of each share of their words in common, of both and of the shorter one's.
  static let share = 5.0
  static let inclusion = 1.0
  /// The same place, one in the other, or near it.
  static let place = 0.5
  /// The same number of the same thing.
  static let figure = 1.0
  /// A few sentences apart in one article; "It happened …" leans on the sentence before.
  static let near = 0.7
  static let nearWithPronoun = 1.2
  /// Hours that meet.
  static let hours = 0.4
  /// What opens two articles that look at one day is most often the same.
  static let leads = 0.8
  /// Words so alike that nothing else is asked, and what that counts.
  static let copy = 0.8
  static let ofCopy = 5.0

  /// What the kinds of thing say.
  static let sameKind = 1.4
  static let alsoStated = 0.9
  static let unknownKind = 0.3
  static let tollOfKind = 1.3
  static let relatedKind = 0.5
  static let otherKind = -1.4

  /// What two kinds of thing say, in either order.
  static func kindEvidence(_ a: EventKind, _ b: EventKind) -> Double {
    if a == b { return sameKind }
    guard relatedKinds[a]?.contains(b) ?? false else { return otherKind }
    return a == .toll || b == .toll ? tollOfKind : relatedKind
  }

  /// Kinds that reports of one event mention together.
  package static let relatedKinds: [EventKind: Set<EventKind>] = {
    let pairs: [(EventKind, EventKind)] = [
      (.violence, .toll), (.accident, .toll), (.disaster, .toll), (.rescue, .toll), (.ending, .toll),
      (.discovery, .toll),
      (.conference, .toll), (.rescue, .arrival), (.rescue, .discovery), (.arrest, .trial), (.arrest, .protest),
      (.violence, .protest), (.violence, .robbery), (.accident, .disaster),
    ]
    return pairs.reduce(into: [:]) { relatedKinds, pair in
      relatedKinds[pair.0, default: []].insert(pair.1)
      relatedKinds[pair.1, default: []].insert(pair.0)
    }
  }()
}
