public import CivilCalendar

/// What is read: bytes with a name, and what is known of them from outside.
public struct SourceDocument: Sendable {
  /// How the bytes are to be read.
  public enum Format: String, Sendable {
    /// A saved page.
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
  /// BCP 47 tag of its language, where that is given from outside.
  public var language: String?
  /// Headline, where that is given from outside.
  public var title: String?
  /// Charset given from outside.
  public var charset: String?
  /// The file it was found in, as it was named or found; nil where it came without one.
  public var file: String?
  /// What the file is, in a word or two: "page", "text", "web archive", "feed".
  public var kind: String?
  /// What was found doubtful before the document was read.
  public var findings: [Diagnostic] = []

  /// A document of known format.
  public init(id: String, bytes: [UInt8], format: Format) {
    self.id = id
    self.bytes = bytes
    self.format = format
  }
}
