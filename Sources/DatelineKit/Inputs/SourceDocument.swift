public import CivilCalendar
public import DatelineModel

/// What is read: bytes with a name, and what is known of them from outside.
public struct SourceDocument: Sendable {
  /// How the bytes are to be read.
  public enum Format: String, Sendable {
    case html
    /// A saved article as plain text; its first line may be the headline.
    case text
    /// A record's own text, which comes back unchanged.
    case record
  }

  /// The record's id, or the path as given.
  public var id: String
  /// The bytes as they stand in the file.
  public var bytes: [UInt8]
  /// How they are to be read.
  public var format: Format
  /// The page's address, where it is known.
  public var url: String?
  /// When it was published, where that is given from outside.
  public var published: DateTime?
  /// Who published it, where that is given from outside.
  public var publisher: String?
  /// How what is given from outside came: with the record, or in the story's settings.
  public var givenBy = "given with the record"
  /// News, narrative or colloquial, where given.
  public var genre: Genre?
  /// Charset given from outside.
  public var charset: String?
  /// What was found doubtful before the document was read.
  public var findings: [Diagnostic] = []

  /// A document of known format.
  public init(id: String, bytes: [UInt8], format: Format) {
    self.id = id
    self.bytes = bytes
    self.format = format
  }
}

/// What is known of a source from outside: what a person says of it, and what the answer told that brought it.
public struct SourceFacts: Hashable, Sendable {
  /// When it was published.
  public var published: DateTime?
  /// The page's address.
  public var url: String?
  /// Who published it.
  public var publisher: String?
  /// The charset that the server told.
  public var charset: String?

  /// Nothing is said.
  public init() {}
}

extension SourceDocument {
  /// The document with what is known of it from outside. The charset that the person who reads gives for all wins.
  func with(_ facts: SourceFacts) -> SourceDocument {
    guard facts != SourceFacts() else { return self }
    var document = self
    document.givenBy = "given in \(StorySettings.fileName)"
    if let published = facts.published { document.published = published }
    if let url = facts.url { document.url = url }
    if let publisher = facts.publisher { document.publisher = publisher }
    if document.charset == nil { document.charset = facts.charset }
    return document
  }
}
