import CivilCalendar
import DatelineModel

/// What an export says of one article.
struct ExportArticle {
  var title: String?
  var publisher: String?
  var day: CivilDate?
  /// Paragraphs of its text.
  var paragraphs: [String] = []

  /// Lines up to an empty one as one paragraph: exports of a fixed width break them.
  static func joined(_ lines: [Substring]) -> [String] {
    lines.split(whereSeparator: \.isEmpty).map { $0.joined(separator: " ") }
  }

  /// The document, or that it has no text.
  func document(_ id: String) -> RecordReader.Outcome {
    guard !paragraphs.isEmpty else {
      return .unreadable(id: id, Diagnostic(.inputEmpty, "The article \"\(title ?? id)\" of the export has no text."))
    }
    let text = ([title].compactMap { $0 } + paragraphs).joined(separator: "\n\n")
    var document = SourceDocument(id: id, bytes: Array(text.utf8), format: .text)
    document.charset = "utf-8"
    document.title = title
    document.publisher = publisher
    document.published = day.map { DateTime(date: $0) }
    document.givenBy = "given in the export"
    return .document(document)
  }
}
