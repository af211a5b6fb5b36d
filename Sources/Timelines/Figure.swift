public import ArticleModel

/// A number that a statement gives: how many, of what, how surely.
public struct Figure: Hashable, Codable, Sendable {
  /// What is counted.
  public enum Kind: String, Codable, Sendable, CaseIterable {
    case killed, attackersKilled = "attackers-killed", injured, missing, rescued, held, aboard, arrested, displaced

    /// The heading of its table.
    public var title: String {
      switch self {
      case .killed: "Killed"
      case .attackersKilled: "Attackers killed"
      case .injured: "Injured"
      case .missing: "Missing"
      case .rescued: "Rescued or freed"
      case .held: "Held"
      case .aboard: "Aboard"
      case .arrested: "Arrested"
      case .displaced: "Displaced"
      }
    }
  }

  /// How the number is bounded.
  public enum Qualifier: String, Codable, Sendable, CaseIterable {
    case exactly, atLeast = "at-least", moreThan = "more-than", about, upTo = "up-to"

    /// The words before the number: "at least ".
    public var words: String {
      switch self {
      case .exactly: ""
      case .atLeast: "at least "
      case .moreThan: "more than "
      case .about: "about "
      case .upTo: "up to "
      }
    }
  }

  /// What is counted.
  public var kind: Kind
  /// How many; of "between 30 and 35" the lower.
  public var value: Int
  /// The upper end of "between 30 and 35".
  public var upper: Int?
  /// How the number is bounded.
  public var qualifier: Qualifier
  /// Where the number stands in the article's text.
  public var range: TextRange
  /// Who is counted, as written: "soldiers".
  public var of: String?
  /// Whether it counts a part of another number: "14 of them soldiers".
  public var isPart: Bool
  /// Index of the article's expression of time that the number is told of, where one stands before it in the sentence.
  public var timex: Int?

  /// The number in words: "at least 26", "30 to 35".
  public var words: String { qualifier.words + String(value) + (upper.map { " to \($0)" } ?? "") }
}
