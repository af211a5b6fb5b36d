import Archives
import ArticleModel
import FoundationEssentials
import Glibc

/// Creates what is not there yet, whole or not at all; what is there already is never touched.
enum OutputCreation {
  /// Whether something was created or left alone.
  enum Outcome { case created, alreadyThere }

  /// Creates a folder with these members.
  ///
  /// - Throws: `InputFiles.Trouble` with `output.unwritable`; nothing is there under that name then.
  static func folder(_ members: [ArchiveMember], at path: String) throws -> Outcome {
    try create(path) { aside in
      try FileManager.default.createDirectory(atPath: aside, withIntermediateDirectories: true)
      let mark = open(aside, O_RDONLY | O_CLOEXEC)
      Aside.lock(mark)
      defer { close(mark) }
      for member in members {
        let file = aside + "/" + member.path.text
        try FileManager.default.createDirectory(
          at: URL(filePath: file).deletingLastPathComponent(), withIntermediateDirectories: true)
        try DurableFile.write(member.bytes, to: file)
      }
    }
  }

  /// Creates a file.
  ///
  /// - Throws: `InputFiles.Trouble` with `output.unwritable`; nothing is there under that name then.
  static func file(_ bytes: [UInt8], at path: String) throws -> Outcome {
    try create(path) { try DurableFile.write(bytes, to: $0) }
  }

  private static func create(_ path: String, _ write: (_ aside: String) throws -> Void) throws -> Outcome {
    if DurableFile.isThere(path) { return .alreadyThere }
    let aside = OutputFolder.aside(path)
    let parent = URL(filePath: aside).deletingLastPathComponent()
    let hadParent = DurableFile.isThere(parent.path)
    do {
      try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
      try write(aside)
      if try DurableFile.giveName(aside, path) { return .created }
      try? FileManager.default.removeItem(atPath: aside)
      return .alreadyThere
    } catch {
      try? FileManager.default.removeItem(atPath: aside)
      // Only where it is empty, and only what this run made.
      if !hadParent { rmdir(parent.path) }
      throw OutputFolder.trouble(
        .outputUnwritable,
        "\"\(path)\" could not be written (\(OutputFolder.reason(error))); free some space or name another folder with --output."
      )
    }
  }
}
