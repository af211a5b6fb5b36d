import Archives
import ArticleModel
import CSystem
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
      for member in members {
        let file = aside + "/" + member.path.text
        try FileManager.default.createDirectory(
          at: URL(filePath: file).deletingLastPathComponent(), withIntermediateDirectories: true)
        try OutputFolder.writeDurably(member.bytes, file)
      }
    }
  }

  /// Creates a file.
  ///
  /// - Throws: `InputFiles.Trouble` with `output.unwritable`; nothing is there under that name then.
  static func file(_ bytes: [UInt8], at path: String) throws -> Outcome {
    try create(path) { try OutputFolder.writeDurably(bytes, $0) }
  }

  private static func create(_ path: String, _ write: (_ aside: String) throws -> Void) throws -> Outcome {
    if isThere(path) { return .alreadyThere }
    let aside = OutputFolder.aside(path)
    try? FileManager.default.removeItem(atPath: aside)
    do {
      let parent = URL(filePath: aside).deletingLastPathComponent()
      try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
      try write(aside)
      return try giveName(aside, path)
    } catch {
      try? FileManager.default.removeItem(atPath: aside)
      throw OutputFolder.trouble(
        .outputUnwritable,
        "\"\(path)\" could not be written (\(OutputFolder.reason(error))); free some space or name another folder with --output."
      )
    }
  }

  /// The name is given in one step, and only where nothing has it: of two runs at a time one finds the other's work.
  private static func giveName(_ aside: String, _ path: String) throws -> Outcome {
    var failure = dateline_rename_new(aside, path) == 0 ? 0 : errno
    // Some file systems cannot refuse in the same step; a folder that holds something is not replaced by rename either.
    if failure == EINVAL || failure == ENOSYS {
      failure = isThere(path) ? EEXIST : rename(aside, path) == 0 ? 0 : errno
    }
    switch failure {
    case 0: return .created
    case EEXIST, ENOTEMPTY:
      try? FileManager.default.removeItem(atPath: aside)
      return .alreadyThere
    default: throw OutputFolder.SystemError(number: failure)
    }
  }

  private static func isThere(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }
}
