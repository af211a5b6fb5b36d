/// A finding in the input, or doubt that a reader should know of. It is reported, not thrown.
public struct Diagnostic: Hashable, Sendable {
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
  /// There is no file of that name.
  case inputMissing = "input.missing"
  /// A file is there and cannot be read or unpacked.
  case inputUnreadable = "input.unreadable"
  /// A file holds nothing.
  case inputEmpty = "input.empty"
  /// A file is no text.
  case inputBinary = "input.binary"
  /// A file is of a kind that is not read.
  case inputKind = "input.kind"
  /// A file was written by dateline, and is no source.
  case inputOwn = "input.own-output"
  /// A file that was found is left out; a person may have wanted it.
  case inputLeftOut = "input.left-out"
  /// A file that was found is no source by its nature: a setting, a part of a saved page, an output.
  case inputPassedOver = "input.passed-over"
  /// An article that another file holds as well; it counts once.
  case inputCopy = "input.copy"
  /// A field of a record cannot be read; the record is read without it.
  case inputField = "input.field"
  /// A file, page or story of files is beyond its limit.
  case inputTooLarge = "input.too-large"
  /// A page or text is longer than its limit; its front was read.
  case inputCut = "input.cut"
  /// A folder or archive holds no article.
  case inputNoArticles = "input.no-articles"
  /// A record of NDJSON or a row of a table is not as its form demands.
  case inputRecord = "input.record"
  /// A line of annotations cannot be read back.
  case inputAnnotation = "input.annotation"
  /// A record of a web archive is damaged.
  case inputArchive = "input.archive"
  /// A record of a web archive is read, and something in it is not as it should be.
  case inputArchiveDoubt = "input.archive-doubt"
  /// Elements are nested deeper than the limit.
  case htmlTooDeep = "html.too-deep"
  /// An element has more attributes than the limit.
  case htmlAttributes = "html.too-many-attributes"
  /// A page has more elements than the limit.
  case htmlElements = "html.too-many-elements"
  /// A page has more blocks of text than the limit.
  case htmlBlocks = "html.too-many-blocks"
  /// The parser stopped before the end of a page.
  case htmlTruncated = "html.truncated"
  /// The charset of a page is in doubt.
  case htmlCharset = "html.charset"
  /// A page holds no article.
  case articleNotFound = "article.not-found"
  /// A page says that it could not be shown.
  case articleErrorPage = "article.error-page"
  /// A page holds the beginning of an article alone.
  case articleStub = "article.stub"
  /// No day of publication was found.
  case publicationUnknown = "publication.unknown"
  /// A page names two days of publication.
  case publicationConflict = "publication.conflict"
  /// A text is longer than the limit.
  case textTooLong = "text.too-long"
  /// A sentence was cut, since it had too many words.
  case textSentence = "text.sentence-cut"
  /// The time for a page was over.
  case textTooSlow = "text.too-slow"
  /// A story has more articles than the limit.
  case storyTooLarge = "story.too-large"
  /// A text has more expressions of time than the limit.
  case timeTooMany = "time.too-many"
  /// A text has more place names than the limit.
  case placeTooMany = "place.too-many"
  /// The days of a text in that language are not read.
  case languageUncovered = "language.uncovered"
  /// The statements of a text in that language are read by their days alone.
  case languageStatements = "language.statements"
  /// A page says that it is in another language than its words are.
  case languageDeclared = "language.declared"
  /// A date that no calendar has.
  case timeImpossible = "time.impossible"
  /// A weekday that contradicts its date.
  case timeWeekday = "time.weekday-contradiction"
  /// A date in figures of which either may be the month.
  case timeOrder = "time.day-order"
  /// A clock time whose zone has a name that several zones share.
  case timeZone = "time.zone"
  /// A date that could not be put on the calendar.
  case timeUnresolved = "time.unresolved"
  /// A name that may be one of several places.
  case placeAmbiguous = "place.ambiguous"
  /// A place that was asked for and that no source names.
  case placeNotFound = "place.not-found"
  /// An output could not be written; nothing of it is there.
  case outputUnwritable = "output.unwritable"
  /// A folder holds files that dateline did not write.
  case outputForeign = "output.foreign-files"
  /// A template names what the page does not have.
  case templateUnknown = "template.unknown-name"
  /// A file of a theme has a name that nothing looks for.
  case templateUnused = "template.unused"
  /// A site has no story that can be read.
  case publishNoStories = "publish.no-stories"
  /// Something in the folder of a site is no story.
  case publishLeftOut = "publish.left-out"
  /// Two stories would have one address.
  case publishNameClash = "publish.name-clash"
  /// A page of a site links to nothing.
  case publishBrokenLink = "publish.broken-link"
  /// Articles of a site cannot be kept between builds.
  case publishCache = "publish.cache"
  /// The index of a site cannot be made.
  case publishSearch = "publish.search"
  /// The pictures of a site with words cannot be drawn.
  case publishCards = "publish.cards"
  /// One side of a comparison is no briefing.
  case comparisonUnreadable = "comparison.unreadable"
  /// The port for a preview cannot be opened.
  case previewPort = "preview.port"
  /// The description of a snapshot cannot be read.
  case snapshotConfiguration = "snapshot.configuration"
  /// A file of a snapshot is not as it was written.
  case snapshotChanged = "snapshot.changed"
  /// The name of a snapshot is not that of its content.
  case snapshotName = "snapshot.name"
  /// A source of a snapshot is not the one that was read.
  case snapshotSource = "snapshot.source"
  /// A cited sentence does not stand where it is said to.
  case snapshotRange = "snapshot.range"
  /// The entries of a snapshot are not those of its provenance.
  case snapshotEntries = "snapshot.entries"
  /// A briefing made again is not the one of the snapshot.
  case snapshotRebuild = "snapshot.rebuild"
  /// Another program or gazetteer made the snapshot.
  case snapshotVersion = "snapshot.version"
  /// A snapshot keeps digests of its sources alone.
  case snapshotNoSources = "snapshot.no-sources"
  /// A file is not YAML.
  case yamlSyntax = "yaml.syntax"
  /// A key stands twice.
  case yamlDuplicateKey = "yaml.duplicate-key"
  /// A part of YAML that is refused: anchors, aliases, tags.
  case yamlUnsupported = "yaml.unsupported"
  /// A file is too large or nested too deep.
  case yamlLimit = "yaml.limit"
  /// A key of `dateline.yml` that is not known.
  case settingsUnknownKey = "settings.unknown-key"
  /// A value of `dateline.yml` that is not of its kind.
  case settingsValue = "settings.value"
  /// A source of `dateline.yml` that names no file.
  case settingsNoMatch = "settings.no-match"
  /// A key of `review.yml` that is not known.
  case reviewUnknownKey = "review.unknown-key"
  /// A value of `review.yml` that is not of its kind.
  case reviewValue = "review.value"
  /// A decision about an entry that is not there.
  case reviewNoSuchEntry = "review.no-such-entry"
  /// A decision about words that no statement has.
  case reviewNoSuchStatement = "review.no-such-statement"
  /// A decision for a place that the gazetteer does not know.
  case reviewNoSuchPlace = "review.no-such-place"
  /// No entry has the id or the words that were asked for.
  case explainNoSuchEntry = "explain.no-such-entry"
  /// A file of a story is there already and was left alone.
  case storyExists = "story.exists"
  /// A file beside a page is no capture.
  case captureUnreadable = "capture.unreadable"
  /// A page is not the one that its capture describes.
  case captureChanged = "capture.changed"

