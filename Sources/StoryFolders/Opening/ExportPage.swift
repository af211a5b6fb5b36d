import HTMLReading

/// A page of several articles as Factiva writes it: each in an element of the class "article".
enum ExportPage {
  private static let mark = Array("<div".utf8)

  /// The articles in the order of the page. What their words are the export says itself, so nothing is chosen here.
  static func articles(_ bytes: [UInt8], named path: String) -> [RecordReader.Outcome] {
    let page = HTMLReader.plainText(bytes, charset: nil)
    let starts = page.indices.filter { isStart(page, $0) }
    return starts.enumerated().map { number, start in
      let end = number + 1 < starts.count ? starts[number + 1] : page.count
      return ExportPageParts(page[start..<end]).article.document(OpenedFile.id(path, number + 1))
    }
  }

  /// `<div … class="article enArticle"…`
  private static func isStart(_ bytes: [UInt8], _ at: Int) -> Bool {
    guard bytes[at] == UInt8(ascii: "<"), bytes[at...].starts(with: mark),
      let end = bytes[at...].prefix(400).firstIndex(of: UInt8(ascii: ">"))
    else { return false }
    let tag = String(decoding: bytes[at..<end], as: UTF8.self).lowercased()
    return tag.contains("class=\"article ") || tag.contains("class=\"article\"")
  }
}
