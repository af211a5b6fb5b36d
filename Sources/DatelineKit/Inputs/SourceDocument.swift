package import CivilCalendar
package import DatelineModel

/// What is read: bytes with a name, and what is known of them from outside.
package struct SourceDocument: Sendable {
  /// How the bytes are to be read.
  package enum Format: String, Sendable {
    case html
    /// A saved article as plain text; its first line may be the headline.
    case text
    /// A record's own text, which comes back unchanged.
    case record
  }

  /// The record's id, or the path as given.
  package var id: String
  /// The bytes as they stand in the file.
  package var bytes: [UInt8]
  /// How they are to be read.
  package var format: Format
  /// The page's address, where it is known.
  package var url: String?
  /// When it was published, where that is given from outside.
  package var published: DateTime?
  /// Who published it, where that is given from outside.
  package var publisher: String?
  /// How what is given from outside came: with the record, or in the story's settings.
  package var givenBy = "given with the record"
  /// News, narrative or colloquial, where given.
  package var genre: Genre?
  /// Charset given from outside.
  package var charset: String?
  /// What was found doubtful before the document was read.
  package var findings: [Diagnostic] = []

  /// A document of known format.
  package init(id: String, bytes: [UInt8], format: Format) {
    self.id = id
    self.bytes = bytes
    self.format = format
  }
}

/// What is known of a source from outside: what a person says of it, and what the answer told that brought it.
package struct SourceFacts: Hashable, Sendable {
  /// When it was published.
  package var published: DateTime?
  /// The page's address.
  package var url: String?
  /// Who published it.
  package var publisher: String?
  /// The charset that the server told.
  package var charset: String?

  /// Nothing is said.
  package init() {}
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
