import CivilCalendar
import DatelineModel
import HTMLReading

/// A text of several articles as news databases print it: LexisNexis, Nexis Uni, Factiva.
enum ExportText {
  /// "1 of 20 DOCUMENTS", "Document 1 of 20": the line above each article.
  static func isDivider(_ line: some StringProtocol) -> Bool {
    let words = line.lowercased().split(whereSeparator: \.isWhitespace)
    func isNumber(_ word: Substring) -> Bool { !word.isEmpty && word.allSatisfy { $0.isASCII && $0.isNumber } }
    guard words.count == 4 else { return false }
    return isNumber(words[0]) && words[1] == "of" && isNumber(words[2]) && ["documents", "document"].contains(words[3])
      || words[0] == "document" && isNumber(words[1]) && words[2] == "of" && isNumber(words[3])
  }

  /// The articles of a text.
  static func articles(_ bytes: [UInt8], named path: String) -> [RecordReader.Outcome] {
    let text = String(decoding: HTMLReader.plainText(bytes, charset: nil), as: UTF8.self)
    var parts: [[Substring]] = []
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if isDivider(line) { parts.append([]) } else if !parts.isEmpty { parts[parts.count - 1].append(line) }
    }
    return parts.enumerated().compactMap { number, lines in article(lines, OpenedFile.id(path, number + 1)) }
  }

  /// Labels in capitals above and below the text of an article, and what they hold.
  private static func label(_ line: Substring) -> (name: Substring, value: Substring)? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let name = line[..<colon]
    guard (3...24).contains(name.count), name.allSatisfy({ $0.isUppercase || $0 == "-" || $0 == " " || $0 == "_" })
    else {
      return nil
    }
    return (name, line[line.index(after: colon)...].drop(while: \.isWhitespace))
  }

  private static func article(_ lines: [Substring], _ id: String) -> RecordReader.Outcome? {
    let lines = lines.map { line in line.drop(while: \.isWhitespace) }
    guard let dayAt = lines.prefix(30).firstIndex(where: { ExportDay.read($0) != nil }) else {
      return undated(lines, id)
    }
    let above = lines[..<dayAt].filter { !$0.isEmpty && !$0.lowercased().hasPrefix("copyright") }
    var rest = lines[(dayAt + 1)...].drop(while: \.isEmpty)
    var title: String?
    var body: [Substring] = []
    var isBody = false
    while let line = rest.popFirst() {
      if let label = label(line) {
        switch label.name {
        case "HEADLINE", "TITLE": title = String(label.value)
        case "BODY", "TEXT", "FULL TEXT":
          isBody = true
          if !label.value.isEmpty { body.append(label.value) }
        // What stands below the text: codes of the database, not words of the article.
        case _ where isBody && !body.allSatisfy(\.isEmpty): rest = []
        default: break
        }
      } else if title == nil, !line.isEmpty, !isBody {
        title = String(line)
      } else if isBody || title != nil {
        // Without a label the text begins behind the headline; what stands between labels is none of it.
        if !isBody, line.isEmpty { continue }
        isBody = true
        body.append(line)
      }
    }
    return document(
      id, title, body, publisher: above.first.map(String.init), day: ExportDay.read(lines[dayAt]))
  }

  private static func undated(_ lines: [Substring], _ id: String) -> RecordReader.Outcome? {
    let lines = lines.drop(while: \.isEmpty)
    guard !lines.isEmpty else { return nil }
    return document(id, nil, Array(lines), publisher: nil, day: nil)
  }

  private static func document(
    _ id: String, _ title: String?, _ body: [Substring], publisher: String?, day: CivilDate?
  ) -> RecordReader.Outcome {
    let text = paragraphs(body)
    guard !text.isEmpty else {
      return .unreadable(id: id, Diagnostic(.inputEmpty, "The article \"\(title ?? id)\" of the export has no text."))
    }
    var document = SourceDocument(id: id, bytes: Array(((title.map { $0 + "\n\n" } ?? "") + text).utf8), format: .text)
    document.charset = "utf-8"
    document.title = title
    document.publisher = publisher
    document.published = day.map { DateTime(date: $0) }
    document.givenBy = "given in the export"
    return .document(document)
  }

  /// Lines up to an empty one are one paragraph: exports break them at a fixed width.
  private static func paragraphs(_ lines: [Substring]) -> String {
    lines.split(whereSeparator: \.isEmpty).map { $0.joined(separator: " ") }.joined(separator: "\n\n")
  }
}
