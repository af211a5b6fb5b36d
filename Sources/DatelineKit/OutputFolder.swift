import ArticleModel
import CSystem
import FoundationEssentials
import Glibc
public import Rendering

/// Writes a folder whole or not at all: aside, then swapped in. Deletes only what dateline itself wrote.
public enum OutputFolder {
  /// Names dateline's own files in a folder, one a line, so that a later run knows what it may replace.
  static let listing = ".dateline-files"

  /// Puts the files into `folder`, in place of what an earlier run wrote there.
  ///
  /// - Throws: `InputFiles.Trouble` with `output.unwritable`, or `output.foreign-files` when the folder holds files that
  ///   dateline did not write; the folder is then as it was.
  public static func write(_ files: [BriefingFiles.File], to folder: String) throws {
    let folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    let manager = FileManager.default
    var isDirectory = false
    let exists = manager.fileExists(atPath: folder, isDirectory: &isDirectory)
    if exists, !isDirectory { throw trouble(.outputUnwritable, "\"\(folder)\" is a file; name a folder.") }
    if exists, let foreign = foreignFile(in: folder) {
      throw trouble(
        .outputForeign,
        "\"\(folder)\" holds \"\(foreign)\", which dateline did not write; name another folder with --output, or move it."
      )
    }
    let aside = aside(folder)
    do {
      try? manager.removeItem(atPath: aside)
      try manager.createDirectory(atPath: aside, withIntermediateDirectories: true)
      for file in files { try writeDurably(file.bytes, aside + "/" + file.name) }
      let names = (files.map(\.name) + [listing]).joined(separator: "\n") + "\n"
      try writeDurably(Array(names.utf8), aside + "/" + listing)
      try swapIn(aside, folder, exists: exists)
    } catch {
      try? manager.removeItem(atPath: aside)
      throw trouble(
        .outputUnwritable,
        "\"\(folder)\" could not be written (\(reason(error))); free some space or name another folder with --output.")
    }
  }

  /// The name under which something is written before it takes its own.
  static func aside(_ path: String) -> String {
    let parent = URL(filePath: path).deletingLastPathComponent().path
    return (parent.isEmpty ? "." : parent) + "/.dateline-\(getpid())-\(URL(filePath: path).lastPathComponent)"
  }

  static func trouble(_ code: DiagnosticCode, _ message: String) -> InputFiles.Trouble {
    InputFiles.Trouble(diagnostic: Diagnostic(code, message))
  }

  /// A system call that failed, by its `errno`.
  struct SystemError: Error { let number: Int32 }

  static func reason(_ error: any Error) -> String {
    if let error = error as? SystemError { return String(cString: strerror(error.number)) }
    return "the folder is not writable"
  }

  private static func foreignFile(in folder: String) -> String? {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let own =
      BoundedFile.read(folder + "/" + listing, limit: 1 << 20).map {
        Set(String(decoding: $0, as: UTF8.self).split(separator: "\n").map(String.init))
      } ?? []
    return names.sorted().first { !own.contains($0) }
  }

  /// Writes a new file and waits until the disk has it.
  static func writeDurably(_ bytes: [UInt8], _ path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw SystemError(number: errno) }
    defer { close(descriptor) }
    var at = 0
    while at < bytes.count {
      let written = bytes[at...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { throw SystemError(number: errno) }
      at += written
    }
    guard fsync(descriptor) == 0 else { throw SystemError(number: errno) }
  }

  /// One system call exchanges the two folders; there is no moment at which neither is there.
  private static func swapIn(_ aside: String, _ folder: String, exists: Bool) throws {
    if exists {
      guard dateline_exchange(aside, folder) == 0 else { throw SystemError(number: errno) }
      try? FileManager.default.removeItem(atPath: aside)
    } else {
      guard rename(aside, folder) == 0 else { throw SystemError(number: errno) }
    }
  }
}
