import DatelineModel

extension InputKind {
  /// What to say of a file of this kind that is not read: what it is, and the way out.
  func refusal(_ path: String) -> Diagnostic {
    let (code, what): (DiagnosticCode, String) =
      switch self {
      case .pdf:
        (.inputKind, "is a PDF, which is not read; dateline-pdf writes a text beside it that is.")
      case .oldWebArchive:
        (
          .inputKind,
          "is a web archive of the old form ARC, which is not read; turn it into WARC (warcio recompress does)."
        )
      case .office: (.inputKind, "is an office document, which is not read; save it as plain text, HTML or DOCX.")
      case .json:
        (
          .inputKind,
          "is JSON; records, one a line, are read under a name that ends in .ndjson: see dateline annotate --help."
        )
      case .packed, .pageFolder, .collection:
        (.inputKind, "is packed in a way that is not read here; unpack it, and name the folder.")
      case .own: (.inputOwn, "is a briefing that dateline wrote; name the articles that it was made of.")
      case .media, .program, .data, .binary:
        (.inputBinary, "is no article but \(self == .binary ? "binary data" : rawValue); save the page as HTML.")
      default: (.inputBinary, "is of the kind \(rawValue), which is not read; save the page as HTML.")
      }
    return Diagnostic(code, "\"\(path)\" \(what)")
  }

  /// Whether it is refused whatever the rest of it holds, so that the rest need not be read.
  var isRefusedAtSight: Bool {
    switch self {
    case .pdf, .oldWebArchive, .office, .json, .own, .media, .program, .data: true
    default: false
    }
  }

  /// What to say of a file of this kind that lies in a folder and is left alone.
  func passedOver(_ path: String) -> Diagnostic? {
    switch self {
    case .own: Diagnostic(.inputPassedOver, "\"\(path)\" is a briefing that dateline wrote, and no source.")
    case .media, .program, .data:
      Diagnostic(
        .inputLeftOut, "\"\(path)\" is no article (\(rawValue)); move it elsewhere if it does not belong here.")
    case .note where FileName(path).isAboutFolder:
      Diagnostic(.inputPassedOver, "\"\(path)\" describes its folder, and is no source.")
    case .note:
      Diagnostic(
        .inputLeftOut, "\"\(path)\" is a text whose name does not say so; end it in .txt, or name the file itself.")
    default: nil
    }
  }
}
