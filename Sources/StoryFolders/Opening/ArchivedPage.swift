import Archives
import Captures
import DatelineModel

/// A page as a web archive holds it.
///
/// Records that are no page are left out without a word: requests, metadata, pictures, answers that are no success. A page's id is its
/// `WARC-Record-ID`, which is the same wherever the archive lies and however it was divided; without one, the archive's name and the
/// record's offset.
package struct ArchivedPage: Sendable {
  /// The record's id.
  let id: String
  private let address: String?
  private let charset: String?
  private let body: Body
  private let findings: [ArchiveFinding]

  private enum Body: Sendable {
    case answer(HTTPResponse)
    case resource([UInt8])
  }

  /// Most bytes of a page, unpacked.
  private static let limit = InputFiles.fileLimit

  /// The page of a record; nil where it holds none.
  init?(_ record: WARCRecord, archive: String) {
    let type: String?
    switch record.type {
    case "response":
      guard let response = record.response, (200..<300).contains(response.status) else { return nil }
      type = response.fields["Content-Type"] ?? record.fields["WARC-Identified-Payload-Type"]
      body = .answer(response)
      findings = record.findings + response.findings
    case "resource":
      type = record.fields["Content-Type"]
      body = .resource(record.block)
      findings = record.findings
    default: return nil
    }
    guard let type = type.map(MediaType.init), type.isHTML else { return nil }
    charset = type.charset
    address = record.targetURI
    id = record.fields["WARC-Record-ID"].map(ArchivedPage.bare) ?? "\(archive)#\(record.offset)"
  }

  /// The document to read. What the person who reads says of the charset wins over what the server said.
  func document(charset given: String? = nil) -> RecordReader.Outcome {
    guard let bytes else {
      return .unreadable(
        id: id,
        Diagnostic(
          .inputArchive,
          "The page \(address ?? id) is packed in a way that is not known, or is damaged, or has more than \(ArchivedPage.limit) bytes."
        ))
    }
    guard bytes.contains(where: { $0 > 0x20 }) else {
      return .unreadable(id: id, Diagnostic(.inputEmpty, "The page \(address ?? id) is empty in the archive."))
    }
    var document = SourceDocument(id: id, bytes: bytes, format: .html)
    document.url = address
    document.charset = charset
    document.isCharsetDeclared = true
    document.give(charset: given)
    document.findings = findings.map { Diagnostic(.inputArchiveDoubt, "\(address ?? id): \($0.line)") }
    return .document(document)
  }

  private var bytes: [UInt8]? {
    switch body {
    case .answer(let response): response.content(limit: ArchivedPage.limit)
    case .resource(let bytes): bytes
    }
  }

  private static func bare(_ id: String) -> String {
    id.hasPrefix("<") && id.hasSuffix(">") ? String(id.dropFirst().dropLast()) : id
  }
}
