import Bytes
import CivilCalendar
import DatelineModel
import HTMLReading
import Messages

/// A page saved as MHTML, a mail, a mailbox, → the articles in it.
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
    document.isCharsetDeclared = true
    document.url = (page.location ?? message.location)?.ifWebLink
    return [.document(document)]
  }

  /// The one message of a file.
  static func mail(_ bytes: [UInt8], named path: String) -> [RecordReader.Outcome] {
    MIMEMessage(bytes).flatMap { article($0, path) }.map { [$0] } ?? []
  }

  /// The messages of a mailbox in its order; those that hold no text are told of.
  static func mailbox(_ bytes: [UInt8], named path: String) -> [RecordReader.Outcome] {
    MIMEMessage.mailbox(bytes).enumerated().map { number, message in
      let id = OpenedFile.id(path, number + 1)
      return article(message, id, isQuoted: true)
        ?? .unreadable(
          id: id, Diagnostic(.inputEmpty, "The message \"\(message.subject ?? id)\" of the mailbox has no text."))
    }
  }

  /// The text of a mail, HTML before plain; files that came along are told of.
  private static func article(_ message: MIMEMessage, _ id: String, isQuoted: Bool = false) -> RecordReader.Outcome? {
    let texts = message.parts.filter { !$0.isAttachment }
    guard let part = texts.first(where: isHTML) ?? texts.first(where: { $0.type == "text/plain" }) else { return nil }
    let content = isQuoted ? unquoted(part.bytes) : part.bytes
    var document = SourceDocument(id: id, bytes: content, format: isHTML(part) ? .html : .text)
    document.charset = part.charset
    document.isCharsetDeclared = true
    if let subject = message.subject {
      document.title = subject
      // A text's first line is its headline where nobody says otherwise. The subject came decoded, and the text need not be in its charset.
      if document.format == .text {
        document.bytes = Array((subject + "\n\n").utf8) + HTMLReader.plainText(content, charset: part.charset)
        document.charset = "utf-8"
        document.isCharsetDeclared = false
      }
    }
    document.publisher = message.sender
    document.published = message.date.map { DateTime(utcSecond: $0.second, offsetMinutes: $0.offsetMinutes) }
    document.givenBy = "given in the mail"
    let files = message.parts.count { $0.isAttachment }
    if files > 0 {
      document.findings.append(
        Diagnostic(.inputLeftOut, "\(files) attached texts of \"\(id)\" were not read; save them beside it."))
    }
    return .document(document)
  }

  /// Lines that begin with "From " stand in a mailbox with ">" in front, those that had one with one more.
  private static func unquoted(_ bytes: [UInt8]) -> [UInt8] {
    let mark = UInt8(ascii: ">")
    guard bytes.contains(mark) else { return bytes }
    return Array(
      bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
        line.first == mark && line.drop { $0 == mark }.starts(with: "From ".utf8) ? line.dropFirst() : line
      }.joined(separator: [0x0A]))
  }

  private static func isHTML(_ part: MIMEMessage.Part) -> Bool {
    part.type == "text/html" || part.type == "application/xhtml+xml"
  }
}
