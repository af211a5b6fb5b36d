import Archives
import DatelineModel
import Files

/// What is to be read, one after another: files, the pages of web archives, the lines of NDJSON. An archive is opened when its turn
/// comes and holds one record at a time, so that a list may be of any length.
package struct DocumentInputs: Sequence, IteratorProtocol {
  private enum Source {
    case item(InputFiles.Item)
    case archive(String, WARCReader)
    case lines(LineReader)
  }

  private var waiting: ArraySlice<InputFiles.Item>
  private var open: Source?
  private var number = 0
  private var pagesOfArchive = 0

  /// The files named; folders and web archives (`.warc`, `.warc.gz`) are opened.
  package init(files: [String]) { self.init(InputFiles.list(files)) }

  /// What was listed already.
  package init(_ items: [InputFiles.Item]) { waiting = items[...] }

  /// Records on standard input, one a line.
  package static func lines() -> DocumentInputs { DocumentInputs(.lines(LineReader())) }

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
        if let page = nextPage(name, reader) { return page }
        open = nil
        if pagesOfArchive == 0 { return nothing(in: name) }
      case .lines(var lines)?:
        open = nil
        guard let line = lines.next() else { return nil }
        open = .lines(lines)
        number += 1
        return .line(line, number: number)
      case .item(let item)?:
        open = nil
        if let input = start(item) { return input }
      case nil:
        guard let item = waiting.popFirst() else { return nil }
        open = .item(item)
      }
    }
  }

  /// A file as it is; an archive is opened, and its pages come next.
  private mutating func start(_ item: InputFiles.Item) -> DocumentInput? {
    switch item {
    case .unreadable(let name, let diagnostic): return .unreadable(id: name, diagnostic)
    case .file(let path):
      guard InputFiles.isArchive(path) else { return .file(path) }
      guard let reader = WARCReader(path: path) else {
        return .unreadable(
          id: path, Diagnostic(.inputUnreadable, "The web archive \"\(path)\" cannot be opened; check its permissions.")
        )
      }
      pagesOfArchive = 0
      open = .archive(path, reader)
      return nil
    }
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
