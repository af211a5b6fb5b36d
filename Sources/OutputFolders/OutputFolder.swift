import Archives
import Bytes
import CSystem
package import DatelineModel
import Files
import FoundationEssentials
import Glibc

/// Writes a folder whole or not at all: aside, then swapped in. Deletes only what dateline itself wrote.
package enum OutputFolder {
  /// Names dateline's own files in a folder, one a line, so that a later run knows what it may replace.
  package static let listing = ".dateline-files"

  /// Puts the files into `folder`, in place of what an earlier run wrote there. Names may hold slashes; a folder that is
  /// reached by a symbolic link is replaced where it lies, and the link stays. `story` is kept in the listing: see `place`.
  ///
  /// - Throws: `DiagnosticError` with `output.unwritable`, or `output.foreign-files` when the folder holds files that
  ///   dateline did not write; the folder is then as it was.
  package static func write(_ files: [OutputFile], to folder: String, story: String? = nil) throws {
    let folder = lyingPlace(of: PathText.bare(folder))
    if let name = files.map(\.name).first(where: { !isSafe($0) }) {
      throw DiagnosticError(
        .outputUnwritable, "\"\(name)\" cannot be the name of a file of \"\(folder)\"; nothing was written.")
    }
    let manager = FileManager.default
    var isDirectory = false
    let exists = manager.fileExists(atPath: folder, isDirectory: &isDirectory)
    if exists, !isDirectory { throw DiagnosticError(.outputUnwritable, "\"\(folder)\" is a file; name a folder.") }
    if exists, let foreign = foreignFile(in: folder) {
      throw DiagnosticError(
        .outputForeign,
        "\"\(folder)\" holds \"\(foreign)\", which dateline did not write; name another folder with --output, or move it."
      )
    }
    removeLeftovers(of: folder)
    let aside = Aside.freePath(for: folder)
    let names =
      (files.map(\.name) + [listing] + (story.map { [storyMark + $0.singleSpaced] } ?? []))
      .joined(separator: "\n") + "\n"
    do {
      try FilledFolder.make(aside, files.map { ($0.name, $0.bytes) } + [(listing, Array(names.utf8))]) {
        try swapIn(aside, folder, exists: exists)
      }
    } catch {
      throw DiagnosticError(
        .outputUnwritable, "\"\(folder)\" could not be written (\(reason(error))); \(wayOut(error))")
    }
  }

  /// Begins the line of a listing that names the story; no file of ours is called so.
  private static let storyMark = "# "

  /// The folder for a story whose title comes to that name: the name itself, or where another story's briefing lies there, the name with
  /// the first digits of the title's digest. Two stories of one name never replace each other.
  package static func place(for story: String, named name: String, in home: String) -> String {
    let folder = home + "/" + name
    guard let written = self.story(in: folder), written != story.singleSpaced else { return folder }
    return folder + "-" + Digest.sha256(Array(story.singleSpaced.utf8)).prefix(8)
  }

  /// The story whose briefing lies in a folder; nil where there is none, or one that does not name it.
  private static func story(in folder: String) -> String? {
    listed(in: folder).last { $0.hasPrefix(storyMark) }.map { String($0.dropFirst(storyMark.count)) }
  }

  private static func listed(in folder: String) -> [String] {
    BoundedFile.read(folder + "/" + listing, limit: 256 << 20).map {
      String(decoding: $0, as: UTF8.self).split(separator: "\n").map(String.init)
    } ?? []
  }

  /// What a person can do about an error of writing.
  private static func wayOut(_ error: any Error) -> String {
    switch (error as? DurableFile.SystemError)?.number {
    case EEXIST, ENOTEMPTY: "another run made it at the same time. Look at what it wrote, or run again to replace it."
    case ENOSPC, EDQUOT, EFBIG: "free some space or name another folder with --output."
    default: "name another folder with --output, or check its permissions."
    }
  }

  /// Puts a file in place of one of the same name, whole or not at all. A folder or a link of that name is left alone.
  ///
  /// - Throws: `DiagnosticError` with `output.unwritable`; the file is then as it was.
  package static func replaceFile(_ bytes: [UInt8], at path: String) throws {
    removeLeftovers(of: path)
    let aside = Aside.freePath(for: path)
    do {
      if FileKind(path) ?? .file != .file { throw DurableFile.SystemError(number: EEXIST) }
      try DurableFile.write(bytes, to: aside) { () throws(DurableFile.SystemError) in
        guard rename(aside, path) == 0 else { throw DurableFile.SystemError(number: errno) }
      }
    } catch {
      try? FileManager.default.removeItem(atPath: aside)
      throw DiagnosticError(
        .outputUnwritable, "\"\(path)\" could not be written (\(reason(error))); name another file.")
    }
  }

  /// Takes away what killed runs left beside a path.
  static func removeLeftovers(of path: String) {
    for stale in Aside.leftovers(of: path) { try? FileManager.default.removeItem(atPath: stale) }
  }

  package static func reason(_ error: any Error) -> String {
    if let error = error as? DurableFile.SystemError { return error.text }
    return "the folder is not writable"
  }

  /// Where a folder lies: the end of its symbolic links.
  private static func lyingPlace(of folder: String) -> String {
    guard FileKind(folder) == .link, let path = realpath(folder, nil) else { return folder }
    defer { free(path) }
    return String(cString: path)
  }

  /// A name that stays inside its folder and fits into a file system: "places/quetta-1167528/index.html".
  package static func isSafe(_ name: String) -> Bool {
    name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty && part != "." && part != ".." && part.utf8.count <= 255
        && !part.utf8.contains { $0 < 0x20 || $0 == 0x7F }
    }
  }

  /// The first thing in a folder that no earlier run of dateline wrote there.
  private static func foreignFile(in folder: String) -> String? {
    let listed = listed(in: folder)
    var own = Set(listed)
    for name in listed {
      for slash in name.indices where name[slash] == "/" { own.insert(String(name[..<slash]) + "/") }
    }
    return foreignFile(in: folder, "", own)
  }

  private static func foreignFile(in folder: String, _ prefix: String, _ own: Set<String>) -> String? {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/" + prefix)) ?? []
    for name in names.sorted() {
      let path = prefix + name
      let isFolder = FileKind(folder + "/" + path) == .folder
      guard own.contains(isFolder ? path + "/" : path) else { return path }
      if isFolder, let inside = foreignFile(in: folder, path + "/", own) { return inside }
    }
    return nil
  }

  /// One system call exchanges the two folders; there is no moment at which neither is there.
  private static func swapIn(_ aside: String, _ folder: String, exists: Bool) throws {
    if exists {
      guard dateline_exchange(aside, folder) == 0 else { throw DurableFile.SystemError(number: errno) }
      try? FileManager.default.removeItem(atPath: aside)
    } else {
      guard rename(aside, folder) == 0 else { throw DurableFile.SystemError(number: errno) }
    }
  }
}
