import Archives
package import CivilCalendar
package import DatelineModel

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
  /// SHA-256 of the file's bytes, unpacked, hexadecimal.
  package var digest: String { whole?.sha256 ?? Digest.sha256(bytes) }

  /// The document with what is known of its file from outside. The charset that the person who reads gives for all wins.
  ///
  /// Of a file of several articles each keeps the day and the publisher that it has of its own, and the file's address is none of theirs.
  package func with(_ facts: SourceFacts) -> SourceDocument {
    var document = self
    let isOneOfSeveral = file != nil && id != file
    if let published = facts.published, !isOneOfSeveral || document.published == nil {
      document.published = published
      document.givers[.published] = StorySettings.giver
    }
    if let publisher = facts.publisher, !isOneOfSeveral || document.publisher == nil {
      document.publisher = publisher
      document.givers[.publisher] = StorySettings.giver
    }
    if let url = facts.url, !isOneOfSeveral { document.url = url }
    if document.charset == nil { document.charset = facts.charset }
    return document
  }
}
