import Archives
import DatelineModel
import HTMLReading

/// A file that holds several articles, or one in a wrapping, → the articles in it.
package enum OpenedFile {
  /// The articles of a file of that kind, in its order; what cannot be read stands there with why. Never empty.
  static func articles(_ path: String, _ kind: InputKind) -> [RecordReader.Outcome] {
    switch InputFiles.bytes(of: path) {
    case .failure(let error): [.unreadable(id: path, error.diagnostic)]
    case .success(let bytes): articles(in: bytes, named: path, kind)
    }
  }

  /// The articles in the bytes of a file, of whatever kind it is, as they are read where the file lies in a folder: a page or text is
  /// one. Never empty.
  package static func articles(in bytes: [UInt8], named path: String, charset: String? = nil) -> [RecordReader.Outcome]
  {
    let kind = InputKind(of: bytes, named: path)
    guard kind.isRead, !kind.isPlainDocument else {
      switch InputFiles.document(named: path, bytes, charset: charset, kind: kind) {
      case .failure(let error): return [.unreadable(id: path, error.diagnostic)]
      case .success(let document): return [.document(document)]
      }
    }
    return articles(in: bytes, named: path, kind, charset).map { outcome in
      guard case .document(var document) = outcome else { return outcome }
      (document.file, document.kind) = (path, kind.rawValue)
      document.give(charset: charset)
      return .document(document)
    }
  }

  private static func articles(in bytes: [UInt8], named path: String, _ kind: InputKind, _ charset: String? = nil)
    -> [RecordReader.Outcome]
  {
    switch InputFiles.unpacked(bytes, named: path) {
    case .failure(let error): return [.unreadable(id: path, error.diagnostic)]
    case .success(let plain):
      let found = articles(of: plain, kind, named: path, charset)
      if !found.isEmpty { return found }
      let finding = Diagnostic(
        .inputNoArticles, "\"\(path)\" (\(kind.rawValue)) holds no article that can be read.")
      return [.unreadable(id: path, finding)]
    }
  }

  /// The articles in unpacked bytes of that kind.
  package static func articles(of bytes: [UInt8], _ kind: InputKind, named path: String, _ charset: String? = nil)
    -> [RecordReader.Outcome]
  {
    switch kind {
    case .textExport: ExportText.articles(bytes, named: path)
    case .pageExport: ExportPage.articles(bytes, named: path)
    case .richText: richText(bytes, named: path)
    case .savedPage: MailArticle.savedPage(bytes, named: path)
    case .mail: MailArticle.mail(bytes, named: path)
    case .mailbox: MailArticle.mailbox(bytes, named: path)
    case .feed: FeedArticles.articles(bytes, named: path)
    case .safariArchive: SafariPage.articles(bytes, named: path)
    case .pageFolder: ZippedArticles.pages(bytes, named: path)
    case .collection: ZippedArticles.collection(bytes, named: path)
    case .word: ZippedArticles.word(bytes, named: path)
    case .webArchive: DocumentInputs.archive(bytes, named: path).map { $0.document(charset: charset, facts: [:]) }
    case .records: records(bytes)
    default: []
    }
  }

  /// The articles of an export, or one text; when it was published a text processor does not say.
  private static func richText(_ bytes: [UInt8], named path: String) -> [RecordReader.Outcome] {
    text(String(decoding: RichText.text(bytes), as: UTF8.self), named: path)
  }

  /// The articles of an export that a text processor keeps, else the text as one.
  static func text(_ text: String, named path: String) -> [RecordReader.Outcome] {
    let articles = ExportText.articles(of: text, named: path)
    guard articles.isEmpty, text.contains(where: { !$0.isWhitespace }) else { return articles }
    var document = SourceDocument(id: path, bytes: Array(text.utf8), format: .text)
    document.charset = "utf-8"
    return [.document(document)]
  }

  private static func records(_ bytes: [UInt8]) -> [RecordReader.Outcome] {
    bytes.split(separator: 0x0A).filter { $0.contains { $0 > 0x20 } }.enumerated().map { number, line in
      RecordReader.read(Array(line), number: number + 1)
    }
  }

  /// The id of an article of a file: its name, and the number of the article where there are several.
  static func id(_ path: String, _ number: Int) -> String { "\(path)#\(number)" }
}
