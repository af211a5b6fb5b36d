package import DatelineModel

extension EventKind {
  /// The kinds that reports of an event of this kind mention together with it.
  package var mentionedWith: Set<EventKind> { EventKind.mentionedTogether[self] ?? [] }

  private static let mentionedTogether: [EventKind: Set<EventKind>] = {
    let pairs: [(EventKind, EventKind)] = [
      (.violence, .toll), (.accident, .toll), (.disaster, .toll), (.rescue, .toll), (.ending, .toll),
      (.discovery, .toll),
      (.conference, .toll), (.rescue, .arrival), (.rescue, .discovery), (.arrest, .trial), (.arrest, .protest),
      (.violence, .protest), (.violence, .robbery), (.accident, .disaster), (.mourning, .toll), (.mourning, .protest),
      (.inquiry, .trial),
      (.inquiry, .arrest), (.inquiry, .discovery),
    ]
    return pairs.reduce(into: [:]) { together, pair in
      together[pair.0, default: []].insert(pair.1)
      together[pair.1, default: []].insert(pair.0)
    }
  }()
}
