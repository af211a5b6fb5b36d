import Archives
import DatelineModel
import Files

/// What is to be read, one after another: files, the pages of web archives, the articles of files that hold several, the lines of
/// NDJSON. A web archive is opened when its turn comes and holds one record at a time, so that a list may be of any length.
package struct DocumentInputs: Sequence, IteratorProtocol {
  private enum Source {
    case item(InputFiles.Item)
    case archive(String, WARCReader)
    case lines(LineReader, file: String?)
    case parts(ArraySlice<RecordReader.Outcome>, file: String, InputKind)
  }

  private var waiting: ArraySlice<InputFiles.Item>
  private var open: Source?
  private var number = 0
  private var pagesOfArchive = 0

  /// The files named; folders and files that hold several articles are opened.
  package init(files: [String]) { self.init(InputFiles.list(files)) }

  /// What was listed already; what was left out then gives no document.
  package init(_ items: [InputFiles.Item]) { waiting = items[...] }

  /// Records on standard input, one a line.
  package static func lines() -> DocumentInputs { DocumentInputs(.lines(LineReader(), file: nil)) }

  /// A web archive on standard input.
  package static func archive() -> DocumentInputs {
    DocumentInputs(.archive("-", WARCReader(pieces: StandardInput.pieces)))
  }

  /// A web archive whose bytes are held already.
  package static func archive(_ bytes: [UInt8], named name: String) -> DocumentInputs {
    DocumentInputs(.archive(name, WARCReader(bytes)))
  }

  private init(_ source: Source) {
    waiting = []
    open = source
  }

  /// The next input; nil at the end.
  package mutating func next() -> DocumentInput? {
    while true {
      switch open {
      case .archive(let name, let reader)?:
        if let page = nextPage(name, reader) { return page.found(in: name, .webArchive) }
        open = nil
        if pagesOfArchive == 0 { return nothing(in: name).found(in: name, .webArchive) }
      case .lines(var lines, let file)?:
        open = nil
        guard let line = lines.next() else { continue }
        open = .lines(lines, file: file)
        number += 1
        return .line(line, number: number).found(in: file, file == nil ? nil : .records)
      case .parts(var parts, let file, let kind)?:
        open = nil
        guard let part = parts.popFirst() else { continue }
        open = .parts(parts, file: file, kind)
        return DocumentInput.ready(part).found(in: file, kind)
      case .item(let item)?:
        open = nil
        if let input = start(item) { return input }
      case nil:
        guard let item = waiting.popFirst() else { return nil }
        open = .item(item)
      }
    }
  }

  /// A file as it is; one that holds several articles is opened, and they come next.
  private mutating func start(_ item: InputFiles.Item) -> DocumentInput? {
    switch item {
    case .leftOut: return nil
    case .unreadable(let name, let diagnostic, let kind):
      return .unreadable(id: name, diagnostic).found(in: name, kind)
    case .file("-", _):
      let bytes = StandardInput.all(limit: InputFiles.fileLimit)
      let kind = InputKind(of: bytes, named: "-")
      guard kind.isRead, !kind.isPlainDocument else { return .standardInput(bytes, kind) }
      open = .parts(OpenedFile.articles(in: bytes, named: "-")[...], file: "-", kind)
      return nil
    case .file(let path, let kind):
      guard let kind, kind.isRead, !kind.isPlainDocument else { return .file(path, kind: kind) }
      switch kind {
      case .webArchive:
        guard let reader = WARCReader(path: path) else { return unopened(path, kind) }
        pagesOfArchive = 0
        open = .archive(path, reader)
      case .records:
        guard let lines = LineReader(path: path) else { return unopened(path, kind) }
        number = 0
        open = .lines(lines, file: path)
      default: open = .parts(OpenedFile.articles(path, kind)[...], file: path, kind)
      }
      return nil
    }
  }

  private func unopened(_ path: String, _ kind: InputKind) -> DocumentInput {
    .unreadable(
      id: path,
      Diagnostic(
        .inputUnreadable,
        "The file \"\(path)\" cannot be opened; check its permissions, and that it is whole and not packed with a dictionary."
      )
    ).found(in: path, kind)
  }

  private mutating func nextPage(_ name: String, _ reader: WARCReader) -> DocumentInput? {
    while let item = reader.next() {
      switch item {
      case .record(let record):
        guard let page = ArchivedPage(record, archive: name) else { continue }
        pagesOfArchive += 1
        return .page(page)
      case .damage(let finding, let offset):
        pagesOfArchive += 1
        return .unreadable(id: "\(name)#\(offset)", Diagnostic(.inputArchive, finding.line))
      }
    }
    return nil
  }

  private func nothing(in archive: String) -> DocumentInput {
    .unreadable(
      id: archive,
      Diagnostic(.inputNoArticles, "The web archive \"\(archive)\" holds no answers that are HTML; name another."))
  }
}
