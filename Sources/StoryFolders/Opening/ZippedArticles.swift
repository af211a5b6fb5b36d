import Archives
import DatelineModel
import XMLReading

/// A ZIP of pages, a WACZ, a DOCX → the articles in it.
enum ZippedArticles {
  /// Pages and texts of a ZIP, each with its name inside; scripts, pictures and the parts of saved pages are no articles.
  static func pages(_ bytes: [UInt8], named path: String) -> [RecordReader.Outcome] {
    guard let members = ZipReader.members(bytes, limit: InputFiles.fileLimit, where: isWanted) else {
      return [damaged(path)]
    }
    return members.sorted { $0.name < $1.name }.flatMap { member -> [RecordReader.Outcome] in
      let id = "\(path)#\(member.name)"
      guard let packed = member.bytes else { return [damaged(id)] }
      guard !packed.isEmpty else { return [] }
      let kind = InputKind(of: packed, named: member.name)
      if kind.passedOver(id) != nil, kind != .note { return [] }
      switch InputFiles.unpacked(packed, named: id) {
      case .failure(let error): return [.unreadable(id: id, error.diagnostic)]
      case .success(let bytes):
        if kind.isPlainDocument {
          return [.document(SourceDocument(id: id, bytes: bytes, format: kind == .page ? .html : .text))]
        }
        if kind == .webArchive { return records(bytes, named: id) }
        // What is packed twice is not unpacked twice.
        let isZIP = [.pageFolder, .collection, .word].contains(kind)
        return isZIP || !kind.isRead
          ? [.unreadable(id: id, kind.refusal(id))] : OpenedFile.articles(of: bytes, kind, named: id)
      }
    }
  }

  /// The pages of the web archives in a WACZ (specs.webrecorder.net/wacz).
  static func collection(_ bytes: [UInt8], named path: String) -> [RecordReader.Outcome] {
    let isArchive: (String) -> Bool = { name in
      name.hasPrefix("archive/") && (name.hasSuffix(".warc") || name.hasSuffix(".warc.gz"))
    }
    guard let members = ZipReader.members(bytes, limit: InputFiles.fileLimit, where: isArchive) else {
      return [damaged(path)]
    }
    return members.sorted { $0.name < $1.name }.flatMap { member in
      member.bytes.map { records($0, named: "\(path)#\(member.name)") } ?? [damaged("\(path)#\(member.name)")]
    }
  }

  /// The text of a document of Word (ECMA-376): its paragraphs. When it was published it does not say.
  static func word(_ bytes: [UInt8], named path: String) -> [RecordReader.Outcome] {
    let main = "word/document.xml"
    let members = ZipReader.members(bytes, limit: 64 << 20) { $0 == main }
    guard let content = members?.first?.bytes, let root = XMLElement(document: content), let body = root["body"] else {
      return [damaged(path)]
    }
    let lines = paragraphs(body).filter { $0.contains { !$0.isWhitespace } }
    var document = SourceDocument(id: path, bytes: Array(lines.joined(separator: "\n\n").utf8), format: .text)
    document.charset = "utf-8"
    return lines.isEmpty ? [] : [.document(document)]
  }

  private static func paragraphs(_ element: XMLElement) -> [String] {
    element.children.flatMap { child in
      child.name == "p" ? [words(child)] : child.name == "sectPr" ? [] : paragraphs(child)
    }
  }

  /// Text, tabs and line breaks; what was struck out, and codes of fields, are no words of the text.
  private static func words(_ element: XMLElement) -> String {
    element.children.map { child in
      switch child.name {
      case "t": child.text
      case "tab", "br", "cr": " "
      case "del", "instrText", "pPr", "rPr": ""
      default: words(child)
      }
    }.joined()
  }

  private static func records(_ bytes: [UInt8], named name: String) -> [RecordReader.Outcome] {
    DocumentInputs.archive(bytes, named: name).map { $0.document(charset: nil, facts: [:]) }
  }

  private static func isWanted(_ name: String) -> Bool {
    !name.hasPrefix("__MACOSX/") && !name.split(separator: "/").contains { $0.hasPrefix(".") || $0.hasSuffix("_files") }
  }

  private static func damaged(_ id: String) -> RecordReader.Outcome {
    .unreadable(
      id: id,
      Diagnostic(
        .inputUnreadable,
        "\"\(id)\" is damaged, encrypted, or holds more than \(InputFiles.fileLimit) bytes; unpack it."))
  }
}
