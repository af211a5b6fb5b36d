import CivilCalendar
import DatelineModel
import Messages

/// A page saved as MHTML, or a mail, → the article in it.
enum MailArticle {
  /// The page that a browser saved: of its parts the one whose address is the page's, else the first that is HTML.
  static func savedPage(_ bytes: [UInt8], named path: String) -> [RecordReader.Outcome] {
    guard let message = MIMEMessage(bytes) else { return [] }
    let pages = message.parts.filter { isHTML($0) }
    guard let page = pages.first(where: { $0.location != nil && $0.location == message.location }) ?? pages.first else {
      return []
    }
    var document = SourceDocument(id: path, bytes: page.bytes, format: .html)
    document.charset = page.charset
    let address = page.location ?? message.location
    document.url = address.flatMap { $0.hasPrefix("http://") || $0.hasPrefix("https://") ? $0 : nil }
    return [.document(document)]
  }

  /// The text of a mail, HTML before plain; files that came along are told of.
  static func mail(_ bytes: [UInt8], named path: String) -> [RecordReader.Outcome] {
    guard let message = MIMEMessage(bytes) else { return [] }
    let texts = message.parts.filter { !$0.isAttachment }
    guard let part = texts.first(where: isHTML) ?? texts.first(where: { $0.type == "text/plain" }) else { return [] }
    var document = SourceDocument(id: path, bytes: part.bytes, format: isHTML(part) ? .html : .text)
    document.charset = part.charset
    if let subject = message.subject {
      document.title = subject
      // A text's first line is its headline where nobody says otherwise.
      if document.format == .text { document.bytes = Array((subject + "\n\n").utf8) + part.bytes }
    }
    document.publisher = message.sender
    document.published = message.date.map { DateTime(utcSecond: $0.second, offsetMinutes: $0.offsetMinutes) }
    document.givenBy = "given in the mail"
    let files = message.parts.count { $0.isAttachment }
    if files > 0 {
      document.findings.append(
        Diagnostic(
          .inputLeftOut,
          "\(files) attached texts of \"\(path)\" were not read; save them beside it."))
    }
    return [.document(document)]
  }

  private static func isHTML(_ part: MIMEMessage.Part) -> Bool {
    part.type == "text/html" || part.type == "application/xhtml+xml"
  }
}
