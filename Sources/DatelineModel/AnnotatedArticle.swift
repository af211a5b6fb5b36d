/// An article with all that was found in it: what a timeline is made from.
///
/// Its one written form is the full line of `dateline annotate`: `annotationLine(.full)` and `init(annotationLine:)` of DatelineKit.
public struct AnnotatedArticle: Sendable {
  /// The article, its text and where its facts were read.
  public var article: Article
  /// SHA-256 of the source bytes, hexadecimal; nil for records that came without a file.
  public var digest: String?
  /// Expressions of time in order.
  public var timexes: [Timex]
  /// Place names in order.
  public var toponyms: [Toponym]
  /// Sentences in order.
  public var statements: [Statement]
  /// Dated stretches of text, for programs.
  public var stretches: [DatedStretch]
  /// The file it was found in; nil where it came without one.
  public var file: String?
  /// What that file is: "page", "text", "web archive", "feed".
  public var kind: String?

  /// An annotated article.
  public init(
    article: Article, digest: String?, timexes: [Timex], toponyms: [Toponym], statements: [Statement],
    stretches: [DatedStretch]
  ) {
    self.article = article
    self.digest = digest
    self.timexes = timexes
    self.toponyms = toponyms
    self.statements = statements
    self.stretches = stretches
  }
}
