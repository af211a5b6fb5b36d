import Archives
import DatelineModel
import XMLReading

/// A ZIP of pages, a WACZ, a DOCX → the articles in it.
enum ZippedArticles {
  /// Pages and texts of a ZIP, each with its name inside; scripts, pictures and the parts of saved pages are no articles.
  static func pages(_ bytes: [UInt8], named path: String) -> [RecordReader.Outcome] {
    members(bytes, named: path, where: isWanted) { member, id in
      guard !member.isEmpty else { return [] }
      let kind = InputKind(of: member, named: id)
      if kind.passedOver(id) != nil, kind != .note { return [] }
      switch InputFiles.unpacked(member, named: id) {
      case .failure(let error): return [.unreadable(id: id, error.diagnostic)]
      case .success(let bytes):
        if kind.isPlainDocument {
          return [.document(SourceDocument(id: id, bytes: bytes, format: kind == .page ? .html : .text))]
        }
        // Of ZIPs inside a ZIP only DOCX is opened.
        guard kind.isRead, !kind.isZIP || kind == .word else { return [.unreadable(id: id, kind.refusal(id))] }
        return OpenedFile.articles(of: bytes, kind, named: id)
      }
    }
  }

  /// The pages of the web archives in a WACZ (specs.webrecorder.net/wacz).
  static func collection(_ bytes: [UInt8], named path: String) -> [RecordReader.Outcome] {
    let isArchive: (String) -> Bool = { name in
      name.hasPrefix("archive/") && [".warc", ".warc.gz", ".warc.zst"].contains { name.hasSuffix($0) }
    }
    return members(bytes, named: path, where: isArchive) { OpenedFile.articles(of: $0, .webArchive, named: $1) }
  }

  /// The text of a document of Word (ECMA-376): its paragraphs. When it was published it does not say, unless it is an export.
  static func word(_ bytes: [UInt8], named path: String) -> [RecordReader.Outcome] {
    let main = "word/document.xml"
    let contents = ZipReader.contents(bytes, limit: 64 << 20) { $0 == main }
    guard let content = contents?.members.first?.bytes, let root = XMLElement(document: content),
      let body = root["body"]
    else { return [damaged(path)] }
    return OpenedFile.text(paragraphs(body).joined(separator: "\n\n"), named: path)
  }

  private static func members(
    _ bytes: [UInt8], named path: String, where isWanted: (String) -> Bool,
    _ articles: ([UInt8], String) -> [RecordReader.Outcome]
  ) -> [RecordReader.Outcome] {
    guard let contents = ZipReader.contents(bytes, limit: InputFiles.fileLimit, where: isWanted) else {
      return [damaged(path)]
    }
    let found = contents.members.sorted { $0.name < $1.name }.flatMap { member in
      let id = "\(path)#\(member.name)"
      return member.bytes.map { articles($0, id) } ?? [damaged(id)]
    }
    return found + (contents.end.map { [unfinished(path, $0)] } ?? [])
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

  /// Files behind the place where reading ended are missing, and nobody may think that they were read.
  private static func unfinished(_ path: String, _ end: ZipReader.End) -> RecordReader.Outcome {
    let finding =
      switch end {
      case .damage:
        Diagnostic(.inputUnreadable, "\"\(path)\" is damaged; what stands behind the damage was not read. Unpack it.")
      case .tooMany:
        Diagnostic(
          .inputTooLarge,
          "\"\(path)\" holds more than \(ZipReader.countLimit) files; the rest was not read. Unpack it and name the folder."
        )
      case .tooLarge:
        Diagnostic(
          .inputTooLarge,
          "\"\(path)\" holds more than \(InputFiles.fileLimit) bytes; the rest was not read. Unpack it and name the folder."
        )
      }
    return .unreadable(id: path, finding)
  }
}
