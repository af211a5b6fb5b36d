import CivilCalendar
package import DatelineModel
import JSONText

/// Lines of NDJSON → documents, as the contract of `dateline annotate` says.
package enum RecordReader {
  /// A record, or what is wrong with the line.
  package enum Outcome: Sendable {
    case document(SourceDocument)
    case unreadable(id: String, Diagnostic)
  }

  /// Reads one line; `number` counts from 1 and names records without an id.
  package static func read(_ line: [UInt8], number: Int) -> Outcome {
    let fallback = "line \(number)"
    guard let value = JSONReader.read(line), case .object = value else {
      return .unreadable(id: fallback, Diagnostic(.inputRecord, "Line \(number) is not a JSON object; it is skipped."))
    }
    let id = value["id"]?.string ?? fallback
    let bytes: [UInt8]
    let format: SourceDocument.Format
    if let html = value["html"]?.string {
      bytes = Array(html.utf8)
      format = .html
    } else if let text = value["text"]?.string {
      bytes = Array(text.utf8)
      format = .record
    } else {
      return .unreadable(id: id, Diagnostic(.inputRecord, "Record \"\(id)\" has neither \"html\" nor \"text\"."))
    }
    var document = SourceDocument(id: id, bytes: bytes, format: format)
    document.url = value["url"]?.string
    document.genre = value["genre"]?.string.flatMap(Genre.init)
    document.published = value["published"]?.string.flatMap { DateTime(iso8601: $0) }
    if format == .html { document.charset = "utf-8" }
    return .document(document)
  }
}
