import CivilCalendar

/// One article of a page of several: the lines above its text, and the text.
struct ExportPageParts {
  private(set) var title: String?
  private(set) var day: CivilDate?
  private(set) var publisher: String?
  /// The paragraphs, without the number that the database gave.
  private(set) var paragraphs: [String] = []

  /// Reads the elements of an article as they stand: lines in `div`, its text in `p`.
  init(_ bytes: ArraySlice<UInt8>) {
    let paragraph = bytes.firstRange(of: Array("<p".utf8))?.lowerBound ?? bytes.endIndex
    let head = String(decoding: bytes[..<paragraph], as: UTF8.self)
    var lines: [String] = []
    for part in head.split(separator: "</div>") {
      // What was opened and not closed before, such as the whole article, stands in front of its last inner element.
      let inner = part.ranges(of: "<div").last.map { part[$0.lowerBound...] } ?? part
      let text = MarkupText.line(inner)
      if text.isEmpty { continue }
      if title == nil, inner.lowercased().contains("headline") { title = text } else { lines.append(text) }
    }
    if let at = lines.firstIndex(where: { ExportDay.read($0[...]) != nil }) {
      day = ExportDay.read(lines[at][...])
      // "12 March 2025", perhaps a clock time, then who published it.
      publisher = lines[(at + 1)...].first { !$0.contains(":") && !$0.allSatisfy { $0.isNumber || $0 == " " } }
    }
    paragraphs = MarkupText.paragraphs(String(decoding: bytes[paragraph...], as: UTF8.self))
      .filter { !ExportPageParts.isNumber($0) }
  }

  /// "Document COURI0020250312el3c00001"
  private static func isNumber(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return words.count == 2 && words[0] == "Document" && words[1].count > 16
      && words[1].allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }
}
