/// A finding in the input, or doubt that a reader should know of. It is reported, not thrown.
public struct Diagnostic: Hashable, Codable, Sendable {
  /// How much it matters.
  public enum Severity: String, Codable, Sendable, Comparable {
    /// Worth knowing; nothing is wrong.
    case note
    /// Something could not be known or was left out.
    case warning
    /// The article could not be read.
    case error

    /// Notes are smaller than warnings, warnings than errors.
    public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
    private var rank: Int { self == .note ? 0 : self == .warning ? 1 : 2 }
  }

  /// What kind of finding.
  public let code: DiagnosticCode
  /// How much it matters.
  public let severity: Severity
  /// What happened and what to do, in one or two sentences.
  public let message: String
  /// Where in the article's text, when it is about a place in it.
  public let range: TextRange?

  /// The finding as a line for people: code, then what to do.
  public var line: String { "\(code.rawValue): \(message)" }

  /// A finding of the code's own severity.
  public init(_ code: DiagnosticCode, _ message: String, range: TextRange? = nil) {
    self.code = code
    severity = code.severity
    self.message = message
    self.range = range
  }
}

/// The stable name of a kind of finding: `room.what`. Scripts may rely on it.
public enum DiagnosticCode: String, Codable, Sendable, CaseIterable {
  case inputMissing = "input.missing"
  case inputUnreadable = "input.unreadable"
  case inputEmpty = "input.empty"
  case inputBinary = "input.binary"
  case inputTooLarge = "input.too-large"
  case inputNoArticles = "input.no-articles"
  case inputRecord = "input.record"
  case inputAnnotation = "input.annotation"
  case inputArchive = "input.archive"
  case inputArchiveDoubt = "input.archive-doubt"
  case htmlTooDeep = "html.too-deep"
  case htmlAttributes = "html.too-many-attributes"
  case htmlBlocks = "html.too-many-blocks"
  case htmlTruncated = "html.truncated"
  case htmlCharset = "html.charset"
  case articleNotFound = "article.not-found"
  case articleErrorPage = "article.error-page"
  case articleStub = "article.stub"
  case publicationUnknown = "publication.unknown"
  case publicationConflict = "publication.conflict"
  case textTooLong = "text.too-long"
  case textSentence = "text.sentence-cut"
  case textTooSlow = "text.too-slow"
  case storyTooLarge = "story.too-large"
  case timeTooMany = "time.too-many"
  case placeTooMany = "place.too-many"
  case languageUncovered = "language.uncovered"
  case timeImpossible = "time.impossible"
  case timeWeekday = "time.weekday-contradiction"
  case timeUnresolved = "time.unresolved"
  case placeAmbiguous = "place.ambiguous"
  case placeNotFound = "place.not-found"
  case outputUnwritable = "output.unwritable"
  case outputForeign = "output.foreign-files"
  case templateUnknown = "template.unknown-name"
  case publishNoStories = "publish.no-stories"
  case publishLeftOut = "publish.left-out"
  case publishNameClash = "publish.name-clash"
  case publishBrokenLink = "publish.broken-link"
  case publishCache = "publish.cache"
  case comparisonUnreadable = "comparison.unreadable"
  case previewPort = "preview.port"
  case snapshotConfiguration = "snapshot.configuration"
  case snapshotChanged = "snapshot.changed"
  case snapshotName = "snapshot.name"
  case snapshotSource = "snapshot.source"
  case snapshotRange = "snapshot.range"
  case snapshotEntries = "snapshot.entries"
  case snapshotRebuild = "snapshot.rebuild"
  case snapshotVersion = "snapshot.version"
  case snapshotNoSources = "snapshot.no-sources"
  case yamlSyntax = "yaml.syntax"
  case yamlDuplicateKey = "yaml.duplicate-key"
  case yamlUnsupported = "yaml.unsupported"
  case yamlLimit = "yaml.limit"
  case settingsUnknownKey = "settings.unknown-key"
  case settingsValue = "settings.value"
  case settingsNoMatch = "settings.no-match"
  case reviewUnknownKey = "review.unknown-key"
  case reviewValue = "review.value"
  case reviewNoSuchEntry = "review.no-such-entry"
  case reviewNoSuchStatement = "review.no-such-statement"
  case reviewNoSuchPlace = "review.no-such-place"
  case explainNoSuchEntry = "explain.no-such-entry"
  case storyExists = "story.exists"
  case captureUnreadable = "capture.unreadable"
  case captureChanged = "capture.changed"

  /// How much findings of this kind matter.
  public var severity: Diagnostic.Severity {
    switch self {
    case .inputMissing, .inputUnreadable, .inputEmpty, .inputBinary, .inputTooLarge, .inputNoArticles, .inputRecord,
      .inputAnnotation, .inputArchive, .articleNotFound, .articleErrorPage, .outputUnwritable, .outputForeign,
      .templateUnknown, .publishNoStories, .publishBrokenLink, .comparisonUnreadable, .previewPort,
      .snapshotConfiguration, .snapshotChanged, .snapshotName, .snapshotSource, .snapshotRange, .snapshotEntries,
      .snapshotRebuild, .yamlSyntax, .yamlDuplicateKey, .yamlUnsupported, .yamlLimit, .settingsUnknownKey,
      .settingsValue, .reviewUnknownKey, .reviewValue, .explainNoSuchEntry:
      .error
    case .inputArchiveDoubt, .htmlTooDeep, .htmlAttributes, .htmlBlocks, .textTooLong, .textTooSlow, .storyTooLarge,
      .timeTooMany,
      .placeTooMany, .htmlTruncated, .htmlCharset, .articleStub, .publicationUnknown, .languageUncovered,
      .publicationConflict, .timeImpossible, .timeWeekday, .placeNotFound, .snapshotVersion, .publishLeftOut,
      .publishNameClash, .settingsNoMatch, .reviewNoSuchEntry, .reviewNoSuchStatement, .reviewNoSuchPlace,
      .captureUnreadable, .captureChanged:
      .warning
    case .textSentence, .timeUnresolved, .placeAmbiguous, .snapshotNoSources, .publishCache, .storyExists: .note
    }
  }
}
