import Archives
import Bytes
package import DatelineModel
import Files
import FoundationEssentials

/// Finds and reads the files that a person names.
package enum InputFiles {
  /// What was found under a name.
  package enum Item: Sendable {
    /// A file to read, and what it is; nil for standard input and where it cannot be opened.
    case file(String, kind: InputKind?)
    /// Something named or found that should be an article and cannot be read.
    case unreadable(String, Diagnostic, kind: InputKind = .missing)
    /// Something found that is not read, and why: a warning where a person may have wanted it, else a note.
    case leftOut(String, Diagnostic, kind: InputKind)

    /// The path as found.
    package var path: String {
      switch self {
      case .file(let path, _), .unreadable(let path, _, _), .leftOut(let path, _, _): path
      }
    }

    /// What lies there, as far as it is known.
    var kind: InputKind {
      switch self {
      case .file(_, let kind): kind ?? .missing
      case .unreadable(_, _, let kind), .leftOut(_, _, let kind): kind
      }
    }
  }

  /// Most bytes of one file, unpacked.
  package static let fileLimit = 512 << 20

  /// The files named, folders opened, in the order given; inside folders by name.
  package static func list(_ names: [String]) -> [Item] { names.flatMap(found) }

  /// The same by name, each once: a story is a set of files, whatever the order they were given in.
  package static func ordered(_ items: [Item]) -> [Item] {
    // "./" in front is no part of a name.
    func key(_ path: String) -> Substring { path.hasPrefix("./") ? path.dropFirst(2) : path[...] }
    var seen: Set<Substring> = []
    return items.filter { seen.insert(key($0.path)).inserted }
      .sorted { key($0.path).utf8.lexicographicallyPrecedes(key($1.path).utf8) }
  }

  private static func found(_ name: String) -> [Item] {
    if name == "-" { return [.file(name, kind: nil)] }
    switch FileKind(name, followsLink: true) {
    case nil:
      return [.unreadable(name, Diagnostic(.inputMissing, advice(missing: name)))]
    case .folder?:
      let items = FolderIntake.items(in: name)
      guard !items.contains(where: { if case .leftOut = $0 { false } else { true } }) else { return items }
      return items + [
        .unreadable(
          name,
          Diagnostic(
            .inputNoArticles,
            "The folder \"\(name)\" holds no article that can be read; name another, or the files themselves."),
          kind: .folder)
      ]
    default: return [.file(name, kind: kind(of: name))]
    }
  }

  private static func advice(missing name: String) -> String {
    guard WebLink.isWeb(name) else {
      return "There is no file \"\(name)\"; check the name."
    }
    return "\"\(name)\" is an address, and dateline reads files alone; save the page with dateline-fetch \(name)"
  }

  /// Whether a folder, or one in it, holds a file that is read.
  package static func holdsArticles(_ folder: String) -> Bool {
    FolderIntake.items(in: folder).contains { if case .file = $0 { true } else { false } }
  }

  /// Whether a file is of a kind that is read.
  package static func isArticle(_ path: String) -> Bool { kind(of: path)?.isRead ?? false }

  /// What a file is, by its front; nil where it cannot be opened.
  static func kind(of path: String) -> InputKind? {
    guard path != "-", let file = FilePieces(path, followsLink: true), let head = file.next() else { return nil }
    return InputKind(of: head, named: path)
  }

  /// Reads a file and settles what it is.
  package static func read(_ path: String, charset: String? = nil) -> Result<SourceDocument, DiagnosticError> {
    bytes(of: path).flatMap { document(named: path, $0, charset: charset) }
  }

  /// The bytes of a file or of standard input, as they stand.
  package static func bytes(of path: String) -> Result<[UInt8], DiagnosticError> {
    if path == "-" { return .success(StandardInput.all(limit: fileLimit)) }
    if let error = notRegular(path) { return .failure(error) }
    guard let data = BoundedFile.read(path, limit: fileLimit + 1) else { return unreadable(path) }
    return .success(data)
  }

  /// Reads a file of one page or text and holds its front alone.
  static func document(at path: String, _ kind: InputKind?, charset: String?, holding: Int)
    -> Result<SourceDocument, DiagnosticError>
  {
    if let error = notRegular(path) { return .failure(error) }
    if let kind, kind.isRefusedAtSight { return .failure(DiagnosticError(kind.refusal(path))) }
    guard let file = FilePieces(path, followsLink: true) else { return unreadable(path) }
    do throws(HeldBytes.Failure) {
      let held = try HeldBytes(limit: fileLimit, holding: holding) { file.next() }
      if isBlank(held.front) { return empty(path) }
      return document(held.front, kind ?? InputKind(of: held.front, named: path), named: path, charset).map {
        document in
        var document = document
        document.whole = SourceDocument.Whole(size: held.size, sha256: held.sha256)
        return document
      }
    } catch {
      switch error {
      case .unreadable: return unreadable(path)
      case .damaged: return damagedGzip(path)
      case .tooLarge: return tooLarge(path)
      }
    }
  }

  private static func notRegular(_ path: String) -> DiagnosticError? {
    let kind = FileKind(path, followsLink: true)
    guard kind != .file else { return nil }
    return DiagnosticError(
      kind == nil ? .inputMissing : .inputUnreadable, "\"\(path)\" is not a regular file; name a saved page.")
  }

  private static func unreadable<Value>(_ path: String) -> Result<Value, DiagnosticError> {
    failure(.inputUnreadable, "\"\(path)\" cannot be read; check its permissions.")
  }

  private static func damagedGzip<Value>(_ path: String) -> Result<Value, DiagnosticError> {
    failure(.inputUnreadable, "\"\(path)\" is a damaged gzip file, or holds more than \(fileLimit) bytes.")
  }

  private static func tooLarge<Value>(_ path: String) -> Result<Value, DiagnosticError> {
    failure(.inputTooLarge, "\"\(path)\" holds more than \(fileLimit) bytes.")
  }

  private static func isBlank(_ bytes: [UInt8]) -> Bool {
    bytes.allSatisfy { $0 <= 0x20 } || bytes == [0xEF, 0xBB, 0xBF]
  }

  private static func empty<Value>(_ path: String) -> Result<Value, DiagnosticError> {
    failure(.inputEmpty, "\"\(path)\" is empty; save the page again.")
  }

  private static func failure<Value>(_ code: DiagnosticCode, _ message: String) -> Result<Value, DiagnosticError> {
    .failure(DiagnosticError(code, message))
  }

  /// The bytes unpacked, where they are gzip.
  static func unpacked(_ bytes: [UInt8], named path: String) -> Result<[UInt8], DiagnosticError> {
    var bytes = bytes
    if bytes.starts(with: [0x1F, 0x8B]) {
      guard let unpacked = Gzip.unpack(bytes, limit: fileLimit) else { return damagedGzip(path) }
      bytes = unpacked
    }
    if bytes.count > fileLimit { return tooLarge(path) }
    return isBlank(bytes) ? empty(path) : .success(bytes)
  }

  /// The document that the bytes of a file of one article are. `known` is what the file was found to be already.
  package static func document(named path: String, _ bytes: [UInt8], charset: String?, kind known: InputKind? = nil)
    -> Result<SourceDocument, DiagnosticError>
  {
    let kind = known ?? InputKind(of: bytes, named: path)
    return unpacked(bytes, named: path).flatMap { document($0, kind, named: path, charset) }
  }

  private static func document(_ bytes: [UInt8], _ kind: InputKind, named path: String, _ charset: String?)
    -> Result<SourceDocument, DiagnosticError>
  {
    if kind.isRead, !kind.isPlainDocument {
      return failure(.inputBinary, "\"\(path)\" is of the kind \(kind.rawValue), and no single page or text.")
    }
    // A person who names a text reads it, whatever its name.
    guard kind.isPlainDocument || kind == .note else { return .failure(DiagnosticError(kind.refusal(path))) }
    var document = SourceDocument(id: path, bytes: bytes, format: kind == .page ? .html : .text)
    document.charset = charset
    document.file = path
    document.kind = kind.rawValue
    return .success(document)
  }
}
