import DatelineModel

/// A file that holds several articles, or one in a wrapping, → the articles in it.
enum OpenedFile {
  /// The articles of a file of that kind, in its order; what cannot be read stands there with why. Never empty.
  static func articles(_ path: String, _ kind: InputKind) -> [RecordReader.Outcome] {
    do throws(DiagnosticError) {
      let bytes = try InputFiles.bytes(of: path).get()
      let plain = try InputFiles.unpacked(bytes, named: path).get()
      let found = articles(of: plain, kind, named: path)
      if !found.isEmpty { return found }
      return [
        .unreadable(
          id: path, Diagnostic(.inputNoArticles, "\"\(path)\" (\(kind.rawValue)) holds no article that can be read."))
      ]
    } catch {
      return [.unreadable(id: path, error.diagnostic)]
    }
  }

  /// The articles in bytes of that kind.
  static func articles(of bytes: [UInt8], _ kind: InputKind, named path: String) -> [RecordReader.Outcome] {
    switch kind {
    case .textExport: ExportText.articles(bytes, named: path)
    case .pageExport: ExportPage.articles(bytes, named: path)
    case .savedPage: MailArticle.savedPage(bytes, named: path)
    case .mail: MailArticle.mail(bytes, named: path)
    case .feed: FeedArticles.articles(bytes, named: path)
    case .pageFolder: ZippedArticles.pages(bytes, named: path)
    case .collection: ZippedArticles.collection(bytes, named: path)
    case .word: ZippedArticles.word(bytes, named: path)
    default: []
    }
  }

  /// The id of an article of a file: its name, and the number of the article where there are several.
  static func id(_ path: String, _ number: Int) -> String { "\(path)#\(number)" }
}
