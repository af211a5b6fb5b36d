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
  /// The document with what is known of it from outside. The charset that the person who reads gives for all wins.
  package func with(_ facts: SourceFacts) -> SourceDocument {
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
