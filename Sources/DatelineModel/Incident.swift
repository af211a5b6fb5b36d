extension Timeline {
  /// Entries that belong to one larger thing: the attack, the siege, the rescue, what was done about it; and the numbers that count it.
  public struct Incident: Hashable, Sendable {
    /// The id of the entry that says what happened.
    public let id: String
    /// That entry, an index into `Timeline.entries`.
    public let lead: Int
    /// Indices of its entries, by time.
    public let entries: [Int]
    /// Indices into `Timeline.figures` of the numbers that count it.
    public let figures: [Int]

    /// A value of known parts.
    package init(id: String, lead: Int, entries: [Int], figures: [Int]) {
      self.id = id
      self.lead = lead
      self.entries = entries
      self.figures = figures
    }
  }
}
