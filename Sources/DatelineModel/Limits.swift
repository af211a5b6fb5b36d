/// How much of one page and one story is taken. What lies beyond is left out and reported with a code; LIMITS.md has the table.
public struct Limits: Sendable, Hashable {
  /// The limits by the names that options, files and documentation use.
  public enum Name: String, Sendable, CaseIterable {
    /// Bytes of a page, unpacked (`input.cut`).
    case page
    /// Levels of nesting that are kept apart (`html.too-deep`).
    case nesting
    /// Attributes of one element (`html.too-many-attributes`).
    case attributes
    /// Elements of a page (`html.too-many-elements`).
    case elements
    /// Blocks of text of a page (`html.too-many-blocks`).
    case blocks
    /// Bytes of an article's text in which days and places are looked for (`text.too-long`).
    case text
    /// Expressions of time in one text (`time.too-many`).
    case expressions
    /// Place names in one text (`place.too-many`).
    case names
    /// Seconds that one page may take before what is left of its work is left out (`text.too-slow`); 0 for no end. Only where a
    /// clock is given.
    case seconds
    /// Articles of one story (`story.too-large`).
    case articles

    /// The limit where nobody has moved it.
    public var standard: Int {
      switch self {
      case .page: 32 << 20
      case .nesting, .attributes: 512
      case .text: 4 << 20
      case .elements: 1_000_000
      case .expressions, .names: 50_000
      case .seconds: 60
      case .blocks, .articles: 100_000
      }
    }

    /// Whether a number can be the limit.
    public func allows(_ number: Int) -> Bool { number > 0 || (self == .seconds && number == 0) }
  }

  /// The limits that were moved.
  public private(set) var moved: [Name: Int] = [:]

  /// The limits as they stand by themselves.
  public init() {}

  /// A limit by its name.
  public subscript(name: Name) -> Int {
    get { moved[name] ?? name.standard }
    set { moved[name] = newValue }
  }

  /// These limits where they were moved, else the others.
  public func merged(over other: Limits) -> Limits {
    var merged = other
    for (name, number) in moved { merged[name] = number }
    return merged
  }

  /// Moves a limit as "name=number" says; false where that says none.
  public mutating func set(_ assignment: String) -> Bool {
    let parts = assignment.split(separator: "=", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(parts[1]), let name = Name(rawValue: String(parts[0])), name.allows(number)
    else { return false }
    self[name] = number
    return true
  }
}

extension Limits {
  /// Bytes of a page, unpacked.
  public var page: Int {
    get { self[.page] }
    set { self[.page] = newValue }
  }
  /// Seconds that one page may take; 0 for no end.
  public var seconds: Int {
    get { self[.seconds] }
    set { self[.seconds] = newValue }
  }
  /// Articles of one story.
  public var articles: Int {
    get { self[.articles] }
    set { self[.articles] = newValue }
  }
}
