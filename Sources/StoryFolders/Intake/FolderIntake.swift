import Captures
import DatelineModel
import Files
import OutputFolders

/// Everything that lies in a folder, each with what is done with it: nothing is passed over without a word.
enum FolderIntake {
  private static let depthLimit = 16

  /// What lies in a folder and in those in it, by name; links are not followed.
  static func items(in folder: String) -> [InputFiles.Item] {
    if let mark = ownMark(in: folder) {
      return [note(folder, "was written by dateline (\(mark)), and is no source; name the articles themselves.", .own)]
    }
    return contents(of: folder, depth: 0)
  }

  private static func contents(of folder: String, depth: Int) -> [InputFiles.Item] {
    guard depth < depthLimit else {
      return [leftOut(folder, "lies more than \(depthLimit) folders deep; name it itself.", .folder)]
    }
    guard let names = FolderNames.read(folder) else {
      return [
        .unreadable(
          folder, Diagnostic(.inputUnreadable, "The folder \"\(folder)\" cannot be opened; check its permissions."),
          kind: .folder)
      ]
    }
    let known = Set(names)
    return names.sorted { $0.lexicographicallyPrecedes($1) }.flatMap { bytes -> [InputFiles.Item] in
      guard let name = String(validating: bytes, as: UTF8.self) else {
        let shown = PathText.joined(folder, String(decoding: bytes, as: UTF8.self))
        return [leftOut(shown, "has a name that is not UTF-8; rename it.", .special)]
      }
      let path = PathText.joined(folder, name)
      if name.hasPrefix(".") { return [note(path, "is hidden, and is not read.", .special)] }
      switch FileKind(path) {
      case .folder?: return inner(path, name, beside: known, depth)
      case .file?: return [file(path, name, beside: known, isTop: depth == 0)]
      case .link?:
        return [leftOut(path, "is a symbolic link, which is not followed inside a folder; name it itself.", .link)]
      case .special?: return [leftOut(path, "is no regular file, and is not read.", .special)]
      case nil: return [leftOut(path, "is gone, or cannot be looked at.", .missing)]
      }
    }
  }

  private static func inner(_ path: String, _ name: String, beside known: Set<[UInt8]>, _ depth: Int)
    -> [InputFiles.Item]
  {
    if let mark = ownMark(in: path) {
      return [note(path, "was written by dateline, or is an archive (\(mark)), and is no source.", .own)]
    }
    if let page = page(ofParts: name, known) {
      return [note(path, "holds the parts of the saved page \"\(page)\": frames, pictures and scripts.", .folder)]
    }
    return contents(of: path, depth: depth + 1)
  }

  /// What shows that a folder is an output: a listing of its files, or the declaration of a bag.
  private static func ownMark(in folder: String) -> String? {
    [OutputFolder.listing, "bagit.txt", "CACHEDIR.TAG"].first { DurableFile.isThere(PathText.joined(folder, $0)) }
  }

  /// "Old mill_files" → "Old mill.html", where that stands beside it: what a browser saves with a page.
  private static func page(ofParts name: String, _ known: Set<[UInt8]>) -> String? {
    for ending in ["_files", ".files", "-Dateien", "_fichiers", "_archivos", "_ficheiros", "_bestanden"]
    where name.hasSuffix(ending) {
      let stem = String(name.dropLast(ending.count))
      for page in [".html", ".htm", ".xhtml", ".HTML", ".HTM", ""] where known.contains(Array((stem + page).utf8)) {
        return stem + page
      }
    }
    return nil
  }

  private static func file(_ path: String, _ name: String, beside known: Set<[UInt8]>, isTop: Bool) -> InputFiles.Item {
    if name == StorySettings.fileName || name == ReviewFile.fileName {
      return isTop
        ? note(path, "is read as a file of the story.", .own)
        : leftOut(path, "lies deeper than the story’s own folder, and is not read; move it up.", .own)
    }
    if ["dateline.yaml", "review.yaml"].contains(name) {
      return leftOut(path, "is not read; its name has to end in .yml.", .own)
    }
    if name.hasSuffix(Capture.fileEnding) { return note(path, "tells how the page beside it was fetched.", .own) }
    guard let kind = InputFiles.kind(of: path) else {
      return .unreadable(
        path, Diagnostic(.inputUnreadable, "\"\(path)\" cannot be read; check its permissions."), kind: .special)
    }
    if kind.isRead { return .file(path, kind: kind) }
    let text = PathText.text(ofPDF: name)
    if kind == .pdf, known.contains(Array(text.utf8)) {
      return note(path, "is a PDF whose text is read beside it, in \"\(text)\".", .pdf)
    }
    if let why = kind.passedOver(path) { return .leftOut(path, why, kind: kind) }
    // An empty file and one of an unknown packing are told of as they are when read.
    return .unreadable(path, kind.refusal(path), kind: kind)
  }

  private static func note(_ path: String, _ what: String, _ kind: InputKind) -> InputFiles.Item {
    .leftOut(path, Diagnostic(.inputPassedOver, "\"\(path)\" \(what)"), kind: kind)
  }

  private static func leftOut(_ path: String, _ what: String, _ kind: InputKind) -> InputFiles.Item {
    .leftOut(path, Diagnostic(.inputLeftOut, "\"\(path)\" \(what)"), kind: kind)
  }
}
