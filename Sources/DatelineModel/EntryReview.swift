/// What an editor did with an entry, kept with it so that readers can see it.
public struct EntryReview: Hashable, Sendable {
  /// A change and what was there before.
  public struct Change: Hashable, Sendable {
    /// What was changed.
    public enum Kind: String, Sendable, CaseIterable {
      /// Another day, another place, other words; entries joined, or one divided.
      case date, place, merge, split, text
    }

    /// What was changed.
    public let kind: Kind
    /// What was there: days, names of places, the id of the entry that it was split from, the words.
    public let from: String
    /// What is there now; of a merge the ids that joined.
    public let to: String
    /// Why.
    public let note: String?

    /// A value of known parts.
    package init(kind: Kind, from: String, to: String, note: String?) {
      self.kind = kind
      self.from = from
      self.to = to
      self.note = note
    }
  }

  /// Whether the editor confirmed it.
  public package(set) var isConfirmed = false
  /// What was changed, in the order of the review file.
  public package(set) var changes: [Change] = []
  /// Remarks that belong to no change.
  public package(set) var notes: [String] = []
  /// The editor's words, which are shown in place of the first statement's.
  public package(set) var text: String?
  /// The place where it happened, in place of those that the statements name.
  public package(set) var place: Place?

  /// A review that has changed nothing yet.
  package init() {}

  /// What was there before a change of this kind: the last one's `from`; nil where nothing of it was changed.
  public func previous(_ kind: Change.Kind) -> String? { changes.first { $0.kind == kind }?.from }

  package mutating func record(_ kind: Change.Kind, from: String, to: String, note: String?) {
    changes.append(Change(kind: kind, from: from, to: to, note: note))
  }
}

/// What came of a review.
public struct ReviewOutcome: Sendable {
  /// A decision that no longer applies.
  public struct Unapplied: Sendable {
    /// Why not.
    public enum Reason: Hashable, Sendable {
      /// No entry has this id.
      case noSuchEntry(String)
      /// No statement of the entry has these words, or all of them have.
      case noSuchStatement(String)
      /// The gazetteer knows no such place.
      case noSuchPlace(String)
    }

    /// The decision.
    public let decision: EditorialDecision
    /// Why it does not apply.
    public let reason: Reason
    /// The entry that it may have been about; nil where nothing is like it.
    public let nearest: NearestEntry?

    /// A value of known parts.
    package init(decision: EditorialDecision, reason: Reason, nearest: NearestEntry?) {
      self.decision = decision
      self.reason = reason
      self.nearest = nearest
    }
  }

  /// Ids of entries that the editor hides.
  public package(set) var hidden: [String] = []
  /// Decisions that no longer apply.
  public package(set) var unapplied: [Unapplied] = []

  /// An outcome without anything to say yet.
  package init() {}
}

/// An entry that is like one that is gone.
public struct NearestEntry: Hashable, Sendable {
  /// Its id.
  public let id: String
  /// Its first day, as ISO 8601.
  public let day: String
  /// Its words.
  public let words: String

  /// A value of known parts.
  package init(id: String, day: String, words: String) {
    self.id = id
    self.day = day
    self.words = words
  }
}
