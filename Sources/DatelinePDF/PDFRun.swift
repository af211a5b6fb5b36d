import Archives
import DatelineModel
import Files
import OutputFolders
import PrintedPages

/// One run of the program: every PDF in turn, each reported.
struct PDFRun {
  /// Most bytes of a PDF.
  private static let fileLimit = 512 << 20

  /// How many gave a text, or have one already, and how many gave none.
  typealias Counts = (done: Int, failed: Int)

  func texts(of names: [String]) throws -> Counts {
    var counts: Counts = (0, 0)
    for name in names {
      guard let files = PDFRun.files(name) else {
        counts.failed += 1
        continue
      }
      for path in files {
        if try write(path) { counts.done += 1 } else { counts.failed += 1 }
      }
    }
    return counts
  }

  /// A file, or the PDFs in a folder and in those in it; nil, with a line about it, where there are none or the folder cannot be opened.
  private static func files(_ name: String) -> [String]? {
    guard FileKind(name, followsLink: true) == .folder else { return [name] }
    let folder = PathText.bare(name)
    guard let tree = FolderTree(folder) else {
      tell(.inputUnreadable, "the folder \"\(name)\" cannot be opened; check its permissions.")
      return nil
    }
    let found = tree.files.map(\.path.text).filter { $0.lowercased().hasSuffix(".pdf") }
    guard !found.isEmpty else {
      tell(.inputNoArticles, "the folder \"\(name)\" holds no PDF; name another, or the files.")
      return nil
    }
    return found.map { PathText.joined(folder, $0) }
  }

  /// Whether there is a text of it now.
  private func write(_ path: String) throws -> Bool {
    let target = PathText.text(ofPDF: path)
    if DurableFile.isThere(target) {
      PDFRun.tell(.storyExists, "\"\(target)\" is there already and is left as it is; move it away to have it anew.")
      return true
    }
    guard let bytes = FilePieces(path, followsLink: true)?.all(limit: PDFRun.fileLimit) else {
      PDFRun.tell(.inputUnreadable, "\"\(path)\" cannot be read, or has more than \(PDFRun.fileLimit) bytes.")
      return false
    }
    guard let text = PDFRun.text(bytes, path) else { return false }
    _ = try OutputCreation.file(Array((text + "\n").utf8), at: target)
    print(target)
    return true
  }

  private static func text(_ bytes: [UInt8], _ path: String) -> String? {
    do throws(PDFPages.Failure) {
      let text = PrintedText.joined(try PDFPages.read(bytes))
      if !text.isEmpty { return text }
      tell(.inputEmpty, "\"\(path)\" holds no text, but pictures of it; a program for reading letters (OCR) makes one.")
    } catch {
      tell(
        .inputUnreadable,
        error == .locked
          ? "\"\(path)\" is locked with a password; save it without one."
          : "\"\(path)\" is no PDF, or a damaged one; save it again.")
    }
    return nil
  }

  /// A finding, on standard error.
  private static func tell(_ code: DiagnosticCode, _ message: String) { tell(Diagnostic(code, message).line) }

  /// A line on standard error.
  static func tell(_ text: String) {
    try? DurableFile.append(Array((text.hasSuffix("\n") ? text : text + "\n").utf8), to: 2)
  }
}
