/// How much of one page and one story is taken. What lies beyond is left out and told of with a code; LIMITS.md has the table.
public struct Limits: Sendable, Hashable {
  /// Bytes of a page, unpacked (`input.too-large`).
  public var page = 64 << 20
  /// Levels of nesting that are kept apart (`html.too-deep`).
  public var nesting = 512
  /// Attributes of one element (`html.too-many-attributes`).
  public var attributes = 512
  /// Blocks of text of a page (`html.too-many-blocks`).
  public var blocks = 100_000
  /// Bytes of an article's text in which days and places are looked for (`text.too-long`).
  public var text = 8 << 20
  /// Expressions of time in one text (`time.too-many`).
  public var expressions = 50_000
  /// Place names in one text (`place.too-many`).
  public var names = 50_000
  /// Seconds that one page may take before what is left of its work is left out (`text.too-slow`); 0 for no end. Only where a clock is given.
  public var seconds = 60
  /// Articles of one story (`story.too-large`).
  public var articles = 100_000

  /// The defaults.
  public init() {}

  /// The limits by the names that options and documentation use.
  public static var named: [(name: String, limit: any WritableKeyPath<Limits, Int> & Sendable)] {
    [
      ("page", \.page), ("nesting", \.nesting), ("attributes", \.attributes), ("blocks", \.blocks), ("text", \.text),
      ("expressions", \.expressions), ("names", \.names), ("seconds", \.seconds), ("articles", \.articles),
    ]
  }

  /// Sets a limit as "name=number" says; false where that says none.
  public mutating func set(_ assignment: String) -> Bool {
    let parts = assignment.split(separator: "=", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(parts[1]), number >= 0,
      let limit = Limits.named.first(where: { $0.name == parts[0] })?.limit, number > 0 || limit == \.seconds
    else { return false }
    self[keyPath: limit] = number
    return true
  }
}
