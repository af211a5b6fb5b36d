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
    let id = text(value["id"]) ?? fallback
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
    describe(&document, value)
    if format == .html { document.charset = "utf-8" }
    return .document(document)
  }

  private static func describe(_ document: inout SourceDocument, _ value: JSONValue) {
    let id = document.id
    func doubtful(_ field: String, _ advice: String) -> Diagnostic {
      Diagnostic(.inputField, "\"\(field)\" of record \"\(id)\" \(advice); the record is read without it.")
    }
    if let field = value["id"], field != .null, text(field) == nil {
      document.findings.append(doubtful("id", "is neither a text nor a number"))
    }
    if let field = value["url"], field != .null {
      document.url = field.string
      if field.string == nil { document.findings.append(doubtful("url", "is no text")) }
    }
    for (name, path) in [("title", \SourceDocument.title), ("publisher", \SourceDocument.publisher)] {
      guard let field = value[name], field != .null, field != .string("") else { continue }
      document[keyPath: path] = field.string
      if field.string == nil { document.findings.append(doubtful(name, "is no text")) }
    }
    if let field = value["genre"], field != .null {
      document.genre = field.string.flatMap(Genre.init)
      if document.genre == nil {
        let known = Genre.allCases.map(\.rawValue).joined(separator: ", ")
        document.findings.append(doubtful("genre", "is none of \(known)"))
      }
    }
    if let field = value["language"], field != .null, field != .string("") {
      document.language = field.string.flatMap { LanguageTag.language(of: $0) == nil ? nil : $0 }
      if document.language == nil {
        document.findings.append(doubtful("language", "is no language tag; write \"es\" or \"pt-BR\""))
      }
    }
    if let field = value["published"], field != .null, field != .string("") {
      document.published = text(field).flatMap(PublishedField.read)
      if document.published == nil {
        document.findings.append(
          doubtful("published", "is no time; write 2025-03-12, 2025-03-12T10:30:00+05:00, or seconds since 1970"))
      }
    }
  }

  /// A text, or a number as it was written.
  private static func text(_ value: JSONValue?) -> String? {
    switch value {
    case .string(let text)?: text
    case .number(let text)?: text
    default: nil
    }
  }
}
