import ArticleExtraction
import HTMLReading

/// How much of one page and one story is taken. What lies beyond is left out and told of with a code; LIMITS.md has the table.
package struct Limits: Sendable, Hashable {
  /// Bytes of a page, unpacked (`input.too-large`).
  package var page = 64 << 20
  /// Levels of nesting that are kept apart (`html.too-deep`).
  package var nesting = 512
  /// Attributes of one element (`html.too-many-attributes`).
  package var attributes = 512
  /// Blocks of text of a page (`html.too-many-blocks`).
  package var blocks = 100_000
  /// Bytes of an article's text in which days and places are looked for (`text.too-long`).
  package var text = 8 << 20
  /// Expressions of time in one text (`time.too-many`).
  package var expressions = 50_000
  /// Place names in one text (`place.too-many`).
  package var names = 50_000
  /// Seconds that one page may take before what is left of its work is left out (`text.too-slow`); 0 for no end. Only where a clock is given.
  package var seconds = 60
  /// Articles of one story (`story.too-large`).
  package var articles = 100_000

  /// The defaults.
  package init() {}

  /// The limits by the names that options and documentation use.
  package static var named: [(name: String, limit: any WritableKeyPath<Limits, Int> & Sendable)] {
    [
      ("page", \.page), ("nesting", \.nesting), ("attributes", \.attributes), ("blocks", \.blocks), ("text", \.text),
      ("expressions", \.expressions), ("names", \.names), ("seconds", \.seconds), ("articles", \.articles),
    ]
  }

  /// Sets a limit as "name=number" says; false where that says none.
  package mutating func set(_ assignment: String) -> Bool {
    let parts = assignment.split(separator: "=", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(parts[1]), number >= 0,
      let limit = Limits.named.first(where: { $0.name == parts[0] })?.limit, number > 0 || limit == \.seconds
    else { return false }
    self[keyPath: limit] = number
    return true
  }

  var reading: HTMLReader.Limits {
    var limits = HTMLReader.Limits()
    limits.nesting = nesting
    limits.attributes = attributes
    return limits
  }

  var extraction: ArticleExtractor.Limits {
    var limits = ArticleExtractor.Limits()
    limits.blocks = blocks
    limits.nesting = nesting
    limits.attributes = attributes
    return limits
  }
}
