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

  /// What is known of a file of which the front alone is held.
  public struct Whole: Sendable {
    /// Its bytes, unpacked.
    public let size: Int
    /// Their SHA-256, hexadecimal.
    public let sha256: String

    /// A file of that size and digest.
    public init(size: Int, sha256: String) { (self.size, self.sha256) = (size, sha256) }
  }

  /// The record's id, or the path as given.
  public var id: String
  /// The bytes as they stand in the file.
  public var bytes: [UInt8]
  /// The file whose front the bytes are; nil where they are all.
  public var whole: Whole?
  /// How they are to be read.
  public var format: Format
  /// The page's address, where it is known.
  public var url: String?
  /// When it was published, where that is given from outside.
  public var published: DateTime?
  /// Who published it, where that is given from outside.
  public var publisher: String?
  /// A fact that may be given from outside.
  public enum Fact: String, Sendable, CaseIterable {
    /// When it was published.
    case published
    /// Who published it.
    case publisher
    /// Its headline.
    case title
  }

  /// How what is given from outside came: with the record, in the feed.
  public var givenBy = "given with the record"
  /// How a single fact came, where that is another way: in the story's settings.
  public var givers: [Fact: String] = [:]
  /// News, narrative or colloquial, where given.
  public var genre: Genre?
  /// BCP 47 tag of its language, where that is given from outside.
  public var language: String?
  /// Headline, where that is given from outside.
  public var title: String?
  /// Charset given from outside.
  public var charset: String?
  /// Whether the charset is only what the file around the page declares, so that a person's word wins over it.
  package var isCharsetDeclared = false
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

  /// Bytes of the file, held or not.
  public var size: Int { whole?.size ?? bytes.count }

  /// Takes the charset that a person gives for all pages, where the document has none but a declared one.
  package mutating func give(charset given: String?) {
    guard let given, charset == nil || isCharsetDeclared else { return }
    charset = given
    isCharsetDeclared = false
  }

  /// How a fact came that is given from outside.
  public func giver(of fact: Fact) -> String { givers[fact] ?? givenBy }
}