  /// How much findings of this kind matter.
  public var severity: Diagnostic.Severity {
    switch self {
    case .inputMissing, .inputUnreadable, .inputEmpty, .inputBinary, .inputKind, .inputOwn, .inputTooLarge,
      .inputNoArticles, .inputRecord,
      .inputAnnotation, .inputArchive, .articleNotFound, .articleErrorPage, .outputUnwritable, .outputForeign,
      .templateUnknown, .publishNoStories, .publishBrokenLink, .publishSearch, .publishCards, .comparisonUnreadable,
      .previewPort,
      .snapshotConfiguration, .snapshotChanged, .snapshotName, .snapshotSource, .snapshotRange, .snapshotEntries,
      .snapshotRebuild, .yamlSyntax, .yamlDuplicateKey, .yamlUnsupported, .yamlLimit, .settingsUnknownKey,
      .settingsValue, .reviewUnknownKey, .reviewValue, .explainNoSuchEntry:
      .error
    case .templateUnused, .inputArchiveDoubt, .inputLeftOut, .inputCut, .inputField, .htmlTooDeep, .htmlAttributes,
      .htmlElements,
      .htmlBlocks,
      .textTooLong,
      .textTooSlow, .storyTooLarge,
      .timeTooMany,
      .placeTooMany, .htmlTruncated, .htmlCharset, .articleStub, .publicationUnknown, .languageUncovered,
      .languageStatements,
      .publicationConflict, .timeImpossible, .timeWeekday, .placeNotFound, .snapshotVersion, .publishLeftOut,
      .publishNameClash, .settingsNoMatch, .reviewNoSuchEntry, .reviewNoSuchStatement, .reviewNoSuchPlace,
      .captureUnreadable, .captureChanged:
      .warning
    case .inputPassedOver, .inputCopy, .languageDeclared, .textSentence, .timeOrder, .timeZone, .timeUnresolved,
      .placeAmbiguous,
      .snapshotNoSources,
      .publishCache, .storyExists:
      .note
    }
  }
}
