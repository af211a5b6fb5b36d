/// Something found wrong or doubtful in an archive. It is reported, not thrown: a verification tells all it sees.
package struct ArchiveFinding: Hashable, Sendable, Error {
  /// How much it matters.
  package enum Severity: String, Sendable {
    /// The archive is sound; somebody should know of this all the same.
    case warning
    /// The archive is not what it says it is.
    case error
  }

  /// What kind of finding.
  package let code: ArchiveCode
  /// How much it matters here; older versions of a format forgive what newer ones forbid.
  package let severity: Severity
  /// What happened and what to do, in one or two sentences.
  package let message: String

  /// The finding as a line for people: code, then what to do.
  package var line: String { "\(code.rawValue): \(message)".onOneLine }

  /// A finding; an error unless said otherwise.
  package init(_ code: ArchiveCode, _ message: String, severity: Severity = .error) {
    self.code = code
    self.severity = severity
    self.message = message
  }
}

extension String {
  /// With U+FFFD for what would end the line, move a terminal's cursor or turn the direction of what follows: names in an
  /// archive are written by others.
  package var onOneLine: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          switch scalar.value {
          case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: "\u{FFFD}"
          default: scalar
          }
        }))
  }
}

/// The stable name of a kind of finding with an archive: `room.what`. Scripts may rely on it.
package enum ArchiveCode: String, Sendable, CaseIterable {
  case bagNoDeclaration = "bag.no-declaration"
  case bagDeclaration = "bag.declaration"
  case bagVersion = "bag.version"
  case bagEncoding = "bag.encoding"
  case bagNoPayload = "bag.no-payload"
  case bagNoManifest = "bag.no-manifest"
  case bagAlgorithm = "bag.algorithm"
  case bagManifestLine = "bag.manifest-line"
  case bagPath = "bag.path"
  case bagListedTwice = "bag.listed-twice"
  case bagDigest = "bag.digest"
  case bagMissing = "bag.missing"
  case bagNotFetched = "bag.not-fetched"
  case bagFetchLine = "bag.fetch-line"
  case bagUnlisted = "bag.unlisted"
  case bagOxum = "bag.oxum"
  case bagInfoLine = "bag.info-line"
  case bagLink = "bag.link"
  case bagUnreadable = "bag.unreadable"
  case bagNameForm = "bag.name-form"
  case bagSystemFile = "bag.system-file"
  case bagTooLarge = "bag.too-large"
  case containerTooLarge = "container.too-large"
  case containerForm = "container.form"
  case warcHeader = "warc.header"
  case warcTruncated = "warc.truncated"
  case warcGzip = "warc.gzip"
  case warcTooLarge = "warc.too-large"
  case warcDigest = "warc.digest"
  case warcHTTP = "warc.http"
}
