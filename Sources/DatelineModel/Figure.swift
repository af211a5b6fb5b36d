/// A number that a statement gives: how many, of what, how surely.
public struct Figure: Hashable, Sendable {
  /// What is counted.
  public enum Kind: String, Codable, Sendable, CaseIterable {
    /// People, by what became of them.
    case killed, attackersKilled = "attackers-killed", injured, missing, rescued, held, aboard, arrested, displaced
    /// A sum, in whole units of the currency that `of` names.
    case money
    /// How far from a place; `of` names unit and place.
    case distance

    /// Whether `of` is its unit: numbers of different units are not compared.
    public var isMeasure: Bool { self == .money || self == .distance }

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
      case .money: "Money"
      case .distance: "Distance"
      }
    }
  }

  /// How the number is bounded.
  public enum Qualifier: String, Codable, Sendable, CaseIterable {
    /// The number itself, or a bound of it: "at least 21", "more than 400", "about 30", "up to 182".
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
  /// How many; of "between 30 and 35" the lower. Parts of a unit are cut off.
  public var value: Int
  /// The upper end of "between 30 and 35".
  public var upper: Int?
  /// How the number is bounded.
  public var qualifier: Qualifier
  /// Where the number stands in the article's text.
  public var range: TextRange
  /// Who is counted, as written: "soldiers"; of a measure its unit by one name: "km from Quetta", "dollars".
  public var of: String?
  /// Whether it counts a part of another number: "14 of them soldiers".
  public var isPart: Bool
  /// Whether a party to the conflict says it of its own deeds: it stands beside what others report.
  public var isClaim: Bool
  /// Whether a clause states it of an event that the sentence only names: "arrested over a bombing that killed 12". It has no day of the sentence.
  public var isOfNamedEvent: Bool
  /// Who gives the number, as written; of a sentence with two speakers each number has its own.
  public var speaker: String?
  /// Index of the article's expression of time that the number is stated for, where one stands before it in the sentence.
  public var timex: Int?

  /// A figure of known parts.
  public init(
    kind: Kind, value: Int, upper: Int?, qualifier: Qualifier, range: TextRange, of: String?, isPart: Bool, timex: Int?,
    isClaim: Bool = false, isOfNamedEvent: Bool = false, speaker: String? = nil
  ) {
    self.kind = kind
    self.value = value
    self.upper = upper
    self.qualifier = qualifier
    self.range = range
    self.of = of
    self.isPart = isPart
    self.timex = timex
    self.isClaim = isClaim
    self.isOfNamedEvent = isOfNamedEvent
    self.speaker = speaker
  }

  /// The number in words: "at least 26", "30 to 35".
  public var words: String {
    qualifier.words + Figure.words(for: value) + (upper.map { " to " + Figure.words(for: $0) } ?? "")
  }

  /// "440", "12,500", "2.7 million".
  public static func words(for value: Int) -> String {
    for (size, name) in [(1_000_000_000_000, "trillion"), (1_000_000_000, "billion"), (1_000_000, "million")]
    where value >= size && value % (size / 100) == 0 {
      let hundredths = value / (size / 100)
      let fraction = hundredths % 100
      let point =
        fraction == 0 ? "" : fraction % 10 == 0 ? ".\(fraction / 10)" : fraction < 10 ? ".0\(fraction)" : ".\(fraction)"
      return "\(hundredths / 100)\(point) \(name)"
    }
    guard value >= 10_000 else { return String(value) }
    var digits = String(value)
    var at = digits.count - 3
    while at > 0 {
      digits.insert(",", at: digits.index(digits.startIndex, offsetBy: at))
      at -= 3
    }
    return digits
  }
}
