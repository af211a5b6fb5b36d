import Bytes

/// One article as Factiva prints it as text: headline, length, day, publication, code, language, copyright, text.
enum FactivaText {
  /// "Document COURI0020250312el3c00001"
  static func isCode(_ line: some StringProtocol) -> Bool {
    let words = line.split(separator: " ")
    return words.count == 2 && words[0] == "Document" && words[1].count > 16
      && words[1].allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }

  /// "96 words", "1,204 mots": a number and one word.
  static func isLength(_ line: some StringProtocol) -> Bool {
    let words = line.split(separator: " ")
    return words.count == 2 && words[0].allSatisfy { $0.isASCII && ($0.isNumber || $0 == "," || $0 == ".") }
      && words[0].contains(where: \.isNumber) && words[1].count >= 3 && words[1].allSatisfy(\.isLetter)
  }

  static func article(_ lines: [Substring], _ id: String) -> RecordReader.Outcome? {
    let lines = lines.map(\.singleSpaced)
    var article = ExportArticle()
    let lengthAt = lines.indices.first { at in
      isLength(lines[at]) && lines[(at + 1)...].first { !$0.isEmpty }.map { ExportDay.read($0[...]) != nil } ?? false
    }
    guard let lengthAt, let dayAt = lines[(lengthAt + 1)...].firstIndex(where: { !$0.isEmpty }) else {
      guard lines.contains(where: { !$0.isEmpty }) else { return nil }
      article.paragraphs = lines.filter { !$0.isEmpty }
      return article.document(id)
    }
    // Above the length stand the section, the headline and the byline, in this order: the headline is the longest.
    article.title = lines[..<lengthAt].max { $0.count < $1.count }.flatMap { $0.isEmpty ? nil : $0 }
    article.day = ExportDay.read(lines[dayAt][...])
    let rest = lines[(dayAt + 1)...].filter { !$0.isEmpty }
    article.publisher = publisher(rest)
    article.paragraphs = text(rest)
    return article.document(id)
  }

  /// The first line below the day that is no clock time and no number.
  static func publisher(_ lines: [String]) -> String? {
    lines.first { !$0.contains(":") && !$0.allSatisfy { $0.isNumber || $0 == " " } }
  }

  /// What stands below the copyright; where there is none, from the first line that is longer than a code or a language.
  private static func text(_ lines: [String]) -> [String] {
    let isNotice: (String) -> Bool = { line in
      ["(c)", "©", "copyright"].contains { line.lowercased().hasPrefix($0) }
    }
    if let notice = lines.prefix(12).firstIndex(where: isNotice) { return Array(lines[(notice + 1)...]) }
    return Array(lines.drop { $0.split(separator: " ").count <= 4 })
  }
}
