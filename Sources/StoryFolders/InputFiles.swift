import Archives
package import DatelineModel
import Files
import FoundationEssentials
import HTMLReading

/// Finds and reads the files that a person names.
package enum InputFiles {
  /// A file to read, or why something named is none.
  package enum Item: Sendable {
    case file(String)
    case unreadable(String, Diagnostic)
  }

  /// Names of files that hold articles.
  private static let endings = [
    ".html", ".htm", ".xhtml", ".txt", ".html.gz", ".htm.gz", ".xhtml.gz", ".txt.gz", ".warc", ".warc.gz",
  ]

  /// Whether a file is a web archive, by its name.
  static func isArchive(_ path: String) -> Bool {
    [".warc", ".warc.gz"].contains { path.lowercased().hasSuffix($0) }
  }

  /// Most bytes of one file, unpacked.
  package static let fileLimit = 512 << 20

  /// The files named, folders opened, in the order given; inside folders by name. Nothing is followed twice.
  package static func list(_ names: [String]) -> [Item] {
    var items: [Item] = []
    for name in names {
      if name == "-" {
        items.append(.file(name))
        continue
      }
      var isFolder = false
      guard FileManager.default.fileExists(atPath: name, isDirectory: &isFolder) else {
        items.append(.unreadable(name, Diagnostic(.inputMissing, "There is no file \"\(name)\"; check the name.")))
        continue
      }
      if isFolder {
        let inside = articles(in: name, depth: 0)
        if inside.isEmpty {
          items.append(
            .unreadable(
              name,
              Diagnostic(
                .inputNoArticles,
                "The folder \"\(name)\" holds no .html or .txt files; name another, or the files themselves.")))
        }
        items += inside.map(Item.file)
      } else {
        items.append(.file(name))
      }
    }
    return items
  }

  /// Whether a file's name is that of an article.
  package static func isArticle(_ name: String) -> Bool { endings.contains { name.lowercased().hasSuffix($0) } }

  /// The articles of a folder and of those in it, by name; links are not followed.
  package static func articles(in folder: String, depth: Int = 0) -> [String] {
    guard depth < 16, let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else { return [] }
    var files: [String] = []
    for name in names.sorted() where !name.hasPrefix(".") {
      let path = PathText.joined(folder, name)
      let attributes = try? FileManager.default.attributesOfItem(atPath: path)
      switch attributes?[.type] as? FileAttributeType {
      case .typeDirectory?: files += articles(in: path, depth: depth + 1)
      case .typeRegular?: if isArticle(name) { files.append(path) }
      default: break
      }
    }
    return files
  }

  /// Reads a file and settles what it is.
  package static func read(_ path: String, charset: String? = nil) -> Result<SourceDocument, DiagnosticError> {
    bytes(of: path).flatMap { document(named: path, $0, charset: charset) }
  }

  /// The bytes of a file or of standard input, as they stand.
  package static func bytes(of path: String) -> Result<[UInt8], DiagnosticError> {
    if path == "-" { return .success(StandardInput.all(limit: fileLimit)) }
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    let kind = attributes?[.type] as? FileAttributeType
    guard kind == .typeRegular || kind == .typeSymbolicLink else {
      return failure(
        attributes == nil ? .inputMissing : .inputUnreadable, "\"\(path)\" is not a regular file; name a saved page.")
    }
    guard let data = BoundedFile.read(path, limit: fileLimit + 1) else {
      return failure(.inputUnreadable, "\"\(path)\" cannot be read; check its permissions.")
    }
    return .success(data)
  }

  private static func failure<Value>(_ code: DiagnosticCode, _ message: String) -> Result<Value, DiagnosticError> {
    .failure(DiagnosticError(code, message))
  }

  /// Settles what the bytes of a file are; its name helps.
  package static func document(named path: String, _ bytes: [UInt8], charset: String?) -> Result<
    SourceDocument, DiagnosticError
  > {
    var bytes = bytes
    if bytes.starts(with: [0x1F, 0x8B]) {
      guard let unpacked = Gzip.unpack(bytes, limit: fileLimit) else {
        return failure(.inputUnreadable, "\"\(path)\" is a damaged gzip file, or holds more than \(fileLimit) bytes.")
      }
      bytes = unpacked
    }
    if bytes.count > fileLimit { return failure(.inputTooLarge, "\"\(path)\" holds more than \(fileLimit) bytes.") }
    if bytes.allSatisfy({ $0 <= 0x20 }) || bytes == [0xEF, 0xBB, 0xBF] {
      return failure(.inputEmpty, "\"\(path)\" is empty; save the page again.")
    }
    if bytes.starts(with: "WARC/".utf8) {
      return failure(
        .inputBinary,
        "\"\(path)\" is a web archive; report and annotate read it under a name that ends in .warc or .warc.gz.")
    }
    if isBinary(bytes) {
      return failure(
        .inputBinary, "\"\(path)\" is not text: pictures, PDF and archives cannot be read. Save the page as HTML.")
    }
    var document = SourceDocument(id: path, bytes: bytes, format: looksLikeHTML(path, bytes) ? .html : .text)
    document.charset = charset
    return .success(document)
  }

  /// Many control bytes, or NULs that are not UTF-16's.
  private static func isBinary(_ bytes: [UInt8]) -> Bool {
    let sample = bytes.prefix(4096)
    let name = Charset.detect(Array(sample)).name
    if name.hasPrefix("utf-16") { return false }
    let odd = sample.reduce(0) { $0 + ($1 < 0x09 || ($1 > 0x0D && $1 < 0x20 && $1 != 0x1B) || $1 == 0x7F ? 1 : 0) }
    return odd * 50 > sample.count
  }

  private static func looksLikeHTML(_ path: String, _ bytes: [UInt8]) -> Bool {
    let name = path.lowercased().hasSuffix(".gz") ? String(path.lowercased().dropLast(3)) : path.lowercased()
    if name.hasSuffix(".html") || name.hasSuffix(".htm") || name.hasSuffix(".xhtml") { return true }
    if name.hasSuffix(".txt") || name.hasSuffix(".text") || name.hasSuffix(".md") { return false }
    let head = String(decoding: bytes.prefix(2048).filter { $0 != 0 }, as: UTF8.self).lowercased()
    return ["<!doctype", "<html", "<head", "<body", "<div", "<p>", "<meta", "<article", "<title"].contains {
      head.contains($0)
    }
  }
}
