public import Gazetteers

/// What an editor did with an entry, kept with it so that readers can see it.
public struct EntryReview: Hashable, Sendable {
  /// A change and what was there before.
  public struct Change: Hashable, Sendable {
    /// What was changed.
    public enum Kind: String, Sendable, CaseIterable {
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
  }

  /// Whether the editor confirmed it.
  public internal(set) var isConfirmed = false
  /// What was changed, in the order of the review file.
  public internal(set) var changes: [Change] = []
  /// Remarks that belong to no change.
  public internal(set) var notes: [String] = []
  /// The editor's words, which are shown in place of the first statement's.
  public internal(set) var text: String?
  /// The place where it happened, in place of those that the statements tell.
  public internal(set) var place: Place?

  /// What was there before a change of this kind: the last one's `from`; nil where nothing of it was changed.
  public func previous(_ kind: Change.Kind) -> String? { changes.first { $0.kind == kind }?.from }

  mutating func record(_ kind: Change.Kind, from: String, to: String, note: String?) {
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
  }

  /// Ids of entries that the editor hides.
  public internal(set) var hidden: [String] = []
  /// Decisions that no longer apply.
  public internal(set) var unapplied: [Unapplied] = []
}

/// An entry that is like one that is gone.
public struct NearestEntry: Hashable, Sendable {
  /// Its id.
  public let id: String
  /// Its first day, as ISO 8601.
  public let day: String
  /// Its words.
  public let words: String
}
