public import CivilCalendar

/// A value together with where it was read and what else stood there.
public struct Sourced<Value: Hashable & Sendable>: Hashable, Sendable {
  /// What was read.
  public let value: Value
  /// Where: "json-ld datePublished", "meta article:published_time", "visible line", "given".
  public let source: String
  /// Other answers, best first, each with its own source.
  public let runnersUp: [Sourced<Value>]

  /// A value read at `source`.
  public init(_ value: Value, source: String, runnersUp: [Sourced<Value>] = []) {
    self.value = value
    self.source = source
    self.runnersUp = runnersUp
  }
}

/// A stretch of the article's text that stands by itself on the page.
public struct TextBlock: Hashable, Sendable {
  /// What it is on the page.
  public enum Kind: String, Codable, Sendable {
    /// Running text.
    case paragraph
    /// A headline or the title of a part.
    case heading
    /// An element of a list.
    case listItem = "list-item"
    /// A quotation that stands apart.
    case quote
    /// Words under a picture.
    case caption
    /// A cell of a table.
    case table
  }
  /// What it is on the page.
  public let kind: Kind
  /// Where it stands in `Article.text`.
  public let range: TextRange
  /// The time a post of a live page carries, where this block begins such a post.
  public let postTime: DateTime?

  /// A block of the article.
  public init(_ kind: Kind, _ range: TextRange, postTime: DateTime? = nil) {
    self.kind = kind
    self.range = range
    self.postTime = postTime
  }
}

/// The point of view of the text. It decides what "Tuesday" counts from.
public enum Genre: String, Codable, Sendable, CaseIterable {
  /// Counted from the day of publication.
  case news
  /// Counted from the last date mentioned.
  case narrative
  /// Short messages; as news, with looser spelling.
  case colloquial
}

/// One article: its text once, and everything known about it, each with its source.
public struct Article: Sendable {
  /// The record's id, or the path as given.
  public var id: String
  /// Address of the page, as the page or the record names it.
  public var url: Sourced<String>?
  /// The headline.
  public var title: Sourced<String>?
  /// Who wrote it.
  public var byline: Sourced<String>?
  /// Who published it.
  public var publisher: Sourced<String>?
  /// When it was first published, in the page's own zone.
  public var published: Sourced<DateTime>?
  /// When it was last changed.
  public var modified: Sourced<DateTime>?
  /// BCP 47 tag: "en", "ur".
  public var language: Sourced<String>?
  /// Where and when the report says it was written.
  public var dateline: Dateline?
  /// News, narrative or colloquial, when given.
  public var genre: Genre?
  /// The body, UTF-8; blocks are divided by line feeds.
  public var text: [UInt8]
  /// The parts of `text`, in reading order.
  public var blocks: [TextBlock]
  /// Where `text` stands in its source; nil where that was not kept, as in lines of annotations.
  public var origin: TextOrigin?
  /// What was found wrong or doubtful while reading.
  public var diagnostics: [Diagnostic]

  /// An article with a text and nothing else known.
  public init(id: String, text: [UInt8], blocks: [TextBlock]) {
    self.id = id
    self.text = text
    self.blocks = blocks
    diagnostics = []
  }

  /// The text of a range, as a string.
  public func string(_ range: TextRange) -> String {
    String(decoding: text[range.start..<range.end], as: UTF8.self)
  }
}

extension Article {
  /// The line that opens a report and says where and when: "QUETTA, March 12 (NPI) –".
  public struct Dateline: Hashable, Sendable {
    /// Where it stands in the text, mark included.
    public let range: TextRange
    /// The place as written: "QUETTA", "Quetta [Pakistan]".
    public let place: TextRange
    /// The agency in brackets: "NPI".
    public let agency: String?

    /// A dateline of known parts.
    public init(range: TextRange, place: TextRange, agency: String?) {
      self.range = range
      self.place = place
      self.agency = agency
    }
  }
}
