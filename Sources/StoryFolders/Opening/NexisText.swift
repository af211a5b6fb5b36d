import Bytes

/// One article as LexisNexis and Nexis Uni print it: lines above with a label each, the text, labels below.
enum NexisText {
  /// Labels that Nexis Uni writes like words; those of LexisNexis are in capitals.
  private static let names: Set<String> = [
    "section", "length", "byline", "dateline", "highlight", "graphic", "load-date", "language", "publication-type",
    "subject", "company", "industry", "geographic", "person", "organization", "ticker", "classification", "notes",
    "journal code", "correction", "series", "document-type", "publication type", "body", "headline", "title",
    "acc-no", "copyright", "url", "time of day", "correction-date", "update", "columns", "type", "city", "country",
    "state", "pub-type", "text", "full text",
  ]

  /// A label and what stands behind it. "Body" stands alone.
  private static func label(_ line: Substring) -> (name: String, value: Substring)? {
    let whole = line.singleSpaced.lowercased()
    if whole == "body" || whole == "classification" { return (whole, "") }
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let name = line[..<colon]
    let isCapital = name.allSatisfy { $0.isUppercase || $0 == "-" || $0 == " " || $0 == "_" }
    guard (3...24).contains(name.count), isCapital || names.contains(name.lowercased()) else { return nil }
    return (name.lowercased(), line[line.index(after: colon)...].drop(while: \.isWhitespace))
  }

  /// Labels of the text itself, and lines that may stand above one that has none.
  private static let bodies: Set = ["body", "text", "full text"]
  private static let frontLength = 30

  static func article(_ lines: [Substring], _ id: String) -> RecordReader.Outcome? {
    // Above the text: a day in it is a day of the story.
    let text = lines.firstIndex { label($0).map { bodies.contains($0.name) } ?? false }
    guard
      let dayAt = lines[..<(text ?? min(frontLength, lines.count))].firstIndex(where: {
        ExportDay.read($0) != nil && label($0) == nil
      })
    else {
      return undated(lines, id)
    }
    let above = lines[..<dayAt].filter {
      !$0.isEmpty && label($0) == nil && !$0.lowercased().hasPrefix("copyright")
    }
    var article = ExportArticle()
    article.day = ExportDay.read(lines[dayAt])
    // Where the text is announced by "Body", the headline stands above its publication.
    let isTitled = lines[dayAt...].contains { $0.singleSpaced == "Body" } && above.count >= 2
    article.publisher = (isTitled ? above.last : above.first)?.singleSpaced
    if isTitled { article.title = above[above.count - 2].singleSpaced }
    read(lines[(dayAt + 1)...], into: &article)
    return article.document(id)
  }

  private static func read(_ lines: ArraySlice<Substring>, into article: inout ExportArticle) {
    let hasTitle = article.title != nil
    var rest = lines.drop(while: \.isEmpty)
    var body: [Substring] = []
    var isBody = false
    while let line = rest.popFirst() {
      if let label = label(line) {
        switch label.name {
        case "headline", "title": article.title = String(label.value)
        case "body", "text", "full text":
          isBody = true
          if !label.value.isEmpty { body.append(label.value) }
        // What stands below the text: codes of the database, not words of the article.
        case _ where isBody && !body.allSatisfy(\.isEmpty): rest = []
        default: break
        }
      } else if article.title == nil, !line.isEmpty, !isBody {
        article.title = String(line)
      } else if isBody || !hasTitle && article.title != nil {
        // Without a label the text begins behind the headline; what stands between labels is none of it.
        if !isBody, line.isEmpty { continue }
        isBody = true
        body.append(line)
      }
    }
    article.paragraphs = ExportArticle.joined(body)
  }

  private static func undated(_ lines: [Substring], _ id: String) -> RecordReader.Outcome? {
    let lines = lines.drop(while: \.isEmpty)
    guard !lines.isEmpty else { return nil }
    var article = ExportArticle()
    article.paragraphs = ExportArticle.joined(Array(lines))
    return article.document(id)
  }
}
